#include "ui/chart/strokes.h"
#include "ui/look/palette.h"
#include "ui/paper/chartdrawing.h"
#include "ui/paper/flow.h"
#include "ui/paper/pages.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace starboard::paper {

namespace {

struct ItemPainter {
    QPainter &painter;
    const Pages &pages;

    void operator()(const TextItem &item) const
    {
        const QTextLine line = item.layout->lineAt(item.line);
        line.draw(&painter, {item.at.x(), item.at.y() - line.ascent() - line.y()});
    }
    void operator()(const RuleItem &item) const
    {
        painter.setPen(QPen(item.color, item.width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(item.line);
    }
    void operator()(const GroundItem &item) const { painter.fillRect(item.area, item.color); }
    void operator()(const ChartItem &item) const
    {
        const double unit = fromPixels(1);
        painter.save();
        painter.translate(item.area.topLeft());
        painter.scale(unit, unit);
        drawChart(painter, *item.chart, item.first, item.count, item.area.width() / unit, chartInk(pages));
        painter.restore();
    }

    static ChartInk chartInk(const Pages &pages)
    {
        return {pages.sheet.colour ? Theme::Light : Theme::Print, pages.faces, pages.report->language};
    }
};

void paintMarginLine(QPainter &painter, const Pages &pages, const QString &text, double points, Qt::Alignment align,
                     double top, Face face, const QColor &color)
{
    TextStyle style;
    style.face = face;
    style.size = fromPoints(points);
    style.align = align;
    style.color = color;
    const auto layout = breakLines(text, style, pages.sheet.area().width(), pages.faces);
    ItemPainter{painter, pages}(TextItem{layout, 0, {0, top + baselineShare * style.size}});
}

// 一字线 on both sides, the outer edge one character inside, 7 mm below the type area.
void paintNumber(QPainter &painter, const Pages &pages, std::size_t index)
{
    const Sheet &sheet = pages.sheet;
    const bool right = sheet.outerNumbers && index % 2 == 0;
    QString number = u"— %1 —"_s.arg(index + 1);
    Qt::Alignment align = Qt::AlignHCenter;
    double inset = 0;
    if (sheet.outerNumbers) {
        align = right ? Qt::AlignRight : Qt::AlignLeft;
        inset = fromPoints(sheet.numberPoints) * (right ? -1 : 1);
    } else {
        number = QString::number(index + 1) + u" / "_s + QString::number(pages.pages.size());
    }
    painter.save();
    painter.translate(inset, 0);
    paintMarginLine(painter, pages, number, sheet.numberPoints, align, sheet.area().height() + fromMm(7),
                    sheet.colour ? Face::Sans : Face::Song, Qt::black);
    painter.restore();
}

} // namespace

void paintPage(QPainter &painter, const Pages &pages, std::size_t index)
{
    const Sheet &sheet = pages.sheet;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::black);
    painter.translate(fromMm(sheet.marginsMm.left()), fromMm(sheet.marginsMm.top()));
    const ItemPainter put{painter, pages};
    for (const Item &item : pages.pages[index].items) {
        painter.setPen(Qt::black);
        std::visit(put, item);
    }
    painter.setPen(Qt::black);
    paintNumber(painter, pages, index);
    if (pages.report->sample) {
        const bool chinese = pages.report->language == Language::Chinese;
        paintMarginLine(painter, pages,
                        chinese ? u"示例数据，数字均为虚构"_s : u"Sample data, all figures invented"_s, 9, Qt::AlignRight,
                        -fromMm(10), Face::Sans, ink(Theme::Light, Ink::Red));
    }
    painter.restore();
}

} // namespace starboard::paper
