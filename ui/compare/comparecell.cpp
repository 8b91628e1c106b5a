#include "ui/compare/comparecell.h"

#include "ui/chart/strokes.h"
#include "ui/compare/comparetable.h"
#include "ui/look/look.h"

#include <QPainter>

namespace starboard {

using namespace Qt::StringLiterals;

namespace {

constexpr double barHeight = 11;

Ink inkOf(const QModelIndex &index)
{
    if (index.data(CompareTable::ContradictedRole).toBool())
        return Ink::Contradiction;
    return static_cast<Bound>(index.data(CompareTable::BoundRole).toInt()) == Bound::Exact ? Ink::Text : Ink::Doubt;
}

} // namespace

void CompareCell::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    const bool family = index.data(CompareTable::FamilyRole).toBool();
    const bool selected = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, m_look.color(family ? Ink::Alternate : selected ? Ink::Selection : Ink::Base));
    const QRect room = option.rect.adjusted(space::panelSide, 0, -space::medium, 0);
    const QFont font = Look::font(Type::Table);
    const auto *table = qobject_cast<const CompareTable *>(index.model());
    if (family) {
        write(*painter, room, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString(), font, m_look.color(Ink::Second));
    } else if (table && table->isPlace(index.column())) {
        paintPlace(painter, room.adjusted(-space::panelSide, 0, 0, 0), index);
    } else if (index.column() == 0) {
        const QString unit = index.data(CompareTable::UnitRole).toString();
        const int unitWidth = static_cast<int>(textWidth(unit, font)) + space::medium;
        writeName(*painter, room.adjusted(0, 0, -unitWidth, 0), Qt::AlignLeft | Qt::AlignVCenter, index.data().toString(), m_look.color(Ink::Text));
        write(*painter, room, Qt::AlignRight | Qt::AlignVCenter, unit, font, m_look.color(Ink::Third));
    } else {
        write(*painter, room, Qt::AlignLeft | Qt::AlignVCenter, index.data(CompareTable::RatioRole).toString(), Look::font(Type::Note), m_look.color(Ink::Third));
        write(*painter, room, Qt::AlignRight | Qt::AlignVCenter, index.data().toString(), font, m_look.color(inkOf(index)));
    }
    painter->setPen(m_look.color(Ink::Hairline));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (!family)
        painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
    if (selected) {
        painter->setPen(m_look.color(Ink::Focus));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

void CompareCell::setWidths(int numbers, int ranks)
{
    m_numberWidth = numbers;
    m_rankWidth = ranks;
}

void CompareCell::paintPlace(QPainter *painter, const QRect &room, const QModelIndex &index) const
{
    const QFont font = Look::font(Type::Table);
    const QVariant length = index.data(CompareTable::LengthRole);
    if (!length.isValid()) {
        paintMissing(painter, room);
        return;
    }
    write(*painter, QRect(room.left(), room.top(), m_numberWidth, room.height()), Qt::AlignRight | Qt::AlignVCenter, index.data().toString(), font,
          m_look.color(inkOf(index)));
    const QRect rank(room.right() - m_rankWidth, room.top(), m_rankWidth, room.height());
    const double left = room.left() + m_numberWidth + space::medium;
    const double reach = rank.left() - arrowRoom - left;
    const QRectF bar(left, room.center().y() - barHeight / 2, std::max(0.0, reach * length.toDouble()), barHeight);
    fillBar(*painter, bar, m_look.color(index.data(CompareTable::LargestRole).toBool() ? Ink::Bar : Ink::QuietBar),
            static_cast<Bound>(index.data(CompareTable::BoundRole).toInt()), m_look.color(Ink::Base), Growth::Right);
    const bool contradicted = index.data(CompareTable::ContradictedRole).toBool();
    write(*painter, rank, Qt::AlignRight | Qt::AlignVCenter, contradicted ? CompareTable::tr("contradicted", "short, in a table") : index.data(CompareTable::RankRole).toString(),
          Look::font(Type::Note), m_look.color(contradicted ? Ink::Contradiction : Ink::Third));
}

// The dash stands below the numbers, its words where the bars are; both at the right where the column is narrow.
void CompareCell::paintMissing(QPainter *painter, const QRect &room) const
{
    const QFont font = Look::font(Type::Table);
    const QColor color = m_look.color(Ink::Third);
    const QString words = CompareTable::tr("no report");
    const QRect beside = room.adjusted(m_numberWidth + space::medium, 0, 0, 0);
    if (textWidth(words, font) > beside.width()) {
        write(*painter, room, Qt::AlignRight | Qt::AlignVCenter, u"— "_s + words, font, color);
        return;
    }
    write(*painter, QRect(room.left(), room.top(), m_numberWidth, room.height()), Qt::AlignRight | Qt::AlignVCenter, u"—"_s, font, color);
    write(*painter, beside, Qt::AlignLeft | Qt::AlignVCenter, words, font, color);
}

CompareHead::CompareHead(const Look &look, QWidget *parent) : QHeaderView(Qt::Horizontal, parent), m_look(look)
{
    setSectionsClickable(true);
    setHighlightSections(false);
}

QSize CompareHead::sizeHint() const { return {QHeaderView::sizeHint().width(), 56}; }

void CompareHead::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->fillRect(rect, m_look.color(Ink::Base));
    const int side = section == 0 ? Qt::AlignLeft : Qt::AlignRight;
    const bool place = model()->headerData(section, orientation(), CompareTable::AsideRole).isValid() && section > 0 && section + 1 < count();
    const QRect room = rect.adjusted(space::panelSide, space::small, -space::medium, -space::small);
    const QString name = model()->headerData(section, orientation()).toString();
    const QFont font = Look::font(place ? Type::PanelTitle : Type::Table);
    if (textWidth(name, font) <= room.width())
        write(*painter, QRect(room.left(), room.top() + 6, room.width(), 18), side | Qt::AlignVCenter, name, font, m_look.color(Ink::Text));
    else
        writeName(*painter, QRect(room.left(), room.top(), room.width(), 30), side | Qt::AlignVCenter, name, m_look.color(Ink::Text));
    const QFont note = Look::font(Type::Note);
    const QString aside = model()->headerData(section, orientation(), CompareTable::AsideRole).toString();
    write(*painter, QRect(room.left(), room.top() + 28, room.width(), 16), side | Qt::AlignVCenter,
          QFontMetrics(note).elidedText(aside, Qt::ElideRight, room.width()), note, m_look.color(Ink::Third));
    painter->setPen(m_look.color(Ink::Line));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->setPen(m_look.color(Ink::Hairline));
    painter->drawLine(rect.topRight(), rect.bottomRight());
    painter->restore();
}

} // namespace starboard
