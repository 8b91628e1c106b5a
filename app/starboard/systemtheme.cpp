#include "app/starboard/systemtheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace starboard {

using namespace Qt::StringLiterals;

namespace {

constexpr auto service = "org.freedesktop.portal.Desktop"_L1;
constexpr auto object = "/org/freedesktop/portal/desktop"_L1;
constexpr auto settings = "org.freedesktop.portal.Settings"_L1;
constexpr auto appearance = "org.freedesktop.appearance"_L1;
constexpr auto colorScheme = "color-scheme"_L1;

} // namespace

SystemTheme::SystemTheme(QObject *parent) : QObject(parent)
{
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return; // asking would start a bus
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, object, settings, u"SettingChanged"_s, this, SLOT(settingChanged(QDBusMessage)));
    QDBusMessage question = QDBusMessage::createMethodCall(service, object, settings, u"Read"_s);
    question << QString(appearance) << QString(colorScheme);
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (reply.isValid()) // a variant in a variant
            take(reply.value().variant().value<QDBusVariant>().variant());
        answer->deleteLater();
    });
}

void SystemTheme::settingChanged(const QDBusMessage &message)
{
    const QVariantList said = message.arguments();
    if (said.size() == 3 && said[0].toString() == appearance && said[1].toString() == colorScheme)
        take(said[2].value<QDBusVariant>().variant());
}

void SystemTheme::take(const QVariant &scheme)
{
    if (const uint said = scheme.toUInt(); said == 1 || said == 2)
        Q_EMIT told(said == 1 ? Theme::Dark : Theme::Light);
}

} // namespace starboard
