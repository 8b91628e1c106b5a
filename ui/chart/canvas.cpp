#include "ui/chart/canvas.h"

#include "ui/chart/customplot.h"
#include "ui/look/figures.h"
#include "ui/look/look.h"

#include <QPdfWriter>
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
    ticker->setTickStepStrategy(QCPAxisTicker::tssMeetTickCount);
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

// What has no size yet is drawn when it gets one.
void Canvas::replot()
{
    if (!m_plot->size().isEmpty())
        m_plot->replot(QCustomPlot::rpQueuedReplot);
}

namespace {

constexpr int titleRoom = 30;
constexpr int sideRoom = 14;
constexpr int wordWrap = int(Qt::AlignLeft) | int(Qt::AlignTop) | int(Qt::TextWordWrap);

int noteRoom(const QString &note, int width)
{
    if (note.isEmpty())
        return 0;
    const QRect room(0, 0, width - 2 * sideRoom, 1000);
    return QFontMetrics(Look::font(Type::Note)).boundingRect(room, wordWrap, note).height() + 14;
}

} // namespace

bool Canvas::paintOn(QPaintDevice &device, double scale, const QSize &size, const QString &title, const QString &note) const
{
    QCPPainter painter;
    if (!painter.begin(&device))
        return false;
    painter.scale(scale, scale);
    const int above = title.isEmpty() ? 0 : titleRoom;
    const int below = noteRoom(note, size.width());
    painter.fillRect(QRect(0, 0, size.width(), size.height() + above + below), m_look.color(Ink::Base));
    painter.setPen(m_look.color(Ink::Text));
    painter.setFont(Look::font(Type::ViewTitle));
    painter.drawText(QRect(sideRoom, 0, size.width() - 2 * sideRoom, above), Qt::AlignLeft | Qt::AlignVCenter, title);
    painter.setPen(m_look.color(Ink::Third));
    painter.setFont(Look::font(Type::Note));
    painter.drawText(QRect(sideRoom, above + size.height() + 6, size.width() - 2 * sideRoom, below), wordWrap, note);
    painter.translate(0, above);
    painter.setModes(QCPPainter::pmNoCaching);
    m_plot->toPainter(&painter, size.width(), size.height());
    return painter.end();
}

bool Canvas::save(const QString &path, const QSize &size, const QString &title, const QString &note) const
{
    const QSize whole(size.width(), size.height() + (title.isEmpty() ? 0 : titleRoom) + noteRoom(note, size.width()));
    const QString ending = path.section(u'.', -1).toLower();
    if (ending == u"svg"_s) {
        QSvgGenerator generator;
        generator.setFileName(path);
        generator.setTitle(title);
        generator.setSize(whole);
        generator.setViewBox(QRect(QPoint(), whole));
        return paintOn(generator, 1, size, title, note);
    }
    if (ending == u"pdf"_s) {
        QPdfWriter writer(path);
        writer.setTitle(title);
        writer.setResolution(96); // a point of the screen each, so that type and strokes keep their sizes
        writer.setPageMargins({});
        writer.setPageSize(QPageSize(QSizeF(whole) * 72 / 96, QPageSize::Point));
        return paintOn(writer, 1, size, title, note);
    }
    constexpr int scale = 2;
    QImage image(whole * scale, QImage::Format_ARGB32_Premultiplied);
    return paintOn(image, scale, size, title, note) && image.save(path);
}

} // namespace starboard
