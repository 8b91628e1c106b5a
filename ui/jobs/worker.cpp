#include "ui/jobs/worker.h"

#include <QEventLoop>

#include <chrono>

namespace starboard {
namespace {

constexpr std::chrono::milliseconds patience{20};

} // namespace

Worker::Worker(QObject *parent) : QObject(parent), m_thread([this](const std::stop_token &stop) { run(stop); }) {}

Worker::~Worker()
{
    m_thread.request_stop();
    m_wake.notify_all();
    m_thread.join();
}

void Worker::post(Task task) { put(m_tasks, std::move(task)); }

void Worker::postLater(Task task) { put(m_later, std::move(task)); }

bool Worker::pressed()
{
    const std::scoped_lock lock(m_lock);
    return !m_tasks.empty();
}

void Worker::put(std::deque<Task> &tasks, Task task)
{
    {
        const std::scoped_lock lock(m_lock);
        tasks.push_back(std::move(task));
    }
    m_wake.notify_one();
    if (++m_open == 1)
        Q_EMIT busyChanged(true);
}

void Worker::deliver(std::function<void()> answer)
{
    QMetaObject::invokeMethod(this, std::move(answer), Qt::QueuedConnection);
}

void Worker::waitUntilIdle()
{
    if (!busy())
        return;
    QEventLoop loop;
    connect(this, &Worker::busyChanged, &loop, &QEventLoop::quit);
    loop.exec();
}

Worker::Task Worker::next(const std::stop_token &stop)
{
    const auto take = [](std::deque<Task> &tasks) {
        Task task = std::move(tasks.front());
        tasks.pop_front();
        return task;
    };
    std::unique_lock lock(m_lock);
    if (!m_wake.wait(lock, stop, [this] { return !m_tasks.empty() || !m_later.empty(); }) || stop.stop_requested())
        return {};
    // Whoever asks one thing after the other gets a moment to ask the next.
    if (m_tasks.empty())
        m_wake.wait_for(lock, stop, patience, [this] { return !m_tasks.empty(); });
    if (stop.stop_requested())
        return {};
    return take(m_tasks.empty() ? m_later : m_tasks);
}

void Worker::run(const std::stop_token &stop)
{
    while (const Task task = next(stop)) {
        task(stop);
        deliver([this] {
            if (--m_open == 0)
                Q_EMIT busyChanged(false);
        });
    }
}

} // namespace starboard
