// CJK and Kangxi radicals (U+2E80 … U+2FDF) that PDF text leaves in the place of ideographs: ⻄安 → 西安, ⼈民 → 人民.
// Source: Unicode's EquivalentUnifiedIdeograph.txt; NFKC knows only two of the 115 in the first block.
#pragma once

namespace starboard {

[[nodiscard]] char32_t withoutRadical(char32_t c); // c itself where it is no such radical

} // namespace starboard
