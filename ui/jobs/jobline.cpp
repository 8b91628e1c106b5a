#include "ui/jobs/jobline.h"

#include "ui/jobs/job.h"
#include "ui/look/icons.h"
#include "ui/look/look.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

#include <chrono>

namespace starboard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

JobLine::JobLine(const Look &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_text(new QLabel(this)), m_bar(new QProgressBar(this)), m_stop(new QToolButton(this))
{
    setObjectName(u"jobLine"_s);
    m_text->setObjectName(u"jobText"_s);
    m_bar->setObjectName(u"jobProgress"_s);
    m_bar->setFixedWidth(140);
    m_bar->setTextVisible(false);
    m_stop->setObjectName(u"jobStop"_s);
    m_stop->setProperty("role", u"quiet"_s);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::medium);
    line->addWidget(m_text);
    line->addWidget(m_bar);
    line->addWidget(m_stop);
    m_delay.setSingleShot(true);
    m_delay.setInterval(1s);
    connect(&m_delay, &QTimer::timeout, this, [this] { setVisible(m_job != nullptr); });
    connect(m_stop, &QToolButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
        m_stop->setEnabled(false);
    });
    connect(&m_look, &Look::changed, this, &JobLine::dress);
    dress();
    retranslate();
    hide();
}

void JobLine::watch(Job *job)
{
    m_job = job;
    m_stop->setEnabled(true);
    if (!job) {
        m_delay.stop();
        hide();
        return;
    }
    m_text->setText(job->title());
    m_bar->setRange(0, 0);
    connect(job, &Job::progressed, this, [this, job](int done, int total, const QString &what) {
        if (job != m_job)
            return;
        m_bar->setRange(0, total);
        m_bar->setValue(done);
        m_text->setText(what.isEmpty() ? job->title() : tr("%1: %2").arg(job->title(), what));
    });
    connect(job, &Job::ended, this, [this, job] {
        if (job == m_job)
            watch(nullptr);
    });
    m_delay.start();
}

void JobLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void JobLine::retranslate()
{
    m_stop->setToolTip(tr("Stop"));
    m_stop->setAccessibleName(tr("Stop"));
    m_bar->setAccessibleName(tr("Progress"));
}

void JobLine::dress() { m_stop->setIcon(icon(m_look, u"process-stop"_s)); }

} // namespace starboard
