// The layouts of paper as data: page, margins, grid and sizes of type. All lengths on a page are in units of 1/1200 inch.
// Official: GB/T 9704-2012, A4, type area 156 × 225 mm, 22 lines of 28 characters. Free: for presentations, on a paper of
// one's choice.
#pragma once

#include <QMarginsF>
#include <QSizeF>

#include <cstdint>

namespace starboard::paper {

enum class Layout : std::uint8_t { Official, Free };
enum class Stock : std::uint8_t { A4, A3, Screen }; // Screen: 16:9, as projectors show it

inline constexpr int unitsPerInch = 1200;
[[nodiscard]] constexpr double fromMm(double mm) { return mm / 25.4 * unitsPerInch; }
[[nodiscard]] constexpr double fromPoints(double points) { return points / 72 * unitsPerInch; }
[[nodiscard]] constexpr double fromPixels(double pixels) { return pixels / 96 * unitsPerInch; } // of 1/96 inch

struct Sheet {
    QSizeF pageMm;
    QMarginsF marginsMm;
    int lines = 0;      // of body text on a page; 0: no grid
    int characters = 0; // of body text on a line; 0: as many as fit
    double titlePoints = 0;
    double bodyPoints = 0; // where `characters` is set, the type area's width decides (三号 is 16 pt, 28 of them need 158 mm)
    double tablePoints = 0;
    double notePoints = 0;
    double numberPoints = 0; // page numbers
    bool outerNumbers = false; // odd pages right, even pages left; else centred
    bool colour = false;
    bool plainHeadings = false; // headings set off by size, without 一、（一）

    [[nodiscard]] bool across() const { return pageMm.width() > pageMm.height(); }
    [[nodiscard]] QSizeF uprightMm() const { return across() ? pageMm.transposed() : pageMm; }
    [[nodiscard]] QSizeF page() const { return {fromMm(pageMm.width()), fromMm(pageMm.height())}; }
    [[nodiscard]] QSizeF area() const
    {
        return {fromMm(pageMm.width() - marginsMm.left() - marginsMm.right()),
                fromMm(pageMm.height() - marginsMm.top() - marginsMm.bottom())};
    }
    [[nodiscard]] double em() const // of body text
    {
        return characters > 0 ? area().width() / characters : fromPoints(bodyPoints);
    }
    // From line to line. The first line's characters touch the top of the type area, the last line's its foot.
    [[nodiscard]] double pitch() const { return lines > 1 ? (area().height() - em()) / (lines - 1) : em() * 1.7; }
};

// The standard knows A4 alone; `stock` is the free layout's.
[[nodiscard]] const Sheet &sheetOf(Layout layout, Stock stock = Stock::A4);

} // namespace starboard::paper
