#include "ui/look/figures.h"

#include <QLocale>

#include <atomic>
#include <cmath>

namespace starboard {
namespace {

using namespace Qt::StringLiterals;

std::atomic<NumberStyle> chosenStyle{NumberStyle::Thousands};
std::atomic<bool> chosenChinese{true};

// Groups of three by comma, the digits of the decimal as they are: no double stands between.
QString grouped(const Decimal &value)
{
    QString text = QString::fromStdString(value.toString());
    const bool negative = text.startsWith(u'-');
    if (negative)
        text.remove(0, 1);
    const qsizetype point = text.indexOf(u'.');
    for (qsizetype at = (point < 0 ? text.size() : point) - 3; at > 0; at -= 3)
        text.insert(at, u',');
    return negative ? u"−"_s + text : text;
}

QString inTenThousands(const Decimal &value)
{
    const double amount = std::abs(value.toDouble());
    if (amount >= 1e8)
        return grouped(value.scaled(-8)) + u"亿"_s;
    if (amount >= 1e4)
        return grouped(value.scaled(-4)) + u"万"_s;
    return grouped(value);
}

} // namespace

void setNumberStyle(NumberStyle style) { chosenStyle = style; }
NumberStyle numberStyle() { return chosenStyle; }
void setChineseInterface(bool chinese) { chosenChinese = chinese; }
bool chineseInterface() { return chosenChinese; }

QString figure(const Decimal &value)
{
    return numberStyle() == NumberStyle::TenThousands ? inTenThousands(value) : grouped(value);
}

QString figure(std::int64_t value) { return grouped(Decimal(value)); }

QString percent(double ratio, int decimals)
{
    return QLocale::c().toString(ratio * 100, 'f', decimals) + u'%';
}

QString boundSign(Bound bound)
{
    switch (bound) {
    case Bound::AtLeast: return u"≥"_s;
    case Bound::AtMost: return u"≤"_s;
    case Bound::Approx: return chineseInterface() ? u"约"_s : u"≈"_s;
    case Bound::Exact: break;
    }
    return {};
}

QString figure(const Decimal &value, const std::optional<Decimal> &upper, Bound bound)
{
    const QString text = boundSign(bound) + figure(value);
    return upper ? text + u'–' + figure(*upper) : text;
}

QString day(Date date) { return QString::fromStdString(toIso(date)); }

QString day(const std::optional<Date> &date) { return date ? day(*date) : u"—"_s; }

QString days(const std::optional<Date> &from, const std::optional<Date> &to)
{
    if (from && to && *from == *to)
        return day(*from);
    const QString dash = chineseInterface() ? u" — "_s : u" – "_s;
    return (from ? day(*from) : u"…"_s) + dash + (to ? day(*to) : u"…"_s);
}

QString monthLabel(int month)
{
    if (chineseInterface())
        return QString::number(month) + u"月"_s;
    return QLocale(QLocale::English).monthName(month, QLocale::ShortFormat);
}

QString indicatorName(const Indicator &indicator)
{
    return QString::fromStdString(chineseInterface() ? indicator.zh : indicator.en);
}


} // namespace starboard
