#include "ui/paper/print.h"

#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace starboard::paper {

void prepare(QPrinter &printer, const Sheet &sheet)
{
    printer.setPageSize(QPageSize(sheet.uprightMm(), QPageSize::Millimeter, {}, QPageSize::FuzzyMatch));
    printer.setPageOrientation(sheet.across() ? QPageLayout::Landscape : QPageLayout::Portrait);
}

bool print(QPrinter &printer, const Pages &pages)
{
    printer.setPageOrientation(pages.sheet.across() ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setFullPage(true);
    const QSizeF paper = printer.pageLayout().fullRect(QPageLayout::Millimeter).size();
    const QSizeF page = pages.sheet.pageMm;
    constexpr double same = 0.02; // share by which papers of one name may differ
    double fit = std::min(paper.width() / page.width(), paper.height() / page.height());
    if (fit > 1 - same && fit < 1 + same)
        fit = 1;
    const double dots = printer.resolution() / 25.4;
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const double scale = fit * printer.resolution() / unitsPerInch;
    for (std::size_t i = 0; i < pages.pages.size(); ++i) {
        if (i > 0 && !printer.newPage())
            return false;
        painter.save();
        painter.translate((paper.width() - page.width() * fit) / 2 * dots, (paper.height() - page.height() * fit) / 2 * dots);
        painter.scale(scale, scale);
        paintPage(painter, pages, i);
        painter.restore();
    }
    return painter.end();
}

} // namespace starboard::paper
