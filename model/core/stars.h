// The stars that a branch is judged by; the last three are those of towns and streets.
#pragma once

#include <array>
#include <string_view>

namespace starboard {

inline constexpr std::array<std::string_view, 8> allStars{"支部过硬", "产业兴旺", "生态宜居", "平安法治",
                                                          "文明幸福", "共建共享", "宜业兴业", "幸福和谐"};

} // namespace starboard
