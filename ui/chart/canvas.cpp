#include "ui/chart/canvas.h"

#include "ui/chart/customplot.h"
#include "ui/look/figures.h"
#include "ui/look/look.h"

#include <QSvgGenerator>

namespace starboard {
namespace {

using namespace Qt::StringLiterals;

// The layer in which a chart draws its own marks.
class Drawing : public QCPLayerable
{
public:
    Drawing(QCustomPlot *plot, const QString &layer) : QCPLayerable(plot, layer) {}

    std::function<void(QPainter &, const QRectF &)> drawing;

protected:
    void applyDefaultAntialiasingHint(QCPPainter *painter) const override { painter->setAntialiasing(true); }
    [[nodiscard]] QRect clipRect() const override { return mParentPlot->viewport(); }
    void draw(QCPPainter *painter) override
    {
        if (drawing)
            drawing(*painter, mParentPlot->axisRect()->rect());
    }
};

// Grouped figures on the axis, as everywhere else.
class FigureTicker : public QCPAxisTicker
{
protected:
    QString getTickLabel(double tick, const QLocale &, QChar, int) override
    {
        return figure(static_cast<std::int64_t>(std::llround(tick)));
    }
    double getTickStep(const QCPRange &range) override { return std::max(1.0, QCPAxisTicker::getTickStep(range)); }
};

} // namespace

Canvas::Canvas(const Look &look, QWidget *parent) : m_look(look), m_plot(new QCustomPlot(parent))
{
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_plot->axisRect()->setAutoMargins(QCP::msNone);
    m_plot->axisRect()->setMinimumMargins({});
    m_plot->plotLayout()->setRowSpacing(0);
    m_plot->setAntialiasedElements(QCP::aeAll);
    m_plot->setMinimumSize(0, 0);
    for (QCPAxis *axis : m_plot->axisRect()->axes()) {
        axis->setVisible(false);
        axis->grid()->setVisible(false);
    }
    m_plot->addLayer(u"marks"_s, m_plot->layer(u"grid"_s), QCustomPlot::limAbove);
    new Drawing(m_plot, u"marks"_s);
    dress();
}

Canvas::~Canvas() = default;

QWidget *Canvas::widget() const { return m_plot; }

void Canvas::setDrawing(std::function<void(QPainter &, const QRectF &)> drawing)
{
    static_cast<Drawing *>(m_plot->layer(u"marks"_s)->children().first())->drawing = std::move(drawing);
}

void Canvas::setMargins(const QMargins &margins) { m_plot->axisRect()->setMargins(margins); }

void Canvas::setHorizontal(double lower, double upper) { m_plot->xAxis->setRange(lower, upper); }

void Canvas::setVertical(double lower, double upper) { m_plot->yAxis->setRange(lower, upper); }

void Canvas::showVerticalScale(bool show, int lines)
{
    QCPAxis *axis = m_plot->yAxis;
    axis->setVisible(show);
    axis->grid()->setVisible(show);
    axis->setBasePen(Qt::NoPen);
    axis->setTickPen(Qt::NoPen);
    axis->setSubTickPen(Qt::NoPen);
    axis->setTickLabelPadding(4);
    auto ticker = QSharedPointer<FigureTicker>::create();
    ticker->setTickCount(lines);
    axis->setTicker(ticker);
}

QRectF Canvas::area() const { return m_plot->axisRect()->rect(); }

double Canvas::width() const { return m_plot->viewport().width(); }

double Canvas::height() const { return m_plot->viewport().height(); }

double Canvas::x(double value) const { return m_plot->xAxis->coordToPixel(value); }

double Canvas::y(double value) const { return m_plot->yAxis->coordToPixel(value); }

void Canvas::dress()
{
    m_plot->setBackground(m_look.color(Ink::Base));
    QCPAxis *axis = m_plot->yAxis;
    axis->setTickLabelFont(Look::font(Type::Note));
    axis->setTickLabelColor(m_look.color(Ink::Third));
    axis->grid()->setPen(QPen(m_look.color(Ink::Hairline), 1));
    axis->grid()->setZeroLinePen(QPen(m_look.color(Ink::Third), 1));
    axis->grid()->setAntialiased(false);
    axis->grid()->setAntialiasedZeroLine(false);
}

void Canvas::replot() { m_plot->replot(QCustomPlot::rpQueuedReplot); }

bool Canvas::savePng(const QString &path, int width, int height, double scale) const
{
    return m_plot->savePng(path, width, height, scale);
}

bool Canvas::saveSvg(const QString &path, int width, int height, const QString &title) const
{
    QSvgGenerator generator;
    generator.setFileName(path);
    generator.setTitle(title);
    generator.setSize({width, height});
    generator.setViewBox(QRect(0, 0, width, height));
    QCPPainter painter;
    if (!painter.begin(&generator))
        return false;
    m_plot->toPainter(&painter, width, height);
    return painter.end();
}

bool Canvas::savePdf(const QString &path, int width, int height) const
{
    return m_plot->savePdf(path, width, height, QCP::epNoCosmetic);
}

void Canvas::paint(QCPPainter &painter, int width, int height) const { m_plot->toPainter(&painter, width, height); }

} // namespace starboard
