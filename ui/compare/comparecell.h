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
    // The widths that the numbers and the ranks of all places share: those of the table's own texts.
    void setWidths(int numbers, int ranks);

private:
    void paintPlace(QPainter *painter, const QRect &room, const QModelIndex &index) const;
    void paintMissing(QPainter *painter, const QRect &room) const;

    const Look &m_look;
    int m_numberWidth = 60;
    int m_rankWidth = 20;
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
