// Fills pages from top to bottom: lines on the grid where the sheet has one, blocks that stay together.
#pragma once

#include "ui/paper/pages.h"

#include <QTextLayout>

namespace starboard::paper {

struct TextStyle {
    Face face = Face::Body;
    double size = 0; // of the em, page units
    bool bold = false;
    double indent = 0; // of the first line
    double hang = 0;   // of all lines
    Qt::Alignment align = Qt::AlignJustify;
    double pitch = 0; // from line to line
    QColor color = Qt::black;
};

// The text with its numbers joined to their measure words, 年、月、日 among them, so that no line parts them.
[[nodiscard]] QString withWholeNumbers(QString text);

// A text broken into lines of `width`; lines lie at x, their y is of no meaning.
[[nodiscard]] std::shared_ptr<const QTextLayout> breakLines(const QString &text, const TextStyle &style, double width,
                                                            const Typefaces &faces,
                                                            const QList<QTextLayout::FormatRange> &formats = {});
// In as few lines, of about the same length.
[[nodiscard]] std::shared_ptr<const QTextLayout> breakEvenly(const QString &text, const TextStyle &style, double width, const Typefaces &faces);
// Of the ideographic box: how far the baseline lies below its top.
inline constexpr double baselineShare = 0.88;

class Flow {
public:
    explicit Flow(Pages &pages);

    [[nodiscard]] double width() const { return m_area.width(); }
    [[nodiscard]] double height() const { return m_area.height(); }
    [[nodiscard]] double y() const { return m_y; }
    [[nodiscard]] double left() const { return m_area.height() - m_y; }
    [[nodiscard]] bool atTop() const { return m_y <= 0; }

    void newPage();
    void need(double height); // a new page where so much is not left on this one
    void skip(double height); // nothing at the top of a page
    void toGrid();            // down to the next line of the grid
    void advance(double height) { m_y += height; }

    // Lines one after the other, on new pages where one is full; the first `together` lines stay together.
    void text(const std::shared_ptr<const QTextLayout> &layout, const TextStyle &style, int together = 1);
    void put(Item item) { m_pages.pages.back().items.push_back(std::move(item)); }
    void putLine(const std::shared_ptr<const QTextLayout> &layout, int line, double x, double top, double em);
    void bookmark(const QString &text, int level);

private:
    Pages &m_pages;
    QSizeF m_area;
    double m_grid; // 0: none
    double m_y = 0;
};

} // namespace starboard::paper
