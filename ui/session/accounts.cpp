#include "ui/session/accounts.h"

#include "ui/look/figures.h"
#include "ui/session/periods.h"

#include <QCoreApplication>

namespace starboard {
namespace {

using namespace Qt::StringLiterals;

struct AccountWords {
    Q_DECLARE_TR_FUNCTIONS(AccountWords)
};

} // namespace

QString figureOf(const Rational &value, bool rate) { return figure(value.toDecimal(rate ? 1 : 2)); }

QString numberOf(const Account &account)
{
    if (!account.value)
        return u"—"_s;
    const bool rate = account.unit == "%";
    const QString text = figureOf(*account.value, rate);
    return account.upper ? text + u'–' + figureOf(*account.upper, rate) : text;
}

QString figureOf(const Account &account)
{
    return account.value ? boundSign(account.bound) + numberOf(account) : u"—"_s;
}

QString figureWithUnit(const Account &account)
{
    if (!account.value)
        return u"—"_s;
    const QString between = account.unit == "%" ? QString() : u" "_s;
    return figureOf(account) + between + QString::fromStdString(account.unit);
}

std::optional<double> lengthOf(const Account &account)
{
    return account.value ? std::optional(account.value->toDouble()) : std::nullopt;
}

QString whyWord(Why why)
{
    switch (why) {
    case Why::Plan: return AccountWords::tr("plan", "why a fact is left out");
    case Why::Norm: return AccountWords::tr("norm", "why a fact is left out");
    case Why::Rejected: return AccountWords::tr("rejected", "why a fact is left out");
    case Why::Reprint: return AccountWords::tr("reprint", "why a fact is left out");
    case Why::Part: return AccountWords::tr("part", "why a fact is left out");
    case Why::Unit: return AccountWords::tr("unit", "why a fact is left out");
    case Why::Open: return AccountWords::tr("open", "why a fact is left out: it has no date");
    case Why::Outside: return AccountWords::tr("outside", "why a fact is left out");
    case Why::BeginsBefore: return AccountWords::tr("begins before", "why a fact is left out");
    case Why::Superseded: return AccountWords::tr("superseded", "why a fact is left out");
    case Why::Overlaps: return AccountWords::tr("overlaps", "why a fact is left out");
    case Why::InTotal: return AccountWords::tr("in total", "why a fact is left out");
    case Why::BelowParts: return AccountWords::tr("below parts", "why a fact is left out");
    case Why::Rate: break;
    }
    return AccountWords::tr("rate", "why a fact is left out: rates are not added");
}

QString flagWord(Flag flag)
{
    switch (flag) {
    case Flag::StartUnknown: return AccountWords::tr("start unknown");
    case Flag::Difference: return AccountWords::tr("difference", "flag of a figure");
    case Flag::Computed: return AccountWords::tr("computed", "flag of a figure");
    case Flag::Contradicted: break;
    }
    return AccountWords::tr("contradicted", "flag of a figure");
}

QString flagWords(const Flags &flags)
{
    QStringList words;
    for (const Flag flag : {Flag::Contradicted, Flag::Computed, Flag::Difference, Flag::StartUnknown}) {
        if (flags.has(flag))
            words.append(flagWord(flag));
    }
    return words.join(u" · "_s);
}

QString comparabilityWord(Comparability reason)
{
    switch (reason) {
    case Comparability::Comparable: return {};
    case Comparability::NoPeriodBefore: return AccountWords::tr("the period is open");
    case Comparability::NoReport: return AccountWords::tr("no report");
    case Comparability::NoReportBefore: return AccountWords::tr("no report before");
    case Comparability::OtherUnit: return AccountWords::tr("other unit before");
    case Comparability::OtherWindow: return AccountWords::tr("other kind of period");
    case Comparability::OtherCover: return AccountWords::tr("other days covered");
    case Comparability::OtherPlaces: return AccountWords::tr("other places reported");
    case Comparability::OtherSide: return AccountWords::tr("total against sum of parts");
    case Comparability::StartUnknown: return AccountWords::tr("start unknown");
    case Comparability::Contradicted: break;
    }
    return AccountWords::tr("contradicted", "flag of a figure");
}

QString tipOf(const Account &account, const Window &window)
{
    if (!account.value)
        return AccountWords::tr("no report") + u'\n' + periodName({window.from, window.to});
    QStringList lines{figureWithUnit(account)};
    if (!account.flags.none())
        lines.append(flagWords(account.flags));
    lines.append(periodName({window.from, window.to}));
    if (!account.days.empty())
        lines.append(AccountWords::tr("days told: %1").arg(days(account.days.front().from, account.days.back().to)));
    lines.append(AccountWords::tr("%n report(s) counted", nullptr, int(account.counted.size())));
    return lines.join(u'\n');
}

} // namespace starboard
