#include "ui/paper/sheet.h"

namespace starboard::paper {

const Sheet &sheetOf(Layout layout, Stock stock)
{
    // 二号 22 pt, 三号 16 pt, 四号 14 pt, 小四 12 pt, 五号 10.5 pt, 小五 9 pt
    static const Sheet official{{210, 297}, {28, 37, 26, 35}, 22, 28, 22, 16, 10.5, 9, 14, true, false, false};
    static const Sheet free[] = {{{297, 210}, {20, 18, 20, 18}, 0, 0, 24, 14, 11, 9, 10, false, true, true},
                                 {{420, 297}, {28, 25, 28, 25}, 0, 0, 34, 20, 15.5, 12.5, 14, false, true, true},
                                 {{338.7, 190.5}, {22, 16, 22, 15}, 0, 0, 26, 15, 12, 9.5, 10, false, true, true}};
    return layout == Layout::Official ? official : free[static_cast<std::size_t>(stock)];
}

} // namespace starboard::paper
