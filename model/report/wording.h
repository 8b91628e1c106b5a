// How figures, days and marks are written: in tables (≥1,284), in sentences (不少于1284个) and in both languages.
#pragma once

#include "model/report/report.h"

namespace starboard::paper {

// "≥1,284", "约400", "20–30", "97.9%", "—" for no report; a percentage carries its sign, other units stand beside it.
// Marks follow in words: "78（矛盾）".
[[nodiscard]] std::string inTable(const Figure &figure, Language language);
// The same where a column's head or a column of units says the unit: "97.9".
[[nodiscard]] std::string inColumn(const Figure &figure, Language language);
// "不少于1284个", "约17.85亿元", "无报道"; with its unit.
[[nodiscard]] std::string inSentence(const Figure &figure, Language language);

[[nodiscard]] std::string boundSign(Bound bound, Language language);  // "≥", "约", "≤", "" for exact
[[nodiscard]] std::string boundWord(Bound bound, Language language);  // "不少于" …, "" for exact
[[nodiscard]] std::string markWord(Mark mark, Language language);     // "矛盾" …
[[nodiscard]] std::string withCommas(const Decimal &value);           // 1,284.5
// Everything that limits a number, for the column 限定 of exports: "不少于；矛盾"; empty for a plain number.
[[nodiscard]] std::string limits(const Figure &figure, Language language);

[[nodiscard]] std::string dayText(Date day, Language language); // 2023年6月30日 · 30 June 2023
// 2023年上半年, 2023年第二季度, 2023年6月, 2023年1月1日至5月15日, 截至2023年6月30日, 不限时段
[[nodiscard]] std::string windowText(std::optional<Date> from, std::optional<Date> to, Language language);
[[nodiscard]] std::string asOfText(Date day, Language language); // 2023年6月底, 2023年6月15日
[[nodiscard]] std::string unitText(std::string_view unit, Language language);
[[nodiscard]] std::string listText(const std::vector<std::string> &items, Language language); // 、 or ", "

// The text of a paragraph, as it is printed.
[[nodiscard]] std::string textOf(const Paragraph &paragraph, Language language);

} // namespace starboard::paper
