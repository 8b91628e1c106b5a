#include "ui/paper/flow.h"

#include <algorithm>
#include <cmath>

namespace starboard::paper {

namespace {

constexpr double slack = 1; // page units that rounding may take

} // namespace

std::shared_ptr<const QTextLayout> breakLines(const QString &text, const TextStyle &style, double width,
                                              const Typefaces &faces, const QList<QTextLayout::FormatRange> &formats)
{
    auto layout = std::make_shared<QTextLayout>(text, faces.font(style.face, style.size, style.bold));
    QTextOption option(style.align);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    QList<QTextLayout::FormatRange> all = formats;
    if (style.color != Qt::black) {
        QTextCharFormat ink;
        ink.setForeground(style.color);
        all.prepend({0, static_cast<int>(text.size()), ink});
    }
    layout->setFormats(all);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        const double x = style.hang + (line.lineNumber() == 0 ? style.indent : 0);
        line.setLineWidth(width - x);
        line.setPosition({x, 0});
    }
    layout->endLayout();
    return layout;
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
