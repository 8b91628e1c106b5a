#include "ui/window/statusline.h"

#include "ui/jobs/jobline.h"
#include "ui/language/language.h"
#include "ui/look/figures.h"

#include <QEvent>
#include <QLabel>
#include <QToolButton>

#include <chrono>

namespace starboard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

StatusLine::StatusLine(Session &session, Language &language, QWidget *parent)
    : QStatusBar(parent), m_session(session), m_language(language), m_counts(new QLabel(this)), m_selection(new QLabel(this)),
      m_busy(new QLabel(this)), m_jobs(new JobLine(session.look(), this)), m_saved(new QLabel(this)), m_switch(new QToolButton(this))
{
    setObjectName(u"statusLine"_s);
    setSizeGripEnabled(false);
    setFixedHeight(space::statusBar + 2);
    m_counts->setObjectName(u"statusCounts"_s);
    m_selection->setObjectName(u"statusSelection"_s);
    m_busy->setObjectName(u"statusBusy"_s);
    m_saved->setObjectName(u"statusSaved"_s);
    m_switch->setObjectName(u"languageSwitch"_s);
    m_switch->setProperty("role", u"quiet"_s);
    m_switch->setText(u"中文 | EN"_s);
    setContentsMargins(space::medium, 0, space::medium, 0);
    addWidget(m_counts);
    addWidget(m_selection);
    addWidget(m_busy);
    addPermanentWidget(m_jobs);
    addPermanentWidget(m_saved);
    addPermanentWidget(m_switch);
    m_busy->hide();
    m_patience.setSingleShot(true);
    m_patience.setInterval(150ms);
    connect(&m_patience, &QTimer::timeout, m_busy, &QLabel::show);
    connect(&session, &Session::busyChanged, this, [this](bool busy) {
        if (busy)
            m_patience.start();
        else
            m_patience.stop();
        if (!busy)
            m_busy->hide();
    });
    connect(&session, &Session::jobStarted, m_jobs, &JobLine::watch);
    connect(&session, &Session::dataChanged, this, &StatusLine::showCounts);
    connect(&session, &Session::workspaceChanged, this, &StatusLine::showCounts);
    connect(m_switch, &QToolButton::clicked, this,
            [this] { m_language.setCode(m_language.code() == u"en"_s ? u"zh_CN"_s : u"en"_s); });
    retranslate();
}

void StatusLine::setSelectionText(const QString &text)
{
    m_selected = text;
    m_selection->setText(text.isEmpty() ? QString() : tr("Selected: %1").arg(text));
}

void StatusLine::say(const QString &sentence) { showMessage(sentence, 8000); }

QString StatusLine::counts() const { return m_counts->text(); }

void StatusLine::showCounts()
{
    const Overview &overview = m_session.overview();
    m_saved->setText(m_session.hasWorkspace() ? tr("All saved") : QString());
    m_counts->setText(m_session.hasWorkspace() ? tr("Documents %1   Articles %2   Facts %3   Unreviewed %4")
                                                     .arg(figure(overview.documents), figure(overview.articles),
                                                          figure(overview.facts), figure(overview.unreviewed))
                                               : tr("No workspace"));
}

void StatusLine::retranslate()
{
    m_busy->setText(tr("Calculating…"));
    m_switch->setToolTip(tr("Switch the language"));
    m_switch->setAccessibleName(tr("Switch the language"));
    setSelectionText(m_selected);
    showCounts();
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QStatusBar::changeEvent(event);
}

} // namespace starboard
