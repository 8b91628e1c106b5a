// A tree with ticks and a search field above it; searching keeps what matches and what it lies in.
#pragma once

#include "ui/filter/tickmodel.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QLineEdit;
class QTreeView;

namespace starboard {

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

Q_SIGNALS:
    void ticksChanged();
    void onlyAsked(const QString &key); // double click, Enter: this one and nothing else

private:
    QLineEdit *m_search;
    QTreeView *m_tree;
    TickModel m_model;
    QSortFilterProxyModel m_found;
};

} // namespace starboard
