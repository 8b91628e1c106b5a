#include "ui/filter/ticktree.h"

#include "ui/filter/pinyin.h"
#include "ui/look/look.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

namespace starboard {

using namespace Qt::StringLiterals;

void TickSearch::setWords(const QString &words)
{
    m_words = words.trimmed();
    invalidateFilter();
}

namespace {

bool found(const QModelIndex &index, const QString &words)
{
    if (index.data().toString().contains(words, Qt::CaseInsensitive))
        return true;
    const QString spelling = index.data(TickModel::SpellingRole).toString();
    return !spelling.isEmpty() && spells(words, spelling);
}

} // namespace

bool TickSearch::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return m_words.isEmpty() || found(sourceModel()->index(row, TickModel::Name, parent), m_words);
}

TickTree::TickTree(const QString &name, QWidget *parent)
    : QWidget(parent), m_search(new QLineEdit(this)), m_tree(new QTreeView(this)), m_only(new QAction(this))
{
    setObjectName(name);
    m_search->setObjectName(name + u"Search"_s);
    m_search->setClearButtonEnabled(true);
    m_tree->setObjectName(name + u"Tree"_s);
    m_found.setSourceModel(&m_model);
    m_found.setRecursiveFilteringEnabled(true);
    m_tree->setModel(&m_found);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(13);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->header()->setMinimumSectionSize(20);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(TickModel::Name, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(TickModel::Count, QHeaderView::ResizeToContents);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    column->addWidget(m_search);
    column->addWidget(m_tree, 1);
    connect(&m_model, &TickModel::ticksChanged, this, &TickTree::ticksChanged);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_found.setWords(text);
        if (!text.isEmpty())
            m_tree->expandAll();
    });
    m_tree->addAction(m_only);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto only = [this](const QModelIndex &index) { Q_EMIT onlyAsked(index.siblingAtColumn(0).data(TickModel::KeyRole).toString()); };
    connect(m_tree, &QTreeView::activated, this, only);
    connect(m_only, &QAction::triggered, this, [this, only] {
        if (m_tree->currentIndex().isValid())
            only(m_tree->currentIndex());
    });
}

std::vector<TickTree::Found> TickTree::find(const QString &words, int most) const
{
    std::vector<Found> all;
    QList<QModelIndex> level{QModelIndex()};
    while (!level.isEmpty() && int(all.size()) < most) {
        QList<QModelIndex> below;
        for (const QModelIndex &parent : level) {
            for (int row = 0; row < m_model.rowCount(parent); ++row) {
                const QModelIndex index = m_model.index(row, TickModel::Name, parent);
                if (found(index, words) && int(all.size()) < most)
                    all.push_back({index.data(TickModel::KeyRole).toString(), index.data().toString(), parent.data().toString()});
                below.append(index);
            }
        }
        level = below;
    }
    return all;
}

void TickTree::setTexts(const QString &placeholder, const QString &name)
{
    m_search->setPlaceholderText(placeholder);
    m_search->setAccessibleName(placeholder);
    m_tree->setAccessibleName(name);
    m_only->setText(tr("Only this one"));
}

// Level by level as long as the tree stays short: what is known by name is seen without a click.
void TickTree::unfold()
{
    constexpr int mostRows = 16;
    QModelIndexList level;
    for (int row = 0; row < m_found.rowCount(); ++row)
        level.append(m_found.index(row, 0));
    for (int rows = int(level.size()); !level.isEmpty();) {
        QModelIndexList below;
        for (const QModelIndex &node : level) {
            for (int row = 0; row < m_found.rowCount(node); ++row)
                below.append(m_found.index(row, 0, node));
        }
        rows += int(below.size());
        if (rows > mostRows)
            return;
        for (const QModelIndex &node : level) {
            if (m_found.hasChildren(node))
                m_tree->expand(node);
        }
        level = below;
    }
}

void TickTree::setNodes(const std::vector<TickNode> &nodes)
{
    QStringList open;
    const auto gather = [&](const auto &self, const QModelIndex &parent) -> void {
        for (int row = 0; row < m_found.rowCount(parent); ++row) {
            const QModelIndex index = m_found.index(row, 0, parent);
            if (m_tree->isExpanded(index))
                open.append(index.data(TickModel::KeyRole).toString());
            self(self, index);
        }
    };
    const bool first = m_model.rowCount() == 0;
    gather(gather, {});
    const QString current = m_tree->currentIndex().data(TickModel::KeyRole).toString();
    m_model.setNodes(nodes);
    for (const QString &key : open)
        m_tree->setExpanded(m_found.mapFromSource(m_model.indexOf(key)), true);
    if (first)
        unfold();
    if (!current.isEmpty())
        m_tree->setCurrentIndex(m_found.mapFromSource(m_model.indexOf(current)));
}

} // namespace starboard
