// Measure words: what may stand behind a numeral, with its dimension and exact factor to the canonical unit.
// Source: resources/lexicon/measures.tsv.
#pragma once

#include "model/core/catalogue.h"
#include "model/core/result.h"
#include "model/extract/wordindex.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace starboard {

enum class Dimension : std::uint8_t {
    Item,    // 个 处 起: discrete things
    Person,  // 人 名 位
    Event,   // 次 场 人次
    Length,
    Area,
    Volume,
    Mass,
    Money,
    Ratio,   // % 个百分点 倍 番 成
    Time,    // 天 小时 个工作日
    Age,     // 岁
    Energy,  // 千瓦时 …
    Data,    // G …
    Grade,   // 级 层 届 等: names rather than counts
    Other
};

struct MeasureWord {
    std::string word;      // UTF-8, as printed
    Dimension dimension = Dimension::Item;
    std::string canonical; // the unit that `factor` leads to
    Factor factor;
};

class MeasureWords {
public:
    [[nodiscard]] static Result<MeasureWords> read(const std::string &path, const std::string &ownPath = {});

    // The longest measure word at `at`, nullptr where none starts; `length` gets its code points.
    [[nodiscard]] const MeasureWord *at(std::u32string_view text, std::size_t at, std::size_t &length) const;
    [[nodiscard]] const MeasureWord *find(std::string_view word) const;
    [[nodiscard]] const std::vector<MeasureWord> &all() const { return m_words; }

private:
    std::vector<MeasureWord> m_words;
    WordIndex m_index;
};

} // namespace starboard
