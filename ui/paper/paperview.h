// Pages below each other as pictures that someone else paints: the view says which pages it needs, in which size.
#pragma once

#include <QImage>
#include <QSizeF>
#include <QWidget>

#include <map>
#include <vector>

namespace starboard::paper {

class PaperView : public QWidget
{
    Q_OBJECT
public:
    explicit PaperView(QWidget *parent = nullptr);

    // Old pictures stay until new ones come, so that nothing flickers while someone types.
    void setPages(std::size_t count, QSizeF pageMm);
    void setPageWidth(int pixels);
    void setPicture(std::size_t index, const QImage &picture);
    [[nodiscard]] QRect pageRect(std::size_t index) const;
    [[nodiscard]] std::size_t pageCount() const { return m_count; }
    [[nodiscard]] bool settled() const; // every visible page is painted in the size of the view
    [[nodiscard]] QSize pictureSize() const; // in dots of the screen

Q_SIGNALS:
    void picturesWanted(const std::vector<std::size_t> &pages);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Picture {
        QImage image;
        bool fresh = false;
    };
    void arrange();

    std::size_t m_count = 0;
    QSizeF m_pageMm{210, 297};
    int m_width = 700;
    std::map<std::size_t, Picture> m_pictures;
};

} // namespace starboard::paper
