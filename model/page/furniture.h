// Lines that belong to the newspaper and not to an article: masthead, issue date, page number, editors, telephone.
#pragma once

#include "model/core/date.h"

#include <optional>
#include <string>
#include <string_view>

namespace starboard {

struct FurnitureLine
{
    std::optional<Date> date; // the issue date it prints
    std::u32string newspaper; // the name before the rest of the line
    bool pageNumber = false;  // nothing but a page or section number
};

// Whether a line that begins so can be furniture; its first 14 characters are enough. Without blanks, folded.
[[nodiscard]] bool mayBeFurniture(std::u32string_view head);
// `line` without blanks, characters folded. A line that holds anything else than furniture gives nullopt.
[[nodiscard]] std::optional<FurnitureLine> readFurniture(std::u32string_view line);

// A whole date anywhere in the line: 发布时间：2023-06-16 09:30.
[[nodiscard]] std::optional<Date> dateWithin(std::u32string_view line);

// 濮阳日报, 今日魏都, 经开区新闻: a line that names a newspaper or its section and nothing else. Only a line at the
// page's edge or beside other furniture should be asked, since a headline may end like a name.
[[nodiscard]] bool looksLikeNewspaper(std::u32string_view line);

} // namespace starboard
