#include "model/place/placescan.h"

#include <algorithm>

namespace starboard {

namespace {

constexpr std::uint32_t longestStem = 9;

// From the last character but one to the first: the last is known to be the same.
bool endsWith(std::u32string_view text, std::size_t end, std::u32string_view word)
{
    if (word.size() > end)
        return false;
    const char32_t *const from = text.data() + end - word.size();
    for (std::size_t i = word.size() - 1; i-- > 0;)
        if (from[i] != word[i])
            return false;
    return true;
}

struct EndingFound
{
    const PlaceEnding *ending = nullptr;
    bool doubtful = false;         // with the next character it makes another word (镇静, 街道路面)
    std::uint32_t commonBegin = 0; // where an everyday word begins, else the end
};

EndingFound endingBefore(std::u32string_view text, std::size_t end, const EndingGroup &group)
{
    EndingFound found{nullptr, false, static_cast<std::uint32_t>(end)};
    for (const PlaceEnding &e : group.behind(end > 1 ? text[end - 2] : U'\0')) {
        if (!endsWith(text, end, e.word))
            continue;
        if (e.role == EndingRole::Common) {
            found.commonBegin = std::min(found.commonBegin, static_cast<std::uint32_t>(end - e.word.size()));
            continue;
        }
        // A town's name may still be meant, because a village follows: 四棵树乡土楼村.
        found.doubtful = end < text.size() && e.notBefore.find(text[end]) != std::u32string::npos;
        if (found.doubtful && e.is > EndingClass::Community)
            continue;
        found.ending = &e;
        break;
    }
    return found;
}

} // namespace

PlaceScan scanPlaces(std::u32string_view text, const Gazetteer &gazetteer, const PlaceWords::Entries &words)
{
    PlaceScan scan;
    for (std::uint32_t i = 0; i < text.size(); ++i) {
        const EndingGroup *group = words.endingAt(text[i]);
        if (!group)
            continue;
        const std::uint32_t end = i + 1;
        const EndingFound found = endingBefore(text, end, *group);
        if (!found.ending)
            continue;
        NameAnchor anchor{.wordBegin = end - static_cast<std::uint32_t>(found.ending->word.size()),
                          .end = end,
                          .role = found.ending->role,
                          .is = found.ending->is,
                          .firstHit = static_cast<std::uint32_t>(scan.hits.size()),
                          .common = found.doubtful || found.commonBegin < end,
                          .doubtful = found.doubtful && found.commonBegin == end};
        constexpr std::uint32_t villageStem = 3; // 许家沟乡下堡村: the next character begins a village
        if (NameAnchor *town = scan.anchors.empty() ? nullptr : &scan.anchors.back();
            town && town->doubtful && (anchor.is == EndingClass::Village || anchor.is == EndingClass::Community) && !anchor.common &&
            anchor.wordBegin > town->end + 1 && anchor.wordBegin - town->end <= villageStem)
            town->common = false;
        if (anchor.role != EndingRole::Refer) {
            const bool whole = anchor.role == EndingRole::Whole;
            const std::uint32_t stemEnd = whole ? end : anchor.wordBegin;
            Gazetteer::Tail tail;
            for (std::uint32_t at = stemEnd;
                 at > 0 && stemEnd - at < longestStem + (whole ? 6U : 0U) && isHan(text[at - 1]);) {
                tail.before(text[--at]);
                if (at >= found.commonBegin || (whole && at > anchor.wordBegin))
                    continue;
                const auto rows = gazetteer.withStem(text.substr(at, stemEnd - at), tail);
                if (!rows.empty())
                    scan.hits.push_back({at, stemEnd - at, rows});
            }
        }
        anchor.lastHit = static_cast<std::uint32_t>(scan.hits.size());
        scan.anchors.push_back(anchor);
    }
    return scan;
}

double fit(const Gazetteer &gazetteer, Gazetteer::Row row, EndingClass is)
{
    const PlaceLevel level = gazetteer.level(row);
    if (is == EndingClass::Village || is == EndingClass::Community) // by far most rows: their kind need not be looked up
        return level == PlaceLevel::Village ? 1 : 0;
    const PlaceKind kind = gazetteer.kind(row);
    switch (is) {
    case EndingClass::Street:
    case EndingClass::Town:
    case EndingClass::Township: {
        if (level != PlaceLevel::Town)
            return 0;
        const PlaceKind official = is == EndingClass::Street ? PlaceKind::Street
                                   : is == EndingClass::Town ? PlaceKind::Town
                                                             : PlaceKind::Township;
        return kind == official || (kind == PlaceKind::Other && is == EndingClass::Township) ? 1 : 0.5;
    }
    case EndingClass::District:
        if (level == PlaceLevel::County)
            return kind == PlaceKind::District || kind == PlaceKind::Other ? 1 : 0;
        return level == PlaceLevel::Town && kind == PlaceKind::District ? 0.6 : 0;
    case EndingClass::County:
        return level == PlaceLevel::County && (kind == PlaceKind::County || kind == PlaceKind::Other) ? 1 : 0;
    case EndingClass::City:
        if (kind != PlaceKind::City)
            return 0;
        return level == PlaceLevel::City || level == PlaceLevel::Province || level == PlaceLevel::County ? 1 : 0;
    case EndingClass::Province:
        return level == PlaceLevel::Province ? 1 : 0;
    case EndingClass::Prefecture:
        return level == PlaceLevel::City && kind == PlaceKind::Other ? 1 : 0;
    case EndingClass::Banner:
        return (level == PlaceLevel::County || level == PlaceLevel::Town || level == PlaceLevel::Village) &&
                       kind == PlaceKind::Other
                   ? 1
                   : 0;
    case EndingClass::Zone:
        if (kind != PlaceKind::Zone)
            return kind == PlaceKind::District && level == PlaceLevel::County ? 0.8 : 0;
        return level == PlaceLevel::County ? 1 : level == PlaceLevel::Town ? 0.5 : 0;
    case EndingClass::Farm:
        return level == PlaceLevel::Town ? 1 : 0;
    case EndingClass::Village:
    case EndingClass::Community:
    case EndingClass::None:
        break;
    }
    return 0;
}

} // namespace starboard
