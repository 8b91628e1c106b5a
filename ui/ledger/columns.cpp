#include "ui/ledger/columns.h"

namespace starboard {
namespace {

QString say(const char *text) { return QCoreApplication::translate("LedgerColumns", text); }

} // namespace

const std::array<LedgerColumnTraits, ledgerColumnCount> &ledgerColumns()
{
    using enum LedgerColumn;
    static constexpr std::array<LedgerColumnTraits, ledgerColumnCount> columns{{
        {Number, QT_TRANSLATE_NOOP("LedgerColumns", "No."), 48, true, false, std::nullopt},
        {Place, QT_TRANSLATE_NOOP("LedgerColumns", "Place"), 116, false, false, FactOrder::Place},
        {Indicator, QT_TRANSLATE_NOOP("LedgerColumns", "Indicator"), 138, false, true, FactOrder::Indicator},
        {Bound, QT_TRANSLATE_NOOP("LedgerColumns", "Bound"), 46, true, true, std::nullopt},
        {Value, QT_TRANSLATE_NOOP("LedgerColumns", "Value"), 88, true, true, FactOrder::Value},
        {Unit, QT_TRANSLATE_NOOP("LedgerColumns", "Unit"), 58, false, true, std::nullopt},
        {Period, QT_TRANSLATE_NOOP("LedgerColumns", "Period told"), 164, false, false, FactOrder::Period},
        {Status, QT_TRANSLATE_NOOP("LedgerColumns", "Status"), 62, false, true, std::nullopt},
        {Star, QT_TRANSLATE_NOOP("LedgerColumns", "Star"), 66, false, false, std::nullopt},
        {Confidence, QT_TRANSLATE_NOOP("LedgerColumns", "Confidence"), 62, true, false, FactOrder::Confidence},
        {Review, QT_TRANSLATE_NOOP("LedgerColumns", "Review"), 60, false, false, FactOrder::Review},
        {Issued, QT_TRANSLATE_NOOP("LedgerColumns", "Issue date"), 86, false, false, FactOrder::Issued},
        {Quote, QT_TRANSLATE_NOOP("LedgerColumns", "Quote"), 200, false, false, std::nullopt},
    }};
    return columns;
}

QString columnTitle(LedgerColumn column) { return say(ledgerColumns()[static_cast<std::size_t>(column)].title); }

} // namespace starboard
