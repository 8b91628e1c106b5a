// When a number holds: the nearest time expression before it that governs it, by the guidelines' table.
#pragma once

#include "model/extract/period.h"
#include "model/extract/sentence.h"

#include <optional>
#include <string_view>
#include <vector>

namespace starboard {

enum class TimeFrom : std::uint8_t { Clause, Sentence, Paragraph, Lead, Nothing };

struct Timing {
    Period period;
    TimeFrom from = TimeFrom::Nothing;
    const PeriodMention *mention = nullptr;
};

class Times {
public:
    Times(std::u32string_view text, const std::vector<PeriodMention> &mentions, std::optional<Date> reference)
        : m_text(text), m_mentions(mentions), m_reference(reference)
    {
    }

    void startArticle(TextSpan title);
    void startParagraph();
    // A headline inside the article (7月份战报): its stretch governs what stands below it up to the next headline.
    void startPart(TextSpan heading);
    [[nodiscard]] bool hasMention(TextSpan span) const;
    void startSentence(const Sentence &sentence);
    // `done`: the number tells of something done (with a verb) rather than of a state.
    [[nodiscard]] Timing timeAt(const Sentence &sentence, std::uint32_t position, bool done) const;
    // For plans: only a time of the sentence, `ownClause` only one of the number's clause.
    [[nodiscard]] Timing planTimeAt(const Sentence &sentence, std::uint32_t position, bool ownClause) const;
    // The time that governs the number is still to come: what it tells is a plan.
    [[nodiscard]] bool isAhead(const Sentence &sentence, std::uint32_t position) const;
    void endSentence(const Sentence &sentence, std::uint32_t firstNumber);
    [[nodiscard]] const std::vector<TextSpan> &spans() const { return m_spans; } // of all time expressions in the sentence

private:
    [[nodiscard]] std::vector<PeriodMention>::const_iterator firstFrom(std::uint32_t position) const;
    [[nodiscard]] bool isStretch(const PeriodMention &mention) const;
    [[nodiscard]] const PeriodMention *stretchOf(TextSpan heading) const;
    [[nodiscard]] bool governs(const PeriodMention &mention) const;
    [[nodiscard]] bool isAdverbial(const Sentence &sentence, const PeriodMention &mention) const;
    [[nodiscard]] bool tellsOf(TextSpan behind) const;
    [[nodiscard]] bool isFromValue(const PeriodMention &mention) const;
    [[nodiscard]] bool ownsNext(const PeriodMention &mention, std::uint32_t position) const;
    [[nodiscard]] Timing made(const PeriodMention *mention, TimeFrom from) const;

    std::u32string_view m_text;
    const std::vector<PeriodMention> &m_mentions;
    std::optional<Date> m_reference;
    struct Told {
        const PeriodMention *mention;
        bool adverbial; // opens its clause: it governs before a time inside a phrase (总结前8个月的工作) does
    };
    std::vector<Told> m_sentence;
    std::vector<TextSpan> m_spans;
    const PeriodMention *m_paragraph = nullptr;
    const PeriodMention *m_event = nullptr; // the day or days told last
    const PeriodMention *m_asked = nullptr; // of the question just before: 下半年怎么干？
    const PeriodMention *m_title = nullptr;
    const PeriodMention *m_part = nullptr; // of the headline inside the article that stands above
    const PeriodMention *m_lead = nullptr; // the stretch that the first sentences tell of
    int m_leadSentences = 0;               // so many more sentences may tell it
    int m_leadParagraph = 0;               // where m_lead stands
    int m_paragraphs = 0;                  // begun in this article
};

} // namespace starboard
