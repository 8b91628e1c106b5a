#include "ui/review/logpage.h"

#include "ui/review/logwords.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>

namespace starboard {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array widths{130, 90, 190, 190, 260, 200};

// Whether a step can be taken back; an answer, not a failure.
struct Trial {
    QString refusal; // empty: it can
};

} // namespace

LogPage::LogPage(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new LogModel(session, this)), m_title(new QLabel(this)), m_all(new QPushButton(this)),
      m_table(new QTableView(this)), m_note(new QLabel(this)), m_takeBack(new QPushButton(this)), m_open(new QPushButton(this)),
      m_only(new QPushButton(this)), m_tryRequest(std::make_unique<Request>(session.worker())), m_openRequest(std::make_unique<Request>(session.worker()))
{
    m_title->setObjectName(u"logTitle"_s);
    m_title->setFont(Look::font(Type::PanelTitle));
    m_all->setObjectName(u"logAll"_s);
    m_all->setProperty("role", u"link"_s);
    m_table->setObjectName(u"logTable"_s);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setFont(Look::font(Type::Table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(space::tableRow);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = 0; column < LogModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
    m_note->setObjectName(u"logNote"_s);
    m_note->setProperty("role", u"note"_s);
    m_note->setWordWrap(true);
    m_takeBack->setObjectName(u"logTakeBack"_s);
    m_open->setObjectName(u"logOpen"_s);
    m_only->setObjectName(u"logOnly"_s);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::large, space::wide, space::large, space::small);
    head->addWidget(m_title);
    head->addWidget(m_all);
    head->addStretch();
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space::large, space::small, space::large, space::wide);
    foot->setSpacing(space::medium);
    foot->addWidget(m_note, 1);
    foot->addWidget(m_only);
    foot->addWidget(m_open);
    foot->addWidget(m_takeBack);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addLayout(foot);
    connect(m_all, &QPushButton::clicked, this, [this] { showFact({}); });
    connect(m_takeBack, &QPushButton::clicked, this, &LogPage::takeBack);
    connect(m_open, &QPushButton::clicked, this, &LogPage::openFact);
    connect(m_only, &QPushButton::clicked, this, &LogPage::thisFactOnly);
    connect(m_table, &QTableView::doubleClicked, this, &LogPage::openFact);
    auto *enter = new QShortcut(Qt::Key_Return, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(enter, &QShortcut::activated, this, &LogPage::openFact);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LogPage::follow);
    connect(m_model, &LogModel::came, this, [this] {
        if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
            m_table->selectRow(0);
        else
            follow();
        if (settled())
            Q_EMIT shown();
    });
    retranslate();
}

LogPage::~LogPage() = default;

void LogPage::showFact(const QString &factId)
{
    m_factId = factId;
    refresh();
    retranslate();
    m_table->setFocus();
}

void LogPage::refresh() { m_model->reload(m_factId); }

const LogEntry *LogPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->entryAt(index.row()) : nullptr;
}

void LogPage::follow()
{
    const LogEntry *entry = current();
    m_note->setText(entry ? QString() : tr("Nothing was reviewed yet. What you confirm, reject or correct is written here and stays."));
    m_takeBack->setEnabled(false);
    m_open->setEnabled(entry && !entry->factId.empty());
    m_only->setEnabled(entry && !entry->factId.empty() && m_factId.isEmpty());
    if (!entry)
        return;
    m_session.ask(
        *m_tryRequest,
        [step = entry->step](Sources &sources) {
            const auto tried = sources.desk().undoable(step);
            return Trial{tried ? QString() : QString::fromStdString(tried.error().message)};
        },
        [this](const Trial &trial) {
            m_takeBack->setEnabled(trial.refusal.isEmpty());
            m_note->setText(trial.refusal);
            Q_EMIT shown();
        });
}

void LogPage::takeBack()
{
    if (const LogEntry *entry = current())
        m_session.change(tr("Take back: %1").arg(deedWord(*entry)), [step = entry->step](ReviewDesk &desk) { return desk.undo(step); });
}

void LogPage::openFact()
{
    const LogEntry *entry = current();
    if (!entry || entry->factId.empty())
        return;
    m_session.ask(
        *m_openRequest, [factId = entry->factId](Sources &sources) { return sources.ledger().factById(factId); },
        [this](const FactRow &row) { Q_EMIT m_session.articleAsked(row.article, row.id); });
}

void LogPage::thisFactOnly()
{
    if (const LogEntry *entry = current())
        showFact(QString::fromStdString(entry->factId));
}

void LogPage::retranslate()
{
    m_title->setText(m_factId.isEmpty() ? tr("Everything that was reviewed, newest first") : tr("What was said about one fact"));
    m_all->setText(tr("Show all"));
    m_all->setVisible(!m_factId.isEmpty());
    m_takeBack->setText(tr("Take this step back"));
    m_open->setText(tr("Open the fact  Enter"));
    m_only->setText(tr("Only this fact"));
    m_table->setAccessibleName(tr("Log of reviews"));
    Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, LogModel::ColumnCount - 1);
    m_table->viewport()->update();
}

Sheet LogPage::sheet() const
{
    Sheet sheet;
    sheet.title = m_title->text();
    for (int column = 0; column < LogModel::ColumnCount; ++column)
        sheet.head << m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < LogModel::ColumnCount; ++column)
            cells << m_model->index(row, column).data().toString();
        sheet.rows << cells;
    }
    return sheet;
}

} // namespace starboard
