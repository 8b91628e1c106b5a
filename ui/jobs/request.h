// A line of questions of which only the last is of interest: each has a number, and an answer that comes after a newer
// question was asked is dropped. Questions that became stale before their turn are not even asked.
#pragma once

#include "ui/jobs/worker.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <utility>

namespace starboard {

class Request
{
public:
    explicit Request(Worker &worker)
        : m_worker(worker), m_latest(std::make_shared<std::atomic<std::uint64_t>>(0)), m_settled(std::make_shared<std::uint64_t>(0))
    {
    }
    ~Request() { drop(); }
    Request(const Request &) = delete;
    Request &operator=(const Request &) = delete;

    // `question` runs on the worker's thread and returns the answer; `then(answer)` runs on the window's thread.
    template <typename Question, typename Then> void ask(Question question, Then then)
    {
        const std::uint64_t number = ++*m_latest;
        m_worker.post([&worker = m_worker, latest = m_latest, settled = m_settled, number, question = std::move(question),
                       then = std::move(then)](const std::stop_token &) mutable {
            if (*latest != number)
                return;
            auto answer = std::make_shared<decltype(question())>(question());
            worker.deliver([latest, settled, number, answer, then = std::move(then)]() mutable {
                if (*latest != number)
                    return;
                *settled = number;
                then(std::move(*answer));
            });
        });
    }

    // What nobody waits for. `question(pressed)` may be asked several times and returns an optional answer: nothing where
    // it gave way because pressed() said that somebody else waits; then it is asked again later.
    template <typename Question, typename Then> void askLater(Question question, Then then)
    {
        struct Order {
            Question question;
            Then then;
        };
        putLater(m_worker, m_latest, m_settled, ++*m_latest, std::make_shared<Order>(Order{std::move(question), std::move(then)}));
    }

    // The answer under way, if any, will not be delivered.
    void drop() { *m_settled = ++*m_latest; }
    // True until the last question is answered, be it by a failure.
    [[nodiscard]] bool waiting() const { return *m_settled != *m_latest; }

private:
    using Latest = std::shared_ptr<std::atomic<std::uint64_t>>;
    using Settled = std::shared_ptr<std::uint64_t>;
    template <typename Order>
    static void putLater(Worker &worker, const Latest &latest, const Settled &settled, std::uint64_t number, std::shared_ptr<Order> order)
    {
        worker.postLater([&worker, latest, settled, number, order = std::move(order)](const std::stop_token &) {
            if (*latest != number)
                return;
            auto answer = std::make_shared<decltype(order->question(std::function<bool()>()))>(order->question([&worker] { return worker.pressed(); }));
            worker.deliver([&worker, latest, settled, number, order, answer] {
                if (*latest != number)
                    return;
                if (!*answer)
                    return putLater(worker, latest, settled, number, order);
                *settled = number;
                order->then(std::move(**answer));
            });
        });
    }

    Worker &m_worker;
    Latest m_latest;
    Settled m_settled; // number of the last answer; the window's thread alone touches it
};

} // namespace starboard
