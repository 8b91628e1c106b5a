// The real program, driven offscreen by a benchmark: opened, asked, waited for until what was asked is painted.
#pragma once

#include "app/starboard/desk.h"
#include "tests/bench/stallwatch.h"

#include <functional>

namespace starboard {

class WindowDriver
{
public:
    // One settings file for all of them, so that a workspace is looked through for damage by the first program of the
    // day alone. The window is shown; nothing is open.
    WindowDriver(StallWatch &loop, const QString &settingsFile);

    void open(const QString &path); // until figures and charts are painted
    void act(const std::function<void()> &deed) { m_loop.act(deed); }
    // Turns the event loop until `done`, and until all that is to be painted then is painted.
    void wait(const std::function<bool()> &done);
    void rest(int milliseconds); // as long as a person looks
    void showView(const QString &id); // until it is painted

    [[nodiscard]] bool painted() const; // the view in front
    [[nodiscard]] bool settled() const; // what is looked for in the background, too

    [[nodiscard]] Desk &desk() const { return *m_desk; }
    [[nodiscard]] Session &session() const { return m_desk->session(); }
    [[nodiscard]] MainWindow &window() const { return m_desk->window(); }
    [[nodiscard]] StallWatch &loop() const { return m_loop; }

private:
    StallWatch &m_loop;
    std::unique_ptr<Desk> m_desk;
};

} // namespace starboard
