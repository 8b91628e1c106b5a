#include "model/place/gazetteer.h"

#include "model/core/text.h"
#include "model/place/divisionfile.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace starboard {

namespace {

constexpr std::array<std::string_view, 11> endings = {"村", "社区", "", "街道", "镇", "乡", "县", "区", "市", "省", ""};

std::uint32_t mix(std::uint32_t hash, std::uint32_t unit)
{
    hash = (hash ^ unit) * 0x9E3779B1U;
    return hash ^ (hash >> 15);
}

std::uint32_t digits(std::string_view code)
{
    std::uint32_t value = 0;
    for (const char c : code)
        value = value * 10 + static_cast<std::uint32_t>(c - '0');
    return value;
}

std::u16string toUtf16(std::u32string_view text)
{
    std::u16string out;
    for (const char32_t c : text) {
        if (c > 0xFFFF) {
            out.push_back(static_cast<char16_t>(0xD800 + ((c - 0x10000) >> 10)));
            out.push_back(static_cast<char16_t>(0xDC00 + ((c - 0x10000) & 0x3FF)));
        } else {
            out.push_back(static_cast<char16_t>(c));
        }
    }
    return out;
}

std::string toUtf8(std::u16string_view text)
{
    std::u32string wide;
    for (std::size_t i = 0; i < text.size(); ++i) {
        char32_t c = text[i];
        if (c >= 0xD800 && c < 0xDC00 && i + 1 < text.size()) {
            c = 0x10000 + ((c - 0xD800) << 10) + (static_cast<char32_t>(text[i + 1]) - 0xDC00);
            ++i;
        }
        wide.push_back(c);
    }
    return starboard::toUtf8(wide);
}

} // namespace

PlaceLevel levelOf(std::string_view code)
{
    switch (code.size()) {
    case 2:
        return PlaceLevel::Province;
    case 4:
        return PlaceLevel::City;
    case 6:
        return PlaceLevel::County;
    case 9:
        return PlaceLevel::Town;
    default:
        return PlaceLevel::Village;
    }
}

std::string_view upTo(std::string_view code, PlaceLevel level)
{
    constexpr std::array<std::size_t, 5> lengths = {2, 4, 6, 9, 12};
    return code.substr(0, lengths[static_cast<std::size_t>(level)]);
}

Gazetteer::Gazetteer(std::unique_ptr<Mapping> mapping) : m_mapping(std::move(mapping)) {}
Gazetteer::Gazetteer(Gazetteer &&) noexcept = default;
Gazetteer &Gazetteer::operator=(Gazetteer &&) noexcept = default;
Gazetteer::~Gazetteer() = default;

Result<Gazetteer> Gazetteer::open(const std::string &path)
{
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return fail(FailureCode::NotFound, "找不到行政区划数据，请重新安装程序。", path + ": " + std::strerror(errno));
    struct stat info
    {
    };
    void *address = MAP_FAILED;
    if (::fstat(file, &info) == 0 && info.st_size > 0)
        address = ::mmap(nullptr, static_cast<std::size_t>(info.st_size), PROT_READ, MAP_SHARED, file, 0);
    ::close(file);
    if (address == MAP_FAILED)
        return fail(FailureCode::Unreadable, "无法读取行政区划数据，请重新安装程序。",
                    path + ": " + std::strerror(errno));
    auto mapping = std::make_unique<Mapping>(address, static_cast<std::size_t>(info.st_size));
    if (!mapping->lay())
        return fail(FailureCode::Damaged, "行政区划数据已损坏，请重新安装程序。", path + ": layout");
    mapping->indexCounties();
    return Gazetteer(std::move(mapping));
}

Gazetteer::Row Gazetteer::row(std::string_view code) const
{
    const Mapping &m = *m_mapping;
    if (!std::all_of(code.begin(), code.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return none;
    if (code.size() == 12) {
        const Row town = row(code.substr(0, 9));
        if (town == none)
            return none;
        const std::uint32_t wanted = digits(code.substr(9));
        const Rows in = children(town);
        const std::uint32_t *first = m.villages + (in.begin - m.unitCount());
        const std::uint32_t *last = m.villages + (in.end - m.unitCount());
        const auto *it =
            std::lower_bound(first, last, wanted, [](std::uint32_t v, std::uint32_t w) { return v >> 22 < w; });
        return it != last && *it >> 22 == wanted ? static_cast<Row>(it - m.villages) + m.unitCount() : none;
    }
    if (code.size() != 2 && code.size() != 4 && code.size() != 6 && code.size() != 9)
        return none;
    const PlaceLevel at = levelOf(code);
    const std::uint32_t wanted = digits(code);
    const Mapping::Unit *first = m.units + m.begin(at);
    const Mapping::Unit *last = m.units + m.end(at);
    const auto *it =
        std::lower_bound(first, last, wanted, [](const Mapping::Unit &u, std::uint32_t w) { return u.code < w; });
    return it != last && it->code == wanted ? static_cast<Row>(it - m.units) : none;
}

std::string Gazetteer::code(Row row) const
{
    const Mapping &m = *m_mapping;
    if (row < m.unitCount())
        return std::to_string(m.units[row].code);
    if (row >= m.end(PlaceLevel::Village))
        return {};
    const std::string last = std::to_string(m.villages[row - m.unitCount()] >> 22);
    return code(parent(row)) + std::string(3 - last.size(), '0') + last;
}

PlaceLevel Gazetteer::level(Row row) const
{
    return m_mapping->level(row);
}

PlaceKind Gazetteer::kind(Row row) const
{
    const Mapping &m = *m_mapping;
    const std::uint32_t bits =
        row < m.unitCount() ? m.units[row].name >> 20 : m.villages[row - m.unitCount()] >> 20 & 3;
    return static_cast<PlaceKind>(bits);
}

std::u16string_view Gazetteer::stem(Row row) const
{
    return m_mapping->stemText(m_mapping->stemOf(row));
}

std::string Gazetteer::name(Row row) const
{
    return toUtf8(stem(row)) + std::string(endings[static_cast<std::size_t>(kind(row))]);
}

Gazetteer::Row Gazetteer::parent(Row row) const
{
    const Mapping &m = *m_mapping;
    const PlaceLevel at = m.level(row);
    if (at == PlaceLevel::Province)
        return none;
    const auto above = static_cast<PlaceLevel>(static_cast<int>(at) - 1);
    const Mapping::Unit *first = m.units + m.begin(above);
    const Mapping::Unit *last = m.units + m.end(above);
    const auto *it = std::upper_bound(first, last, row, [](Row r, const Mapping::Unit &u) { return r < u.child; });
    return static_cast<Row>(it - m.units) - 1;
}

Gazetteer::Row Gazetteer::county(Row row) const
{
    const Mapping &m = *m_mapping;
    const PlaceLevel at = m.level(row);
    if (at <= PlaceLevel::County)
        return at == PlaceLevel::County ? row : none;
    const std::vector<Row> &firsts = at == PlaceLevel::Village ? m.firstVillages : m.firstTowns;
    return m.begin(PlaceLevel::County) + static_cast<Row>(std::upper_bound(firsts.begin(), firsts.end(), row) - firsts.begin()) - 1;
}

Gazetteer::Rows Gazetteer::children(Row row) const
{
    const PlaceLevel at = m_mapping->level(row);
    if (at == PlaceLevel::Village)
        return {};
    return {m_mapping->child(row, at), m_mapping->child(row + 1, at)};
}

bool Gazetteer::isFiller(Row row) const
{
    if (level(row) != PlaceLevel::City || kind(row) != PlaceKind::Other)
        return false;
    const std::u16string_view whole = stem(row);
    return !whole.ends_with(u'州') && !whole.ends_with(u'盟') && !whole.ends_with(u"地区");
}

std::span<const Gazetteer::Row> Gazetteer::withStem(std::u32string_view stem) const
{
    Tail tail;
    for (std::size_t i = stem.size(); i > 0; --i)
        tail.before(stem[i - 1]);
    return withStem(stem, tail);
}

void Gazetteer::Tail::before(char32_t c)
{
    if (c > 0xFFFF) {
        m_hash = mix(m_hash, 0xDC00 + ((c - 0x10000) & 0x3FF));
        c = 0xD800 + ((c - 0x10000) >> 10);
    }
    m_hash = mix(m_hash, c);
}

std::span<const Gazetteer::Row> Gazetteer::withStem(std::u32string_view stem, const Tail &tail) const
{
    const Mapping &m = *m_mapping;
    const std::uint32_t mark = tail.m_hash >> 19 & 0xFFF;
    for (std::uint32_t at = tail.m_hash & (m.counts.slots - 1);; at = (at + 1) & (m.counts.slots - 1)) {
        const std::uint32_t slot = m.slots[at];
        if (slot == 0xFFFFFFFF)
            return {};
        if (slot >> 20 != mark)
            continue;
        const std::u16string_view known = m.stemText(slot & Mapping::stemMask);
        const bool narrow = known.size() == stem.size();
        if (narrow ? std::equal(known.begin(), known.end(), stem.begin()) : known == toUtf16(stem))
            return m.rows(slot & Mapping::stemMask);
    }
}

std::vector<std::string> Gazetteer::find(std::string_view name) const
{
    // Long endings first, so that 街道办事处 is not taken for 办事处 of a 街道.
    constexpr std::array<std::pair<std::string_view, std::string_view>, 18> printed = {{{"街道办事处", "街道"},
                                                                                        {"办事处", "街道"},
                                                                                        {"街道办", "街道"},
                                                                                        {"街道", "街道"},
                                                                                        {"社区居民委员会", "社区"},
                                                                                        {"社区居委会", "社区"},
                                                                                        {"居民委员会", "社区"},
                                                                                        {"居委会", "社区"},
                                                                                        {"社区", "社区"},
                                                                                        {"村民委员会", "村"},
                                                                                        {"村委会", "村"},
                                                                                        {"村", "村"},
                                                                                        {"镇", "镇"},
                                                                                        {"乡", "乡"},
                                                                                        {"县", "县"},
                                                                                        {"区", "区"},
                                                                                        {"市", "市"},
                                                                                        {"省", "省"}}};
    std::vector<Row> rows;
    for (const Row r : withStem(fromUtf8(name)))
        rows.push_back(r);
    for (const auto &[ending, official] : printed) {
        if (!name.ends_with(ending))
            continue;
        for (const Row r : withStem(fromUtf8(name.substr(0, name.size() - ending.size()))))
            if (endings[static_cast<std::size_t>(kind(r))] == official)
                rows.push_back(r);
        break;
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    std::vector<std::string> codes;
    for (const Row r : rows)
        codes.push_back(code(r));
    return codes;
}

bool Gazetteer::has(std::string_view code) const
{
    return row(code) != none;
}

std::string Gazetteer::name(std::string_view code) const
{
    const Row r = row(code);
    return r == none ? std::string() : name(r);
}

std::string Gazetteer::fullName(std::string_view code) const
{
    std::string full;
    for (Row r = row(code); r != none; r = parent(r))
        if (!isFiller(r))
            full.insert(0, name(r));
    return full;
}

std::string Gazetteer::parent(std::string_view code) const
{
    const Row r = row(code);
    return r == none || parent(r) == none ? std::string() : this->code(parent(r));
}

std::vector<std::string> Gazetteer::children(std::string_view code) const
{
    const Row r = row(code);
    Rows in = {0, code.empty() ? m_mapping->counts.ends[0] : 0};
    if (r != none)
        in = children(r);
    std::vector<std::string> codes;
    for (Row c = in.begin; c < in.end; ++c)
        codes.push_back(this->code(c));
    return codes;
}

std::uint32_t Gazetteer::communities(std::string_view code) const
{
    const Row r = row(code);
    if (r == none)
        return 0;
    Rows in = {r, r + 1};
    for (auto at = static_cast<int>(level(r)); at < static_cast<int>(PlaceLevel::Village); ++at)
        in = {m_mapping->child(in.begin, static_cast<PlaceLevel>(at)),
              m_mapping->child(in.end, static_cast<PlaceLevel>(at))};
    return in.end - in.begin;
}

std::vector<std::string> Gazetteer::startingWith(std::string_view text, std::size_t limit) const
{
    const Mapping &m = *m_mapping;
    const std::u32string wide = fromUtf8(text);
    const std::u16string prefix = toUtf16(wide);
    if (prefix.empty() || limit == 0)
        return {};
    std::uint32_t low = 0;
    for (std::uint32_t high = m.counts.stems; low < high;) {
        const std::uint32_t middle = low + (high - low) / 2;
        if (m.stemText(middle) < prefix)
            low = middle + 1;
        else
            high = middle;
    }
    std::vector<Row> rows;
    for (; low < m.counts.stems && m.stemText(low).starts_with(prefix); ++low)
        for (const Row r : m.rows(low))
            rows.push_back(r);
    // The text may reach into the ending: 昆吾街.
    for (std::size_t cut = 1; cut <= 2 && cut < wide.size(); ++cut)
        for (const Row r : withStem(std::u32string_view(wide).substr(0, wide.size() - cut)))
            if (name(r).starts_with(text))
                rows.push_back(r);
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    rows.resize(std::min(rows.size(), limit));
    std::vector<std::string> codes;
    for (const Row r : rows)
        codes.push_back(code(r));
    return codes;
}

} // namespace starboard
