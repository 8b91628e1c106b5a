#include "tests/bench/stallwatch.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QMetaEnum>

#include <ctime>
#include <utility>

namespace starboard {

using namespace Qt::StringLiterals;

namespace {

double processorTime()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

} // namespace

void StallWatch::begin()
{
    m_heaviest = {};
    m_events = 0;
    m_begun = processorTime();
}

void StallWatch::end()
{
    const double processor = processorTime() - m_begun;
    if (processor > m_longest.processor) {
        m_longest.processor = processor;
        m_longest.event = m_heaviest.event;
    }
    m_longest.clock = std::max(m_longest.clock, m_events);
}

void StallWatch::turn()
{
    begin();
    processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    end();
}

void StallWatch::act(const std::function<void()> &deed)
{
    QElapsedTimer clock;
    clock.start();
    begin();
    deed();
    if (m_heaviest.event.isEmpty())
        m_heaviest.event = u"the deed itself"_s;
    m_events = double(clock.nsecsElapsed()) / 1e6;
    end();
}

Stall StallWatch::takeLongest() { return std::exchange(m_longest, {}); }

bool StallWatch::notify(QObject *receiver, QEvent *event)
{
    if (m_depth > 0)
        return QApplication::notify(receiver, event);
    const QString type = QString::fromLatin1(QMetaEnum::fromType<QEvent::Type>().valueToKey(event->type()));
    const QString name = QLatin1String(receiver->metaObject()->className()) + u' ' + receiver->objectName();
    QElapsedTimer clock;
    clock.start();
    const double before = processorTime();
    ++m_depth;
    const bool done = QApplication::notify(receiver, event);
    --m_depth;
    const double processor = processorTime() - before;
    m_events += double(clock.nsecsElapsed()) / 1e6;
    if (processor > m_heaviest.processor)
        m_heaviest = {processor, 0, type + u" · "_s + name};
    return done;
}

} // namespace starboard
