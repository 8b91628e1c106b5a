#include "model/core/table.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <optional>

namespace starboard {

namespace {

std::vector<std::string> cells(std::string_view line)
{
    std::vector<std::string> result;
    for (std::size_t begin = 0;;) {
        auto end = line.find('\t', begin);
        result.emplace_back(line.substr(begin, end == std::string_view::npos ? end : end - begin));
        if (end == std::string_view::npos)
            return result;
        begin = end + 1;
    }
}

std::optional<std::string> bytesOf(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return std::nullopt;
    return std::string((std::istreambuf_iterator<char>(file)), {});
}

} // namespace

Result<Table> Table::read(const std::string &path, const std::string &ownPath)
{
    const auto bytes = bytesOf(path);
    if (!bytes)
        return fail(FailureCode::NotFound, "The data file " + path + " cannot be read.");
    auto table = parse(*bytes, path);
    const auto ownBytes = ownPath.empty() ? std::nullopt : bytesOf(ownPath);
    if (!table || !ownBytes)
        return table;
    const auto own = parse(*ownBytes, ownPath);
    if (!own)
        return tl::make_unexpected(own.error());
    table->append(*own);
    return table;
}

void Table::append(const Table &other)
{
    for (std::size_t row = 0; row < other.rows(); ++row) {
        std::vector<std::string> cells;
        for (const std::string &column : m_columns)
            cells.push_back(other.at(row, column));
        m_rows.push_back(std::move(cells));
    }
}

Result<Table> Table::parse(std::string_view bytes, const std::string &nameForMessages)
{
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.remove_prefix(3);
    Table table;
    while (!bytes.empty()) {
        auto end = bytes.find('\n');
        std::string_view line = bytes.substr(0, end);
        bytes.remove_prefix(end == std::string_view::npos ? bytes.size() : end + 1);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (line.empty() || line.front() == '#')
            continue;
        if (table.m_columns.empty()) {
            table.m_columns = cells(line);
            continue;
        }
        table.m_rows.push_back(cells(line));
        if (table.m_rows.back().size() > table.m_columns.size())
            return fail(FailureCode::Damaged, nameForMessages + ": a line has more cells than there are columns.",
                        std::string(line));
    }
    if (table.m_columns.empty())
        return fail(FailureCode::Empty, nameForMessages + " holds no table.");
    return table;
}

bool Table::has(std::string_view column) const
{
    return std::find(m_columns.begin(), m_columns.end(), column) != m_columns.end();
}

const std::string &Table::at(std::size_t row, std::string_view column) const
{
    static const std::string none;
    auto it = std::find(m_columns.begin(), m_columns.end(), column);
    auto index = static_cast<std::size_t>(it - m_columns.begin());
    return it == m_columns.end() || index >= m_rows[row].size() ? none : m_rows[row][index];
}

std::vector<std::string> words(std::string_view cell)
{
    std::vector<std::string> result;
    for (std::size_t begin = 0; begin < cell.size();) {
        auto end = std::min(cell.find(' ', begin), cell.size());
        if (end > begin)
            result.emplace_back(cell.substr(begin, end - begin));
        begin = end + 1;
    }
    return result;
}

} // namespace starboard
