#include "model/extract/settle.h"

#include <algorithm>
#include <array>
#include <ranges>

namespace starboard {

namespace {

// Money without a purpose follows the works or the business that its sentence and paragraph tell of.
void settleMoney(std::span<Fact> facts, const std::vector<Judgement> &verdicts, const std::vector<Frame> &frames,
                 const Passage &passage)
{
    for (std::size_t i = 0; i < frames.size(); ++i) {
        Fact &fact = facts[i];
        if (frames[i].hit->dimension != Dimension::Money || (verdicts[i].code != "money_spent" && verdicts[i].code != "investment_total"))
            continue;
        int works = 0;
        int business = 0;
        int welfare = 0;
        for (std::size_t k = 0; k < frames.size(); ++k) {
            if (frames[k].hit->dimension == Dimension::Money)
                continue;
            works += facts[k].family == Family::Rectification;
            business += facts[k].family == Family::Investment;
            welfare += facts[k].family == Family::Livelihood;
        }
        if (welfare > 0 && works == 0 && business == 0) {
            fact.family = Family::Livelihood;
            fact.code.clear();
            fact.freeIndicator.clear();
            continue;
        }
        if (frames[i].objectFrom == ObjectFrom::After) { // its purpose is told
            for (std::u32string_view word : {U"项目", U"产业", U"生产", U"企业", U"厂", U"基地", U"大棚", U"冷库", U"冷藏库", U"车间", U"养殖", U"种植", U"加工", U"温室"})
                business += frames[i].objectText.find(word) != std::u32string::npos ? 3 : 0;
            ++works;
        }
        if (works == business) {
            works = static_cast<int>(passage.sentence[static_cast<std::size_t>(Topic::Creation)]);
            business = static_cast<int>(passage.sentence[static_cast<std::size_t>(Topic::Investment)]) - 1;
            if (works == 0 && business <= 0) // the sentence tells of neither: what the words themselves say
                business = verdicts[i].code == "investment_total" && passage.isAbout(Topic::Investment) ? 1 : 0;
        }
        const bool spent = works >= business;
        fact.family = spent ? Family::Rectification : Family::Investment;
        fact.code = spent ? "money_spent" : "";
        fact.freeIndicator = spent ? "" : "investment_total";
    }
}

Family mostOf(std::span<const Fact> facts)
{
    std::array<int, 8> counts{};
    for (const Fact &fact : facts)
        ++counts[static_cast<std::size_t>(fact.family)];
    return static_cast<Family>(std::max_element(counts.begin(), counts.end()) - counts.begin());
}

// Takes another family; an indicator of our own that belongs to the old one goes.
void follow(Fact &fact, Family family)
{
    if (family == fact.family || !fact.code.empty())
        return;
    fact.family = family;
    fact.freeIndicator.clear();
}

// A change has the family of what changes; the base of star levels (12个社区中…) is counted with the levels.
void settleFamilies(std::span<Fact> facts, const std::vector<Frame> &frames)
{
    const bool stars = std::any_of(facts.begin(), facts.end(),
                                   [](const Fact &fact) { return fact.code.starts_with("star"); });
    for (std::size_t i = 0; i < frames.size(); ++i) {
        Fact &fact = facts[i];
        if (frames[i].compared >= 0)
            fact.family = facts[static_cast<std::size_t>(frames[i].compared)].family;
        if (frames[i].whole >= 0)
            follow(fact, facts[static_cast<std::size_t>(frames[i].whole)].family); // a part is what its whole is
        else if (i > 0 && (fact.freeIndicator == "land_fines" || (fact.freeIndicator == "penalties" && fact.unit == "元")))
            follow(fact, mostOf(facts.first(i))); // a fine is the operation's
        else if (i > 0 && frames[i].reached && (fact.unit == "户" || fact.unit == "人" || fact.unit == "栋" || fact.unit == "个" || fact.unit == "元"))
            follow(fact, facts[i - 1].family); // 涉及居民9400余户: whom the work concerns
        if (i > 0 && frames[i].objectFrom == ObjectFrom::List && frames[i].clause == frames[i - 1].clause && frames[i].objectText == frames[i - 1].objectText &&
            frames[i].hit->dimension != Dimension::Ratio)
            follow(fact, facts[i - 1].family); // 查处案件23件24人: two measures of one thing
        const std::u32string &object = frames[i].objectText;
        const bool settled = frames[i].objectFrom == ObjectFrom::Carried && fact.code == "residents_problems_solved";
        if (settled && std::any_of(facts.begin(), facts.begin() + static_cast<std::ptrdiff_t>(i),
                                   [](const Fact &before) { return before.code == "problems_found"; })) {
            fact.code = "problems_rectified"; // 发现问题1327个，办结1290个
            fact.family = Family::Inspection;
        }
        const bool rectified = std::any_of(facts.begin(), facts.begin() + static_cast<std::ptrdiff_t>(i),
                                           [](const Fact &before) { return before.code == "problems_rectified"; });
        if (rectified && fact.unit == "%" && fact.code.empty() && object.ends_with(U"完成率") && frames[i].compared < 0) {
            fact.code = "rectification_rate"; // 反馈问题697个，完成整改688个，完成率98.7%
            fact.freeIndicator.clear();
            fact.family = Family::Inspection;
        }
        // 完成率, 办结率: the family of the matter told before.
        if (i > 0 && fact.unit == "%" && fact.code.empty() && frames[i].compared < 0 &&
            (object == U"完成率" || object == U"办结率" || object == U"解决率" || object == U"结案率" || object == U"达标率" ||
             object == U"开工率" || object == U"竣工率" || object == U"合格率" || object == U"办理率"))
            fact.family = facts[i - 1].family;
        const bool lagging = object.starts_with(U"软弱涣散") || object.starts_with(U"后进"); // worked on, not rated
        if (stars && !lagging && fact.code.empty() && fact.unit == "个" &&
            (object.ends_with(U"社区") || object.ends_with(U"社区）") || object.ends_with(U"村") || object.ends_with(U"支部") || object.ends_with(U"党组织"))) {
            fact.family = Family::BranchStars;
            fact.freeIndicator = "branches_evaluated";
        }
    }
}

} // namespace

void settleParts(std::span<Fact> parts, std::span<const Fact> before)
{
    constexpr std::size_t reach = 6;
    before = before.last(std::min(before.size(), reach));
    for (Fact &part : parts)
        for (const Fact &whole : std::views::reverse(before))
            if (whole.unit == part.unit && whole.value >= part.value) {
                follow(part, whole.family);
                part.partOf = part.partOf.empty() ? whole.id : part.partOf;
                break;
            }
}

void settle(std::span<Fact> facts, const std::vector<Judgement> &verdicts, const std::vector<Frame> &frames, const Passage &passage)
{
    settleMoney(facts, verdicts, frames, passage);
    settleFamilies(facts, frames);
}

} // namespace starboard
