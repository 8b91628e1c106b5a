// The lexicon of place words as the scanner uses it: words grouped by their last character, longest first.
#pragma once

#include "model/core/wordset.h"
#include "model/place/placewords.h"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace starboard {

enum class EndingClass : std::uint8_t {
    Street,
    Town,
    Township,
    Village,
    Community,
    District,
    County,
    City,
    Province,
    Prefecture,
    Banner,
    Zone,
    Farm,
    None,
};

enum class EndingRole : std::uint8_t { Name, Whole, Refer, Common };

struct PlaceEnding
{
    std::u32string word;
    std::u32string notBefore; // characters that may not follow
    EndingRole role = EndingRole::Common;
    EndingClass is = EndingClass::None;
};

// The words that end in one character, longest first.
struct EndingGroup
{
    std::vector<PlaceEnding> endings;
    CharacterSet befores;       // the characters before the last one
    std::size_t firstSingle = 0; // where the words of one character begin

    // Those that may end a text whose last character but one is `before`.
    [[nodiscard]] std::span<const PlaceEnding> behind(char32_t before) const
    {
        return std::span(endings).subspan(befores.has(before) ? 0 : firstSingle);
    }
};

struct PlaceAlias
{
    std::u32string name;
    std::string code;
};

struct PlaceWords::Entries
{
    // group[c] is 1 + the index into `groups` of the words whose last character is c; 0 where there is none.
    std::vector<std::uint8_t> group = std::vector<std::uint8_t>(0x10000, 0);
    std::vector<EndingGroup> groups;
    CharacterSet leads;                        // that may stand before a bare 区, 市, 县 …
    WordList bodies;                           // what follows a place where a body stands for it
    WordList organisations;                    // what makes a name part of another one
    std::vector<std::u32string> slogans;       // stems that are slogans unless their container stands before them
    std::vector<std::u32string> authority;     // before a body that only gave the order
    std::vector<std::u32string> honour;        // before a city or a province that only gave the honour
    WordList noNames; // words that never begin the name of a new village (采取村, 筑牢社区)

    std::vector<PlaceAlias> aliases; // names that the user has given to places

    [[nodiscard]] const EndingGroup *endingAt(char32_t last) const
    {
        return last < group.size() && group[last] != 0 ? &groups[group[last] - 1U] : nullptr;
    }
};

} // namespace starboard
