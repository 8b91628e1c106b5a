#include "model/extract/datememory.h"

#include <algorithm>
#include <chrono>

namespace starboard {

namespace {

using std::chrono::days;

Date yearEarlier(Date date, int years)
{
    int year = yearOf(date) - years, month = monthOf(date);
    bool last = date == lastOfMonth(yearOf(date), month);
    Date end = lastOfMonth(year, month);
    return last ? end : std::min(end, firstOfMonth(year, month) + days(dayOf(date) - 1));
}

} // namespace

void DateMemory::endSentence()
{
    if (m_reference)
        m_sentenceYear = 0;
}

void DateMemory::endParagraph()
{
    m_sentenceYear = m_month = m_monthYear = 0;
}

// The year of a date that names none: told before in the sentence, else the latest one that does not lie ahead.
int DateMemory::yearFor(const DatePiece &piece, const DatePiece *until, bool ahead) const
{
    if (piece.year)
        return piece.year;
    if (until && until->year && (until->yearGiven || until->relative))
        return until->year;
    // 去年12月查出…，到1月15日改了…: a day of an earlier month is the next year's, where that has come
    const bool turned = m_sentenceYear && piece.grain == DatePiece::Grain::Day && m_monthYear == m_sentenceYear && piece.firstMonth && piece.firstMonth < m_month;
    if (const auto next = turned && m_reference ? daysOf(piece, m_sentenceYear + 1) : std::nullopt; next && next->start <= *m_reference)
        return m_sentenceYear + 1;
    if (m_sentenceYear)
        return m_sentenceYear;
    if (!m_reference || piece.relative)
        return 0;
    int now = yearOf(*m_reference);
    if (ahead) {
        auto span = daysOf(piece, now);
        return span && span->end + days(150) < *m_reference ? now + 1 : now;
    }
    // 下半年 told in the first half is the one to come.
    if (piece.grain == DatePiece::Grain::HalfYear && piece.firstMonth == 7 && monthOf(*m_reference) >= 4)
        return now;
    // 1月至10月 told in March is last year's: the last month of a count from January has begun
    const DatePiece &last = until && until->grain == DatePiece::Grain::Months ? *until : piece;
    const bool fromJanuary = piece.grain == DatePiece::Grain::Months && piece.firstMonth == 1;
    for (int year = now; year > now - 9; --year) {
        auto span = daysOf(piece, year);
        if (span && span->start <= *m_reference && (!fromJanuary || firstOfMonth(year, last.lastMonth) <= *m_reference))
            return year;
    }
    return now;
}

std::optional<DateSpan> DateMemory::spanOf(const DatePiece &piece, const DatePiece *until, bool ahead) const
{
    DatePiece first = piece;
    if (first.noMonth) {
        if (m_month) {
            first.firstMonth = first.lastMonth = m_month;
            first.year = m_monthYear;
        } else if (m_reference) {
            // The last such day up to the reference date.
            int month = yearOf(*m_reference) * 12 + monthOf(*m_reference) - 1;
            for (int back = 0; back < 3; ++back, --month) {
                auto day = makeDate(month / 12, month % 12 + 1, first.firstDay);
                if (day && *day <= *m_reference)
                    return DateSpan{*day, *day};
            }
            return std::nullopt;
        }
    }
    if (first.start && first.finish && !until)
        return DateSpan{*first.start, *first.finish};
    int year = first.start ? yearOf(*first.start) : yearFor(first, until, ahead);
    if (!year || (first.noMonth && !first.firstMonth))
        return std::nullopt;
    for (int tries = 0; tries < 9; ++tries, --year) {
        auto left = daysOf(first, year);
        std::optional<DateSpan> right = left;
        if (until) {
            int rightYear = until->year ? until->year : year;
            right = daysOf(*until, rightYear);
            if (left && right && right->end < left->start && !until->year)
                right = daysOf(*until, rightYear + 1);
        }
        bool given = first.year || m_sentenceYear || (until && until->year);
        if (left && right && left->start <= right->end)
            return DateSpan{left->start, right->end};
        if (given)
            break;
    }
    return std::nullopt;
}

void DateMemory::remember(const DatePiece &piece, const PeriodMention &mention)
{
    if (piece.year && (piece.yearGiven || piece.relative) && !piece.start)
        m_sentenceYear = piece.year;
    if (mention.period.start) {
        m_lastYear = yearOf(*mention.period.start);
        if (piece.grain == DatePiece::Grain::Day || piece.grain == DatePiece::Grain::Months || piece.grain == DatePiece::Grain::TenDays) {
            m_monthYear = yearOf(*mention.period.start);
            m_month = monthOf(*mention.period.start);
        }
    }
    if (mention.form == PeriodForm::Day)
        m_lastDay = mention.period.end;
    if (mention.period.start && mention.period.end)
        m_lastSpan = mention.period;
}

Period DateMemory::lastDay() const
{
    return {m_lastDay, m_lastDay, PeriodKind::Span};
}

Period DateMemory::lastMonth() const
{
    if (!m_monthYear || !m_month)
        return {std::nullopt, std::nullopt, PeriodKind::Span};
    return {firstOfMonth(m_monthYear, m_month), lastOfMonth(m_monthYear, m_month), PeriodKind::Span};
}

Period DateMemory::lastYear() const
{
    if (!m_lastYear)
        return {std::nullopt, std::nullopt, PeriodKind::Span};
    return {firstOfMonth(m_lastYear, 1), lastOfMonth(m_lastYear, 12), PeriodKind::Span};
}

Period DateMemory::yearBefore() const
{
    if (!m_lastSpan || !m_lastSpan->start || !m_lastSpan->end)
        return {std::nullopt, std::nullopt, PeriodKind::Span};
    return {yearEarlier(*m_lastSpan->start, 1), yearEarlier(*m_lastSpan->end, 1), PeriodKind::Span};
}

} // namespace starboard
