// One of several buttons that stand side by side without a gap: a choice, or a switch.
#pragma once

class QButtonGroup;
class QSettings;
class QString;
class QToolButton;
class QWidget;

namespace starboard {

[[nodiscard]] QToolButton *makeSegment(QWidget *parent, const QString &objectName);

// Clicks what was chosen last, also before a restart, and keeps what is chosen from now on.
void keepChoice(QButtonGroup &segments, QSettings &settings, const QString &key);

} // namespace starboard
