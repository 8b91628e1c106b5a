#include "model/extract/framelist.h"

#include <algorithm>

namespace starboard {

namespace {

bool contains(std::u32string_view text, TextSpan span, std::u32string_view word)
{
    return slice(text, span).find(word) != std::u32string_view::npos;
}

// 五星级 | 四星级 | 三星级党支部 → 党支部: what only the last part says.
std::u32string sharedHead(std::u32string_view text, const std::vector<TextSpan> &parts)
{
    const std::u32string_view first = slice(text, parts.front());
    const std::u32string_view last = slice(text, parts.back());
    if (first.empty() || last.size() <= first.size())
        return {};
    const std::size_t at = last.find(first.back());
    return at == std::u32string_view::npos || at + 1 >= last.size() ? std::u32string() : std::u32string(last.substr(at + 1));
}

// 五星级、四星级、三星级党支部分别为2个、7个、12个
void pairRespectively(std::u32string_view text, const Sentence &sentence, std::vector<Frame> &frames)
{
    for (std::size_t i = 0; i < frames.size(); ++i) {
        Frame &frame = frames[i];
        const TextSpan clause = sentence.clauses[frame.clause].span;
        const TextSpan left{clause.begin, frame.hit->span.begin};
        if (!contains(text, left, U"分别") || frame.object.empty() || (i > 0 && frames[i - 1].clause == frame.clause))
            continue;
        std::vector<TextSpan> parts;
        std::uint32_t begin = frame.object.begin;
        for (std::uint32_t at = begin; at <= frame.object.end; ++at)
            if (at == frame.object.end || text[at] == U'、' || text[at] == U'和' || text[at] == U'及') {
                parts.push_back({begin, at});
                begin = at + 1;
            }
        std::size_t count = 1;
        while (i + count < frames.size() && frames[i + count].clause == frame.clause)
            ++count;
        if (parts.size() < 2 || parts.size() != count)
            continue;
        const std::u32string head = sharedHead(text, parts);
        for (std::size_t k = 0; k < count; ++k) {
            Frame &paired = frames[i + k];
            paired.object = parts[k];
                paired.objectText = withoutSpace(slice(text, parts[k]));
                paired.objectFrom = ObjectFrom::List;
            if (k + 1 < count)
                paired.objectText += head;
            paired.action = frame.action;
        }
    }
}

void shareVerbs(std::u32string_view text, const Sentence &sentence, std::vector<Frame> &frames)
{
    // Forwards: 清理飞线充电36处、楼道杂物51处.
    for (std::size_t i = 1; i < frames.size(); ++i) {
        Frame &frame = frames[i];
        const Frame &before = frames[i - 1];
        if (!frame.action.empty() || before.action.empty() || frame.hit->dimension == Dimension::Ratio || frame.verbKinds & VerbState)
            continue;
        if (frame.hit->span.begin > before.hit->span.end && text[frame.hit->span.begin - 1] == U'对')
            continue; // 组建的3个督查组对14个乡镇…: its verb follows
        const bool sameClause = before.clause == frame.clause;
        const bool sameSegment =
            sentence.clauses[before.clause].segment == sentence.clauses[frame.clause].segment && before.clause + 1 == frame.clause;
        if ((sameClause && !(before.objectFrom == ObjectFrom::After && frame.objectFrom == ObjectFrom::Before)) ||
            (sameSegment && frame.objectFrom == ObjectFrom::Before)) {
            frame.action = before.action;
            frame.verbKinds = before.verbKinds;
            frame.verbShared = true;
        }
    }
    // Backwards: 36处飞线充电、18个摊点得到清理.
    for (std::size_t i = frames.size(); i-- > 1;) {
        Frame &frame = frames[i - 1];
        const Frame &next = frames[i];
        const bool near = next.clause == frame.clause || (next.clause == frame.clause + 1 && next.objectFrom == ObjectFrom::After &&
                                                          sentence.clauses[next.clause].segment == sentence.clauses[frame.clause].segment);
        if (frame.action.empty() && near && frame.objectFrom == ObjectFrom::After && next.objectFrom == ObjectFrom::After &&
            !next.action.empty() && !(frame.verbKinds & VerbState)) {
            frame.action = next.action;
            frame.verbKinds = next.verbKinds;
            frame.verbShared = true;
        }
    }
}

// 5大类900余个难题, 7类、31个点位: a class counts what the next number names, and so do all numbers of 3个、2个、2个村.
void nounsFromNext(std::u32string_view text, std::vector<Frame> &frames)
{
    bool chained = false; // the number behind took its noun from the one behind it
    for (std::size_t i = frames.size(); i-- > 1;) {
        Frame &frame = frames[i - 1];
        const Frame &next = frames[i];
        const bool named = next.objectFrom == ObjectFrom::After || chained;
        chained = false;
        const std::u32string_view unit = slice(text, frame.hit->unitSpan);
        const bool row = frame.objectFrom != ObjectFrom::Before && unit == slice(text, next.hit->unitSpan) &&
                         slice(text, {frame.hit->span.end, next.hit->span.begin}) == U"、" && frame.action.empty();
        if (next.clause == frame.clause && named && !unit.empty() &&
            (unit.back() == U'类' || unit == U"种" || row) && frame.objectFrom != ObjectFrom::After) {
            frame.objectText = next.objectText;
            frame.objectFrom = ObjectFrom::List;
            if (frame.action.empty())
                frame.action = next.action;
            else if (next.action.empty())
                frames[i].action = frame.action;
            chained = row;
        }
    }
}

// 其中 makes the numbers behind it parts of the number before it, to the end of its segment.
void markWholes(std::u32string_view text, const Sentence &sentence, std::vector<Frame> &frames)
{
    for (std::size_t i = 1; i < frames.size(); ++i) {
        Frame &frame = frames[i];
        const Frame &before = frames[i - 1];
        const std::uint32_t segment = sentence.clauses[frame.clause].segment;
        if (sentence.clauses[before.clause].segment != segment)
            continue;
        const TextSpan between{before.hit->span.end, frame.hit->span.begin};
        if (contains(text, between, U"其中"))
            frame.whole = static_cast<int>(i) - 1;
        else if (before.whole >= 0 && frame.verbShared && before.clause == frame.clause)
            frame.whole = before.whole;
    }
}

} // namespace

void joinList(std::u32string_view text, const Sentence &sentence, std::vector<Frame> &frames)
{
    pairRespectively(text, sentence, frames);
    shareVerbs(text, sentence, frames);
    nounsFromNext(text, frames);
    markWholes(text, sentence, frames);
}

} // namespace starboard
