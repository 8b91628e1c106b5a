// Turns the blocks of a report into pages: title, headings, paragraphs, key figures, tables, charts, signature, notes
// and the annex with the sources.
#include "model/report/grid.h"
#include "model/report/wording.h"
#include "ui/look/palette.h"
#include "ui/paper/chartdrawing.h"
#include "ui/paper/flow.h"
#include "ui/paper/headingnumbers.h"
#include "ui/paper/pages.h"
#include "ui/paper/tablesetter.h"
#include "ui/paper/tilesetter.h"
#include "ui/paper/titlelines.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace starboard::paper {

namespace {

constexpr double noteShare = 0.6; // size of a source note's number to the text's

QString q(const std::string &text)
{
    return QString::fromStdString(text);
}

class Typesetter {
public:
    Typesetter(Pages &pages, const Report &report)
        : m_report(report), m_sheet(pages.sheet), m_faces(pages.faces), m_flow(pages)
    {
    }

    void set()
    {
        setTitle();
        for (std::size_t i = 0; i < m_report.blocks.size(); ++i) {
            m_tail = i + 1 == m_report.blocks.size() ? signatureHeight() : 0;
            if (std::holds_alternative<Heading>(m_report.blocks[i])) {
                m_flow.toGrid(); // where it will stand
                m_flow.need(heightWithNext(i));
            }
            std::visit([this](const auto &spec) { place(spec); }, m_report.blocks[i]);
        }
        setSignature();
        if (m_report.sources.empty())
            setColophon();
        else
            setAnnex();
    }

private:
    [[nodiscard]] bool chinese() const { return m_report.language == Language::Chinese; }
    [[nodiscard]] bool official() const { return m_sheet.lines > 0; }
    [[nodiscard]] QString say(const QString &zh, const QString &en) const { return chinese() ? zh : en; }
    [[nodiscard]] Theme theme() const { return m_sheet.colour ? Theme::Light : Theme::Print; }

    // Lines are filled by space between Chinese characters, of which English has next to none.
    [[nodiscard]] Qt::Alignment filled() const { return chinese() ? Qt::AlignJustify : Qt::AlignLeft; }

    [[nodiscard]] TextStyle body() const
    {
        TextStyle style;
        style.face = !official() ? Face::Sans : chinese() ? Face::Body : Face::Song; // 仿宋 has no Latin script to read at length
        style.align = filled();
        style.size = m_sheet.em();
        style.indent = official() ? 2 * style.size : 0;
        style.pitch = m_sheet.pitch();
        return style;
    }
    [[nodiscard]] TextStyle small() const
    {
        TextStyle style;
        style.face = official() ? Face::Song : Face::Sans;
        style.size = fromPoints(m_sheet.notePoints);
        style.pitch = style.size * 1.5;
        style.align = filled();
        return style;
    }

    void setTitle()
    {
        TextStyle style;
        style.face = official() ? Face::Title : Face::Sans;
        style.size = fromPoints(m_sheet.titlePoints);
        style.bold = !official();
        style.align = official() ? Qt::AlignHCenter : Qt::AlignLeft;
        style.pitch = official() ? m_sheet.pitch() : style.size * 1.4;
        m_flow.bookmark(q(m_report.title), 1);
        m_flow.text(titleLines(m_report.title, m_report.titleBreaks, style, m_flow.width(), m_faces), style, 2);
        m_flow.toGrid();
        if (official())
            m_flow.skip(m_sheet.pitch());
        else
            m_flow.skip(style.size * 0.3);
    }

    // A heading never ends a page: the beginning of what follows goes with it, a chart as a whole, and with a chart that
    // ends the report its signature.
    [[nodiscard]] double heightWithNext(std::size_t block)
    {
        double height = 0;
        for (; block < m_report.blocks.size(); ++block) {
            const Block &next = m_report.blocks[block];
            if (std::holds_alternative<Heading>(next)) {
                height += m_sheet.pitch() * (official() ? 1 : 1.6);
                continue;
            }
            if (const auto *table = std::get_if<TableBlock>(&next)) {
                height += m_sheet.em() * 0.5 + tableBeginning(m_flow, withSources(*table), caption(*table), tableLook(), m_faces);
            } else if (const auto *chart = std::get_if<Chart>(&next)) {
                const double whole = fromPixels(chartHeight(*chart, chart->categories.size())) + 3.5 * m_sheet.em();
                height += whole < m_flow.height() / 2 ? whole : m_flow.height() / 3;
                height += block + 1 == m_report.blocks.size() ? signatureHeight() : 0;
            } else if (const auto *figures = std::get_if<KeyFigures>(&next); figures && !official()) {
                height += tilesBeginning(m_flow, *figures, tileLook(), m_faces);
            } else {
                height += std::holds_alternative<Paragraph>(next) ? m_sheet.pitch() + m_sheet.em() : 6 * m_sheet.em();
            }
            break;
        }
        return std::min(height, m_flow.height());
    }

    void place(const Heading &heading)
    {
        TextStyle style = body();
        style.align = Qt::AlignLeft;
        if (official()) {
            constexpr std::array faces = {Face::Heading, Face::Kai, Face::Body, Face::Body};
            constexpr std::array latinFaces = {Face::Heading, Face::Heading, Face::Song, Face::Song};
            style.face = (chinese() ? faces : latinFaces)[static_cast<std::size_t>(std::clamp(heading.level, 1, 4) - 1)];
        } else {
            style.size = m_sheet.em() * (heading.level == 1 ? 1.25 : 1.05);
            style.bold = true;
            style.color = heading.level == 1 ? ink(theme(), Ink::LinkStrong) : QColor(Qt::black);
        }
        m_flow.toGrid();
        if (!official())
            m_flow.skip(m_sheet.em() * 0.8);
        const QString number = m_numbers.next(heading.level, m_report.language);
        const QString text = (m_sheet.plainHeadings ? QString() : number) + q(heading.text);
        const auto layout = breakLines(text, style, m_flow.width(), m_faces);
        m_flow.need((layout->lineCount() - 1) * m_sheet.pitch() + m_sheet.em());
        m_flow.bookmark(text, heading.level + 1);
        m_flow.text(layout, style, layout->lineCount());
    }

    // "3–5,9": the numbers of the sources behind figures; empty without any.
    [[nodiscard]] QString sourceNumbers(const std::vector<const Figure *> &figures) const
    {
        std::vector<std::size_t> numbers;
        for (const Figure *figure : figures) {
            if (figure->basis == noBasis)
                continue;
            for (std::size_t source : m_report.bases[figure->basis].sources)
                numbers.push_back(m_report.sources[source].note);
        }
        std::sort(numbers.begin(), numbers.end());
        numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
        QStringList parts;
        for (std::size_t i = 0; i < numbers.size();) {
            std::size_t end = i;
            while (end + 1 < numbers.size() && numbers[end + 1] == numbers[end] + 1)
                ++end;
            parts << (end > i ? QString::number(numbers[i]) + u"–"_s + QString::number(numbers[end])
                              : QString::number(numbers[i]));
            i = end + 1;
        }
        return parts.join(u","_s);
    }

    void place(const Paragraph &paragraph)
    {
        TextStyle style = body();
        if (!paragraph.indented)
            style.indent = 0;
        QString text;
        QList<QTextLayout::FormatRange> formats;
        for (const Run &run : paragraph.runs) {
            if (const auto *words = std::get_if<std::string>(&run)) {
                text += withWholeNumbers(q(*words));
                continue;
            }
            const Figure &figure = std::get<Figure>(run);
            text += withWholeNumbers(q(inSentence(figure, m_report.language)));
            QString numbers = sourceNumbers({&figure});
            if (numbers.isEmpty())
                continue;
            // Word joiners keep the note in one piece on the line of its figure.
            numbers.replace(u"–"_s, u"–\u2060"_s).replace(u","_s, u",\u2060"_s);
            const QString note = u"\u2060["_s + numbers + u"]"_s;
            // Small, not raised: readers that copy text tear raised numbers out of their line.
            QTextCharFormat format;
            format.setFont(m_faces.font(Face::Song, style.size * noteShare));
            formats.append({static_cast<int>(text.size()), static_cast<int>(note.size()), format});
            text += note;
        }
        m_flow.toGrid();
        const auto layout = breakLines(text, style, m_flow.width(), m_faces, formats);
        if (m_tail > 0)
            m_flow.need(std::min((layout->lineCount() - 1) * style.pitch + m_tail, m_flow.height())); // it ends on the grid
        m_flow.text(layout, style);
        if (!official())
            m_flow.skip(m_sheet.em() * 0.3);
    }

    void place(const Remark &remark)
    {
        m_flow.text(breakLines(q(remark.text), small(), m_flow.width(), m_faces), small());
        m_flow.skip(small().size * 0.5);
    }

    [[nodiscard]] TableLook tableLook() const
    {
        TableLook look;
        look.face = official() ? Face::Song : Face::Sans;
        look.headFace = official() ? Face::Heading : Face::Sans;
        look.size = fromPoints(m_sheet.tablePoints);
        look.noteSize = fromPoints(m_sheet.notePoints);
        look.rule = official() ? QColor(Qt::black) : ink(theme(), Ink::Line);
        look.hairline = ink(theme(), Ink::Hairline);
        look.language = m_report.language;
        look.after = m_tail;
        return look;
    }

    // With a last column that names the sources of each row.
    [[nodiscard]] TableBlock cited(TableBlock table) const
    {
        table.columns.push_back({chinese() ? "来源" : "Sources", {}, ColumnKind::Text});
        for (TableRow &row : table.rows) {
            std::vector<const Figure *> figures;
            for (const Cell &cell : row.cells) {
                if (cell.figure())
                    figures.push_back(cell.figure());
            }
            row.cells.resize(table.columns.size() - 1);
            row.cells.push_back(Cell{sourceNumbers(figures).toStdString()});
        }
        return table;
    }

    [[nodiscard]] TableBlock withSources(const TableBlock &table) const
    {
        return table.cited && !m_report.sources.empty() ? cited(table) : table;
    }
    // Of the next table.
    [[nodiscard]] QString caption(const TableBlock &table) const
    {
        return say(u"表"_s, u"Table "_s) + QString::number(m_tables + 1) + u"　"_s + q(table.title);
    }

    void place(const TableBlock &table)
    {
        m_flow.skip(m_sheet.em() * 0.5);
        setTable(m_flow, withSources(table), caption(table), tableLook(), m_faces);
        ++m_tables;
        m_flow.skip(m_sheet.em() * 0.7);
    }

    void place(const KeyFigures &figures)
    {
        if (!official()) {
            setTiles(m_flow, figures, tileLook(), m_faces);
            return;
        }
        const Language language = m_report.language;
        TableBlock table;
        table.title = say(u"主要数字"_s, u"Key figures"_s).toStdString();
        table.columns = {{chinese() ? "项目" : "Item", {}, ColumnKind::Text},
                         {chinese() ? "数值" : "Value", {}, ColumnKind::Figure},
                         {chinese() ? "单位" : "Unit", {}, ColumnKind::Text},
                         {chinese() ? "比较" : "Comparison", {}, ColumnKind::Text}};
        for (const KeyFigure &key : figures.figures)
            table.rows.push_back({{Cell{key.label}, Cell{key.figure},
                                   Cell{unitText(key.figure.unit, language)},
                                   Cell{key.comparison}},
                                  false});
        place(table);
    }

    [[nodiscard]] TileLook tileLook() const
    {
        return {m_sheet.em(), ink(theme(), Ink::LinkStrong), ink(theme(), Ink::Second), ink(theme(), Ink::Text), ink(theme(), Ink::Third), m_report.language};
    }

    void place(const Chart &chart)
    {
        if (chart.categories.empty())
            return;
        const TableLook look = tableLook();
        TextStyle title;
        title.face = Face::Sans;
        title.size = look.size * 1.08;
        title.bold = true;
        title.align = Qt::AlignLeft;
        title.pitch = title.size * 1.4;
        TextStyle measure = small();
        measure.face = Face::Sans;
        measure.align = Qt::AlignLeft;
        measure.color = ink(theme(), Ink::Second);
        const QString caption = say(u"图"_s, u"Chart "_s) + QString::number(++m_charts) + u"　"_s + q(chart.title);
        const auto titleLines = breakLines(caption, title, m_flow.width(), m_faces);
        const auto measureLines = breakLines(q(chart.measure), measure, m_flow.width(), m_faces);
        const double head = titleLines->lineCount() * title.pitch + measureLines->lineCount() * measure.pitch;

        m_flow.skip(m_sheet.em() * 0.6);
        const double whole = head + fromPixels(chartHeight(chart, chart.categories.size())) + m_tail;
        const bool tooTall = whole > m_flow.height();
        m_flow.need(tooTall && mayBreak(chart) ? head + fromPixels(chartHeight(chart, 8)) : whole);
        m_flow.text(titleLines, title, titleLines->lineCount());
        m_flow.text(measureLines, measure, measureLines->lineCount());
        setChartParts(chart, caption + say(u"（续）"_s, u" (continued)"_s), title);
        if (!chart.note.empty())
            m_flow.text(breakLines(q(chart.note), measure, m_flow.width(), m_faces), measure);
        m_flow.skip(m_sheet.em() * 0.6);
    }

    // A chart taller than a page goes on on the next one, on the same scale, below its caption.
    void setChartParts(const Chart &chart, const QString &continued, const TextStyle &title)
    {
        std::size_t first = 0;
        while (first < chart.categories.size()) {
            std::size_t count = chart.categories.size() - first;
            while (count > 1 && mayBreak(chart) && fromPixels(chartHeight(chart, count)) > m_flow.left())
                --count;
            const double height = fromPixels(chartHeight(chart, count));
            m_flow.put(ChartItem{&chart, first, count, {0, m_flow.y(), m_flow.width(), height}});
            m_flow.advance(height + fromPixels(6));
            first += count;
            if (first == chart.categories.size())
                break;
            m_flow.newPage();
            m_flow.text(breakLines(continued, title, m_flow.width(), m_faces), title);
        }
    }

    // Drawn together, with the line that the grid may take before it; the page that bears it bears some text as well.
    [[nodiscard]] double signatureHeight() const
    {
        if (!official())
            return 0;
        return m_sheet.pitch() * (m_report.sources.empty() ? 3 : 5) + m_sheet.em();
    }

    // The names of annexes one line below the text; issuer and date below them, the date four characters from the
    // right edge, the issuer centred over it.
    void setSignature()
    {
        if (!official())
            return;
        m_flow.toGrid();
        const bool annex = !m_report.sources.empty();
        m_flow.need((annex ? 4 : 2) * m_sheet.pitch() + m_sheet.em());
        const bool roomy = m_flow.left() > 5 * m_sheet.pitch() + m_sheet.em() - fromPoints(1);
        m_flow.skip(m_sheet.pitch());
        if (annex) {
            const TextStyle style = body();
            m_flow.text(breakLines(say(u"附件：数据来源和编制说明"_s, u"Annex: sources and how they were used"_s), style, m_flow.width(), m_faces), style);
            m_flow.skip((roomy ? 2 : 1) * m_sheet.pitch());
        }
        TextStyle style = body();
        style.indent = 0;
        style.align = Qt::AlignLeft;
        const QString issuer = q(m_report.issuer), date = q(dayText(m_report.date, m_report.language));
        const double right = m_flow.width() - 4 * m_sheet.em();
        const double middle = right - naturalWidth(date, style) / 2;
        for (const QString &line : {issuer, date}) {
            if (line.isEmpty())
                continue;
            const double width = naturalWidth(line, style);
            style.hang = std::clamp(middle - width / 2, 0.0, std::max(0.0, m_flow.width() - width));
            m_flow.text(breakLines(line, style, m_flow.width(), m_faces), style);
        }
    }
    [[nodiscard]] double naturalWidth(const QString &text, const TextStyle &style) const
    {
        TextStyle plain = style;
        plain.hang = 0;
        return breakLines(text, plain, m_flow.width(), m_faces)->lineAt(0).naturalTextWidth() + 1;
    }

    void setColophon()
    {
        std::vector<ColophonLine> lines = colophon(m_report);
        lines.erase(lines.begin()); // the title
        if (official())
            lines.push_back({chinese() ? "字体" : "Faces", m_faces.statement(m_report.language).toStdString()});
        m_flow.skip(m_sheet.em());
        m_flow.need(3 * small().pitch);
        m_flow.put(RuleItem{QLineF(0, m_flow.y(), m_flow.width() / 3, m_flow.y()), fromPoints(0.5), Qt::black});
        m_flow.advance(small().size * 0.6);
        for (const ColophonLine &line : lines) {
            TextStyle style = small();
            const QString label = q(line.label) + say(u"："_s, u": "_s);
            style.hang = naturalWidth(label, style);
            style.indent = -style.hang;
            m_flow.text(breakLines(label + q(line.text), style, m_flow.width(), m_faces), style);
        }
    }

    // How the figures were made, then every sentence that they were taken from.
    void setAnnex()
    {
        m_flow.newPage();
        TextStyle mark = body();
        mark.face = official() ? Face::Heading : Face::Sans;
        mark.bold = !official();
        mark.indent = 0;
        mark.align = Qt::AlignLeft;
        m_flow.bookmark(say(u"附件　数据来源和编制说明"_s, u"Annex: sources and how they were used"_s), 2);
        m_flow.text(breakLines(say(u"附件"_s, u"Annex"_s), mark, m_flow.width(), m_faces), mark);
        TextStyle title = mark;
        title.face = official() ? Face::Title : Face::Sans;
        title.size = fromPoints(m_sheet.titlePoints * 0.8);
        title.align = official() ? Qt::AlignHCenter : Qt::AlignLeft;
        m_flow.text(breakLines(say(u"数据来源和编制说明"_s, u"Sources and how they were used"_s), title, m_flow.width(), m_faces), title);
        m_flow.toGrid();
        setColophon();
        m_flow.skip(m_sheet.em());

        TextStyle style = small();
        style.size = fromPoints(m_sheet.notePoints + 1);
        style.pitch = style.size * 1.45;
        style.hang = 2.6 * style.size;
        style.indent = -style.hang;
        std::size_t told = 0; // notes rise; facts of a sentence already told add nothing
        for (const Source &source : m_report.sources) {
            if (source.note <= told)
                continue;
            told = source.note;
            m_flow.text(breakLines(u"["_s + QString::number(told) + u"]　"_s + sourceText(source), style, m_flow.width(), m_faces),
                        style, 2);
            m_flow.skip(style.size * 0.25);
        }
    }

    [[nodiscard]] QString sourceText(const Source &source) const
    {
        const QString paper = source.newspaper.empty() ? say(u"文档“%1”"_s, u"document “%1”"_s).arg(q(source.document)) : q(source.newspaper);
        const QString day = source.issued ? q(dayText(*source.issued, m_report.language)) : say(u"日期不明"_s, u"undated"_s);
        const QString title = source.article.empty() ? QString() : u"《"_s + q(source.article) + u"》"_s;
        return paper + say(u"，"_s, u", "_s) + day + title + say(u"："_s, u": "_s) + u"“"_s + q(source.sentence) + u"”"_s;
    }

    const Report &m_report;
    const Sheet &m_sheet;
    const Typefaces &m_faces;
    Flow m_flow;
    HeadingNumbers m_numbers;
    int m_tables = 0;
    int m_charts = 0;
    double m_tail = 0; // what must stand on the page on which the block in hand ends
};

} // namespace

Pages layOut(std::shared_ptr<const Report> report, const Sheet &sheet, const Typefaces &faces)
{
    Pages pages{sheet, faces, {}, {}, std::move(report)};
    Typesetter(pages, *pages.report).set();
    return pages;
}

} // namespace starboard::paper
