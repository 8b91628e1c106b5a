// The columns of the ledger: what they are called, how wide they are, what they sort by, whether they can be edited.
#pragma once

#include "model/store/records.h"

#include <QCoreApplication>
#include <QString>

#include <array>
#include <cstdint>
#include <optional>

namespace starboard {

enum class LedgerColumn : std::uint8_t {
    Number,
    Place,
    Indicator,
    Bound,
    Value,
    Unit,
    Period,
    Status,
    Star,
    Confidence,
    Review,
    Issued,
    Quote,
    Action,
    Object,
    Newspaper,
    Article,
    Document,
};

struct LedgerColumnTraits {
    LedgerColumn column;
    const char *key;   // in settings; never changes
    const char *title; // for tr(), context "LedgerColumns"
    int width;         // px at 100 %
    bool numeric;
    bool editable;
    bool shown; // unless the user chose otherwise
    std::optional<FactOrder> order;
};

inline constexpr int ledgerColumnCount = 18;
[[nodiscard]] const std::array<LedgerColumnTraits, ledgerColumnCount> &ledgerColumns();
[[nodiscard]] inline const LedgerColumnTraits &traitsOf(LedgerColumn column) { return ledgerColumns()[static_cast<std::size_t>(column)]; }
[[nodiscard]] QString columnTitle(LedgerColumn column);

} // namespace starboard
