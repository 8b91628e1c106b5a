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
    // The same for what nobody waits for: it runs when no other task does, and should end early when it is pressed.
    void postLater(std::function<void(std::stop_token)> task);
    [[nodiscard]] bool pressed(); // called from a task: another one waits
    // Called from a task: `answer` runs on the window's thread, and not at all once the worker is gone.
    void deliver(std::function<void()> answer);

    [[nodiscard]] bool busy() const { return m_open > 0; }
    void waitUntilIdle(); // for programs without an event loop of their own

Q_SIGNALS:
    void busyChanged(bool busy);

private:
    using Task = std::function<void(std::stop_token)>;
    void put(std::deque<Task> &tasks, Task task);
    [[nodiscard]] Task next(const std::stop_token &stop); // empty when the worker is being closed
    void run(const std::stop_token &stop);

    int m_open = 0; // tasks posted and not yet finished; the window's thread alone touches it
    std::mutex m_lock;
    std::condition_variable_any m_wake;
    std::deque<Task> m_tasks; // under m_lock, and so are those that may wait
    std::deque<Task> m_later;
    std::jthread m_thread; // last: it uses all of the above
};

} // namespace starboard
