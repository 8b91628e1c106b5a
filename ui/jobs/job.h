// Long work that says how far it is and can be stopped: an import, an export, a report. It sees only "stop asked?" and
// "report"; the window sees signals on its own thread.
#pragma once

#include "model/core/result.h"
#include "ui/jobs/worker.h"

#include <QObject>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>

namespace starboard {

// What the work is given. Called from the worker's thread.
class JobControl
{
public:
    virtual ~JobControl() = default;
    [[nodiscard]] virtual bool stopAsked() const = 0;
    virtual void report(std::size_t done, std::size_t total, const QString &what) = 0;
};

class Job : public QObject
{
    Q_OBJECT
public:
    // The work returns a sentence that says what was done, or a failure.
    using Work = std::function<Result<QString>(JobControl &)>;

    Job(QString title, Work work, QObject *parent = nullptr);
    ~Job() override;

    void start(Worker &worker);
    void cancel();
    [[nodiscard]] const QString &title() const { return m_title; }

Q_SIGNALS:
    void progressed(int done, int total, const QString &what);
    void finished(const QString &sentence);
    void failed(const starboard::Failure &failure);
    void ended(); // after finished or failed

private:
    struct Control;
    QString m_title;
    Work m_work;
    std::shared_ptr<Control> m_control;
};

} // namespace starboard
