#include "ui/chart/strokes.h"

#include <QFontMetricsF>

namespace starboard {

namespace {

constexpr double hatchStep = 5;

// Frames of one pixel sit on half pixels.
QRectF crisp(const QRectF &rect) { return rect.adjusted(0.5, 0.5, -0.5, -0.5); }

} // namespace

void hatch(QPainter &painter, const QRectF &bar, const QColor &color, const QColor &ground)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setClipRect(bar, Qt::IntersectClip);
    painter.fillRect(bar, ground);
    painter.setPen(QPen(color, 1.6));
    for (double x = bar.left() - bar.height(); x < bar.right(); x += hatchStep)
        painter.drawLine(QPointF(x, bar.bottom()), QPointF(x + bar.height(), bar.top()));
    painter.restore();
}

void outline(QPainter &painter, const QRectF &bar, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 1));
    painter.drawRect(crisp(bar));
    painter.restore();
}

void openArrow(QPainter &painter, const QPointF &from, const QColor &color, Growth growth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(color, 1.4));
    painter.translate(from);
    if (growth == Growth::Up)
        painter.rotate(-90);
    painter.drawLine(QPointF(0, 0), QPointF(arrowRoom - 4, 0));
    painter.drawLine(QPointF(arrowRoom - 8, -3.5), QPointF(arrowRoom - 4, 0));
    painter.drawLine(QPointF(arrowRoom - 8, 3.5), QPointF(arrowRoom - 4, 0));
    painter.restore();
}

void fillBar(QPainter &painter, const QRectF &bar, const QColor &color, Bound bound, const QColor &ground, Growth growth)
{
    if (bar.width() <= 0 || bar.height() <= 0)
        return;
    if (bound == Bound::Exact) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.fillRect(bar, color);
        painter.restore();
        return;
    }
    hatch(painter, bar, color, ground);
    outline(painter, bar, color);
    if (bound == Bound::AtLeast) {
        const QPointF end = growth == Growth::Right ? QPointF(bar.right(), bar.center().y()) : QPointF(bar.center().x(), bar.top());
        openArrow(painter, end, color, growth);
    }
}

void write(QPainter &painter, const QRectF &where, int alignment, const QString &text, const QFont &font, const QColor &color)
{
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(where, alignment | Qt::TextSingleLine, text);
}

double textWidth(const QString &text, const QFont &font) { return QFontMetricsF(font).horizontalAdvance(text); }

} // namespace starboard
