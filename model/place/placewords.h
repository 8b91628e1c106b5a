// The words of place names: endings and their short forms, zones, bodies that stand for a place, words that refer to
// one (全区, 该镇), and what follows a name that is no place (路, 公司). Source: resources/lexicon/places.tsv.
#pragma once

#include "model/core/result.h"

#include <memory>
#include <string>

namespace starboard {

class PlaceWords
{
public:
    [[nodiscard]] static Result<PlaceWords> read(const std::string &path, const std::string &ownPath = {});
    PlaceWords(PlaceWords &&) noexcept;
    PlaceWords &operator=(PlaceWords &&) noexcept;
    ~PlaceWords();

    struct Entries;
    [[nodiscard]] const Entries &entries() const { return *m_entries; }

private:
    explicit PlaceWords(std::unique_ptr<Entries> entries);
    std::unique_ptr<Entries> m_entries;
};

} // namespace starboard
