#include "ui/paper/tilesetter.h"

#include "model/report/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace starboard::paper {

namespace {

constexpr std::size_t mostInRow = 5;
constexpr double linePitch = 1.3; // of the size of the type
constexpr double smallest = 0.5;  // of the size that a number would have; a longer one wraps
// In ems of body text.
constexpr double labelSize = 0.8, numberSize = 1.6, comparisonSize = 0.65;
constexpr double gapBeside = 1, gapAbove = 0.4, gapBetween = 0.2, gapBelow = 0.6;

QString q(const std::string &text)
{
    return QString::fromStdString(text);
}

struct Words {
    std::shared_ptr<const QTextLayout> lines;
    double size = 0;

    [[nodiscard]] double height() const { return lines->lineCount() * size * linePitch; }
};

struct Tile {
    Words label, number, comparison;
};

class TileSetter {
public:
    TileSetter(Flow &flow, const KeyFigures &figures, const TileLook &look, const Typefaces &faces)
        : m_flow(flow), m_look(look), m_faces(faces), m_perRow(std::min(figures.figures.size(), mostInRow)), m_gap(gapBeside * look.em),
          m_width((flow.width() - m_gap * (static_cast<double>(m_perRow) - 1)) / static_cast<double>(m_perRow))
    {
        for (const KeyFigure &key : figures.figures)
            m_tiles.push_back(tileOf(key));
    }

    [[nodiscard]] double beginning() const { return rowFrom(0).height; }

    void set()
    {
        for (std::size_t first = 0; first < m_tiles.size(); first += m_perRow) {
            const Row row = rowFrom(first);
            m_flow.need(row.height);
            for (std::size_t i = first; i < std::min(first + m_perRow, m_tiles.size()); ++i)
                put(m_tiles[i], static_cast<double>(i - first) * (m_width + m_gap), row);
            m_flow.advance(row.height);
        }
    }

private:
    // Numbers of a row stand on one line, whatever their labels take.
    struct Row {
        double numbers = 0, comparisons = 0, height = 0; // from the top of the row
    };

    [[nodiscard]] Row rowFrom(std::size_t first) const
    {
        double labels = 0, numbers = 0, comparisons = 0;
        for (std::size_t i = first; i < std::min(first + m_perRow, m_tiles.size()); ++i) {
            labels = std::max(labels, m_tiles[i].label.height());
            numbers = std::max(numbers, m_tiles[i].number.height());
            comparisons = std::max(comparisons, m_tiles[i].comparison.height());
        }
        Row row;
        row.numbers = gapAbove * m_look.em + labels + gapBetween * m_look.em;
        row.comparisons = row.numbers + numbers;
        row.height = row.comparisons + comparisons + gapBelow * m_look.em;
        return row;
    }

    [[nodiscard]] Words words(const QString &text, double size, bool bold, const QColor &color) const
    {
        TextStyle style;
        style.face = Face::Sans;
        style.size = size * m_look.em;
        style.bold = bold;
        style.align = Qt::AlignLeft;
        style.color = color;
        return {breakEvenly(text, style, m_width, m_faces), style.size};
    }

    [[nodiscard]] QString joined(const std::vector<std::string> &parts) const
    {
        QStringList list;
        for (const std::string &part : parts)
            list << q(part);
        return list.join(m_look.language == Language::Chinese ? u"；"_s : u"; "_s);
    }

    [[nodiscard]] Tile tileOf(const KeyFigure &key) const
    {
        Figure plain = key.figure;
        const bool disputed = std::erase(plain.marks, Mark::Contradicted) > 0;
        QString number = q(inTable(plain, m_look.language));
        if (plain.value && plain.unit != "%")
            number += u" "_s + q(unitText(plain.unit, m_look.language));
        std::vector<std::string> below;
        if (disputed)
            below.push_back(markWord(Mark::Contradicted, m_look.language));
        if (!key.comparison.empty())
            below.push_back(key.comparison);
        double size = numberSize;
        Words large = words(number, size, true, m_look.number);
        while (large.lines->lineCount() > 1 && size > numberSize * smallest)
            large = words(number, size *= 0.9, true, m_look.number);
        return {words(q(key.label), labelSize, false, m_look.label), large, words(joined(below), comparisonSize, false, m_look.comparison)};
    }

    void put(const Tile &tile, double x, const Row &row)
    {
        const double top = m_flow.y();
        m_flow.put(RuleItem{QLineF(x, top, x + m_width, top), fromPoints(1.5), m_look.rule});
        put(tile.label, x, top + gapAbove * m_look.em);
        put(tile.number, x, top + row.numbers);
        put(tile.comparison, x, top + row.comparisons);
    }
    void put(const Words &words, double x, double top)
    {
        for (int i = 0; i < words.lines->lineCount(); ++i)
            m_flow.putLine(words.lines, i, x, top + i * words.size * linePitch, words.size);
    }

    Flow &m_flow;
    const TileLook &m_look;
    const Typefaces &m_faces;
    std::size_t m_perRow;
    double m_gap;
    double m_width;
    std::vector<Tile> m_tiles;
};

} // namespace

double tilesBeginning(Flow &flow, const KeyFigures &figures, const TileLook &look, const Typefaces &faces)
{
    return figures.figures.empty() ? 0 : TileSetter(flow, figures, look, faces).beginning();
}

void setTiles(Flow &flow, const KeyFigures &figures, const TileLook &look, const Typefaces &faces)
{
    if (!figures.figures.empty())
        TileSetter(flow, figures, look, faces).set();
}

} // namespace starboard::paper
