// What the dates told before lend to one that names no year or no month, and to 当天, 当月, 去年同期.
#pragma once

#include "model/extract/datepiece.h"

#include <optional>

namespace starboard {

class DateMemory {
public:
    explicit DateMemory(std::optional<Date> reference) : m_reference(reference) {}

    [[nodiscard]] std::optional<Date> reference() const { return m_reference; }
    [[nodiscard]] int sentenceYear() const { return m_sentenceYear; } // 0 where the sentence told none

    void endSentence();
    void endParagraph();
    void remember(const DatePiece &piece, const PeriodMention &mention);

    // The days from `piece` to the end of `until` (of itself where that is null). `ahead`: it may lie behind the reference.
    [[nodiscard]] std::optional<DateSpan> spanOf(const DatePiece &piece, const DatePiece *until, bool ahead) const;
    // The day, month, year told last; the last stretch a year earlier.
    [[nodiscard]] Period lastDay() const;
    [[nodiscard]] Period lastMonth() const;
    [[nodiscard]] Period lastYear() const;
    [[nodiscard]] Period yearBefore() const;

private:
    [[nodiscard]] int yearFor(const DatePiece &piece, const DatePiece *until, bool ahead) const;

    std::optional<Date> m_reference;
    int m_sentenceYear = 0; // a year told in this sentence (without a reference: in this paragraph)
    int m_monthYear = 0, m_month = 0; // the last month told in this paragraph
    std::optional<Date> m_lastDay;
    std::optional<Period> m_lastSpan;
    int m_lastYear = 0;
};

} // namespace starboard
