// The facts that one account looks at, and what became of each: it counts, or it is left out for one reason.
#pragma once

#include "model/stats/account.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace starboard {

// A fact's number on the docket.
using Item = std::uint32_t;

class Docket {
public:
    // Takes the reports of the query's indicator at its place and below that were known on its day.
    Docket(std::span<const Report> reports, const Query &query);

    [[nodiscard]] std::size_t size() const { return m_reports.size(); }
    [[nodiscard]] const Report &report(Item item) const { return *m_reports[item]; }
    [[nodiscard]] bool open(Item item) const { return m_fates[item].state == State::Open; }

    // The first rule that drops a fact decides: later calls for it change nothing.
    void leaveOut(Item item, Why why, std::optional<Item> by = std::nullopt);
    void leaveOutBecauseOf(Item item, Why why, std::string_view by); // `by` may be a fact of another indicator
    void count(Item item) { m_fates[item].state = State::Counted; }

    void write(Account &account, Detail detail) const;

private:
    enum class State : std::uint8_t { Open, Counted, Out };
    struct Fate {
        State state = State::Open;
        Why why = Why::Plan;
        std::string_view by;
    };
    std::vector<const Report *> m_reports;
    std::vector<Fate> m_fates;
};

} // namespace starboard
