// The months of the workspace as small bars, one of facts each, and a brush over those of the filter: drag a span, or move it with
// the arrow keys (Shift: its end; Escape or a double click: no bounds).
#pragma once

#include "ui/session/periods.h"

#include <QTimer>
#include <QWidget>

#include <vector>

namespace starboard {

class Look;

// A month by its number: year × 12 + month − 1.
[[nodiscard]] int monthNumber(Date day);
[[nodiscard]] Days daysOfMonths(int first, int last);

class Timeline : public QWidget
{
    Q_OBJECT
public:
    explicit Timeline(const Look &look, QWidget *parent = nullptr);

    struct Month {
        int number = 0;
        qint64 facts = 0;
    };
    void setMonths(std::vector<Month> months); // ascending; months in between without facts may be missing
    void setDays(const Days &days);            // the brush; no signal
    void retranslate();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QRectF barOf(int month) const; // where a month stands, for tests and drawing

Q_SIGNALS:
    void chosen(const starboard::Days &days); // by the user; both open: any time

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int monthAt(double x) const;
    [[nodiscard]] qint64 factsIn(int month) const;
    [[nodiscard]] QString monthText(int month) const;
    void brush(int first, int last);
    void say();
    void tell();

    const Look &m_look;
    std::vector<Month> m_months;
    int m_first = 0; // of the axis
    int m_last = -1;
    std::optional<int> m_from; // of the brush
    std::optional<int> m_to;
    int m_grip = 0;
    bool m_dragging = false;
    QTimer m_pause; // keys come in rows: the filter follows the last one
};

} // namespace starboard
