#include "ui/words/wordtable.h"

#include "ui/look/look.h"

#include <QComboBox>
#include <QHeaderView>
#include <QStyledItemDelegate>

#include <algorithm>

namespace starboard {
namespace {

using namespace Qt::StringLiterals;

constexpr int valueRole = Qt::UserRole;

// Lets a cell be chosen from the column's list.
class ChoiceDelegate : public QStyledItemDelegate
{
public:
    ChoiceDelegate(std::vector<std::pair<QString, QString>> choice, QObject *parent)
        : QStyledItemDelegate(parent), m_choice(std::move(choice))
    {
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        auto *box = new QComboBox(parent);
        for (const auto &[value, label] : m_choice)
            box->addItem(label, value);
        box->setEditable(m_choice.size() > 12); // long lists are searched by typing
        box->setInsertPolicy(QComboBox::NoInsert);
        return box;
    }

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *box = static_cast<QComboBox *>(editor);
        box->setCurrentIndex(std::max(0, box->findData(index.data(valueRole))));
    }

    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        auto *box = static_cast<QComboBox *>(editor);
        const int chosen = box->isEditable() ? box->findText(box->currentText(), Qt::MatchContains) : box->currentIndex();
        if (chosen < 0)
            return;
        model->setData(index, box->itemText(chosen), Qt::EditRole);
        model->setData(index, box->itemData(chosen), valueRole);
    }

private:
    std::vector<std::pair<QString, QString>> m_choice;
};

} // namespace

WordTable::WordTable(QWidget *parent) : QTableWidget(parent)
{
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(space::tableRow);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    setShowGrid(false);
    horizontalHeader()->setStretchLastSection(true);
}

void WordTable::setColumns(std::vector<WordColumn> columns)
{
    const std::vector<QStringList> kept = rows();
    m_columns = std::move(columns);
    setColumnCount(static_cast<int>(m_columns.size()));
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const int column = static_cast<int>(i);
        auto *head = new QTableWidgetItem(m_columns[i].name);
        head->setToolTip(m_columns[i].hint);
        head->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        setHorizontalHeaderItem(column, head);
        if (m_columns[i].width > 0)
            setColumnWidth(column, m_columns[i].width);
        delete itemDelegateForColumn(column);
        setItemDelegateForColumn(column, m_columns[i].choice.empty() ? nullptr : new ChoiceDelegate(m_columns[i].choice, this));
    }
    setRows(kept);
}

void WordTable::setRows(const std::vector<QStringList> &rows)
{
    setRowCount(static_cast<int>(rows.size()));
    for (std::size_t i = 0; i < rows.size(); ++i)
        fillRow(static_cast<int>(i), rows[i]);
}

void WordTable::fillRow(int row, const QStringList &values)
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const auto &choice = m_columns[i].choice;
        QString value = values.value(static_cast<qsizetype>(i));
        if (value.isEmpty() && !choice.empty())
            value = choice.front().first;
        auto *item = new QTableWidgetItem(labelOf(i, value));
        item->setData(valueRole, value);
        setItem(row, static_cast<int>(i), item);
    }
}

QString WordTable::labelOf(std::size_t column, const QString &value) const
{
    const auto &choice = m_columns[column].choice;
    const auto found = std::ranges::find(choice, value, &std::pair<QString, QString>::first);
    return found == choice.end() ? value : found->second;
}

std::vector<QStringList> WordTable::rows() const
{
    std::vector<QStringList> all;
    for (int row = 0; row < rowCount(); ++row) {
        QStringList values;
        for (int column = 0; column < columnCount(); ++column) {
            const QTableWidgetItem *cell = item(row, column);
            const bool chosen = !m_columns[static_cast<std::size_t>(column)].choice.empty();
            values.append(!cell ? QString() : chosen ? cell->data(valueRole).toString() : cell->text().trimmed());
        }
        all.push_back(values);
    }
    return all;
}

void WordTable::addRow()
{
    const int row = rowCount();
    setRowCount(row + 1);
    fillRow(row, {});
    setCurrentCell(row, 0);
    editItem(item(row, 0));
}

void WordTable::removeChosen()
{
    std::vector<int> chosen;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        chosen.push_back(index.row());
    std::ranges::sort(chosen, std::greater());
    for (const int row : chosen)
        QTableWidget::removeRow(row);
}

void WordTable::markRow(int row, const QString &why)
{
    for (int column = 0; column < columnCount(); ++column) {
        if (QTableWidgetItem *cell = item(row, column)) {
            QFont font = cell->font();
            font.setItalic(true);
            cell->setFont(font);
            cell->setToolTip(why);
        }
    }
    setCurrentCell(row, 0);
}

void WordTable::clearMarks()
{
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            if (QTableWidgetItem *cell = item(row, column)) {
                cell->setFont(font());
                cell->setToolTip({});
            }
        }
    }
}

} // namespace starboard
