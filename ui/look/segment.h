// One of several buttons that stand side by side without a gap: a choice, or a switch.
#pragma once

class QString;
class QToolButton;
class QWidget;

namespace starboard {

[[nodiscard]] QToolButton *makeSegment(QWidget *parent, const QString &objectName);

} // namespace starboard
