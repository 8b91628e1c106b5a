// The tree of places by their official codes: province 2, city 4, county 6, street or town 9, community 12 digits.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace starboard {

[[nodiscard]] std::string_view parentPlace(std::string_view code);        // empty above a province
[[nodiscard]] bool liesIn(std::string_view code, std::string_view place); // also the place itself; all lie in ""
// The child of `place` that `code` lies in; empty where it is the place itself or lies elsewhere.
[[nodiscard]] std::string_view childTowards(std::string_view code, std::string_view place);

// Those of `places` that lie in no other of them, ascending.
[[nodiscard]] std::vector<std::string> outermost(std::vector<std::string> places);

} // namespace starboard
