// Light or dark as the desktop says by its portal (org.freedesktop.appearance), now and whenever the user switches it there.
// Where there is no portal nothing comes: the palette that Qt found at the start stands.
#pragma once

#include "ui/look/palette.h"

#include <QObject>

class QDBusMessage;

namespace starboard {

class SystemTheme : public QObject
{
    Q_OBJECT
public:
    explicit SystemTheme(QObject *parent = nullptr); // asks without waiting

Q_SIGNALS:
    void told(starboard::Theme theme);

private Q_SLOTS:
    void settingChanged(const QDBusMessage &message); // group, key, value

private:
    void take(const QVariant &scheme); // 1 dark, 2 light, 0 no preference
};

} // namespace starboard
