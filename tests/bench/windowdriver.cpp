#include "tests/bench/windowdriver.h"

#include "ui/overview/overviewview.h"
#include "ui/review/reviewview.h"

#include <QElapsedTimer>
#include <QTimer>

namespace starboard {

using namespace Qt::StringLiterals;

WindowDriver::WindowDriver(StallWatch &loop, const QString &settingsFile) : m_loop(loop)
{
    DeskOptions options;
    options.settingsFile = settingsFile;
    options.language = u"zh_CN"_s;
    options.theme = Theme::Light;
    options.today = [] { return *parseDate("2023-07-31"); };
    m_loop.act([&] {
        auto made = Desk::make(options);
        if (!made)
            qFatal("the window could not be made");
        m_desk = std::move(*made);
        QObject::connect(&m_desk->session(), &Session::failed, &m_desk->session(),
                         [](const Failure &failure) { qFatal("%s %s", failure.message.c_str(), failure.detail.c_str()); });
        m_desk->window().resize(1440, 900);
        m_desk->window().show();
    });
    wait([] { return true; });
}

void WindowDriver::wait(const std::function<bool()> &done)
{
    while (!done())
        m_loop.turn();
    // Charts draw when they are next asked to, in a turn of their own; what is dirty then is painted at once.
    for (int i = 0; i < 3; ++i)
        m_loop.act([] { QCoreApplication::processEvents(); });
    m_loop.act([this] {
        QEvent paint(QEvent::UpdateRequest);
        QCoreApplication::sendEvent(&m_desk->window(), &paint);
    });
}

void WindowDriver::rest(int milliseconds)
{
    bool over = false;
    QTimer::singleShot(milliseconds, &m_desk->window(), [&over] { over = true; });
    wait([&over] { return over; });
}

void WindowDriver::open(const QString &path)
{
    act([&] { session().openWorkspace(path, Access::Create); });
    wait([this] { return painted(); });
}

void WindowDriver::showView(const QString &id)
{
    act([&] { window().showView(id); });
    wait([this] { return painted(); });
}

bool WindowDriver::painted() const
{
    const View *view = window().currentView();
    const auto *overview = qobject_cast<const OverviewView *>(view);
    const auto *review = qobject_cast<const ReviewView *>(view);
    return session().hasFacts() && (overview ? overview->painted() : review ? review->painted() : view->settled());
}

bool WindowDriver::settled() const { return window().currentView()->settled() && !session().worker().busy(); }

} // namespace starboard
