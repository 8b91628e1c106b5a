#include "ui/ranking/rankingview.h"

#include "ui/accounts/accountwords.h"
#include "ui/accounts/scope.h"
#include "ui/filter/wording.h"
#include "ui/look/figures.h"
#include "ui/look/segment.h"
#include "ui/notice/emptystate.h"
#include "ui/population/populationdialog.h"
#include "ui/ranking/board.h"
#include "ui/ranking/boards.h"
#include "ui/ranking/weights.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace starboard {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t placesAtMost = 60;
constexpr std::size_t indicatorsAtMost = 200;
constexpr std::size_t weighedAtMost = 4;
constexpr std::size_t boardRows = 5;

} // namespace

RankingView::RankingView(Session &session, QWidget *parent)
    : View(session, u"ranking"_s, parent), m_single(makeSegment(this, u"rankingMode0"_s)), m_weighted(makeSegment(this, u"rankingMode1"_s)),
      m_indicator(new QComboBox(this)), m_weights(new Weights(session, this)), m_per(new QComboBox(this)), m_populate(new QPushButton(this)), m_finding(new QLabel(this)), m_measure(new QLabel(this)),
      m_top(new Board(session.look(), Ink::Red, u"rankingTop"_s, this)), m_bottom(new Board(session.look(), Ink::Plan, u"rankingBottom"_s, this)),
      m_silent(new QLabel(this)), m_chart(new DotChart(session.look(), session.dialogs(), u"rankingChart"_s, this)),
      m_empty(new EmptyState(this)), m_boards(new QWidget(this)), m_stack(new QStackedLayout),
      m_request(std::make_unique<Request>(session.worker())), m_saving(std::make_unique<Request>(session.worker()))
{
    m_finding->setObjectName(u"rankingFinding"_s);
    m_finding->setFont(Look::font(Type::PanelTitle));
    m_measure->setProperty("role", u"note"_s);
    m_silent->setProperty("role", u"box"_s);
    m_silent->setObjectName(u"rankingSilent"_s);
    m_silent->setWordWrap(true);
    m_indicator->setObjectName(u"rankingIndicator"_s);
    m_indicator->setMinimumWidth(140);
    m_indicator->setMaximumWidth(320);
    m_indicator->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (QLabel *text : {m_finding, m_measure}) {
        text->setWordWrap(true);
        text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    m_single->setChecked(true);
    m_per->setObjectName(u"rankingPer"_s);
    for (const Per choice : {Per::Absolute, Per::HundredCommunities, Per::TenThousand})
        m_per->addItem({}, static_cast<int>(choice));
    m_populate->setObjectName(u"rankingPopulations"_s);
    m_populate->hide();
    buildLayout();
    connect(m_indicator, &QComboBox::activated, this, [this] {
        m_wanted = m_indicator->currentData().toString().toStdString();
        refresh();
    });
    connect(m_single, &QToolButton::toggled, this, [this](bool single) {
        m_indicator->setVisible(single);
        m_weights->setVisible(!single);
        refresh();
    });
    connect(m_weights, &Weights::changed, this, &RankingView::refresh);
    connect(m_weights, &Weights::perChosen, this, [this](Per chosen) { m_per->setCurrentIndex(m_per->findData(static_cast<int>(chosen))); });
    connect(m_per, &QComboBox::currentIndexChanged, this, [this] {
        m_weights->setPer(per());
        m_populate->setVisible(per() == Per::TenThousand);
        refresh();
    });
    connect(m_populate, &QPushButton::clicked, this, [this] {
        std::vector<std::string> places;
        for (const RankingRow &row : m_answer.rows)
            places.push_back(row.place);
        std::sort(places.begin(), places.end());
        enterPopulations(this->session(), *m_saving, places, m_answer.populations, this);
    });
    connect(m_chart, &Chart::markSelected, this, &RankingView::selectRow);
    connect(m_chart, &Chart::markActivated, this, &RankingView::goDown);
    connect(m_top, &Board::rowPicked, this, &RankingView::selectRow);
    connect(m_top, &Board::rowActivated, this, &RankingView::goDown);
    connect(m_bottom, &Board::rowPicked, this, [this](int row) { selectRow(firstOfBottom() + row); });
    connect(m_bottom, &Board::rowActivated, this, [this](int row) { goDown(firstOfBottom() + row); });
    connect(m_empty, &EmptyState::actionAsked, this, [this] { this->session().setFilter(Filter{}); });
    auto *modes = new QButtonGroup(this);
    modes->addButton(m_single, 0);
    modes->addButton(m_weighted, 1);
    connect(&session, &Session::selectionChanged, this, &RankingView::followSelection);
    m_weights->hide();
    RankingView::retranslate();
    keepChoice(*modes, session.settings(), u"ranking/mode"_s);
}

RankingView::~RankingView() = default;

int RankingView::firstOfBottom() const
{
    const auto ranked = std::count_if(m_answer.rows.begin(), m_answer.rows.end(), [](const RankingRow &at) { return at.score.has_value(); });
    return static_cast<int>(ranked) - m_bottom->rowCount();
}

void RankingView::goDown(int row)
{
    if (row >= 0 && row < static_cast<int>(m_answer.rows.size()))
        session().goDown(m_answer.rows[static_cast<std::size_t>(row)].place);
}

void RankingView::buildLayout()
{
    auto *segments = new QHBoxLayout;
    segments->setSpacing(0);
    segments->addWidget(m_single);
    segments->addWidget(m_weighted);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::panelSide, space::panelTop, space::panelSide, space::panelTop);
    head->setSpacing(space::large);
    head->addLayout(segments);
    head->addWidget(m_indicator, 1);
    head->addWidget(m_weights, 1);
    head->addStretch();
    head->setAlignment(segments, Qt::AlignTop);
    auto *rule = new QFrame(this);
    rule->setProperty("role", u"rule"_s);
    rule->setFixedHeight(1);

    auto *boards = new QWidget; // many tied places make a board long: it is scrolled, never cut
    boards->setProperty("role", u"paper"_s);
    boards->setAttribute(Qt::WA_StyledBackground);
    auto *scroll = new QScrollArea(m_boards);
    scroll->setObjectName(u"rankingBoards"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(boards);
    auto *left = new QVBoxLayout(boards);
    left->setContentsMargins(space::panelSide, space::panelTop, space::panelSide, space::panelTop);
    left->setSpacing(space::wide);
    left->addWidget(m_top);
    left->addWidget(m_bottom);
    left->addWidget(m_silent);
    left->addStretch();
    auto *right = new QVBoxLayout;
    right->setContentsMargins(space::panelSide, space::panelTop, space::panelSide, space::panelTop);
    right->setSpacing(space::hair);
    right->addWidget(m_finding);
    right->addWidget(m_measure);
    right->addWidget(m_chart, 1);
    auto *body = new QHBoxLayout(m_boards);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addWidget(scroll, 2);
    body->addLayout(right, 3);

    m_stack->addWidget(m_boards);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(rule);
    column->addLayout(m_stack, 1);
    auto *foot = new QHBoxLayout; // the head has no room for more in a narrow window
    foot->setContentsMargins(space::panelSide, space::small, space::panelSide, space::small);
    foot->setSpacing(space::medium);
    foot->addStretch(1);
    foot->addWidget(m_per);
    foot->addWidget(m_populate);
    column->addLayout(foot);
}

QString RankingView::title() const { return tr("Ranking"); }

Result<RankingView::Answer> RankingView::ask(Sources &sources, const Filter &filter, const std::string &wanted, Per per, const Scheme &scheme)
{
    Answer answer;
    auto indicators = indicatorsOf(sources, filter, indicatorsAtMost);
    auto popular = indicatorsOf(sources, filter, weighedAtMost);
    auto places = placesBeside(sources, filter, placesAtMost);
    auto leading = leadingSum(sources, filter);
    auto populations = populationsOf(sources.workspace());
    if (!indicators || !popular || !places || !leading)
        return tl::make_unexpected(!indicators ? indicators.error() : !popular ? popular.error() : !places ? places.error() : leading.error());
    if (!populations)
        return tl::make_unexpected(populations.error());
    answer.populations = std::move(*populations);
    answer.indicators = std::move(*indicators);
    answer.weighed = *popular;
    if (answer.indicators.empty() || places->empty())
        return answer;
    if (!scheme.criteria.empty()) {
        answer.weighted = true;
        answer.scheme = scheme;
    } else {
        const bool known = std::find(answer.indicators.begin(), answer.indicators.end(), wanted) != answer.indicators.end();
        Criterion criterion;
        criterion.per = per;
        criterion.indicator = known ? wanted : leading->empty() ? popular->front() : *leading;
        if (const Indicator *indicator = sources.catalogue().find(criterion.indicator))
            criterion.polarity = indicator->polarity;
        answer.scheme.criteria.push_back(std::move(criterion));
    }
    Divisors divisors;
    divisors.communities = [&sources](const std::string &place) { return static_cast<std::int64_t>(sources.gazetteer().communities(place)); };
    divisors.population = [&answer](const std::string &place) {
        const auto found = answer.populations.find(place);
        return found == answer.populations.end() ? std::nullopt : std::optional(found->second);
    };
    auto rows = sources.statistics(filter).rank(*places, windowOf(filter), answer.scheme, divisors, filter.knownOn);
    if (!rows)
        return tl::make_unexpected(rows.error());
    answer.rows = std::move(*rows);
    if (const auto window = periodBefore(windowOf(filter))) {
        auto before = sources.statistics(filter).rank(*places, *window, answer.scheme, divisors, filter.knownOn);
        if (!before)
            return tl::make_unexpected(before.error());
        answer.before = std::move(*before);
    }
    return answer;
}

void RankingView::refresh()
{
    const Scheme scheme = m_weighted->isChecked() ? m_weights->scheme() : Scheme{}; // empty: one indicator
    session().ask(
        *m_request, [filter = session().filter(), wanted = m_wanted, per = per(), scheme](Sources &sources) { return ask(sources, filter, wanted, per, scheme); },
        [this](Answer answer) {
            m_answer = std::move(answer);
            m_weights->offer(m_answer.indicators, m_answer.weighed);
            const Scheme offered = m_weighted->isChecked() ? m_weights->scheme() : Scheme{};
            if (!offered.criteria.empty() && offered != m_answer.scheme) { // other indicators are reported most here
                refresh();
                return;
            }
            show();
            Q_EMIT shown();
        });
}

const RankingRow *RankingView::rowBefore(const std::string &place) const
{
    auto it = std::find_if(m_answer.before.begin(), m_answer.before.end(), [&](const RankingRow &row) { return row.place == place; });
    return it == m_answer.before.end() || !it->score ? nullptr : &*it;
}

Dot RankingView::dotOf(const RankingRow &row) const
{
    Dot dot;
    dot.name = session().placeName(row.place);
    if (row.place.size() > 6)
        dot.aside = session().placeName(row.place.substr(0, 6));
    dot.rank = row.rank.best == 0 ? u"—"_s : row.rank.known() ? QString::number(row.rank.best) : u"%1–%2"_s.arg(row.rank.best).arg(row.rank.worst);
    const CriterionScore &first = row.criteria.front();
    const RankingRow *before = rowBefore(row.place);
    if (!m_answer.weighted) {
        dot.figure = m_answer.scheme.criteria.front().per == Per::Absolute || !first.figure ? figureOf(first.account) : figureOf(*first.figure, first.account.bound);
        dot.bound = first.account.bound;
        if (first.figure)
            dot.value = first.figure->toDouble();
        if (before && before->criteria.front().figure)
            dot.before = before->criteria.front().figure->toDouble();
        dot.tip = tipOf(dot.name, first.account);
    } else {
        dot.figure = row.score ? figure(row.score->toDecimal(1)) : u"—"_s;
        if (row.score)
            dot.value = row.score->toDouble();
        if (before)
            dot.before = before->score->toDouble();
        dot.tip = dot.name + u'\n' + dot.figure;
        for (std::size_t i = 0; i < row.criteria.size(); ++i)
            if (const Indicator *indicator = session().catalogue().find(m_answer.scheme.criteria[i].indicator))
                dot.tip += u'\n' + indicatorName(*indicator) + u' ' + figureWithUnit(row.criteria[i].account);
    }
    if (before && before->rank.known() && row.rank.known()) {
        const int moved = before->rank.best - row.rank.best;
        dot.movement = moved == 0 ? u"＝"_s : moved > 0 ? u"▲%1"_s.arg(moved) : u"▼%1"_s.arg(-moved);
    }
    return dot;
}

void RankingView::show()
{
    m_indicator->clear();
    for (const std::string &code : m_answer.indicators)
        if (const Indicator *indicator = session().catalogue().find(code))
            m_indicator->addItem(indicatorName(*indicator), QString::fromStdString(code));
    if (!m_answer.scheme.criteria.empty())
        m_indicator->setCurrentIndex(m_indicator->findData(QString::fromStdString(m_answer.scheme.criteria.front().indicator)));

    m_dots.clear();
    std::vector<RankingRow> ranked;
    for (const RankingRow &row : m_answer.rows) {
        if (!row.score)
            continue;
        m_dots.push_back(dotOf(row));
        ranked.push_back(row);
    }
    const Boards boards = boardsOf(ranked, boardRows);
    for (std::size_t i = 0; i < boards.top; ++i)
        m_dots[i].standing = Standing::Top;
    for (std::size_t i = m_dots.size() - boards.bottom; i < m_dots.size(); ++i)
        m_dots[i].standing = Standing::Bottom;
    m_top->setRows({m_dots.begin(), m_dots.begin() + static_cast<std::ptrdiff_t>(boards.top)});
    m_bottom->setRows({m_dots.end() - static_cast<std::ptrdiff_t>(boards.bottom), m_dots.end()});
    const QStringList head{tr("Rank"), tr("Place"), m_answer.weighted ? tr("Score") : tr("Value"), tr("Moved")};
    m_top->setTexts(tr("Top board: first %1").arg(boards.top), tr("Ties enter together"), head);
    m_bottom->setTexts(tr("Bottom board: last %1").arg(boards.bottom), tr("Places without a report are not ranked"), head);
    showUnranked();
    const bool nothing = m_dots.empty();
    const bool unknown = per() == Per::TenThousand && m_answer.populations.empty();
    m_empty->setTexts(unknown ? tr("Nobody has entered how many people live in these places.") : tr("No place reports this indicator in this period."),
                      tr("Clear the filter"), unknown ? tr("“Populations…” below takes them.") : tr("Choose a wider period or another indicator."));
    m_stack->setCurrentWidget(nothing ? static_cast<QWidget *>(m_empty) : m_boards);
    if (!nothing) {
        const bool certain = m_answer.rows.front().rank.known() && !m_answer.rows.front().tied;
        m_finding->setText(certain ? tr("%1 leads with %2").arg(m_dots.front().name, m_dots.front().figure) : tr("Who leads is not certain"));
    }
    m_measure->setText(measureText());
    Sheet twin;
    twin.title = m_finding->text();
    twin.note = m_measure->text() + u" · "_s + filterText(session());
    twin.head = head;
    twin.numeric = {2};
    for (const Dot &dot : m_dots)
        twin.rows << QStringList{dot.rank, dot.name, dot.figure, dot.movement};
    m_chart->setTwin(twin, m_finding->text());
    m_chart->setDots(m_dots);
    followSelection();
}

Per RankingView::per() const { return static_cast<Per>(m_per->currentData().toInt()); }

QString RankingView::measureText() const
{
    const Indicator *indicator = m_answer.scheme.criteria.empty() ? nullptr : session().catalogue().find(m_answer.scheme.criteria.front().indicator);
    QString text = !m_answer.weighted && indicator ? tr("%1, unit: %2").arg(indicatorName(*indicator), QString::fromStdString(indicator->unit))
                                                   : tr("score from 0 to 100");
    const bool divided = m_answer.weighted || !indicator || indicator->aggregation != Aggregation::Rate;
    if (per() != Per::Absolute && divided)
        text += u" · "_s + m_per->currentText();
    return text + u" · "_s + tr("ring: the period before");
}

// Why a place has no rank: it does not report, or nobody has entered how many people live there.
void RankingView::showUnranked()
{
    QStringList silent;
    QStringList unknown;
    for (const RankingRow &row : m_answer.rows) {
        if (row.score)
            continue;
        const bool reports = std::all_of(row.criteria.begin(), row.criteria.end(), [](const CriterionScore &entry) { return entry.account.value.has_value(); });
        (reports ? unknown : silent) << session().placeName(row.place);
    }
    QStringList lines;
    if (!silent.isEmpty())
        lines << tr("Not ranked, %n place(s) without a report in this period, never counted as 0: %1", nullptr, static_cast<int>(silent.size())).arg(silent.join(tr(", ")));
    if (!unknown.isEmpty())
        lines << tr("Not ranked, because how many people live there is not entered: %1").arg(unknown.join(tr(", ")));
    m_silent->setText(lines.join(u'\n'));
    m_silent->setVisible(!lines.isEmpty());
}

// The selection is framed here too, whoever made it.
void RankingView::followSelection()
{
    const Selection &selection = session().selection();
    const Filter &filter = session().filter();
    const bool here = !m_answer.scheme.criteria.empty() && selection.indicator == m_answer.scheme.criteria.front().indicator && selection.from == filter.from && selection.to == filter.to;
    int found = -1;
    for (std::size_t row = 0; here && row < m_dots.size(); ++row) {
        if (m_answer.rows[row].place == selection.place)
            found = static_cast<int>(row);
    }
    if (found != m_chart->selected())
        m_chart->select(found);
}

void RankingView::selectRow(int row)
{
    if (row < 0 || row >= static_cast<int>(m_dots.size()) || m_answer.scheme.criteria.empty())
        return;
    m_chart->select(row);
    session().select({m_answer.rows[static_cast<std::size_t>(row)].place, m_answer.scheme.criteria.front().indicator, {}, session().filter().from,
                      session().filter().to, 0});
}

void RankingView::retranslate()
{
    m_single->setText(tr("One indicator"));
    m_weighted->setText(tr("Weighted score"));
    m_indicator->setAccessibleName(tr("Indicator"));
    m_per->setAccessibleName(tr("What figures are divided by"));
    m_per->setItemText(0, tr("As they stand", "figures that are not divided"));
    m_per->setItemText(1, tr("Per 100 communities"));
    m_per->setItemText(2, tr("Per 10,000 inhabitants"));
    m_populate->setText(tr("Populations…"));
    m_weights->retranslate();
    show();
}

void RankingView::dress() { show(); }

Sheet RankingView::sheet() const
{
    Sheet sheet = m_chart->twin();
    sheet.note = m_measure->text();
    return sheet;
}

} // namespace starboard
