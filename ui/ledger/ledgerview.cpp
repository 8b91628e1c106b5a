#include "ui/ledger/ledgerview.h"

#include "ui/ledger/celldelegate.h"
#include "ui/ledger/columnlayout.h"
#include "ui/ledger/filterheader.h"
#include "ui/ledger/selectionline.h"
#include "ui/look/figures.h"
#include "ui/notice/emptystate.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace starboard {
namespace {

using namespace Qt::StringLiterals;

constexpr auto sortingKey = "ledger/sorting";

// "5-" for the sixth order downwards.
QStringList kept(const FactSorting &sorting)
{
    QStringList texts;
    for (const FactSort &sort : sorting)
        texts << QString::number(static_cast<int>(sort.order)) + (sort.descending ? u"-"_s : u"+"_s);
    return texts;
}

FactSorting sortingFrom(const QStringList &texts)
{
    FactSorting sorting;
    for (const QString &text : texts) {
        bool number = false;
        const int order = text.chopped(1).toInt(&number);
        if (number && order >= 0 && order <= static_cast<int>(FactOrder::Object))
            sorting.push_back({static_cast<FactOrder>(order), text.endsWith(u'-')});
    }
    return sorting;
}

} // namespace

LedgerView::LedgerView(Session &session, QWidget *parent)
    : View(session, u"ledger"_s, parent), m_model(new LedgerModel(session, this)), m_header(new FilterHeader(session)), m_table(new QTableView(this)),
      m_empty(new EmptyState(this)), m_stack(new QStackedLayout), m_foot(new SelectionLine(session, this)), m_sorting(new QLabel(this)),
      m_columns(new QToolButton(this)), m_set(new QToolButton(this)), m_confirm(new QPushButton(this)), m_reject(new QPushButton(this)),
      m_copy(new QPushButton(this)), m_copying(std::make_unique<Request>(session.worker()))
{
    buildTable();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildBar();
    column->addLayout(m_stack, 1);
    column->addWidget(m_foot);
    connectTable();
    LedgerView::retranslate();
}

void LedgerView::buildTable()
{
    m_table->setObjectName(u"ledgerTable"_s);
    m_table->setHorizontalHeader(m_header);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(session(), m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false); // Tab leads on, arrows move
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setFont(Look::font(Type::Table));
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(space::tableRow);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    restoreColumns(*m_header, session().settings());
    if (const FactSorting sorting = sortingFrom(session().settings().value(QLatin1String(sortingKey)).toStringList()); !sorting.empty())
        m_model->setSorting(sorting);
}

void LedgerView::buildBar()
{
    m_sorting->setProperty("role", u"second"_s);
    m_sorting->setObjectName(u"ledgerSorting"_s);
    for (QToolButton *button : {m_columns, m_set}) {
        button->setProperty("role", u"link"_s);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setMenu(new QMenu(button));
    }
    m_columns->setObjectName(u"ledgerColumns"_s);
    m_set->setObjectName(u"ledgerSet"_s);
    m_confirm->setObjectName(u"ledgerConfirm"_s);
    m_reject->setObjectName(u"ledgerReject"_s);
    m_copy->setObjectName(u"ledgerCopy"_s);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::panelSide, space::small, space::panelSide, space::small);
    bar->setSpacing(space::medium);
    bar->addWidget(m_sorting);
    bar->addWidget(m_columns);
    bar->addStretch();
    bar->addWidget(m_set);
    for (QPushButton *button : {m_confirm, m_reject, m_copy})
        bar->addWidget(button);
    static_cast<QVBoxLayout *>(layout())->insertLayout(0, bar);
}

void LedgerView::connectTable()
{
    connect(m_confirm, &QPushButton::clicked, this, &LedgerView::confirmSelected);
    connect(m_reject, &QPushButton::clicked, this, &LedgerView::rejectSelected);
    connect(m_copy, &QPushButton::clicked, this, &LedgerView::copySelected);
    auto key = [this](const QKeySequence &keys, void (LedgerView::*deed)()) {
        auto *shortcut = new QShortcut(keys, m_table, nullptr, nullptr, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, deed);
    };
    key(Qt::Key_C, &LedgerView::confirmSelected);
    key(Qt::Key_X, &LedgerView::rejectSelected);
    key(Qt::Key_U, &LedgerView::reopenSelected);
    key(QKeySequence::Copy, &LedgerView::copySelected);
    auto *open = new QShortcut(Qt::Key_Return, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(open, &QShortcut::activated, this, [this] { openArticle(m_table->currentIndex()); });
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!(m_model->flags(index) & Qt::ItemIsEditable))
            openArticle(index);
    });
    connect(m_table, &QTableView::customContextMenuRequested, this, &LedgerView::showRowMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LedgerView::selectionMoved);
    connect(m_model, &LedgerModel::modelAboutToBeReset, this, &LedgerView::keepPlace);
    connect(m_model, &LedgerModel::rowsAboutToBeRemoved, this, &LedgerView::keepPlace);
    connect(m_model, &LedgerModel::rowsShown, this, &LedgerView::showRows);
    connect(m_model, &LedgerModel::reloaded, this, &LedgerView::showRowsOrEmpty);
    connect(m_model, &LedgerModel::sortingChanged, this, [this] {
        session().settings().setValue(QLatin1String(sortingKey), kept(m_model->sorting()));
        showSorting();
    });
    connect(m_model, &LedgerModel::dataChanged, this, [this] {
        if (m_model->settled())
            Q_EMIT shown();
    });
    connect(m_header, &FilterHeader::sortAsked, m_model, &LedgerModel::sortBy);
    auto keepColumns = [this] { saveColumns(*m_header, session().settings()); };
    connect(m_header, &QHeaderView::sectionMoved, this, keepColumns);
    connect(m_header, &QHeaderView::sectionResized, this, keepColumns);
    connect(m_table->horizontalScrollBar(), &QScrollBar::valueChanged, m_header, &FilterHeader::placeFields);
    connect(m_columns->menu(), &QMenu::aboutToShow, this, &LedgerView::fillColumnMenu);
    connect(m_set->menu(), &QMenu::aboutToShow, this, &LedgerView::fillSetMenu);
    connect(m_empty, &EmptyState::actionAsked, this, [this] { session().setFilter(Filter{}); });
}

void LedgerView::fillColumnMenu()
{
    QMenu *menu = m_columns->menu();
    menu->clear();
    for (const LedgerColumnTraits &traits : ledgerColumns()) {
        const int column = static_cast<int>(traits.column);
        QAction *action = menu->addAction(columnTitle(traits.column));
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(column));
        action->setEnabled(traits.column != LedgerColumn::Value);
        connect(action, &QAction::toggled, this, [this, column, width = traits.width](bool shown) {
            m_table->setColumnHidden(column, !shown);
            if (shown && m_header->sectionSize(column) < width)
                m_header->resizeSection(column, width);
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("As at first")), &QAction::triggered, this, [this] { applyDefaultColumns(*m_header); });
}

QString LedgerView::title() const { return tr("Ledger"); }

void LedgerView::refresh() { m_model->reload(); }

void LedgerView::keepPlace()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || m_keptRow != 0)
        return;
    m_keptRow = m_model->idAt(current.row());
    m_keptColumn = current.column();
    m_keptSelected = m_table->selectionModel()->isSelected(current);
}

void LedgerView::showRows()
{
    if (m_model->rowCount() > 0)
        m_stack->setCurrentWidget(m_table);
    m_foot->setTotals(m_model->rowCount(), session().overview().facts, m_model->complete());
    if (const int row = m_keptRow != 0 ? m_model->rowOf(m_keptRow) : -1; row >= 0) { // the keyboard stays where it was
        m_keptRow = 0;
        m_table->selectionModel()->setCurrentIndex(m_model->index(row, m_keptColumn),
                                                   m_keptSelected ? QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows
                                                                  : QItemSelectionModel::SelectionFlags(QItemSelectionModel::NoUpdate));
    }
}

void LedgerView::showRowsOrEmpty()
{
    const bool none = m_model->rowCount() == 0;
    m_empty->setTexts(tr("No report fits the filter."), session().filter().empty() ? QString() : tr("Clear the filter"),
                      tr("Take a chip off the line above, or choose a wider period."));
    m_stack->setCurrentWidget(none ? static_cast<QWidget *>(m_empty) : m_table);
    showRows();
    m_keptRow = 0;
    showSelection();
    if (none || m_model->settled())
        Q_EMIT shown();
}

void LedgerView::retranslate()
{
    m_columns->setText(tr("Columns…"));
    m_set->setText(tr("Change…"));
    m_set->setToolTip(tr("Give all selected facts the same value"));
    m_confirm->setText(tr("Confirm  C"));
    m_reject->setText(tr("Reject  X"));
    m_copy->setText(tr("Copy as table  Ctrl+C"));
    m_table->setAccessibleName(tr("Ledger of facts"));
    m_header->retranslate();
    m_foot->retranslate();
    showSorting();
    Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, ledgerColumnCount - 1);
}

void LedgerView::dress() { m_table->viewport()->update(); }

void LedgerView::showSorting()
{
    QStringList names;
    for (const FactSort &sort : m_model->sorting()) {
        const auto &columns = ledgerColumns();
        const auto it = std::find_if(columns.begin(), columns.end(), [&sort](const LedgerColumnTraits &traits) { return traits.order == sort.order; });
        if (it != columns.end())
            names << (sort.descending ? tr("%1, largest first").arg(columnTitle(it->column)) : columnTitle(it->column));
    }
    m_sorting->setText(tr("Sorted by %1").arg(names.join(tr(", then ", "between the columns that sort"))));
}

std::vector<LedgerView::Rows> LedgerView::selectedRanges() const
{
    std::vector<Rows> ranges;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        ranges.emplace_back(range.top(), range.bottom());
    std::sort(ranges.begin(), ranges.end());
    return ranges;
}

std::int64_t LedgerView::selectedCount() const
{
    std::int64_t rows = 0;
    for (const auto &[first, last] : selectedRanges())
        rows += last - first + 1;
    return rows;
}

std::vector<RowId> LedgerView::selectedRows() const
{
    std::vector<RowId> rows;
    for (const auto &[first, last] : selectedRanges())
        for (int row = first; row <= last; ++row)
            rows.push_back(m_model->idAt(row));
    return rows;
}

void LedgerView::openArticle(const QModelIndex &index)
{
    const FactRow *row = index.isValid() ? m_model->rowAt(index.row()) : nullptr;
    if (row)
        Q_EMIT session().articleAsked(row->article, row->id);
}

void LedgerView::selectionMoved()
{
    showSelection();
    const auto ranges = selectedRanges();
    if (ranges.size() != 1 || ranges.front().first != ranges.front().second)
        return;
    if (const FactRow *row = m_model->rowAt(ranges.front().first))
        session().select({row->fact.placeCode, row->fact.code, row->fact.unit, session().filter().from, session().filter().to, row->id});
}

void LedgerView::showSelection()
{
    const std::int64_t count = selectedCount();
    m_foot->setRows(count <= SelectionLine::rowsAtMost ? selectedRows() : std::vector<RowId>{}, count);
    for (QWidget *button : {static_cast<QWidget *>(m_set), static_cast<QWidget *>(m_confirm), static_cast<QWidget *>(m_reject)})
        button->setEnabled(count > 0);
}

} // namespace starboard
