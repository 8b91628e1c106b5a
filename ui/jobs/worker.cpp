#include "ui/jobs/worker.h"

#include <QEventLoop>

namespace starboard {

Worker::Worker(QObject *parent) : QObject(parent), m_thread([this](const std::stop_token &stop) { run(stop); }) {}

Worker::~Worker()
{
    m_thread.request_stop();
    m_wake.notify_all();
    m_thread.join();
}

void Worker::post(std::function<void(std::stop_token)> task)
{
    {
        const std::scoped_lock lock(m_lock);
        m_tasks.push_back(std::move(task));
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

void Worker::run(const std::stop_token &stop)
{
    while (true) {
        std::function<void(std::stop_token)> task;
        {
            std::unique_lock lock(m_lock);
            if (!m_wake.wait(lock, stop, [this] { return !m_tasks.empty(); }) || stop.stop_requested())
                return;
            task = std::move(m_tasks.front());
            m_tasks.pop_front();
        }
        task(stop);
        deliver([this] {
            if (--m_open == 0)
                Q_EMIT busyChanged(false);
        });
    }
}

} // namespace starboard
