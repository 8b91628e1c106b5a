#include "ui/overview/overviewmarks.h"

#include "ui/accounts/accountwords.h"
#include "ui/look/figures.h"
#include "ui/session/periods.h"
#include "ui/session/session.h"

#include <QCoreApplication>

namespace starboard {
namespace {

using namespace Qt::StringLiterals;

struct OverviewWords {
    Q_DECLARE_TR_FUNCTIONS(OverviewWords)
};

std::optional<double> lengthOf(const Account &account)
{
    return account.value ? std::optional(account.value->toDouble()) : std::nullopt;
}

Bound boundOf(const Account &account) { return account.value ? account.bound : Bound::Exact; }

QString period(const OverviewData &data) { return periodName({data.window.from, data.window.to}); }

QString contradictedWord(const Account &account)
{
    return account.flags.has(Flag::Contradicted) ? flagName(Flag::Contradicted) : QString();
}

QString noReport() { return OverviewWords::tr("no report"); }

QString tip(const Account &account)
{
    return account.value ? figureWithUnit(account) + flagNames(account) + u'\n' + countedWords(account) : noReport();
}

StarSegment segmentOf(const Account &account) { return {lengthOf(account), figureOf(account), boundOf(account)}; }

StarRow starRow(const StarPlace &place, const Session &session)
{
    StarRow row;
    row.name = session.placeName(place.place);
    row.five = figureOf(place.levels[0]);
    QStringList tips;
    QStringList planned;
    bool any = false;
    for (std::size_t level = 0; level < starLevels; ++level) {
        const Account &account = place.levels[level];
        row.stars[level] = segmentOf(account);
        any = any || account.value;
        row.contradicted = row.contradicted || account.flags.has(Flag::Contradicted);
        if (account.value)
            tips.append(nameOf("star" + std::to_string(5 - level) + "_branches", session) + u' ' + figureWithUnit(account)
                        + flagNames(account));
        if (const auto &plan = place.plans[level]) {
            const QString text = figure(plan->value, std::nullopt, plan->bound);
            row.plan[level] = {plan->value.toDouble(), text, plan->bound};
            planned.append(text);
        }
    }
    if (place.total) {
        row.total = figureOf(place.total->low, place.total->bound);
        row.totalBound = place.total->bound;
    }
    row.remark = !any                    ? noReport()
        : row.contradicted               ? flagName(Flag::Contradicted)
        : !place.levels[0].value         ? OverviewWords::tr("five stars: no report")
                                         : QString();
    row.planText = planned.isEmpty() ? QString() : OverviewWords::tr("plan %1", "planned numbers of branches").arg(planned.join(u" + "_s));
    if (!planned.isEmpty())
        tips.append(row.planText);
    row.tip = tips.isEmpty() ? noReport() : tips.join(u'\n');
    return row;
}

const Account *accountOf(const OverviewData &data, std::string_view indicator)
{
    for (const KeyFigureData &figure : data.figures) {
        if (figure.indicator == indicator)
            return &figure.account;
    }
    return nullptr;
}

// The rows that say nothing, for the note.
QString silentNote(const QStringList &silent)
{
    if (silent.isEmpty())
        return {};
    return silent.size() <= 3
        ? OverviewWords::tr("No report, not counted as 0: %1").arg(silent.join(OverviewWords::tr(", ", "between names")))
        : OverviewWords::tr("%n place(s) without a report, not counted as 0", nullptr, int(silent.size()));
}

} // namespace

QString nameOf(const std::string &indicator, const Session &session)
{
    const Indicator *found = session.catalogue().find(indicator);
    return found ? indicatorName(*found) : QString::fromStdString(indicator);
}

StarMarks starMarks(const OverviewData &data, const Session &session)
{
    StarMarks marks;
    std::array<bool, starLevels> used{};
    bool plans = false;
    QStringList silent;
    for (const StarPlace &place : data.stars) {
        marks.rows.push_back(starRow(place, session));
        const StarRow &row = marks.rows.back();
        QStringList cells{row.name};
        bool any = false;
        for (std::size_t level = 0; level < starLevels; ++level) {
            used[level] = used[level] || row.stars[level].value;
            any = any || row.stars[level].value;
            cells.append(row.stars[level].figure);
        }
        plans = plans || !row.planText.isEmpty();
        cells.append(row.planText);
        marks.sheet.rows.append(cells);
        if (!any)
            silent.append(row.name);
    }
    const std::array<QString, starLevels> words{OverviewWords::tr("5★"), OverviewWords::tr("4★"), OverviewWords::tr("3★"),
                                                OverviewWords::tr("2★"), OverviewWords::tr("1★")};
    marks.sheet.head.append(OverviewWords::tr("Place"));
    for (std::size_t level = 0; level < starLevels; ++level) {
        marks.sheet.head.append(words[level]);
        marks.sheet.numeric.append(int(level) + 1);
        if (used[level] || level == 0)
            marks.legend[level] = words[level];
    }
    marks.sheet.head.append(OverviewWords::tr("Plan", "column of a table"));
    if (plans)
        marks.legend[starLevels] = OverviewWords::tr("plan");
    const Account *five = accountOf(data, "star5_branches");
    marks.texts.title = five && five->value && !five->flags.has(Flag::Contradicted)
        ? OverviewWords::tr("%1 five-star branches").arg(figureOf(*five))
        : OverviewWords::tr("Branches by star");
    marks.texts.subtitle = data.window.to ? OverviewWords::tr("Branches by star and place, latest report up to %1, largest total first").arg(day(*data.window.to))
                                          : OverviewWords::tr("Branches by star and place, latest report, largest total first");
    marks.texts.note = silentNote(silent);
    marks.sheet.title = marks.texts.title;
    marks.sheet.note = marks.texts.subtitle;
    return marks;
}

FunnelMarks funnelMarks(const OverviewData &data, const Session &session)
{
    FunnelMarks marks;
    const auto row = [&](const QString &name, const Account &found, const Account &rectified, const Account &rate) {
        FunnelRow made;
        made.name = name;
        made.found = {lengthOf(found), figureOf(found), boundOf(found)};
        made.rectified = {lengthOf(rectified), figureOf(rectified), boundOf(rectified)};
        made.contradicted = rate.flags.has(Flag::Contradicted) || found.flags.has(Flag::Contradicted)
            || rectified.flags.has(Flag::Contradicted);
        made.rate = rate.value ? figureWithUnit(rate) : made.contradicted ? flagName(Flag::Contradicted) : u"—"_s;
        made.missing = u"— "_s + noReport();
        made.tip = nameOf("problems_found", session) + u' ' + tip(found) + u'\n' + nameOf("problems_rectified", session) + u' '
            + tip(rectified) + u'\n' + nameOf("rectification_rate", session) + u' ' + tip(rate);
        return made;
    };
    const QString whole = data.place.empty() ? OverviewWords::tr("All places") : session.placeName(data.place);
    marks.total = row(whole, data.funnel.found, data.funnel.rectified, data.funnel.rate);
    marks.words = {OverviewWords::tr("Found"), OverviewWords::tr("Rectified"), QString(), OverviewWords::tr("rate", "head of a column")};
    if (data.funnel.outstanding)
        marks.words.open = OverviewWords::tr("%1 open", "problems not yet rectified")
                               .arg(figureOf(*data.funnel.outstanding, data.funnel.outstandingBound));
    QStringList silent;
    for (const FunnelPlace &place : data.funnels) {
        marks.rows.push_back(row(session.placeName(place.place), place.found, place.rectified, place.rate));
        const FunnelRow &made = marks.rows.back();
        marks.sheet.rows.append({made.name, made.found.figure, made.rectified.figure, made.rate});
        if (!made.found.value && !made.rectified.value)
            silent.append(made.name);
    }
    const bool both = data.funnel.found.value && data.funnel.rectified.value;
    marks.texts.title = both ? OverviewWords::tr("%1 problems found, %2 rectified")
                                   .arg(figureOf(data.funnel.found), figureOf(data.funnel.rectified))
                             : OverviewWords::tr("Problems found and rectified");
    marks.texts.subtitle = OverviewWords::tr("Problems rectified / found, %1; rates computed where both are known").arg(period(data));
    marks.texts.note = silentNote(silent);
    marks.sheet.title = marks.texts.title;
    marks.sheet.note = marks.texts.subtitle;
    marks.sheet.head = {OverviewWords::tr("Place"), marks.words.found, marks.words.rectified, marks.words.rate};
    marks.sheet.numeric = {1, 2, 3};
    return marks;
}

namespace {

// The year is said where the months are of several.
QString monthInWords(const OverviewData &data, std::size_t at)
{
    const Window &window = data.months[at].window;
    const bool several = yearOf(*data.months.front().window.from) != yearOf(*data.months.back().window.from);
    return several ? periodName({window.from, window.to}) : monthLabel(monthOf(*window.from));
}

} // namespace

MonthMarks monthMarks(const OverviewData &data, const Session &session)
{
    MonthMarks marks;
    const QString what = nameOf(data.focus, session);
    QString unit;
    std::vector<const Account *> accounts;
    for (const SeriesPoint &point : data.months) {
        const Account &account = point.account;
        const int month = monthOf(*point.window.from);
        const int year = yearOf(*point.window.from);
        const bool several = yearOf(*data.months.front().window.from) != yearOf(*data.months.back().window.from);
        Column column;
        column.label = several && (month == 1 || marks.columns.empty()) ? QString::number(year) : monthLabel(month);
        column.value = lengthOf(account);
        column.figure = figureOf(account);
        column.bound = boundOf(account);
        column.contradicted = account.flags.has(Flag::Contradicted);
        column.tip = periodName({point.window.from, point.window.to}) + u'\n' + tip(account);
        marks.columns.push_back(column);
        accounts.push_back(&account);
        if (account.value)
            unit = QString::fromStdString(account.unit);
        marks.sheet.rows.append({periodName({point.window.from, point.window.to}), column.figure, flagNames(account)});
    }
    marks.texts.title = what;
    const std::vector<Rank> order = ranks(accounts, Polarity::Good);
    std::size_t firsts = 0;
    std::size_t first = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (order[i].best == 1) {
            ++firsts;
            first = i;
        }
    }
    if (firsts == 1 && order[first].known() && accounts.size() > 1)
        marks.texts.title = OverviewWords::tr("%1: most in %2, %3").arg(what, monthInWords(data, first),
                                                                        figureWithUnit(*accounts[first]));
    marks.texts.subtitle = unit.isEmpty() ? OverviewWords::tr("By month") : OverviewWords::tr("By month, unit %1").arg(unit);
    if (data.monthless > 0)
        marks.texts.note = OverviewWords::tr("%n report(s) tell several months and are not split.", nullptr, int(data.monthless));
    marks.sheet.title = marks.texts.title;
    marks.sheet.note = marks.texts.subtitle;
    marks.sheet.head = {OverviewWords::tr("Month"), unit.isEmpty() ? OverviewWords::tr("Value") : OverviewWords::tr("Value (%1)").arg(unit),
                        OverviewWords::tr("Remark")};
    marks.sheet.numeric = {1};
    return marks;
}

StreetMarks streetMarks(const OverviewData &data, const Session &session)
{
    StreetMarks marks;
    QString unit;
    for (const PlaceAccount &street : data.streets) {
        const Account &account = street.account;
        const std::string above = session.gazetteer().parent(street.place);
        Row row;
        row.name = session.placeName(street.place);
        row.aside = above == data.place ? QString() : session.placeName(above);
        row.value = lengthOf(account);
        row.figure = figureOf(account);
        row.bound = boundOf(account);
        row.warning = contradictedWord(account);
        row.tip = tip(account);
        unit = QString::fromStdString(account.unit);
        marks.sheet.rows.append({row.name, row.aside, row.figure, flagNames(account)});
        if (marks.rows.size() < mostStreets)
            marks.rows.push_back(std::move(row));
    }
    const QString what = nameOf(data.focus, session);
    const bool villages = data.place.size() >= 9;
    marks.texts.title = what;
    if (data.streetRanks.size() > 1 && data.streetRanks[0].known() && data.streetRanks[0].best == 1 && data.streetRanks[1].best > 1)
        marks.texts.title = OverviewWords::tr("%1 leads with %2").arg(marks.rows[0].name, figureWithUnit(data.streets[0].account));
    const QString kind = villages ? OverviewWords::tr("villages and communities") : OverviewWords::tr("streets and towns");
    marks.texts.subtitle = marks.rows.empty() ? OverviewWords::tr("%1, %2").arg(what, kind)
                                              : OverviewWords::tr("%1, %2, first %3 of %4 %5")
                                                    .arg(what, unit)
                                                    .arg(marks.rows.size())
                                                    .arg(data.streetsInAll)
                                                    .arg(kind);
    const auto silent = int(data.streetsInAll - data.streets.size());
    if (marks.rows.empty())
        marks.texts.note = OverviewWords::tr("No street or town has a report of it in this period.");
    else if (silent > 0)
        marks.texts.note = OverviewWords::tr("%n without a report, not counted as 0", nullptr, silent);
    marks.sheet.title = marks.texts.title;
    marks.sheet.note = marks.texts.subtitle;
    marks.sheet.head = {OverviewWords::tr("Place"), OverviewWords::tr("In"), unit.isEmpty() ? OverviewWords::tr("Value") : OverviewWords::tr("Value (%1)").arg(unit),
                        OverviewWords::tr("Remark")};
    marks.sheet.numeric = {2};
    return marks;
}

} // namespace starboard
