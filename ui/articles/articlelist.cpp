#include "ui/articles/articlelist.h"

#include "ui/look/figures.h"

#include <QPainter>

namespace starboard {

using namespace Qt::StringLiterals;

void ArticleListModel::setEntries(std::vector<ArticleEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int ArticleListModel::rowOf(RowId article) const
{
    for (std::size_t row = 0; row < m_entries.size(); ++row)
        if (m_entries[row].article.id == article)
            return static_cast<int>(row);
    return -1;
}

int ArticleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant ArticleListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ArticleEntry &entry = entryAt(index.row());
    const ArticleRow &article = entry.article;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return article.title.empty() ? tr("(without a title)") : QString::fromStdString(article.title);
    case NoteRole: {
        const QString paper = QString::fromStdString(article.newspaper.empty() ? article.documentName : article.newspaper);
        QStringList note{paper, article.issued ? day(*article.issued) : tr("without a date")};
        if (article.reprintOf != 0)
            note << tr("reprint");
        if (article.reprints > 0)
            note << tr("reprinted ×%1").arg(article.reprints);
        if (article.recognised)
            note << tr("recognised");
        return note.join(u"  "_s);
    }
    case CountRole:
        return tr("%n fact(s)", nullptr, static_cast<int>(article.facts));
    case SnippetRole:
    case Qt::ToolTipRole:
        return entry.snippet;
    default:
        return {};
    }
}

void ArticleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look &look = m_session.look();
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->fillRect(option.rect, look.color(selected ? Ink::Selection : Ink::Base));
    if (selected)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), look.color(Ink::Focus));
    const QRect room = option.rect.adjusted(space::wide, space::small, -space::medium, -space::small);
    auto line = [&](Type type, Ink ink, int top, int flags, const QString &text, int width) {
        painter->setFont(Look::font(type));
        painter->setPen(look.color(ink));
        painter->drawText(QRect(room.left(), room.top() + top, width, 18), flags | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, width));
    };
    line(Type::Body, Ink::Text, 0, Qt::AlignLeft, index.data().toString(), room.width());
    const QString count = index.data(ArticleListModel::CountRole).toString();
    const int countWidth = QFontMetrics(Look::font(Type::Note)).horizontalAdvance(count) + space::medium;
    line(Type::Note, Ink::Second, 22, Qt::AlignLeft, index.data(ArticleListModel::NoteRole).toString(), room.width() - countWidth);
    line(Type::Note, Ink::Second, 22, Qt::AlignRight, count, room.width());
    const QString snippet = index.data(ArticleListModel::SnippetRole).toString();
    if (!snippet.isEmpty())
        line(Type::Note, Ink::Third, 40, Qt::AlignLeft, snippet, room.width());
    painter->setPen(look.color(Ink::Hairline));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool third = !index.data(ArticleListModel::SnippetRole).toString().isEmpty();
    return {100, third ? space::articleRow + 14 : space::articleRow};
}

} // namespace starboard
