// The widget that edits a column's value, in a cell or for many rows.
#pragma once

#include "ui/ledger/columns.h"

#include <QVariant>

class QWidget;

namespace starboard {

class Session;

[[nodiscard]] QWidget *makeEditor(const Session &session, LedgerColumn column, const Fact &fact, QWidget *parent);
void setEditorValue(QWidget *editor, const QVariant &value);
[[nodiscard]] QVariant editorValue(const QWidget *editor, LedgerColumn column);

} // namespace starboard
