// Seeded chance for random ledgers: few days, few places, small numbers, so that everything collides.
#pragma once

#include "model/core/date.h"

#include <random>

namespace starboard::test {

class Dice {
public:
    explicit Dice(unsigned seed) : m_engine(seed) {}
    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_engine); }
    bool chance(int percent) { return upTo(99) < percent; }
    template <typename Values> const auto &of(const Values &values)
    {
        return values[static_cast<std::size_t>(upTo(static_cast<int>(values.size()) - 1))];
    }
    Date day() { return *makeDate(2023, 1, 1) + std::chrono::days(upTo(11) * 10); }
    std::mt19937 &engine() { return m_engine; }

private:
    std::mt19937 m_engine;
};

} // namespace starboard::test
