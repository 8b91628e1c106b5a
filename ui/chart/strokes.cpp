#include "ui/chart/strokes.h"

#include "ui/look/look.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

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

void writeName(QPainter &painter, const QRectF &where, int alignment, const QString &name, const QColor &color)
{
    const QFont table = Look::font(Type::Table);
    if (textWidth(name, table) <= where.width()) {
        write(painter, where, alignment, name, table, color);
        return;
    }
    const QFont note = Look::font(Type::Note);
    const QFontMetricsF metrics(note);
    const double lines = 2 * (metrics.ascent() + metrics.descent()) * 0.8;
    if (where.height() < lines || metrics.horizontalAdvance(name) > 2 * where.width() * 0.96) {
        write(painter, where, alignment, metrics.elidedText(name, Qt::ElideRight, where.width()), note, color);
        return;
    }
    // Broken in the middle, so that both lines are of a length.
    const qsizetype half = (name.size() + 1) / 2;
    qsizetype at = half;
    while (at > 1 && metrics.horizontalAdvance(name.left(at)) > where.width())
        --at;
    const double middle = where.center().y();
    write(painter, QRectF(where.left(), middle - lines / 2, where.width(), lines / 2), alignment, name.left(at), note, color);
    write(painter, QRectF(where.left(), middle, where.width(), lines / 2), alignment, name.mid(at), note, color);
}

std::size_t rowsThatFit(double height, std::size_t rows, double least)
{
    const auto fit = static_cast<std::size_t>(std::max(1.0, std::floor(height / least)));
    return fit >= rows ? rows : std::max<std::size_t>(1, fit - 1);
}

QString moreRows(std::size_t more)
{
    return QCoreApplication::translate("starboard::Chart", "%n more, see the table (Alt+T)", nullptr, int(more));
}

double textWidth(const QString &text, const QFont &font) { return QFontMetricsF(font).horizontalAdvance(text); }

} // namespace starboard
