// What is done to the selected rows: the other half of LedgerView.
#include "model/core/amend.h"
#include "ui/fields/choices.h"
#include "ui/filter/wording.h"
#include "ui/ledger/bulkedit.h"
#include "ui/ledger/celledit.h"
#include "ui/ledger/filterheader.h"
#include "ui/ledger/ledgerview.h"
#include "ui/look/figures.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

namespace starboard {
namespace {

constexpr std::size_t askedFrom = 200;       // facts changed at once
constexpr std::int64_t copiedAtMost = 100'000; // rows; more are for a file

} // namespace

bool LedgerView::meant(std::size_t facts, const QString &deed)
{
    return facts < askedFrom || session().dialogs().confirm(this, tr("%1? This is one step and can be undone.").arg(deed), deed);
}

void LedgerView::confirmSelected()
{
    const auto rows = selectedRows();
    const QString deed = tr("Confirm %n fact(s)", nullptr, static_cast<int>(rows.size()));
    if (!rows.empty() && meant(rows.size(), deed))
        session().change(deed, [rows](ReviewDesk &desk) { return desk.confirm(rows); });
}

void LedgerView::rejectSelected()
{
    const auto rows = selectedRows();
    const QString deed = tr("Reject %n fact(s)", nullptr, static_cast<int>(rows.size()));
    if (!rows.empty() && meant(rows.size(), deed))
        session().change(deed, [rows](ReviewDesk &desk) { return desk.reject(rows); });
}

void LedgerView::reopenSelected()
{
    const auto rows = selectedRows();
    const QString deed = tr("Set %n fact(s) back to unreviewed", nullptr, static_cast<int>(rows.size()));
    if (!rows.empty() && meant(rows.size(), deed))
        session().change(deed, [rows](ReviewDesk &desk) { return desk.reopen(rows); });
}

void LedgerView::fillSetMenu()
{
    QMenu *menu = m_set->menu();
    menu->clear();
    for (const LedgerColumn column : {LedgerColumn::Indicator, LedgerColumn::Place, LedgerColumn::Period, LedgerColumn::Unit}) {
        QAction *action = menu->addAction(tr("%1…", "a column's name: asks for its value").arg(columnTitle(column)));
        action->setObjectName(QStringLiteral("set_") + QLatin1String(traitsOf(column).key));
        connect(action, &QAction::triggered, this, [this, column] { askForSelected(column); });
    }
    auto choices = [this, menu](LedgerColumn column, auto fill) {
        QMenu *below = menu->addMenu(columnTitle(column));
        below->setObjectName(QStringLiteral("set_") + QLatin1String(traitsOf(column).key));
        QComboBox box;
        fill(box);
        for (int at = 0; at < box.count(); ++at)
            connect(below->addAction(box.itemText(at)), &QAction::triggered, this, [this, column, data = box.itemData(at)] { setSelected(column, data); });
    };
    choices(LedgerColumn::Status, fillStatuses);
    choices(LedgerColumn::Bound, fillBounds);
    choices(LedgerColumn::Star, fillStars);
    menu->addSeparator();
    connect(menu->addAction(tr("Back to unreviewed  U")), &QAction::triggered, this, &LedgerView::reopenSelected);
}

void LedgerView::showRowMenu(const QPoint &where)
{
    const QModelIndex index = m_table->indexAt(where);
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Open the article  Enter")), &QAction::triggered, this, [this, index = QPersistentModelIndex(index)] { openArticle(index); });
    if (m_model->flags(index) & Qt::ItemIsEditable)
        connect(menu->addAction(tr("Edit the cell  F2")), &QAction::triggered, this, [this, index = QPersistentModelIndex(index)] { m_table->edit(index); });
    menu->addSeparator();
    connect(menu->addAction(m_confirm->text()), &QAction::triggered, this, &LedgerView::confirmSelected);
    connect(menu->addAction(m_reject->text()), &QAction::triggered, this, &LedgerView::rejectSelected);
    fillSetMenu();
    m_set->menu()->setTitle(m_set->text());
    menu->addMenu(m_set->menu());
    menu->addSeparator();
    connect(menu->addAction(m_copy->text()), &QAction::triggered, this, &LedgerView::copySelected);
    menu->popup(m_table->viewport()->mapToGlobal(where));
}

void LedgerView::setSelected(LedgerColumn column, const QVariant &value)
{
    const auto rows = selectedRows();
    const QString deed = tr("Change %1 of %n fact(s)", nullptr, static_cast<int>(rows.size())).arg(columnTitle(column));
    if (rows.empty() || !meant(rows.size(), deed))
        return;
    // The session outlives the desk's work: it is done on the session's own worker.
    session().change(deed, [rows, column, value, &session = session()](ReviewDesk &desk) {
        return desk.correctAll(rows, [&](Fact &fact) { static_cast<void>(enter(session, fact, column, value)); });
    });
}

void LedgerView::askForSelected(LedgerColumn column)
{
    const auto ranges = selectedRanges();
    const FactRow *first = ranges.empty() ? nullptr : m_model->rowAt(ranges.front().first);
    if (!first)
        return;
    auto *dialog = new BulkEdit(session(), column, *first, static_cast<int>(selectedCount()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, column] { setSelected(column, dialog->value()); });
    dialog->open();
}

std::vector<LedgerColumn> LedgerView::shownColumns() const
{
    std::vector<LedgerColumn> columns;
    for (int at = 0; at < ledgerColumnCount; ++at)
        if (const int column = m_header->logicalIndex(at); !m_header->isSectionHidden(column))
            columns.push_back(static_cast<LedgerColumn>(column));
    return columns;
}

Sheet LedgerView::emptySheet() const
{
    Sheet sheet;
    sheet.title = title();
    for (const LedgerColumn column : shownColumns()) {
        if (traitsOf(column).numeric)
            sheet.numeric << static_cast<int>(sheet.head.size());
        sheet.head << columnTitle(column);
    }
    return sheet;
}

// The rows are read for it: most of a long selection was never on the screen.
void LedgerView::copySelected()
{
    if (selectedCount() > copiedAtMost) {
        Q_EMIT session().failed(Failure{FailureCode::Usage,
                                        tr("More than %1 rows do not go through the clipboard. Filter them and use Export….").arg(figure(copiedAtMost)).toStdString(),
                                        {}});
        return;
    }
    const auto ids = selectedRows();
    auto place = [this](const Sheet &sheet) {
        auto *mime = new QMimeData;
        mime->setText(asText(sheet));
        mime->setHtml(asHtml(sheet));
        QApplication::clipboard()->setMimeData(mime);
    };
    if (ids.empty()) {
        if (const Sheet seen = sheet(); !seen.empty())
            place(seen);
        return;
    }
    session().ask(
        *m_copying, [ids](Sources &sources) { return sources.ledger().rows(ids); },
        [this, place](const std::vector<FactRow> &rows) {
            Sheet sheet = emptySheet();
            const auto columns = shownColumns();
            for (const FactRow &row : rows) {
                QStringList cells;
                for (const LedgerColumn column : columns)
                    cells << (column == LedgerColumn::Number ? QString::number(sheet.rows.size() + 1) : plainText(session(), row, column));
                sheet.rows << cells;
            }
            place(sheet);
        });
}

Sheet LedgerView::sheet() const
{
    Sheet sheet = emptySheet();
    const auto columns = shownColumns();
    auto add = [&](int row) {
        const FactRow *fact = m_model->rowAt(row);
        if (!fact)
            return false;
        QStringList cells;
        for (const LedgerColumn column : columns)
            cells << (column == LedgerColumn::Number ? QString::number(row + 1) : plainText(session(), *fact, column));
        sheet.rows << cells;
        return true;
    };
    bool whole = true;
    for (const auto &[first, last] : selectedRanges())
        for (int row = first; row <= last && whole; ++row)
            whole = add(row);
    if (whole && !sheet.rows.isEmpty())
        return sheet;
    sheet.rows.clear();
    const int first = std::max(0, m_table->rowAt(0));
    const int last = m_table->rowAt(m_table->viewport()->height() - 1);
    for (int row = first; row <= (last < 0 ? m_model->rowCount() - 1 : last); ++row)
        add(row);
    return sheet;
}

} // namespace starboard
