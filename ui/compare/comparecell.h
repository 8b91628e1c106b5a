// Paints the comparison: the number right-aligned, its bar from zero on the row's scale, the rank small; and the head of
// a place with its communities below the name.
#pragma once

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace starboard {

class Look;

class CompareCell : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit CompareCell(const Look &look, QObject *parent = nullptr) : QStyledItemDelegate(parent), m_look(look) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    // The width that the numbers of all places share.
    static constexpr int numberWidth = 76;
    static constexpr int rankWidth = 40;

private:
    void paintPlace(QPainter *painter, const QRect &room, const QModelIndex &index) const;

    const Look &m_look;
};

class CompareHead : public QHeaderView
{
    Q_OBJECT
public:
    explicit CompareHead(const Look &look, QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sizeHint() const override;

private:
    const Look &m_look;
};

} // namespace starboard
