// The lexicon as the extractor's stages look at it; filled by lexicon.cpp, read-only afterwards.
#pragma once

#include "model/core/fact.h"
#include "model/extract/lexicon.h"
#include "model/extract/quantity.h"
#include "model/extract/termtrie.h"

#include <array>
#include <bitset>
#include <cstdint>
#include <string>
#include <vector>

namespace starboard {

// What a verb can be; a word may be several.
enum VerbKind : std::uint16_t {
    VerbLight = 1,
    VerbDo = 2,
    VerbBare = 4,
    VerbCarry = 8,
    VerbState = 16,
    VerbReach = 32,
    VerbChange = 64,
    VerbPassive = 128,
    VerbMention = 256
};

enum class Topic : std::uint8_t {
    Discipline,
    Creation,
    Stars,
    Livelihood,
    Publicity,
    Investment,
    Enterprise,
    Safety,
    Police,
    Governance
};
inline constexpr std::size_t topicCount = 10;
using TopicCounts = std::array<std::uint32_t, topicCount>;

enum class StatusWord : std::uint8_t { Plan, PlanClause, NotPlan, Norm, NormClause, Done };

enum class Anchor : std::uint8_t { Anywhere, Head, Whole };

// One bit for each character, several share one: a text whose bits lack one of a word's does not hold the word.
[[nodiscard]] inline std::uint64_t lettersOf(std::u32string_view text)
{
    std::uint64_t letters = 0;
    for (char32_t c : text)
        letters |= std::uint64_t{1} << c % 64;
    return letters;
}

using UnitSet = std::bitset<512>;

struct RuleWord {
    std::u32string text;
    std::uint64_t letters = 0;
};

struct IndicatorRule {
    struct Term {
        std::uint32_t id;
        Anchor anchor;
    };
    std::string code;      // of the catalogue or free
    bool catalogue = true; // false: a free indicator
    Family family = Family::Other;
    bool needsObject = false;
    bool needsVerb = false; // fits no number without an action
    std::vector<RuleWord> verbs;
    UnitSet units; // by the ids of Entries::units
    std::vector<RuleWord> without;
    std::optional<Topic> topic;
    bool topicAbsent = false; // the passage must not be about `topic`
    int weight = 0;
    int row = 0;
};

struct Lexicon::Entries {
    QuantityLexicon quantities;

    TermTrie verbs;
    std::vector<std::uint16_t> verbKinds; // by verb id

    TermTrie objects; // everything that a rule or a family counts
    struct ObjectUse {
        std::uint32_t rule;
        Anchor anchor;
    };
    std::vector<std::vector<ObjectUse>> objectUses; // by object id
    std::vector<IndicatorRule> rules;
    std::vector<std::uint32_t> verbOnlyRules; // rules without an object
    TermTrie units; // measure words that rules ask for

    TermTrie vocabulary; // verbs and objects in one, for reading sentences
    struct Word {
        bool object = false;
        std::uint16_t verb = 0; // its kinds
    };
    std::vector<Word> vocabularyWords;

    TermTrie starWords;
    struct StarWord {
        std::string star; // empty for a level
        int level = 0;
    };
    std::vector<StarWord> stars;

    TermTrie statusWords;
    std::vector<StatusWord> statuses;

    TermTrie topicWords;
    struct TopicWord {
        Topic topic;
        int weight;
    };
    std::vector<std::vector<TopicWord>> topics;

    TermTrie familyObjects;
    TermTrie familyVerbs;
    struct FamilyWord {
        Family family;
        int weight;
    };
    std::vector<std::vector<FamilyWord>> objectFamilies;
    std::vector<std::vector<FamilyWord>> verbFamilies;
};

} // namespace starboard
