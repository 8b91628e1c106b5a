// Which county-level district explains the names of a text best. Rare names weigh more than common ones, names of
// districts and towns more than names of villages; a city named speaks for all its districts.
#pragma once

#include "model/place/namebook.h"

#include <map>
#include <vector>

namespace starboard {

struct DistrictScore
{
    Gazetteer::Row county = Gazetteer::none;
    double own = 0;   // by names of the district, its towns and villages
    double named = 0; // the part of it by the district's own name
    double total = 0; // with those of its city and province
};

class DistrictVote
{
public:
    // The book may be shared by many votes and must outlive them.
    explicit DistrictVote(NameBook &book) : m_book(book) {}

    // A name of the book, once for each time it stands in the text; `doubt` in (0, 1] lowers its weight.
    void name(NameBook::Id id, double doubt);
    // A name without an ending in a masthead or a file name (今日魏都).
    void bare(std::span<const Gazetteer::Row> rows, double doubt);
    // Two names that touch (昆吾办卫南社区): a district where one lies in the other is more likely.
    void pair(NameBook::Id outer, const NameHit &inner, EndingClass innerIs);
    // A district that must be weighed whatever the names say.
    void candidate(Gazetteer::Row county) { m_asked.push_back(county); }
    void startAnew(); // forgets what was said, keeps the memory

    [[nodiscard]] std::vector<DistrictScore> rank(); // best first, at most 40 and those asked for

private:
    struct Pair
    {
        NameBook::Id outer;
        NameHit inner;
        EndingClass innerIs;
    };

    [[nodiscard]] std::vector<Gazetteer::Row> propose(const std::map<Gazetteer::Row, double> &above);
    void speakFor(Gazetteer::Row county, double weight);

    NameBook &m_book;
    std::vector<std::pair<NameBook::Id, double>> m_names; // with how often, in the order of the text
    std::vector<std::uint32_t> m_index; // by name: 1 + its place in m_names, 0 where it was not said
    std::map<Gazetteer::Row, double> m_above; // cities and provinces named, with their weight
    std::vector<Pair> m_pairs;
    std::vector<Gazetteer::Row> m_asked;
    std::vector<double> m_rough; // by county, 0 but while proposing
    std::vector<Gazetteer::Row> m_spokenFor;
};

// How much a name that stands there once says for the district in which it has this meaning.
[[nodiscard]] double weightOf(const NameBook::Name &name, const NameBook::Meaning &meaning);

} // namespace starboard
