// The numbers of headings in four levels: 一、（一）1．（1） of GB/T 9704, in English 1. 1.1 1.1.1 1.1.1.1.
#pragma once

#include "model/report/language.h"

#include <QString>

#include <array>

namespace starboard::paper {

class HeadingNumbers {
public:
    // Of the next heading of the level 1 … 4, with what parts it from the text.
    [[nodiscard]] QString next(int level, Language language);

private:
    std::array<int, 4> m_counters{};
};

} // namespace starboard::paper
