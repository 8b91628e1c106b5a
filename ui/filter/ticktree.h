// A tree with ticks and a search field above it; searching keeps what matches and what it lies in.
#pragma once

#include "ui/filter/tickmodel.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QAction;
class QLineEdit;
class QTreeView;

namespace starboard {

// Keeps the rows whose name holds the words or is spelled as they are.
class TickSearch : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setWords(const QString &words);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_words;
};

class TickTree : public QWidget
{
    Q_OBJECT
public:
    TickTree(const QString &objectName, QWidget *parent = nullptr);

    [[nodiscard]] TickModel &model() { return m_model; }
    [[nodiscard]] QTreeView *tree() const { return m_tree; }
    [[nodiscard]] QLineEdit *search() const { return m_search; }
    void setTexts(const QString &placeholder, const QString &name);
    void setNodes(const std::vector<TickNode> &nodes); // keeps what is open and the current row

    struct Found {
        QString key;
        QString name;
        QString aside; // what it lies in
    };
    // At most `most` rows that the words find, upper ones first.
    [[nodiscard]] std::vector<Found> find(const QString &words, int most) const;

Q_SIGNALS:
    void ticksChanged();
    void onlyAsked(const QString &key); // double click, Enter: this one and nothing else

private:
    void unfold();

    QLineEdit *m_search;
    QTreeView *m_tree;
    QAction *m_only;
    TickModel m_model;
    TickSearch m_found;
};

} // namespace starboard
