#include "model/extract/lexicon.h"

#include "model/core/table.h"
#include "model/core/text.h"
#include "model/extract/lexiconentries.h"

#include <charconv>
#include <span>
#include <utility>

namespace starboard {

namespace {

template <typename T> using Named = std::pair<std::string_view, T>;

constexpr Named<std::uint16_t> verbKindNames[] = {{"light", VerbLight},     {"do", VerbDo},           {"bare", VerbBare},
                                                  {"carry", VerbCarry},     {"state", VerbState},     {"reach", VerbReach},
                                                  {"change", VerbChange},   {"passive", VerbPassive}, {"mention", VerbMention}};
constexpr Named<Topic> topicNames[] = {
    {"discipline", Topic::Discipline}, {"creation", Topic::Creation},     {"stars", Topic::Stars},
    {"livelihood", Topic::Livelihood}, {"publicity", Topic::Publicity},   {"investment", Topic::Investment},
    {"enterprise", Topic::Enterprise}, {"safety", Topic::Safety},         {"police", Topic::Police},
    {"governance", Topic::Governance}};
constexpr Named<StatusWord> statusNames[] = {{"plan", StatusWord::Plan},     {"plan_clause", StatusWord::PlanClause},
                                             {"not_plan", StatusWord::NotPlan}, {"norm", StatusWord::Norm},
                                             {"norm_clause", StatusWord::NormClause}, {"done", StatusWord::Done}};

template <typename T, std::size_t N> std::optional<T> named(const Named<T> (&names)[N], std::string_view text)
{
    for (const auto &[name, value] : names)
        if (name == text)
            return value;
    return std::nullopt;
}

// Where the tables lie: the program's and, where there are any, the user's own.
struct Folders {
    std::string shipped;
    std::string own;

    [[nodiscard]] std::string path(std::string_view file) const { return shipped + "/" + std::string(file); }
    [[nodiscard]] std::string ownPath(std::string_view file) const { return own.empty() ? own : own + "/" + std::string(file); }
};

// One table of the lexicon, with the file's name in every complaint.
class Source {
public:
    Source(const Folders &folders, std::string_view file)
        : m_path(folders.path(file)), m_table(Table::read(m_path, folders.ownPath(file)))
    {
    }

    [[nodiscard]] bool good() const { return m_table.has_value(); }
    [[nodiscard]] tl::unexpected<Failure> failure() const { return tl::make_unexpected(m_table.error()); }
    [[nodiscard]] tl::unexpected<Failure> bad(std::size_t row, std::string_view column) const
    {
        return fail(FailureCode::Damaged,
                    m_path + ": “" + cell(row, column) + "” is no " + std::string(column) + ".");
    }
    [[nodiscard]] std::size_t rows() const { return m_table->rows(); }
    [[nodiscard]] const std::string &cell(std::size_t row, std::string_view column) const { return m_table->at(row, column); }
    [[nodiscard]] int number(std::size_t row, std::string_view column) const
    {
        int value = 0;
        const std::string &text = cell(row, column);
        std::from_chars(text.data(), text.data() + text.size(), value);
        return value;
    }

private:
    std::string m_path;
    Result<Table> m_table;
};

std::vector<std::u32string> wideWords(const std::string &cell)
{
    std::vector<std::u32string> result;
    for (const std::string &word : words(cell))
        result.push_back(fromUtf8(word));
    return result;
}

template <typename T> T &entryFor(std::vector<T> &entries, std::uint32_t id)
{
    if (id >= entries.size())
        entries.resize(id + 1);
    return entries[id];
}

using Entries = Lexicon::Entries;

Result<void> readVerbs(const Folders &folders, Entries &entries)
{
    Source source(folders, "actions.tsv");
    if (!source.good())
        return source.failure();
    for (std::size_t row = 0; row < source.rows(); ++row) {
        std::uint16_t kinds = 0;
        for (const std::string &kind : words(source.cell(row, "kinds"))) {
            auto bit = named(verbKindNames, kind);
            if (!bit)
                return source.bad(row, "kinds");
            kinds |= *bit;
        }
        const std::u32string word = fromUtf8(source.cell(row, "word"));
        entryFor(entries.verbKinds, entries.verbs.add(word)) |= kinds;
        entryFor(entries.vocabularyWords, entries.vocabulary.add(word)).verb |= kinds;
    }
    return {};
}

std::vector<RuleWord> ruleWords(const std::string &cell)
{
    std::vector<RuleWord> list;
    for (const std::u32string &word : wideWords(cell))
        list.push_back({word, lettersOf(word)});
    return list;
}

Result<void> readRules(const Folders &folders, Entries &entries)
{
    auto catalogue = Catalogue::read(folders.path("indicators.tsv"), folders.ownPath("indicators.tsv"));
    if (!catalogue)
        return tl::make_unexpected(catalogue.error());
    Source source(folders, "indicator_terms.tsv");
    if (!source.good())
        return source.failure();
    for (std::size_t row = 0; row < source.rows(); ++row) {
        const Indicator *indicator = catalogue->find(source.cell(row, "indicator"));
        if (!indicator)
            return source.bad(row, "indicator");
        IndicatorRule rule;
        rule.code = indicator->code;
        rule.catalogue = indicator->catalogue;
        rule.family = indicator->family;
        rule.row = static_cast<int>(row);
        rule.verbs = ruleWords(source.cell(row, "verbs"));
        if (rule.needsVerb = !rule.verbs.empty() && rule.verbs.front().text == U"!"; rule.needsVerb)
            rule.verbs.erase(rule.verbs.begin());
        for (const std::u32string &unit : wideWords(source.cell(row, "units"))) {
            const std::uint32_t id = entries.units.add(unit);
            if (id >= rule.units.size())
                return source.bad(row, "units");
            rule.units.set(id);
        }
        rule.without = ruleWords(source.cell(row, "not"));
        rule.weight = source.number(row, "weight");
        std::string_view topic = source.cell(row, "topic");
        if (topic.starts_with('!')) {
            rule.topicAbsent = true;
            topic.remove_prefix(1);
        }
        if (!topic.empty() && !(rule.topic = named(topicNames, topic)))
            return source.bad(row, "topic");
        const auto number = static_cast<std::uint32_t>(entries.rules.size());
        for (std::u32string word : wideWords(source.cell(row, "objects"))) {
            Anchor anchor = word.front() == U'^' ? Anchor::Head : word.front() == U'=' ? Anchor::Whole : Anchor::Anywhere;
            if (anchor != Anchor::Anywhere)
                word.erase(0, 1);
            entryFor(entries.objectUses, entries.objects.add(word)).push_back({number, anchor});
            entryFor(entries.vocabularyWords, entries.vocabulary.add(word)).object = true;
            rule.needsObject = true;
        }
        if (!rule.needsObject)
            entries.verbOnlyRules.push_back(number);
        entries.rules.push_back(std::move(rule));
    }
    return {};
}

Result<void> readStars(const Folders &folders, Entries &entries)
{
    Source source(folders, "stars.tsv");
    if (!source.good())
        return source.failure();
    for (std::size_t row = 0; row < source.rows(); ++row) {
        Entries::StarWord star;
        if (source.cell(row, "kind") == "star")
            star.star = source.cell(row, "value");
        else if (star.level = source.number(row, "value"); star.level < 1 || star.level > 5)
            return source.bad(row, "value");
        entryFor(entries.stars, entries.starWords.add(fromUtf8(source.cell(row, "word")))) = star;
    }
    return {};
}

Result<void> readStatuses(const Folders &folders, Entries &entries)
{
    Source source(folders, "status.tsv");
    if (!source.good())
        return source.failure();
    for (std::size_t row = 0; row < source.rows(); ++row) {
        auto kind = named(statusNames, source.cell(row, "kind"));
        if (!kind)
            return source.bad(row, "kind");
        entryFor(entries.statuses, entries.statusWords.add(fromUtf8(source.cell(row, "word")))) = *kind;
    }
    return {};
}

Result<void> readFamilies(const Folders &folders, Entries &entries)
{
    Source source(folders, "families.tsv");
    if (!source.good())
        return source.failure();
    for (std::size_t row = 0; row < source.rows(); ++row) {
        const std::u32string word = fromUtf8(source.cell(row, "word"));
        const std::string &kind = source.cell(row, "kind");
        const std::string &value = source.cell(row, "value");
        const int weight = source.number(row, "weight");
        if (kind == "topic") {
            auto topic = named(topicNames, value);
            if (!topic)
                return source.bad(row, "value");
            entryFor(entries.topics, entries.topicWords.add(word)).push_back({*topic, weight});
            continue;
        }
        auto family = familyFromName(value);
        if (!family)
            return source.bad(row, "value");
        if (kind == "object")
            entryFor(entries.objectFamilies, entries.familyObjects.add(word)).push_back({*family, weight});
        else if (kind == "verb")
            entryFor(entries.verbFamilies, entries.familyVerbs.add(word)).push_back({*family, weight});
        else
            return source.bad(row, "kind");
    }
    return {};
}

} // namespace

Lexicon::Lexicon(std::unique_ptr<Entries> entries) : m_entries(std::move(entries)) {}
Lexicon::Lexicon(Lexicon &&) noexcept = default;
Lexicon &Lexicon::operator=(Lexicon &&) noexcept = default;
Lexicon::~Lexicon() = default;

Result<Lexicon> Lexicon::read(const std::string &folder, const std::string &ownFolder)
{
    auto entries = std::make_unique<Entries>();
    auto quantities = QuantityLexicon::read(folder, ownFolder);
    if (!quantities)
        return tl::make_unexpected(quantities.error());
    entries->quantities = std::move(*quantities);
    for (auto part : {readVerbs, readRules, readStars, readStatuses, readFamilies})
        if (auto done = part(Folders{folder, ownFolder}, *entries); !done)
            return tl::make_unexpected(done.error());
    return Lexicon(std::move(entries));
}

} // namespace starboard
