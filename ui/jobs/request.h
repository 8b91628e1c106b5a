// A line of questions of which only the last is of interest: each has a number, and an answer that comes after a newer
// question was asked is dropped. Questions that became stale before their turn are not even asked.
#pragma once

#include "ui/jobs/worker.h"

#include <atomic>
#include <cstdint>
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

    // The answer under way, if any, will not be delivered.
    void drop() { *m_settled = ++*m_latest; }
    // True until the last question is answered, be it by a failure.
    [[nodiscard]] bool waiting() const { return *m_settled != *m_latest; }

private:
    Worker &m_worker;
    std::shared_ptr<std::atomic<std::uint64_t>> m_latest;
    std::shared_ptr<std::uint64_t> m_settled; // number of the last answer; the window's thread alone touches it
};

} // namespace starboard
