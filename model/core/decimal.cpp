#include "model/core/decimal.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace starboard {

namespace {

__extension__ typedef __int128 Wide;

constexpr int digitLimit = 36; // a Wide holds 38 digits; two are kept for one addition

Decimal narrow(Wide mantissa, int exponent)
{
    constexpr Wide most = std::numeric_limits<std::int64_t>::max();
    while (mantissa > most || mantissa < -most) {
        mantissa /= 10;
        ++exponent;
    }
    return {static_cast<std::int64_t>(mantissa), exponent};
}

int digits(Wide value)
{
    int n = 0;
    for (; value != 0; value /= 10)
        ++n;
    return n;
}

// Both mantissas on the smaller exponent, as far as a Wide can hold them.
struct Aligned {
    Wide a, b;
    int exponent;
};

Aligned aligned(const Decimal &a, const Decimal &b)
{
    Wide low = a.exponent() <= b.exponent() ? a.mantissa() : b.mantissa();
    Wide high = a.exponent() <= b.exponent() ? b.mantissa() : a.mantissa();
    int lowExponent = std::min(a.exponent(), b.exponent());
    int highExponent = std::max(a.exponent(), b.exponent());
    int room = digitLimit - digits(high);
    for (; highExponent > lowExponent && room > 0; --highExponent, --room)
        high *= 10;
    for (; highExponent > lowExponent; ++lowExponent)
        low /= 10;
    return a.exponent() <= b.exponent() ? Aligned{low, high, lowExponent} : Aligned{high, low, lowExponent};
}

} // namespace

Decimal::Decimal(std::int64_t mantissa, int exponent) : m_mantissa(mantissa), m_exponent(exponent)
{
    if (m_mantissa == 0) {
        m_exponent = 0;
        return;
    }
    while (m_mantissa % 10 == 0) {
        m_mantissa /= 10;
        ++m_exponent;
    }
}

std::optional<Decimal> Decimal::parse(std::string_view text)
{
    bool negative = false;
    if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
        negative = text.front() == '-';
        text.remove_prefix(1);
    }
    Wide mantissa = 0;
    int exponent = 0;
    int kept = 0;
    bool point = false, any = false;
    for (char c : text) {
        if (c == '.' && !point) {
            point = true;
            continue;
        }
        if (c < '0' || c > '9')
            return std::nullopt;
        any = true;
        if (kept < 18) {
            mantissa = mantissa * 10 + (c - '0');
            kept += mantissa != 0;
            exponent -= point;
        } else {
            exponent += !point;
        }
    }
    if (!any)
        return std::nullopt;
    return narrow(negative ? -mantissa : mantissa, exponent);
}

Decimal Decimal::fromDouble(double value)
{
    char buffer[64];
    auto [end, error] = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::scientific);
    if (error != std::errc{} || !std::isfinite(value))
        return {};
    std::string_view text(buffer, static_cast<std::size_t>(end - buffer));
    auto e = text.find('e');
    int power = 0;
    std::string_view powerText = text.substr(e + 1);
    if (powerText.front() == '+')
        powerText.remove_prefix(1);
    std::from_chars(powerText.data(), powerText.data() + powerText.size(), power);
    return parse(text.substr(0, e)).value_or(Decimal()).scaled(power);
}

double Decimal::toDouble() const
{
    // Through text, so that 1.005 becomes the nearest double and not a product of two roundings.
    std::string text = std::to_string(m_mantissa) + "e" + std::to_string(m_exponent);
    double value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

std::string Decimal::toString() const
{
    std::string digitsText = std::to_string(m_mantissa < 0 ? -m_mantissa : m_mantissa);
    if (m_exponent >= 0) {
        digitsText.append(static_cast<std::size_t>(m_exponent), '0');
    } else {
        auto places = static_cast<std::size_t>(-m_exponent);
        if (digitsText.size() <= places)
            digitsText.insert(0, places + 1 - digitsText.size(), '0');
        digitsText.insert(digitsText.size() - places, 1, '.');
    }
    return m_mantissa < 0 ? "-" + digitsText : digitsText;
}

Decimal operator+(const Decimal &a, const Decimal &b)
{
    if (a.isZero() || b.isZero())
        return a.isZero() ? b : a;
    auto [x, y, exponent] = aligned(a, b);
    return narrow(x + y, exponent);
}

Decimal operator-(const Decimal &a, const Decimal &b)
{
    auto [x, y, exponent] = aligned(a, b);
    return narrow(x - y, exponent);
}

Decimal operator*(const Decimal &a, const Decimal &b)
{
    return narrow(Wide(a.mantissa()) * b.mantissa(), a.exponent() + b.exponent());
}

std::strong_ordering operator<=>(const Decimal &a, const Decimal &b)
{
    if (a.exponent() == b.exponent())
        return a.mantissa() <=> b.mantissa();
    auto [x, y, exponent] = aligned(a, b);
    if (x == y && !(a == b)) // equal only because the smaller one was cut off
        return a.toDouble() < b.toDouble() ? std::strong_ordering::less : std::strong_ordering::greater;
    return x < y ? std::strong_ordering::less : x > y ? std::strong_ordering::greater : std::strong_ordering::equal;
}

} // namespace starboard
