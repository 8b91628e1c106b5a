#include "model/extract/glyph.h"

#include <utility>

namespace starboard {

namespace {

// Plain and 大写 forms, simplified and traditional; 两 counts, 〇 and ○ stand for zero in years.
constexpr std::pair<char32_t, int> hanDigits[] = {
    {U'零', 0}, {U'〇', 0}, {U'○', 0}, {U'一', 1}, {U'二', 2}, {U'三', 3}, {U'四', 4}, {U'五', 5}, {U'六', 6},
    {U'七', 7}, {U'八', 8}, {U'九', 9}, {U'两', 2}, {U'兩', 2}, {U'俩', 2}, {U'倆', 2}, {U'壹', 1}, {U'贰', 2},
    {U'貳', 2}, {U'叁', 3}, {U'參', 3}, {U'肆', 4}, {U'伍', 5}, {U'陆', 6}, {U'陸', 6}, {U'柒', 7}, {U'捌', 8},
    {U'玖', 9}, {U'弍', 2}, {U'弐', 2}, {U'叄', 3},
};
constexpr std::pair<char32_t, int> hanUnits[] = {
    {U'十', 1}, {U'拾', 1}, {U'百', 2}, {U'佰', 2}, {U'千', 3}, {U'仟', 3}, {U'廿', 20}, {U'卅', 30},
};
constexpr std::pair<char32_t, int> hanScales[] = {{U'万', 4}, {U'萬', 4}, {U'亿', 8}, {U'億', 8}, {U'兆', 12}};

constexpr std::array<GlyphInfo, 0x10000> makeTable()
{
    std::array<GlyphInfo, 0x10000> table{};
    for (int d = 0; d < 10; ++d) {
        table[static_cast<std::size_t>(U'0' + d)] = {Glyph::Arabic, static_cast<std::int8_t>(d)};
        table[static_cast<std::size_t>(U'０' + d)] = {Glyph::Arabic, static_cast<std::int8_t>(d)};
    }
    for (auto [c, value] : hanDigits)
        table[c] = {Glyph::Han, static_cast<std::int8_t>(value)};
    for (auto [c, value] : hanUnits)
        table[c] = {Glyph::Unit, static_cast<std::int8_t>(value)};
    for (auto [c, value] : hanScales)
        table[c] = {Glyph::Scale, static_cast<std::int8_t>(value)};
    for (char32_t c : {U'几', U'幾', U'数', U'數'})
        table[c] = {Glyph::Few, 0};
    table[U'半'] = {Glyph::Half, 0};
    for (char32_t c : {U'.', U'．'})
        table[c] = {Glyph::Point, 0};
    for (char32_t c : {U'-', U'－', U'−', U'负', U'負'})
        table[c] = {Glyph::Sign, 0};
    for (char32_t c : {U'￥', U'¥', U'$', U'＄', U'€'})
        table[c] = {Glyph::Currency, 0};
    return table;
}

} // namespace

constinit const std::array<GlyphInfo, 0x10000> glyphTable = makeTable();

std::size_t readDigits(std::u32string_view text, std::size_t at, std::size_t most, int &value)
{
    std::size_t i = at;
    for (value = 0; i < text.size() && i - at < most && glyph(text[i]) == Glyph::Arabic; ++i)
        value = value * 10 + digitValue(text[i]);
    return i - at;
}

} // namespace starboard
