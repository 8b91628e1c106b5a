// Every number-like numeral of a text with its bound, measure word and role, in one linear pass.
// The text is clean text (model/page/cleantext.h); spans count its code points.
#pragma once

#include "model/core/fact.h"
#include "model/extract/measure.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace starboard {

// What a numeral is there for. Only Count, Bare and (in rules of its own) Age, Threshold, Frequency may be facts.
enum class NumeralRole : std::uint8_t {
    Count,       // a count, a measure, money, a percentage; also a duration that is a result (压缩50个工作日)
    Bare,        // a number without a measure word: 问题34, 14:3
    Calendar,    // 2023年, 8月28日, 1-5月, 第一季度, 前8个月
    Time,        // 10点, 9:30, 24小时制
    Duration,    // 3天, 两个月, 24小时
    Frequency,   // 每月一次
    Ordinal,     // 第9次, 十四届, 图1, 排名前三
    Name,        // a fixed expression, slogan, house, road or product name, a number inside “…” or 《…》
    Age,         // 80岁以上老人
    Document,    // 〔2022〕15号
    Phone,       // also postcodes and account numbers
    Enumeration, // 一是, （二）, 三个方面：
    Threshold    // 亿元以上项目: a size inside a name
};
[[nodiscard]] std::string_view name(NumeralRole role);

struct NumeralHit : Quantity {
    NumeralRole role = NumeralRole::Bare;
    Dimension dimension = Dimension::Other; // of the measure word
    bool chinese = false;                   // no Arabic digit in the numeral
    bool bareOne = false;  // 一 with a measure word: an article unless stressed
    bool stressed = false; // 只有, 仅, 唯一, 共 before it
    bool perUnit = false;  // 每 governs it: 每个网格配备2名, 每人10元
    bool bareScale = false; // 百, 千, 万 without a digit
    std::string_view rule; // what decided the role, for --explain; a string literal or a lexicon kind
};

// Phrases with numerals that count nothing. Source: resources/lexicon/fixed_expressions.tsv.
class FixedExpressions {
public:
    enum class Kind : std::uint8_t {
        Name, // reported with the role Name: 一把手, 二十大
        Word, // no numeral at all: 一切, 统一, 万达
        Number // a numeral after all: 十分钟, where 十分 is a word
    };
    struct Match {
        std::size_t length = 0; // from the first numeral character to the end of the phrase; 0: none
        Kind kind = Kind::Name;
        bool led = false; // words stand before the numeral: 登陆, 统一
    };

    [[nodiscard]] static Result<FixedExpressions> read(const std::string &path);

    // The longest phrase whose first numeral character stands at `at`; what the phrase has before it is compared too.
    [[nodiscard]] Match phraseAt(std::u32string_view text, std::size_t at) const;
    // Code points of a noun that makes a name of the numeral before it: 107国道, 3号楼. 0: none.
    [[nodiscard]] std::size_t nounAt(std::u32string_view text, std::size_t at) const;
    // … of a noun that makes a slogan of a Chinese numeral and measure word before it: 四项机制.
    [[nodiscard]] std::size_t abstractAt(std::u32string_view text, std::size_t at) const;

private:
    struct Phrase {
        std::u32string lead, rest; // split before the first numeral character
        Kind kind;
        [[nodiscard]] std::uint64_t key() const
        {
            return std::uint64_t(rest.front()) << 32 | (rest.size() > 1 ? rest[1] : 0);
        }
    };
    std::vector<Phrase> m_phrases; // by the first two characters of `rest`, longest first
    WordIndex m_nouns, m_abstracts;
};

// The two lexicons that quantities need.
struct QuantityLexicon {
    MeasureWords measures;
    FixedExpressions fixed;

    // Reads measures.tsv and fixed_expressions.tsv from `folder` (resources/lexicon),
    // and the user's own measure words from `ownFolder`.
    [[nodiscard]] static Result<QuantityLexicon> read(const std::string &folder, const std::string &ownFolder = {});
};

// In the order of the text, spans never overlap. Words that only look like numerals (一切, 万达) are not reported.
[[nodiscard]] std::vector<NumeralHit> findQuantities(std::u32string_view text, const QuantityLexicon &lexicon);

} // namespace starboard
