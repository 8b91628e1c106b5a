#include "ui/paper/headingnumbers.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace starboard::paper {

namespace {

QString chineseNumber(int n) // from 1000 on in digits
{
    if (n >= 1000)
        return QString::number(n);
    constexpr std::array digits = {u"", u"一", u"二", u"三", u"四", u"五", u"六", u"七", u"八", u"九"};
    const auto digit = [&](int i) { return QString::fromUtf16(digits[static_cast<std::size_t>(i)]); };
    if (n >= 100) {
        const int rest = n % 100;
        const QString tens = rest >= 10 && rest < 20 ? u"一"_s + chineseNumber(rest) : chineseNumber(rest);
        return digit(n / 100) + u"百"_s + (rest == 0 ? QString() : rest < 10 ? u"零"_s + digit(rest) : tens);
    }
    if (n < 10)
        return digit(n);
    return (n >= 20 ? digit(n / 10) : QString()) + u"十"_s + digit(n % 10);
}

} // namespace

QString HeadingNumbers::next(int level, Language language)
{
    const auto at = static_cast<std::size_t>(std::clamp(level, 1, 4) - 1);
    const int n = ++m_counters[at];
    std::fill(m_counters.begin() + static_cast<std::ptrdiff_t>(at) + 1, m_counters.end(), 0);
    if (language == Language::English) {
        QStringList numbers;
        for (std::size_t i = 0; i <= at; ++i)
            numbers << QString::number(std::max(m_counters[i], 1));
        return numbers.join(u'.') + (at == 0 ? u". "_s : u" "_s);
    }
    switch (at) {
    case 0:
        return chineseNumber(n) + u"、"_s;
    case 1:
        return u"（"_s + chineseNumber(n) + u"）"_s;
    case 2:
        return QString::number(n) + u"．"_s;
    default:
        return u"（"_s + QString::number(n) + u"）"_s;
    }
}

} // namespace starboard::paper
