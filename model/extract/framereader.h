// Reads the frames of a sentence: the words before each number (framebefore.cpp), behind it (frameafter.cpp) and what
// other numbers lend it (framecarry.cpp). Internal to frame.cpp and these files.
#pragma once

#include "model/extract/frame.h"
#include "model/extract/nounphrase.h"
#include "model/extract/verbgroup.h"

namespace starboard {

inline bool isRatio(const NumeralHit &hit) { return hit.dimension == Dimension::Ratio; }

class FrameReader {
public:
    FrameReader(std::u32string_view text, const Sentence &sentence, const std::vector<const NumeralHit *> &hits,
                const std::vector<TextSpan> &marks, const CarriedNoun &carried)
        : m_text(text), m_sentence(sentence), m_hits(hits), m_marks(marks), m_carried(carried)
    {
    }

    std::vector<Frame> read();

private:
    TextSpan trim(TextSpan span) const { return trimmed(m_text, span, m_sentence, m_marks); }
    std::u32string_view words(TextSpan span) const { return slice(m_text, span); }
    bool contains(TextSpan span, std::u32string_view word) const { return words(span).find(word) != std::u32string_view::npos; }
    const NumeralHit *neighbour(std::size_t index, int step) const;
    std::vector<VerbGroup> verbGroups(TextSpan span) const { return readVerbGroups(m_text, m_sentence, m_marks, span); }
    void setObject(Frame &frame, TextSpan span, ObjectFrom from);
    void setVerb(Frame &frame, TextSpan span, std::uint16_t kinds);
    void readBefore(Frame &frame, TextSpan before);
    void keepListVerb(std::vector<VerbGroup> &groups, TextSpan before) const;
    static bool countsPeople(const NumeralHit &hit);
    TextSpan takenUp(TextSpan span) const;
    bool saysCompared(TextSpan before) const;
    TextSpan subjectBefore(const std::vector<VerbGroup> &groups, std::size_t index, TextSpan before) const;
    bool isRateName(TextSpan span) const { return words(span).ends_with(U"率") || words(span).ends_with(U"度"); }
    bool endsInNoun(TextSpan span) const;
    bool closesClause(std::uint32_t at, std::uint32_t limit) const { return at >= limit || !isHan(m_text[at]); }
    TextSpan nounAfter(const NumeralHit &hit, std::uint32_t limit, bool numberFollows, bool ofPreposition) const;
    void readOne(std::size_t index);
    void settledBehind(Frame &frame, std::uint32_t limit);
    void arriveAt(Frame &frame, TextSpan before);
    TextSpan workedOn(std::size_t clause, std::uint32_t limit) const;
    [[nodiscard]] TextSpan summedUp(std::size_t clause, TextSpan left) const;
    std::uint32_t labelBegin(std::size_t clause, TextSpan left) const;
    TextSpan purpose(const NumeralHit &hit, std::uint32_t limit) const;
    std::uint32_t verbStart(TextSpan span) const;
    bool opensWithVerb(TextSpan phrase) const;
    bool prefersAfter(const Frame &frame, TextSpan before, TextSpan after, bool another) const;
    void verbBehind(Frame &frame, std::uint32_t from, std::uint32_t limit);
    void verbRightBehind(Frame &frame, std::uint32_t limit);
    bool isTotal(const Frame &frame, TextSpan before) const;
    void carryNoun(Frame &frame, std::size_t index, const NumeralHit *previous, TextSpan left);

    std::u32string_view m_text;
    const Sentence &m_sentence;
    const std::vector<const NumeralHit *> &m_hits;
    const std::vector<TextSpan> &m_marks;
    const CarriedNoun &m_carried;
    std::vector<Frame> m_frames;
    std::uint32_t m_claimed = 0; // words up to here belong to an earlier number
};

} // namespace starboard
