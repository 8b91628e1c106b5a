// One thread beside the window's: tasks run there in order, answers come back on the window's thread.
// The destructor asks the running task to stop, drops the queued ones and waits.
#pragma once

#include <QObject>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace starboard {

class Worker : public QObject
{
    Q_OBJECT
public:
    explicit Worker(QObject *parent = nullptr);
    ~Worker() override;
    Q_DISABLE_COPY_MOVE(Worker)

    // `task` runs on the worker's thread; the token is set when the worker is being closed.
    void post(std::function<void(std::stop_token)> task);
    // Called from a task: `answer` runs on the window's thread, and not at all once the worker is gone.
    void deliver(std::function<void()> answer);

    [[nodiscard]] bool busy() const { return m_open > 0; }
    void waitUntilIdle(); // for programs without an event loop of their own

Q_SIGNALS:
    void busyChanged(bool busy);

private:
    void run(const std::stop_token &stop);

    int m_open = 0; // tasks posted and not yet finished; the window's thread alone touches it
    std::mutex m_lock;
    std::condition_variable_any m_wake;
    std::deque<std::function<void(std::stop_token)>> m_tasks; // under m_lock
    std::jthread m_thread;                                    // last: it uses all of the above
};

} // namespace starboard
