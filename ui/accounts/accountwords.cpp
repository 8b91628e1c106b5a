#include "ui/accounts/accountwords.h"

#include "ui/look/figures.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace starboard {
namespace {

using namespace Qt::StringLiterals;

struct AccountWords {
    Q_DECLARE_TR_FUNCTIONS(AccountWords)
};

QString say(const char *text) { return AccountWords::tr(text); }

constexpr std::array<const char *, whyCount> whyNames{
    QT_TRANSLATE_NOOP("AccountWords", "plan"),        QT_TRANSLATE_NOOP("AccountWords", "norm"),
    QT_TRANSLATE_NOOP("AccountWords", "rejected"),    QT_TRANSLATE_NOOP("AccountWords", "reprint"),
    QT_TRANSLATE_NOOP("AccountWords", "part"),        QT_TRANSLATE_NOOP("AccountWords", "other unit"),
    QT_TRANSLATE_NOOP("AccountWords", "without a date"), QT_TRANSLATE_NOOP("AccountWords", "outside the period"),
    QT_TRANSLATE_NOOP("AccountWords", "begins before"), QT_TRANSLATE_NOOP("AccountWords", "superseded"),
    QT_TRANSLATE_NOOP("AccountWords", "overlaps"),    QT_TRANSLATE_NOOP("AccountWords", "in total"),
    QT_TRANSLATE_NOOP("AccountWords", "below its parts"), QT_TRANSLATE_NOOP("AccountWords", "rates are not added"),
};

constexpr std::array<const char *, allFlags.size()> flagNameTexts{
    QT_TRANSLATE_NOOP("AccountWords", "start unknown"), QT_TRANSLATE_NOOP("AccountWords", "difference"),
    QT_TRANSLATE_NOOP("AccountWords", "computed"), QT_TRANSLATE_NOOP("AccountWords", "contradicted")};

constexpr std::array comparabilityTexts{
    QT_TRANSLATE_NOOP("AccountWords", "comparable"),
    QT_TRANSLATE_NOOP("AccountWords", "no period before"),
    QT_TRANSLATE_NOOP("AccountWords", "no report"),
    QT_TRANSLATE_NOOP("AccountWords", "no report before"),
    QT_TRANSLATE_NOOP("AccountWords", "another unit"),
    QT_TRANSLATE_NOOP("AccountWords", "another kind of period"),
    QT_TRANSLATE_NOOP("AccountWords", "reports cover other days"),
    QT_TRANSLATE_NOOP("AccountWords", "other places report"),
    QT_TRANSLATE_NOOP("AccountWords", "a total against a sum of parts"),
    QT_TRANSLATE_NOOP("AccountWords", "start unknown"),
    QT_TRANSLATE_NOOP("AccountWords", "contradicted"),
};

constexpr int decimals = 2;

} // namespace

QString figureOf(const Rational &value, Bound bound) { return figure(value.toDecimal(decimals), std::nullopt, bound); }

QString figureOf(const Account &account)
{
    if (!account.value)
        return u"—"_s;
    return figure(account.value->toDecimal(decimals),
                  account.upper ? std::optional(account.upper->toDecimal(decimals)) : std::nullopt, account.bound);
}

QString figureWithUnit(const Account &account)
{
    const QString unit = QString::fromStdString(account.unit);
    if (!account.value)
        return say(QT_TRANSLATE_NOOP("AccountWords", "no report"));
    return unit == u"%"_s ? QString(figureOf(account) + unit) : QString(figureOf(account) + u' ' + unit);
}

QString whyName(Why why) { return say(whyNames[static_cast<std::size_t>(why)]); }
QString flagName(Flag flag) { return say(flagNameTexts[static_cast<std::size_t>(flag)]); }

QString flagNames(const Account &account)
{
    QString names;
    for (Flag flag : allFlags)
        if (account.flags.has(flag))
            names += u" · "_s + flagName(flag);
    return names;
}

QString countedWords(const Account &account)
{
    const QString counted = AccountWords::tr("counted %n report(s)", nullptr, static_cast<int>(account.counted.size()));
    if (account.leftOut.empty())
        return counted;
    QStringList reasons;
    for (std::size_t i = 0; i < whyCount; ++i) {
        const auto why = static_cast<Why>(i);
        if (const std::size_t count = account.leftOutBecause(why))
            reasons << whyName(why) + u' ' + figure(static_cast<std::int64_t>(count));
    }
    return say(QT_TRANSLATE_NOOP("AccountWords", "%1; left out %2: %3"))
        .arg(counted, figure(static_cast<std::int64_t>(account.leftOut.size())), reasons.join(say(QT_TRANSLATE_NOOP("AccountWords", ", "))));
}

QString tipOf(const QString &name, const Account &account)
{
    return name + u'\n' + figureWithUnit(account) + flagNames(account) + u'\n' + countedWords(account);
}

QString comparabilityWords(Comparability reason) { return say(comparabilityTexts[static_cast<std::size_t>(reason)]); }

QString changeWords(const Change &change)
{
    if (change.comparability != Comparability::Comparable || !change.difference)
        return u"— "_s + comparabilityWords(change.comparability);
    const Rational zero;
    const QString sign = *change.difference == zero ? u"＝"_s : *change.difference < zero ? u"▼ "_s : u"▲ "_s;
    const Rational amount = *change.difference < zero ? zero - *change.difference : *change.difference;
    const QString bound = change.bound == Bound::Exact ? QString() : boundSign(Bound::Approx);
    if (change.percentagePoints)
        return sign + bound + say(QT_TRANSLATE_NOOP("AccountWords", "%1 points")).arg(figure(amount.toDecimal(1)));
    if (!change.percent)
        return sign + bound + figure(amount.toDecimal(decimals));
    const Rational percent = *change.percent < zero ? zero - *change.percent : *change.percent;
    return sign + bound + figure(percent.toDecimal(1)) + u'%';
}

} // namespace starboard
