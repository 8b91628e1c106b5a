// What the gazetteer says of the names that a page holds; every name is looked up once, however often it stands there.
#pragma once

#include "model/place/placescan.h"

#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace starboard {

class NameBook
{
public:
    using Id = std::uint32_t;

    // One unit that a name may mean.
    struct Meaning
    {
        Gazetteer::Row county = Gazetteer::none; // `none` above the county
        Gazetteer::Row row = Gazetteer::none;
        PlaceLevel level = PlaceLevel::Village;
        double fit = 0;
    };
    struct Name
    {
        EndingClass is = EndingClass::None;
        std::uint32_t length = 0;      // of the stem
        double fitting = 0;            // how many units it may mean, each by its fit
        double rarity = 0;             // the rarer the name, the more it says
        std::vector<Meaning> meanings; // by county, the best of each; those above the county last
        std::span<const Gazetteer::Row> villages; // of a name that many villages have: looked for by county, not listed
    };

    explicit NameBook(const Gazetteer &gazetteer) : m_gazetteer(gazetteer) {}

    Id add(const NameHit &hit, EndingClass is);
    [[nodiscard]] const Name &at(Id id) const { return m_names[id]; }
    [[nodiscard]] std::size_t size() const { return m_names.size(); }
    // What the name means inside the county; nullopt where it means nothing there.
    [[nodiscard]] std::optional<Meaning> in(Id id, Gazetteer::Row county) const;
    [[nodiscard]] const Gazetteer &gazetteer() const { return m_gazetteer; }

private:
    const Gazetteer &m_gazetteer;
    std::vector<Name> m_names; // in the order of the text
    std::unordered_map<std::uint64_t, Id> m_index; // by the address of the name's rows and its ending
};

// The first of the rows that lies in the unit (or is it) and fits; `none` where there is none. Rows are in row order.
[[nodiscard]] Gazetteer::Row within(const Gazetteer &gazetteer, std::span<const Gazetteer::Row> rows,
                                    Gazetteer::Row unit, EndingClass is);

} // namespace starboard
