// What a cell of the ledger shows.
#include "ui/filter/wording.h"
#include "ui/ledger/ledgermodel.h"
#include "ui/look/figures.h"

namespace starboard {

QString cellText(const Session &session, const FactRow &row, LedgerColumn column)
{
    const Fact &fact = row.fact;
    auto text = [](const std::string &words) { return QString::fromStdString(words); };
    switch (column) {
    case LedgerColumn::Number: return {};
    case LedgerColumn::Place: return fact.place.empty() ? session.placeName(fact.placeCode) : text(fact.place);
    case LedgerColumn::Indicator:
        if (const Indicator *indicator = session.catalogue().find(fact.code))
            return indicatorName(*indicator);
        return QStringLiteral("（%1）").arg(text(fact.object));
    case LedgerColumn::Bound: return boundSign(fact.bound);
    case LedgerColumn::Value: return figure(fact.value, fact.upper, Bound::Exact);
    case LedgerColumn::Unit: return text(fact.unit);
    case LedgerColumn::Period: return days(fact.period.start, fact.period.end);
    case LedgerColumn::Status: return statusWord(fact.status);
    case LedgerColumn::Star: return text(fact.star);
    case LedgerColumn::Confidence: return QString::number(fact.confidence, 'f', 2);
    case LedgerColumn::Review: return row.review == ReviewState::Unreviewed ? QStringLiteral("—") : reviewWord(row.review);
    case LedgerColumn::Issued: return day(row.issued);
    case LedgerColumn::Quote: return text(fact.quote);
    case LedgerColumn::Action: return text(fact.action);
    case LedgerColumn::Object: return text(fact.object);
    case LedgerColumn::Newspaper: return text(row.newspaper);
    case LedgerColumn::Article: return text(row.articleTitle);
    case LedgerColumn::Document: return text(row.documentName);
    }
    return {};
}

QString plainText(const Session &session, const FactRow &row, LedgerColumn column)
{
    if (column != LedgerColumn::Value)
        return cellText(session, row, column);
    const QString value = QString::fromStdString(row.fact.value.toString());
    return row.fact.upper ? value + u'–' + QString::fromStdString(row.fact.upper->toString()) : value;
}

} // namespace starboard
