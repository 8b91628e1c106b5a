#include "ui/ledger/columns.h"

namespace starboard {
namespace {

QString say(const char *text) { return QCoreApplication::translate("LedgerColumns", text); }

} // namespace

const std::array<LedgerColumnTraits, ledgerColumnCount> &ledgerColumns()
{
    using enum LedgerColumn;
    static constexpr std::array<LedgerColumnTraits, ledgerColumnCount> columns{{
        {Number, "number", QT_TRANSLATE_NOOP("LedgerColumns", "No."), 48, true, false, true, std::nullopt},
        {Place, "place", QT_TRANSLATE_NOOP("LedgerColumns", "Place"), 116, false, true, true, FactOrder::Place},
        {Indicator, "indicator", QT_TRANSLATE_NOOP("LedgerColumns", "Indicator"), 138, false, true, true, FactOrder::Indicator},
        {Bound, "bound", QT_TRANSLATE_NOOP("LedgerColumns", "Bound"), 58, true, true, true, FactOrder::Bound},
        {Value, "value", QT_TRANSLATE_NOOP("LedgerColumns", "Value"), 88, true, true, true, FactOrder::Value},
        {Unit, "unit", QT_TRANSLATE_NOOP("LedgerColumns", "Unit"), 58, false, true, true, FactOrder::Unit},
        {Period, "period", QT_TRANSLATE_NOOP("LedgerColumns", "Period told"), 164, false, true, true, FactOrder::Period},
        {Status, "status", QT_TRANSLATE_NOOP("LedgerColumns", "Status"), 68, false, true, true, FactOrder::Status},
        {Star, "star", QT_TRANSLATE_NOOP("LedgerColumns", "Star"), 78, false, true, true, FactOrder::Star},
        {Confidence, "confidence", QT_TRANSLATE_NOOP("LedgerColumns", "Confidence"), 72, true, false, true, FactOrder::Confidence},
        {Review, "review", QT_TRANSLATE_NOOP("LedgerColumns", "Review"), 78, false, true, true, FactOrder::Review},
        {Issued, "issued", QT_TRANSLATE_NOOP("LedgerColumns", "Issue date"), 92, false, false, true, FactOrder::Issued},
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
