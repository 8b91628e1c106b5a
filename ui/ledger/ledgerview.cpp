#include "ui/ledger/ledgerview.h"

#include "ui/ledger/celldelegate.h"
#include "ui/ledger/columns.h"
#include "ui/ledger/selectionline.h"
#include "ui/look/figures.h"
#include "ui/notice/emptystate.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace starboard {
namespace {

using namespace Qt::StringLiterals;

constexpr auto headerKey = "ledger/header";

// Text for editors, HTML for spreadsheets: WPS and Excel take the second and keep the columns.
QMimeData *mimeOf(const Sheet &sheet)
{
    QString text, html = u"<table><tr>"_s;
    for (const QString &head : sheet.head)
        html += u"<th>"_s + head.toHtmlEscaped() + u"</th>"_s;
    html += u"</tr>"_s;
    text = sheet.head.join(u'\t') + u'\n';
    for (const QStringList &row : sheet.rows) {
        text += row.join(u'\t') + u'\n';
        html += u"<tr>"_s;
        for (const QString &cell : row)
            html += u"<td>"_s + cell.toHtmlEscaped() + u"</td>"_s;
        html += u"</tr>"_s;
    }
    auto *mime = new QMimeData;
    mime->setText(text);
    mime->setHtml(html + u"</table>"_s);
    return mime;
}

} // namespace

LedgerView::LedgerView(Session &session, QWidget *parent)
    : View(session, u"ledger"_s, parent), m_model(new LedgerModel(session, this)), m_table(new QTableView(this)),
      m_empty(new EmptyState(this)), m_stack(new QStackedLayout), m_foot(new SelectionLine(session, this)),
      m_sorting(new QLabel(this)), m_columns(new QToolButton(this)), m_confirm(new QPushButton(this)),
      m_reject(new QPushButton(this)), m_copy(new QPushButton(this))
{
    m_table->setObjectName(u"ledgerTable"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(session, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setFont(Look::font(Type::Table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(space::tableRow);
    m_table->horizontalHeader()->setSectionsMovable(true);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setFixedHeight(space::tableHead);
    m_table->horizontalHeader()->setHighlightSections(false);
    for (int column = 0; column < ledgerColumnCount; ++column)
        m_table->setColumnWidth(column, ledgerColumns()[static_cast<std::size_t>(column)].width);
    m_table->horizontalHeader()->restoreState(session.settings().value(QLatin1String(headerKey)).toByteArray());
    m_table->horizontalHeader()->setSortIndicator(static_cast<int>(LedgerColumn::Issued), Qt::DescendingOrder);
    m_table->setSortingEnabled(true);

    m_sorting->setProperty("role", u"second"_s);
    m_columns->setProperty("role", u"link"_s);
    m_columns->setObjectName(u"ledgerColumns"_s);
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setMenu(new QMenu(m_columns));
    m_confirm->setObjectName(u"ledgerConfirm"_s);
    m_reject->setObjectName(u"ledgerReject"_s);
    m_copy->setObjectName(u"ledgerCopy"_s);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::panelSide, space::small, space::panelSide, space::small);
    bar->setSpacing(space::medium);
    bar->addWidget(m_sorting);
    bar->addWidget(m_columns);
    bar->addStretch();
    for (QPushButton *button : {m_confirm, m_reject, m_copy})
        bar->addWidget(button);

    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addLayout(m_stack, 1);
    column->addWidget(m_foot);

    buildActions();
    LedgerView::retranslate();
}

void LedgerView::buildActions()
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
    key(QKeySequence::Copy, &LedgerView::copySelected);
    auto *open = new QShortcut(Qt::Key_Return, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(open, &QShortcut::activated, this, [this] { openArticle(m_table->currentIndex()); });
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!(m_model->flags(index) & Qt::ItemIsEditable))
            openArticle(index);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LedgerView::selectionMoved);
    connect(m_model, &LedgerModel::modelAboutToBeReset, this, [this] {
        const QModelIndex current = m_table->currentIndex();
        m_keptRow = current.isValid() ? m_model->idAt(current.row()) : 0;
        m_keptColumn = current.column();
        m_keptSelected = m_table->selectionModel()->isSelected(current);
    });
    connect(m_model, &LedgerModel::reloaded, this, &LedgerView::showRowsOrEmpty);
    connect(m_model, &LedgerModel::dataChanged, this, [this] {
        if (m_model->settled())
            Q_EMIT shown();
    });
    auto keepHeader = [this] { session().settings().setValue(QLatin1String(headerKey), m_table->horizontalHeader()->saveState()); };
    connect(m_table->horizontalHeader(), &QHeaderView::sectionMoved, this, keepHeader);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, keepHeader);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &LedgerView::showSorting);
    connect(m_columns->menu(), &QMenu::aboutToShow, this, &LedgerView::fillColumnMenu);
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
        connect(action, &QAction::toggled, this, [this, column](bool shown) { m_table->setColumnHidden(column, !shown); });
    }
}

QString LedgerView::title() const { return tr("Ledger"); }

void LedgerView::refresh() { m_model->reload(); }

void LedgerView::showRowsOrEmpty()
{
    const bool none = m_model->rowCount() == 0;
    m_empty->setTexts(tr("No report fits the filter."), session().filter().empty() ? QString() : tr("Clear the filter"),
                      tr("Take a chip off the line above, or choose a wider period."));
    m_stack->setCurrentWidget(none ? static_cast<QWidget *>(m_empty) : m_table);
    m_foot->setRows({});
    m_foot->setTotals(m_model->rowCount(), session().overview().facts);
    if (const int row = m_keptRow != 0 ? m_model->rowOf(m_keptRow) : -1; row >= 0) // the keyboard stays where it was
        m_table->selectionModel()->setCurrentIndex(m_model->index(row, m_keptColumn),
                                                   m_keptSelected ? QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows
                                                                  : QItemSelectionModel::SelectionFlags(QItemSelectionModel::NoUpdate));
    if (none)
        Q_EMIT shown();
}

void LedgerView::retranslate()
{
    m_columns->setText(tr("Columns…"));
    m_confirm->setText(tr("Confirm  C"));
    m_reject->setText(tr("Reject  X"));
    m_copy->setText(tr("Copy as table  Ctrl+C"));
    m_table->setAccessibleName(tr("Ledger of facts"));
    m_foot->retranslate();
    showSorting();
    Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, ledgerColumnCount - 1);
}

void LedgerView::dress() { m_table->viewport()->update(); }

void LedgerView::showSorting()
{
    const int column = m_table->horizontalHeader()->sortIndicatorSection();
    if (column < 0 || column >= ledgerColumnCount)
        return;
    const QString name = columnTitle(static_cast<LedgerColumn>(column));
    m_sorting->setText(m_table->horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder ? tr("Sorted by %1, largest first").arg(name)
                                                                                               : tr("Sorted by %1").arg(name));
}

std::vector<RowId> LedgerView::selectedRows() const
{
    std::vector<RowId> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.push_back(m_model->idAt(index.row()));
    return rows;
}

void LedgerView::confirmSelected()
{
    if (auto rows = selectedRows(); !rows.empty())
        session().change(tr("Confirm %n fact(s)", nullptr, static_cast<int>(rows.size())),
                         [rows](ReviewDesk &desk) { return desk.confirm(rows); });
}

void LedgerView::rejectSelected()
{
    if (auto rows = selectedRows(); !rows.empty())
        session().change(tr("Reject %n fact(s)", nullptr, static_cast<int>(rows.size())),
                         [rows](ReviewDesk &desk) { return desk.reject(rows); });
}

void LedgerView::copySelected()
{
    if (const Sheet selected = sheet(); !selected.empty())
        QApplication::clipboard()->setMimeData(mimeOf(selected));
}

void LedgerView::openArticle(const QModelIndex &index)
{
    const FactRow *row = index.isValid() ? m_model->rowAt(index.row()) : nullptr;
    if (row)
        Q_EMIT session().articleAsked(row->article, row->id);
}

void LedgerView::selectionMoved()
{
    const auto rows = selectedRows();
    m_foot->setRows(rows);
    if (rows.size() != 1)
        return;
    const FactRow *row = m_model->rowAt(m_table->selectionModel()->selectedRows().front().row());
    if (row)
        session().select({row->fact.placeCode, row->fact.code, row->fact.unit, session().filter().from, session().filter().to, row->id});
}

Sheet LedgerView::sheetOf(const std::vector<int> &rows) const
{
    Sheet sheet;
    sheet.title = title();
    std::vector<int> columns;
    for (int at = 0; at < ledgerColumnCount; ++at) {
        const int column = m_table->horizontalHeader()->logicalIndex(at);
        if (m_table->isColumnHidden(column))
            continue;
        if (ledgerColumns()[static_cast<std::size_t>(column)].numeric)
            sheet.numeric << static_cast<int>(columns.size());
        columns.push_back(column);
        sheet.head << columnTitle(static_cast<LedgerColumn>(column));
    }
    for (int row : rows) {
        QStringList cells;
        for (int column : columns)
            cells << m_model->index(row, column).data().toString();
        sheet.rows << cells;
    }
    return sheet;
}

Sheet LedgerView::sheet() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    if (rows.empty()) {
        const int first = std::max(0, m_table->rowAt(0));
        const int last = m_table->rowAt(m_table->viewport()->height() - 1);
        for (int row = first; row <= (last < 0 ? m_model->rowCount() - 1 : last); ++row)
            rows.push_back(row);
    }
    return sheetOf(rows);
}

} // namespace starboard
