// Reprints: the same article in another file or newspaper, with its headline changed, paragraphs cut, punctuation and
// white space altered. Candidates come from MinHash signatures (A. Broder, On the resemblance and containment of
// documents, SEQUENCES 1997) of character shingles, one hash per shingle (P. Li, A. Owen and C.-H. Zhang, One
// permutation hashing, NIPS 2012), found by banding; the texts decide.
#pragma once

#include "model/core/text.h"

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace starboard {

constexpr std::size_t signatureSize = 192;

// The least hash of each bin of the article's shingles; equal parts of two signatures estimate their resemblance.
struct Signature
{
    std::array<std::uint32_t, signatureSize> minima{};
    bool empty = true; // too short to be told from others: below twenty characters

    friend bool operator==(const Signature &, const Signature &) = default;
};

// Of an article's body; clean text or not makes no difference, since only ideographs, letters and digits count.
[[nodiscard]] Signature signatureOf(std::u32string_view body);

// The estimated share of common shingles, 0 … 1.
[[nodiscard]] double resemblance(const Signature &a, const Signature &b);

// Whether one body is a reprint of the other: nearly all shingles of the shorter one are in the longer one, and the
// numbers they report agree. Last month's report in the same words with new figures is no reprint.
[[nodiscard]] bool isReprint(std::u32string_view a, std::u32string_view b);

// Finds, among the signatures added so far, those that may belong to reprints. Ten thousand articles are cheap.
class ReprintIndex
{
public:
    void add(std::uint32_t article, const Signature &signature);
    // In ascending order, each once.
    [[nodiscard]] std::vector<std::uint32_t> candidates(const Signature &signature) const;

private:
    std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> m_bands;
};

struct ReprintPair
{
    std::uint32_t original = 0; // index of the article that came first
    std::uint32_t reprint = 0;

    friend bool operator==(const ReprintPair &, const ReprintPair &) = default;
};

// Every article that repeats an earlier one, with the earliest it repeats.
[[nodiscard]] std::vector<ReprintPair> findReprints(std::span<const std::u32string_view> bodies);

} // namespace starboard
