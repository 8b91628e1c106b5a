// A tree of things with ticks and counts: places, or families with their indicators. Ticking a node ticks all below it;
// a node whose children differ is half ticked.
#pragma once

#include <QAbstractItemModel>
#include <QStringList>

#include <memory>
#include <vector>

namespace starboard {

struct TickNode {
    QString key;
    QString text;
    qint64 count = 0; // of facts, what lies below included
    std::vector<TickNode> children;
    QString spelling = {}; // pinyin, for the search
};

class TickModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Name, Count, ColumnCount };
    static constexpr int KeyRole = Qt::UserRole;
    static constexpr int SpellingRole = Qt::UserRole + 1;

    explicit TickModel(QObject *parent = nullptr);
    ~TickModel() override;

    // Resets the model; keys that are ticked stay ticked.
    void setNodes(const std::vector<TickNode> &nodes);
    // Ticks these keys and all below them, nothing else; an empty list ticks all. No signal.
    void setTicked(const QStringList &keys);
    // The topmost ticked keys; empty where all or none is ticked: nothing is restricted.
    [[nodiscard]] QStringList ticked() const;
    [[nodiscard]] int tickedLeaves() const;
    [[nodiscard]] int leaves() const;
    [[nodiscard]] QModelIndex indexOf(const QString &key) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void ticksChanged(); // by the user

private:
    struct Node;
    [[nodiscard]] Node *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Node *node) const;
    void announce(const QModelIndex &top);

    std::unique_ptr<Node> m_root;
};

} // namespace starboard
