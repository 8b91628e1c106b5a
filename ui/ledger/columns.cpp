#include "ui/ledger/columns.h"

namespace starboard {
namespace {

QString say(const char *text) { return QCoreApplication::translate("LedgerColumns", text); }

} // namespace

const std::array<LedgerColumnTraits, ledgerColumnCount> &ledgerColumns()
{
    using enum LedgerColumn;
    static constexpr std::array<LedgerColumnTraits, ledgerColumnCount> columns{{
        {Number, "number", QT_TRANSLATE_NOOP("LedgerColumns", "No."), 38, true, false, true, std::nullopt},
        {Place, "place", QT_TRANSLATE_NOOP("LedgerColumns", "Place"), 92, false, true, true, FactOrder::Place},
        {Indicator, "indicator", QT_TRANSLATE_NOOP("LedgerColumns", "Indicator"), 132, false, true, true, FactOrder::Indicator},
        {Bound, "bound", QT_TRANSLATE_NOOP("LedgerColumns", "Bound"), 64, true, true, true, FactOrder::Bound},
        {Value, "value", QT_TRANSLATE_NOOP("LedgerColumns", "Value"), 80, true, true, true, FactOrder::Value},
        {Unit, "unit", QT_TRANSLATE_NOOP("LedgerColumns", "Unit"), 54, false, true, true, FactOrder::Unit},
        {Period, "period", QT_TRANSLATE_NOOP("LedgerColumns", "Period told"), 164, false, true, true, FactOrder::Period},
        {Status, "status", QT_TRANSLATE_NOOP("LedgerColumns", "Status"), 70, false, true, true, FactOrder::Status},
        {Star, "star", QT_TRANSLATE_NOOP("LedgerColumns", "Star"), 78, false, true, false, FactOrder::Star},
        {Confidence, "confidence", QT_TRANSLATE_NOOP("LedgerColumns", "Confidence"), 54, true, false, true, FactOrder::Confidence},
        {Review, "review", QT_TRANSLATE_NOOP("LedgerColumns", "Review"), 66, false, true, true, FactOrder::Review},
        {Issued, "issued", QT_TRANSLATE_NOOP("LedgerColumns", "Issue date"), 84, false, false, true, FactOrder::Issued},
        {Quote, "quote", QT_TRANSLATE_NOOP("LedgerColumns", "Quote"), 200, false, false, true, std::nullopt},
        {Action, "action", QT_TRANSLATE_NOOP("LedgerColumns", "Action"), 80, false, true, false, std::nullopt},
        {Object, "object", QT_TRANSLATE_NOOP("LedgerColumns", "What is counted"), 120, false, true, false, FactOrder::Object},
        {Newspaper, "newspaper", QT_TRANSLATE_NOOP("LedgerColumns", "Newspaper"), 110, false, false, false, std::nullopt},
        {Article, "article", QT_TRANSLATE_NOOP("LedgerColumns", "Article"), 160, false, false, false, std::nullopt},
        {Document, "document", QT_TRANSLATE_NOOP("LedgerColumns", "Document"), 140, false, false, false, std::nullopt},
    }};
    return columns;
}

QString columnTitle(LedgerColumn column) { return say(ledgerColumns()[static_cast<std::size_t>(column)].title); }

} // namespace starboard
