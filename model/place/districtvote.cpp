#include "model/place/districtvote.h"

#include <algorithm>
#include <cmath>

namespace starboard {

namespace {

using Row = Gazetteer::Row;

constexpr double counties = 3000;
constexpr double rareEnough = 60;    // names of at most so many units propose districts
constexpr double sharedWeight = 400; // … and so many where no rarer name did
constexpr std::size_t citiesThatPropose = 8;
constexpr std::size_t proposedAtMost = 40;

// Naming a thing again adds less and less.
double often(double count) { return count < 1 ? count : 1 + 0.5 * std::log(count); }

std::span<const Row> inRange(std::span<const Row> rows, Gazetteer::Rows range)
{
    const auto first = std::lower_bound(rows.begin(), rows.end(), range.begin);
    const auto last = std::lower_bound(first, rows.end(), range.end);
    return {first, last};
}

} // namespace

Row countyOf(const Gazetteer &gazetteer, Row row)
{
    while (row != Gazetteer::none && gazetteer.level(row) > PlaceLevel::County)
        row = gazetteer.parent(row);
    return row != Gazetteer::none && gazetteer.level(row) == PlaceLevel::County ? row : Gazetteer::none;
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

void DistrictVote::name(const NameHit &hit, EndingClass is, double doubt)
{
    const auto [at, isNew] = m_index.try_emplace({hit.rows.data(), is}, m_names.size());
    if (isNew)
        m_names.emplace_back();
    Name &entry = m_names[at->second];
    entry.rows = hit.rows;
    entry.is = is;
    entry.length = hit.length;
    entry.count += doubt;
}

void DistrictVote::bare(std::span<const Row> rows, double doubt)
{
    for (const Row r : rows) {
        const PlaceLevel level = m_gazetteer.level(r);
        if (level == PlaceLevel::City || level == PlaceLevel::Province)
            m_above[r] += doubt;
        else if (level == PlaceLevel::County)
            name({0, 2, rows}, m_gazetteer.kind(r) == PlaceKind::City ? EndingClass::City
                     : m_gazetteer.kind(r) == PlaceKind::District     ? EndingClass::District
                                                                      : EndingClass::County, doubt);
        else
            break;
    }
}

void DistrictVote::pair(const NameHit &outer, EndingClass outerIs, const NameHit &inner, EndingClass innerIs)
{
    if (m_pairs.size() < 2000)
        m_pairs.push_back({outer, inner, outerIs, innerIs});
}

double DistrictVote::fitting(const Name &name) const
{
    double n = 0;
    for (const Row r : name.rows)
        n += fit(m_gazetteer, r, name.is);
    return n;
}

DistrictVote::Share DistrictVote::weightIn(const Name &name, double fitting, Row county) const
{
    const Row row = within(m_gazetteer, name.rows, county, name.is);
    if (row == Gazetteer::none)
        return {};
    const PlaceLevel level = m_gazetteer.level(row);
    const double kind = level == PlaceLevel::County ? 1.5 : level == PlaceLevel::Town ? 1.3 : 0.8;
    return {kind * std::log(counties / std::max(1.0, fitting)) * often(name.count) * fit(m_gazetteer, row, name.is)
                * (name.length == 1 && name.is != EndingClass::County ? 0.25 : 1),
            level};
}

double DistrictVote::weight(const NameHit &hit, EndingClass is, Row county) const
{
    const Name name{hit.rows, is, hit.length, 1};
    return weightIn(name, fitting(name), county).weight;
}

std::string DistrictVote::code(const NameHit &hit, EndingClass is, Row county) const
{
    return m_gazetteer.code(within(m_gazetteer, hit.rows, county, is));
}

std::vector<Row> DistrictVote::propose(const std::vector<double> &fittings, const std::map<Row, double> &above) const
{
    std::map<Row, double> rough;
    for (const double limit : {rareEnough, sharedWeight}) {
        for (std::size_t i = 0; i < m_names.size(); ++i) {
            if (fittings[i] <= 0 || fittings[i] > limit)
                continue;
            const double weight = std::log(counties / fittings[i]);
            for (const Row r : m_names[i].rows)
                if (fit(m_gazetteer, r, m_names[i].is) > 0)
                    if (const Row county = countyOf(m_gazetteer, r); county != Gazetteer::none)
                        rough[county] += weight;
        }
        if (!rough.empty())
            break;
    }
    if (above.size() <= citiesThatPropose)
        for (const auto &[unit, count] : above)
            if (m_gazetteer.level(unit) == PlaceLevel::City)
                for (Row c = m_gazetteer.children(unit).begin; c < m_gazetteer.children(unit).end; ++c)
                    rough[c] += count > 0 ? 5 : 0;
    std::vector<std::pair<double, Row>> order;
    for (const auto &[county, weight] : rough)
        order.emplace_back(-weight, county);
    std::sort(order.begin(), order.end());
    std::vector<Row> proposed = m_asked;
    for (std::size_t i = 0; i < std::min(order.size(), proposedAtMost); ++i)
        proposed.push_back(order[i].second);
    std::sort(proposed.begin(), proposed.end());
    proposed.erase(std::unique(proposed.begin(), proposed.end()), proposed.end());
    return proposed;
}

std::vector<DistrictScore> DistrictVote::rank() const
{
    std::vector<double> fittings;
    std::map<Row, double> above = m_above;
    for (const Name &name : m_names) {
        fittings.push_back(fitting(name));
        for (const Row r : name.rows) {
            if (m_gazetteer.level(r) > PlaceLevel::City)
                break;
            if (fit(m_gazetteer, r, name.is) > 0)
                above[r] += name.count;
        }
    }
    std::vector<DistrictScore> scores;
    for (const Row county : propose(fittings, above)) {
        DistrictScore score{county};
        for (std::size_t i = 0; i < m_names.size(); ++i)
            if (fittings[i] > 0) {
                const Share share = weightIn(m_names[i], fittings[i], county);
                score.own += share.weight;
                score.named += share.level == PlaceLevel::County ? share.weight : 0;
            }
        for (const Pair &p : m_pairs) {
            const Row outer = within(m_gazetteer, p.outer.rows, county, p.outerIs);
            if (outer != Gazetteer::none && within(m_gazetteer, p.inner.rows, outer, p.innerIs) != Gazetteer::none)
                score.own += 1;
        }
        const Row city = m_gazetteer.parent(county);
        score.total = score.own;
        if (const auto it = above.find(city); it != above.end())
            score.total += 4.5 * often(it->second);
        if (const auto it = above.find(m_gazetteer.parent(city)); it != above.end())
            score.total += 1.5 * often(it->second);
        scores.push_back(score);
    }
    std::sort(scores.begin(), scores.end(), [](const DistrictScore &a, const DistrictScore &b) {
        return a.total != b.total ? a.total > b.total : a.county < b.county;
    });
    return scores;
}

} // namespace starboard
