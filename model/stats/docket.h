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

// What facts are called, where the facts themselves are not at hand.
class Names {
public:
    virtual ~Names() = default;
    [[nodiscard]] virtual std::string_view id(Item item) const = 0;
};

struct ItemRange {
    Item begin = 0;
    Item end = 0;
};

class Docket {
public:
    explicit Docket(std::vector<const Report *> reports);
    // Without the facts: nothing is left out, and report() must not be called.
    explicit Docket(std::shared_ptr<const Names> names) : m_names(std::move(names)) {}
    // The facts in `ranges` (ascending) of `whole`, as far as it has decided about them.
    // With less than Detail::Full nobody asks why a fact is left out, and nothing is noted.
    Docket(const Docket &whole, std::span<const ItemRange> ranges, Detail detail);

    [[nodiscard]] Item size() const { return static_cast<Item>(m_reports->size()); }
    [[nodiscard]] std::string_view id(Item item) const { return m_names ? m_names->id(item) : report(item).id; }
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
    std::shared_ptr<const Names> m_names;
    Item m_begin = 0;
    bool m_notes = true;
    std::vector<Fate> m_fates; // of the facts from m_begin on
};

} // namespace starboard
