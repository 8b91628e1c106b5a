// Reprints: the same article in another file or newspaper, with its headline changed, paragraphs cut, punctuation and
// white space altered. Candidates share some of their least shingle hashes (the bottom sketch of A. Broder, On the
// resemblance and containment of documents, SEQUENCES 1997): few numbers for each article, each a key of an ordinary
// index; the texts decide.
#pragma once

#include "model/core/text.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace starboard {

constexpr std::size_t signatureSize = 12;

// The least hashes of the article's shingles, ascending, each once; at most signatureSize. None for a text that is too
// short to be told from others: below twenty characters.
using Signature = std::vector<std::uint32_t>;

// Of an article's body; clean text or not makes no difference, since only ideographs, letters and digits count.
[[nodiscard]] Signature signatureOf(std::u32string_view body);

// Candidates are articles with so many hashes in common (all, where a short text has fewer). Half of one article in the
// other is found in 997 of 1000 cases.
constexpr std::size_t sharedHashes = 2;
// Whether it is worth comparing the texts: the hashes below the largest that both signatures reach are a fair sample of
// both texts, so that their common share estimates how much of one is in the other.
[[nodiscard]] bool resemble(const Signature &a, const Signature &b);

// Whether one body is a reprint of the other: nearly all shingles of the shorter one are in the longer one, and the
// numbers they report agree. Last month's report in the same words with new figures is no reprint.
[[nodiscard]] bool isReprint(std::u32string_view a, std::u32string_view b);

} // namespace starboard
