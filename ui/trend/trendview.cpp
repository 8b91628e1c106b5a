#include "ui/trend/trendview.h"

#include "ui/accounts/accountcell.h"
#include "ui/accounts/accountwords.h"
#include "ui/accounts/scope.h"
#include "ui/chart/heatmap.h"
#include "ui/filter/wording.h"
#include "ui/look/figures.h"
#include "ui/look/segment.h"
#include "ui/look/series.h"
#include "ui/notice/emptystate.h"
#include "ui/session/periods.h"
#include "ui/trend/linechart.h"
#include "ui/trend/multiples.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace starboard {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t placesAtMost = 12;
constexpr std::size_t windowsAtMost = 36;
constexpr std::size_t indicatorsAtMost = 200;
constexpr int widestIndicator = 320;

// The filter's days, else the days of the facts; at most the last three years.
Result<Window> wholeWindow(Sources &sources, const Filter &filter, Date today)
{
    Window whole = windowOf(filter);
    auto range = sources.ledger().periodRange();
    if (!range)
        return tl::make_unexpected(range.error());
    if (!whole.to)
        whole.to = range->last.value_or(today);
    if (!whole.from)
        whole.from = std::max(range->first.value_or(*whole.to), *makeDate(yearOf(*whole.to) - 2, 1, 1));
    return whole;
}

} // namespace

TrendView::TrendView(Session &session, QWidget *parent)
    : View(session, u"trend"_s, parent), m_finding(new QLabel(this)), m_measure(new QLabel(this)), m_indicator(new QComboBox(this)),
      m_steps(new QButtonGroup(this)), m_oneScale(makeSegment(this, u"trendOneScale"_s)),
      m_modes(new QButtonGroup(this)), m_chart(new Multiples(session.look(), session.dialogs(), u"trendChart"_s, this)),
      m_lines(new LineChart(session.look(), session.dialogs(), u"trendLines"_s, this)),
      m_heat(new HeatMap(session.look(), session.dialogs(), u"trendHeat"_s, this)),
      m_increments(new IncrementChart(session.look(), session.dialogs(), u"trendIncrements"_s, this)), m_empty(new EmptyState(this)),
      m_stack(new QStackedLayout), m_note(new QLabel(this)), m_request(std::make_unique<Request>(session.worker()))
{
    m_finding->setObjectName(u"trendFinding"_s);
    m_finding->setFont(Look::font(Type::ViewTitle));
    m_measure->setProperty("role", u"note"_s);
    m_note->setProperty("role", u"note"_s);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(space::panelSide, space::small, space::panelSide, space::small);
    m_indicator->setObjectName(u"trendIndicator"_s);
    m_indicator->setMinimumWidth(140);
    m_oneScale->setChecked(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHead();
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_lines);
    m_stack->addWidget(m_heat);
    m_stack->addWidget(m_increments);
    m_stack->addWidget(m_empty);
    column->addLayout(m_stack, 1);
    auto *foot = new QHBoxLayout; // the head has no room for more in a narrow window
    foot->setContentsMargins(0, 0, space::panelSide, space::small);
    foot->addWidget(m_note, 1);
    foot->addWidget(m_oneScale, 0, Qt::AlignTop);
    column->addLayout(foot);
    connect(m_indicator, &QComboBox::activated, this, [this] {
        m_wanted = m_indicator->currentData().toString().toStdString();
        refresh();
    });
    connect(m_steps, &QButtonGroup::idClicked, this, [this](int step) {
        m_step = static_cast<Step>(step);
        refresh();
    });
    connect(m_oneScale, &QToolButton::toggled, m_chart, &Multiples::setOneScale);
    connect(m_modes, &QButtonGroup::idClicked, this, [this](int mode) { setMode(static_cast<Mode>(mode)); });
    connectCharts();
    connect(m_empty, &EmptyState::actionAsked, this, [this] { this->session().setFilter(Filter{}); });
    TrendView::retranslate();
    keepChoice(*m_steps, session.settings(), u"trend/step"_s);
    keepChoice(*m_modes, session.settings(), u"trend/mode"_s);
}

TrendView::~TrendView() = default;

void TrendView::buildHead()
{
    auto *texts = new QVBoxLayout;
    texts->setContentsMargins(space::panelSide, space::panelTop, space::panelSide, 0);
    texts->setSpacing(space::hair);
    texts->addWidget(m_finding);
    texts->addWidget(m_measure);
    m_finding->setWordWrap(true);
    m_finding->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_head = new QBoxLayout(QBoxLayout::LeftToRight);
    m_head->setContentsMargins(space::panelSide, space::small, space::panelSide, space::medium);
    m_head->setSpacing(space::medium);
    m_head->addWidget(m_indicator, 1);
    m_indicator->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_indicator->setMaximumWidth(widestIndicator);
    m_choices = new QHBoxLayout;
    m_choices->setSpacing(space::medium);
    auto *segments = new QHBoxLayout;
    segments->setSpacing(0);
    for (Step step : {Step::Month, Step::Quarter, Step::HalfYear, Step::Year}) {
        QToolButton *button = makeSegment(this, u"trendStep%1"_s.arg(static_cast<int>(step)));
        button->setChecked(step == m_step);
        m_steps->addButton(button, static_cast<int>(step));
        segments->addWidget(button);
    }
    m_choices->addLayout(segments);
    auto *modes = new QHBoxLayout;
    modes->setSpacing(0);
    for (const Mode mode : {Mode::Multiples, Mode::Lines, Mode::Heat, Mode::Increments}) {
        QToolButton *button = makeSegment(this, u"trendMode%1"_s.arg(static_cast<int>(mode)));
        button->setChecked(mode == m_mode);
        m_modes->addButton(button, static_cast<int>(mode));
        modes->addWidget(button);
    }
    m_choices->addLayout(modes);
    m_choices->addStretch(1);
    m_head->addLayout(m_choices, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(texts);
    static_cast<QVBoxLayout *>(layout())->addLayout(m_head);
    QWidget *before = m_indicator; // Tab walks as the eye does
    for (QWidget *next : QList<QAbstractButton *>(m_steps->buttons() + m_modes->buttons())) {
        setTabOrder(before, next);
        before = next;
    }
    for (QWidget *next : std::initializer_list<QWidget *>{m_chart, m_lines, m_heat, m_increments, m_oneScale}) {
        setTabOrder(before, next);
        before = next;
    }
}

// An indicator's name is read whole: where it has no room beside the choices it stands above them.
void TrendView::resizeEvent(QResizeEvent *event)
{
    View::resizeEvent(event);
    const int wanted = widestIndicator + m_choices->sizeHint().width() + 2 * space::panelSide + space::medium;
    m_head->setDirection(width() < wanted ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

std::array<CellChart *, 3> TrendView::charts() const { return {m_chart, m_lines, m_heat}; }

void TrendView::connectCharts()
{
    for (CellChart *chart : charts()) {
        connect(chart, &Chart::markSelected, this, [this, chart](int mark) {
            if (mark >= 0)
                selectCell(chart->rowOf(mark), chart->columnOf(mark));
        });
        // One level down: the facts of this place and these days.
        connect(chart, &Chart::markActivated, this, [this, chart](int mark) {
            selectCell(chart->rowOf(mark), chart->columnOf(mark));
            session().showFacts(session().selection());
        });
    }
    connect(m_increments, &Chart::markSelected, this, &TrendView::selectIncrement);
    connect(m_increments, &Chart::markActivated, this, [this](int mark) {
        selectIncrement(mark);
        session().showFacts(session().selection());
    });
    connect(&session(), &Session::selectionChanged, this, &TrendView::followSelection);
}

// The selection is framed here too, whoever made it.
void TrendView::followSelection()
{
    const Selection &selection = session().selection();
    const auto place = std::find(m_answer.places.begin(), m_answer.places.end(), selection.place);
    const auto window = std::find_if(m_answer.windows.begin(), m_answer.windows.end(),
                                     [&](const Window &at) { return at.from == selection.from && at.to == selection.to; });
    const bool here = selection.indicator == m_answer.indicator && place != m_answer.places.end() && window != m_answer.windows.end();
    for (CellChart *chart : charts()) {
        const int mark = here ? chart->markOf(std::size_t(place - m_answer.places.begin()), std::size_t(window - m_answer.windows.begin())) : -1;
        if (mark != chart->selected())
            chart->select(mark);
    }
    const auto isSelected = [&](int mark) {
        Selection at = selectionAt(mark);
        at.knownOn = selection.knownOn;
        return at == selection;
    };
    int mark = m_increments->markCount() - 1;
    while (mark >= 0 && !isSelected(mark))
        --mark;
    if (mark != m_increments->selected())
        m_increments->select(mark);
}

Chart *TrendView::chartOf(Mode mode) const
{
    return mode == Mode::Increments ? static_cast<Chart *>(m_increments) : charts()[static_cast<std::size_t>(mode)];
}

void TrendView::setMode(Mode mode)
{
    const bool asks = mode == Mode::Increments || m_mode == Mode::Increments; // increments are asked for only where they are shown
    m_mode = mode;
    m_oneScale->setVisible(mode == Mode::Multiples);
    for (QAbstractButton *step : m_steps->buttons()) // a running total has the days that the papers give it
        step->setVisible(mode != Mode::Increments);
    if (asks)
        refresh();
    else if (m_stack->currentWidget() != m_empty)
        m_stack->setCurrentWidget(chartOf(mode));
}

QString TrendView::title() const { return tr("Trend"); }

Result<TrendView::Answer> TrendView::ask(Sources &sources, const Filter &filter, const std::string &wanted, Step step, bool increments, Date today)
{
    Answer answer;
    Filter wide = filter; // what can be chosen does not depend on what was chosen in the filter's list
    wide.indicators.clear();
    auto indicators = indicatorsOf(sources, filter.indicators.empty() ? wide : filter, indicatorsAtMost);
    if (!indicators)
        return tl::make_unexpected(indicators.error());
    answer.indicators = std::move(*indicators);
    if (answer.indicators.empty())
        return answer;
    auto leading = leadingSum(sources, filter);
    if (!leading)
        return tl::make_unexpected(leading.error());
    const bool known = std::find(answer.indicators.begin(), answer.indicators.end(), wanted) != answer.indicators.end();
    answer.indicator = known ? wanted : leading->empty() ? answer.indicators.front() : *leading;
    auto places = placesBeside(sources, filter, placesAtMost);
    auto whole = wholeOf(sources, filter);
    auto window = wholeWindow(sources, filter, today);
    if (!places || !whole || !window)
        return tl::make_unexpected(!places ? places.error() : !whole ? whole.error() : window.error());
    answer.places = std::move(*places);
    answer.windows = windowsIn(*window, step);
    if (answer.windows.size() > windowsAtMost)
        answer.windows.erase(answer.windows.begin(), answer.windows.end() - windowsAtMost);
    Query query = whole->query(answer.indicator, *window, Detail::Figures);
    const Statistics &statistics = sources.statistics(filter);
    auto table = statistics.crosstab(query, answer.places, answer.windows);
    if (!table)
        return tl::make_unexpected(table.error());
    answer.cells = std::move(table->cells);
    std::vector<Query> queries;
    for (const std::string &place : answer.places) {
        query.place = place;
        query.among.clear();
        queries.push_back(query);
    }
    auto wholes = statistics.accounts(queries);
    if (!wholes)
        return tl::make_unexpected(wholes.error());
    answer.wholes = std::move(*wholes);
    if (increments) {
        auto gathered = gatherIncrements(statistics, query, answer.places);
        if (!gathered)
            return tl::make_unexpected(gathered.error());
        answer.increments = std::move(*gathered);
    }
    return answer;
}

void TrendView::refresh()
{
    session().ask(
        *m_request,
        [filter = session().filter(), wanted = m_wanted, step = m_step, increments = m_mode == Mode::Increments, today = session().today()](Sources &sources) {
            return ask(sources, filter, wanted, step, increments, today);
        },
        [this](Answer answer) {
            m_answer = std::move(answer);
            show();
            Q_EMIT shown();
        });
}

QString TrendView::tickLabel(const Window &window) const
{
    if (!window.from)
        return {};
    const int month = monthOf(*window.from);
    switch (m_step) {
    case Step::Month:
        return monthLabel(month);
    case Step::Quarter:
        return tr("Q%1").arg((month + 2) / 3);
    case Step::HalfYear:
        return month < 7 ? tr("H1") : tr("H2");
    case Step::Year:
        return {}; // the year itself stands below
    }
    return {};
}

void TrendView::show()
{
    m_indicator->clear();
    for (const std::string &code : m_answer.indicators)
        if (const Indicator *indicator = session().catalogue().find(code))
            m_indicator->addItem(indicatorName(*indicator), QString::fromStdString(code));
    m_indicator->setCurrentIndex(m_indicator->findData(QString::fromStdString(m_answer.indicator)));
    const bool nothing = m_answer.indicator.empty() || m_answer.places.empty();
    m_empty->setTexts(tr("No indicator of the catalogue is reported here."), tr("Clear the filter"), tr("Choose a wider period or another place."));
    m_stack->setCurrentWidget(nothing ? static_cast<QWidget *>(m_empty) : chartOf(m_mode));
    std::vector<ChartColumn> ticks;
    for (const Window &window : m_answer.windows)
        ticks.push_back({tickLabel(window), window.from ? QString::number(yearOf(*window.from)) : QString()});
    std::vector<ChartRow> lines;
    Sheet twin;
    twin.head << tr("Place");
    for (const ChartColumn &tick : ticks)
        twin.head << QString(tick.group + u' ' + tick.label).trimmed();
    twin.head << tr("Whole period");
    for (int column = 1; column < twin.head.size(); ++column)
        twin.numeric << column;
    for (std::size_t i = 0; i < m_answer.places.size(); ++i) {
        const Account &whole = m_answer.wholes[i];
        ChartRow line;
        line.name = session().placeName(m_answer.places[i]);
        line.note = tr("whole period %1").arg(figureWithUnit(whole));
        line.missing = whole.value ? tr("only over longer spans: %1").arg(figureWithUnit(whole)) : tr("no report");
        QStringList row{line.name};
        for (std::size_t w = 0; w < m_answer.windows.size(); ++w) {
            line.cells.push_back(cellOf(line.name + u' ' + ticks[w].label, m_answer.cells[i][w]));
            row << line.cells.back().figure;
        }
        twin.rows << (row << figureOf(whole));
        lines.push_back(std::move(line));
    }
    showFinding();
    twin.title = m_finding->text();
    twin.note = m_measure->text() + u" · "_s + filterText(session()) + u" · "_s + m_note->text();
    m_lines->setStrong(mostReported());
    for (CellChart *chart : charts()) {
        chart->setTwin(twin, m_finding->text());
        chart->setCells(lines, ticks);
    }
    showIncrements();
    followSelection();
}

void TrendView::showIncrements()
{
    if (m_answer.windows.empty())
        return;
    Sheet twin = sheetOf(m_answer.increments, session());
    twin.title = m_finding->text();
    twin.note = m_measure->text() + u" · "_s + filterText(session()) + u" · "_s + m_note->text();
    m_increments->setTwin(twin, m_finding->text());
    m_increments->setLanes(lanesOf(m_answer.increments, session()), *m_answer.windows.front().from, *m_answer.windows.back().to);
}

bool TrendView::reportsInSteps(std::size_t place) const
{
    const std::vector<Account> &cells = m_answer.cells[place];
    return std::any_of(cells.begin(), cells.end(), [](const Account &cell) { return cell.value.has_value(); });
}

std::vector<std::size_t> TrendView::mostReported() const
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < m_answer.wholes.size(); ++i) {
        if (reportsInSteps(i))
            order.push_back(i);
    }
    std::stable_sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) {
        const auto value = [this](std::size_t i) { return m_answer.wholes[i].value ? m_answer.wholes[i].value->toDouble() : -1; };
        return value(a) > value(b);
    });
    if (order.size() > seriesColors)
        order.resize(seriesColors);
    return order;
}

void TrendView::showFinding()
{
    const Indicator *indicator = session().catalogue().find(m_answer.indicator);
    if (!indicator) {
        m_finding->clear();
        m_measure->clear();
        m_note->clear();
        return;
    }
    const int places = static_cast<int>(m_answer.places.size());
    int reporting = 0;
    int longer = 0; // only over spans that are longer than a step
    for (std::size_t place = 0; place < m_answer.places.size(); ++place) {
        const bool whole = m_answer.wholes[place].value.has_value();
        reporting += whole ? 1 : 0;
        longer += whole && !reportsInSteps(place) ? 1 : 0;
    }
    QString finding = tr("%1: %2 of %3 places report").arg(indicatorName(*indicator)).arg(reporting).arg(places);
    if (longer > 0)
        finding += tr("; %n only over longer spans", "places", longer);
    if (m_mode == Mode::Increments) {
        const auto telling = std::count_if(m_answer.increments.begin(), m_answer.increments.end(), [](const PlaceIncrements &at) { return !at.increments.empty(); });
        finding = tr("%1: %2 of %3 places report running totals").arg(indicatorName(*indicator)).arg(telling).arg(places);
    }
    m_finding->setText(finding);
    const Window whole{m_answer.windows.empty() ? std::nullopt : m_answer.windows.front().from,
                       m_answer.windows.empty() ? std::nullopt : m_answer.windows.back().to};
    m_measure->setText(tr("Unit: %1 · %2").arg(QString::fromStdString(indicator->unit), periodName({whole.from, whole.to})));
    m_note->setText(m_mode == Mode::Increments
                        ? tr("Each running total less the one before. Width: days; area: what was added. Pale: the first total known, all since its start. "
                             "A total that falls is a contradiction, never a negative number.")
                        : tr("A report counts in the step that holds all its days; reports that reach over several steps are only in the whole period. "
                             "A gap is a step without a report, not zero."));
}

void TrendView::selectCell(std::size_t place, std::size_t window)
{
    const Window &days = m_answer.windows[window];
    session().select({m_answer.places[place], m_answer.indicator, {}, days.from, days.to, 0});
}

Selection TrendView::selectionAt(int mark) const
{
    const Window &days = m_increments->stretchOf(mark).asked;
    return {m_increments->laneOf(mark).place, m_answer.indicator, {}, days.from, days.to, 0};
}

void TrendView::selectIncrement(int mark)
{
    if (mark >= 0)
        session().select(selectionAt(mark));
}

void TrendView::retranslate()
{
    m_indicator->setAccessibleName(tr("Indicator"));
    m_steps->button(static_cast<int>(Step::Month))->setText(tr("Month", "step of the time axis"));
    m_steps->button(static_cast<int>(Step::Quarter))->setText(tr("Quarter", "step of the time axis"));
    m_steps->button(static_cast<int>(Step::HalfYear))->setText(tr("Half-year", "step of the time axis"));
    m_steps->button(static_cast<int>(Step::Year))->setText(tr("Year", "step of the time axis"));
    m_modes->button(static_cast<int>(Mode::Multiples))->setText(tr("Panels", "a small chart for each place"));
    m_modes->button(static_cast<int>(Mode::Lines))->setText(tr("One chart"));
    m_modes->button(static_cast<int>(Mode::Heat))->setText(tr("Heat map"));
    m_modes->button(static_cast<int>(Mode::Increments))->setText(tr("Increments"));
    m_modes->button(static_cast<int>(Mode::Increments))->setToolTip(tr("What each running total (this year so far, in all) added to the one before"));
    m_oneScale->setText(tr("Same scale"));
    m_oneScale->setToolTip(tr("All panels reach to the greatest value of all"));
    show();
}

void TrendView::dress() { show(); }

Sheet TrendView::sheet() const
{
    Sheet sheet = chartOf(m_mode)->twin();
    sheet.note = m_measure->text();
    return sheet;
}

} // namespace starboard
