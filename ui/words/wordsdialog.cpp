#include "ui/words/wordsdialog.h"

#include "ui/filter/wording.h"
#include "ui/look/figures.h"
#include "ui/words/changelist.h"
#include "ui/words/wordtable.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStyle>
#include <QTabWidget>
#include <QVBoxLayout>

namespace starboard {
namespace {

using namespace Qt::StringLiterals;
using Choice = std::vector<std::pair<QString, QString>>;

QString text(const std::string &cell) { return QString::fromStdString(cell); }
std::string cell(const QStringList &row, int column) { return row.value(column).toStdString(); }
QString nameOf(Family family) { return QString::fromUtf8(name(family).data(), qsizetype(name(family).size())); }

} // namespace

WordsDialog::WordsDialog(Session &session, WordTasks tasks, QWidget *parent)
    : QDialog(parent), m_session(session), m_tasks(std::move(tasks)), m_tabs(new QTabWidget(this)), m_text(new QPlainTextEdit(this)),
      m_changes(new ChangeList(session, this)), m_sentence(new QLabel(this)), m_save(new QPushButton(this)),
      m_trial(std::make_unique<Request>(session.worker()))
{
    setObjectName(u"wordsDialog"_s);
    setWindowTitle(tr("Indicators and words"));
    resize(1000, 640);
    static constexpr std::array names{"ownIndicators", "ownSynonyms", "ownMeasures", "ownPlaces"};
    const std::array titles{tr("New indicators"), tr("Words of indicators"), tr("Measure words"), tr("Names of places")};
    for (std::size_t i = 0; i < m_tables.size(); ++i) {
        m_tables[i] = new WordTable(this);
        m_tables[i]->setObjectName(QString::fromLatin1(names[i]));
        m_tables[i]->setAccessibleName(titles[i]);
        m_tabs->addTab(m_tables[i], titles[i]);
    }
    const auto current = [this] { return m_tables[static_cast<std::size_t>(m_tabs->currentIndex())]; };
    auto *add = new QPushButton(tr("Add a row"), this);
    add->setObjectName(u"addWord"_s);
    connect(add, &QPushButton::clicked, this, [current] { current()->addRow(); });
    auto *remove = new QPushButton(tr("Remove the row"), this);
    remove->setObjectName(u"removeWord"_s);
    connect(remove, &QPushButton::clicked, this, [current] { current()->removeChosen(); });
    auto *rowButtons = new QHBoxLayout;
    rowButtons->addWidget(add);
    rowButtons->addWidget(remove);
    rowButtons->addStretch();

    m_text->setObjectName(u"trialText"_s);
    m_text->setPlaceholderText(tr("A sentence or an article to try the words on"));
    m_text->setFont(Look::font(Type::ArticleText));
    auto *tryText = new QPushButton(tr("Try on the text"), this);
    tryText->setObjectName(u"tryText"_s);
    connect(tryText, &QPushButton::clicked, this, &WordsDialog::tryText);
    auto *tryAll = new QPushButton(tr("Try on all pages"), this);
    tryAll->setObjectName(u"tryAll"_s);
    tryAll->setEnabled(session.hasWorkspace());
    connect(tryAll, &QPushButton::clicked, this, &WordsDialog::tryWorkspace);
    auto *trialButtons = new QHBoxLayout;
    trialButtons->addWidget(tryText);
    trialButtons->addWidget(tryAll);
    trialButtons->addWidget(m_sentence, 1);
    m_sentence->setObjectName(u"wordsSentence"_s);
    m_sentence->setWordWrap(true);

    auto *upper = new QWidget(this);
    auto *upperColumn = new QVBoxLayout(upper);
    upperColumn->setContentsMargins(0, 0, 0, 0);
    upperColumn->addWidget(m_tabs, 1);
    upperColumn->addLayout(rowButtons);
    auto *lower = new QWidget(this);
    auto *lowerColumn = new QVBoxLayout(lower);
    lowerColumn->setContentsMargins(0, 0, 0, 0);
    lowerColumn->addWidget(m_text, 1);
    lowerColumn->addLayout(trialButtons);
    lowerColumn->addWidget(m_changes, 2);
    auto *halves = new QSplitter(Qt::Vertical, this);
    halves->addWidget(upper);
    halves->addWidget(lower);
    halves->setChildrenCollapsible(false);

    m_save->setObjectName(u"saveWords"_s);
    m_save->setText(session.hasWorkspace() ? tr("Save and read all pages again") : tr("Save"));
    m_save->setProperty("role", u"primary"_s);
    connect(m_save, &QPushButton::clicked, this, &WordsDialog::save);
    auto *close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &WordsDialog::reject);
    for (QPushButton *button : {add, remove, tryText, tryAll, close, m_save})
        button->setAutoDefault(false);
    auto *ends = new QHBoxLayout;
    ends->addStretch();
    ends->addWidget(close);
    ends->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->addWidget(halves, 1);
    column->addLayout(ends);

    if (const auto loaded = m_tasks.load())
        m_saved = *loaded;
    else
        say(text(loaded.error().message), true);
    buildColumns();
    show(m_saved);
}

WordsDialog::~WordsDialog() = default;

void WordsDialog::buildColumns()
{
    Choice families;
    for (const Family family : allFamilies)
        families.emplace_back(nameOf(family), familyName(family));
    Choice indicators;
    for (const Indicator &indicator : m_session.catalogue().indicators())
        indicators.emplace_back(text(indicator.code), indicatorName(indicator));
    const Choice aggregations{{u"sum"_s, tr("added up")}, {u"latest"_s, tr("the latest counts")}};
    const Choice polarities{{u"good"_s, tr("more is better")}, {u"bad"_s, tr("more is worse")}, {u"neutral"_s, tr("neither")}};
    const Choice dimensions{{u"item"_s, tr("things")},   {u"person"_s, tr("people")}, {u"event"_s, tr("events")}, {u"length"_s, tr("length")},
                            {u"area"_s, tr("area")},     {u"volume"_s, tr("volume")}, {u"mass"_s, tr("mass")},    {u"money"_s, tr("money")},
                            {u"time"_s, tr("duration")}, {u"other"_s, tr("other")}};
    const QString blanks = tr("Several words are separated by blanks.");
    const QString verbs = tr("One of these verbs must stand there; empty: any.");
    m_tables[0]->setColumns({{tr("Name"), {}, {}, 130},
                             {tr("English name"), {}, {}, 120},
                             {tr("Family"), {}, families, 100},
                             {tr("Unit"), tr("The measure word in which it is counted"), {}, 60},
                             {tr("Reports"), tr("How several reports make one figure"), aggregations, 110},
                             {tr("Judgement"), {}, polarities, 110},
                             {tr("What is counted"), blanks, {}, 170},
                             {tr("Verbs"), verbs + u' ' + blanks, {}, 0}});
    m_tables[1]->setColumns({{tr("Indicator"), {}, indicators, 230}, {tr("What is counted"), blanks, {}, 330}, {tr("Verbs"), verbs + u' ' + blanks, {}, 0}});
    m_tables[2]->setColumns({{tr("Measure word"), {}, {}, 130},
                             {tr("Counts"), {}, dimensions, 120},
                             {tr("Converts to"), tr("Another measure word; empty: none"), {}, 130},
                             {tr("Factor"), tr("How many of those one is: 10 or 2000/3"), {}, 0}});
    m_tables[3]->setColumns({{tr("Names"), blanks, {}, 330}, {tr("Code of the place"), tr("2, 4, 6, 9 or 12 digits of the official list"), {}, 0}});
}

void WordsDialog::show(const OwnWords &words)
{
    std::vector<QStringList> rows;
    for (const auto &own : words.indicators)
        rows.push_back({text(own.zh), text(own.en), text(own.family), text(own.unit), text(own.aggregation), text(own.polarity), text(own.objects),
                        text(own.verbs)});
    m_tables[0]->setRows(rows);
    rows.clear();
    for (const auto &own : words.synonyms)
        rows.push_back({text(own.indicator), text(own.objects), text(own.verbs)});
    m_tables[1]->setRows(rows);
    rows.clear();
    for (const auto &own : words.measures)
        rows.push_back({text(own.word), text(own.dimension), text(own.canonical), text(own.factor)});
    m_tables[2]->setRows(rows);
    rows.clear();
    for (const auto &own : words.places)
        rows.push_back({text(own.names), text(own.code)});
    m_tables[3]->setRows(rows);
}

OwnWords WordsDialog::shown() const
{
    OwnWords words;
    for (const QStringList &row : m_tables[0]->rows()) {
        OwnWords::NewIndicator own{{},           cell(row, 0), cell(row, 1), cell(row, 2), cell(row, 3),
                                   cell(row, 4), cell(row, 5), cell(row, 6), cell(row, 7)};
        // An indicator is known by its name; its code lasts, for the facts that carry it.
        for (const auto &saved : m_saved.indicators)
            if (saved.zh == own.zh)
                own.code = saved.code;
        words.indicators.push_back(std::move(own));
    }
    for (const QStringList &row : m_tables[1]->rows())
        words.synonyms.push_back({cell(row, 0), cell(row, 1), cell(row, 2)});
    for (const QStringList &row : m_tables[2]->rows())
        words.measures.push_back({cell(row, 0), cell(row, 1), cell(row, 2), cell(row, 3)});
    for (const QStringList &row : m_tables[3]->rows())
        words.places.push_back({cell(row, 0), cell(row, 1)});
    words.settle();
    return words;
}

bool WordsDialog::agrees(OwnWords &words)
{
    words = shown();
    show(words); // settled: the rows are those that the problems count
    for (WordTable *table : m_tables)
        table->clearMarks();
    const auto problems = m_tasks.check(words);
    if (!problems) {
        say(text(problems.error().message), true);
        return false;
    }
    if (problems->empty())
        return true;
    const auto why = [](WordFault fault) {
        switch (fault) {
        case WordFault::NoName: return tr("An indicator needs a name.");
        case WordFault::NoWords: return tr("Say by which words it is found.");
        case WordFault::NoUnit: return tr("Say in which measure word it is counted.");
        case WordFault::UnknownIndicator: return tr("This indicator is not there any more.");
        case WordFault::KnownMeasure: return tr("The program knows this measure word already.");
        case WordFault::BadFactor: return tr("A factor is a whole number or a fraction such as 2000/3.");
        case WordFault::UnknownPlace: break;
        }
        return tr("No place of the official list has this code.");
    };
    for (const WordProblem &problem : *problems)
        m_tables[static_cast<std::size_t>(problem.table)]->markRow(static_cast<int>(problem.row), why(problem.fault));
    m_tabs->setCurrentIndex(static_cast<int>(problems->front().table));
    say(tr("Row %1: %2").arg(problems->front().row + 1).arg(why(problems->front().fault)), true);
    return false;
}

void WordsDialog::tryText()
{
    OwnWords words;
    if (!agrees(words))
        return;
    m_trial->ask([task = m_tasks.tryText, words, sample = m_text->toPlainText().toStdString()] { return task(words, sample); },
                 [this](const Result<std::vector<FactChange>> &changes) {
                     if (!changes) {
                         say(text(changes.error().message), true);
                         return;
                     }
                     m_changes->setChanges(*changes);
                     say(changes->empty() ? tr("The words change nothing in this text.")
                                          : tr("%n fact(s) of the text change", nullptr, int(changes->size())));
                 });
}

void WordsDialog::tryWorkspace()
{
    OwnWords words;
    if (agrees(words))
        runRenewal(words);
}

void WordsDialog::save()
{
    OwnWords words;
    if (!agrees(words))
        return;
    const auto knowledge = m_tasks.save(words);
    if (!knowledge) {
        say(text(knowledge.error().message), true);
        return;
    }
    m_saved = words;
    Q_EMIT knowledgeChanged(*knowledge);
    buildColumns(); // new indicators can have further words
    if (m_session.hasWorkspace())
        runRenewal(std::nullopt);
    else
        say(tr("Saved."));
}

void WordsDialog::runRenewal(const std::optional<OwnWords> &trial)
{
    const auto summary = std::make_shared<RenewalSummary>();
    Job *job = m_session.run(trial ? tr("Trying the words on all pages") : tr("Reading all pages again"),
                             [task = m_tasks.renew, trial, summary](JobControl &control, Workspace &workspace) -> Result<QString> {
                                 auto done = task(control, workspace, trial);
                                 if (!done)
                                     return tl::make_unexpected(done.error());
                                 *summary = std::move(*done);
                                 return sentenceOf(summary->total);
                             });
    if (!job)
        return;
    say(tr("Reading…"));
    connect(job, &Job::finished, this, [this, summary](const QString &sentence) {
        m_changes->setChanges(summary->total.changes);
        say(summary->cancelled ? tr("Stopped. %1").arg(sentence) : sentence);
    });
    connect(job, &Job::failed, this, [this](const Failure &failure) { say(text(failure.message), true); });
}

void WordsDialog::say(const QString &sentence, bool problem)
{
    m_sentence->setText(sentence);
    m_sentence->setProperty("role", problem ? u"doubt"_s : u"note"_s);
    m_sentence->style()->unpolish(m_sentence);
    m_sentence->style()->polish(m_sentence);
}

void WordsDialog::reject()
{
    OwnWords words = shown();
    if (words == m_saved || m_session.dialogs().confirm(this, tr("Words that are not saved will be lost."), tr("Close without saving")))
        QDialog::reject();
}

} // namespace starboard
