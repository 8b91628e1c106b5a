// How long the window's thread does not look for the next click: the turns of its event loop. Measured by the thread's
// own processor time, which a busy machine does not lengthen, and by the clock without the waiting for events, which
// shows a wait for the disk or a lock.
#pragma once

#include <QApplication>

#include <functional>

namespace starboard {

struct Stall {
    double processor = 0; // ms
    double clock = 0;     // ms
    QString event;        // the one that took longest in the turn: "UpdateRequest · QWidgetWindow mainWindowWindow"
};

class StallWatch : public QApplication
{
public:
    using QApplication::QApplication;

    void turn();                                  // one turn; waits for events where there are none
    void act(const std::function<void()> &deed); // as if a click had brought it; a turn of its own
    Stall takeLongest();                         // since it was last taken

    bool notify(QObject *receiver, QEvent *event) override;

private:
    void begin();
    void end();

    int m_depth = 0;
    double m_begun = 0; // processor time of the thread
    double m_events = 0; // what one turn's events took by the clock
    Stall m_heaviest;   // event of the turn under way
    Stall m_longest;    // turn
};

} // namespace starboard
