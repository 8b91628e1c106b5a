#include "tests/support/bench.h"

#include "model/store/intake.h"
#include "tests/support/sampleledger.h"
#include "ui/look/figures.h"

#include <QAccessible>
#include <QApplication>
#include <QInputMethodEvent>
#include <QTest>

namespace starboard::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30000; // ms, for a machine that is busy with other things

} // namespace

Bench::Bench() : m_settings(std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat))
{
    setChineseInterface(false);
    setNumberStyle(NumberStyle::Thousands);
    m_look.applyToApplication();
    auto catalogue = Catalogue::read(STARBOARD_RESOURCES "/lexicon/indicators.tsv");
    auto gazetteer = Gazetteer::open(STARBOARD_RESOURCES "/gazetteer/divisions.bin");
    if (!catalogue || !gazetteer)
        qFatal("the data of the program are missing");
    auto knowledge = std::make_shared<const Knowledge>(Knowledge{std::move(*catalogue), std::move(*gazetteer)});
    m_session = std::make_unique<Session>(
        Session::Parts{m_look, dialogs, *m_settings, std::move(knowledge), [] { return *parseDate("2023-07-31"); }});
    QObject::connect(m_session.get(), &Session::failed, m_session.get(),
                     [this](const Failure &told) { failure = QString::fromStdString(told.message); });
}

Bench::~Bench() = default;

bool Bench::open(const std::function<bool(Workspace &)> &fill)
{
    const QString path = m_folder.filePath(u"w.starboard"_s);
    {
        auto workspace = Workspace::create(path.toStdString());
        if (!workspace || !fill(*workspace))
            return false;
    }
    m_session->openWorkspace(path, Access::Existing);
    return QTest::qWaitFor([this] { return m_session->hasFacts() && !m_session->worker().busy(); }, patience);
}

bool Bench::openSample()
{
    return open([](Workspace &workspace) {
        const auto arrived = Intake(workspace).importFacts(sampleLines());
        return arrived && arrived->added == sampleFacts && arrived->problems.empty();
    });
}

bool Bench::show(View &view)
{
    view.resize(1400, 850);
    view.show();
    view.activateWindow();
    return QTest::qWaitForWindowActive(&view) && settle(view);
}

bool Bench::settle(const View &view)
{
    return QTest::qWaitFor([&] { return !m_session->worker().busy() && view.settled(); }, patience);
}

void writeInto(QWidget &field, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(&field, &event);
}

Filter firstHalfOf2023()
{
    Filter filter;
    filter.from = parseDate("2023-01-01");
    filter.to = parseDate("2023-06-30");
    return filter;
}

QStringList nameless(const QWidget &root)
{
    QStringList found;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).isEmpty())
            found << QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    return found;
}

} // namespace starboard::test
