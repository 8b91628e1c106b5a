// The words of the filter: families, statuses, reviews, and the chips that say what is on.
#pragma once

#include "model/core/fact.h"
#include "model/store/filter.h"

#include <QString>

#include <array>
#include <functional>
#include <vector>

namespace starboard {

class Session;

inline constexpr std::array allFamilies{Family::BranchStars, Family::Rectification, Family::Inspection, Family::Governance,
                                        Family::Livelihood,  Family::Investment,    Family::Publicity,  Family::Other};

[[nodiscard]] QString familyName(Family family);
[[nodiscard]] QString statusWord(Status status);
[[nodiscard]] QString reviewWord(ReviewState review);
[[nodiscard]] QString boundWord(Bound bound);

struct Chip {
    QString id;   // "period", "status", …: the chip's object name
    QString text; // 2023年上半年
    std::function<void(Filter &)> remove;
};
[[nodiscard]] std::vector<Chip> chips(const Session &session);
// The same as one line for exports and titles; "everything" where nothing is restricted.
[[nodiscard]] QString filterText(const Session &session);

} // namespace starboard
