#include "ui/ledger/selectionline.h"

#include "model/core/factjson.h"
#include "ui/look/figures.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace starboard {
namespace {

constexpr std::size_t rowsAtMost = 5000; // a larger selection is counted, not accounted for

std::string commonPlace(const std::vector<FactRow> &rows)
{
    constexpr std::array levels{12, 9, 6, 4, 2};
    for (const int digits : levels) {
        const std::string place = rows.front().fact.placeCode.substr(0, static_cast<std::size_t>(digits));
        if (place.size() == static_cast<std::size_t>(digits) &&
            std::all_of(rows.begin(), rows.end(), [&](const FactRow &row) { return row.fact.placeCode.starts_with(place); }))
            return place;
    }
    return {};
}

FactLine lineOf(const FactRow &row)
{
    FactLine line;
    line.fact = row.fact;
    line.document = row.documentName;
    line.issued = row.issued;
    line.articleTitle = row.articleTitle;
    line.review = row.review;
    return line;
}

} // namespace

SelectionLine::SelectionLine(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_selected(new QLabel(this)), m_figure(new QLabel(this)), m_account(new QLabel(this)),
      m_rule(new QLabel(this)), m_totals(new QLabel(this)), m_request(std::make_unique<Request>(session.worker()))
{
    using namespace Qt::StringLiterals;
    setProperty("role", u"desk"_s);
    setAttribute(Qt::WA_StyledBackground);
    setObjectName(u"ledgerSelection"_s);
    m_figure->setObjectName(u"ledgerSelectionFigure"_s);
    m_figure->setFont(Look::font(Type::PanelFigure));
    m_account->setObjectName(u"ledgerSelectionAccount"_s);
    m_account->setProperty("role", u"second"_s);
    m_rule->setProperty("role", u"note"_s);
    m_totals->setObjectName(u"ledgerTotals"_s);
    m_totals->setProperty("role", u"second"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(space::panelSide, space::small, space::panelSide, space::small);
    grid->setHorizontalSpacing(space::panelSide);
    grid->setVerticalSpacing(space::hair);
    grid->addWidget(m_selected, 0, 0);
    grid->addWidget(m_figure, 0, 1);
    grid->addWidget(m_account, 0, 2);
    grid->setColumnStretch(3, 1);
    grid->addWidget(m_totals, 0, 4);
    grid->addWidget(m_rule, 1, 0, 1, 4);
    retranslate();
}

SelectionLine::~SelectionLine() = default;

void SelectionLine::setRows(const std::vector<RowId> &rows)
{
    m_rows = rows;
    m_figure->clear();
    m_account->clear();
    retranslate();
    if (rows.size() < 2 || rows.size() > rowsAtMost) {
        m_request->drop();
        return;
    }
    m_session.ask(
        *m_request,
        [rows](Sources &sources) -> Result<Answer> {
            auto facts = sources.ledger().rows(rows);
            if (!facts)
                return tl::make_unexpected(facts.error());
            Answer answer;
            if (facts->empty() || facts->front().fact.code.empty() ||
                !std::all_of(facts->begin(), facts->end(), [&](const FactRow &row) { return row.fact.code == facts->front().fact.code; }))
                return answer;
            answer.indicator = facts->front().fact.code;
            answer.place = commonPlace(*facts);
            Reports reports;
            for (const FactRow &row : *facts)
                reports.add(lineOf(row));
            auto decided = StoredReports(sources.workspace()).decisions();
            if (!decided)
                return tl::make_unexpected(decided.error());
            Query query;
            query.place = answer.place;
            query.indicator = answer.indicator;
            answer.account = account(reports.all(), query, sources.catalogue(), Decisions(*decided));
            return answer;
        },
        [this](const Answer &answer) { show(answer); });
}

void SelectionLine::show(const Answer &answer)
{
    const Indicator *indicator = m_session.catalogue().find(answer.indicator);
    if (!indicator || !answer.account.value) {
        m_account->setText(indicator ? tr("no account: none of these rows counts") : tr("no account: more than one indicator"));
        return;
    }
    const Account &account = answer.account;
    m_figure->setText(figure(account.value->toDecimal(2), account.upper ? std::optional(account.upper->toDecimal(2)) : std::nullopt, account.bound) +
                      u' ' + QString::fromStdString(account.unit));
    m_account->setText(tr("%1 · %2 · counted %n", nullptr, static_cast<int>(account.counted.size()))
                           .arg(m_session.placeName(answer.place), indicatorName(*indicator)) +
                       (account.leftOut.empty() ? QString() : tr(", left out %n", nullptr, static_cast<int>(account.leftOut.size()))));
}

void SelectionLine::setTotals(std::int64_t inFilter, std::int64_t all)
{
    m_inFilter = inFilter;
    m_all = all;
    retranslate();
}

void SelectionLine::retranslate()
{
    m_selected->setText(m_rows.empty() ? tr("Nothing selected") : tr("%n row(s) selected", nullptr, static_cast<int>(m_rows.size())));
    m_rule->setText(tr("The total follows the rules of the account; it is not the sum of the rows."));
    m_totals->setText(tr("%1 after the filter, %2 in all").arg(figure(m_inFilter), figure(m_all)));
}

} // namespace starboard
