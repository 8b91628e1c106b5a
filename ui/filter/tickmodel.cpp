#include "ui/filter/tickmodel.h"

#include "ui/look/figures.h"

namespace starboard {

using namespace Qt::StringLiterals;

struct TickModel::Node {
    QString key;
    QString text;
    QString spelling;
    qint64 count = 0;
    Node *parent = nullptr;
    int row = 0;
    Qt::CheckState state = Qt::Checked;
    std::vector<std::unique_ptr<Node>> children;

    void add(const TickNode &from)
    {
        auto child = std::make_unique<Node>();
        child->key = from.key;
        child->text = from.text;
        child->spelling = from.spelling;
        child->count = from.count;
        child->parent = this;
        child->row = static_cast<int>(children.size());
        for (const TickNode &below : from.children)
            child->add(below);
        children.push_back(std::move(child));
    }

    void tickAll(Qt::CheckState to)
    {
        state = to;
        for (const auto &child : children)
            child->tickAll(to);
    }

    // Ticks what is named; a parent follows its children.
    void tick(const QStringList &keys)
    {
        if (keys.contains(key) && !key.isEmpty()) {
            tickAll(Qt::Checked);
            return;
        }
        state = Qt::Unchecked;
        for (const auto &child : children)
            child->tick(keys);
        follow();
    }

    void follow()
    {
        if (children.empty())
            return;
        bool any = false;
        bool all = true;
        for (const auto &child : children) {
            any = any || child->state != Qt::Unchecked;
            all = all && child->state == Qt::Checked;
        }
        state = all ? Qt::Checked : any ? Qt::PartiallyChecked : Qt::Unchecked;
    }

    void collect(QStringList &keys) const
    {
        if (state == Qt::Checked && parent) {
            keys.append(key);
            return;
        }
        for (const auto &child : children)
            child->collect(keys);
    }

    [[nodiscard]] int leaves(bool tickedOnly) const
    {
        if (children.empty())
            return parent && (!tickedOnly || state == Qt::Checked) ? 1 : 0;
        int sum = 0;
        for (const auto &child : children)
            sum += child->leaves(tickedOnly);
        return sum;
    }

    [[nodiscard]] const Node *find(const QString &wanted) const
    {
        if (parent && key == wanted)
            return this;
        for (const auto &child : children) {
            if (const Node *found = child->find(wanted))
                return found;
        }
        return nullptr;
    }
};

TickModel::TickModel(QObject *parent) : QAbstractItemModel(parent), m_root(std::make_unique<Node>()) {}

TickModel::~TickModel() = default;

void TickModel::setNodes(const std::vector<TickNode> &nodes)
{
    const QStringList keys = ticked();
    beginResetModel();
    m_root = std::make_unique<Node>();
    for (const TickNode &node : nodes)
        m_root->add(node);
    if (!keys.isEmpty())
        m_root->tick(keys);
    endResetModel();
}

void TickModel::setTicked(const QStringList &keys)
{
    if (keys.isEmpty())
        m_root->tickAll(Qt::Checked);
    else
        m_root->tick(keys);
    announce({});
}

QStringList TickModel::ticked() const
{
    QStringList keys;
    if (m_root->state != Qt::Checked)
        m_root->collect(keys);
    return keys;
}

int TickModel::tickedLeaves() const { return m_root->leaves(true); }

int TickModel::leaves() const { return m_root->leaves(false); }

QModelIndex TickModel::indexOf(const QString &key) const
{
    const Node *node = m_root->find(key);
    return node ? indexOf(node) : QModelIndex();
}

TickModel::Node *TickModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex TickModel::indexOf(const Node *node) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->row, 0, const_cast<Node *>(node));
}

QModelIndex TickModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children[static_cast<std::size_t>(row)].get());
}

QModelIndex TickModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(nodeOf(child)->parent) : QModelIndex();
}

int TickModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

int TickModel::columnCount(const QModelIndex &) const { return ColumnCount; }

QVariant TickModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node *node = nodeOf(index);
    if (role == KeyRole)
        return node->key;
    if (role == SpellingRole)
        return node->spelling;
    if (index.column() == Count) {
        if (role == Qt::DisplayRole)
            return node->count == 0 ? u"—"_s : figure(std::int64_t(node->count));
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return node->text;
    case Qt::CheckStateRole: return int(node->state);
    case Qt::AccessibleTextRole: return tr("%1, %n fact(s)", "a row of the filter", int(node->count)).arg(node->text);
    default: return {};
    }
}

bool TickModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Name || !index.isValid())
        return false;
    nodeOf(index)->tickAll(value.toInt() == Qt::Unchecked ? Qt::Unchecked : Qt::Checked);
    for (Node *above = nodeOf(index)->parent; above; above = above->parent)
        above->follow();
    announce({});
    Q_EMIT ticksChanged();
    return true;
}

Qt::ItemFlags TickModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags common = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == Name ? common | Qt::ItemIsUserCheckable : common;
}

void TickModel::announce(const QModelIndex &top)
{
    const int rows = rowCount(top);
    if (rows == 0)
        return;
    Q_EMIT dataChanged(index(0, Name, top), index(rows - 1, Name, top), {Qt::CheckStateRole});
    for (int row = 0; row < rows; ++row)
        announce(index(row, Name, top));
}

} // namespace starboard
