#include "ui/paper/flow.h"

#include <QFontMetricsF>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace starboard::paper {

namespace {

constexpr double slack = 1; // page units that rounding may take
constexpr double widestGap = 0.35; // of the em, between Chinese characters of a full line; else it stays ragged

struct Line {
    int start = 0;
    int length = 0;
    double missing = 0; // of the width
};

// Breaks the text into lines; where `given` says so, at its places.
std::vector<Line> fill(QTextLayout &layout, const TextStyle &style, double width, const std::vector<Line> &given)
{
    std::vector<Line> lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        const double x = style.hang + (line.lineNumber() == 0 ? style.indent : 0);
        const auto number = static_cast<std::size_t>(line.lineNumber());
        if (number < given.size())
            line.setNumColumns(given[number].length, width - x);
        else
            line.setLineWidth(width - x);
        line.setPosition({x, 0});
        lines.push_back({line.textStart(), line.textLength(), width - x - line.naturalTextWidth()});
    }
    layout.endLayout();
    return lines;
}

bool isWide(QChar c) // takes a whole square of the grid, so that a little space beside it does not tear a word
{
    return c.unicode() >= 0x2E80 && !c.isLowSurrogate();
}

// Some Kai faces have the narrow quotes of Latin script; between Chinese characters they take a square, as in print.
QList<QTextLayout::FormatRange> squareQuotes(const QString &text, const TextStyle &style, const Typefaces &faces)
{
    QList<QTextLayout::FormatRange> ranges;
    const QFontMetricsF metrics(faces.font(style.face, style.size, style.bold));
    for (int c = 0; c < text.size(); ++c) {
        const bool quote = QStringView(u"“”‘’").contains(text[c]);
        const bool chinese = (c > 0 && isWide(text[c - 1])) || (c + 1 < text.size() && isWide(text[c + 1]));
        if (!quote || !chinese || metrics.horizontalAdvance(text[c]) > 0.9 * style.size)
            continue;
        QTextCharFormat format;
        format.setFont(faces.font(Face::Song, style.size));
        ranges.append({c, 1, format});
    }
    return ranges;
}

// Full lines by space between Chinese characters alone: numbers, notes and Latin words keep their shape, so that they
// read, and are copied, in one piece.
QList<QTextLayout::FormatRange> spread(const QString &text, const std::vector<Line> &lines, double size)
{
    QList<QTextLayout::FormatRange> ranges;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        const Line &line = lines[i];
        int gaps = 0;
        for (int c = line.start; c + 1 < line.start + line.length; ++c)
            gaps += isWide(text[c]);
        if (gaps == 0 || line.missing < slack || line.missing > gaps * widestGap * size || text[line.start + line.length - 1] == QChar::LineSeparator)
            continue;
        QTextCharFormat format;
        format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        format.setFontLetterSpacing(line.missing / gaps);
        for (int c = line.start; c + 1 < line.start + line.length; ++c) {
            if (!isWide(text[c]))
                continue;
            if (!ranges.isEmpty() && ranges.last().start + ranges.last().length == c && ranges.last().start >= line.start)
                ++ranges.last().length;
            else
                ranges.append({c, 1, format});
        }
    }
    return ranges;
}

} // namespace

QString withWholeNumbers(QString text)
{
    static const QRegularExpression joint(QStringLiteral("(?<=[0-9])(?=[\\x{4E00}-\\x{9FFF}%])"));
    return text.replace(joint, QStringLiteral("\u2060"));
}

std::shared_ptr<const QTextLayout> breakLines(const QString &text, const TextStyle &style, double width,
                                              const Typefaces &faces, const QList<QTextLayout::FormatRange> &formats)
{
    auto layout = std::make_shared<QTextLayout>(text, faces.font(style.face, style.size, style.bold));
    QTextOption option(style.align == Qt::AlignJustify ? Qt::Alignment(Qt::AlignLeft) : style.align);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    QList<QTextLayout::FormatRange> all = squareQuotes(text, style, faces) + formats;
    if (style.color != Qt::black) {
        QTextCharFormat ink;
        ink.setForeground(style.color);
        all.prepend({0, static_cast<int>(text.size()), ink});
    }
    layout->setFormats(all);
    layout->setCacheEnabled(true);
    const std::vector<Line> lines = fill(*layout, style, width, {});
    if (style.align == Qt::AlignJustify && lines.size() > 1) {
        layout->setFormats(all + spread(text, lines, style.size));
        fill(*layout, style, width, lines);
    }
    return layout;
}

std::shared_ptr<const QTextLayout> breakEvenly(const QString &text, const TextStyle &style, double width, const Typefaces &faces)
{
    const auto plain = breakLines(text, style, width, faces);
    if (plain->lineCount() < 2)
        return plain;
    TextStyle ragged = style;
    ragged.align = Qt::AlignLeft;
    auto best = plain;
    for (double narrower = width - style.size; narrower > style.size; narrower -= style.size) {
        const auto lines = breakLines(text, ragged, narrower, faces);
        if (lines->lineCount() > plain->lineCount())
            break;
        best = lines;
    }
    QStringList lines;
    for (int i = 0; i < best->lineCount(); ++i)
        lines << text.mid(best->lineAt(i).textStart(), best->lineAt(i).textLength()).trimmed();
    return breakLines(lines.join(QChar(QChar::LineSeparator)), style, width, faces);
}

Flow::Flow(Pages &pages)
    : m_pages(pages), m_area(pages.sheet.area()), m_grid(pages.sheet.lines > 1 ? pages.sheet.pitch() : 0)
{
    if (m_pages.pages.empty())
        m_pages.pages.emplace_back();
}

void Flow::newPage()
{
    m_pages.pages.emplace_back();
    m_y = 0;
}

void Flow::need(double height)
{
    if (!atTop() && m_y + height > m_area.height() + slack)
        newPage();
}

void Flow::skip(double height)
{
    if (!atTop())
        m_y = std::min(m_y + height, m_area.height());
}

void Flow::toGrid()
{
    if (m_grid <= 0)
        return;
    m_y = std::ceil((m_y - slack) / m_grid) * m_grid;
    if (m_y > m_area.height() - m_pages.sheet.em() + slack)
        newPage();
}

void Flow::text(const std::shared_ptr<const QTextLayout> &layout, const TextStyle &style, int together)
{
    for (int i = 0; i < layout->lineCount(); ++i) {
        const int kept = i < together ? std::min(together, layout->lineCount()) - i : 1;
        need((kept - 1) * style.pitch + style.size);
        putLine(layout, i, 0, m_y, style.size);
        m_y += style.pitch;
    }
}

void Flow::putLine(const std::shared_ptr<const QTextLayout> &layout, int line, double x, double top, double em)
{
    put(TextItem{layout, line, {x, top + baselineShare * em}});
}

void Flow::bookmark(const QString &text, int level)
{
    m_pages.bookmarks.push_back({text, level, static_cast<int>(m_pages.pages.size()) - 1, m_y});
}

} // namespace starboard::paper
