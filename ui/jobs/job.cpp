#include "ui/jobs/job.h"

#include <QPointer>

namespace starboard {

struct Job::Control : JobControl {
    Control(Worker &to, QPointer<Job> job) : worker(to), owner(std::move(job)) {}

    [[nodiscard]] bool stopAsked() const override { return cancelled || closing.stop_requested(); }

    // The guard is read on the window's thread alone, where the job may have been deleted meanwhile.
    void report(std::size_t done, std::size_t total, const QString &what) override
    {
        worker.deliver([job = owner, done, total, what] {
            if (job)
                Q_EMIT job->progressed(static_cast<int>(done), static_cast<int>(total), what);
        });
    }

    Worker &worker;
    QPointer<Job> owner;
    std::stop_token closing;
    std::atomic<bool> cancelled = false;
};

Job::Job(QString title, Work work, QObject *parent) : QObject(parent), m_title(std::move(title)), m_work(std::move(work)) {}

Job::~Job() { cancel(); }

void Job::start(Worker &worker)
{
    m_control = std::make_shared<Control>(worker, this);
    worker.post([control = m_control, work = m_work](const std::stop_token &closing) {
        control->closing = closing;
        auto result = std::make_shared<Result<QString>>(work(*control));
        control->worker.deliver([job = control->owner, result] {
            if (!job)
                return;
            if (*result)
                Q_EMIT job->finished(**result);
            else
                Q_EMIT job->failed(result->error());
            if (job)
                Q_EMIT job->ended();
        });
    });
}

void Job::cancel()
{
    if (m_control)
        m_control->cancelled = true;
}

} // namespace starboard
