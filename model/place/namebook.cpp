#include "model/place/namebook.h"

#include <algorithm>
#include <cmath>

namespace starboard {

namespace {

using Row = Gazetteer::Row;

constexpr double counties = 3000;
constexpr std::size_t listedAtMost = 60; // a name of more villages seldom proposes a district

std::span<const Row> inRange(std::span<const Row> rows, Gazetteer::Rows range)
{
    const auto first = std::lower_bound(rows.begin(), rows.end(), range.begin);
    const auto last = std::lower_bound(first, rows.end(), range.end);
    return {first, last};
}

} // namespace

NameBook::Id NameBook::add(const NameHit &hit, EndingClass is)
{
    static_assert(static_cast<int>(EndingClass::None) < 16);
    const std::uint64_t key = reinterpret_cast<std::uintptr_t>(hit.rows.data()) << 4 | static_cast<std::uint64_t>(is);
    const auto [at, isNew] = m_index.try_emplace(key, static_cast<Id>(m_names.size()));
    if (!isNew)
        return at->second;
    Name name{is, hit.length, 0, 0, {}, {}};
    std::span<const Row> rows = hit.rows;
    if (rows.size() > listedAtMost && (is == EndingClass::Village || is == EndingClass::Community)) {
        const auto first = std::partition_point(rows.begin(), rows.end(), [this](Row r) { return m_gazetteer.level(r) < PlaceLevel::Village; });
        name.villages = {first, rows.end()};
        name.fitting = static_cast<double>(name.villages.size());
        rows = {};
    }
    for (const Row row : rows) {
        const double f = fit(m_gazetteer, row, is);
        if (f <= 0)
            continue;
        name.fitting += f;
        name.meanings.push_back({m_gazetteer.county(row), row, m_gazetteer.level(row), f});
    }
    name.rarity = std::log(counties / std::max(1.0, name.fitting));
    std::stable_sort(name.meanings.begin(), name.meanings.end(), [](const Meaning &a, const Meaning &b) {
        return a.county != b.county ? a.county < b.county : a.county != Gazetteer::none && a.fit > b.fit;
    });
    const auto same = [](const Meaning &a, const Meaning &b) {
        return a.county == b.county && a.county != Gazetteer::none;
    };
    name.meanings.erase(std::unique(name.meanings.begin(), name.meanings.end(), same), name.meanings.end());
    m_names.push_back(std::move(name));
    return at->second;
}

std::optional<NameBook::Meaning> NameBook::in(Id id, Row county) const
{
    const std::vector<Meaning> &all = m_names[id].meanings;
    if (!m_names[id].villages.empty()) {
        const Gazetteer::Rows towns = m_gazetteer.children(county);
        const auto found = inRange(m_names[id].villages, {m_gazetteer.children(towns.begin).begin, m_gazetteer.children(towns.end - 1).end});
        return towns.begin == towns.end || found.empty() ? std::nullopt
                                                         : std::optional(Meaning{county, found.front(), PlaceLevel::Village, 1});
    }
    const auto it =
        std::lower_bound(all.begin(), all.end(), county, [](const Meaning &m, Row c) { return m.county < c; });
    return it != all.end() && it->county == county ? std::optional(*it) : std::nullopt;
}

Row within(const Gazetteer &gazetteer, std::span<const Row> rows, Row unit, EndingClass is)
{
    Row best = Gazetteer::none;
    double bestFit = 0;
    for (Gazetteer::Rows range = {unit, unit + 1}; range.begin < range.end;) {
        for (const Row r : inRange(rows, range)) {
            const double f = fit(gazetteer, r, is);
            if (f > bestFit) {
                bestFit = f;
                best = r;
            }
        }
        if (gazetteer.level(range.begin) == PlaceLevel::Village)
            break;
        const Row last = range.end - 1;
        range = {gazetteer.children(range.begin).begin, gazetteer.children(last).end};
    }
    return best;
}

} // namespace starboard
