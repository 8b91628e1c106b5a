// Light or dark as a desktop's portal says it, on a bus of the test's own.
#include "app/starboard/systemtheme.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace starboard;
using namespace Qt::StringLiterals;

class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public Q_SLOTS:
    QDBusVariant Read(const QString &group, const QString &key)
    {
        const bool known = group == u"org.freedesktop.appearance"_s && key == u"color-scheme"_s;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(known ? 1U : 0U)));
    }
Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

class TestSystemTheme : public QObject
{
    Q_OBJECT

    QProcess m_bus;

private Q_SLOTS:
    void initTestCase()
    {
        const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
        if (daemon.isEmpty())
            QSKIP("dbus-daemon is not installed.");
        m_bus.start(daemon, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_bus.waitForStarted());
        QTRY_VERIFY(m_bus.canReadLine() || m_bus.waitForReadyRead(100));
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    }
    void cleanupTestCase()
    {
        m_bus.kill();
        m_bus.waitForFinished();
    }

    void thePortalIsAskedAndFollowed()
    {
        Portal portal;
        QDBusConnection bus = QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), u"portal"_s); // as another program
        QVERIFY(bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &portal, QDBusConnection::ExportAllContents));
        QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
        const SystemTheme theme;
        QList<Theme> told;
        connect(&theme, &SystemTheme::told, this, [&](Theme said) { told << said; });
        QTRY_COMPARE(told, QList<Theme>{Theme::Dark});
        const auto say = [&](const QString &key, uint scheme) { Q_EMIT portal.SettingChanged(u"org.freedesktop.appearance"_s, key, QDBusVariant(scheme)); };
        say(u"contrast"_s, 2); // another setting
        say(u"color-scheme"_s, 0); // no preference: as it was
        say(u"color-scheme"_s, 2);
        QTRY_COMPARE(told, (QList<Theme>{Theme::Dark, Theme::Light}));
    }
};

QTEST_GUILESS_MAIN(TestSystemTheme)
#include "test_systemtheme.moc"
