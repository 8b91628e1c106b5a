// The claims of one place as bytes, as a source of reports may keep them for accounts.
#pragma once

#include "model/core/catalogue.h"

#include <cstdint>
#include <string>

namespace starboard {

struct PackedPlace {
    std::string place;
    std::string claims;
    std::string names; // ids of their facts, in their order; may be left behind
};

// Another number whenever the rules before the window, the form of the bytes, or what the catalogue says of the
// indicator's units have changed: bytes of another law are not read.
[[nodiscard]] std::int64_t lawOf(const Indicator &indicator);

} // namespace starboard
