// Where a title that needs several lines is broken: between its parts, into lines of much the same length.
#pragma once

#include "ui/paper/flow.h"

namespace starboard::paper {

// `breaks` are bytes of the title at which a part ends. Where no choice of them gives lines that fit, the layout breaks
// the title as it would any text.
[[nodiscard]] std::shared_ptr<const QTextLayout> titleLines(const std::string &title, const std::vector<std::size_t> &breaks,
                                                            const TextStyle &style, double width, const Typefaces &faces);

} // namespace starboard::paper
