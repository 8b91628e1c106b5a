#include "model/extract/frame.h"

#include "model/extract/framecarry.h"
#include "model/extract/framelist.h"
#include "model/extract/framereader.h"

namespace starboard {

std::vector<Frame> FrameReader::read()
{
    m_frames.reserve(m_hits.size());
    for (std::size_t i = 0; i < m_hits.size(); ++i)
        readOne(i);
    joinList(m_text, m_sentence, m_frames);
    return std::move(m_frames);
}

// Hits before and after `index` in the same clause, nullptr where none.
const NumeralHit *FrameReader::neighbour(std::size_t index, int step) const
{
    const std::size_t other = index + static_cast<std::size_t>(step);
    if (other >= m_hits.size())
        return nullptr;
    const bool same = m_sentence.clauseAt(m_hits[index]->span.begin) == m_sentence.clauseAt(m_hits[other]->span.begin);
    return same ? m_hits[other] : nullptr;
}

void FrameReader::setObject(Frame &frame, TextSpan span, ObjectFrom from)
{
    frame.object = span;
    frame.objectText = withoutSpace(words(span));
    frame.objectFrom = from;
}

void FrameReader::setVerb(Frame &frame, TextSpan span, std::uint16_t kinds)
{
    frame.verb = span;
    frame.action = withoutSpace(words(span));
    frame.verbKinds = kinds;
}

bool FrameReader::countsPeople(const NumeralHit &hit)
{
    return hit.unit == "户" || hit.unit == "人" || hit.unit == "名" || hit.unit == "人次" || hit.unit == "家";
}

bool FrameReader::endsInNoun(TextSpan span) const
{
    for (const Token &token : m_sentence.tokens)
        if (token.noun && token.span.end == span.end && token.span.begin >= span.begin)
            return true;
    return false;
}

void FrameReader::readOne(std::size_t index)
{
    const NumeralHit &hit = *m_hits[index];
    Frame frame;
    frame.hit = &hit;
    frame.clause = m_sentence.clauseAt(hit.span.begin);
    const TextSpan clause = m_sentence.clauses[frame.clause].span;
    const NumeralHit *previous = neighbour(index, -1);
    const NumeralHit *next = neighbour(index, +1);
    std::uint32_t from = previous ? previous->span.end : clause.begin;
    from = std::min(std::max(from, m_claimed), hit.span.begin);
    if (!previous)
        from = std::min(from, labelBegin(frame.clause, {from, hit.span.begin}));
    const TextSpan before{from, hit.span.begin};
    const std::uint32_t limit = next ? next->span.begin : clause.end;

    readBefore(frame, before);
    frame.remainder = contains(before, U"其余") || contains(before, U"剩余") || contains(before, U"余下") || contains(before, U"剩下") || contains(before, U"另有") ||
                      contains(before, U"尚有") || contains(before, U"还剩");
    frame.reached = contains(before, U"涉及") || (previous && !m_frames.empty() && m_frames.back().reached && frame.action.empty());
    frame.fromValue = words(before).find(U'由') != std::u32string_view::npos || words(before).find(U'从') != std::u32string_view::npos;
    frame.fromValue = frame.fromValue && next != nullptr && frame.objectFrom == ObjectFrom::Before && frame.action.empty();
    frame.toValue = (frame.verbKinds & VerbReach) != 0 && previous && !m_frames.empty() && m_frames.back().fromValue;

    TextSpan after = nounAfter(hit, limit, next != nullptr, contains(before, U"对"));
    if (!after.empty() && prefersAfter(frame, before, after, next != nullptr)) {
        const bool worked = words(before).ends_with(U"对") || words(before).ends_with(U"将") || words(before).ends_with(U"把") || opensRelative(words(before));
        if (worked || (frame.verbKinds == 0 && frame.objectFrom == ObjectFrom::Before)) { // 联合…对21个乡镇进行检查: its verb follows
            frame.action.clear();
            frame.verb = {};
            frame.verbKinds = 0;
        }
        setObject(frame, after, ObjectFrom::After);
        m_claimed = after.end;
    }
    if (frame.objectFrom == ObjectFrom::After && (frame.action.empty() || (frame.verbKinds & (VerbPassive | VerbState))) && !(next && settlesNext(m_text, verbGroups({std::min(m_claimed, limit), limit}), *next)))
        verbBehind(frame, m_claimed, limit == clause.end ? clause.end : limit);
    if (frame.objectFrom == ObjectFrom::After && frame.action.empty())
        arriveAt(frame, before);
    if (frame.objectFrom == ObjectFrom::Before && frame.action.empty() && frame.verbKinds == 0 && !next && countsPeople(hit) && frame.object.end == trim(before).end)
        verbBehind(frame, hit.span.end, limit); // 干部职工四百多人清扫落叶
    if (frame.objectFrom == ObjectFrom::Before && frame.verbKinds == VerbState && !next && words(before).ends_with(U'有'))
        verbRightBehind(frame, limit); // 果皮箱有30个得到更换
    if (frame.objectFrom == ObjectFrom::After && !next && words(before).ends_with(U"的"))
        settledBehind(frame, limit);
    if (frame.objectFrom == ObjectFrom::Nowhere && (frame.action.empty() || frame.verbKinds & VerbState) && !isRatio(hit))
        verbRightBehind(frame, limit); // 其中58个完成整改
    if (hit.dimension == Dimension::Money && frame.objectFrom == ObjectFrom::Nowhere && !frame.action.empty() && !(frame.verbKinds & (VerbReach | VerbChange)))
        setObject(frame, purpose(hit, limit), ObjectFrom::After);
    if (frame.object.empty() && frame.objectFrom == ObjectFrom::After) {
        setObject(frame, frame.verb, ObjectFrom::Verb);
    }
    if (frame.objectFrom == ObjectFrom::Before && frame.action.empty() && isTotal(frame, frame.object)) // …铺装透水砖，面积1.9万平方米
        frame.objectFrom = ObjectFrom::Nowhere;
    if (frame.objectFrom == ObjectFrom::Nowhere)
        carryNoun(frame, index, previous, before);
    m_frames.push_back(std::move(frame));
}

std::vector<Frame> readFrames(std::u32string_view text, const Sentence &sentence, const std::vector<const NumeralHit *> &hits,
                              const std::vector<TextSpan> &marks, const CarriedNoun &carried)
{
    return FrameReader(text, sentence, hits, marks, carried).read();
}

} // namespace starboard
