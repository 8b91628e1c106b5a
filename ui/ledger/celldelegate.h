// Paints the ledger's cells (numeral marked in the quote, plans framed, doubt in its colour) and edits them.
#pragma once

#include <QStyledItemDelegate>

namespace starboard {

class Session;

class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit CellDelegate(Session &session, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    void paintQuote(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintPlan(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    Session &m_session;
};

} // namespace starboard
