#include "model/place/resolver.h"

#include "model/place/districtvote.h"
#include "model/place/placereader.h"
#include "model/place/placescan.h"

#include <algorithm>
#include <array>
#include <map>

namespace starboard {

namespace {

using Row = Gazetteer::Row;

constexpr double mastheadWeight = 1.5;
constexpr double hintWeight = 1.0;
constexpr double otherDistrict = 10;     // how much more than the page's an article's own district must have
constexpr std::size_t mastheadLine = 16; // a longer line is a sentence
constexpr std::array<std::u32string_view, 6> mastheadSigns = {U"今日", U"日报", U"晚报", U"时报", U"新闻", U"周刊"};
constexpr int districtsOfCityPage = 3; // so many districts of one city named alike: the page is the city's

// Names of cities and districts in a masthead or a file name: 今日魏都, 周口日报.
void addBareNames(std::u32string_view words, double weight, const Gazetteer &gazetteer, DistrictVote &vote)
{
    for (std::size_t at = 0; at + 2 <= words.size(); ++at)
        for (std::size_t length = std::min<std::size_t>(6, words.size() - at); length >= 2; --length) {
            const auto rows = gazetteer.withStem(words.substr(at, length));
            if (rows.empty() || gazetteer.level(rows.front()) > PlaceLevel::County)
                continue;
            vote.bare(rows, weight);
            at += length - 1;
            break;
        }
}

void addMastheads(std::u32string_view text, const Gazetteer &gazetteer, DistrictVote &vote)
{
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(U'\n', begin), text.size());
        const std::u32string_view line = text.substr(begin, end - begin);
        begin = end + 1;
        if (line.size() <= mastheadLine && std::any_of(mastheadSigns.begin(), mastheadSigns.end(),
                                                       [&](auto sign) { return line.find(sign) != line.npos; }))
            addBareNames(line, mastheadWeight, gazetteer, vote);
    }
}

// 城区, 郊区 and 矿区 are districts somewhere and words everywhere; 雄县 is a name where nothing runs into it.
bool tells(std::u32string_view text, const NameAnchor &anchor, const NameHit &hit)
{
    if (anchor.is < EndingClass::District || hit.length > 1)
        return true;
    return anchor.is == EndingClass::County && (hit.begin == 0 || !isHan(text[hit.begin - 1]));
}

// The names of the scan's hits in the book, one for each hit.
std::vector<NameBook::Id> bookIds(const PlaceScan &scan, NameBook &book)
{
    std::vector<NameBook::Id> ids;
    ids.reserve(scan.hits.size());
    for (const NameAnchor &anchor : scan.anchors)
        for (const NameHit &hit : scan.hitsOf(anchor))
            ids.push_back(book.add(hit, anchor.is));
    return ids;
}

// Lets the names of the anchors vote. A shorter stem under a longer known one (阳路 in 黎阳路) hardly counts.
void addNames(std::u32string_view text, const PlaceScan &scan, const std::vector<NameBook::Id> &ids, std::size_t first,
              std::size_t last, DistrictVote &vote)
{
    for (std::size_t i = first; i < last; ++i) {
        const NameAnchor &anchor = scan.anchors[i];
        const auto hits = scan.hitsOf(anchor);
        for (std::size_t h = 0; h < hits.size(); ++h)
            if (tells(text, anchor, hits[h]))
                vote.name(ids[anchor.firstHit + h], h + 1 == hits.size() ? 1.0 : 0.3);
        if (i == first || hits.empty())
            continue;
        const NameAnchor &before = scan.anchors[i - 1];
        const auto inner =
            std::find_if(hits.begin(), hits.end(), [&](const NameHit &h) { return h.begin == before.end; });
        if (before.firstHit < before.lastHit && inner != hits.end())
            vote.pair(ids[before.lastHit - 1], *inner, anchor.is);
    }
}

struct Choice
{
    std::string code;
    double confidence = 0;
    Row county = Gazetteer::none;
};

// The best county, or its city where several of its districts are named alike.
Choice choose(const std::vector<DistrictScore> &ranked, const Gazetteer &gazetteer)
{
    if (ranked.empty() || ranked.front().total < 2)
        return {};
    // Towns move between districts and lists grow old: where the page names only one of the city's districts, that one is meant.
    const auto sister = std::find_if(ranked.begin(), ranked.end(), [&](const DistrictScore &s) {
        return s.named > 0 && gazetteer.parent(s.county) == gazetteer.parent(ranked.front().county);
    });
    const DistrictScore &best = sister != ranked.end() && ranked.front().named <= 0 ? *sister : ranked.front();
    const Row parent = gazetteer.parent(best.county);
    const Row city = gazetteer.isFiller(parent) ? gazetteer.parent(parent) : parent;
    if (best.own < 2)
        return {gazetteer.code(city), 0.4, Gazetteer::none};
    double second = 0;
    int alike = 0;
    for (const DistrictScore &s : ranked) {
        if (s.county != best.county)
            second = std::max(second, s.total);
        if (s.named > 0 && s.named >= best.named / 2 && gazetteer.parent(s.county) == parent)
            ++alike;
    }
    if (best.named > 0 && alike >= districtsOfCityPage)
        return {gazetteer.code(city), 0.6, Gazetteer::none};
    const double margin = (best.total - second) / best.total;
    return {gazetteer.code(best.county), std::clamp(0.5 + margin, 0.3, 0.99), best.county};
}

// An article is about the page's district unless its own names speak clearly for another.
Choice articleChoice(const std::vector<DistrictScore> &ranked, const Choice &page, const Gazetteer &gazetteer)
{
    if (ranked.empty())
        return page;
    if (page.county == Gazetteer::none) {
        const Choice own = choose(ranked, gazetteer);
        return !own.code.empty() && (ranked.front().named > 0 || ranked.front().own >= otherDistrict) &&
                       (page.code.empty() || own.code.starts_with(page.code))
                   ? own
                   : page;
    }
    const DistrictScore &best = ranked.front();
    double pages = 0;
    for (const DistrictScore &s : ranked)
        if (s.county == page.county)
            pages = s.own;
    if (best.county == page.county || best.own < pages * 1.5 + otherDistrict)
        return page;
    // Towns alone (●高庄镇) may be the page's new ones, or lent to a zone beside it: they need the name of their district.
    if (best.named <= 0)
        return page;
    return {gazetteer.code(best.county), 0.6, best.county};
}

std::size_t firstAnchor(const PlaceScan &scan, std::uint32_t at)
{
    return static_cast<std::size_t>(std::lower_bound(scan.anchors.begin(), scan.anchors.end(), at,
                                                     [](const NameAnchor &a, std::uint32_t p) { return a.end <= p; }) -
                                    scan.anchors.begin());
}

// Anchors [first, last) of one article, or of what stands outside all of them.
struct Part
{
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    std::size_t first = 0;
    std::size_t last = 0;
    std::size_t article = none;
};

std::vector<Part> divide(const PlaceScan &scan, const std::vector<TextSpan> &articles)
{
    std::vector<std::size_t> order(articles.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return articles[a].begin < articles[b].begin; });
    std::vector<Part> parts;
    std::size_t done = 0;
    for (const std::size_t a : order) {
        const std::size_t first = std::max(done, firstAnchor(scan, articles[a].begin));
        const std::size_t last = std::max(first, firstAnchor(scan, articles[a].end));
        if (done < first)
            parts.push_back({done, first, Part::none});
        parts.push_back({first, last, a});
        done = last;
    }
    if (done < scan.anchors.size())
        parts.push_back({done, scan.anchors.size(), Part::none});
    return parts;
}

// The name that the page itself uses most for the code.
std::string usualName(const std::vector<PlaceMention> &mentions, std::string_view code)
{
    std::vector<std::pair<std::string, int>> counts;
    for (const PlaceMention &m : mentions) {
        if (m.refers || m.code != code || m.level != levelOf(code)) // a new town that is known by its district's code names itself
            continue;
        const auto it = std::find_if(counts.begin(), counts.end(), [&](const auto &c) { return c.first == m.printed; });
        if (it == counts.end())
            counts.emplace_back(m.printed, 1);
        else
            ++it->second;
    }
    const auto best = std::max_element(counts.begin(), counts.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    return best == counts.end() ? std::string() : best->first;
}

// Gives the page, its articles and the words that only refer to a place (全区) the name that the page uses for it.
void nameDistricts(PagePlaces &places, const Gazetteer &gazetteer, std::u32string_view text)
{
    std::map<std::string, std::string> names;
    const auto nameOf = [&](const std::string &code) -> const std::string & {
        const auto [at, isNew] = names.try_emplace(code);
        if (isNew)
            at->second = usualName(places.mentions, code);
        return at->second;
    };
    const auto nameOrOfficial = [&](const std::string &code) {
        return nameOf(code).empty() ? gazetteer.name(code) : nameOf(code);
    };
    places.printed = nameOrOfficial(places.district);
    for (ArticlePlace &article : places.articles)
        article.printed = nameOrOfficial(article.district);
    for (PlaceMention &mention : places.mentions) {
        if (!mention.printed.empty())
            continue;
        // 全省 where the page never prints the province's name is what the page calls it.
        const bool whole = !mention.isBody && mention.level <= PlaceLevel::City && nameOf(mention.code).empty();
        mention.printed = whole ? toUtf8(slice(text, mention.span)) : nameOrOfficial(mention.code);
    }
}

// What speaks for the district, heaviest first.
std::vector<PlaceEvidence> evidence(std::u32string_view text, const PlaceScan &scan, const std::vector<NameBook::Id> &ids,
                                    const NameBook &book, Row county)
{
    std::vector<PlaceEvidence> found;
    std::vector<bool> told(book.size(), false);
    for (const NameAnchor &anchor : scan.anchors)
        for (std::size_t i = anchor.firstHit; i < anchor.lastHit; ++i) {
            const NameBook::Id id = ids[i];
            const auto meaning = told[id] ? std::nullopt : book.in(id, county);
            told[id] = true;
            if (meaning)
                found.push_back({toUtf8(text.substr(scan.hits[i].begin, anchor.end - scan.hits[i].begin)),
                                 book.gazetteer().code(meaning->row), weightOf(book.at(id), *meaning)});
        }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.weight > b.weight; });
    return found;
}

// What the user calls a place is that place wherever it stands.
void readAliases(PagePlaces &places, std::u32string_view text, const std::vector<PlaceAlias> &aliases, const Gazetteer &gazetteer)
{
    for (const PlaceAlias &alias : aliases) {
        if (!gazetteer.has(alias.code))
            continue;
        for (std::size_t at = text.find(alias.name); at != std::u32string_view::npos; at = text.find(alias.name, at + alias.name.size())) {
            PlaceMention mention;
            mention.span = {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + alias.name.size())};
            mention.printed = toUtf8(alias.name);
            mention.code = alias.code;
            mention.district = upTo(alias.code, PlaceLevel::County);
            mention.level = levelOf(alias.code);
            mention.confidence = 1;
            const auto overlaps = [&](const PlaceMention &other) {
                return other.span.begin < mention.span.end && mention.span.begin < other.span.end;
            };
            std::erase_if(places.mentions, overlaps);
            places.mentions.insert(std::ranges::upper_bound(places.mentions, mention.span.begin, {},
                                                            [](const PlaceMention &other) { return other.span.begin; }),
                                   mention);
        }
    }
}

} // namespace

PagePlaces resolvePlaces(std::u32string_view text, const std::vector<TextSpan> &articles, const Gazetteer &gazetteer,
                         const PlaceWords &words, const PlaceHint &hint)
{
    const PlaceWords::Entries &entries = words.entries();
    const PlaceScan scan = scanPlaces(text, gazetteer, entries);

    NameBook book(gazetteer);
    const std::vector<NameBook::Id> ids = bookIds(scan, book);
    DistrictVote vote(book);
    addNames(text, scan, ids, 0, scan.anchors.size(), vote);
    addMastheads(text, gazetteer, vote);
    addBareNames(fromUtf8(hint.words), hintWeight, gazetteer, vote);
    const std::vector<DistrictScore> ranked = vote.rank();
    Choice page = choose(ranked, gazetteer);
    if (gazetteer.has(hint.district))
        page = {hint.district, 1, gazetteer.county(gazetteer.row(hint.district))};

    PagePlaces places;
    places.district = page.code;
    places.confidence = page.confidence;
    places.articles.resize(articles.size());

    // What stands between two articles is read in the page's district, an article in its own.
    const std::vector<Part> parts = divide(scan, articles);
    for (const Part &part : parts) {
        if (part.article == Part::none)
            continue;
        vote.startAnew();
        addNames(text, scan, ids, part.first, part.last, vote);
        if (page.county != Gazetteer::none)
            vote.candidate(page.county);
        const Choice here = gazetteer.has(hint.district) ? page : articleChoice(vote.rank(), page, gazetteer);
        places.articles[part.article] = {here.code, {}, here.confidence};
    }
    PlaceReader reader(text, scan, gazetteer, entries);
    const auto readAll = [&] {
        for (const Part &part : parts)
            reader.read(part.first, part.last,
                        part.article == Part::none ? page.code : places.articles[part.article].district);
    };
    readAll();
    if (reader.metNewNames()) {
        reader.again();
        readAll();
    }
    places.mentions = reader.mentions();
    readAliases(places, text, entries.aliases, gazetteer);
    nameDistricts(places, gazetteer, text);
    if (page.county != Gazetteer::none)
        places.evidence = evidence(text, scan, ids, book, page.county);
    return places;
}

} // namespace starboard
