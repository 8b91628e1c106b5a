#include "model/extract/parseline.h"

#include "model/extract/glyph.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace starboard {

namespace {

// A line without the white space that only sets type, and for each kept code point its index in the line.
struct Line {
    std::u32string text;
    std::vector<std::uint32_t> source;

    void append(char32_t c, std::size_t index)
    {
        text.push_back(c);
        source.push_back(static_cast<std::uint32_t>(index));
    }
    [[nodiscard]] nlohmann::ordered_json spanJson(TextSpan span) const
    {
        return {source[span.begin], source[span.end - 1] + 1};
    }
};

bool isDash(char32_t c)
{
    return std::u32string_view(U"-－—–~～").find(c) != std::u32string_view::npos;
}

// A blank stays between letters and digits; beside a Chinese character or a dash it comes from typesetting.
bool blankCounts(char32_t last, char32_t next)
{
    bool arabicLast = glyph(last) == Glyph::Arabic, hanNumeral = digitValue(next) >= 0 && isHan(next);
    if (arabicLast && hanNumeral)
        return true; // 667.123 五点八
    return !isHan(last) && !isHan(next) && !isDash(last) && !isDash(next);
}

// A table's head: “2018 …”; with the blank gone the year could not be told from a count.
bool opensWithYear(std::u32string_view text)
{
    return text.size() == 4 && (text.starts_with(U"19") || text.starts_with(U"20")) &&
           std::all_of(text.begin(), text.end(), [](char32_t c) { return glyph(c) == Glyph::Arabic; });
}

Line fold(std::u32string_view raw, std::size_t from)
{
    Line line;
    line.text.reserve(raw.size());
    line.source.reserve(raw.size());
    for (std::size_t i = from; i < raw.size(); ++i) {
        if (!isSpace(raw[i])) {
            line.append(raw[i], i);
            continue;
        }
        std::size_t next = i;
        while (next < raw.size() && isSpace(raw[next]))
            ++next;
        bool headed = next < raw.size() && opensWithYear(line.text) && glyph(raw[next]) == Glyph::Other;
        if (next < raw.size() && !line.text.empty() && (headed || blankCounts(line.text.back(), raw[next])))
            line.append(U' ', i);
        i = next - 1;
    }
    return line;
}

nlohmann::ordered_json number(const Decimal &value)
{
    if (value.exponent() >= 0 && value.toString().size() < 18)
        return std::stoll(value.toString());
    return value.toDouble();
}

nlohmann::ordered_json day(const std::optional<Date> &date)
{
    return date ? nlohmann::ordered_json(toIso(*date)) : nlohmann::ordered_json(nullptr);
}

} // namespace

std::string parseQuantityJson(std::string_view line, const QuantityLexicon &lexicon)
{
    Line folded = fold(fromUtf8(line), 0);
    auto list = nlohmann::ordered_json::array();
    for (const NumeralHit &hit : findQuantities(folded.text, lexicon)) {
        bool counted = hit.role != NumeralRole::Calendar && hit.role != NumeralRole::Time && !hit.unit.empty();
        list.push_back({{"span", folded.spanJson(hit.span)},
                        {"value", number(hit.value)},
                        {"upper", hit.upper ? number(*hit.upper) : nlohmann::ordered_json(nullptr)},
                        {"bound", name(hit.bound)},
                        {"unit", counted ? nlohmann::ordered_json(hit.unit) : nlohmann::ordered_json(nullptr)}});
    }
    return list.dump();
}

std::string parsePeriodJson(std::string_view line, std::optional<Date> reference)
{
    std::size_t from = 0;
    if (line.size() > 10 && line[10] == '\t') {
        if (auto own = parseDate(line.substr(0, 10))) {
            reference = own;
            from = 11;
        }
    }
    std::u32string raw = fromUtf8(line);
    Line folded = fold(raw, from);
    auto list = nlohmann::ordered_json::array();
    for (const PeriodMention &mention : findPeriods(folded.text, reference))
        list.push_back({{"span", folded.spanJson(mention.span)},
                        {"start", day(mention.period.start)},
                        {"end", day(mention.openEnded ? std::nullopt : mention.period.end)}});
    return list.dump();
}

} // namespace starboard
