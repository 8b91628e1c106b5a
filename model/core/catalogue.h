// The indicators: what they are called, in which unit they are counted and how their reports add up.
// Source: resources/lexicon/indicators.tsv; the rules are those of honest statistics.
#pragma once

#include "model/core/fact.h"
#include "model/core/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace starboard {

enum class Aggregation : std::uint8_t { Sum, Latest, Rate };
enum class Polarity : std::int8_t { Bad = -1, Neutral = 0, Good = 1 };

// An exact factor, so that 亩 → 平方米 (2000/3) loses nothing.
struct Factor {
    std::int64_t numerator = 1;
    std::int64_t denominator = 1;
};

[[nodiscard]] std::optional<Factor> parseFactor(std::string_view text); // "1000", "2000/3"

struct Indicator {
    std::string code;
    std::string zh;
    std::string en;
    Family family = Family::Other;
    std::string unit; // canonical
    Aggregation aggregation = Aggregation::Sum;
    Polarity polarity = Polarity::Neutral;
    std::vector<std::string> alike;                      // measure words that count the same
    std::vector<std::pair<std::string, Factor>> convert; // measure words that convert
    std::vector<std::string> parts;                      // of a rate: numerator, denominator
    bool catalogue = true; // false: a free indicator, outside the list of codes that is shared with others

    // How many canonical units one `printed` is; nullopt where it does not convert.
    [[nodiscard]] std::optional<Factor> factor(std::string_view printed) const;
};

class Catalogue {
public:
    // `ownPath`: the user's own indicators, where there are any.
    [[nodiscard]] static Result<Catalogue> read(const std::string &path, const std::string &ownPath = {});

    [[nodiscard]] const std::vector<Indicator> &indicators() const { return m_indicators; } // the shared codes
    [[nodiscard]] const std::vector<Indicator> &freeIndicators() const { return m_free; }   // of the lexicon alone
    [[nodiscard]] const Indicator *find(std::string_view code) const;                       // in both

private:
    struct Slot {
        bool shared;
        std::size_t index;
    };
    std::vector<Indicator> m_indicators;
    std::vector<Indicator> m_free;
    std::unordered_map<std::string, Slot> m_index;
};

} // namespace starboard
