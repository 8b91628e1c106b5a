#include "model/stats/screening.h"

#include <algorithm>
#include <chrono>
#include <tuple>
#include <unordered_map>

namespace starboard {

namespace {

constexpr std::chrono::days reprintLimit{30};

bool rejectedByReview(const Report &report, const std::optional<Date> &knownOn)
{
    bool made = !knownOn || !report.reviewed || *report.reviewed <= *knownOn;
    return report.review == ReviewState::Rejected && made;
}

void dropWhatDidNotHappen(Docket &docket, const Decisions &decisions, std::optional<Date> knownOn)
{
    for (Item item = 0; item < docket.size(); ++item) {
        const Report &report = docket.report(item);
        std::string_view by;
        if (report.status == Status::Planned)
            docket.leaveOut(item, Why::Plan);
        else if (report.status == Status::Standard)
            docket.leaveOut(item, Why::Norm);
        else if (rejectedByReview(report, knownOn))
            docket.leaveOut(item, Why::Rejected);
        else if (decisions.rejected(report.id, by))
            docket.leaveOutBecauseOf(item, Why::Rejected, by);
    }
}

// An event of one day is not the state of that day: the two differ though both leave their start open.
bool samePeriod(const Period &a, const Period &b)
{
    return a.start == b.start && a.end == b.end && (a.kind == PeriodKind::Recent) == (b.kind == PeriodKind::Recent);
}

bool hangsOnIssue(PeriodKind kind)
{
    return kind != PeriodKind::Span;
}

bool sameFigure(const Report &a, const Report &b)
{
    return a.place == b.place && a.unit == b.unit && a.value == b.value && a.bound == b.bound;
}

bool samePeriodInPrint(const Period &a, const Period &b)
{
    return samePeriod(a, b) || (hangsOnIssue(a.kind) && a.kind == b.kind && a.start == b.start);
}

// Told by the words: without a quote, or without the days of issue, nothing shows that one is the other's reprint.
bool repeatsWords(const Report &later, const Report &earlier)
{
    return later.quote == earlier.quote && !later.keptApart && !earlier.keptApart &&
           *later.issued - *earlier.issued <= reprintLimit;
}

// Told by the link between their articles, however the second paper shortened the sentence.
bool repeatsStory(const Report &later, const Report &earlier)
{
    return later.story != 0 && later.story == earlier.story;
}

using Repeats = bool (*)(const Report &later, const Report &earlier);

// A report counts once, in its earliest issue: each fact is held against the earlier ones that are no reprints
// themselves. What has no day of issue comes last.
void dropReprintsAmong(Docket &docket, std::vector<Item> &group, Repeats repeats, const Decisions &decisions)
{
    std::sort(group.begin(), group.end(), [&](Item a, Item b) {
        const Report &one = docket.report(a), &other = docket.report(b);
        return std::forward_as_tuple(!one.issued, one.issued, one.document, one.id) <
               std::forward_as_tuple(!other.issued, other.issued, other.document, other.id);
    });
    for (std::size_t later = 1; later < group.size(); ++later) {
        for (std::size_t earlier = 0; earlier < later && docket.open(group[later]); ++earlier) {
            const Report &one = docket.report(group[later]), &other = docket.report(group[earlier]);
            if (docket.open(group[earlier]) && one.document != other.document && sameFigure(one, other) &&
                samePeriodInPrint(one.period, other.period) && repeats(one, other) && !decisions.different(one.id, other.id))
                docket.leaveOut(group[later], Why::Reprint, group[earlier]);
        }
    }
}

// `keyOf` gives what reprints have in common, 0 for a report that is nobody's reprint.
template <typename KeyOf> void dropReprints(Docket &docket, KeyOf keyOf, Repeats repeats, const Decisions &decisions)
{
    std::vector<std::pair<std::size_t, Item>> byKey;
    for (Item item = 0; item < docket.size(); ++item)
        if (std::size_t key = docket.open(item) ? keyOf(docket.report(item)) : 0)
            byKey.emplace_back(key, item);
    std::sort(byKey.begin(), byKey.end());
    std::vector<Item> group;
    for (std::size_t i = 0; i < byKey.size();) {
        std::size_t j = i;
        for (group.clear(); j < byKey.size() && byKey[j].first == byKey[i].first; ++j)
            group.push_back(byKey[j].second);
        if (group.size() > 1)
            dropReprintsAmong(docket, group, repeats, decisions);
        i = j;
    }
}

std::size_t storyKey(const Report &report)
{
    return static_cast<std::size_t>(report.story);
}

std::size_t wordsKey(const Report &report)
{
    return report.quote.empty() || !report.issued ? 0 : std::hash<std::string_view>()(report.quote) | 1;
}

// The account whose unit this is: measure words that convert or count alike are one.
std::string_view accountUnit(const Report &report, const Indicator &indicator)
{
    return indicator.factor(report.unit) ? std::string_view(indicator.unit) : report.unit;
}

// Ids are a document's own: where two documents use the same one, the part belongs to the whole of its document.
using Wholes = std::unordered_multimap<std::string_view, Item>;

std::optional<Item> wholeOf(const Docket &docket, const Wholes &wholes, Item item)
{
    const Report &part = docket.report(item);
    std::optional<Item> found;
    auto [begin, end] = wholes.equal_range(part.partOf);
    for (auto it = begin; it != end; ++it) {
        const Report &whole = docket.report(it->second);
        if (it->second == item || whole.place != part.place)
            continue;
        if (whole.document == part.document)
            return it->second;
        if (!found || it->second < *found)
            found = it->second;
    }
    return found;
}

void dropParts(Docket &docket, const std::vector<bool> &actual, const Indicator &indicator, const Decisions &decisions)
{
    Wholes wholes;
    bool anyPart = false;
    for (Item item = 0; item < docket.size() && !anyPart; ++item)
        anyPart = !docket.report(item).partOf.empty();
    if (!anyPart)
        return;
    for (Item item = 0; item < docket.size(); ++item)
        if (actual[item])
            wholes.emplace(docket.report(item).id, item);
    for (Item item = 0; item < docket.size(); ++item) {
        const Report &part = docket.report(item);
        if (part.partOf.empty() || !docket.open(item))
            continue;
        const auto found = wholeOf(docket, wholes, item);
        if (!found)
            continue;
        const Report &whole = docket.report(*found);
        if (accountUnit(part, indicator) == accountUnit(whole, indicator) &&
            samePeriod(part.period, whole.period) && !decisions.different(part.id, whole.id))
            docket.leaveOut(item, Why::Part, *found);
    }
}

} // namespace

void screen(Docket &docket, const Indicator &indicator, const Decisions &decisions, std::optional<Date> knownOn)
{
    dropWhatDidNotHappen(docket, decisions, knownOn);
    std::vector<bool> actual(docket.size());
    for (Item item = 0; item < docket.size(); ++item)
        actual[item] = docket.open(item);
    dropReprints(docket, storyKey, repeatsStory, decisions);
    dropReprints(docket, wordsKey, repeatsWords, decisions);
    dropParts(docket, actual, indicator, decisions);
}

} // namespace starboard
