#include "ui/look/series.h"

#include <array>

namespace starboard {
namespace {

struct Row {
    QRgb light;
    QRgb dark;
    QRgb print;
};

constexpr std::array<Row, seriesColors> rows{{
    {0x12436D, 0x9CCBF0, 0x000000},
    {0x1D857C, 0x45BDB2, 0x606060},
    {0x801650, 0xE894C2, 0x909090},
    {0xC4500F, 0xF0A26B, 0x303030},
    {0x3D3D3D, 0xC9CED2, 0x787878},
    {0x7A58B0, 0xBBA4E6, 0xA8A8A8},
}};

} // namespace

QColor seriesColor(Theme theme, std::size_t index)
{
    const Row &row = rows[index % rows.size()];
    return QColor::fromRgb(theme == Theme::Dark ? row.dark : theme == Theme::Print ? row.print : row.light);
}

} // namespace starboard
