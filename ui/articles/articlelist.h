// The articles of the filter, or the hits of a search, as a list with two lines each.
#pragma once

#include "model/store/records.h"
#include "ui/session/session.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include <vector>

namespace starboard {

struct ArticleEntry {
    ArticleRow article;
    QString snippet;            // of a search hit, else empty
    std::vector<TextSpan> marks; // code points of the snippet
};

class ArticleListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { NoteRole = Qt::UserRole + 1, CountRole, SnippetRole };

    explicit ArticleListModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    void setEntries(std::vector<ArticleEntry> entries);
    [[nodiscard]] const ArticleEntry &entryAt(int row) const { return m_entries[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int rowOf(RowId article) const; // -1 where it is not in the list

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<ArticleEntry> m_entries;
};

class ArticleDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit ArticleDelegate(Session &session, QObject *parent = nullptr) : QStyledItemDelegate(parent), m_session(session) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Session &m_session;
};

} // namespace starboard
