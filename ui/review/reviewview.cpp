#include "ui/review/reviewview.h"

#include "ui/accounts/scope.h"
#include "ui/look/figures.h"
#include "ui/notice/emptystate.h"
#include "ui/review/disputepage.h"
#include "ui/review/factform.h"
#include "ui/review/logpage.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace starboard {
namespace {

using namespace Qt::StringLiterals;

constexpr int queueWidth = 270;

} // namespace

ReviewView::ReviewView(Session &session, QWidget *parent)
    : View(session, u"review"_s, parent), m_model(new QueueModel(session, this)), m_queueTab(new QToolButton(this)),
      m_logTab(new QToolButton(this)), m_desk(new QStackedWidget(this)), m_log(new LogPage(session, this)), m_waiting(new QLabel(this)), m_progress(new QProgressBar(this)),
      m_order(new QLabel(this)), m_list(new QListView(this)), m_pages(new QStackedWidget(this)), m_dispute(new DisputePage(session, this)),
      m_fact(new FactForm(session, this)), m_empty(new EmptyState(this)), m_keys(new QLabel(this)),
      m_queueRequest(std::make_unique<Request>(session.worker())), m_findingsRequest(std::make_unique<Request>(session.worker())),
      m_progressRequest(std::make_unique<Request>(session.worker())), m_entryRequest(std::make_unique<Request>(session.worker()))
{
    m_waiting->setObjectName(u"reviewWaiting"_s);
    m_order->setProperty("role", u"note"_s);
    m_order->setWordWrap(true);
    m_keys->setProperty("role", u"note"_s);
    m_keys->setWordWrap(true);
    m_keys->setContentsMargins(space::large, space::small, space::large, space::small);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(space::small);
    m_list->setObjectName(u"reviewQueue"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new QueueDelegate(session.look(), m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setUniformItemSizes(true);
    m_pages->addWidget(m_dispute);
    m_pages->addWidget(m_fact);
    m_pages->addWidget(m_empty);

    auto *left = new QWidget(this);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, space::medium, 0, 0);
    leftColumn->setSpacing(space::small);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::wide, 0, space::wide, 0);
    head->addWidget(m_waiting);
    head->addWidget(m_progress);
    head->addWidget(m_order);
    leftColumn->addLayout(head);
    leftColumn->addWidget(m_list, 1);
    auto *right = new QWidget(this);
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->setSpacing(0);
    rightColumn->addWidget(m_pages, 1);
    rightColumn->addWidget(m_keys);
    auto *splitter = new QSplitter(this);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({queueWidth, 3 * queueWidth});
    m_desk->addWidget(splitter);
    m_desk->addWidget(m_log);
    m_queueTab->setObjectName(u"reviewQueueTab"_s);
    m_logTab->setObjectName(u"reviewLogTab"_s);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(space::wide, space::small, space::wide, space::small);
    tabs->setSpacing(0);
    for (QToolButton *tab : {m_queueTab, m_logTab}) {
        tab->setProperty("role", u"segment"_s);
        tab->setCheckable(true);
        tab->setFocusPolicy(Qt::TabFocus);
        tabs->addWidget(tab);
        connect(tab, &QToolButton::clicked, this, [this, tab] { showLog(tab == m_logTab); });
    }
    m_queueTab->setChecked(true);
    tabs->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(tabs);
    column->addWidget(m_desk, 1);
    buildActions();
    ReviewView::retranslate();
}

ReviewView::~ReviewView() = default;

void ReviewView::buildActions()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            showEntry(index.row());
    });
    connect(m_log, &LogPage::shown, this, [this] {
        if (logShown())
            Q_EMIT shown();
    });
    connect(m_fact, &FactForm::historyAsked, this, [this](const QString &factId) {
        showLog(true);
        m_log->showFact(factId);
    });
    connect(m_dispute, &DisputePage::postponed, this, [this] { move(1); });
    connect(m_empty, &EmptyState::actionAsked, this, [this] { session().setFilter(Filter{}); });
    connect(&session(), &Session::workspaceChanged, this, [this] { m_disputes.clear(); });
    auto key = [this](const QKeySequence &keys, auto deed) {
        auto *shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, deed);
    };
    auto onDispute = [this](Verdict verdict) {
        return [this, verdict] {
            if (m_pages->currentWidget() == m_dispute && !logShown())
                m_dispute->decide(verdict);
        };
    };
    key(Qt::Key_1, onDispute(Verdict::First));
    key(Qt::Key_2, onDispute(Verdict::Second));
    key(Qt::Key_3, onDispute(Verdict::Different));
    key(Qt::Key_4, onDispute(Verdict::Neither));
    key(Qt::Key_S, [this] { move(1); });
    key(Qt::Key_J, [this] { move(1); });
    key(Qt::Key_K, [this] { move(-1); });
    auto onFact = [this](void (FactForm::*deed)()) {
        return [this, deed] {
            if (m_pages->currentWidget() == m_fact && !logShown())
                (m_fact->*deed)();
        };
    };
    key(Qt::Key_C, [this] { confirm(); });
    key(Qt::Key_X, [this] { reject(); });
    key(Qt::Key_E, onFact(&FactForm::focusFields));
    key(Qt::Key_H, [this] {
        if (const int at = m_list->currentIndex().row(); at >= 0 && m_pages->currentWidget() == m_fact && !logShown())
            Q_EMIT m_fact->historyAsked(QString::fromStdString(m_model->entryAt(at).fact.fact.id));
    });
    key(Qt::Key_L, [this] { showLog(!logShown()); });
}

bool ReviewView::logShown() const { return m_desk->currentWidget() == m_log; }

bool ReviewView::painted() const
{
    return View::settled() && !m_queueRequest->waiting() && !m_entryRequest->waiting() && (!logShown() || m_log->settled());
}

bool ReviewView::settled() const { return painted() && !m_findingsRequest->waiting() && !m_progressRequest->waiting(); }

void ReviewView::showLog(bool log)
{
    m_queueTab->setChecked(!log);
    m_logTab->setChecked(log);
    if (log == logShown())
        return;
    m_desk->setCurrentIndex(log ? 1 : 0);
    if (log)
        m_log->showFact({});
    else
        m_list->setFocus();
}

std::vector<RowId> ReviewView::selectedFacts() const
{
    std::vector<RowId> facts;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes())
        if (const QueueEntry &entry = m_model->entryAt(index.row()); entry.matter != Matter::Contradiction)
            facts.push_back(entry.fact.id);
    return facts;
}

// Several that are selected go together; the one on the page says itself what confirming it means.
void ReviewView::confirm()
{
    if (logShown())
        return;
    if (const auto facts = selectedFacts(); facts.size() > 1)
        session().change(tr("Confirm %n fact(s)", nullptr, static_cast<int>(facts.size())), [facts](ReviewDesk &desk) { return desk.confirm(facts); });
    else if (m_pages->currentWidget() == m_fact)
        m_fact->confirm();
}

void ReviewView::reject()
{
    if (logShown())
        return;
    if (const auto facts = selectedFacts(); facts.size() > 1)
        session().change(tr("Reject %n fact(s)", nullptr, static_cast<int>(facts.size())), [facts](ReviewDesk &desk) { return desk.reject(facts); });
    else if (m_pages->currentWidget() == m_fact)
        m_fact->reject();
}

QString ReviewView::title() const { return tr("Review"); }

QString ReviewView::badge() const { return m_model->contradictions() > 0 ? figure(static_cast<std::int64_t>(m_model->contradictions())) : QString(); }

void ReviewView::refresh()
{
    if (logShown())
        m_log->refresh();
    const int row = m_list->currentIndex().row();
    const std::string first = row >= 0 ? m_model->entryAt(row).dispute.indicator : std::string(); // what was just decided
    session().ask(
        *m_queueRequest, [filter = session().filter(), first](Sources &sources) { return gatherQueue(sources, filter, first); },
        [this, filter = session().filter()](Queue queue) { takeQueue(filter, std::move(queue)); });
    m_findingsRequest->drop();
    session().askLater(
        *m_progressRequest, [filter = session().filter()](Sources &sources) { return reviewProgress(sources, filter); },
        [this](const ReviewProgress &progress) { showProgress(progress); });
}

// Contradictions that are still to be looked for stay as they were, where the filter is the same.
void ReviewView::takeQueue(const Filter &filter, Queue queue)
{
    const std::vector<std::string> &ahead = queue.findings.ahead;
    std::erase_if(m_disputes, [&](const Dispute &dispute) {
        return filter != m_asked || std::find(ahead.begin(), ahead.end(), dispute.indicator) == ahead.end();
    });
    m_asked = filter;
    m_found = queue.findings.found;
    m_disputes.insert(m_disputes.end(), m_found.begin(), m_found.end());
    m_facts = std::move(queue.facts);
    const int row = m_list->currentIndex().row();
    fillQueue();
    lookOn(ahead);
    retranslate();
    if (m_model->rowCount() == 0)
        return showNothing();
    m_list->setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1)));
    if (!logShown() && isAncestorOf(QApplication::focusWidget())) // who types in the filter goes on typing there
        m_list->setFocus();
}

void ReviewView::lookOn(const std::vector<std::string> &ahead)
{
    m_looking = !ahead.empty();
    showOrder();
    if (!m_looking)
        return;
    session().askLater(
        *m_findingsRequest, [filter = m_asked, ahead](Sources &sources) { return lookForContradictions(sources, filter, ahead); },
        [this](const Findings &further) {
            m_found.insert(m_found.end(), further.found.begin(), further.found.end());
            if (further.ahead.empty())
                addContradictions();
            lookOn(further.ahead);
        });
}

// The entry that a person works on stays in front, whatever comes above it.
void ReviewView::addContradictions()
{
    m_disputes = std::move(m_found);
    const QModelIndex current = m_list->currentIndex();
    const QueueEntry kept = current.isValid() ? m_model->entryAt(current.row()) : QueueEntry{};
    {
        const QSignalBlocker quiet(m_list->selectionModel());
        fillQueue();
        if (const int row = m_model->rowOf(kept); row >= 0)
            m_list->setCurrentIndex(m_model->index(row));
    }
    m_list->viewport()->update();
    if (m_model->rowCount() == 0)
        showNothing();
    else if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
}

void ReviewView::showNothing()
{
    m_pages->setCurrentWidget(m_empty);
    Q_EMIT shown();
}

void ReviewView::fillQueue()
{
    sortByWeight(m_disputes);
    std::vector<QueueEntry> entries;
    for (const Dispute &dispute : m_disputes)
        entries.push_back({Matter::Contradiction, dispute, {}});
    entries.insert(entries.end(), m_facts.begin(), m_facts.end());
    m_model->setEntries(std::move(entries));
    Q_EMIT titleChanged();
}

void ReviewView::showProgress(const ReviewProgress &progress)
{
    m_counts = progress;
    m_progress->setRange(0, static_cast<int>(std::max<std::int64_t>(1, progress.unreviewed + progress.reviewed)));
    m_progress->setValue(static_cast<int>(progress.reviewed));
    m_waiting->setText(tr("%1 unreviewed, %2 reviewed").arg(figure(progress.unreviewed), figure(progress.reviewed)));
}

void ReviewView::showOrder()
{
    m_order->setText(m_looking ? tr("Looking for contradictions…") : tr("Contradictions by what they move, then by confidence"));
}

void ReviewView::showEvent(QShowEvent *event)
{
    View::showEvent(event);
    if (!logShown())
        m_list->setFocus(); // the keys of the queue work at once
}

void ReviewView::showEntry(int row)
{
    const QueueEntry &entry = m_model->entryAt(row);
    if (entry.matter == Matter::Contradiction) {
        session().ask(
            *m_entryRequest,
            [dispute = entry.dispute, window = windowOf(session().filter())](Sources &sources) { return disputeDetail(sources, dispute, window); },
            [this](const DisputeDetail &detail) {
                m_dispute->setDetail(detail);
                m_pages->setCurrentWidget(m_dispute);
                Q_EMIT shown();
            });
        return;
    }
    session().ask(
        *m_entryRequest, [fact = entry.fact](Sources &sources) { return witness(sources, fact); },
        [this, displaced = entry.matter == Matter::Moved || entry.matter == Matter::Gone](const Witness &found) {
            m_fact->setWitness(found, displaced);
            m_pages->setCurrentWidget(m_fact);
            Q_EMIT shown();
        });
}

void ReviewView::move(int step)
{
    const int row = m_list->currentIndex().row() + step;
    if (row >= 0 && row < m_model->rowCount())
        m_list->setCurrentIndex(m_model->index(row));
}

void ReviewView::retranslate()
{
    showProgress(m_counts);
    m_queueTab->setText(tr("Queue"));
    m_logTab->setText(tr("Log  L"));
    m_progress->setAccessibleName(tr("Reviewed facts"));
    showOrder();
    m_list->setAccessibleName(tr("What waits for review"));
    m_keys->setText(tr("Next J · Previous K · Confirm C · Reject X · Correct E · Skip S · History H · Log L · Undo Ctrl+Z · Shift selects several"));
    m_empty->setTexts(tr("Nothing waits for review here."), session().filter().empty() ? QString() : tr("Clear the filter"),
                      tr("Contradictions, facts of low confidence and decisions that a new extraction displaced appear here."));
    m_dispute->retranslate();
    m_fact->retranslate();
    m_log->retranslate();
}

void ReviewView::dress()
{
    m_list->viewport()->update();
    m_dispute->retranslate();
    m_fact->retranslate();
}

Sheet ReviewView::sheet() const
{
    if (logShown())
        return m_log->sheet();
    Sheet sheet;
    sheet.title = title();
    sheet.head = {tr("Matter"), tr("What"), tr("Where and how much")};
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row);
        sheet.rows << QStringList{index.data(QueueModel::TagRole).toString(), index.data().toString(), index.data(QueueModel::NoteRole).toString()};
    }
    return sheet;
}

} // namespace starboard
