// The facts that an account looks at, and what became of each: it counts, or it is left out for one reason.
#pragma once

#include "model/stats/account.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace starboard {

// A fact's number on the docket.
using Item = std::uint32_t;

class Docket {
public:
    explicit Docket(std::vector<const Report *> reports);
    // The facts from `begin` to `end` of `whole`, as far as it has decided about them. `whole` outlives this docket.
    // With Detail::Figures nobody asks why a fact is left out, and nothing is noted.
    Docket(const Docket &whole, Item begin, Item end, Detail detail);

    [[nodiscard]] Item size() const { return static_cast<Item>(m_reports->size()); }
    [[nodiscard]] const Report &report(Item item) const { return *(*m_reports)[item]; }
    [[nodiscard]] bool open(Item item) const { return m_fates[item - m_begin].open; }
    [[nodiscard]] bool notes() const { return m_notes; } // why facts are left out

    // The first rule that drops a fact decides: later calls for it change nothing.
    void leaveOut(Item item, Why why, std::optional<Item> by = std::nullopt);
    void leaveOutBecauseOf(Item item, Why why, std::string_view by);

    // The facts that are left out, ascending by id.
    [[nodiscard]] std::vector<LeftOut> leftOut() const;

private:
    struct Fate {
        bool open = true;
        Why why = Why::Plan;
        std::string_view by;
    };
    std::shared_ptr<const std::vector<const Report *>> m_reports;
    Item m_begin = 0;
    bool m_notes = true;
    std::vector<Fate> m_fates; // of the facts from m_begin on
};

} // namespace starboard
