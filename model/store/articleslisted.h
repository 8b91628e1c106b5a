// How many articles a list holds: the newest. Who looks for an older one narrows the filter or searches.
#pragma once

namespace starboard {

inline constexpr int articlesListed = 2000;

} // namespace starboard
