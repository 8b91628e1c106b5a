#include "model/stats/packing.h"

#include <algorithm>

namespace starboard {

namespace {

__extension__ typedef unsigned __int128 Bits128;

constexpr std::uint64_t version = 1;

// Numbers of seven bits a byte, the lowest first; the eighth says that more follow.
class Writer {
public:
    void byte(unsigned value) { m_bytes.push_back(static_cast<char>(value)); }
    void number(std::uint64_t value)
    {
        for (; value > 0x7f; value >>= 7)
            byte(static_cast<unsigned>(value & 0x7f) | 0x80);
        byte(static_cast<unsigned>(value));
    }
    void signedNumber(std::int64_t value)
    {
        number((static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63));
    }
    void wide(Int128 value)
    {
        auto bits = static_cast<Bits128>(value);
        for (int i = 0; i < 16; ++i, bits >>= 8)
            byte(static_cast<unsigned>(bits & 0xff));
    }
    void text(std::string_view value)
    {
        number(value.size());
        m_bytes.append(value);
    }
    [[nodiscard]] std::string take() { return std::move(m_bytes); }

private:
    std::string m_bytes;
};

// Reads what a Writer wrote, in its order. Bytes that somebody else damaged give wrong numbers, but are never left.
class Reader {
public:
    explicit Reader(std::string_view bytes) : m_at(bytes.data()), m_end(bytes.data() + bytes.size()) {}

    [[nodiscard]] unsigned byte() { return m_at == m_end ? 0 : static_cast<unsigned char>(*m_at++); }
    [[nodiscard]] std::uint64_t number()
    {
        std::uint64_t value = 0;
        unsigned next = 0x80;
        for (unsigned shift = 0; next >= 0x80 && shift < 64; shift += 7) {
            next = byte();
            value |= std::uint64_t(next & 0x7f) << shift;
        }
        return value;
    }
    [[nodiscard]] std::uint32_t small() { return static_cast<std::uint32_t>(number()); }
    [[nodiscard]] std::int64_t signedNumber()
    {
        const std::uint64_t value = number();
        return static_cast<std::int64_t>(value >> 1) ^ -static_cast<std::int64_t>(value & 1);
    }
    [[nodiscard]] Day day() { return static_cast<Day>(signedNumber()); }
    [[nodiscard]] Int128 wide()
    {
        Bits128 bits = 0;
        for (unsigned i = 0; i < 16; ++i)
            bits |= static_cast<Bits128>(byte()) << (8 * i);
        return static_cast<Int128>(bits);
    }
    [[nodiscard]] std::string_view text()
    {
        const std::size_t size = count();
        const char *begin = m_at;
        m_at += size;
        return {begin, size};
    }

    // No more than there are bytes left.
    [[nodiscard]] std::size_t count() { return std::min<std::size_t>(number(), static_cast<std::size_t>(m_end - m_at)); }

private:
    const char *m_at;
    const char *m_end;
};

constexpr unsigned Ranged = 1, Fraction = 2, Undated = 4, Judged = 8, Several = 16, Begins = 32, Issued = 64;

bool isPlain(const Rational &value)
{
    return value.isInteger() && value.numerator() <= INT64_MAX && value.numerator() >= INT64_MIN;
}

void write(Writer &writer, const Rational &value, bool fraction)
{
    if (!fraction) {
        writer.signedNumber(static_cast<std::int64_t>(value.numerator()));
        return;
    }
    writer.wide(value.numerator());
    writer.wide(value.denominator());
}

Rational readRational(Reader &reader, bool fraction)
{
    if (!fraction)
        return Rational(reader.signedNumber());
    const Int128 numerator = reader.wide();
    return {numerator, reader.wide()};
}

void write(Writer &writer, const Claim &claim, Day &lastEnd)
{
    const Amount &amount = claim.amount;
    const bool fraction = !isPlain(amount.low) || (amount.high && !isPlain(*amount.high));
    const bool begins = claim.from != beforeAllDays, issued = claim.issued != beforeAllDays;
    writer.byte((amount.high ? Ranged : 0) | (fraction ? Fraction : 0) | (claim.undated ? Undated : 0) |
                (claim.judged ? Judged : 0) | (claim.items.size() > 1 ? Several : 0) | (begins ? Begins : 0) |
                (issued ? Issued : 0));
    writer.byte(static_cast<unsigned>(amount.bound) | static_cast<unsigned>(claim.start) << 2 |
                static_cast<unsigned>(claim.kind) << 4);
    writer.signedNumber(std::int64_t(claim.to) - lastEnd);
    lastEnd = claim.to;
    if (begins)
        writer.signedNumber(std::int64_t(claim.to) - claim.from);
    if (issued)
        writer.signedNumber(std::int64_t(claim.issued) - claim.to);
    write(writer, amount.low, fraction);
    if (amount.high)
        write(writer, *amount.high, fraction);
    writer.number(claim.sentence);
    writer.number(claim.rank);
    if (claim.items.size() > 1)
        writer.number(claim.items.size());
    for (const Wording &wording : claim.wording) {
        writer.number(wording.action);
        writer.number(wording.object);
    }
}

Claim readClaim(Reader &reader, Day &lastEnd, std::size_t &items)
{
    Claim claim;
    const unsigned flags = reader.byte(), kinds = reader.byte();
    const bool fraction = flags & Fraction;
    claim.undated = flags & Undated;
    claim.judged = flags & Judged;
    claim.amount.bound = static_cast<Bound>(kinds & 3);
    claim.start = static_cast<Start>(kinds >> 2 & 3);
    claim.kind = static_cast<PeriodKind>(kinds >> 4 & 3);
    claim.to = lastEnd += reader.day();
    if (flags & Begins)
        claim.from = claim.to - reader.day();
    if (flags & Issued)
        claim.issued = claim.to + reader.day();
    claim.amount.low = readRational(reader, fraction);
    if (flags & Ranged)
        claim.amount.high = readRational(reader, fraction);
    claim.sentence = reader.small();
    claim.rank = reader.small();
    items = flags & Several ? reader.number() : 1;
    return claim;
}

// The ids of a place are looked up when the first of them is asked for.
class PackedNames : public Names {
public:
    explicit PackedNames(const std::vector<PackedPlace> &places) : m_packed(places), m_ids(places.size())
    {
        Item next = 0;
        for (const PackedPlace &place : places) {
            m_first.push_back(next);
            next += static_cast<Item>(itemsIn(place));
        }
    }
    [[nodiscard]] std::string_view id(Item item) const override
    {
        const auto place = static_cast<std::size_t>(std::upper_bound(m_first.begin(), m_first.end(), item) - m_first.begin()) - 1;
        auto &ids = m_ids[place];
        if (ids.empty() && !m_packed[place].names.empty()) {
            Reader reader(m_packed[place].names);
            for (std::size_t count = itemsIn(m_packed[place]); count > 0; --count)
                ids.push_back(reader.text());
        }
        return ids.empty() ? std::string_view() : ids[item - m_first[place]];
    }

private:
    const std::vector<PackedPlace> &m_packed;
    std::vector<Item> m_first;
    mutable std::vector<std::vector<std::string_view>> m_ids;
};

class Fingerprint {
public:
    void add(std::string_view text)
    {
        for (unsigned char c : text)
            add(c);
        add(0xff); // no byte of UTF-8
    }
    void add(std::uint64_t number)
    {
        m_hash ^= number;
        m_hash *= 1099511628211ULL;
        m_hash ^= m_hash >> 29;
    }
    [[nodiscard]] std::int64_t value() const { return static_cast<std::int64_t>(m_hash); }

private:
    std::uint64_t m_hash = 14695981039346656037ULL;
};

} // namespace

std::int64_t lawOf(const Indicator &indicator)
{
    Fingerprint print;
    print.add(version);
    print.add(static_cast<std::uint64_t>(indicator.aggregation));
    print.add(indicator.unit);
    for (const std::string &word : indicator.alike)
        print.add(word);
    for (const auto &[word, factor] : indicator.convert) {
        print.add(word);
        print.add(static_cast<std::uint64_t>(factor.numerator));
        print.add(static_cast<std::uint64_t>(factor.denominator));
    }
    return print.value();
}

PackedPlace packClaims(std::string_view place, std::span<const Claim> claims, const Docket &docket)
{
    Writer bytes, names;
    std::size_t items = 0;
    for (const Claim &claim : claims)
        items += claim.items.size();
    bytes.number(items);
    bytes.number(claims.size());
    Day lastEnd = 0;
    for (const Claim &claim : claims) {
        write(bytes, claim, lastEnd);
        for (Item item : claim.items)
            names.text(docket.id(item));
    }
    return {std::string(place), bytes.take(), names.take()};
}

std::size_t itemsIn(const PackedPlace &packed)
{
    return Reader(packed.claims).count();
}

std::size_t claimsIn(const PackedPlace &packed)
{
    Reader reader(packed.claims);
    static_cast<void>(reader.count()); // of its items
    return reader.count();
}

void unpackClaims(const PackedPlace &packed, std::span<const Item> items, std::span<Wording> wording, std::vector<Claim> &claims)
{
    Reader reader(packed.claims);
    const std::size_t allItems = reader.count();
    Day lastEnd = 0;
    std::size_t first = 0;
    for (std::size_t left = reader.count(); left > 0; --left) {
        std::size_t count = 0;
        Claim &claim = claims.emplace_back(readClaim(reader, lastEnd, count));
        count = std::min(count, allItems - first);
        claim.place = packed.place;
        claim.items = items.subspan(first, count);
        for (std::size_t i = first; i < first + count; ++i) {
            wording[i].action = reader.small();
            wording[i].object = reader.small();
        }
        claim.wording = wording.subspan(first, count);
        first += count;
    }
}

std::shared_ptr<const Names> namesIn(const std::vector<PackedPlace> &places)
{
    return std::make_shared<PackedNames>(places);
}

} // namespace starboard
