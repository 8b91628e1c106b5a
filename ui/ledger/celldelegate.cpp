#include "ui/ledger/celldelegate.h"

#include "ui/fields/placefield.h"
#include "ui/ledger/celleditors.h"
#include "ui/ledger/columns.h"
#include "ui/ledger/ledgermodel.h"
#include "ui/look/figures.h"
#include "ui/session/session.h"

#include <QPainter>
#include <QPoint>

namespace starboard {
namespace {

LedgerColumn columnOf(const QModelIndex &index) { return static_cast<LedgerColumn>(index.column()); }

} // namespace

CellDelegate::CellDelegate(Session &session, QObject *parent) : QStyledItemDelegate(parent), m_session(session) {}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (columnOf(index) == LedgerColumn::Quote)
        return paintQuote(painter, option, index);
    if (index.data(LedgerModel::PlanRole).toBool())
        return paintPlan(painter, option, index);
    QStyleOptionViewItem cell = option;
    if (index.data(LedgerModel::DoubtRole).toBool())
        cell.palette.setColor(QPalette::Text, m_session.look().color(Ink::Doubt));
    else if (columnOf(index) == LedgerColumn::Number || columnOf(index) == LedgerColumn::Review)
        cell.palette.setColor(QPalette::Text, m_session.look().color(Ink::Second));
    cell.palette.setColor(QPalette::HighlightedText, cell.palette.color(QPalette::Text));
    QStyledItemDelegate::paint(painter, cell, index);
}

void CellDelegate::paintQuote(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look &look = m_session.look();
    painter->save();
    painter->fillRect(option.rect, look.color(option.state & QStyle::State_Selected ? Ink::Selection : Ink::Base));
    QFont font = Look::font(Type::Quote);
    font.setPixelSize(Look::font(Type::Table).pixelSize() + 1);
    painter->setFont(font);
    const QFontMetrics metrics(font);
    const QRect room = option.rect.adjusted(space::small, 0, -space::small, 0);
    const QString text = metrics.elidedText(index.data().toString(), Qt::ElideRight, room.width());
    const QPoint numeral = index.data(LedgerModel::NumeralRole).toPoint();
    if (numeral.y() > numeral.x() && numeral.y() <= text.size()) {
        const int left = room.left() + metrics.horizontalAdvance(text.left(numeral.x()));
        const int width = metrics.horizontalAdvance(text.mid(numeral.x(), numeral.y() - numeral.x()));
        painter->fillRect(QRect(left - 1, room.top() + 3, width + 2, room.height() - 6), look.color(Ink::Numeral));
    }
    painter->setPen(look.color(Ink::Text));
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
    painter->restore();
}

void CellDelegate::paintPlan(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look &look = m_session.look();
    painter->save();
    painter->fillRect(option.rect, look.color(option.state & QStyle::State_Selected ? Ink::Selection : Ink::Base));
    painter->setFont(Look::font(Type::Table));
    const QString text = index.data().toString();
    const int width = painter->fontMetrics().horizontalAdvance(text) + 2 * space::tight;
    const QRect frame(option.rect.left() + space::tight, option.rect.center().y() - 8, width, 17);
    painter->setPen(look.color(Ink::Plan));
    painter->drawRect(frame);
    painter->setPen(look.color(Ink::Text));
    painter->drawText(frame, Qt::AlignCenter, text);
    painter->restore();
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const LedgerModel *>(index.model());
    const FactRow *row = model ? model->rowAt(index.row()) : nullptr;
    return row ? makeEditor(m_session, columnOf(index), row->fact, parent) : nullptr;
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const { setEditorValue(editor, index.data(Qt::EditRole)); }

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (auto *place = qobject_cast<PlaceField *>(editor))
        place->settle();
    model->setData(index, editorValue(editor, columnOf(index)));
}

} // namespace starboard
