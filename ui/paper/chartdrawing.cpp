#include "ui/paper/chartdrawing.h"

#include "model/report/wording.h"
#include "ui/chart/strokes.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace starboard::paper {

namespace {

constexpr double textSize = 12, noteSize = 11;
constexpr double rowPitch = 26, barHeight = 14, seriesPitch = 13, seriesHeight = 11;
constexpr double legendHeight = 22, plotHeight = 210, axisHeight = 24;
constexpr double labelGap = 8;
constexpr int gridLines = 5;

constexpr std::array starInks = {Ink::Star5, Ink::Star4, Ink::Star3, Ink::Star2, Ink::Star1};
constexpr std::array onStarInks = {Ink::OnStar5, Ink::OnStar4, Ink::OnStar3, Ink::OnStar2, Ink::OnStar1};
// Series of bars and lines, told apart by lightness as well.
constexpr std::array seriesInks = {Ink::Bar, Ink::QuietBar, Ink::Star5, Ink::Line};

QString q(const std::string &text)
{
    return QString::fromStdString(text);
}

double valueOf(const Figure &figure)
{
    return figure.value ? figure.value->toDouble() : 0;
}

bool stacked(const Chart &chart)
{
    return chart.kind == ChartKind::Stars;
}

bool upright(const Chart &chart)
{
    return chart.kind == ChartKind::Columns || chart.kind == ChartKind::Lines;
}

double largest(const Chart &chart)
{
    double most = 0;
    for (std::size_t c = 0; c < chart.categories.size(); ++c) {
        double sum = 0;
        for (const Series &series : chart.series) {
            const double value = valueOf(series.figures[c]);
            sum = stacked(chart) ? sum + value : std::max(sum, value);
        }
        most = std::max(most, sum);
    }
    return most > 0 ? most : 1;
}

// 1, 2 or 5 times a power of ten, so that at most `gridLines` lines reach the top.
double stepFor(double most)
{
    const double rough = most / gridLines;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= rough)
            return factor * power;
    }
    return 10 * power;
}

class Drawing {
public:
    Drawing(QPainter &painter, const Chart &chart, std::size_t first, std::size_t count, double width,
            const ChartInk &ink)
        : m_painter(painter), m_chart(chart), m_first(first), m_count(count), m_width(width), m_ink(ink),
          m_text(ink.faces.font(Face::Sans, textSize)), m_note(ink.faces.font(Face::Sans, noteSize)),
          m_most(largest(chart))
    {
    }

    void draw()
    {
        double top = 0;
        if (needsLegend())
            top = drawLegend();
        if (upright(m_chart))
            drawUpright(top);
        else
            drawRows(top);
    }

    static double rowHeight(const Chart &chart)
    {
        const auto series = static_cast<double>(chart.series.size());
        return chart.kind == ChartKind::Bars && chart.series.size() > 1 ? series * seriesPitch + 12 : rowPitch;
    }

private:
    [[nodiscard]] bool needsLegend() const { return m_chart.series.size() > 1; }
    [[nodiscard]] QColor color(Ink role) const { return ink(m_ink.theme, role); }
    [[nodiscard]] double textWidth(const QString &text, const QFont &font) const
    {
        return QFontMetricsF(font).horizontalAdvance(text);
    }
    [[nodiscard]] QString label(const Figure &figure) const { return q(inTable(figure, m_ink.language)); }

    [[nodiscard]] Ink inkOf(std::size_t series) const
    {
        if (m_chart.kind == ChartKind::Stars)
            return starInks[std::min(series, starInks.size() - 1)];
        if (m_chart.kind == ChartKind::Funnel)
            return series == 0 ? Ink::Found : Ink::Rectified;
        return seriesInks[series % seriesInks.size()];
    }

    void write(const QRectF &area, int flags, const QString &text, const QFont &font, Ink role = Ink::Text)
    {
        m_painter.setFont(font);
        m_painter.setPen(color(role));
        m_painter.drawText(area, flags | Qt::TextSingleLine, text);
    }

    double drawLegend()
    {
        double x = 0;
        for (std::size_t s = 0; s < m_chart.series.size(); ++s) {
            const QString name = q(m_chart.series[s].name);
            const QRectF box(x, 5, 12, 10);
            m_painter.fillRect(box, color(inkOf(s)));
            if (inkOf(s) == Ink::Star2 || inkOf(s) == Ink::Found)
                outline(m_painter, box, color(Ink::Line));
            write({x + 17, 0, m_width, 20}, Qt::AlignLeft | Qt::AlignVCenter, name, m_note, Ink::Second);
            x += 17 + textWidth(name, m_note) + 20;
        }
        return legendHeight;
    }

    // Rows: a name, bars from zero, the number at the end.
    void drawRows(double top)
    {
        double names = 0, numbers = 0;
        for (std::size_t c = 0; c < m_chart.categories.size(); ++c) {
            names = std::max(names, textWidth(q(m_chart.categories[c]), m_text));
            numbers = std::max(numbers, textWidth(rowEnd(c), m_text));
        }
        names = std::min(names, m_width * 0.34);
        const double left = names + labelGap;
        const double scale = std::max(20.0, m_width - left - numbers - labelGap - arrowRoom) / m_most;
        const double height = rowHeight(m_chart);
        const QFontMetricsF metrics(m_text);
        for (std::size_t i = 0; i < m_count; ++i) {
            const std::size_t c = m_first + i;
            const QRectF row(0, top + static_cast<double>(i) * height, m_width, height);
            write({0, row.top(), names, row.height()}, Qt::AlignRight | Qt::AlignVCenter,
                  metrics.elidedText(q(m_chart.categories[c]), Qt::ElideRight, names), m_text);
            drawRow(c, row, left, scale);
        }
        m_painter.setPen(QPen(color(Ink::Third), 1));
        m_painter.drawLine(QPointF(left, top), QPointF(left, top + static_cast<double>(m_count) * height));
    }

    // What stands behind the last bar of a row: its number, the rate of a funnel, nothing of single series.
    [[nodiscard]] QString rowEnd(std::size_t c) const
    {
        if (m_chart.kind == ChartKind::Stars)
            return starTotal(c);
        if (m_chart.kind == ChartKind::Funnel)
            return label(m_chart.series[0].figures[c]) + u" / "_s + label(m_chart.series[1].figures[c]);
        QString longest;
        for (const Series &series : m_chart.series) {
            if (label(series.figures[c]).size() > longest.size())
                longest = label(series.figures[c]);
        }
        return longest == u"—"_s ? silence() : longest;
    }
    [[nodiscard]] QString silence() const
    {
        return m_ink.language == Language::Chinese ? u"— 无报道"_s : u"— no report"_s;
    }
    [[nodiscard]] QString starTotal(std::size_t c) const
    {
        for (const Series &series : m_chart.series) {
            if (series.figures[c].value)
                return {};
        }
        return silence();
    }

    void drawRow(std::size_t c, const QRectF &row, double left, double scale)
    {
        switch (m_chart.kind) {
        case ChartKind::Stars:
            drawStars(c, row, left, scale);
            break;
        case ChartKind::Funnel:
            drawFunnel(c, row, left, scale);
            break;
        default:
            drawBars(c, row, left, scale);
        }
    }

    void drawBars(std::size_t c, const QRectF &row, double left, double scale)
    {
        const auto count = static_cast<double>(m_chart.series.size());
        const bool single = m_chart.series.size() == 1;
        const double pitch = single ? barHeight : seriesPitch;
        double y = row.center().y() - pitch * count / 2;
        for (std::size_t s = 0; s < m_chart.series.size(); ++s, y += pitch) {
            const Figure &figure = m_chart.series[s].figures[c];
            const QRectF bar(left, y, valueOf(figure) * scale, single ? barHeight : seriesHeight);
            fillBar(m_painter, bar, color(inkOf(s)), figure.bound, color(Ink::Base), Growth::Right);
            const double end = bar.right() + (figure.bound == Bound::AtLeast ? arrowRoom : 0) + labelGap / 2;
            write({end, y - 4, m_width, bar.height() + 8}, Qt::AlignLeft | Qt::AlignVCenter,
                  figure.value ? label(figure) : silence(), single ? m_text : m_note,
                  figure.value ? Ink::Text : Ink::Third);
        }
    }

    void drawStars(std::size_t c, const QRectF &row, double left, double scale)
    {
        double x = left;
        for (std::size_t s = 0; s < m_chart.series.size(); ++s) {
            const Figure &figure = m_chart.series[s].figures[c];
            QRectF bar(x, row.center().y() - barHeight / 2 - 1, valueOf(figure) * scale, barHeight + 2);
            x = bar.right();
            if (bar.width() <= 0)
                continue;
            bar.setWidth(std::max(1.0, bar.width() - 1)); // a gap, so that neighbours never merge
            fillBar(m_painter, bar, color(inkOf(s)), figure.bound, color(Ink::Base), Growth::Right);
            if (inkOf(s) == Ink::Star2)
                outline(m_painter, bar, color(Ink::Line));
            const QString number = label(figure);
            if (textWidth(number, m_note) + 4 > bar.width())
                continue;
            const bool hatched = figure.bound != Bound::Exact;
            if (hatched) // the number needs a quiet ground
                m_painter.fillRect(QRectF(bar.center().x() - textWidth(number, m_note) / 2 - 2, bar.top() + 2,
                                          textWidth(number, m_note) + 4, bar.height() - 4),
                                   color(Ink::Base));
            write(bar, Qt::AlignCenter, number, m_note, hatched ? Ink::Text : onStarInks[std::min<std::size_t>(s, 4)]);
        }
        if (x == left)
            write({left + labelGap / 2, row.top(), m_width, row.height()}, Qt::AlignLeft | Qt::AlignVCenter, silence(),
                  m_text, Ink::Third);
    }

    // The wide bar is what was found, the narrow one inside it what was rectified.
    void drawFunnel(std::size_t c, const QRectF &row, double left, double scale)
    {
        const Figure &found = m_chart.series[0].figures[c];
        const Figure &done = m_chart.series[1].figures[c];
        const QRectF wide(left, row.center().y() - 9, valueOf(found) * scale, 18);
        const QRectF narrow(left, row.center().y() - 5, valueOf(done) * scale, 10);
        fillBar(m_painter, wide, color(Ink::Found), found.bound, color(Ink::Base), Growth::Right);
        fillBar(m_painter, narrow, color(Ink::Rectified), done.bound, color(Ink::Base), Growth::Right);
        const double end = std::max(wide.right(), narrow.right()) +
                           (found.bound == Bound::AtLeast ? arrowRoom : 0) + labelGap / 2;
        QString text = found.value ? label(found) : silence();
        text += u" / "_s + label(done);
        write({end, row.top(), m_width, row.height()}, Qt::AlignLeft | Qt::AlignVCenter, text, m_text,
              found.value ? Ink::Text : Ink::Third);
    }

    // Months or quarters from left to right on a scale from zero.
    void drawUpright(double top)
    {
        const double step = stepFor(m_most);
        const double high = std::ceil(m_most / step - 1e-9) * step;
        const QString widest = QString::number(high, 'f', step < 1 ? 1 : 0);
        const double left = textWidth(widest, m_note) + 18;
        const bool lines = m_chart.kind == ChartKind::Lines;
        const double right = lines ? seriesNames() : 0;
        const QRectF plot(left, top + 16, m_width - left - right, plotHeight - 16);
        for (int i = 0; i * step <= high * 1.0001; ++i) {
            const double y = plot.bottom() - i * step / high * plot.height();
            m_painter.setPen(QPen(color(i == 0 ? Ink::Third : Ink::Hairline), i == 0 ? 1 : 0.6));
            m_painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
            write({0, y - 9, left - 6, 18}, Qt::AlignRight | Qt::AlignVCenter,
                  q(withCommas(Decimal::fromDouble(i * step))), m_note, Ink::Third);
        }
        drawCategories(plot);
        for (std::size_t s = 0; s < m_chart.series.size(); ++s) {
            if (lines)
                drawLine(s, plot, high);
            else
                drawColumns(s, plot, high);
        }
    }

    [[nodiscard]] double seriesNames() const
    {
        double width = 0;
        for (const Series &series : m_chart.series)
            width = std::max(width, textWidth(q(series.name), m_note));
        return std::min(width + 10, m_width * 0.2);
    }

    [[nodiscard]] double slot(const QRectF &plot) const { return plot.width() / static_cast<double>(std::max<std::size_t>(m_count, 1)); }
    [[nodiscard]] double centre(const QRectF &plot, std::size_t i) const
    {
        return plot.left() + (static_cast<double>(i) + 0.5) * slot(plot);
    }

    void drawCategories(const QRectF &plot)
    {
        double widest = 0;
        for (std::size_t i = 0; i < m_count; ++i)
            widest = std::max(widest, textWidth(q(m_chart.categories[m_first + i]), m_note));
        const auto every = static_cast<std::size_t>(std::max(1.0, std::ceil((widest + 6) / slot(plot))));
        for (std::size_t i = 0; i < m_count; i += every)
            write({centre(plot, i) - widest, plot.bottom() + 3, widest * 2, 18}, Qt::AlignHCenter | Qt::AlignTop,
                  q(m_chart.categories[m_first + i]), m_note, Ink::Second);
    }

    void drawColumns(std::size_t s, const QRectF &plot, double high)
    {
        const auto count = static_cast<double>(m_chart.series.size());
        const double width = std::min(34.0, slot(plot) * 0.7) / count;
        for (std::size_t i = 0; i < m_count; ++i) {
            const Figure &figure = m_chart.series[s].figures[m_first + i];
            const double x = centre(plot, i) - width * count / 2 + width * static_cast<double>(s);
            if (!figure.value) {
                write({x - 20, plot.bottom() - 17, width + 40, 16}, Qt::AlignCenter, u"—"_s, m_note, Ink::Third);
                continue;
            }
            const double height = valueOf(figure) / high * plot.height();
            const QRectF bar(x, plot.bottom() - height, width - (count > 1 ? 1 : 0), height);
            fillBar(m_painter, bar, color(inkOf(s)), figure.bound, color(Ink::Base), Growth::Up);
            const QString number = label(figure);
            const double room = figure.bound == Bound::AtLeast ? arrowRoom : 0;
            if (textWidth(number, m_note) <= slot(plot) / count + 4)
                write({bar.center().x() - 40, bar.top() - 16 - room, 80, 15}, Qt::AlignHCenter | Qt::AlignBottom, number,
                      m_note);
        }
    }

    // The first dot stands alone where its neighbour has no report; the name stands at the last point.
    void drawLine(std::size_t s, const QRectF &plot, double high)
    {
        const QColor pen = color(s == 0 ? Ink::Bar : inkOf(s));
        QPainterPath path;
        QPointF last;
        bool open = false;
        for (std::size_t i = 0; i < m_count; ++i) {
            const Figure &figure = m_chart.series[s].figures[m_first + i];
            if (!figure.value) {
                open = false;
                continue;
            }
            last = {centre(plot, i), plot.bottom() - valueOf(figure) / high * plot.height()};
            if (open)
                path.lineTo(last);
            else
                path.moveTo(last);
            open = true;
            const double r = 2.4;
            m_painter.setPen(QPen(pen, 1.2));
            m_painter.setBrush(figure.bound == Bound::Exact ? QBrush(pen) : QBrush(color(Ink::Base)));
            m_painter.drawEllipse(last, r, r);
            if (s == 0 && textWidth(label(figure), m_note) <= slot(plot) + 4)
                write({last.x() - 40, last.y() - 19, 80, 15}, Qt::AlignHCenter | Qt::AlignBottom, label(figure), m_note);
        }
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(pen, s == 0 ? 2 : 1.2));
        m_painter.drawPath(path);
        if (!last.isNull())
            write({plot.right() + 4, last.y() - 9, m_width, 18}, Qt::AlignLeft | Qt::AlignVCenter,
                  q(m_chart.series[s].name), m_note, Ink::Second);
    }

    QPainter &m_painter;
    const Chart &m_chart;
    std::size_t m_first;
    std::size_t m_count;
    double m_width;
    const ChartInk &m_ink;
    QFont m_text;
    QFont m_note;
    double m_most;
};

} // namespace

double chartHeight(const Chart &chart, std::size_t categories)
{
    const double legend = chart.series.size() > 1 ? legendHeight : 0;
    if (upright(chart))
        return legend + plotHeight + axisHeight;
    return legend + static_cast<double>(categories) * Drawing::rowHeight(chart);
}

bool mayBreak(const Chart &chart)
{
    return !upright(chart);
}

void drawChart(QPainter &painter, const Chart &chart, std::size_t first, std::size_t count, double width,
               const ChartInk &ink)
{
    painter.save();
    Drawing(painter, chart, first, count, width, ink).draw();
    painter.restore();
}

} // namespace starboard::paper
