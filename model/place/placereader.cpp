#include "model/place/placereader.h"

#include "model/place/namebook.h"

#include <algorithm>

namespace starboard {

namespace {

using Row = Gazetteer::Row;

constexpr std::uint32_t longestNewName = 4;

bool isTownClass(EndingClass is)
{
    return is <= EndingClass::Township;
}
bool isVillageClass(EndingClass is)
{
    return is == EndingClass::Village || is == EndingClass::Community;
}

PlaceLevel levelOf(EndingClass is)
{
    if (isTownClass(is))
        return PlaceLevel::Town;
    if (isVillageClass(is))
        return PlaceLevel::Village;
    switch (is) {
    case EndingClass::City:
    case EndingClass::Prefecture:
        return PlaceLevel::City;
    case EndingClass::Province:
        return PlaceLevel::Province;
    case EndingClass::Farm:
        return PlaceLevel::Town;
    default:
        return PlaceLevel::County;
    }
}

} // namespace

PlaceReader::PlaceReader(std::u32string_view text, const PlaceScan &scan, const Gazetteer &gazetteer,
                         const PlaceWords::Entries &words)
    : m_text(text), m_scan(scan), m_gazetteer(gazetteer), m_words(words), m_context(text, words)
{
}

void PlaceReader::read(std::size_t first, std::size_t last, const std::string &code)
{
    m_code = code;
    m_unit = m_gazetteer.row(code);
    m_city = m_gazetteer.row(at(PlaceLevel::City));
    m_province = m_gazetteer.row(at(PlaceLevel::Province));
    m_town = {};
    m_village = {};
    for (std::size_t i = first; i < last; ++i)
        anchor(m_scan.anchors[i]);
}

void PlaceReader::again()
{
    m_mentions.clear();
    m_second = true;
}

void PlaceReader::anchor(const NameAnchor &anchor)
{
    if (anchor.role == EndingRole::Refer) {
        if (!anchor.common) // 小区里
            refer(anchor);
        return;
    }
    if (ownZone(anchor) || named(anchor) || anchor.common)
        return;
    if (!body(anchor))
        unlisted(anchor);
}

std::string PlaceReader::at(PlaceLevel level) const
{
    return m_unit == Gazetteer::none ? std::string() : std::string(upTo(m_code, level));
}

bool PlaceReader::attached(std::uint32_t begin) const
{
    return !m_mentions.empty() && m_mentions.back().span.end == begin && !m_mentions.back().refers;
}

bool PlaceReader::ofTown(std::uint32_t begin) const
{
    return !m_mentions.empty() && m_mentions.back().span.end == begin && m_mentions.back().refers && !m_mentions.back().isBody &&
           m_mentions.back().level == PlaceLevel::Town && m_text[m_mentions.back().span.begin] == U'该';
}

std::uint32_t PlaceReader::behindVerbs(std::uint32_t begin, std::uint32_t end) const
{
    while (begin + 2 < end) {
        const std::uint32_t length = m_context.noName(m_text.substr(begin, end - begin));
        if (length == 0 || begin + length + 2 > end)
            break;
        begin += length;
    }
    return begin;
}

bool PlaceReader::free(std::uint32_t begin) const
{
    if (begin == 0 || attached(begin))
        return true;
    const char32_t before = m_text[begin - 1];
    return !isHan(before) || m_words.leads.has(before) || governed(begin);
}

// 辖区门头村, 所辖的三官庙村
bool PlaceReader::governed(std::uint32_t begin) const
{
    if (begin >= m_text.size() || std::u32string_view(U"内各的").find(m_text[begin]) != std::u32string_view::npos)
        return false; // 辖区内村、社区
    const std::u32string_view before = m_text.substr(0, begin);
    return before.ends_with(U"辖区") || before.ends_with(U"辖内") || before.ends_with(U"所辖") || before.ends_with(U"辖区的");
}

PlaceMention PlaceReader::mentionAt(std::uint32_t begin, std::uint32_t end, std::string code, PlaceLevel level,
                                    double confidence) const
{
    PlaceMention mention;
    mention.span = {begin, end};
    mention.printed = toUtf8(slice(m_text, mention.span));
    mention.code = std::move(code);
    mention.level = level;
    mention.isBody = m_context.bodyAt(end) > 0;
    mention.confidence = confidence;
    return mention;
}

void PlaceReader::push(PlaceMention mention, EndingClass is)
{
    while (!m_mentions.empty() && m_mentions.back().span.overlaps(mention.span)) {
        if (m_mentions.back().span.begin < mention.span.begin)
            return;
        m_mentions.pop_back();
    }
    if (m_context.passing(mention))
        return;
    if (mention.district.empty())
        mention.district = std::string(upTo(mention.code, PlaceLevel::County));
    if (!mention.refers && mention.level == PlaceLevel::Town)
        m_town = {mention.printed, mention.code, is};
    if (!mention.refers && mention.level == PlaceLevel::Village)
        m_village = {mention.printed, mention.code, is};
    if (mention.level == PlaceLevel::County)
        m_districts.insert(mention.code);
    m_mentions.push_back(std::move(mention));
}

void PlaceReader::pushReference(TextSpan span, EndingClass is, bool isBody)
{
    PlaceMention mention;
    mention.span = span;
    mention.level = levelOf(is);
    mention.isBody = isBody;
    mention.refers = true;
    mention.confidence = 0.8;
    const bool ownCity = m_unit != Gazetteer::none && m_gazetteer.level(m_unit) == PlaceLevel::County &&
                         m_gazetteer.kind(m_unit) == PlaceKind::City;
    if (mention.level == PlaceLevel::Town) {
        if (m_town.is != is)
            return; // 该街道 after a 镇: what it means stands elsewhere
        mention.code = m_town.code;
        mention.printed = m_town.printed;
    } else if (mention.level == PlaceLevel::Village) {
        mention.code = m_village.code;
        mention.printed = m_village.printed;
    } else if (is == EndingClass::City && ownCity) {
        mention.code = m_code;
        mention.level = PlaceLevel::County;
    } else {
        mention.code = at(mention.level);
        const Row city = m_gazetteer.row(mention.code);
        if (is == EndingClass::City && city != Gazetteer::none && m_gazetteer.isFiller(city))
            mention.code = at(mention.level = PlaceLevel::Province); // 全市 in Beijing
        if (starboard::levelOf(mention.code) != mention.level)
            mention.code.clear(); // 全区 on a page of which only the city is known
    }
    if (!mention.code.empty())
        push(std::move(mention), is);
}

void PlaceReader::refer(const NameAnchor &anchor)
{
    pushReference({anchor.wordBegin, anchor.end}, anchor.is, false);
}

bool PlaceReader::body(const NameAnchor &anchor)
{
    if ((anchor.role != EndingRole::Name && anchor.is != EndingClass::Banner) || anchor.end - anchor.wordBegin > 2 || !free(anchor.wordBegin))
        return false;
    const std::uint32_t length = m_context.bodyAt(anchor.end);
    if (length == 0)
        return false;
    // 村党支部书记说 is the village told last, 选派村党支部书记 counts people.
    const std::u32string_view office = m_text.substr(anchor.end, length);
    const bool speaks = anchor.wordBegin == 0 || (!isHan(m_text[anchor.wordBegin - 1]) && m_text[anchor.wordBegin - 1] != U'、');
    const bool named = anchor.end + length < m_text.size() && isHan(m_text[anchor.end + length]);
    if (isVillageClass(anchor.is) && !(speaks && named) && (office.find(U'书') != office.npos || office.find(U"两委") != office.npos))
        return false;
    pushReference({anchor.wordBegin, anchor.end + length}, anchor.is, true);
    return true;
}

bool PlaceReader::credible(const NameAnchor &anchor, const NameHit &hit, Row unit) const
{
    const PlaceLevel level = m_gazetteer.level(unit);
    if (isVerb(anchor, hit))
        return false;
    // 示范区 alone is this city's, never another's.
    if (anchor.is == EndingClass::Zone && hit.begin >= anchor.wordBegin && level < PlaceLevel::City)
        return false;
    if (attached(hit.begin))
        return true;
    if (isVillageClass(anchor.is) || isTownClass(anchor.is)) {
        if (m_context.slogan({hit.begin, hit.begin + hit.length}, anchor.end))
            return false;
        if (anchor.is == EndingClass::Street && anchor.end - anchor.wordBegin == 1 && level < PlaceLevel::County)
            return false; // 办 is too common a word to look for its name beyond the district
        if (hit.length == 1)
            return !anchor.common && level >= PlaceLevel::County && free(hit.begin);
        return level >= PlaceLevel::County || free(hit.begin) || hit.length >= 3;
    }
    return hit.length > 1 || (anchor.is == EndingClass::County && free(hit.begin));
}

std::optional<PlaceReader::Reading> PlaceReader::inside(const NameAnchor &anchor, Row unit, double confidence) const
{
    if (unit == Gazetteer::none)
        return std::nullopt;
    const auto hits = m_scan.hitsOf(anchor);
    for (auto hit = hits.rbegin(); hit != hits.rend(); ++hit) {
        const Row row = within(m_gazetteer, hit->rows, unit, anchor.is);
        if (row != Gazetteer::none && credible(anchor, *hit, unit))
            return Reading{hit->begin, row,
                           confidence * (free(hit->begin) ? 1 : 0.8) * (0.8 + 0.2 * fit(m_gazetteer, row, anchor.is)),
                           false};
    }
    return std::nullopt;
}

// 县纪委监委会同县营商办: behind other words the stem is a verb.
bool PlaceReader::isVerb(const NameAnchor &anchor, const NameHit &hit) const
{
    return (anchor.is == EndingClass::County || anchor.is == EndingClass::District || anchor.is == EndingClass::City) && !free(hit.begin) &&
           m_context.slogan({hit.begin, hit.begin + hit.length}, anchor.end);
}

// Districts, cities and provinces are named across the country; towns and villages only where the name is unique.
std::optional<PlaceReader::Reading> PlaceReader::anywhere(const NameAnchor &anchor) const
{
    const auto hits = m_scan.hitsOf(anchor);
    for (auto hit = hits.rbegin(); hit != hits.rend(); ++hit) {
        Row only = Gazetteer::none;
        int count = 0;
        for (const Row r : hit->rows)
            if (fit(m_gazetteer, r, anchor.is) >= 0.8) {
                // A city and its own county-level part of the same name: the city is meant.
                if (only == Gazetteer::none || m_gazetteer.level(r) == m_gazetteer.level(only))
                    ++count;
                if (only == Gazetteer::none)
                    only = r;
            }
        if (isVerb(anchor, *hit))
            continue;
        if (count != 1 || (hit->length < 2 && !(anchor.is == EndingClass::County && free(hit->begin))))
            continue;
        const bool high = m_gazetteer.level(only) <= PlaceLevel::County;
        if (high || (free(hit->begin) && !(anchor.is == EndingClass::Street && anchor.end - anchor.wordBegin == 1)))
            return Reading{hit->begin, only, high ? 0.85 : 0.5, false};
    }
    return std::nullopt;
}

// Inside the container that stands before it, the town told last, the district, its city, its province, the country.
std::optional<PlaceReader::Reading> PlaceReader::reading(const NameAnchor &anchor) const
{
    const auto hits = m_scan.hitsOf(anchor);
    const PlaceLevel wanted = levelOf(anchor.is);
    std::optional<Reading> found;
    bool held = false; // a container stands right before one of the stems
    for (const NameHit &hit : hits)
        if (!found && attached(hit.begin) && m_mentions.back().level < wanted && !m_mentions.back().code.empty()) {
            held = true;
            const std::string &container = m_mentions.back().code;
            found = inside(anchor, m_gazetteer.row(container), 0.98);
            if (!found) // the list may be older or newer than the page: another town of the same district
                found = inside(anchor, m_gazetteer.row(upTo(container, PlaceLevel::County)), 0.8);
            if (found && found->begin != hit.begin)
                found.reset();
        }
    if (!found && isVillageClass(anchor.is) && !m_town.code.empty())
        found = inside(anchor, m_gazetteer.row(m_town.code), 0.95);
    if (!found && m_unit != Gazetteer::none) {
        found = inside(anchor, m_unit, 0.93);
        if (!found && wanted == PlaceLevel::Town && !anchor.common)
            found = misprint(anchor);
        // A village that the district does not have is a new one rather than a neighbour's of the same name.
        if (!found && !held && !anchor.common && wanted <= PlaceLevel::Town) {
            found = inside(anchor, m_city, 0.8);
            // 城郊乡 is the district's own, and so is a town that moved, where nobody names the neighbour.
            if (found && wanted == PlaceLevel::Town && !m_districts.contains(upTo(m_gazetteer.code(found->row), PlaceLevel::County)))
                found->elsewhere = m_gazetteer.level(m_unit) == PlaceLevel::County;
        }
        if (!found && wanted <= PlaceLevel::County)
            found = inside(anchor, m_province, 0.7);
    }
    if (!found && !held && !anchor.common && (wanted <= PlaceLevel::County || m_unit == Gazetteer::none))
        found = anywhere(anchor);
    return found;
}

// 十八里铺镇后王村 is no 王村: a character of direction or size before the stem begins another name.
bool PlaceReader::isLongerName(std::uint32_t begin) const
{
    constexpr std::u32string_view attributes = U"东西南北后大小新老";
    if (begin == 0 || attributes.find(m_text[begin - 1]) == attributes.npos || attached(begin))
        return false;
    return begin == 1 || !isHan(m_text[begin - 2]) || attached(begin - 1);
}

bool PlaceReader::named(const NameAnchor &anchor)
{
    const std::optional<Reading> found = reading(anchor);
    if (!found || (isVillageClass(anchor.is) && isLongerName(found->begin)))
        return false;
    const PlaceLevel level = m_gazetteer.level(found->row);
    std::string code = found->elsewhere ? m_code : m_gazetteer.code(found->row);
    const bool own = code == m_code;
    // A zone's word without a name before it (示范区) is an everyday word where the district is another.
    if (anchor.is == EndingClass::Zone && !own && found->begin >= anchor.wordBegin && !attached(found->begin) &&
        found->begin > 0 && isHan(m_text[found->begin - 1]))
        return true;
    if (!own && level <= PlaceLevel::County && m_context.partOfName({anchor.wordBegin, anchor.end}))
        return true;
    PlaceMention mention = mentionAt(found->begin, anchor.end, std::move(code), level, found->confidence);
    mention.corrected = found->corrected;
    if (found->corrected)
        mention.correctedName = m_gazetteer.name(found->row);
    push(std::move(mention), anchor.is);
    return true;
}

std::optional<PlaceReader::Reading> PlaceReader::misprint(const NameAnchor &anchor) const
{
    if (!isTownClass(anchor.is) || anchor.role != EndingRole::Name || m_unit == Gazetteer::none || anchor.common ||
        m_gazetteer.level(m_unit) != PlaceLevel::County)
        return std::nullopt;
    const Gazetteer::Rows towns = m_gazetteer.children(m_unit);
    Row meant = Gazetteer::none;
    std::uint32_t begin = 0;
    for (Row t = towns.begin; t < towns.end; ++t) {
        const std::u16string_view stem = m_gazetteer.stem(t);
        const auto length = static_cast<std::uint32_t>(stem.size());
        if (fit(m_gazetteer, t, anchor.is) < 1 || length < 2 || length > anchor.wordBegin ||
            !free(anchor.wordBegin - length))
            continue;
        const std::u32string_view printed = m_text.substr(anchor.wordBegin - length, length);
        std::uint32_t same = 0;
        for (std::uint32_t i = 0; i < length; ++i)
            same += printed[i] == stem[i] ? 1 : 0;
        if (same + 1 != length || !std::all_of(printed.begin(), printed.end(), isHan))
            continue;
        if (meant != Gazetteer::none)
            return std::nullopt; // two towns are as near
        meant = t;
        begin = anchor.wordBegin - length;
    }
    if (meant == Gazetteer::none)
        return std::nullopt;
    return Reading{begin, meant, 0.6, true};
}

bool PlaceReader::gazetteerKnows(const NameAnchor &anchor, std::uint32_t begin) const
{
    const auto hits = m_scan.hitsOf(anchor);
    return std::any_of(hits.begin(), hits.end(), [&](const NameHit &h) {
        return h.begin == begin &&
               std::any_of(h.rows.begin(), h.rows.end(), [&](Row r) { return fit(m_gazetteer, r, anchor.is) >= 1; });
    });
}

// 泗洪经济开发区: the district's own zone, which the list seldom has.
bool PlaceReader::ownZone(const NameAnchor &anchor)
{
    if (anchor.is != EndingClass::Zone || m_unit == Gazetteer::none || m_gazetteer.level(m_unit) != PlaceLevel::County ||
        m_gazetteer.kind(m_unit) == PlaceKind::Zone)
        return false;
    const std::u16string_view stem = m_gazetteer.stem(m_unit);
    const auto length = static_cast<std::uint32_t>(stem.size());
    if (length < 2 || length > anchor.wordBegin || !std::equal(stem.begin(), stem.end(), m_text.begin() + (anchor.wordBegin - length)))
        return false;
    push(mentionAt(anchor.wordBegin - length, anchor.end, m_code, PlaceLevel::Town, 0.7), anchor.is);
    return true;
}

// A zone that the list does not have (安阳示范区) is known by its city, which once stands before it.
void PlaceReader::unlistedZone(const NameAnchor &anchor)
{
    const bool behind = attached(anchor.wordBegin) && m_mentions.back().level == PlaceLevel::City;
    NewName &zone = m_newNames[std::u32string(m_text.substr(anchor.wordBegin, anchor.end - anchor.wordBegin))];
    zone.attached = zone.attached || behind;
    if (zone.attached && free(anchor.wordBegin) && m_unit != Gazetteer::none)
        push(mentionAt(anchor.wordBegin, anchor.end, m_code, PlaceLevel::County, 0.5), anchor.is);
}

void PlaceReader::unlisted(const NameAnchor &anchor)
{
    if (anchor.is == EndingClass::Zone)
        return unlistedZone(anchor);
    if (anchor.role != EndingRole::Name || !(isTownClass(anchor.is) || isVillageClass(anchor.is)))
        return;
    constexpr std::u32string_view numbers = U"一二两三四五六七八九十几多各个"; // 英庄三镇, 武侯三个街道, 几个村
    if (anchor.wordBegin > 0 && numbers.substr(isTownClass(anchor.is) ? 0 : numbers.find(U'几')).find(m_text[anchor.wordBegin - 1]) != numbers.npos)
        return;
    constexpr std::uint32_t longestVerb = 2; // 走进李家营村
    std::uint32_t begin = anchor.wordBegin;
    while (begin > 0 && anchor.wordBegin - begin <= longestNewName + longestVerb && isHan(m_text[begin - 1]) && !attached(begin) && !governed(begin) && !ofTown(begin))
        --begin;
    const bool behind = attached(begin) || ((governed(begin) || ofTown(begin)) && begin < anchor.wordBegin);
    const bool open = begin == 0 || !isHan(m_text[begin - 1]);
    const std::uint32_t behindVerb = open && !behind ? behindVerbs(begin, anchor.wordBegin) : begin;
    const bool hard = open || behind || behindVerb > begin;
    begin = behindVerb;
    std::uint32_t length = anchor.wordBegin - begin;
    if (m_second && !(behind && length >= 1)) {
        // Known from elsewhere on the page, whatever stands before it here.
        for (length = longestNewName; length >= 2; --length) {
            if (length > anchor.wordBegin)
                continue;
            const auto it = m_newNames.find(m_text.substr(anchor.wordBegin - length, anchor.end - anchor.wordBegin + length));
            if (it != m_newNames.end() && (it->second.attached || it->second.alone >= 2))
                break;
        }
        if (length < 2)
            return;
        begin = anchor.wordBegin - length;
    } else if (m_context.noName(m_text.substr(begin, length)) > 0 || !hard || length < (behind && !ofTown(begin) ? 1U : 2U) ||
               length > longestNewName) {
        return;
    }
    const std::u32string name(m_text.substr(begin, anchor.end - begin));
    const std::u32string stem(m_text.substr(begin, anchor.wordBegin - begin));
    const bool opens = begin == 0 || std::u32string_view(U"\n。").find(m_text[begin - 1]) != std::u32string_view::npos;
    if (std::find(m_words.slogans.begin(), m_words.slogans.end(), stem) != m_words.slogans.end() && !behind &&
        !(m_second && m_newNames[name].attached) && !(opens && !m_context.slogan({begin, anchor.wordBegin}, anchor.end)))
        return;
    if (!m_second) {
        NewName &found = m_newNames[name];
        found.attached = found.attached || behind;
        // 镇, 乡 and 街道 are seldom anything else; so a village is called somewhere else in the country.
        const bool sure =
            isTownClass(anchor.is) && (anchor.is != EndingClass::Street || anchor.end - anchor.wordBegin > 1);
        found.alone += sure || gazetteerKnows(anchor, begin) ? 2 : 1;
        if (!behind)
            return;
    }
    const PlaceMention *container = behind ? &m_mentions.back() : nullptr;
    std::string code = container && container->level < PlaceLevel::Village ? container->code : m_code;
    if (code.empty())
        return;
    push(mentionAt(begin, anchor.end, std::move(code), levelOf(anchor.is), behind ? 0.6 : 0.5), anchor.is);
}

} // namespace starboard
