// A table of the editor: rows of words, some cells chosen from a list. A row that was left empty counts as none.
#pragma once

#include <QString>
#include <QTableWidget>

#include <utility>
#include <vector>

namespace starboard {

struct WordColumn {
    QString name;
    QString hint;                                    // what belongs there, as a tooltip
    std::vector<std::pair<QString, QString>> choice; // value, label; empty: free text
    int width = 0;
};

class WordTable : public QTableWidget
{
    Q_OBJECT
public:
    explicit WordTable(QWidget *parent = nullptr);

    void setColumns(std::vector<WordColumn> columns);
    void setRows(const std::vector<QStringList> &rows); // values, not labels
    [[nodiscard]] std::vector<QStringList> rows() const;
    void addRow(); // and begins to edit it
    void removeChosen();
    void markRow(int row, const QString &why);
    void clearMarks();

private:
    void fillRow(int row, const QStringList &values);
    [[nodiscard]] QString labelOf(std::size_t column, const QString &value) const;

    std::vector<WordColumn> m_columns;
};

} // namespace starboard
