// The common part of all charts: marks that mouse and keyboard reach, tooltip, selection and focus frame, the table
// twin (Alt+T), a sentence for screen readers, copy and save. A chart draws; it computes no figure.
#pragma once

#include "ui/chart/canvas.h"
#include "ui/look/look.h"
#include "ui/look/sheet.h"
#include "ui/notice/dialogs.h"

#include <QWidget>

#include <vector>

class QStackedLayout;
class QTableWidget;

namespace starboard {

// One thing that can be pointed at.
struct Mark {
    QRectF area;  // in the widget's pixels: hit area and selection frame
    QString name; // 昆吾街道
    QString tip;  // value, bound, period told, number of reports; several lines
};

class Chart : public QWidget
{
    Q_OBJECT
public:
    Chart(const Look &look, Dialogs &dialogs, const QString &objectName, QWidget *parent = nullptr);
    ~Chart() override;

    // The chart's content as a table and as one sentence; each chart must have both.
    void setTwin(const Sheet &sheet, const QString &sentence);
    [[nodiscard]] const Sheet &twin() const { return m_sheet; }
    [[nodiscard]] bool showsTable() const;
    void setShowsTable(bool show);

    // Marks are numbered in reading order; −1 is none.
    [[nodiscard]] int selected() const { return m_selected; }
    void select(int mark); // without a signal
    [[nodiscard]] int markCount() const { return static_cast<int>(m_marks.size()); }
    [[nodiscard]] const Mark &mark(int index) const { return m_marks[static_cast<std::size_t>(index)]; }

    void copyImage() const;
    void copyData() const;
    [[nodiscard]] bool saveImage(const QString &path) const; // by the ending: .png, .svg, .pdf
    [[nodiscard]] const Canvas &canvas() const { return m_canvas; }

Q_SIGNALS:
    void markSelected(int mark);  // click, arrow keys
    void markActivated(int mark); // double click, Enter: one level down
    void saveFailed(const QString &path);
    void turned(bool table);

protected:
    [[nodiscard]] const Look &look() const { return m_look; }
    [[nodiscard]] Canvas &canvas() { return m_canvas; }
    void rebuild(); // the data changed: arrange() and draw() again

    // Margins and scales for this size; called before each drawing.
    virtual void arrange(const QSize &size) = 0;
    // The marks in reading order; called after arrange().
    [[nodiscard]] virtual std::vector<Mark> layOut(const QRectF &area) = 0;
    virtual void draw(QPainter &painter, const QRectF &area) = 0;
    // Where an arrow key leads from a mark (−1: none is selected); grids know better than reading order.
    [[nodiscard]] virtual int neighbour(int mark, int key) const;

    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void drawAll(QPainter &painter, const QRectF &area);
    [[nodiscard]] int markAt(const QPointF &point) const;
    void choose(int mark);
    void speak();
    void turn(bool table);
    void fillTable();
    void askWhereToSave();

    const Look &m_look;
    Dialogs &m_dialogs;
    Canvas m_canvas;
    QStackedLayout *m_stack;
    QTableWidget *m_table = nullptr; // made when it is first shown
    Sheet m_sheet;
    QString m_sentence;
    std::vector<Mark> m_marks;
    int m_selected = -1;
};

} // namespace starboard
