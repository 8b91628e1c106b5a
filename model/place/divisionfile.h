// The layout of divisions.bin as it lies in memory; resources/gazetteer/README.md describes it.
#pragma once

#include "model/place/gazetteer.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <sys/mman.h>
#include <vector>

namespace starboard {

static_assert(std::endian::native == std::endian::little, "divisions.bin is read in place");

struct Gazetteer::Mapping
{
    static constexpr std::string_view magic = "SBGAZ001";
    static constexpr std::uint32_t stemMask = (1U << 20) - 1;
    static constexpr std::uint32_t listFlag = 1U << 31;
    static constexpr std::uint32_t stemsPerBlock = 16;

    struct Unit
    {
        std::uint32_t code;
        std::uint32_t name; // stem | kind << 20
        std::uint32_t child;
    };

    struct Counts
    {
        std::array<std::uint32_t, 4> ends; // of provinces, cities, counties, all units
        std::uint32_t villages;
        std::uint32_t stems;
        std::uint32_t lists;
        std::uint32_t slots;
        std::uint32_t blocks;
        std::uint32_t text;
    };

    void *address = nullptr;
    std::size_t size = 0;
    Counts counts{};
    const Unit *units = nullptr;
    const std::uint32_t *villages = nullptr;
    const std::uint32_t *posting = nullptr;
    const std::uint32_t *lists = nullptr;
    const std::uint32_t *slots = nullptr;
    const std::uint32_t *blocks = nullptr;
    const char16_t *text = nullptr;
    const std::uint8_t *lengths = nullptr;
    std::vector<Row> firstTowns; // of each county, beside the file: what lies in which county is asked most
    std::vector<Row> firstVillages;

    Mapping(void *at, std::size_t bytes) : address(at), size(bytes) {}
    Mapping(const Mapping &) = delete;
    Mapping &operator=(const Mapping &) = delete;
    ~Mapping() { ::munmap(address, size); }

    // False where the file's size is not what its counts promise.
    bool lay()
    {
        const char *at = static_cast<const char *>(address);
        if (size < magic.size() + sizeof(Counts) || std::string_view(at, magic.size()) != magic)
            return false;
        std::memcpy(&counts, at + magic.size(), sizeof counts);
        const char *const end = at + size;
        at += magic.size() + sizeof counts;
        const auto take = [&]<typename T>(const T *&section, std::size_t n) {
            if (n > static_cast<std::size_t>(end - at) / sizeof(T))
                return false;
            section = reinterpret_cast<const T *>(at);
            at += n * sizeof(T);
            return true;
        };
        return std::has_single_bit(counts.slots) && std::is_sorted(counts.ends.begin(), counts.ends.end()) &&
               take(units, counts.ends[3]) && take(villages, counts.villages) && take(posting, counts.stems) &&
               take(lists, counts.lists) && take(slots, counts.slots) && take(blocks, counts.blocks) &&
               take(text, counts.text) && take(lengths, (counts.stems + 3) / 4 * 4) && at == end;
    }

    void indexCounties()
    {
        for (Row county = begin(PlaceLevel::County); county < end(PlaceLevel::County); ++county) {
            firstTowns.push_back(units[county].child);
            firstVillages.push_back(child(std::min(units[county].child, unitCount()), PlaceLevel::Town));
        }
    }

    [[nodiscard]] std::uint32_t unitCount() const { return counts.ends[3]; }
    [[nodiscard]] std::uint32_t begin(PlaceLevel level) const
    {
        const auto n = static_cast<std::size_t>(level);
        return n == 0 ? 0 : counts.ends[n - 1];
    }
    [[nodiscard]] std::uint32_t end(PlaceLevel level) const
    {
        return level == PlaceLevel::Village ? unitCount() + counts.villages
                                            : counts.ends[static_cast<std::size_t>(level)];
    }
    [[nodiscard]] PlaceLevel level(Row row) const
    {
        const auto it = std::upper_bound(counts.ends.begin(), counts.ends.end(), row);
        return static_cast<PlaceLevel>(it - counts.ends.begin());
    }
    // Where the children of `row` begin; `row` may be the end of its level.
    [[nodiscard]] Row child(Row row, PlaceLevel of) const
    {
        return row < end(of) ? units[row].child : end(static_cast<PlaceLevel>(static_cast<int>(of) + 1));
    }
    [[nodiscard]] std::u16string_view stemText(std::uint32_t stem) const
    {
        std::uint32_t at = blocks[stem / stemsPerBlock];
        for (std::uint32_t i = stem / stemsPerBlock * stemsPerBlock; i < stem; ++i)
            at += lengths[i];
        return {text + at, lengths[stem]};
    }
    [[nodiscard]] std::uint32_t stemOf(Row row) const
    {
        if (row < unitCount())
            return units[row].name & stemMask;
        return villages[row - unitCount()] & stemMask;
    }
    [[nodiscard]] std::span<const Row> rows(std::uint32_t stem) const
    {
        const std::uint32_t entry = posting[stem];
        if (!(entry & listFlag))
            return {posting + stem, 1};
        const std::uint32_t *list = lists + (entry & ~listFlag);
        return {list + 1, *list};
    }
};

} // namespace starboard
