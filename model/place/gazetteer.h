// The official division list of the country, five levels, mapped from resources/gazetteer/divisions.bin.
// Codes are the National Bureau of Statistics' digits: province 2, city 4, county 6, town 9, village 12. Opening maps
// the file and checks its header; no row is parsed. A Gazetteer is immutable and may be shared between threads.
#pragma once

#include "model/core/result.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace starboard {

enum class PlaceLevel : std::uint8_t { Province, City, County, Town, Village };

// What an official name ends in; the stem is the name without it (昆吾街道 → 昆吾, Street).
enum class PlaceKind : std::uint8_t {
    Village,   // 村, 村民委员会, 嘎查
    Community, // 社区, 居民委员会
    Other,     // the stem is the whole name
    Street,    // 街道
    Town,      // 镇
    Township,  // 乡, 民族乡, 苏木
    County,    // 县, 自治县, 旗
    District,  // 区
    City,      // 市, 自治州, 地区, 盟
    Province,  // 省, 自治区
    Zone,      // 开发区, 示范区, 高新区 …: the stem is the whole name
};

[[nodiscard]] PlaceLevel levelOf(std::string_view code); // by its number of digits
// The code of the unit at `level` that `code` lies in; `code` itself where it is that high already.
[[nodiscard]] std::string_view upTo(std::string_view code, PlaceLevel level);

class Gazetteer
{
public:
    using Row = std::uint32_t;
    static constexpr Row none = 0xffffffff;

    [[nodiscard]] static Result<Gazetteer> open(const std::string &path);
    Gazetteer(Gazetteer &&) noexcept;
    Gazetteer &operator=(Gazetteer &&) noexcept;
    ~Gazetteer();

    // By name, with or without its ending (昆吾街道, 昆吾), and by code.
    [[nodiscard]] std::vector<std::string> find(std::string_view name) const;
    [[nodiscard]] bool has(std::string_view code) const;
    [[nodiscard]] std::string name(std::string_view code) const; // 昆吾街道; empty where unknown
    [[nodiscard]] std::string fullName(std::string_view code) const; // 河南省濮阳市濮阳经济技术开发区昆吾街道
    [[nodiscard]] std::string parent(std::string_view code) const;                // empty for a province
    [[nodiscard]] std::vector<std::string> children(std::string_view code) const; // "" gives the provinces
    [[nodiscard]] std::uint32_t communities(std::string_view code) const;         // villages and communities in it
    // Units whose name begins with the text, high levels first; for a search box.
    [[nodiscard]] std::vector<std::string> startingWith(std::string_view text, std::size_t limit) const;

    // The same by row, for the resolver. Rows of one level are in code order, provinces first.
    [[nodiscard]] Row row(std::string_view code) const; // none where unknown
    [[nodiscard]] std::string code(Row row) const;
    [[nodiscard]] PlaceLevel level(Row row) const;
    [[nodiscard]] PlaceKind kind(Row row) const;
    [[nodiscard]] std::string name(Row row) const;
    [[nodiscard]] Row parent(Row row) const; // none above a province
    [[nodiscard]] Row county(Row row) const; // the county it lies in or is; none above the county
    struct Rows
    {
        Row begin = 0;
        Row end = 0;
    };
    [[nodiscard]] Rows children(Row row) const;
    [[nodiscard]] std::u16string_view stem(Row row) const;
    // A row that only structures the list (市辖区, 省直辖县级行政区划): no place that anybody names.
    [[nodiscard]] bool isFiller(Row row) const;
    // The rows whose stem this is, in row order.
    [[nodiscard]] std::span<const Row> withStem(std::u32string_view stem) const;

    // The same for many stems that end at one character: feed their characters from the last to the first.
    class Tail
    {
    public:
        void before(char32_t c); // one character more to the left
    private:
        friend class Gazetteer;
        std::uint32_t m_hash = 0x811C9DC5;
    };
    [[nodiscard]] std::span<const Row> withStem(std::u32string_view stem, const Tail &tail) const;

private:
    struct Mapping;
    explicit Gazetteer(std::unique_ptr<Mapping> mapping);
    std::unique_ptr<Mapping> m_mapping;
};

} // namespace starboard
