// The sheet that a chart draws on: QCustomPlot with one axis rectangle, its scales and its export to other painters.
// The chart itself draws in the layer between the grid and the axes.
#pragma once

#include <QMarginsF>
#include <QRectF>
#include <QSize>

#include <functional>
#include <memory>

class QCustomPlot;
class QPainter;
class QWidget;
class QString;
class QPaintDevice;

namespace starboard {

class Look;

class Canvas
{
public:
    Canvas(const Look &look, QWidget *parent);
    ~Canvas();
    Canvas(const Canvas &) = delete;
    Canvas &operator=(const Canvas &) = delete;

    [[nodiscard]] QWidget *widget() const;
    [[nodiscard]] QCustomPlot *plot() const { return m_plot; } // include ui/chart/customplot.h to use it

    // What is drawn at each replot, and at each export: `area` is the axis rectangle in the painter's pixels.
    void setDrawing(std::function<void(QPainter &, const QRectF &area)> drawing);
    void setMargins(const QMargins &margins); // between the widget's edge and the axis rectangle

    // Scales; values are positions on the axes, zero included for bars.
    void setHorizontal(double lower, double upper);
    void setVertical(double lower, double upper);
    // Grid and numbers of the vertical axis, at most `lines` lines, zero line in third text.
    void showVerticalScale(bool show, int lines = 5);
    [[nodiscard]] QRectF area() const; // the axis rectangle on the screen
    [[nodiscard]] double width() const; // of the whole sheet, on the screen or where it is exported to
    [[nodiscard]] double height() const;
    [[nodiscard]] double x(double value) const;
    [[nodiscard]] double y(double value) const;

    void dress(); // colours of the look in force
    void replot();

    // A picture of its own: the title above, the drawing at `size`, the note below; .svg and .pdf by the ending, else PNG
    // at twice the points.
    [[nodiscard]] bool save(const QString &path, const QSize &size, const QString &title, const QString &note) const;

private:
    [[nodiscard]] bool paintOn(QPaintDevice &device, double scale, const QSize &size, const QString &title, const QString &note) const;
    const Look &m_look;
    QCustomPlot *m_plot; // a child of the widget given
};

} // namespace starboard
