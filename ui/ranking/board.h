// A board of the ranking, top or bottom: rank, place, score and movement, one row each.
#pragma once

#include "ui/ranking/dotchart.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace starboard {

class Board : public QWidget
{
    Q_OBJECT
public:
    Board(const Look &look, Ink edge, const QString &objectName, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &subtitle, const QStringList &head);
    void setRows(const std::vector<Dot> &rows);
    [[nodiscard]] int rowCount() const;

Q_SIGNALS:
    void rowPicked(int row);
    void rowActivated(int row); // double click, Enter: one level down

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Look &m_look;
    Ink m_edge;
    QLabel *m_title;
    QLabel *m_subtitle;
    QTableWidget *m_table;
};

} // namespace starboard
