#include "model/page/texttable.h"

#include "model/core/text.h"
#include "model/core/wordset.h"
#include "model/page/characters.h"

#include <algorithm>
#include <optional>

namespace starboard {

namespace {

using View = std::u32string_view;

constexpr CharacterSet rules(U"│┃|｜\t"); // between cells, whatever the blanks
constexpr std::uint32_t wideGap = 3;      // half ems of blanks that separate cells where there are no rules
constexpr std::uint32_t narrowGap = 2;    // where the cells say what they count
constexpr std::uint32_t longestHead = 16;
constexpr std::uint32_t longestCell = 24;
constexpr std::size_t fewestRows = 2;

std::uint32_t lengthOf(TextSpan span) { return span.end - span.begin; }

bool isBlank(char32_t c) { return c == U'\t' || Characters::table().classOf(c) == CharClass::Blank; }

void addCell(View document, TextSpan cell, TextTable::Cells &cells)
{
    while (cell.begin < cell.end && isBlank(document[cell.begin]))
        ++cell.begin;
    while (cell.end > cell.begin && isBlank(document[cell.end - 1]))
        --cell.end;
    cells.push_back(cell);
}

TextTable::Cells ruledCells(View document, TextSpan line)
{
    TextTable::Cells cells;
    std::uint32_t begin = line.begin;
    for (std::uint32_t i = line.begin; i <= line.end; ++i) {
        if (i < line.end && !rules.has(document[i]))
            continue;
        addCell(document, {begin, i}, cells);
        begin = i + 1;
    }
    // A frame's own rules at either end of the line enclose nothing.
    if (!cells.empty() && cells.front().empty())
        cells.erase(cells.begin());
    if (!cells.empty() && cells.back().empty())
        cells.pop_back();
    return cells;
}

TextTable::Cells spacedCells(View document, TextSpan line, std::uint32_t least)
{
    TextTable::Cells cells;
    std::uint32_t begin = line.begin;
    for (std::uint32_t i = line.begin; i < line.end;) {
        std::uint32_t gap = 0;
        std::uint32_t end = i;
        for (; end < line.end && isBlank(document[end]); ++end)
            gap += document[end] == U'　' ? 2 : 1;
        if (gap >= least) {
            addCell(document, {begin, i}, cells);
            begin = end;
        }
        i = std::max(end, i + 1);
    }
    addCell(document, {begin, line.end}, cells);
    return cells;
}

bool isRuled(View document, TextSpan line)
{
    return std::any_of(document.begin() + line.begin, document.begin() + line.end, [](char32_t c) { return rules.has(c); });
}

TextTable::Cells cellsOf(View document, TextSpan line, std::uint32_t gap)
{
    return isRuled(document, line) ? ruledCells(document, line) : spacedCells(document, line, gap);
}

bool holdsDigit(View document, TextSpan cell)
{
    const Characters &characters = Characters::table();
    return std::any_of(document.begin() + cell.begin, document.begin() + cell.end,
                       [&](char32_t c) { return characters.classOf(c) == CharClass::Digit; });
}

bool areHeads(View document, const TextTable::Cells &cells)
{
    return cells.size() > 1 && std::none_of(cells.begin(), cells.end(), [&](TextSpan cell) {
        return lengthOf(cell) > longestHead || holdsDigit(document, cell);
    }) && std::none_of(cells.begin() + 1, cells.end(), [](TextSpan cell) { return cell.empty(); });
}

bool areRow(const TextTable::Cells &cells, std::size_t columns)
{
    return cells.size() == columns && !cells.front().empty() &&
           std::all_of(cells.begin(), cells.end(), [](TextSpan cell) { return lengthOf(cell) <= longestCell; });
}

bool holdFigure(View document, const TextTable::Cells &cells)
{
    return std::any_of(cells.begin() + 1, cells.end(), [&](TextSpan cell) { return isFigure(document, cell); });
}

// A line of a table has blanks or rules inside and no sentence.
bool mayBeRow(const Line &line) { return !line.punctuated && lengthOf(line.span) > line.characters; }

std::optional<TextTable> tableAt(View document, const std::vector<Line> &lines, std::size_t at)
{
    TextTable table;
    table.firstLine = at;
    table.heads = cellsOf(document, lines[at].span, wideGap);
    if (!areHeads(document, table.heads))
        return std::nullopt;
    const bool ruled = isRuled(document, lines[at].span);
    std::size_t withFigures = 0;
    for (std::size_t i = at + 1; i < lines.size() && mayBeRow(lines[i]) && isRuled(document, lines[i].span) == ruled; ++i) {
        TextTable::Cells cells = cellsOf(document, lines[i].span, wideGap);
        if (ruled && cells.size() < table.heads.size())
            cells.resize(table.heads.size()); // empty cells at the line's end are not printed
        if (table.rows.empty() && cells.size() == table.heads.size() + 1)
            table.heads.insert(table.heads.begin(), TextSpan{}); // the column of names has no head
        const bool figures = areRow(cells, table.heads.size()) && holdFigure(document, cells);
        if (!areRow(cells, table.heads.size()) || !(figures || ruled))
            break;
        withFigures += figures;
        table.rows.push_back(std::move(cells));
    }
    return withFigures >= fewestRows ? std::optional(std::move(table)) : std::nullopt;
}

// 受理诉求612件: a figure behind the words that say what it counts.
bool saysItsFigure(View document, TextSpan cell)
{
    return !cell.empty() && lengthOf(cell) <= longestCell && isHan(document[cell.begin]) && !holdsDigit(document, {cell.begin, cell.begin + 2}) &&
           holdsDigit(document, cell);
}

std::optional<TextTable> rowsAt(View document, const std::vector<Line> &lines, std::size_t at)
{
    TextTable table;
    table.firstLine = at;
    for (std::size_t i = at; i < lines.size() && mayBeRow(lines[i]); ++i) {
        TextTable::Cells cells = cellsOf(document, lines[i].span, narrowGap);
        const bool named = cells.size() > 1 && !cells.front().empty() && lengthOf(cells.front()) <= longestHead && !holdsDigit(document, cells.front());
        if (!named || (!table.rows.empty() && cells.size() != table.rows.front().size()) ||
            !std::all_of(cells.begin() + 1, cells.end(), [&](TextSpan cell) { return saysItsFigure(document, cell); }))
            break;
        table.rows.push_back(std::move(cells));
    }
    return table.rows.size() >= fewestRows ? std::optional(std::move(table)) : std::nullopt;
}

} // namespace

std::vector<TextTable> findTables(View document, const std::vector<Line> &lines)
{
    std::vector<TextTable> tables;
    for (std::size_t i = 0; i + fewestRows <= lines.size(); ++i) {
        if (!mayBeRow(lines[i]))
            continue;
        auto table = tableAt(document, lines, i);
        if (!table)
            table = rowsAt(document, lines, i);
        if (table) {
            i += table->lines() - 1;
            tables.push_back(std::move(*table));
        }
    }
    return tables;
}

TableHead readHead(View document, TextSpan head)
{
    const auto inside = document.substr(head.begin, lengthOf(head));
    const std::size_t open = inside.find_last_of(U"（(/／");
    if (open == View::npos || open == 0)
        return {head, {}};
    const bool bracket = inside[open] == U'（' || inside[open] == U'(';
    const auto begin = head.begin + static_cast<std::uint32_t>(open);
    if (bracket && inside.back() != U'）' && inside.back() != U')')
        return {head, {}};
    TextSpan unit{begin + 1, bracket ? head.end - 1 : head.end};
    constexpr View announced = U"单位：";
    if (document.substr(unit.begin, lengthOf(unit)).starts_with(announced))
        unit.begin += static_cast<std::uint32_t>(announced.size());
    return lengthOf(unit) > 0 && lengthOf(unit) <= 4 ? TableHead{{head.begin, begin}, unit} : TableHead{head, {}};
}

bool isFigure(View document, TextSpan cell)
{
    static constexpr CharacterSet before(U"约近超逾达共≥≤");
    const Characters &characters = Characters::table();
    std::uint32_t i = cell.begin;
    while (i < cell.end && before.has(document[i]))
        ++i;
    return i < cell.end && characters.classOf(document[i]) == CharClass::Digit;
}

bool endsInDigit(View document, TextSpan cell)
{
    return !cell.empty() && Characters::table().classOf(document[cell.end - 1]) == CharClass::Digit;
}

} // namespace starboard
