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
};

struct LedgerColumnTraits {
    LedgerColumn column;
    const char *title; // for tr(), context "LedgerColumns"
    int width;         // px at 100 %
    bool numeric;
    bool editable;
    std::optional<FactOrder> order;
};

inline constexpr int ledgerColumnCount = 13;
[[nodiscard]] const std::array<LedgerColumnTraits, ledgerColumnCount> &ledgerColumns();
[[nodiscard]] QString columnTitle(LedgerColumn column);

} // namespace starboard
