// The comparison as dots and as slopes: the other half of CompareView.
#include "ui/compare/compareview.h"

#include "ui/accounts/accountcell.h"
#include "ui/accounts/accountwords.h"
#include "ui/compare/gapchart.h"
#include "ui/compare/slopechart.h"
#include "ui/filter/wording.h"
#include "ui/look/figures.h"
#include "ui/session/periods.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace starboard {
namespace {

using namespace Qt::StringLiterals;

QString nameOf(const Session &session, const std::string &code)
{
    const Indicator *indicator = session.catalogue().find(code);
    return indicator ? indicatorName(*indicator) : QString::fromStdString(code);
}

} // namespace

void CompareView::connectCharts()
{
    connect(m_modes, &QButtonGroup::idClicked, this, [this](int mode) { setMode(static_cast<Mode>(mode)); });
    connect(m_slopeIndicator, &QComboBox::activated, this, &CompareView::showSlopes);
    connect(m_dots, &Chart::markSelected, this, [this](int mark) {
        if (mark >= 0)
            session().select(figureAt(m_table->rows()[m_dots->rowOf(mark)].indicator, m_dots->columnOf(mark), m_answer.window));
    });
    connect(m_slopes, &Chart::markSelected, this, [this](int mark) {
        const ComparisonRow *row = slopeRow();
        if (mark >= 0 && row)
            session().select(figureAt(row->indicator, m_slopes->rowOf(mark), m_slopes->columnOf(mark) == 0 ? m_answer.windowBefore.value_or(m_answer.window) : m_answer.window));
    });
    for (CellChart *chart : std::initializer_list<CellChart *>{m_dots, m_slopes})
        connect(chart, &Chart::markActivated, this, [this] { session().showFacts(session().selection()); });
    connect(&session(), &Session::selectionChanged, this, &CompareView::followSelection);
}

Selection CompareView::figureAt(const std::string &indicator, std::size_t place, const Window &window) const
{
    return {m_answer.places[place], indicator, {}, window.from, window.to, 0};
}

void CompareView::setMode(Mode mode)
{
    m_mode = mode;
    if (mode == Mode::Slopes && m_answer.before.empty())
        refresh(); // the period before has not been asked for yet
    showMode();
}

void CompareView::showMode()
{
    const bool slopes = m_mode == Mode::Slopes;
    if (!slopes)
        m_slopeIndicator->hide(); // what goes goes first, so that the window is not pushed wider on the way
    for (QWidget *choice : std::initializer_list<QWidget *>{m_perCommunity, m_perInhabitants, m_populate, m_byGap})
        choice->setVisible(!slopes);
    m_slopeIndicator->setVisible(slopes);
    if (m_stack->currentWidget() == static_cast<QWidget *>(m_grid) || m_table->rowCount() > 0)
        m_stack->setCurrentWidget(m_mode == Mode::Dots ? static_cast<QWidget *>(m_dots) : m_mode == Mode::Slopes ? static_cast<QWidget *>(m_slopes) : m_grid);
}

void CompareView::showDots()
{
    std::vector<ChartRow> shown;
    std::vector<ChartColumn> places;
    Sheet twin;
    twin.title = tr("Comparison of places");
    twin.note = tr("Share of each row's largest figure, one dot per place") + u" · "_s + filterText(session());
    twin.head << tr("Indicator");
    for (const std::string &place : m_answer.places) {
        places.push_back({session().placeName(place), {}});
        twin.numeric << static_cast<int>(twin.head.size());
        twin.head << places.back().label;
    }
    for (const ComparisonRow &row : m_table->rows()) {
        ChartRow made;
        made.name = nameOf(session(), row.indicator);
        QStringList cells{made.name};
        const auto gap = gapOf(row, measure());
        for (std::size_t place = 0; place < row.figures.size(); ++place) {
            const Account &account = row.figures[place].account;
            const auto value = starboard::figureOf(row, place, measure());
            ChartCell dot = cellOf(places[place].label + u" · "_s + made.name, account);
            dot.value = shareOfLargest(row, place, measure());
            dot.figure = value ? measure() == Measure::Total || row.rate ? figureOf(account) : figureOf(*value, account.bound) : u"—"_s;
            if (dot.value == 1.0 || (gap && gap->largest == place))
                made.note = dot.figure + u' ' + QString::fromStdString(account.unit);
            cells << dot.figure;
            made.cells.push_back(std::move(dot));
        }
        twin.rows << cells;
        shown.push_back(std::move(made));
    }
    m_dots->setTwin(twin, tr("Share of each row's largest figure, one dot per place"));
    m_dots->setCells(std::move(shown), std::move(places));
}

const ComparisonRow *CompareView::slopeRow() const
{
    const std::string wanted = m_slopeIndicator->currentData().toString().toStdString();
    const auto found = std::find_if(m_answer.rows.begin(), m_answer.rows.end(), [&](const ComparisonRow &row) { return row.indicator == wanted; });
    return found == m_answer.rows.end() ? nullptr : &*found;
}

// The row with the most places that tell both periods.
int CompareView::steepest() const
{
    int best = 0;
    std::ptrdiff_t most = -1;
    for (std::size_t i = 0; i < m_answer.rows.size(); ++i) {
        const ComparisonRow &now = m_answer.rows[i];
        const auto before = std::find_if(m_answer.before.begin(), m_answer.before.end(), [&](const ComparisonRow &row) { return row.indicator == now.indicator; });
        std::ptrdiff_t both = 0;
        for (std::size_t place = 0; before != m_answer.before.end() && place < now.figures.size(); ++place)
            both += now.figures[place].account.value && before->figures[place].account.value ? 1 : 0;
        if (both > most) {
            most = both;
            best = static_cast<int>(i);
        }
    }
    return best;
}

void CompareView::showSlopes()
{
    const QString wanted = m_slopeIndicator->currentData().toString();
    m_slopeIndicator->clear();
    for (const ComparisonRow &row : m_answer.rows)
        m_slopeIndicator->addItem(nameOf(session(), row.indicator), QString::fromStdString(row.indicator));
    const int kept = m_slopeIndicator->findData(wanted);
    m_slopeIndicator->setCurrentIndex(kept >= 0 && m_slopesSeen ? kept : steepest());
    m_slopesSeen = m_slopesSeen || !m_answer.before.empty();
    const ComparisonRow *now = slopeRow();
    std::vector<ChartRow> slopes;
    const std::vector<ChartColumn> periods{
        {m_answer.windowBefore ? periodName({m_answer.windowBefore->from, m_answer.windowBefore->to}) : tr("no period before"), {}},
        {periodName({m_answer.window.from, m_answer.window.to}), {}}};
    Sheet twin;
    twin.head = {tr("Place"), periods[0].label, periods[1].label};
    twin.numeric = {1, 2};
    if (now) {
        const auto before = std::find_if(m_answer.before.begin(), m_answer.before.end(), [&](const ComparisonRow &row) { return row.indicator == now->indicator; });
        for (std::size_t place = 0; place < now->figures.size(); ++place) {
            ChartRow slope;
            slope.name = session().placeName(now->figures[place].place);
            slope.cells = {cellOf(slope.name, before == m_answer.before.end() ? Account() : before->figures[place].account),
                           cellOf(slope.name, now->figures[place].account)};
            twin.rows << QStringList{slope.name, slope.cells[0].figure, slope.cells[1].figure};
            slopes.push_back(std::move(slope));
        }
        twin.title = nameOf(session(), now->indicator);
        twin.note = filterText(session());
    }
    m_slopes->setTwin(twin, twin.title);
    m_slopes->setCells(std::move(slopes), periods);
}

// The selection is framed here too, whoever made it: in the table, as a dot, as an end of a slope.
void CompareView::followSelection()
{
    const Selection &selection = session().selection();
    const auto place = std::find(m_answer.places.begin(), m_answer.places.end(), selection.place);
    const bool now = selection.from == m_answer.window.from && selection.to == m_answer.window.to;
    const bool before = m_answer.windowBefore && selection.from == m_answer.windowBefore->from && selection.to == m_answer.windowBefore->to;
    int dot = -1;
    int end = -1;
    if (place != m_answer.places.end() && (now || before)) {
        const auto column = static_cast<std::size_t>(place - m_answer.places.begin());
        const auto &rows = m_table->rows();
        const auto row = std::find_if(rows.begin(), rows.end(), [&](const ComparisonRow &at) { return at.indicator == selection.indicator; });
        if (now && row != rows.end()) {
            const auto at = static_cast<std::size_t>(row - rows.begin());
            dot = m_dots->markOf(at, column);
            if (const QModelIndex cell = m_table->indexOf(at, column); m_grid->currentIndex() != cell) {
                const QSignalBlocker quiet(m_grid->selectionModel());
                m_grid->setCurrentIndex(cell);
                m_grid->viewport()->update();
            }
        }
        if (const ComparisonRow *slope = slopeRow(); slope && slope->indicator == selection.indicator)
            end = m_slopes->markOf(column, now ? 1 : 0);
    }
    m_dots->select(dot);
    m_slopes->select(end);
}

} // namespace starboard
