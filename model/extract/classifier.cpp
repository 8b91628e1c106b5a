#include "model/extract/classifier.h"

#include <algorithm>
#include <array>
#include <optional>

namespace starboard {

namespace {

constexpr std::size_t familyCount = 8;

// The bits of a measure word and of what it counts without 次: 5280家次 counts 家, 416个次 个; 平方 is said for 平方米.
UnitSet unitsFitting(std::u32string_view unit, const Lexicon::Entries &lexicon)
{
    UnitSet set;
    const auto add = [&](std::u32string_view word) {
        if (const std::uint32_t id = lexicon.units.find(word); id != TermTrie::none)
            set.set(id);
    };
    add(unit);
    if (unit == U"平方")
        add(U"平方米");
    if (unit.size() > 1 && unit.ends_with(U'次'))
        add(unit.substr(0, unit.size() - 1));
    return set;
}

struct Measure {
    std::u32string_view word;
    UnitSet fitting;
};

// A text that is looked through for many words.
struct Said {
    explicit Said(std::u32string_view words) : text(words), letters(lettersOf(words)) {}

    bool holdsAny(const std::vector<RuleWord> &words) const
    {
        return std::any_of(words.begin(), words.end(), [this](const RuleWord &word) {
            return (word.letters & ~letters) == 0 && text.find(word.text) != std::u32string_view::npos;
        });
    }

    std::u32string_view text;
    std::uint64_t letters;
};

bool isPercent(std::u32string_view unit) { return unit == U"%" || unit == U"％" || unit == U"个百分点" || unit == U"百分点"; }

bool countsPeople(std::u32string_view unit) { return unit == U"人" || unit == U"名" || unit == U"人次" || unit == U"位"; }

// What the rule's conditions add; nullopt where it does not fit.
std::optional<int> conditions(const IndicatorRule &rule, const Frame &frame, const Said &object, const Said &action, const Measure &unit,
                              const Passage &passage)
{
    int score = rule.weight * 2;
    if (rule.units.any()) {
        if ((rule.units & unit.fitting).none())
            return std::nullopt;
        score += 5;
    } else if (isPercent(unit.word) || unit.word == U"元") { // what money bought is another matter than the money
        return std::nullopt;
    }
    if (!rule.verbs.empty() && rule.verbs.front().text == U"-") {
        if (!frame.action.empty())
            return std::nullopt;
    } else if (!rule.verbs.empty()) {
        if (action.holdsAny(rule.verbs))
            score += frame.verbShared ? 8 : 12;
        else if (rule.needsObject && object.holdsAny(rule.verbs))
            score += 5;
        else if (!frame.action.empty() || !rule.needsObject || rule.needsVerb || (rule.topic && !rule.topicAbsent && (!passage.tellsOf(*rule.topic) || countsPeople(unit.word))))
            return std::nullopt;
        else
            score = std::min(score, 18) - 25; // a row that asks for a verb is not carried by its weight where none stands
    }
    if (object.holdsAny(rule.without) || action.holdsAny(rule.without))
        return std::nullopt;
    if (rule.topic) {
        if (passage.isAbout(*rule.topic) == rule.topicAbsent)
            return std::nullopt;
        const auto topic = static_cast<std::size_t>(*rule.topic);
        score += rule.topicAbsent ? 1 : passage.sentence[topic] > 0 ? 8 : passage.paragraph[topic] > 0 ? 4 : 1;
    }
    return score;
}

Judgement fromRule(const IndicatorRule &rule, int score, std::u32string_view words)
{
    return {rule.code, rule.catalogue, rule.family, rule.row, score, Judgement().lead, words};
}

// “五星”支部创建 is what the work is called, no level that was reached.
bool namesCampaign(std::u32string_view behindLevel)
{
    for (std::u32string_view branch : {U"党支部", U"支部", U"党组织"})
        if (behindLevel.starts_with(branch))
            behindLevel.remove_prefix(branch.size());
    for (std::u32string_view work : {U"创建", U"争创", U"建设", U"工作", U"观摩"})
        if (behindLevel.starts_with(work))
            return true;
    return false;
}

// The level that the words name: the last level word of `text` that is no threshold (四星以上). 0 where none.
int levelIn(std::u32string_view text, const Lexicon::Entries &lexicon, bool &threshold)
{
    int level = 0;
    for (std::size_t at = 0; at < text.size();) {
        std::uint32_t id = TermTrie::none;
        const std::uint32_t length = lexicon.starWords.longest(text, at, &id);
        if (length == 0 || lexicon.stars[id].level == 0) {
            ++at;
            continue;
        }
        std::u32string_view rest = text.substr(at + length);
        if (rest.starts_with(U"以上") || rest.starts_with(U"及以上") || rest.starts_with(U"以下") || rest.starts_with(U"及以下"))
            threshold = true;
        else if (!namesCampaign(rest))
            level = lexicon.stars[id].level;
        at += length;
    }
    return level;
}

bool isBranch(std::u32string_view object)
{
    for (std::u32string_view tail : {U"支部", U"党组织", U"党总支", U"党委", U"社区", U"村", U"村（社区）", U"星”", U"星级", U"星", U"星’", U"占比"})
        if (object.ends_with(tail))
            return true;
    return false;
}

// “四星”支部6个; 3个社区达到“四星”标准.
bool starVerdict(const Frame &frame, std::u32string_view unit, std::u32string_view behind, bool numberFollows,
                 const Lexicon::Entries &lexicon, Judgement &verdict)
{
    const std::u32string &object = frame.objectText;
    bool threshold = false;
    if (unit == U"分" && levelIn(behind, lexicon, threshold) > 0) { // 90分以上方可参评五星级党支部
        verdict.family = Family::BranchStars;
        verdict.code = "branches_evaluated";
        return true;
    }
    if (!isBranch(object))
        return false;
    int level = levelIn(object, lexicon, threshold);
    // 3个社区达到“四星”标准; but 184个村共创成五星级支部7个 names what the next number counts.
    const bool nextThing = behind.ends_with(U"支部") || behind.ends_with(U"党组织") || behind.ends_with(U"达到") || behind.ends_with(U"星");
    if (level == 0 && !threshold && (frame.objectFrom == ObjectFrom::After || frame.objectFrom == ObjectFrom::Carried || frame.objectFrom == ObjectFrom::List) && !(nextThing && numberFollows))
        level = levelIn(behind, lexicon, threshold);
    if (level == 0 && !threshold)
        return false;
    verdict.family = Family::BranchStars;
    verdict.score = 60;
    verdict.words = object;
    if (level > 0 && !threshold && !isPercent(unit) && !frame.comparison && !frame.share && unit != U"元" && unit != U"分") {
        constexpr std::string_view codes[] = {"star1_branches", "star2_branches", "star3_branches", "star4_branches", "star5_branches"};
        verdict.code = codes[std::clamp(level, 1, 5) - 1];
        verdict.catalogue = true;
    } else {
        verdict.code = isPercent(unit) ? "branch_share" : "branch_change";
    }
    return true;
}

Family familyOf(Topic topic)
{
    constexpr std::array<Family, topicCount> families{Family::Inspection,    Family::Rectification, Family::BranchStars, Family::Livelihood,
                                                      Family::Publicity,     Family::Investment,    Family::Investment,  Family::Rectification,
                                                      Family::Governance,    Family::Governance};
    return families[static_cast<std::size_t>(topic)];
}

// Rules that fail on their verb alone still say what kind of thing is counted.
void voteByRules(const Frame &frame, const UnitSet &units, const Lexicon::Entries &lexicon, std::array<int, familyCount> &votes)
{
    const std::u32string &object = frame.objectText;
    const Said said(object);
    std::array<int, familyCount> best{};
    for (std::size_t at = 0; at < object.size(); ++at)
        lexicon.objects.matches(object, at, [&](std::uint32_t id, std::uint32_t length) {
            if (id >= lexicon.objectUses.size() || length < 2)
                return;
            const bool head = at + length == object.size();
            for (const auto &use : lexicon.objectUses[id]) {
                const IndicatorRule &rule = lexicon.rules[use.rule];
                if ((use.anchor == Anchor::Head && !head) || use.anchor == Anchor::Whole || (rule.units & units).none() || said.holdsAny(rule.without))
                    continue;
                int &weight = best[static_cast<std::size_t>(rule.family)];
                weight = std::max(weight, static_cast<int>(length) * (head ? 5 : 2));
            }
        });
    for (std::size_t family = 0; family < familyCount; ++family)
        votes[family] += best[family];
}

Judgement vote(const Frame &frame, const UnitSet &units, const Passage &passage, const Lexicon::Entries &lexicon)
{
    std::array<int, familyCount> votes{};
    const std::u32string &object = frame.objectText;
    for (std::size_t at = 0; at < object.size(); ++at)
        lexicon.familyObjects.matches(object, at, [&](std::uint32_t id, std::uint32_t length) {
            for (const auto &word : lexicon.objectFamilies[id])
                votes[static_cast<std::size_t>(word.family)] +=
                    word.weight * static_cast<int>(length) * (at + length == object.size() ? 6 : 2);
        });
    for (std::size_t at = 0; at < frame.action.size(); ++at)
        lexicon.familyVerbs.matches(frame.action, at, [&](std::uint32_t id, std::uint32_t) {
            for (const auto &word : lexicon.verbFamilies[id])
                votes[static_cast<std::size_t>(word.family)] += word.weight * 8;
        });
    voteByRules(frame, units, lexicon, votes);
    for (std::size_t family = 0; family < familyCount; ++family)
        votes[family] += static_cast<int>(5 * std::min<std::uint32_t>(passage.saidInSentence[family], 2) +
                                          2 * std::min<std::uint32_t>(passage.saidInParagraph[family], 2));
    std::size_t total = 1;
    for (std::size_t topic = 0; topic < topicCount; ++topic)
        total += passage.article[topic];
    for (std::size_t topic = 0; topic < topicCount; ++topic) {
        if (static_cast<Topic>(topic) == Topic::Stars)
            continue;
        const std::size_t weight = 3 * std::min<std::size_t>(passage.sentence[topic], 2) + std::min<std::size_t>(passage.paragraph[topic], 3) +
                                   4 * passage.article[topic] / total;
        votes[static_cast<std::size_t>(familyOf(static_cast<Topic>(topic)))] += static_cast<int>(weight);
    }
    Judgement verdict;
    std::size_t best = static_cast<std::size_t>(Family::Other);
    for (std::size_t i = 0; i < familyCount; ++i)
        if (votes[i] > votes[best])
            best = i;
    int second = 0;
    for (std::size_t i = 0; i < familyCount; ++i)
        if (i != best)
            second = std::max(second, votes[i]);
    verdict.family = static_cast<Family>(best);
    verdict.score = votes[best] - second;
    return verdict;
}

} // namespace

bool Passage::tellsOf(Topic topic) const
{
    const auto t = static_cast<std::size_t>(topic);
    return sentence[t] > 0 || paragraph[t] >= 2;
}

bool Passage::isAbout(Topic topic) const
{
    if (tellsOf(topic))
        return true;
    const auto t = static_cast<std::size_t>(topic);
    const std::uint32_t most = *std::max_element(article.begin(), article.end());
    return article[t] >= 2 && article[t] * 2 >= most;
}

void countTopics(std::u32string_view text, TextSpan span, const Lexicon::Entries &lexicon, TopicCounts &counts)
{
    const std::u32string_view here = text.substr(0, span.end);
    for (std::size_t at = span.begin; at < span.end;) {
        std::uint32_t id = TermTrie::none;
        const std::uint32_t length = lexicon.topicWords.longest(here, at, &id);
        if (length == 0) {
            ++at;
            continue;
        }
        for (const auto &word : lexicon.topics[id])
            counts[static_cast<std::size_t>(word.topic)] += static_cast<std::uint32_t>(word.weight);
        at += length;
    }
}

Judgement classify(const Frame &frame, std::u32string_view unit, std::u32string_view behind, bool numberFollows,
                 const Passage &passage, const Lexicon::Entries &lexicon)
{
    Judgement verdict;
    if (starVerdict(frame, unit, behind, numberFollows, lexicon, verdict))
        return verdict;

    const Said object(frame.objectText), action(frame.action);
    const Measure measure{unit, unitsFitting(unit, lexicon)};
    int bestScore = -1;
    std::array<int, familyCount> familyBest{};
    for (std::size_t at = 0; at < object.text.size(); ++at)
        lexicon.objects.matches(object.text, at, [&](std::uint32_t id, std::uint32_t length) {
            const bool head = at + length == object.text.size();
            if (id >= lexicon.objectUses.size())
                return;
            for (const auto &use : lexicon.objectUses[id]) {
                if ((use.anchor == Anchor::Head && !head) || (use.anchor == Anchor::Whole && !(head && at == 0)))
                    continue;
                const int words = static_cast<int>(10 * length) + (head ? 18 : 0);
                if (words + 60 < bestScore)
                    continue;
                const IndicatorRule &rule = lexicon.rules[use.rule];
                const auto more = conditions(rule, frame, object, action, measure, passage);
                if (!more)
                    continue;
                int &ofFamily = familyBest[static_cast<std::size_t>(rule.family)];
                ofFamily = std::max(ofFamily, words + *more);
                if (words + *more > bestScore) {
                    bestScore = words + *more;
                    verdict = fromRule(rule, bestScore, object.text.substr(at, length));
                }
            }
        });
    for (std::uint32_t number : lexicon.verbOnlyRules) {
        const IndicatorRule &rule = lexicon.rules[number];
        const auto more = conditions(rule, frame, object, action, measure, passage);
        if (more)
            familyBest[static_cast<std::size_t>(rule.family)] = std::max(familyBest[static_cast<std::size_t>(rule.family)], 15 + *more);
        if (more && 15 + *more > bestScore) {
            bestScore = 15 + *more;
            verdict = fromRule(rule, bestScore, frame.action);
        }
    }
    if (verdict.row < 0)
        return vote(frame, measure.fitting, passage, lexicon);
    for (std::size_t family = 0; family < familyCount; ++family)
        if (family != static_cast<std::size_t>(verdict.family) && familyBest[family] > 0)
            verdict.lead = std::min(verdict.lead, bestScore - familyBest[family]);
    return verdict;
}

} // namespace starboard
