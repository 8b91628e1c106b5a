#include "ui/trend/increments.h"

#include "ui/accounts/accountwords.h"
#include "ui/look/figures.h"

#include <QCoreApplication>

#include <algorithm>

namespace starboard {
namespace {

using namespace Qt::StringLiterals;

struct IncrementWords {
    Q_DECLARE_TR_FUNCTIONS(IncrementWords)
};

QString since(const Increment &increment)
{
    return increment.since ? IncrementWords::tr("since %1").arg(day(*increment.since)) : IncrementWords::tr("nobody says since when");
}

QString remarkOf(const Increment &increment)
{
    QStringList remarks;
    if (increment.first)
        remarks << IncrementWords::tr("first total, %1").arg(since(increment));
    if (increment.fell)
        remarks << IncrementWords::tr("less than the total before, nothing is subtracted");
    if (increment.contradicted)
        remarks << flagName(Flag::Contradicted);
    return remarks.join(u" · "_s);
}

Stretch stretchOf(const Increment &increment, const QString &place)
{
    Stretch stretch;
    stretch.days = increment.days;
    // What fell has no account of its own days: both totals stand in that of all days.
    stretch.asked = increment.fell ? Window{increment.since, increment.days.to} : increment.days;
    if (increment.account.value)
        stretch.value = increment.account.value->toDouble();
    stretch.figure = increment.fell ? IncrementWords::tr("fell to %1", "a running total").arg(figureOf(increment.total)) : figureOf(increment.account);
    stretch.bound = increment.account.bound;
    stretch.first = increment.first;
    stretch.fell = increment.fell;
    stretch.contradicted = increment.contradicted;
    stretch.tip = place + u' ' + days(increment.days.from, increment.days.to) + u'\n' + figureWithUnit(increment.account) + u'\n' +
                  IncrementWords::tr("running total %1, %2").arg(figureWithUnit(increment.total), since(increment));
    if (const QString remark = remarkOf(increment); !remark.isEmpty())
        stretch.tip += u'\n' + remark;
    return stretch;
}

// Its first day; before all days where nobody says when it began.
Date firstDay(const Stretch &stretch) { return stretch.days.from.value_or(Date::min()); }

// The first lane of these in which nothing overlaps it.
Lane &laneFor(std::vector<Lane> &lanes, std::size_t firstOfPlace, const Stretch &stretch, const Lane &empty)
{
    const auto free = [&](const Lane &lane) { return lane.stretches.empty() || *lane.stretches.back().days.to < firstDay(stretch); };
    const auto found = std::find_if(lanes.begin() + static_cast<std::ptrdiff_t>(firstOfPlace), lanes.end(), free);
    return found != lanes.end() ? *found : lanes.emplace_back(empty);
}

} // namespace

Result<std::vector<PlaceIncrements>> gatherIncrements(const Statistics &statistics, Query query, const std::vector<std::string> &places)
{
    std::vector<PlaceIncrements> gathered;
    query.among.clear();
    for (const std::string &place : places) {
        query.place = place;
        auto found = statistics.increments(query);
        if (!found)
            return tl::make_unexpected(found.error());
        gathered.push_back({place, std::move(*found)});
    }
    return gathered;
}

std::vector<Lane> lanesOf(const std::vector<PlaceIncrements> &places, const Session &session)
{
    std::vector<Lane> lanes;
    for (const PlaceIncrements &at : places) {
        Lane lane{at.place, session.placeName(at.place), {}, {}};
        const std::size_t first = lanes.size();
        std::vector<Increment> ordered = at.increments;
        std::stable_sort(ordered.begin(), ordered.end(), [](const Increment &a, const Increment &b) { return a.days.to < b.days.to; });
        for (const Increment &increment : ordered) {
            const Stretch stretch = stretchOf(increment, lane.name);
            Lane &chosen = laneFor(lanes, first, stretch, lane);
            chosen.stretches.push_back(stretch);
            chosen.note = IncrementWords::tr("running total %1, %2").arg(figureOf(increment.total), since(increment));
        }
    }
    return lanes;
}

Sheet sheetOf(const std::vector<PlaceIncrements> &places, const Session &session)
{
    Sheet sheet;
    sheet.head = {IncrementWords::tr("Place"), IncrementWords::tr("From"), IncrementWords::tr("To"), IncrementWords::tr("Added"),
                  IncrementWords::tr("Running total"), IncrementWords::tr("Remark")};
    sheet.numeric = {3, 4};
    for (const PlaceIncrements &at : places)
        for (const Increment &increment : at.increments)
            sheet.rows << QStringList{session.placeName(at.place), day(increment.days.from), day(increment.days.to), figureOf(increment.account),
                                      figureOf(increment.total), remarkOf(increment)};
    return sheet;
}

} // namespace starboard
