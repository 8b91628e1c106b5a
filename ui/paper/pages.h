// A report laid out: pages of placed lines, rules, grounds and charts, ready for PDF, printer and preview alike.
// Lengths are page units (1/1200 inch), origin at the top left of the type area.
#pragma once

#include "model/report/report.h"
#include "ui/paper/sheet.h"
#include "ui/paper/typefaces.h"

#include <QColor>
#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QTextLayout>

#include <memory>
#include <variant>
#include <vector>

class QPainter;

namespace starboard::paper {

struct TextItem {
    std::shared_ptr<const QTextLayout> layout;
    int line = 0;
    QPointF at; // left end of the line's baseline
};
struct RuleItem {
    QLineF line;
    double width = 0;
    QColor color;
};
struct GroundItem {
    QRectF area;
    QColor color;
};
struct ChartItem {
    const Chart *chart = nullptr; // of the report
    std::size_t first = 0;        // categories shown
    std::size_t count = 0;
    QRectF area;
};
using Item = std::variant<TextItem, RuleItem, GroundItem, ChartItem>;

struct Page {
    std::vector<Item> items;
};
struct Bookmark {
    QString text;
    int level = 1;
    int page = 0;
    double y = 0;
};

struct Pages {
    Sheet sheet;
    Typefaces faces;
    std::vector<Page> pages;
    std::vector<Bookmark> bookmarks;
    std::shared_ptr<const Report> report; // the charts belong to it
};

// May run on any thread; `faces` were chosen on the main one.
[[nodiscard]] Pages layOut(std::shared_ptr<const Report> report, const Sheet &sheet, const Typefaces &faces);

// The page with number and sample mark; the painter's unit is a page unit, its origin the page's top left corner.
void paintPage(QPainter &painter, const Pages &pages, std::size_t index);

} // namespace starboard::paper
