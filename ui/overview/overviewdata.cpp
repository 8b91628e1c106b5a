#include "ui/overview/overviewdata.h"

#include "ui/accounts/scope.h"

#include <QElapsedTimer>

#include <algorithm>
#include <limits>
#include <set>

namespace starboard {
namespace {

constexpr std::size_t mostPlaces = 12;
constexpr std::size_t mostMonths = 24;
constexpr qint64 longestLook = 30; // ms
constexpr std::string_view fiveStars = "star5_branches";

const std::string stages[]{"problems_found", "problems_rectified", "rectification_rate"};

std::string levelCode(std::size_t level) { return "star" + std::to_string(5 - level) + "_branches"; }

bool more(const Account &a, const Account &b)
{
    if (a.value.has_value() != b.value.has_value())
        return a.value.has_value();
    return a.value && *a.value > *b.value;
}

Result<void> gatherFigures(const Statistics &statistics, OverviewHead &data)
{
    std::vector<std::string> codes{std::string(fiveStars)};
    if (data.focus != fiveStars && std::find(std::begin(stages), std::end(stages), data.focus) == std::end(stages))
        codes.push_back(data.focus);
    codes.insert(codes.end(), std::begin(stages), std::end(stages));
    data.figures.resize(codes.size());
    // The rate first: what it is made of serves the others.
    for (std::size_t i = codes.size(); i-- > 0;) {
        // The months show of the focus which reports count in none of them.
        const Detail detail = codes[i] == data.focus ? Detail::Figures : Detail::Values;
        const Query query = data.whole.query(codes[i], data.window, detail);
        auto account = statistics.account(query);
        if (!account)
            return tl::make_unexpected(account.error());
        auto previous = statistics.change(query, *account, ChangeKind::PreviousPeriod);
        auto before = statistics.change(query, *account, ChangeKind::YearBefore);
        if (!previous || !before)
            return tl::make_unexpected(!previous ? previous.error() : before.error());
        data.figures[i] = {codes[i], std::move(*account), std::move(*previous), std::move(*before)};
    }
    return {};
}

Result<void> gatherStars(Sources &sources, const Filter &filter, const std::vector<std::string> &places, OverviewData &data)
{
    std::vector<Query> queries;
    for (const std::string &place : places) {
        for (std::size_t level = 0; level < 5; ++level)
            queries.push_back(queryOf(filter, place, levelCode(level), Detail::Values));
    }
    auto accounts = sources.statistics(filter).accounts(queries);
    if (!accounts)
        return tl::make_unexpected(accounts.error());
    Filter narrowing = narrowingOf(filter);
    narrowing.knownOn = filter.knownOn;
    for (std::size_t i = 0; i < places.size(); ++i) {
        StarPlace star;
        star.place = places[i];
        std::vector<Amount> amounts;
        for (std::size_t level = 0; level < 5; ++level) {
            star.levels[level] = std::move((*accounts)[i * 5 + level]);
            auto plan = sources.ledger().latestPlan(star.place, levelCode(level), narrowing);
            if (!plan)
                return tl::make_unexpected(plan.error());
            if (*plan)
                star.plans[level] = PlanFigure{(*plan)->fact.value, (*plan)->fact.bound};
            if (star.levels[level].value)
                amounts.push_back({*star.levels[level].value, star.levels[level].upper, star.levels[level].bound});
        }
        star.total = sum(amounts);
        data.stars.push_back(std::move(star));
    }
    std::stable_sort(data.stars.begin(), data.stars.end(), [](const StarPlace &a, const StarPlace &b) {
        return a.total && (!b.total || a.total->low > b.total->low);
    });
    return {};
}

Result<void> gatherFunnels(const Statistics &statistics, const Filter &filter, const std::vector<std::string> &places, OverviewData &data)
{
    auto whole = statistics.funnel(data.whole.query({}, data.window, Detail::Values));
    if (!whole)
        return tl::make_unexpected(whole.error());
    data.funnel = std::move(*whole);
    std::vector<Query> queries;
    for (const std::string &place : places) {
        for (const std::string &code : stages)
            queries.push_back(queryOf(filter, place, code, Detail::Values));
    }
    auto accounts = statistics.accounts(queries);
    if (!accounts)
        return tl::make_unexpected(accounts.error());
    for (std::size_t i = 0; i < places.size(); ++i)
        data.funnels.push_back({places[i], std::move((*accounts)[i * 3]), std::move((*accounts)[i * 3 + 1]), std::move((*accounts)[i * 3 + 2])});
    std::stable_sort(data.funnels.begin(), data.funnels.end(), [](const FunnelPlace &a, const FunnelPlace &b) {
        return more(a.found, b.found) || (!more(b.found, a.found) && more(a.rectified, b.rectified));
    });
    return {};
}

// An open window has no months of its own: the workspace's days stand for it, the last two years at the most.
Result<Window> monthsWindow(Sources &sources, const OverviewData &data)
{
    Window window = data.window;
    auto range = sources.ledger().periodRange();
    if (!range)
        return tl::make_unexpected(range.error());
    if (!window.from)
        window.from = range->first;
    if (!window.to)
        window.to = range->last;
    if (window.from && window.to) {
        auto all = windowsIn(window, Step::Month);
        if (all.size() > mostMonths)
            window.from = all[all.size() - mostMonths].from;
    }
    return window;
}

Result<void> gatherMonths(Sources &sources, const Statistics &statistics, OverviewData &data)
{
    const auto window = monthsWindow(sources, data);
    if (!window)
        return tl::make_unexpected(window.error());
    if (!window->from || !window->to)
        return {};
    auto months = statistics.series(data.whole.query(data.focus, *window, Detail::Figures), Step::Month);
    if (!months)
        return tl::make_unexpected(months.error());
    data.months = std::move(*months);
    std::set<std::string> monthly;
    for (const SeriesPoint &point : data.months)
        monthly.insert(point.account.counted.begin(), point.account.counted.end());
    for (const KeyFigureData &figure : data.figures) {
        if (figure.indicator != data.focus)
            continue;
        for (const std::string &id : figure.account.counted)
            data.monthless += monthly.contains(id) ? 0 : 1;
    }
    return {};
}

Result<void> gatherStreets(const Statistics &statistics, const Filter &filter, OverviewData &data)
{
    const std::size_t digits = data.place.size() >= 9 ? 12 : 9;
    auto places = statistics.placesOfLevel(data.place, digits);
    if (!places)
        return tl::make_unexpected(places.error());
    if (filter.places.size() > 1)
        std::erase_if(*places, [&](const std::string &code) {
            return std::none_of(filter.places.begin(), filter.places.end(),
                                [&](const std::string &chosen) { return code.starts_with(chosen); });
        });
    std::vector<Query> queries;
    for (const std::string &place : *places)
        queries.push_back(queryOf(filter, place, data.focus, Detail::Values));
    auto accounts = statistics.accounts(queries);
    if (!accounts)
        return tl::make_unexpected(accounts.error());
    data.streetsInAll = places->size();
    for (std::size_t i = 0; i < places->size(); ++i) {
        if ((*accounts)[i].value)
            data.streets.push_back({(*places)[i], std::move((*accounts)[i])});
    }
    std::stable_sort(data.streets.begin(), data.streets.end(),
                     [](const PlaceAccount &a, const PlaceAccount &b) { return more(a.account, b.account); });
    std::vector<const Account *> ordered;
    for (const PlaceAccount &street : data.streets)
        ordered.push_back(&street.account);
    data.streetRanks = ranks(ordered, Polarity::Good);
    return {};
}

} // namespace

Result<OverviewHead> gatherHead(Sources &sources, const Filter &filter)
{
    OverviewHead head;
    head.window = windowOf(filter);
    auto whole = wholeOf(sources, filter);
    auto places = placesBeside(sources, filter, mostPlaces);
    auto focus = leadingSum(sources, filter);
    if (!whole || !places || !focus)
        return tl::make_unexpected(!whole ? whole.error() : !places ? places.error() : focus.error());
    head.whole = std::move(*whole);
    head.place = head.whole.place;
    head.places = std::move(*places);
    head.focus = focus->empty() ? std::string("flying_wires") : std::move(*focus);
    return gatherFigures(sources.statistics(filter), head).map([&head] { return std::move(head); });
}

Result<OverviewData> gatherCharts(Sources &sources, const Filter &filter, OverviewHead head)
{
    OverviewData data;
    static_cast<OverviewHead &>(data) = std::move(head);
    const Statistics &statistics = sources.statistics(filter);
    // What the head has loaded comes first, the many levels last, so that nothing is loaded twice.
    for (const auto &step : {gatherFunnels(statistics, filter, data.places, data), gatherMonths(sources, statistics, data),
                             gatherStreets(statistics, filter, data), gatherStars(sources, filter, data.places, data)}) {
        if (!step)
            return tl::make_unexpected(step.error());
    }
    return data;
}

Result<Attention> gatherAttention(Sources &sources, const Filter &filter, const OverviewHead &head)
{
    Filter standing; // what is counted without a look at the facts
    standing.places = filter.places;
    standing.indicators = filter.indicators;
    standing.families = filter.families;
    Filter dateless = filter; // undated facts lie in no period
    dateless.from.reset();
    dateless.to.reset();
    auto marks = sources.ledger().marksByPlace(filter);
    auto undated = sources.ledger().marksByPlace(dateless);
    auto indicators = indicatorsOf(sources, standing, std::numeric_limits<std::size_t>::max());
    if (!marks || !undated || !indicators)
        return tl::make_unexpected(!marks ? marks.error() : !undated ? undated.error() : indicators.error());
    Attention attention;
    attention.unlooked = std::move(*indicators);
    for (const MarksAtPlace &each : *marks) {
        attention.facts += each.facts;
        attention.unreviewed += each.unreviewed;
        attention.lowConfidence += each.lowConfidence;
    }
    for (const MarksAtPlace &each : *undated)
        attention.undated += each.undated;
    for (const std::string &place : head.places) {
        const bool heard = std::any_of(marks->begin(), marks->end(),
                                       [&](const MarksAtPlace &each) { return each.place.starts_with(place); });
        if (!heard)
            attention.silent.push_back(place);
    }
    return attention;
}

Result<Attention> lookFurther(Sources &sources, const Filter &filter, const Whole &whole, Attention attention)
{
    const Statistics &statistics = sources.statistics(filter);
    const Query query = whole.query({}, windowOf(filter), Detail::Values);
    QElapsedTimer clock;
    clock.start();
    while (!attention.unlooked.empty() && clock.elapsed() < longestLook) {
        const std::vector<std::string> one{attention.unlooked.front()};
        auto disputes = statistics.disputes(query, one);
        auto discrepancies = statistics.discrepancies(query, one);
        if (!disputes || !discrepancies)
            return tl::make_unexpected(!disputes ? disputes.error() : discrepancies.error());
        attention.disputes += disputes->size();
        const auto weight = [](const Dispute &dispute) { return std::pair(dispute.share, dispute.gap); };
        if (!disputes->empty() && (!attention.dispute || weight(*attention.dispute) < weight(disputes->front())))
            attention.dispute = std::move(disputes->front());
        if (attention.discrepancies == 0 && !discrepancies->empty())
            attention.discrepancyPlace = discrepancies->front().place;
        attention.discrepancies += discrepancies->size();
        attention.unlooked.erase(attention.unlooked.begin());
    }
    return attention;
}

} // namespace starboard
