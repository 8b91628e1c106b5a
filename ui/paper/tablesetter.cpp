#include "ui/paper/tablesetter.h"

#include "model/report/wording.h"

#include <QFontMetricsF>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace starboard::paper {

namespace {

constexpr double padding = 0.5;      // of the em, at the sides of a cell
constexpr double rowGap = 0.6;       // of the em, above and below together
constexpr double linePitch = 1.35;   // of the em
constexpr double narrowText = 5;     // a text column keeps so many characters before the type gets smaller
constexpr double headCharacters = 5; // the same of the head of a column of figures
constexpr double smallest = 0.7;     // of the type asked for

QString q(const std::string &text)
{
    return QString::fromStdString(text);
}

class TableSetter {
public:
    TableSetter(Flow &flow, const TableBlock &table, const QString &caption, const TableLook &look,
                const Typefaces &faces)
        : m_flow(flow), m_table(table), m_caption(caption), m_look(look), m_faces(faces)
    {
        m_size = m_look.size;
        while (!widthsFit() && m_size > m_look.size * smallest)
            m_size *= 0.93;
    }

    void set()
    {
        const Row head = headRow();
        std::vector<Row> rows;
        for (const TableRow &row : m_table.rows)
            rows.push_back(bodyRow(row));
        const double end = endHeight();
        m_flow.need(beginning());
        putCaption(false);
        putHead(head);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            // The last row, a total at that, does not stand on a page alone.
            const bool lastNext = i + 2 == rows.size();
            const double wanted = rows[i].height + (lastNext ? rows[i + 1].height : 0) + (i + 2 >= rows.size() ? end : 0);
            if (wanted > m_flow.left() && !m_flow.atTop()) {
                rule(m_flow.y(), 1);
                m_flow.newPage();
                putCaption(true);
                putHead(head);
            }
            if (m_table.rows[i].total)
                rule(m_flow.y(), 0.5);
            else if (i > 0)
                hairline(m_flow.y());
            put(rows[i]);
        }
        rule(m_flow.y(), 1);
        m_flow.advance(m_size * 0.4);
        putNote();
    }

    // The head never stands alone: two rows go with it.
    [[nodiscard]] double beginning() const
    {
        double together = captionHeight() + headRow().height;
        for (std::size_t i = 0; i < std::min<std::size_t>(2, m_table.rows.size()); ++i)
            together += bodyRow(m_table.rows[i]).height;
        return m_table.rows.size() > 2 ? together : together + endHeight();
    }

private:
    struct Row {
        std::vector<std::shared_ptr<const QTextLayout>> cells;
        double height = 0;
    };

    [[nodiscard]] QString headText(std::size_t column) const
    {
        const Column &spec = m_table.columns[column];
        const QString unit = q(unitText(spec.unit, m_look.language));
        if (unit.isEmpty())
            return q(spec.title);
        return m_look.language == Language::Chinese ? q(spec.title) + u"（"_s + unit + u"）"_s
                                                    : q(spec.title) + u" ("_s + unit + u")"_s;
    }
    [[nodiscard]] QString cellText(const Cell &cell) const
    {
        const Figure *figure = cell.figure();
        return withWholeNumbers(q(figure ? inColumn(*figure, m_look.language) : std::get<std::string>(cell.content)));
    }

    // Natural widths where they fit; else texts are narrowed, most the widest. False where even that is too wide.
    bool widthsFit()
    {
        const QFontMetricsF body(m_faces.font(m_look.face, m_size, true));
        const QFontMetricsF head(m_faces.font(m_look.headFace, m_size));
        const std::size_t count = m_table.columns.size();
        std::vector<double> natural(count), least(count);
        for (std::size_t c = 0; c < count; ++c) {
            const double title = head.horizontalAdvance(headText(c));
            double content = 0;
            for (const TableRow &row : m_table.rows) {
                if (c < row.cells.size())
                    content = std::max(content, body.horizontalAdvance(cellText(row.cells[c])));
            }
            const bool figures = m_table.columns[c].kind == ColumnKind::Figure;
            const double around = 2 * padding * m_size;
            natural[c] = std::max(content, figures ? std::min(title, 8 * m_size) : title) + around;
            least[c] = figures ? std::max(content, std::min(title, headCharacters * m_size)) + around
                               : std::min(natural[c], narrowText * m_size + around);
        }
        return share(natural, least);
    }

    bool share(const std::vector<double> &natural, const std::vector<double> &least)
    {
        const double wanted = std::accumulate(natural.begin(), natural.end(), 0.0);
        const double needed = std::accumulate(least.begin(), least.end(), 0.0);
        const double width = m_flow.width();
        m_widths = natural;
        if (wanted <= width) {
            for (std::size_t c = 0; c < natural.size(); ++c)
                m_widths[c] += (width - wanted) * natural[c] / wanted;
            return true;
        }
        // Between the least and the natural width all columns take the same share of what they miss.
        const double part = needed < width ? (width - needed) / (wanted - needed) : 0;
        for (std::size_t c = 0; c < natural.size(); ++c)
            m_widths[c] = least[c] + (natural[c] - least[c]) * part;
        if (needed <= width)
            return true;
        for (double &w : m_widths)
            w *= width / needed;
        return false;
    }

    [[nodiscard]] TextStyle cellStyle(std::size_t column, Face face, bool bold) const
    {
        TextStyle style;
        style.face = face;
        style.size = m_size;
        style.bold = bold;
        style.align = m_table.columns[column].kind == ColumnKind::Figure ? Qt::AlignRight : Qt::AlignLeft;
        return style;
    }
    [[nodiscard]] double cellWidth(std::size_t column) const { return m_widths[column] - 2 * padding * m_size; }

    [[nodiscard]] double heightOf(const Row &row) const
    {
        int lines = 1;
        for (const auto &layout : row.cells)
            lines = std::max(lines, layout->lineCount());
        return (lines - 1) * linePitch * m_size + m_size * (1 + rowGap);
    }

    [[nodiscard]] Row headRow() const
    {
        Row row;
        for (std::size_t c = 0; c < m_table.columns.size(); ++c)
            row.cells.push_back(breakEvenly(headText(c), cellStyle(c, m_look.headFace, false), cellWidth(c), m_faces));
        row.height = heightOf(row);
        return row;
    }
    [[nodiscard]] Row bodyRow(const TableRow &spec) const
    {
        Row row;
        for (std::size_t c = 0; c < m_table.columns.size(); ++c)
            row.cells.push_back(breakEvenly(c < spec.cells.size() ? cellText(spec.cells[c]) : QString(),
                                            cellStyle(c, m_look.face, spec.total), cellWidth(c), m_faces));
        row.height = heightOf(row);
        return row;
    }

    void put(const Row &row)
    {
        double x = 0;
        const double top = m_flow.y() + m_size * rowGap / 2;
        for (std::size_t c = 0; c < row.cells.size(); ++c) {
            for (int line = 0; line < row.cells[c]->lineCount(); ++line)
                m_flow.putLine(row.cells[c], line, x + padding * m_size, top + line * linePitch * m_size, m_size);
            x += m_widths[c];
        }
        m_flow.advance(row.height);
    }

    void putHead(const Row &head)
    {
        rule(m_flow.y(), 1);
        put(head);
        rule(m_flow.y(), 0.5);
    }

    [[nodiscard]] double captionHeight() const { return m_caption.isEmpty() ? 0 : m_look.size * 1.9; }
    void putCaption(bool continued)
    {
        if (m_caption.isEmpty())
            return;
        const bool chinese = m_look.language == Language::Chinese;
        TextStyle style;
        style.face = m_look.headFace;
        style.size = m_look.size * 1.08;
        style.align = Qt::AlignHCenter;
        const QString text = continued ? m_caption + (chinese ? u"（续）"_s : u" (continued)"_s) : m_caption;
        const auto layout = breakLines(text, style, m_flow.width(), m_faces);
        for (int line = 0; line < layout->lineCount(); ++line) {
            m_flow.putLine(layout, line, 0, m_flow.y(), style.size);
            m_flow.advance(line + 1 < layout->lineCount() ? style.size * linePitch : captionHeight());
        }
    }

    [[nodiscard]] TextStyle noteStyle() const
    {
        TextStyle style;
        style.face = m_look.face;
        style.size = m_look.noteSize;
        style.align = Qt::AlignLeft;
        style.pitch = m_look.noteSize * 1.4;
        return style;
    }
    [[nodiscard]] std::shared_ptr<const QTextLayout> note() const
    {
        return breakLines(q(m_table.note), noteStyle(), m_flow.width(), m_faces);
    }
    void putNote()
    {
        if (!m_table.note.empty())
            m_flow.text(note(), noteStyle());
    }
    // What stands on the page of the last row: the note, and what the look asks for.
    [[nodiscard]] double endHeight() const
    {
        const double gap = m_size * 0.4;
        return (m_table.note.empty() ? gap : gap + note()->lineCount() * noteStyle().pitch) + m_look.after;
    }

    void rule(double y, double points)
    {
        m_flow.put(RuleItem{QLineF(0, y, m_flow.width(), y), fromPoints(points), m_look.rule});
    }
    void hairline(double y)
    {
        m_flow.put(RuleItem{QLineF(0, y, m_flow.width(), y), fromPoints(0.25), m_look.hairline});
    }

    Flow &m_flow;
    const TableBlock &m_table;
    QString m_caption;
    const TableLook &m_look;
    const Typefaces &m_faces;
    double m_size = 0;
    std::vector<double> m_widths;
};

} // namespace

double tableBeginning(Flow &flow, const TableBlock &table, const QString &caption, const TableLook &look, const Typefaces &faces)
{
    return table.columns.empty() ? 0 : TableSetter(flow, table, caption, look, faces).beginning();
}

void setTable(Flow &flow, const TableBlock &table, const QString &caption, const TableLook &look,
              const Typefaces &faces)
{
    if (!table.columns.empty())
        TableSetter(flow, table, caption, look, faces).set();
}

} // namespace starboard::paper
