#include "ui/compare/compareview.h"

#include "ui/accounts/accountwords.h"
#include "ui/accounts/scope.h"
#include "ui/chart/strokes.h"
#include "ui/compare/comparecell.h"
#include "ui/compare/gapchart.h"
#include "ui/compare/slopechart.h"
#include "ui/look/figures.h"
#include "ui/look/segment.h"
#include "ui/notice/emptystate.h"
#include "ui/population/populationdialog.h"

#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace starboard {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t placesAtFirst = 4;
constexpr std::size_t choicesAtMost = 60;
constexpr std::size_t indicatorsAtMost = 200;
constexpr int nameWidth = 230;
constexpr int gapWidth = 140;

Rational relativeGap(const ComparisonRow &row, Measure measure)
{
    const auto gap = gapOf(row, measure);
    return gap ? gap->relative : Rational();
}

} // namespace

CompareView::CompareView(Session &session, QWidget *parent)
    : View(session, u"compare"_s, parent), m_table(new CompareTable(session, this)), m_grid(new QTableView(this)),
      m_cell(new CompareCell(session.look(), m_grid)), m_dots(new GapChart(session.look(), session.dialogs(), u"compareDots"_s, this)),
      m_slopes(new SlopeChart(session.look(), session.dialogs(), u"compareSlopes"_s, this)), m_slopeIndicator(new QComboBox(this)),
      m_modes(new QButtonGroup(this)), m_empty(new EmptyState(this)), m_stack(new QStackedLayout), m_finding(new QLabel(this)), m_note(new QLabel(this)),
      m_perCommunity(makeSegment(this, u"comparePerCommunity"_s)), m_perInhabitants(makeSegment(this, u"comparePerInhabitants"_s)),
      m_populate(new QPushButton(this)), m_byGap(makeSegment(this, u"compareByGap"_s)), m_pin(makeSegment(this, u"comparePin"_s)),
      m_swap(new QPushButton(this)), m_choose(new QToolButton(this)), m_places(new QMenu(this)), m_list(new QAction(this)),
      m_request(std::make_unique<Request>(session.worker())), m_saving(std::make_unique<Request>(session.worker()))
{
    m_finding->setObjectName(u"compareFinding"_s);
    m_finding->setFont(Look::font(Type::ViewTitle));
    m_finding->setWordWrap(true);
    m_finding->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_note->setObjectName(u"compareNote"_s);
    m_note->setProperty("role", u"note"_s);
    m_note->setContentsMargins(space::panelSide, space::small, space::panelSide, space::small);
    m_slopeIndicator->setObjectName(u"compareSlopeIndicator"_s);
    m_slopeIndicator->setMinimumWidth(140);
    m_slopeIndicator->setMaximumWidth(320);
    m_slopeIndicator->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_note->setWordWrap(true);
    m_slopeIndicator->hide();
    m_populate->setObjectName(u"comparePopulations"_s);
    m_swap->setObjectName(u"compareSwap"_s);
    m_choose->setObjectName(u"compareChoose"_s);
    m_choose->setProperty("role", u"chip"_s);
    m_choose->setPopupMode(QToolButton::InstantPopup);
    m_choose->setMenu(m_places);
    m_grid->setObjectName(u"compareGrid"_s);
    m_grid->setHorizontalHeader(new CompareHead(session.look(), m_grid));
    m_grid->setModel(m_table);
    m_grid->setItemDelegate(m_cell);
    m_grid->setFrameShape(QFrame::NoFrame);
    m_grid->setShowGrid(false);
    m_grid->setSelectionMode(QAbstractItemView::SingleSelection);
    m_grid->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_grid->setTabKeyNavigation(false); // Tab leads on, arrows move
    m_grid->verticalHeader()->hide();
    m_grid->verticalHeader()->setDefaultSectionSize(space::tableRow);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHead();
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_dots);
    m_stack->addWidget(m_slopes);
    m_stack->addWidget(m_empty);
    column->addLayout(m_stack, 1);
    auto *foot = new QHBoxLayout; // the head has no room for more in a narrow window
    foot->setContentsMargins(0, 0, space::panelSide, space::small);
    foot->setSpacing(space::medium);
    foot->addWidget(m_note, 1);
    foot->addWidget(m_perInhabitants);
    foot->addWidget(m_populate);
    column->addLayout(foot);

    connectCharts();
    for (QToolButton *divisor : {m_perCommunity, m_perInhabitants})
        connect(divisor, &QToolButton::toggled, this, [this, divisor](bool on) { divideBy(divisor, on); });
    connect(m_populate, &QPushButton::clicked, this, &CompareView::askPopulations);
    connect(m_byGap, &QToolButton::toggled, this, &CompareView::show);
    connect(m_swap, &QPushButton::clicked, this, &CompareView::swapPlaces);
    connect(m_pin, &QToolButton::clicked, this, [this](bool on) {
        if (on)
            pin(m_answer.places);
        else
            refresh();
    });
    connect(m_places, &QMenu::aboutToShow, this, &CompareView::fillPlaceMenu);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &CompareView::selectCell);
    m_list->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    m_list->setShortcutContext(Qt::WidgetShortcut);
    m_grid->addAction(m_list);
    m_grid->setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto list = [this](const QModelIndex &index) {
        if (!m_table->rowAt(index.row()) || !m_table->isPlace(index.column()))
            return;
        selectCell(index);
        this->session().showFacts(this->session().selection());
    };
    connect(m_list, &QAction::triggered, this, [this, list] { list(m_grid->currentIndex()); });
    connect(m_grid, &QTableView::doubleClicked, this, list);
    connect(m_empty, &EmptyState::actionAsked, this, [this] { this->session().setFilter(Filter{}); });
    connect(&session, &Session::workspaceChanged, this, [this] {
        m_pinned.clear();
        m_pin->setChecked(false);
    });
    CompareView::retranslate();
    keepChoice(*m_modes, session.settings(), u"compare/mode"_s);
}

CompareView::~CompareView() = default;

void CompareView::buildHead()
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::panelSide, space::small, space::panelSide, space::small);
    head->setSpacing(space::medium);
    auto *modes = new QHBoxLayout;
    modes->setSpacing(0);
    for (const Mode mode : {Mode::Table, Mode::Dots, Mode::Slopes}) {
        QToolButton *button = makeSegment(this, u"compareMode%1"_s.arg(static_cast<int>(mode)));
        button->setChecked(mode == m_mode);
        m_modes->addButton(button, static_cast<int>(mode));
        modes->addWidget(button);
    }
    head->addLayout(modes);
    head->addWidget(m_perCommunity);
    head->addWidget(m_byGap);
    head->addWidget(m_pin);
    head->addWidget(m_swap);
    head->addWidget(m_choose);
    head->addWidget(m_slopeIndicator, 4);
    head->addStretch(1);
    m_finding->setContentsMargins(space::panelSide, space::panelTop, space::panelSide, 0);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_finding);
    static_cast<QVBoxLayout *>(layout())->addLayout(head);
    QWidget *before = m_modes->buttons().first(); // Tab walks as the eye does
    for (QWidget *next : std::initializer_list<QWidget *>{m_perCommunity, m_byGap, m_pin, m_swap, m_choose, m_slopeIndicator, m_grid, m_dots, m_slopes,
                                                          m_perInhabitants, m_populate}) {
        setTabOrder(before, next);
        before = next;
    }
}

QString CompareView::title() const { return tr("Compare"); }

Result<CompareView::Answer> CompareView::ask(Sources &sources, const Filter &filter, const std::vector<std::string> &pinned, bool slopes)
{
    Answer answer;
    answer.window = windowOf(filter);
    auto choices = placesBeside(sources, filter, choicesAtMost);
    auto places = placesBeside(sources, filter, filter.places.size() > placesAtFirst ? placesAtMost : placesAtFirst);
    auto indicators = indicatorsOf(sources, filter, indicatorsAtMost);
    if (!choices || !places || !indicators)
        return tl::make_unexpected(!choices ? choices.error() : !places ? places.error() : indicators.error());
    answer.choices = std::move(*choices);
    answer.places = pinned.empty() ? std::move(*places) : pinned;
    if (answer.places.size() < 2 || indicators->empty())
        return answer;
    Divisors divisors;
    divisors.communities = [&sources](const std::string &place) { return static_cast<std::int64_t>(sources.gazetteer().communities(place)); };
    auto populations = populationsOf(sources.workspace());
    if (!populations)
        return tl::make_unexpected(populations.error());
    answer.populations = std::move(*populations);
    divisors.population = [&answer](const std::string &place) {
        const auto found = answer.populations.find(place);
        return found == answer.populations.end() ? std::nullopt : std::optional(found->second);
    };
    auto rows = sources.statistics(filter).compare(answer.places, *indicators, windowOf(filter), divisors, filter.knownOn, Detail::Figures);
    if (!rows)
        return tl::make_unexpected(rows.error());
    // Where nobody reports in the period there is nothing to compare.
    std::erase_if(*rows, [](const ComparisonRow &row) {
        return std::none_of(row.figures.begin(), row.figures.end(), [](const PlaceFigure &figure) { return figure.account.value.has_value(); });
    });
    answer.rows = std::move(*rows);
    answer.windowBefore = periodBefore(answer.window);
    if (!slopes || !answer.windowBefore)
        return answer;
    auto before = sources.statistics(filter).compare(answer.places, *indicators, *answer.windowBefore, divisors, filter.knownOn, Detail::Figures);
    if (!before)
        return tl::make_unexpected(before.error());
    answer.before = std::move(*before);
    return answer;
}

void CompareView::refresh()
{
    Filter filter = session().filter();
    if (m_pin->isChecked())
        filter.places.clear();
    else if (m_pinnedBeside != filter.places)
        m_pinned.clear();
    session().ask(
        *m_request, [filter = std::move(filter), pinned = m_pinned, slopes = m_mode == Mode::Slopes](Sources &sources) { return ask(sources, filter, pinned, slopes); },
        [this](Answer answer) {
            m_answer = std::move(answer);
            show();
            Q_EMIT shown();
        });
}

void CompareView::show()
{
    std::vector<ComparisonRow> rows = m_answer.rows;
    if (m_byGap->isChecked()) {
        // Relative to the row's largest figure: indicators of different sizes cannot be set beside each other otherwise.
        std::stable_sort(rows.begin(), rows.end(),
                         [how = measure()](const ComparisonRow &a, const ComparisonRow &b) { return relativeGap(a, how) > relativeGap(b, how); });
    }
    m_table->setRows(m_answer.places, std::move(rows), measure(), m_byGap->isChecked());
    showDots();
    fitCells();
    arrangeColumns();
    showSlopes();
    const bool nothing = m_table->rowCount() == 0;
    m_empty->setTexts(m_answer.places.size() < 2 ? tr("A comparison needs two places with reports.") : tr("None of these places reports in this period."),
                      tr("Clear the filter"), tr("Tick two to six places in the filter, or choose a wider period."));
    if (nothing)
        m_stack->setCurrentWidget(m_empty);
    else
        showMode();
    followSelection();
    m_swap->setEnabled(m_answer.places.size() >= 2);
    m_populate->setEnabled(!m_answer.places.empty());
    m_note->setText(noteText());
    showFinding();
}

Measure CompareView::measure() const
{
    return m_perCommunity->isChecked() ? Measure::PerHundredCommunities : m_perInhabitants->isChecked() ? Measure::PerTenThousand : Measure::Total;
}

void CompareView::divideBy(QToolButton *chosen, bool on)
{
    QToolButton *other = chosen == m_perCommunity ? m_perInhabitants : m_perCommunity;
    if (on && other->isChecked())
        other->setChecked(false); // shows, too
    show();
}

void CompareView::askPopulations()
{
    std::vector<std::string> places = m_answer.places;
    for (const std::string &place : m_answer.choices)
        if (std::find(places.begin(), places.end(), place) == places.end())
            places.push_back(place);
    enterPopulations(session(), *m_saving, places, m_answer.populations, this);
}

QString CompareView::noteText() const
{
    const QString rule =
        tr("Bars and dots of a row stand on one scale from zero. “?” where bounds or contradictions leave the rank open; no report is not zero.");
    QStringList unknown;
    for (const std::string &place : m_answer.places)
        if (!m_answer.populations.contains(place))
            unknown << session().placeName(place);
    if (measure() != Measure::PerTenThousand || unknown.isEmpty())
        return rule;
    return rule + u' ' + tr("Inhabitants not entered: %1. “Populations…” takes them.").arg(unknown.join(tr(", ", "between place names")));
}

// Numbers and ranks get the room that they need, the bars have the rest.
void CompareView::fitCells()
{
    const QFont table = Look::font(Type::Table);
    double numbers = 40;
    double ranks = 12;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        for (int column = 1; column + 1 < m_table->columnCount(); ++column) {
            const QModelIndex index = m_table->index(row, column);
            numbers = std::max(numbers, textWidth(index.data().toString(), table));
            const bool contradicted = index.data(CompareTable::ContradictedRole).toBool();
            const QString rank = contradicted ? CompareTable::tr("contradicted", "short, in a table") : index.data(CompareTable::RankRole).toString();
            ranks = std::max(ranks, textWidth(rank, Look::font(Type::Note)));
        }
    }
    m_cell->setWidths(static_cast<int>(std::ceil(numbers)) + space::small, static_cast<int>(std::ceil(ranks)) + 2);
}

void CompareView::arrangeColumns()
{
    QHeaderView *head = m_grid->horizontalHeader();
    for (int column = 0; column < m_table->columnCount(); ++column)
        head->setSectionResizeMode(column, m_table->isPlace(column) ? QHeaderView::Stretch : QHeaderView::Fixed);
    m_grid->setColumnWidth(0, nameWidth);
    m_grid->setColumnWidth(m_table->columnCount() - 1, gapWidth);
    m_grid->clearSpans();
    for (int row = 0; row < m_table->rowCount(); ++row)
        if (!m_table->rowAt(row))
            m_grid->setSpan(row, 0, 1, m_table->columnCount());
}

// The row that lies widest apart among those whose order is certain; a place without a report is in no order and is told.
void CompareView::showFinding()
{
    const auto reports = [](const PlaceFigure &figure) { return figure.account.value.has_value(); };
    const auto certain = [&](const ComparisonRow &row) {
        return std::all_of(row.figures.begin(), row.figures.end(), [&](const PlaceFigure &figure) {
            return !reports(figure) || (measure() == Measure::Total || row.rate ? figure.rank.known() : figure.account.bound == Bound::Exact);
        });
    };
    const ComparisonRow *widest = nullptr;
    for (const ComparisonRow &row : m_answer.rows) {
        if (gapOf(row, measure()) && certain(row) && (!widest || relativeGap(row, measure()) > relativeGap(*widest, measure())))
            widest = &row;
    }
    if (!widest) {
        m_finding->setText(m_answer.rows.empty() ? QString() : tr("%n indicator(s), none with a certain order", nullptr, static_cast<int>(m_answer.rows.size())));
        return;
    }
    const Gap gap = *gapOf(*widest, measure());
    const Indicator *indicator = session().catalogue().find(widest->indicator);
    const auto told = [&](std::size_t place) -> QString {
        const Account &account = widest->figures[place].account;
        if (measure() == Measure::Total || widest->rate)
            return figureWithUnit(account);
        return figureOf(*starboard::figureOf(*widest, place, measure()), account.bound) + u' ' + QString::fromStdString(account.unit);
    };
    QString text = tr("%1: %2 %3, %4 %5")
                       .arg(indicator ? indicatorName(*indicator) : QString::fromStdString(widest->indicator), session().placeName(widest->figures[gap.largest].place),
                            told(gap.largest), session().placeName(widest->figures[gap.smallest].place), told(gap.smallest));
    const auto silent = std::count_if(widest->figures.begin(), widest->figures.end(), [&](const PlaceFigure &figure) { return !reports(figure); });
    if (silent > 0)
        text += tr("; %n without a report", "places", static_cast<int>(silent));
    m_finding->setText(text);
}

void CompareView::fillPlaceMenu()
{
    m_places->clear();
    for (const std::string &place : m_answer.choices) {
        QAction *action = m_places->addAction(session().placeName(place));
        action->setCheckable(true);
        const auto at = std::find(m_answer.places.begin(), m_answer.places.end(), place);
        const bool chosen = at != m_answer.places.end();
        action->setChecked(chosen);
        action->setEnabled(chosen ? m_answer.places.size() > 2 : m_answer.places.size() < placesAtMost);
        connect(action, &QAction::toggled, this, [this, place](bool on) {
            std::vector<std::string> places = m_answer.places;
            if (on)
                places.push_back(place);
            else
                std::erase(places, place);
            pin(std::move(places));
        });
    }
}

void CompareView::pin(std::vector<std::string> places)
{
    m_pinned = std::move(places);
    m_pinnedBeside = session().filter().places;
    refresh();
}

void CompareView::swapPlaces()
{
    std::vector<std::string> places = m_answer.places;
    std::rotate(places.begin(), places.begin() + 1, places.end());
    pin(std::move(places));
}

void CompareView::selectCell(const QModelIndex &index)
{
    const ComparisonRow *row = index.isValid() ? m_table->rowAt(index.row()) : nullptr;
    if (row && m_table->isPlace(index.column()))
        session().select(figureAt(row->indicator, static_cast<std::size_t>(index.column()) - 1, m_answer.window));
}

void CompareView::retranslate()
{
    m_perCommunity->setText(tr("Per 100 communities"));
    m_perInhabitants->setText(tr("Per 10,000 inhabitants"));
    m_populate->setText(tr("Populations…"));
    m_byGap->setText(tr("Largest gap first"));
    m_pin->setText(tr("Pin", "places that are compared"));
    m_pin->setToolTip(tr("Keep these places beside each other whatever places the filter names"));
    m_swap->setText(tr("Swap"));
    m_swap->setToolTip(tr("Move the first place to the end"));
    m_choose->setText(tr("Places…"));
    m_modes->button(static_cast<int>(Mode::Table))->setText(tr("Table", "a way to compare"));
    m_modes->button(static_cast<int>(Mode::Dots))->setText(tr("Dots", "a way to compare"));
    m_modes->button(static_cast<int>(Mode::Slopes))->setText(tr("Slopes", "a way to compare"));
    m_slopeIndicator->setAccessibleName(tr("Indicator"));
    m_note->setText(noteText());
    if (!m_answer.rows.empty())
        show();
    m_list->setText(tr("Show in ledger"));
    m_grid->setAccessibleName(tr("Comparison of places"));
    m_table->retranslate();
    showFinding();
}

void CompareView::dress() { m_grid->viewport()->update(); }

Sheet CompareView::sheet() const
{
    Sheet sheet;
    sheet.title = m_finding->text();
    sheet.head << tr("Indicator") << tr("Unit");
    for (int column = 1; column < m_table->columnCount(); ++column) {
        sheet.numeric << static_cast<int>(sheet.head.size());
        sheet.head << m_table->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    sheet.numeric << static_cast<int>(sheet.head.size());
    sheet.head << tr("Ratio", "of the largest figure to the smallest");
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (!m_table->rowAt(row))
            continue;
        QStringList cells{m_table->index(row, 0).data().toString(), m_table->index(row, 0).data(CompareTable::UnitRole).toString()};
        for (int column = 1; column < m_table->columnCount(); ++column)
            cells << m_table->index(row, column).data().toString();
        cells << m_table->index(row, m_table->columnCount() - 1).data(CompareTable::RatioRole).toString();
        sheet.rows << cells;
    }
    return sheet;
}

} // namespace starboard
