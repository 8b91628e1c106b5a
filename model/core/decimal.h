// An exact decimal: mantissa × 10^exponent, normalised so that equal numbers are equal bit by bit.
// 17.85亿 is {1785, 6}. Numbers beyond 18 digits saturate at the largest mantissa.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace starboard {

class Decimal {
public:
    constexpr Decimal() = default;
    Decimal(std::int64_t mantissa, int exponent = 0);

    // "-12.50" → -12.5; no exponent notation, no separators. nullopt when it is no number.
    [[nodiscard]] static std::optional<Decimal> parse(std::string_view text);
    // The shortest decimal that reads back as this double (for JSON written by other programs).
    [[nodiscard]] static Decimal fromDouble(double value);

    [[nodiscard]] std::int64_t mantissa() const { return m_mantissa; }
    [[nodiscard]] int exponent() const { return m_exponent; }
    [[nodiscard]] bool isZero() const { return m_mantissa == 0; }
    [[nodiscard]] double toDouble() const;
    [[nodiscard]] std::string toString() const; // "1785000000", "97.9"; never an exponent

    [[nodiscard]] Decimal scaled(int powerOfTen) const { return {m_mantissa, m_exponent + powerOfTen}; }

    friend Decimal operator+(const Decimal &a, const Decimal &b);
    friend Decimal operator-(const Decimal &a, const Decimal &b);
    friend Decimal operator*(const Decimal &a, const Decimal &b);
    friend bool operator==(const Decimal &, const Decimal &) = default;
    friend std::strong_ordering operator<=>(const Decimal &a, const Decimal &b);

private:
    std::int64_t m_mantissa = 0;
    int m_exponent = 0;
};

} // namespace starboard
