// The status bar's corner for long work: what runs, how far it is, and a button that stops it.
// It shows itself after a second, so that short work does not flicker.
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace starboard {

class Job;
class Look;

class JobLine : public QWidget
{
    Q_OBJECT
public:
    explicit JobLine(const Look &look, QWidget *parent = nullptr);

    void watch(Job *job); // the one job under way; nullptr hides the line
    [[nodiscard]] Job *job() const { return m_job; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void dress();

    const Look &m_look;
    Job *m_job = nullptr;
    QLabel *m_text;
    QProgressBar *m_bar;
    QToolButton *m_stop;
    QTimer m_delay;
};

} // namespace starboard
