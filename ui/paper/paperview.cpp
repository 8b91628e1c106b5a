#include "ui/paper/paperview.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace starboard::paper {

namespace {

constexpr int gap = 16;
constexpr std::size_t kept = 24; // pictures; further ones are painted anew when they are looked at

} // namespace

PaperView::PaperView(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("paperView"));
    setAccessibleName(tr("Pages of the report"));
}

void PaperView::setPages(std::size_t count, QSizeF pageMm)
{
    const bool otherPaper = pageMm != m_pageMm;
    m_count = count;
    m_pageMm = pageMm;
    if (otherPaper)
        m_pictures.clear();
    std::erase_if(m_pictures, [count](const auto &entry) { return entry.first >= count; });
    for (auto &[index, picture] : m_pictures)
        picture.fresh = false;
    arrange();
}

void PaperView::setPageWidth(int pixels)
{
    m_width = pixels;
    for (auto &[index, picture] : m_pictures)
        picture.fresh = false;
    arrange();
}

void PaperView::setPicture(std::size_t index, const QImage &picture)
{
    if (index >= m_count || picture.size() != pictureSize())
        return; // for a size that is no longer shown
    while (m_pictures.size() >= kept && !m_pictures.contains(index)) {
        const auto first = m_pictures.begin(), last = std::prev(m_pictures.end());
        m_pictures.erase(index - std::min(index, first->first) > last->first - std::min(index, last->first) ? first : last);
    }
    m_pictures[index] = {picture, true};
    update(pageRect(index));
}

QSize PaperView::pictureSize() const
{
    return (QSizeF(pageRect(0).size()) * devicePixelRatioF()).toSize();
}

QRect PaperView::pageRect(std::size_t index) const
{
    const int height = static_cast<int>(m_width * m_pageMm.height() / m_pageMm.width());
    return {gap, gap + static_cast<int>(index) * (height + gap), m_width, height};
}

bool PaperView::settled() const
{
    const QRect seen = visibleRegion().boundingRect();
    for (std::size_t i = 0; i < m_count; ++i) {
        const auto found = m_pictures.find(i);
        if (pageRect(i).intersects(seen) && (found == m_pictures.end() || !found->second.fresh))
            return false;
    }
    return true;
}

void PaperView::arrange()
{
    const QRect last = m_count > 0 ? pageRect(m_count - 1) : QRect();
    setFixedSize(m_width + 2 * gap, last.bottom() + gap);
    update();
}

void PaperView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    std::vector<std::size_t> wanted;
    for (std::size_t i = 0; i < m_count; ++i) {
        const QRect page = pageRect(i);
        if (!page.intersects(event->rect()))
            continue;
        painter.fillRect(page, Qt::white); // paper is white in the dark look too
        const auto found = m_pictures.find(i);
        if (found != m_pictures.end())
            painter.drawImage(page, found->second.image);
        if (found == m_pictures.end() || !found->second.fresh)
            wanted.push_back(i);
    }
    if (!wanted.empty())
        Q_EMIT picturesWanted(wanted);
}

} // namespace starboard::paper
