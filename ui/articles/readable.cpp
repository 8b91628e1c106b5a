#include "ui/articles/readable.h"

#include "model/page/cleantext.h"

#include <algorithm>

namespace starboard {
namespace {

constexpr qsizetype reach = 5; // 余万平方米: how far behind the numeral its measure word may begin

int endWithUnit(const QString &text, int end, const QString &unit)
{
    if (unit.isEmpty())
        return end;
    const qsizetype at = text.indexOf(unit, end);
    return at >= 0 && at - end <= reach ? static_cast<int>(at + unit.size()) : end;
}

} // namespace

TextSpan Readable::toDocument(int begin, int end) const
{
    if (begin < 0 || begin >= end || end > static_cast<int>(source.size()))
        return {};
    return {source[static_cast<std::size_t>(begin)], source[static_cast<std::size_t>(end) - 1] + 1};
}

Readable readable(std::u32string_view text, std::uint32_t begin, const std::vector<FactRow> &facts)
{
    const CleanText page = clean(text);
    Readable result;
    for (std::size_t i = 0; i < page.text.size(); ++i) {
        const char32_t c = page.text[i];
        const int units = c > 0xFFFF ? 2 : 1;
        result.text += QString::fromUcs4(&c, 1);
        result.source.insert(result.source.end(), static_cast<std::size_t>(units), page.source[i] + begin);
    }
    auto positionOf = [&](std::uint32_t point) {
        return static_cast<int>(std::lower_bound(result.source.begin(), result.source.end(), point) - result.source.begin());
    };
    for (const FactRow &row : facts) {
        const int first = positionOf(row.fact.numberSpan.begin);
        const int last = positionOf(row.fact.numberSpan.end);
        if (first >= last)
            continue;
        result.marks.push_back({row.id, row.fact.family, row.fact.status, first,
                                endWithUnit(result.text, last, QString::fromStdString(row.fact.unit))});
    }
    return result;
}

} // namespace starboard
