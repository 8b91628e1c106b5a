#include "model/stats/rational.h"

#include <limits>

namespace starboard {

namespace {

constexpr Int128 largest = (((Int128(1) << 126) - 1) << 1) + 1;

Int128 absolute(Int128 value)
{
    return value < 0 ? -value : value;
}

Int128 greatestCommonDivisor(Int128 a, Int128 b)
{
    while (b != 0) {
        Int128 rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

Int128 add(Int128 a, Int128 b)
{
    Int128 sum = 0;
    if (__builtin_add_overflow(a, b, &sum))
        return a < 0 ? -largest : largest;
    return sum;
}

Int128 multiply(Int128 a, Int128 b)
{
    Int128 product = 0;
    if (__builtin_mul_overflow(a, b, &product))
        return (a < 0) == (b < 0) ? largest : -largest;
    return product;
}

Int128 powerOfTen(int exponent)
{
    Int128 power = 1;
    for (; exponent > 0; --exponent)
        power = multiply(power, 10);
    return power;
}

std::string digits(Int128 value) // REQUIRES: value >= 0
{
    std::string text;
    do {
        text.insert(text.begin(), static_cast<char>('0' + static_cast<int>(value % 10)));
        value /= 10;
    } while (value != 0);
    return text;
}

} // namespace

Rational::Rational(Int128 numerator, Int128 denominator) : m_numerator(numerator), m_denominator(denominator)
{
    if (m_denominator < 0) {
        m_numerator = -m_numerator;
        m_denominator = -m_denominator;
    }
    if (m_denominator == 1)
        return;
    Int128 common = greatestCommonDivisor(absolute(m_numerator), m_denominator);
    if (common > 1) {
        m_numerator /= common;
        m_denominator /= common;
    }
}

Rational::Rational(const Decimal &decimal)
    : Rational(decimal.exponent() > 0 ? multiply(decimal.mantissa(), powerOfTen(decimal.exponent()))
                                      : decimal.mantissa(),
               decimal.exponent() < 0 ? powerOfTen(-decimal.exponent()) : Int128(1))
{
}

double Rational::toDouble() const
{
    return static_cast<double>(static_cast<long double>(m_numerator) / static_cast<long double>(m_denominator));
}

Decimal Rational::toDecimal(int decimals) const
{
    Int128 scaled = multiply(absolute(m_numerator), powerOfTen(decimals));
    Int128 rounded = scaled / m_denominator;
    if ((scaled % m_denominator) * 2 >= m_denominator)
        ++rounded;
    int exponent = -decimals;
    for (; rounded > std::numeric_limits<std::int64_t>::max(); ++exponent)
        rounded /= 10;
    return {static_cast<std::int64_t>(isNegative() ? -rounded : rounded), exponent};
}

std::string Rational::toString(int decimals) const
{
    if (!isInteger())
        return toDecimal(decimals).toString();
    std::string text = digits(absolute(m_numerator));
    if (isNegative())
        text.insert(text.begin(), '-');
    return text;
}

Rational operator+(const Rational &a, const Rational &b)
{
    if (a.m_denominator == b.m_denominator)
        return {add(a.m_numerator, b.m_numerator), a.m_denominator};
    return {add(multiply(a.m_numerator, b.m_denominator), multiply(b.m_numerator, a.m_denominator)),
            multiply(a.m_denominator, b.m_denominator)};
}

Rational operator-(const Rational &a, const Rational &b)
{
    return a + Rational(-b.m_numerator, b.m_denominator);
}

Rational operator*(const Rational &a, const Rational &b)
{
    return {multiply(a.m_numerator, b.m_numerator), multiply(a.m_denominator, b.m_denominator)};
}

Rational operator/(const Rational &a, const Rational &b)
{
    return {multiply(a.m_numerator, b.m_denominator), multiply(a.m_denominator, b.m_numerator)};
}

std::strong_ordering operator<=>(const Rational &a, const Rational &b)
{
    if (a.m_denominator == b.m_denominator)
        return a.m_numerator <=> b.m_numerator;
    return multiply(a.m_numerator, b.m_denominator) <=> multiply(b.m_numerator, a.m_denominator);
}

} // namespace starboard
