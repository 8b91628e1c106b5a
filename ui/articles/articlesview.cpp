#include "ui/articles/articlesview.h"

#include "model/store/articleslisted.h"
#include "model/store/sourcefile.h"
#include "ui/articles/addfact.h"
#include "ui/articles/articledeeds.h"
#include "ui/articles/pageview.h"
#include "ui/articles/reader.h"
#include "ui/articles/reprintline.h"
#include "ui/filter/wording.h"
#include "ui/look/figures.h"
#include "ui/notice/emptystate.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>


namespace starboard {
namespace {

using namespace Qt::StringLiterals;

constexpr int hitsAtMost = 500;
constexpr int listWidth = 280;
constexpr auto pageSetting = "articles/page";

struct Opened {
    ArticleRow article;
    std::u32string text;
    std::vector<FactRow> facts;
    std::vector<ArticleRow> others; // that say the same
    DocumentRow document;
    PageMarks marks;
};

Result<Opened> open(Sources &sources, RowId id)
{
    const Ledger ledger = sources.ledger();
    Opened opened;
    return ledger.article(id)
        .and_then([&](ArticleRow &&article) {
            opened.article = std::move(article);
            return ledger.text(opened.article.document);
        })
        .and_then([&](std::u32string &&text) {
            opened.text = std::move(text);
            return ledger.factsOfArticle(id);
        })
        .and_then([&](std::vector<FactRow> &&facts) {
            opened.facts = std::move(facts);
            return ledger.reprintsOf(id);
        })
        .and_then([&](std::vector<ArticleRow> &&others) {
            opened.others = std::move(others);
            return ledger.document(opened.article.document);
        })
        .and_then([&](DocumentRow &&document) {
            opened.document = std::move(document);
            return ledger.origin(opened.article.document);
        })
        .map([&](Origin &&origin) {
            Document page;
            page.origin = std::move(origin);
            page.text = std::move(opened.text);
            opened.marks = pageMarks(page, opened.article.span, opened.facts);
            opened.text = slice(page.text, opened.article.span);
            return std::move(opened);
        });
}

Result<std::vector<ArticleEntry>> entriesOf(Sources &sources, const Filter &filter, const std::string &words)
{
    std::vector<ArticleEntry> entries;
    if (words.empty()) {
        auto articles = sources.ledger().articles(filter);
        if (!articles)
            return tl::make_unexpected(articles.error());
        for (ArticleRow &article : *articles)
            entries.push_back({std::move(article), {}, {}});
        return entries;
    }
    auto hits = sources.ledger().search(words, hitsAtMost);
    if (!hits)
        return tl::make_unexpected(hits.error());
    for (SearchHit &hit : *hits)
        entries.push_back({std::move(hit.article), QString::fromStdString(hit.snippet), std::move(hit.marks)});
    return entries;
}

} // namespace

ArticlesView::ArticlesView(Session &session, QWidget *parent)
    : View(session, u"articles"_s, parent), m_model(new ArticleListModel(this)), m_search(new QLineEdit(this)), m_hits(new QLabel(this)),
      m_list(new QListView(this)), m_legend(new QLabel(this)), m_hint(new QLabel(this)), m_reader(new Reader(session, this)),
      m_reprints(new ReprintLine(this)), m_page(new PageView(session, this)),
      m_deeds(new ArticleDeeds(session, *m_reader, [this] { return chosen(); }, {m_reader, m_list}, this)), m_empty(new EmptyState(this)), m_stack(new QStackedLayout), m_confirmAll(new QPushButton(this)), m_reject(new QPushButton(this)),
      m_add(new QPushButton(this)), m_next(new QPushButton(this)), m_more(new QPushButton(this)),
      m_pageSwitch(new QPushButton(this)), m_listRequest(std::make_unique<Request>(session.worker())),
      m_articleRequest(std::make_unique<Request>(session.worker()))
{
    m_search->setObjectName(u"articleSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(u"articleList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ArticleDelegate(session, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true); // hits have three lines, articles two, and never both stand here
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection); // several: to be dated, merged, linked
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_hits->setProperty("role", u"note"_s);
    m_hint->setProperty("role", u"note"_s);
    m_legend->setFont(Look::font(Type::Table));
    m_confirmAll->setObjectName(u"articleConfirm"_s);
    m_confirmAll->setProperty("role", u"primary"_s);
    m_reject->setObjectName(u"articleReject"_s);
    m_add->setObjectName(u"articleAdd"_s);
    m_next->setObjectName(u"articleNext"_s);
    m_more->setObjectName(u"articleMore"_s);
    m_more->setProperty("role", u"menu"_s);
    m_more->setMenu(m_deeds->menu());
    m_pageSwitch->setObjectName(u"articlePage"_s);
    m_pageSwitch->setCheckable(true);
    buildLayout();
    buildActions();
    ArticlesView::retranslate();
}

ArticlesView::~ArticlesView() = default;

void ArticlesView::buildLayout()
{
    auto *left = new QWidget(this);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, space::medium, 0, 0);
    leftColumn->setSpacing(space::small);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::medium, 0, space::medium, 0);
    head->addWidget(m_search);
    head->addWidget(m_hits);
    leftColumn->addLayout(head);
    leftColumn->addWidget(m_list, 1);

    auto *right = new QWidget(this);
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->setSpacing(0);
    auto *legend = new QHBoxLayout;
    legend->setContentsMargins(space::panelSide, space::medium, space::panelSide, space::medium);
    legend->addWidget(m_legend, 1);
    legend->addWidget(m_hint);
    rightColumn->addLayout(legend);
    rightColumn->addWidget(m_reprints);
    m_stack->addWidget(m_reader);
    m_stack->addWidget(m_empty);
    rightColumn->addLayout(m_stack, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space::panelSide, space::medium, space::panelSide, space::medium);
    foot->setSpacing(space::medium);
    for (QPushButton *button : {m_confirmAll, m_reject, m_add, m_next, m_more})
        foot->addWidget(button);
    foot->addStretch();
    foot->addWidget(m_pageSwitch);
    rightColumn->addLayout(foot);

    auto *splitter = new QSplitter(this);
    splitter->setHandleWidth(1);
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->addWidget(m_page);
    splitter->setStretchFactor(1, 1);
    splitter->setStretchFactor(2, 1);
    splitter->setSizes({listWidth, 2 * listWidth, 2 * listWidth});
    m_page->setMinimumWidth(listWidth);
    m_page->hide();
    splitter->setChildrenCollapsible(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(splitter);
}

void ArticlesView::buildActions()
{
    auto *pause = new QTimer(this); // a search after the last key, not after each
    pause->setSingleShot(true);
    pause->setInterval(200);
    connect(m_search, &QLineEdit::textChanged, pause, qOverload<>(&QTimer::start));
    connect(pause, &QTimer::timeout, this, &ArticlesView::refresh);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            load(m_model->entryAt(index.row()).article.id, std::exchange(m_wantedFact, 0));
    });
    connect(m_reader, &Reader::factPicked, this, &ArticlesView::pickFact);
    connect(m_confirmAll, &QPushButton::clicked, this, [this] { judge(tr("Confirm the article"), &ReviewDesk::confirm, true); });
    connect(m_reject, &QPushButton::clicked, this, [this] { judge(tr("Reject a fact"), &ReviewDesk::reject, false); });
    connect(m_add, &QPushButton::clicked, this, &ArticlesView::addFact);
    connect(m_next, &QPushButton::clicked, this, [this] { moveArticle(1); });
    connect(m_list, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { m_deeds->menu()->popup(m_list->viewport()->mapToGlobal(at)); });
    connect(m_deeds, &ArticleDeeds::noteChanged, this, &View::noteChanged);
    connect(m_reprints, &ReprintLine::articleAsked, this, [this](RowId article) { openArticle(article, 0); });
    connect(m_reprints, &ReprintLine::unlinkAsked, m_deeds, &ArticleDeeds::unlink);
    connect(m_page, &PageView::shown, this, &View::shown);
    connect(m_page, &PageView::findAsked, this, &ArticlesView::findSource);
    m_pageSwitch->setChecked(session().settings().value(QLatin1String(pageSetting), true).toBool());
    connect(m_pageSwitch, &QPushButton::toggled, this, [this](bool on) {
        session().settings().setValue(QLatin1String(pageSetting), on);
        showPage(on);
    });
    auto key = [this](const QKeySequence &keys, auto deed) {
        for (QWidget *where : {static_cast<QWidget *>(m_reader), static_cast<QWidget *>(m_list)}) { // not in the search line
            auto *shortcut = new QShortcut(keys, where, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
            connect(shortcut, &QShortcut::activated, this, deed);
        }
    };
    key(Qt::Key_J, [this] { moveArticle(1); });
    key(Qt::Key_K, [this] { moveArticle(-1); });
    key(Qt::Key_N, [this] { m_reader->moveToFact(1); });
    key(Qt::Key_P, [this] { m_reader->moveToFact(-1); });
    key(Qt::Key_A, [this] { addFact(); });
    key(Qt::Key_I, [this] { m_pageSwitch->toggle(); });
    key(Qt::Key_X, [this] { judge(tr("Reject a fact"), &ReviewDesk::reject, false); });
    key(Qt::Key_C, [this] { judge(tr("Confirm a fact"), &ReviewDesk::confirm, false); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { judge(tr("Confirm the article"), &ReviewDesk::confirm, true); });
    connect(m_empty, &EmptyState::actionAsked, this, [this] {
        m_search->clear();
        session().setFilter(Filter{});
    });
    connect(&session(), &Session::articleAsked, this, &ArticlesView::openArticle);
}

QString ArticlesView::title() const { return tr("Articles"); }

void ArticlesView::refresh()
{
    const std::string words = m_search->text().trimmed().toStdString();
    session().ask(
        *m_listRequest, [filter = session().filter(), words](Sources &sources) { return entriesOf(sources, filter, words); },
        [this](std::vector<ArticleEntry> entries) { showEntries(std::move(entries)); });
}

void ArticlesView::showEntries(std::vector<ArticleEntry> entries)
{
    const RowId kept = m_reader->article().id;
    m_model->setEntries(std::move(entries));
    const int count = m_model->rowCount();
    m_hits->setText(!m_search->text().trimmed().isEmpty() ? tr("%n article(s) hold all the words", nullptr, count)
                    : count < articlesListed              ? tr("%n article(s)", nullptr, count)
                                                          : tr("the newest %n article(s); the filter leads to older ones", nullptr, count));
    const int row = std::max(0, m_model->rowOf(kept));
    if (m_model->rowCount() > 0) {
        const QModelIndex index = m_model->index(row);
        m_list->setCurrentIndex(index);
        load(m_model->entryAt(row).article.id, m_reader->currentFact());
        return;
    }
    if (kept != 0)
        return load(kept, m_reader->currentFact());
    m_reader->clearArticle();
    m_reprints->setArticles({}, {});
    m_page->setDocument({}, {});
    showPage(false);
    m_empty->setTexts(tr("No article fits."), tr("Clear search and filter"), tr("Articles appear when pages are imported."));
    m_stack->setCurrentWidget(m_empty);
    Q_EMIT shown();
}

void ArticlesView::openArticle(RowId article, RowId fact)
{
    m_wantedFact = fact;
    const int row = m_model->rowOf(article);
    if (row >= 0 && m_list->currentIndex().row() != row)
        m_list->setCurrentIndex(m_model->index(row));
    else
        load(article, std::exchange(m_wantedFact, 0));
}

void ArticlesView::load(RowId article, RowId fact)
{
    session().ask(
        *m_articleRequest, [article](Sources &sources) { return open(sources, article); },
        [this, fact](Opened opened) {
            m_reader->setArticle(opened.article, opened.text, std::move(opened.facts));
            m_reprints->setArticles(opened.article, std::move(opened.others));
            m_page->setDocument(opened.document, std::move(opened.marks));
            showPage(m_pageSwitch->isChecked());
            if (fact != 0) {
                m_reader->setCurrentFact(fact);
                m_page->setFact(fact);
            }
            m_deeds->update();
            m_stack->setCurrentWidget(m_reader);
            showLegend();
            Q_EMIT shown();
        });
}

void ArticlesView::pickFact(RowId fact)
{
    m_reader->setCurrentFact(fact);
    m_page->setFact(fact);
    if (const FactRow *row = m_reader->factRow(fact))
        session().select({row->fact.placeCode, row->fact.code, row->fact.unit, session().filter().from, session().filter().to, fact});
}

void ArticlesView::findSource(RowId document)
{
    const QString path = session().dialogs().openFile(this, tr("Find the file"), tr("All files (*)"));
    if (path.isEmpty())
        return;
    session().run(tr("Find the file"), [document, file = path.toStdString()](JobControl &, Workspace &workspace) {
        return moveSource(workspace, document, file).map([](std::int64_t) { return QString(); });
    });
}

// Only fixed layouts have pages to show.
void ArticlesView::showPage(bool wanted)
{
    m_pageSwitch->setEnabled(m_page->hasPages());
    m_page->setVisible(wanted && m_page->hasPages());
}

std::vector<ArticleRow> ArticlesView::chosen() const
{
    std::vector<ArticleRow> rows;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes())
        rows.push_back(m_model->entryAt(index.row()).article);
    if (rows.empty() && m_reader->article().id != 0)
        rows.push_back(m_reader->article());
    return rows;
}

bool ArticlesView::settled() const { return View::settled() && !m_listRequest->waiting() && !m_articleRequest->waiting() && (m_page->isHidden() || m_page->settled()); }

void ArticlesView::showLegend()
{
    QString text;
    for (const Family family : allFamilies) {
        int count = 0;
        for (const FactRow &row : m_reader->facts())
            count += row.fact.family == family;
        if (count == 0)
            continue;
        const Tint tint = look().tint(family);
        text += u"<span style='background:%1; text-decoration:underline; color:%2'>&nbsp;%3&nbsp;</span>&nbsp;%4&nbsp;&nbsp; "_s.arg(
            tint.ground.name(), look().color(Ink::Text).name(), familyName(family), figure(static_cast<std::int64_t>(count)));
    }
    m_legend->setText(text);
}

void ArticlesView::judge(const QString &what, ReviewDesk::Step (ReviewDesk::*deed)(std::span<const RowId>), bool wholeArticle)
{
    std::vector<RowId> facts;
    if (wholeArticle) {
        for (const FactRow &row : m_reader->facts())
            if (row.review == ReviewState::Unreviewed)
                facts.push_back(row.id);
    } else if (m_reader->currentFact() != 0) {
        facts.push_back(m_reader->currentFact());
    }
    if (!facts.empty())
        session().change(what, [facts, deed](ReviewDesk &desk) { return (desk.*deed)(facts); });
}

void ArticlesView::addFact()
{
    if (m_reader->selectedSpan().empty()) {
        Q_EMIT noteChanged(tr("Select the words with the number first, then press A."));
        return;
    }
    const ArticleRow article = m_reader->article();
    const std::string place = m_reader->facts().empty() ? std::string() : m_reader->facts().front().fact.placeCode;
    const auto where = [this](int begin, int end) { return m_reader->selectedSpan(begin, end); };
    AddFact dialog(session(), m_reader->selectedText(), where, place, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const auto fact = dialog.fact())
        session().change(tr("Add a fact"),
                         [article, fact](ReviewDesk &desk) { return desk.add(article.document, article.id, *fact); });
}

void ArticlesView::moveArticle(int step)
{
    const int row = m_list->currentIndex().row() + step;
    if (row >= 0 && row < m_model->rowCount())
        m_list->setCurrentIndex(m_model->index(row));
}

void ArticlesView::retranslate()
{
    m_search->setPlaceholderText(tr("Search the text of all articles"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_list->setAccessibleName(tr("List of articles"));
    m_reader->setAccessibleName(tr("Text of the article"));
    m_hint->setText(tr("Select words, then A adds a fact"));
    m_confirmAll->setText(tr("Confirm article  Ctrl+Enter"));
    m_reject->setText(tr("Reject fact  X"));
    m_add->setText(tr("Add fact  A"));
    m_next->setText(tr("Next article  J"));
    m_more->setText(tr("Article"));
    m_more->setToolTip(tr("Split, merge, date, newspaper, district, reprints"));
    m_pageSwitch->setText(tr("Page  I"));
    m_pageSwitch->setToolTip(tr("The page as printed, beside the text (PDF and scans)"));
    m_deeds->retranslate();
    m_reprints->retranslate();
    m_page->retranslate();
    showLegend();
}

void ArticlesView::dress()
{
    m_reader->dress();
    m_page->dress();
    showLegend();
    m_list->viewport()->update();
}

Sheet ArticlesView::sheet() const
{
    Sheet sheet;
    sheet.title = QString::fromStdString(m_reader->article().title);
    sheet.head = {tr("Value"), tr("Unit"), tr("Quote")};
    sheet.numeric = {0};
    for (const FactRow &row : m_reader->facts())
        sheet.rows << QStringList{figure(row.fact.value, row.fact.upper, row.fact.bound), QString::fromStdString(row.fact.unit),
                                  QString::fromStdString(row.fact.quote)};
    return sheet;
}

} // namespace starboard
