// A sentence as clause frames need it: clauses, segments between semicolons, and the lexicon's words in it.
#pragma once

#include "model/core/text.h"
#include "model/extract/lexiconentries.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace starboard {

struct Token {
    TextSpan span;
    std::uint16_t verb = 0; // kinds, 0 for a noun
    bool noun = false;      // a word that something counts; a verb may be one too (检查)
};

struct Clause {
    TextSpan span; // without its closing mark
    std::uint32_t segment = 0;
};

struct Sentence {
    TextSpan span; // with its closing mark
    std::vector<Clause> clauses;
    std::vector<Token> tokens;

    [[nodiscard]] std::size_t clauseAt(std::uint32_t position) const;
};

// The end of the sentence that starts at `from`: one past its mark and closing quotes, at most `limit`.
// At most some 3000 characters: a text without full stops is cut, so that reading it takes time in proportion to it.
[[nodiscard]] std::uint32_t sentenceEnd(std::u32string_view text, std::uint32_t from, std::uint32_t limit);

// Without `tokens` only its clauses are read.
[[nodiscard]] Sentence readSentence(std::u32string_view text, TextSpan span, const Lexicon::Entries &lexicon, bool tokens = true);

// 此次活动共…, 行动中，…: the sentence tells on of the event told before it.
[[nodiscard]] bool goesOn(std::u32string_view sentence);

} // namespace starboard
