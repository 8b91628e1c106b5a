// Which indicator and family a counted thing belongs to: the rules of indicator_terms.tsv compete by the words they
// explain; where none fits, families.tsv's words vote.
#pragma once

#include "model/extract/frame.h"
#include "model/extract/lexiconentries.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace starboard {

using FamilyCounts = std::array<std::uint32_t, 8>;

struct Passage {
    TopicCounts sentence{};
    TopicCounts paragraph{};
    TopicCounts article{};
    FamilyCounts saidInSentence{};  // numbers before this one whose family a rule told
    FamilyCounts saidInParagraph{};

    [[nodiscard]] bool tellsOf(Topic topic) const; // the sentence or the paragraph does
    [[nodiscard]] bool isAbout(Topic topic) const; // … or the article first of all
};

struct Judgement {
    std::string_view code; // catalogue or free; the lexicon's
    bool catalogue = false;
    Family family = Family::Other;
    int row = -1;     // of the rule, -1 where the family was voted
    int score = 0;    // of the rule; of the vote: its margin
    int lead = 1000;  // before the best rule of another family
    std::u32string_view words; // what decided: a part of the frame, for --explain
};

void countTopics(std::u32string_view text, TextSpan span, const Lexicon::Entries &lexicon, TopicCounts &counts);

// `behind`: the clause's words after the number, up to the next number where one follows.
[[nodiscard]] Judgement classify(const Frame &frame, std::u32string_view unit, std::u32string_view behind, bool numberFollows,
                               const Passage &passage, const Lexicon::Entries &lexicon);

} // namespace starboard
