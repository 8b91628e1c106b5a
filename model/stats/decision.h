// What people decided about contradictions, as statistics uses it.
#pragma once

#include "model/core/date.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace starboard {

enum class Verdict : std::uint8_t { First, Second, Different, Neither }; // Different: both count, they are two things
[[nodiscard]] std::string_view name(Verdict verdict);                    // "first", "second", "different", "neither"
[[nodiscard]] std::optional<Verdict> verdictFromName(std::string_view text);

struct Decision {
    std::string first; // fact ids
    std::string second;
    Verdict verdict = Verdict::Neither;
    std::optional<Date> made;
};

class Decisions {
public:
    Decisions() = default;
    // In the order in which they were made: a later decision about the same pair replaces the earlier one.
    explicit Decisions(const std::vector<Decision> &made) : Decisions(made, std::nullopt) {}
    // Only those made until `knownOn`.
    Decisions(const std::vector<Decision> &made, std::optional<Date> knownOn);

    [[nodiscard]] bool empty() const { return m_pairs.empty(); }
    [[nodiscard]] bool different(std::string_view a, std::string_view b) const;
    // From some other fact.
    [[nodiscard]] bool calledDifferent(std::string_view id) const { return m_different.contains(id); }
    // True where a decision drops the fact; `by` becomes the fact that counts instead, empty where neither does.
    [[nodiscard]] bool rejected(std::string_view id, std::string_view &by) const;
    [[nodiscard]] std::optional<Decision> between(std::string_view a, std::string_view b) const;

private:
    std::map<std::pair<std::string, std::string>, Decision> m_pairs; // smaller id first
    std::set<std::string, std::less<>> m_different;
    std::map<std::string, std::string, std::less<>> m_rejected;      // id → the one that counts, or empty
};

} // namespace starboard
