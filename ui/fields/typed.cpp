#include "ui/fields/typed.h"

#include "model/extract/numeral.h"
#include "ui/look/figures.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>

namespace starboard {
namespace {

using namespace Qt::StringLiterals;

struct Ends {
    QString first;
    QString last;
    bool range = false;
};

// "a – b", "a –", "– b"; a plain hyphen parts only where `hyphen` says so, for days are written with it.
Ends ends(const QString &text, bool hyphen)
{
    static const QRegularExpression dashes(u"\\s*(?:[–—~～至]+|\\.\\.|\\s-\\s)\\s*"_s);
    static const QRegularExpression hyphens(u"\\s*(?:[–—~～至-]+|\\.\\.)\\s*"_s);
    const auto match = (hyphen ? hyphens : dashes).match(text);
    if (!match.hasMatch())
        return {text, text, false};
    return {text.left(match.capturedStart()).trimmed(), text.mid(match.capturedEnd()).trimmed(), true};
}

std::optional<TypedNumber> oneNumber(const QString &text)
{
    if (const auto plain = Decimal::parse(QString(text).remove(u',').remove(u'，').toStdString()))
        return TypedNumber{*plain, std::nullopt};
    const std::u32string wide = text.toStdU32String();
    const auto numeral = readNumeral(wide, 0);
    if (!numeral || numeral->span.begin != 0 || numeral->span.end != wide.size() || numeral->bareScale)
        return std::nullopt;
    return TypedNumber{numeral->value, numeral->upper};
}

std::optional<Days> oneTime(const QString &text)
{
    QString iso = text;
    iso.replace(u'年', u'-').replace(u'月', u'-').replace(u'/', u'-').remove(u'日');
    while (iso.endsWith(u'-'))
        iso.chop(1);
    const QStringList parts = iso.split(u'-');
    std::array<int, 3> numbers{0, 1, 1};
    if (parts.size() > 3 || parts[0].size() != 4)
        return std::nullopt;
    for (qsizetype at = 0; at < parts.size(); ++at) {
        bool digits = false;
        numbers[static_cast<std::size_t>(at)] = parts[at].toInt(&digits);
        if (!digits)
            return std::nullopt;
    }
    const auto first = makeDate(numbers[0], numbers[1], numbers[2]);
    if (!first)
        return std::nullopt;
    if (parts.size() == 3)
        return Days{first, first};
    return Days{first, lastOfMonth(numbers[0], parts.size() == 1 ? 12 : numbers[1])};
}

} // namespace

std::optional<TypedNumber> numberTyped(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (auto one = oneNumber(trimmed))
        return one;
    const Ends both = ends(trimmed, true);
    const auto first = oneNumber(both.first);
    const auto last = oneNumber(both.last);
    if (!both.range || !first || !last || first->upper || last->upper || last->value < first->value)
        return std::nullopt;
    return TypedNumber{first->value, last->value};
}

std::optional<TypedRange> rangeTyped(const QString &text)
{
    static const QRegularExpression atLeast(u"^(?:≥|>=|＞=|>|＞)\\s*"_s);
    static const QRegularExpression atMost(u"^(?:≤|<=|＜=|<|＜)\\s*"_s);
    QString rest = text.trimmed();
    if (rest.isEmpty())
        return TypedRange{};
    const bool from = atLeast.match(rest).hasMatch();
    const bool to = atMost.match(rest).hasMatch();
    rest.remove(from ? atLeast : atMost);
    if (from || to) {
        const auto end = oneNumber(rest);
        if (!end)
            return std::nullopt;
        return from ? TypedRange{end->value, std::nullopt} : TypedRange{std::nullopt, end->value};
    }
    if (const auto one = oneNumber(rest))
        return TypedRange{one->value, one->upper.value_or(one->value)};
    const Ends both = ends(rest, true);
    const auto first = oneNumber(both.first);
    const auto last = oneNumber(both.last);
    const bool sense = both.range && (first || both.first.isEmpty()) && (last || both.last.isEmpty()) && (first || last);
    if (!sense)
        return std::nullopt;
    TypedRange range;
    if (first)
        range.from = first->value;
    if (last)
        range.to = last->value;
    return range;
}

QString rangeText(const TypedRange &range)
{
    auto number = [](const Decimal &value) { return QString::fromStdString(value.toString()); };
    if (range.from && range.to)
        return *range.from == *range.to ? number(*range.from) : number(*range.from) + u'–' + number(*range.to);
    if (range.from)
        return u'≥' + number(*range.from);
    return range.to ? u'≤' + number(*range.to) : QString();
}

std::optional<Days> daysTyped(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return Days{};
    const Ends both = ends(trimmed, false);
    const auto first = both.first.isEmpty() ? std::optional(Days{}) : oneTime(both.first);
    const auto last = both.last.isEmpty() ? std::optional(Days{}) : oneTime(both.last);
    if (!first || !last || (first->from && last->to && *last->to < *first->from))
        return std::nullopt;
    return Days{first->from, last->to};
}

QString daysText(const Days &days)
{
    if (!days.from && !days.to)
        return {};
    if (days.from == days.to)
        return day(*days.from);
    const QString first = days.from ? day(*days.from) + u' ' : QString();
    return first + u'–' + (days.to ? u' ' + day(*days.to) : QString());
}

} // namespace starboard
