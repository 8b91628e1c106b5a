#include "model/place/placewords.h"

#include "model/core/table.h"
#include "model/core/text.h"
#include "model/place/nameending.h"

#include <algorithm>
#include <utility>

namespace starboard {

namespace {

constexpr std::array<std::pair<std::string_view, EndingClass>, 13> classes = {{{"street", EndingClass::Street},
                                                                               {"town", EndingClass::Town},
                                                                               {"township", EndingClass::Township},
                                                                               {"village", EndingClass::Village},
                                                                               {"community", EndingClass::Community},
                                                                               {"district", EndingClass::District},
                                                                               {"county", EndingClass::County},
                                                                               {"city", EndingClass::City},
                                                                               {"province", EndingClass::Province},
                                                                               {"prefecture", EndingClass::Prefecture},
                                                                               {"banner", EndingClass::Banner},
                                                                               {"zone", EndingClass::Zone},
                                                                               {"farm", EndingClass::Farm}}};

constexpr std::array<std::pair<std::string_view, EndingRole>, 4> roles = {{{"name", EndingRole::Name},
                                                                           {"whole", EndingRole::Whole},
                                                                           {"refer", EndingRole::Refer},
                                                                           {"common", EndingRole::Common}}};

constexpr std::array<std::pair<std::string_view, WordList PlaceWords::Entries::*>, 3> starts = {
    {{"body", &PlaceWords::Entries::bodies},
     {"organisation", &PlaceWords::Entries::organisations},
     {"noname", &PlaceWords::Entries::noNames}}};

constexpr std::array<std::pair<std::string_view, std::vector<std::u32string> PlaceWords::Entries::*>, 3> lists = {
    {{"slogan", &PlaceWords::Entries::slogans},
     {"authority", &PlaceWords::Entries::authority},
     {"honour", &PlaceWords::Entries::honour}}};

template <typename T, std::size_t N>
const T *lookUp(const std::array<std::pair<std::string_view, T>, N> &table, std::string_view word)
{
    const auto it = std::find_if(table.begin(), table.end(), [&](const auto &entry) { return entry.first == word; });
    return it == table.end() ? nullptr : &it->second;
}

void addEnding(PlaceWords::Entries &entries, PlaceEnding ending)
{
    const char32_t last = ending.word.back();
    if (last >= entries.group.size())
        return;
    if (entries.group[last] == 0) {
        entries.groups.emplace_back();
        entries.group[last] = static_cast<std::uint8_t>(entries.groups.size());
    }
    entries.groups[entries.group[last] - 1U].endings.push_back(std::move(ending));
}

void settle(EndingGroup &group)
{
    std::stable_sort(group.endings.begin(), group.endings.end(),
                     [](const PlaceEnding &a, const PlaceEnding &b) { return a.word.size() > b.word.size(); });
    for (const PlaceEnding &ending : group.endings)
        if (ending.word.size() > 1) {
            group.befores.add(ending.word[ending.word.size() - 2]);
            ++group.firstSingle;
        }
}

} // namespace

PlaceWords::PlaceWords(std::unique_ptr<Entries> entries) : m_entries(std::move(entries)) {}
PlaceWords::PlaceWords(PlaceWords &&) noexcept = default;
PlaceWords &PlaceWords::operator=(PlaceWords &&) noexcept = default;
PlaceWords::~PlaceWords() = default;

Result<PlaceWords> PlaceWords::read(const std::string &path, const std::string &ownPath)
{
    const auto table = Table::read(path, ownPath);
    if (!table)
        return tl::make_unexpected(table.error());
    auto entries = std::make_unique<Entries>();
    for (std::size_t i = 0; i < table->rows(); ++i) {
        const std::string &role = table->at(i, "role");
        std::vector<std::u32string> list;
        for (const std::string &word : words(table->at(i, "words")))
            list.push_back(fromUtf8(word));
        if (const EndingRole *ending = lookUp(roles, role)) {
            const EndingClass *is = lookUp(classes, table->at(i, "class"));
            const std::u32string notBefore = withoutSpace(fromUtf8(table->at(i, "not_before")));
            for (const std::u32string &word : list)
                addEnding(*entries, {word, notBefore, *ending, is ? *is : EndingClass::None});
        } else if (role == "alias") {
            for (const std::u32string &word : list)
                entries->aliases.push_back({word, table->at(i, "class")});
        } else if (role == "lead") {
            for (const std::u32string &word : list)
                entries->leads.add(word.back());
        } else if (const auto *begins = lookUp(starts, role)) {
            for (const std::u32string &word : list)
                ((*entries).*(*begins)).add(word);
        } else if (const auto *member = lookUp(lists, role)) {
            std::vector<std::u32string> &all = (*entries).*(*member);
            all.insert(all.end(), list.begin(), list.end());
        } else {
            return fail(FailureCode::Damaged, "地名词表有无法识别的一行，请检查 " + path, "role " + role);
        }
    }
    if (entries->groups.size() > 250)
        return fail(FailureCode::Damaged, "地名词表的词尾太多，请检查 " + path, "more than 250 last characters");
    for (EndingGroup &group : entries->groups)
        settle(group);
    return PlaceWords(std::move(entries));
}

} // namespace starboard
