// The clause frame of a number: what is counted and by which action, from the words around the numeral. Lists share
// their verb, a bare number takes its noun from the clause before, 分别 pairs nouns with numbers.
#pragma once

#include "model/extract/quantity.h"
#include "model/extract/sentence.h"

#include <string>
#include <string_view>
#include <vector>

namespace starboard {

enum class ObjectFrom : std::uint8_t { Nowhere, Before, After, List, Carried, Verb, Unit };

struct Frame {
    const NumeralHit *hit = nullptr;
    std::size_t clause = 0;
    TextSpan object; // in the clean text; empty where the noun is carried over
    std::u32string objectText;
    ObjectFrom objectFrom = ObjectFrom::Nowhere;
    TextSpan verb;
    std::u32string action;
    std::uint16_t verbKinds = 0;
    bool verbShared = false;  // from another number of the list or the clause before
    bool comparison = false;  // 同比增长…, 是去年的…倍: a change, not the thing itself
    bool fromValue = false;   // 由54%
    bool toValue = false;     // 提高到82%
    bool reached = false;  // 涉及…, 覆盖…: whom the work before concerns
    bool remainder = false;   // 其余15个
    bool share = false;       // 占总数的…
    int whole = -1;           // the frame that 其中 makes it a part of
    int compared = -1;        // the frame whose thing the change belongs to
};

// What earlier sentences of the paragraph lend to a bare number.
struct CarriedNoun {
    std::u32string object;
    std::u32string matter; // the last one that can be settled: 问题, 诉求
    std::vector<std::pair<std::string, std::u32string>> alike; // by measure word
};

// `marks`: places and times of the sentence, by position; they are no part of an object.
[[nodiscard]] std::vector<Frame> readFrames(std::u32string_view text, const Sentence &sentence,
                                            const std::vector<const NumeralHit *> &hits, const std::vector<TextSpan> &marks,
                                            const CarriedNoun &carried);

} // namespace starboard
