#include "model/page/titles.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <cmath>
#include <unordered_map>
#include <utility>

namespace starboard {

namespace {

constexpr std::size_t reach = 12;         // articles before and after a headline that may be its own
constexpr double leastShared = 0.34;      // of a headline's words, weighted, in an article that does not stand below it
constexpr double placeBonus = 0.5;        // for the article below, on a page whose headlines stand above their articles
constexpr std::size_t kickerReach = 4000; // characters of an article in which its place is named
constexpr double leastLeftover = 0.12;
constexpr double leastCaption = 0.01;
constexpr std::size_t leadReach = 150; // characters
constexpr double leadBonus = 0.4;
constexpr double nearBonus = 0.05;
constexpr double kickerBonus = 0.4;

using Bigram = std::uint64_t;

Bigram bigram(char32_t a, char32_t b)
{
    return (Bigram{a} << 32) | b;
}

std::size_t markOf(Bigram pair)
{
    return static_cast<std::size_t>((pair >> 32) * 0x9E37 + pair) & 0xFFFF;
}

bool isWord(char32_t c)
{
    return isHan(c) || (c >= U'0' && c <= U'9') || (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z');
}

// The bigrams of a headline: pairs of characters with the punctuation between them left out.
std::vector<Bigram> bigramsOf(std::u32string_view text)
{
    std::vector<Bigram> found;
    char32_t before = 0;
    for (char32_t c : text) {
        if (!isWord(c))
            continue;
        if (before)
            found.push_back(bigram(before, c));
        before = c;
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

// By the number of articles in reach that hold a word: the fewer, the more it says about which one is meant.
std::array<double, 2 * reach + 1> weights()
{
    std::array<double, 2 * reach + 1> weights{};
    for (std::size_t holders = 0; holders < weights.size(); ++holders)
        weights[holders] = 1 / (1 + std::log2(1.0 + static_cast<double>(holders)));
    return weights;
}

// A headline with its kicker (河东街道 above 小网格解决大难题).
struct Group
{
    std::size_t first = 0; // of the headlines
    std::size_t last = 0;
    std::u32string_view kicker; // empty where the group has none
    std::vector<Bigram> words;
};

enum class Place : std::uint8_t { Below, Before, Far }; // where the article stands, seen from the headline

struct Match
{
    double score = 0;
    std::size_t group = 0;
    std::size_t article = 0;
    Place place = Place::Far;
};

// An article that holds a bigram, in the order of articles.
struct Holder
{
    std::uint32_t article = 0;
    bool inLead = false; // among its first words, which a headline mostly takes up
};

class Matcher
{
public:
    Matcher(std::u32string_view text, const std::vector<Headline> &headlines, PageLayout &layout)
        : m_text(text), m_headlines(headlines), m_layout(layout)
    {
    }

    void run()
    {
        makeGroups();
        indexArticles();
        std::vector<Match> matches = allMatches();
        std::stable_sort(matches.begin(), matches.end(),
                         [](const Match &a, const Match &b) { return a.score > b.score; });
        std::vector<bool> used(m_groups.size(), false);
        std::vector<bool> seen(m_groups.size(), false);
        m_titleOf.assign(m_layout.articles.size(), m_groups.size());
        for (const Match &match : matches) {
            bool first = !seen[match.group]; // the group fits no other article better
            seen[match.group] = true;
            if (used[match.group] || !accepts(match.article, match.group, first))
                continue;
            used[match.group] = true;
            give(match.article, match.group);
        }
        giveLeftovers(used);
        for (std::size_t g = 0; g < m_groups.size(); ++g)
            if (!used[g])
                for (std::size_t h = m_groups[g].first; h <= m_groups[g].last; ++h)
                    m_layout.headings.push_back(m_headlines[h].span);
    }

private:
    std::u32string_view textOf(std::size_t h) const { return slice(m_text, m_headlines[h].span); }

    bool adjacent(TextSpan a, TextSpan b) const
    {
        return b.begin >= a.end &&
               slice(m_text, {a.end, b.begin}).find_first_not_of(U"\n#") == std::u32string_view::npos;
    }
    TextSpan spanOf(const Group &group) const
    {
        return {m_headlines[group.first].span.begin, m_headlines[group.last].span.end};
    }

    // A short name above a headline belongs to it; a line that begins with —— belongs to the one above.
    void makeGroups()
    {
        constexpr std::size_t longestKicker = 8;
        for (std::size_t h = 0; h < m_headlines.size();) {
            Group group{h, h, {}, {}};
            if (textOf(h).size() <= longestKicker && h + 1 < m_headlines.size() &&
                adjacent(m_headlines[h].span, m_headlines[h + 1].span) &&
                textOf(h + 1).size() >= textOf(h).size() + 2) {
                group.last = h + 1;
                group.kicker = textOf(h);
            }
            if (auto colon = textOf(h).find(U'：'); colon != std::u32string_view::npos && colon <= longestKicker)
                group.kicker = textOf(h).substr(0, colon);
            while (group.last + 1 < m_headlines.size() &&
                   adjacent(m_headlines[group.last].span, m_headlines[group.last + 1].span) &&
                   (textOf(group.last + 1).starts_with(U"——") || textOf(group.last + 1).starts_with(U"暨")))
                ++group.last;
            group.words = bigramsOf(slice(m_text, spanOf(group)));
            h = group.last + 1;
            m_groups.push_back(std::move(group));
        }
    }

    // Which articles hold which of the headlines' bigrams; one pass over the bodies.
    void indexArticles()
    {
        for (const Group &group : m_groups)
            for (Bigram word : group.words) {
                m_holders.try_emplace(word);
                m_mark[markOf(word)] = true;
            }
        for (std::size_t a = 0; a < m_layout.articles.size(); ++a) {
            char32_t before = 0;
            std::u32string_view body = slice(m_text, m_layout.articles[a].body);
            for (std::size_t i = 0; i < body.size(); ++i) {
                if (!isWord(body[i]))
                    continue;
                const Bigram pair = bigram(before, body[i]);
                const auto it = m_mark[markOf(pair)] ? m_holders.find(pair) : m_holders.end();
                if (it != m_holders.end() && (it->second.empty() || it->second.back().article != a))
                    it->second.push_back({static_cast<std::uint32_t>(a), i < leadReach});
                before = body[i];
            }
        }
    }

    // How much of a group's words each article in reach shares; index 0 is the article `from`.
    std::vector<double> sharedWords(const Group &group, std::size_t from, std::size_t to) const
    {
        static const std::array<double, 2 * reach + 1> weightOf = weights();
        std::vector<double> shared(to > from ? to - from : 0, 0);
        double all = 0;
        for (Bigram word : group.words) {
            const auto &holders = m_holders.at(word);
            auto earlier = [](const Holder &holder, std::size_t article) { return holder.article < article; };
            auto begin = std::lower_bound(holders.begin(), holders.end(), from, earlier);
            auto end = std::lower_bound(begin, holders.end(), to, earlier);
            const double weight = weightOf[static_cast<std::size_t>(end - begin)];
            all += weight;
            for (auto it = begin; it != end; ++it)
                shared[it->article - from] += it->inLead ? weight * (1 + leadBonus) : weight;
        }
        for (double &value : shared)
            value = all > 0 ? value / all : 0;
        addKicker(group, from, shared);
        return shared;
    }

    // 王助镇 above a headline says whose article it is, the more so the fewer articles name it.
    void addKicker(const Group &group, std::size_t from, std::vector<double> &shared) const
    {
        if (group.kicker.empty())
            return;
        std::vector<std::size_t> naming;
        for (std::size_t length : {leadReach, kickerReach}) {
            for (std::size_t a = from; a < from + shared.size(); ++a)
                if (m_layout.articles[a].kind != ArticleKind::Caption &&
                    slice(m_text, m_layout.articles[a].body).substr(0, length).find(group.kicker) !=
                        std::u32string_view::npos)
                    naming.push_back(a);
            if (!naming.empty())
                break;
        }
        for (std::size_t a : naming)
            shared[a - from] += kickerBonus / static_cast<double>(naming.size());
    }

    std::vector<Match> allMatches() const
    {
        std::vector<Match> matches;
        std::size_t above = 0;
        std::size_t fitting = 0;
        for (std::size_t g = 0; g < m_groups.size(); ++g) {
            const Headline &headline = m_headlines[m_groups[g].last];
            auto [from, to] = inReach(g);
            std::vector<double> shared = sharedWords(m_groups[g], from, to);
            for (std::size_t a = from; a < to; ++a) {
                Place place = headline.above && a == headline.next ? Place::Below
                              : a + 1 == headline.next             ? Place::Before
                                                                   : Place::Far;
                if (place == Place::Below) {
                    ++above;
                    fitting += shared[a - from] >= leastShared ? 1 : 0;
                }
                if (m_layout.articles[a].kind == ArticleKind::Caption) {
                    // What stands above a photo's text is rather left over from elsewhere than its headline.
                    if (place == Place::Below)
                        matches.push_back({std::max(shared[a - from] / 2, leastCaption), g, a, Place::Far});
                } else if (place == Place::Below || shared[a - from] >= leastShared)
                    matches.push_back({shared[a - from], g, a, place});
            }
        }
        // On a page whose headlines mostly fit what stands below them, place counts more than words.
        double trust = above > 0 ? static_cast<double>(fitting) / static_cast<double>(above) : 0;
        for (Match &match : matches) {
            if (match.place == Place::Below)
                match.score += placeBonus * trust;
            else
                match.score = match.score * (1 - trust / 2) + (match.place == Place::Before ? nearBonus : 0);
        }
        return matches;
    }

    // Headlines that share few words go to what has no headline: the article they share most with, or the only one.
    void giveLeftovers(std::vector<bool> &used)
    {
        for (std::size_t g = 0; g < m_groups.size(); ++g) {
            if (used[g])
                continue;
            auto [from, to] = inReach(g);
            std::vector<double> shared = sharedWords(m_groups[g], from, to);
            std::size_t best = to;
            std::size_t untitled = 0;
            for (std::size_t a = from; a < to; ++a) {
                if (m_titleOf[a] != m_groups.size() || m_layout.articles[a].kind != ArticleKind::News)
                    continue;
                ++untitled;
                if (best == to || shared[a - from] > shared[best - from])
                    best = a;
            }
            if (untitled == 1 || (untitled > 1 && shared[best - from] >= leastLeftover)) {
                used[g] = true;
                give(best, g);
            }
        }
    }

    std::pair<std::size_t, std::size_t> inReach(std::size_t group) const
    {
        std::size_t next = m_headlines[m_groups[group].last].next;
        return {next > reach ? next - reach : 0, std::min(next + reach, m_layout.articles.size())};
    }

    // An article takes one group, and then those that stand directly beside it.
    bool accepts(std::size_t article, std::size_t group, bool fitsBest) const
    {
        std::size_t has = m_titleOf[article];
        if (has == m_groups.size())
            return true;
        if (!fitsBest)
            return false;
        const TextSpan &title = m_layout.articles[article].title;
        TextSpan span = spanOf(m_groups[group]);
        return span.begin > title.begin ? adjacent(title, span) : adjacent(span, title);
    }

    void give(std::size_t article, std::size_t group)
    {
        TextSpan span = spanOf(m_groups[group]);
        TextSpan &title = m_layout.articles[article].title;
        if (title.empty())
            title = span;
        else
            title = {std::min(title.begin, span.begin), std::max(title.end, span.end)};
        m_titleOf[article] = group;
    }

    std::u32string_view m_text;
    const std::vector<Headline> &m_headlines;
    PageLayout &m_layout;
    std::vector<Group> m_groups;
    std::unordered_map<Bigram, std::vector<Holder>> m_holders;
    std::bitset<0x10000> m_mark; // set for every bigram of a headline: refuses most others without a search
    std::vector<std::size_t> m_titleOf; // the first group of each article
};

} // namespace

void matchTitles(std::u32string_view text, const std::vector<Headline> &headlines, PageLayout &layout)
{
    Matcher(text, headlines, layout).run();
}

} // namespace starboard
