// The comparison as dots and as slopes: the other half of CompareView.
#include "ui/compare/compareview.h"

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
        const std::size_t row = m_dots->rowOf(mark);
        int at = -1;
        for (int line = 0; line < m_table->rowCount(); ++line) {
            const ComparisonRow *found = m_table->rowAt(line);
            if (found && ++at == static_cast<int>(row))
                session().select({m_answer.places[m_dots->placeOf(mark)], found->indicator, {}, m_answer.window.from, m_answer.window.to, 0});
        }
    });
    connect(m_slopes, &Chart::markSelected, this, [this](int mark) {
        const Window window = m_slopes->endOf(mark) == 0 && m_answer.windowBefore ? *m_answer.windowBefore : m_answer.window;
        if (const ComparisonRow *row = slopeRow())
            session().select({m_answer.places[m_slopes->slopeOf(mark)], row->indicator, {}, window.from, window.to, 0});
    });
    for (Chart *chart : std::initializer_list<Chart *>{m_dots, m_slopes})
        connect(chart, &Chart::markActivated, this, [this] { Q_EMIT session().viewAsked(u"ledger"_s); });
    connect(&session(), &Session::selectionChanged, this, &CompareView::followSelection);
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
    m_slopeIndicator->setVisible(m_mode == Mode::Slopes);
    for (QWidget *choice : {static_cast<QWidget *>(m_perCommunity), static_cast<QWidget *>(m_perInhabitants), static_cast<QWidget *>(m_populate)})
        choice->setVisible(m_mode != Mode::Slopes);
    m_byGap->setVisible(m_mode != Mode::Slopes);
    if (m_stack->currentWidget() == static_cast<QWidget *>(m_grid) || m_table->rowCount() > 0)
        m_stack->setCurrentWidget(m_mode == Mode::Dots ? static_cast<QWidget *>(m_dots) : m_mode == Mode::Slopes ? static_cast<QWidget *>(m_slopes) : m_grid);
}

void CompareView::showDots(const std::vector<ComparisonRow> &rows)
{
    std::vector<GapRow> shown;
    QStringList places;
    for (const std::string &place : m_answer.places)
        places << session().placeName(place);
    Sheet twin;
    twin.title = tr("Comparison of places");
    twin.note = tr("Share of each row's largest figure, one dot per place") + u" · "_s + filterText(session());
    twin.head << tr("Indicator") << places;
    for (int column = 1; column <= places.size(); ++column)
        twin.numeric << column;
    for (const ComparisonRow &row : rows) {
        GapRow made;
        made.name = nameOf(session(), row.indicator);
        QStringList cells{made.name};
        const auto gap = gapOf(row, measure());
        for (std::size_t place = 0; place < row.figures.size(); ++place) {
            const Account &account = row.figures[place].account;
            const auto value = starboard::figureOf(row, place, measure());
            GapDot dot;
            dot.share = shareOfLargest(row, place, measure());
            dot.figure = value ? measure() == Measure::Total || row.rate ? figureOf(account) : figureOf(*value, account.bound) : u"—"_s;
            dot.bound = account.bound;
            dot.contradicted = account.flags.has(Flag::Contradicted);
            dot.tip = tipOf(places.value(static_cast<int>(place)) + u" · "_s + made.name, account);
            if (dot.share == 1.0 || (gap && gap->largest == place))
                made.largest = dot.figure + u' ' + QString::fromStdString(account.unit);
            cells << dot.figure;
            made.dots.push_back(std::move(dot));
        }
        twin.rows << cells;
        shown.push_back(std::move(made));
    }
    m_dots->setTwin(twin, tr("Share of each row's largest figure, one dot per place"));
    m_dots->setRows(std::move(shown), places);
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
    std::vector<Slope> slopes;
    Sheet twin;
    const std::array<QString, 2> periods{m_answer.windowBefore ? periodName({m_answer.windowBefore->from, m_answer.windowBefore->to}) : tr("no period before"),
                                         periodName({m_answer.window.from, m_answer.window.to})};
    twin.head = {tr("Place"), periods[0], periods[1]};
    twin.numeric = {1, 2};
    if (now) {
        const auto before = std::find_if(m_answer.before.begin(), m_answer.before.end(), [&](const ComparisonRow &row) { return row.indicator == now->indicator; });
        const auto endOf = [](const QString &name, const PlaceFigure &figure) {
            SlopeEnd end;
            end.figure = figureOf(figure.account);
            if (figure.account.value)
                end.value = figure.account.value->toDouble();
            end.bound = figure.account.bound;
            end.contradicted = figure.account.flags.has(Flag::Contradicted);
            end.tip = tipOf(name, figure.account);
            return end;
        };
        for (std::size_t place = 0; place < now->figures.size(); ++place) {
            Slope slope;
            slope.name = session().placeName(now->figures[place].place);
            slope.ends[1] = endOf(slope.name, now->figures[place]);
            slope.ends[0].figure = u"—"_s;
            if (before != m_answer.before.end())
                slope.ends[0] = endOf(slope.name, before->figures[place]);
            twin.rows << QStringList{slope.name, slope.ends[0].figure, slope.ends[1].figure};
            slopes.push_back(std::move(slope));
        }
        twin.title = nameOf(session(), now->indicator);
        twin.note = filterText(session());
    }
    m_slopes->setTwin(twin, twin.title);
    m_slopes->setSlopes(std::move(slopes), periods);
}

// The selection is framed here too, whoever made it.
void CompareView::followSelection()
{
    const Selection &selection = session().selection();
    const bool window = selection.from == m_answer.window.from && selection.to == m_answer.window.to;
    for (int row = 0; window && row < m_table->rowCount(); ++row) {
        const ComparisonRow *at = m_table->rowAt(row);
        if (!at || at->indicator != selection.indicator)
            continue;
        for (int column = 1; m_table->isPlace(column); ++column) {
            if (m_table->placeAt(column) == selection.place && m_grid->currentIndex() != m_table->index(row, column)) {
                const QSignalBlocker quiet(m_grid->selectionModel());
                m_grid->setCurrentIndex(m_table->index(row, column));
                m_grid->viewport()->update();
            }
        }
    }
}

} // namespace starboard
