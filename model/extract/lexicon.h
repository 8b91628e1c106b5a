// The words of the genre, read once from resources/lexicon and shared by all extractions: one trie over everything that
// clause frames look for (verbs, what is counted, status words, stars), and the rules that give a fact its indicator.
#pragma once

#include "model/core/catalogue.h"
#include "model/core/result.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace starboard {

class Lexicon {
public:
    // `folder` holds actions.tsv, indicators.tsv, indicator_terms.tsv, families.tsv, stars.tsv and status.tsv.
    // `ownFolder` may hold tables of the same names with the user's own rows.
    [[nodiscard]] static Result<Lexicon> read(const std::string &folder, const std::string &ownFolder = {});
    Lexicon(Lexicon &&) noexcept;
    Lexicon &operator=(Lexicon &&) noexcept;
    ~Lexicon();

    struct Entries; // model/extract/lexiconentries.h
    [[nodiscard]] const Entries &entries() const { return *m_entries; }

private:
    explicit Lexicon(std::unique_ptr<Entries> entries);
    std::unique_ptr<Entries> m_entries;
};

} // namespace starboard
