// Which county-level district explains the names of a text best. Rare names weigh more than common ones, names of
// districts and towns more than names of villages; a city named speaks for all its districts.
#pragma once

#include "model/place/placescan.h"

#include <map>
#include <vector>

namespace starboard {

struct DistrictScore {
    Gazetteer::Row county = Gazetteer::none;
    double own = 0;   // by names of the district, its towns and villages
    double named = 0; // the part of it by the district's own name
    double total = 0; // with those of its city and province
};

class DistrictVote {
public:
    explicit DistrictVote(const Gazetteer &gazetteer) : m_gazetteer(gazetteer) {}

    // A name with its ending, once for each time it stands in the text; `doubt` in (0, 1] lowers its weight.
    void name(const NameHit &hit, EndingClass is, double doubt);
    // A name without an ending in a masthead or a file name (今日魏都).
    void bare(std::span<const Gazetteer::Row> rows, double doubt);
    // Two names that touch (昆吾办卫南社区): a district where one lies in the other is more likely.
    void pair(const NameHit &outer, EndingClass outerIs, const NameHit &inner, EndingClass innerIs);
    // A district that must be weighed whatever the names say.
    void candidate(Gazetteer::Row county) { m_asked.push_back(county); }

    [[nodiscard]] std::vector<DistrictScore> rank() const; // best first, at most 40
    // How much one name says for a district; for evidence lists.
    [[nodiscard]] double weight(const NameHit &hit, EndingClass is, Gazetteer::Row county) const;
    [[nodiscard]] std::string code(const NameHit &hit, EndingClass is, Gazetteer::Row county) const;

private:
    struct Name {
        std::span<const Gazetteer::Row> rows;
        EndingClass is = EndingClass::None;
        std::uint32_t length = 0;
        double count = 0;
    };
    struct Pair {
        NameHit outer;
        NameHit inner;
        EndingClass outerIs;
        EndingClass innerIs;
    };
    using Key = std::pair<const Gazetteer::Row *, EndingClass>;

    struct Share {
        double weight = 0;
        PlaceLevel level = PlaceLevel::Village; // of the unit that is meant inside the county
    };
    [[nodiscard]] Share weightIn(const Name &name, double fitting, Gazetteer::Row county) const;
    [[nodiscard]] double fitting(const Name &name) const;
    [[nodiscard]] std::vector<Gazetteer::Row> propose(const std::vector<double> &fittings,
                                                      const std::map<Gazetteer::Row, double> &above) const;

    const Gazetteer &m_gazetteer;
    std::vector<Name> m_names; // in the order of the text, so that sums do not depend on addresses
    std::map<Key, std::size_t> m_index;
    std::map<Gazetteer::Row, double> m_above; // cities and provinces named, with their weight
    std::vector<Pair> m_pairs;
    std::vector<Gazetteer::Row> m_asked;
};

// The county a row lies in, or `none` above the county.
[[nodiscard]] Gazetteer::Row countyOf(const Gazetteer &gazetteer, Gazetteer::Row row);
// The first of the rows that lies in the unit (or is it) and fits; `none` where there is none. Rows are in row order.
[[nodiscard]] Gazetteer::Row within(const Gazetteer &gazetteer, std::span<const Gazetteer::Row> rows, Gazetteer::Row unit,
                                    EndingClass is);

} // namespace starboard
