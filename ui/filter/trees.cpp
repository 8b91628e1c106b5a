#include "ui/filter/trees.h"

#include "ui/filter/pinyin.h"
#include "ui/filter/wording.h"
#include "ui/look/figures.h"

#include <map>
#include <set>

namespace starboard {
namespace {

struct Branch {
    qint64 facts = 0;
    std::set<std::string> children;
};

TickNode node(const std::string &code, const std::map<std::string, Branch> &branches, const Gazetteer &gazetteer, Pinyin &pinyin)
{
    const Branch &branch = branches.at(code);
    const std::string name = gazetteer.name(code);
    TickNode made{QString::fromStdString(code), QString::fromStdString(name.empty() ? code : name), branch.facts, {}};
    made.spelling = pinyin.spell(made.text);
    for (const std::string &child : branch.children)
        made.children.push_back(node(child, branches, gazetteer, pinyin));
    return made;
}

} // namespace

std::vector<TickNode> placeTree(const std::vector<FactsAtPlace> &counts, const std::vector<FactsAtPlace> &known,
                                const Gazetteer &gazetteer, Pinyin &pinyin)
{
    std::map<std::string, Branch> branches;
    const auto plant = [&](const FactsAtPlace &count, qint64 facts) {
        if (count.place.empty())
            return;
        std::string below;
        for (std::string code = count.place; !code.empty(); code = gazetteer.parent(code)) {
            branches[code].facts += facts;
            if (!below.empty())
                branches[code].children.insert(below);
            below = code;
        }
        branches[""].children.insert(below);
    };
    for (const FactsAtPlace &count : known)
        plant(count, 0);
    for (const FactsAtPlace &count : counts)
        plant(count, count.facts);
    if (branches.empty())
        return {};
    std::string top;
    while (branches.at(top).children.size() == 1 && branches.at(*branches.at(top).children.begin()).children.size() > 0)
        top = *branches.at(top).children.begin();
    std::vector<TickNode> nodes;
    if (top.empty()) {
        for (const std::string &child : branches.at(top).children)
            nodes.push_back(node(child, branches, gazetteer, pinyin));
    } else {
        nodes.push_back(node(top, branches, gazetteer, pinyin));
    }
    return nodes;
}

std::vector<TickNode> indicatorTree(const std::vector<FactsOfIndicator> &counts, const Catalogue &catalogue, Pinyin &pinyin)
{
    std::map<std::string, qint64> facts;
    std::map<Family, qint64> free; // facts without an indicator keep their family
    for (const FactsOfIndicator &count : counts) {
        if (count.code.empty())
            free[count.family] += count.facts;
        else
            facts[count.code] += count.facts;
    }
    std::vector<TickNode> nodes;
    for (const Family family : allFamilies) {
        TickNode top{familyKey + QString::fromUtf8(name(family).data(), qsizetype(name(family).size())), familyName(family), free[family], {}};
        for (const Indicator &indicator : catalogue.indicators()) {
            if (indicator.family != family || facts[indicator.code] == 0)
                continue;
            top.children.push_back({QString::fromStdString(indicator.code), indicatorName(indicator), facts[indicator.code], {}});
            top.children.back().spelling = pinyin.spell(QString::fromStdString(indicator.zh));
            top.count += facts[indicator.code];
        }
        top.spelling = pinyin.spell(top.text);
        nodes.push_back(std::move(top));
    }
    return nodes;
}

} // namespace starboard
