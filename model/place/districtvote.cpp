#include "model/place/districtvote.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace starboard {

namespace {

using Row = Gazetteer::Row;

constexpr double rareEnough = 60;  // names of at most so many units propose districts
constexpr double notTooMany = 400; // … and so many where no rarer name did
constexpr std::size_t citiesThatPropose = 8;
constexpr std::size_t proposedAtMost = 40;
constexpr std::size_t pairsAtMost = 2000;

// Naming a thing again adds less and less.
double often(double count)
{
    return count < 1 ? count : 1 + 0.5 * std::log(count);
}

EndingClass usualEnding(PlaceKind kind)
{
    return kind == PlaceKind::City       ? EndingClass::City
           : kind == PlaceKind::District ? EndingClass::District
                                         : EndingClass::County;
}

} // namespace

double weightOf(const NameBook::Name &name, const NameBook::Meaning &meaning)
{
    const double level = meaning.level == PlaceLevel::County ? 1.5 : meaning.level == PlaceLevel::Town ? 1.3 : 0.8;
    const double known = name.length == 1 && name.is != EndingClass::County ? 0.25 : 1; // 张村 says little
    return level * known * meaning.fit * name.rarity;
}

void DistrictVote::startAnew()
{
    for (const auto &[id, count] : m_names)
        m_index[id] = 0;
    m_names.clear();
    m_above.clear();
    m_pairs.clear();
    m_asked.clear();
}

void DistrictVote::name(NameBook::Id id, double doubt)
{
    if (id >= m_index.size())
        m_index.resize(m_book.size(), 0);
    if (m_index[id] == 0) {
        m_names.emplace_back(id, 0);
        m_index[id] = static_cast<std::uint32_t>(m_names.size());
    }
    m_names[m_index[id] - 1].second += doubt;
}

void DistrictVote::bare(std::span<const Row> rows, double doubt)
{
    const Gazetteer &gazetteer = m_book.gazetteer();
    for (const Row r : rows) {
        const PlaceLevel level = gazetteer.level(r);
        if (level > PlaceLevel::County)
            break;
        if (level == PlaceLevel::County)
            name(m_book.add({0, 2, rows}, usualEnding(gazetteer.kind(r))), doubt);
        else
            m_above[r] += doubt;
    }
}

void DistrictVote::pair(NameBook::Id outer, const NameHit &inner, EndingClass innerIs)
{
    if (m_pairs.size() < pairsAtMost)
        m_pairs.push_back({outer, inner, innerIs});
}

void DistrictVote::speakFor(Row county, double weight)
{
    if (county >= m_rough.size())
        m_rough.resize(std::max<std::size_t>(county + 1, m_rough.size() * 2), 0);
    if (m_rough[county] == 0)
        m_spokenFor.push_back(county);
    m_rough[county] += weight;
}

std::vector<Row> DistrictVote::propose(const std::map<Row, double> &above)
{
    m_spokenFor.clear();
    for (const double limit : {rareEnough, notTooMany}) {
        for (const auto &[id, count] : m_names) {
            const NameBook::Name &name = m_book.at(id);
            if (name.fitting > limit)
                continue;
            for (const NameBook::Meaning &m : name.meanings)
                if (m.county != Gazetteer::none)
                    speakFor(m.county, weightOf(name, m));
            Row last = Gazetteer::none;
            for (const Row village : name.villages)
                if (const Row county = m_book.gazetteer().county(village); std::exchange(last, county) != county)
                    speakFor(county, weightOf(name, {county, village, PlaceLevel::Village, 1}));
        }
        if (!m_spokenFor.empty())
            break;
    }
    const Gazetteer &gazetteer = m_book.gazetteer();
    if (above.size() <= citiesThatPropose)
        for (const auto &[unit, count] : above)
            if (gazetteer.level(unit) == PlaceLevel::City)
                for (Row c = gazetteer.children(unit).begin; c < gazetteer.children(unit).end; ++c)
                    speakFor(c, 5);
    std::vector<std::pair<double, Row>> order;
    for (const Row county : m_spokenFor)
        order.emplace_back(-std::exchange(m_rough[county], 0), county);
    const std::size_t many = std::min(order.size(), proposedAtMost);
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(many), order.end());
    std::vector<Row> proposed = m_asked;
    for (std::size_t i = 0; i < many; ++i)
        proposed.push_back(order[i].second);
    std::sort(proposed.begin(), proposed.end());
    proposed.erase(std::unique(proposed.begin(), proposed.end()), proposed.end());
    return proposed;
}

std::vector<DistrictScore> DistrictVote::rank()
{
    const Gazetteer &gazetteer = m_book.gazetteer();
    std::map<Row, double> above = m_above;
    for (const auto &[id, count] : m_names)
        for (auto m = m_book.at(id).meanings.rbegin();
             m != m_book.at(id).meanings.rend() && m->county == Gazetteer::none; ++m)
            above[m->row] += count;

    std::vector<DistrictScore> scores;
    for (const Row county : propose(above))
        scores.push_back({county});
    for (const auto &[id, count] : m_names) {
        const NameBook::Name &name = m_book.at(id);
        const double times = often(count);
        for (DistrictScore &score : scores) {
            const auto meaning = m_book.in(id, score.county);
            if (!meaning)
                continue;
            const double weight = weightOf(name, *meaning) * times;
            score.own += weight;
            score.named += meaning->level == PlaceLevel::County ? weight : 0;
        }
    }
    for (DistrictScore &score : scores) {
        for (const Pair &p : m_pairs) {
            const auto outer = m_book.in(p.outer, score.county);
            if (outer && within(gazetteer, p.inner.rows, outer->row, p.innerIs) != Gazetteer::none)
                score.own += 1;
        }
        const Row city = gazetteer.parent(score.county);
        score.total = score.own;
        if (const auto it = above.find(city); it != above.end())
            score.total += 4.5 * often(it->second);
        if (const auto it = above.find(gazetteer.parent(city)); it != above.end())
            score.total += 1.5 * often(it->second);
    }
    std::sort(scores.begin(), scores.end(), [](const DistrictScore &a, const DistrictScore &b) {
        return a.total != b.total ? a.total > b.total : a.county < b.county;
    });
    return scores;
}

} // namespace starboard
