// Exact fractions for sums, conversions (亩 = 2000/3 平方米) and rates; always in lowest terms, denominator > 0.
// Numbers beyond 38 digits saturate; newspaper figures stay far below that.
#pragma once

#include "model/core/decimal.h"

#include <compare>
#include <cstdint>
#include <string>

namespace starboard {

__extension__ typedef __int128 Int128;

class Rational {
public:
    constexpr Rational() = default;
    Rational(std::int64_t whole) : m_numerator(whole) {} // NOLINT: a whole number is a fraction
    Rational(Int128 numerator, Int128 denominator);
    explicit Rational(const Decimal &decimal);

    [[nodiscard]] bool isZero() const { return m_numerator == 0; }
    [[nodiscard]] bool isNegative() const { return m_numerator < 0; }
    [[nodiscard]] bool isInteger() const { return m_denominator == 1; }
    [[nodiscard]] Int128 numerator() const { return m_numerator; }
    [[nodiscard]] Int128 denominator() const { return m_denominator; }
    [[nodiscard]] double toDouble() const; // the nearest double of numbers below 2^53
    // As many decimals as the number has, at most `decimals`, rounded half away from zero: "95.4", "1284".
    [[nodiscard]] std::string toString(int decimals) const;
    [[nodiscard]] Decimal toDecimal(int decimals) const; // rounded likewise

    friend Rational operator+(const Rational &a, const Rational &b);
    friend Rational operator-(const Rational &a, const Rational &b);
    friend Rational operator*(const Rational &a, const Rational &b);
    friend Rational operator/(const Rational &a, const Rational &b); // REQUIRES: b is not zero
    friend bool operator==(const Rational &, const Rational &) = default;
    friend std::strong_ordering operator<=>(const Rational &a, const Rational &b);

private:
    Int128 m_numerator = 0;
    Int128 m_denominator = 1;
};

} // namespace starboard
