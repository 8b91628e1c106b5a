// The first sight of the window: a few cards that point at its parts, one after the other. Can be left at any time.
#pragma once

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace starboard {

class Look;

class Tour : public QWidget
{
    Q_OBJECT
public:
    struct Step {
        QWidget *part; // what the card points at; skipped where it is not visible
        QString title;
        QString text;
    };
    // Covers `window` from now on; deletes itself at its end.
    Tour(const Look &look, std::vector<Step> steps, QWidget *window);

    [[nodiscard]] int step() const { return m_at; }

Q_SIGNALS:
    void finished();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void go(int step);
    void end();
    void place();
    [[nodiscard]] QRect partOf(const Step &step) const;

    const Look &m_look;
    std::vector<Step> m_steps;
    int m_at = 0;
    QWidget *m_card;
    QLabel *m_count;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_next;
    QPushButton *m_skip;
};

} // namespace starboard
