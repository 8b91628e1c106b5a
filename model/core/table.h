// The house's data files: UTF-8, tab-separated, first line the column names, lines from '#' on ignored.
// An official can edit them in a spreadsheet. Lists inside a cell are separated by blanks.
#pragma once

#include "model/core/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace starboard {

class Table {
public:
    // The rows of `ownPath`, the user's, stand behind those of `path`, under the columns of the same names; the user's
    // file may be missing.
    [[nodiscard]] static Result<Table> read(const std::string &path, const std::string &ownPath = {});
    [[nodiscard]] static Result<Table> parse(std::string_view bytes, const std::string &nameForMessages);

    [[nodiscard]] std::size_t rows() const { return m_rows.size(); }
    [[nodiscard]] bool has(std::string_view column) const;
    // Empty where the column or the cell is missing.
    [[nodiscard]] const std::string &at(std::size_t row, std::string_view column) const;

private:
    void append(const Table &other);

    std::vector<std::string> m_columns;
    std::vector<std::vector<std::string>> m_rows;
};

[[nodiscard]] std::vector<std::string> words(std::string_view cell); // split at blanks

} // namespace starboard
