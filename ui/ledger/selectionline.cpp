#include "ui/ledger/selectionline.h"

#include "ui/accounts/accountwords.h"
#include "ui/look/figures.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>

#include <algorithm>

namespace starboard {
namespace {

using namespace Qt::StringLiterals;

constexpr int linesAtMost = 5; // of the table, the rest is scrolled

} // namespace

SelectionLine::SelectionLine(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_selected(new QLabel(this)), m_figure(new QLabel(this)), m_account(new QLabel(this)),
      m_rule(new QLabel(this)), m_totals(new QLabel(this)), m_table(new QTableWidget(this)), m_request(std::make_unique<Request>(session.worker()))
{
    setProperty("role", u"desk"_s);
    setAttribute(Qt::WA_StyledBackground);
    setObjectName(u"ledgerSelection"_s);
    m_selected->setObjectName(u"ledgerSelected"_s);
    m_figure->setObjectName(u"ledgerSelectionFigure"_s);
    m_figure->setFont(Look::font(Type::PanelFigure));
    m_account->setObjectName(u"ledgerSelectionAccount"_s);
    m_account->setProperty("role", u"second"_s);
    m_rule->setProperty("role", u"note"_s);
    m_totals->setObjectName(u"ledgerTotals"_s);
    m_totals->setProperty("role", u"second"_s);
    m_table->setObjectName(u"ledgerSelectionTable"_s);
    m_table->setColumnCount(5);
    m_table->setFont(Look::font(Type::Table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(space::tableRow);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->hide();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(space::panelSide, space::small, space::panelSide, space::small);
    grid->setHorizontalSpacing(space::panelSide);
    grid->setVerticalSpacing(space::hair);
    grid->addWidget(m_table, 0, 0, 1, 5);
    grid->addWidget(m_selected, 1, 0);
    grid->addWidget(m_figure, 1, 1);
    grid->addWidget(m_account, 1, 2);
    grid->setColumnStretch(3, 1);
    grid->addWidget(m_totals, 1, 4);
    grid->addWidget(m_rule, 2, 0, 1, 4);
    retranslate();
}

SelectionLine::~SelectionLine() = default;

void SelectionLine::setRows(const std::vector<RowId> &rows, std::int64_t selected)
{
    m_selectedRows = selected;
    if (rows.size() < 2) {
        m_request->drop();
        show({});
        return;
    }
    retranslate();
    m_session.ask(
        *m_request, [rows](Sources &sources) { return accountsOf(sources, rows); },
        [this](const std::vector<SelectionAccount> &accounts) { show(accounts); });
}

void SelectionLine::show(const std::vector<SelectionAccount> &accounts)
{
    m_accounts = accounts;
    retranslate();
}

void SelectionLine::showTable()
{
    m_table->setHorizontalHeaderLabels({tr("Indicator"), tr("Place"), tr("Rows"), tr("Account"), tr("Counted and left out")});
    m_table->setRowCount(static_cast<int>(m_accounts.size()));
    int line = 0;
    for (const SelectionAccount &entry : m_accounts) {
        const Indicator *indicator = m_session.catalogue().find(entry.indicator);
        const QStringList cells{indicator ? indicatorName(*indicator) : tr("(outside the catalogue)"), m_session.placeName(entry.place), figure(entry.rows),
                                indicator ? figureWithUnit(entry.account) : u"—"_s, indicator ? countedWords(entry.account) : tr("no account")};
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            item->setTextAlignment((column == 2 || column == 3 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
            m_table->setItem(line, column, item);
        }
        ++line;
    }
    m_table->resizeColumnsToContents();
    m_table->setVisible(m_accounts.size() > 1);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + std::min(line, linesAtMost) * space::tableRow + 2);
}

void SelectionLine::setTotals(std::int64_t inFilter, std::int64_t all, bool complete)
{
    m_inFilter = inFilter;
    m_all = all;
    m_complete = complete;
    retranslate();
}

void SelectionLine::retranslate()
{
    m_table->setAccessibleName(tr("Accounts of the selected rows"));
    m_selected->setText(m_selectedRows == 0 ? tr("Nothing selected") : tr("%n row(s) selected", nullptr, static_cast<int>(m_selectedRows)));
    m_rule->setText(m_selectedRows > rowsAtMost ? tr("An account is made of at most %1 rows; use the filter and the overview for more.").arg(figure(rowsAtMost))
                                                : tr("The total follows the rules of the account; it is not the sum of the rows."));
    m_totals->setText((m_complete ? tr("%1 after the filter, %2 in all") : tr("%1 so far, %2 in all")).arg(figure(m_inFilter), figure(m_all)));
    m_figure->clear();
    m_account->clear();
    if (m_accounts.size() == 1) {
        const SelectionAccount &entry = m_accounts.front();
        const Indicator *indicator = m_session.catalogue().find(entry.indicator);
        const Account &account = entry.account;
        if (!indicator || !account.value) {
            m_account->setText(indicator ? tr("no account: none of these rows counts") : tr("no account: outside the catalogue"));
        } else {
            m_figure->setText(figureWithUnit(account));
            m_account->setText(tr("%1 · %2 · counted %n", nullptr, static_cast<int>(account.counted.size()))
                                   .arg(m_session.placeName(entry.place), indicatorName(*indicator)) +
                               (account.leftOut.empty() ? QString() : tr(", left out %n", nullptr, static_cast<int>(account.leftOut.size()))));
        }
    } else if (!m_accounts.empty()) {
        m_account->setText(tr("%n account(s)", nullptr, static_cast<int>(m_accounts.size())));
    }
    showTable();
}

} // namespace starboard
