// A cell's value as it is edited, and how what was typed or chosen goes into a fact.
#pragma once

#include "ui/ledger/columns.h"

#include <QVariant>

namespace starboard {

class Session;

// An enum's number, a code, or the text to change.
[[nodiscard]] QVariant editValue(const Session &session, const FactRow &row, LedgerColumn column);
// Empty, or why the value makes no sense; then the fact is as it was.
[[nodiscard]] QString enter(const Session &session, Fact &fact, LedgerColumn column, const QVariant &value);

} // namespace starboard
