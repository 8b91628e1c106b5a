#include "model/core/fact.h"

#include <array>

namespace starboard {

namespace {

constexpr std::array<std::string_view, 4> boundNames{"exact", "at_least", "approx", "at_most"};
constexpr std::array<std::string_view, 3> statusNames{"actual", "planned", "standard"};
constexpr std::array<std::string_view, 8> familyNames{"branch_stars", "rectification", "inspection", "governance",
                                                      "publicity",    "livelihood",    "investment", "other"};
constexpr std::array<std::string_view, 4> periodNames{"span", "since", "as_of", "recent"};
constexpr std::array<std::string_view, 4> reviewNames{"unreviewed", "confirmed", "corrected", "rejected"};
constexpr std::array<std::string_view, 6> sourceNames{"none", "event", "page", "file_name", "manifest", "user"};

template <typename Enum, std::size_t N>
std::optional<Enum> fromName(const std::array<std::string_view, N> &names, std::string_view text)
{
    for (std::size_t i = 0; i < N; ++i)
        if (names[i] == text)
            return static_cast<Enum>(i);
    return std::nullopt;
}

} // namespace

std::string_view name(Bound bound) { return boundNames.at(static_cast<std::size_t>(bound)); }
std::string_view name(Status status) { return statusNames.at(static_cast<std::size_t>(status)); }
std::string_view name(Family family) { return familyNames.at(static_cast<std::size_t>(family)); }
std::string_view name(PeriodKind kind) { return periodNames.at(static_cast<std::size_t>(kind)); }
std::string_view name(ReviewState state) { return reviewNames.at(static_cast<std::size_t>(state)); }
std::string_view name(DateSource source) { return sourceNames.at(static_cast<std::size_t>(source)); }

std::optional<Bound> boundFromName(std::string_view text) { return fromName<Bound>(boundNames, text); }
std::optional<Status> statusFromName(std::string_view text) { return fromName<Status>(statusNames, text); }
std::optional<Family> familyFromName(std::string_view text) { return fromName<Family>(familyNames, text); }
std::optional<PeriodKind> periodKindFromName(std::string_view text) { return fromName<PeriodKind>(periodNames, text); }
std::optional<ReviewState> reviewStateFromName(std::string_view text) { return fromName<ReviewState>(reviewNames, text); }

} // namespace starboard
