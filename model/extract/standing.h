// Whether a number is done, planned or a norm, and which star of a “五星” branch its passage serves.
#pragma once

#include "model/extract/frame.h"
#include "model/extract/lexiconentries.h"
#include "model/extract/sentence.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace starboard {

struct Standing {
    Status status = Status::Actual;
    bool ownClause = false; // 拟 in the middle of results: the plan's time must stand in its clause
    TextSpan word;          // what decided; empty for what is done
};

class Standings {
public:
    Standings(std::u32string_view text, const Lexicon::Entries &lexicon) : m_text(text), m_lexicon(lexicon) {}

    void startSentence(const Sentence &sentence, const std::vector<const NumeralHit *> &hits, const std::vector<std::uint32_t> &ages);
    [[nodiscard]] Standing standingOf(const Sentence &sentence, const Frame &frame) const;

private:
    struct Word {
        TextSpan span;
        StatusWord kind;
    };
    [[nodiscard]] bool namesStar(std::u32string_view text, std::uint32_t at) const;
    [[nodiscard]] Standing norm(const Sentence &sentence, const Frame &frame) const;

    std::u32string_view m_text;
    const Lexicon::Entries &m_lexicon;
    std::vector<Word> m_words;
    std::uint32_t m_firstHit = 0;
    std::vector<std::size_t> m_ages; // the clauses that tell an age
};

// A star reaches to the end of the paragraph that names it, unless another star comes, or another place where the
// star was named for one place.
class StarScope {
public:
    StarScope(std::u32string_view text, const Lexicon::Entries &lexicon) : m_text(text), m_lexicon(lexicon) {}

    void startParagraph() { m_carried = {}; }
    void startSentence(const Sentence &sentence);
    [[nodiscard]] std::string starAt(std::uint32_t position, std::string_view placeCode) const;
    void endSentence(std::string_view placeCode);

private:
    struct Named {
        std::uint32_t at = 0;
        std::string star;
        std::string place; // for which alone it was named; empty: for the paragraph
    };
    std::u32string_view m_text;
    const Lexicon::Entries &m_lexicon;
    Named m_carried;
    std::vector<Named> m_sentence;
};

} // namespace starboard
