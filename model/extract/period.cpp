#include "model/extract/period.h"

#include "model/extract/datedperiod.h"
#include "model/extract/glyph.h"
#include "model/extract/holiday.h"
#include "model/extract/numeral.h"
#include "model/extract/timeword.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace starboard {

namespace {

using std::chrono::days;

// What may begin at a character: one table look-up rejects almost all of them.
enum Start : std::uint8_t { WordStart = 1, EchoStart = 2, LatelyStart = 4, DateStart = 8, SinceStart = 16, SentenceEnd = 32, HolidayStart = 64, DuringStart = 128 };

constexpr std::array<std::uint8_t, 0x10000> makeStarts()
{
    std::array<std::uint8_t, 0x10000> starts{};
    auto mark = [&](std::u32string_view characters, Start start) {
        for (char32_t c : characters)
            starts[c] |= start;
    };
    for (const TimeWord &w : timeWords)
        starts[w.word.front()] |= WordStart;
    for (const Echo &e : echoes)
        starts[e.word.front()] |= EchoStart;
    mark(U"过最近0123456789一两二三四五六七八九十半", LatelyStart);
    mark(U"0123456789０１２３４５６７８９〇零一二三四五六七八九十廿", DateStart);
    mark(U"截到自从直今本去上明前后来下这昨第头首年全月“", DateStart);
    mark(U"以", SinceStart);
    mark(U"“元春清五劳端中国十", HolidayStart);
    mark(U"期", DuringStart);
    mark(U"。！？\n", SentenceEnd);
    return starts;
}

constexpr std::array<std::uint8_t, 0x10000> starts = makeStarts();

class Finder {
public:
    Finder(std::u32string_view text, std::optional<Date> reference) : m_text(text), m_reference(reference), m_memory(reference) {}

    std::vector<PeriodMention> find();

private:
    char32_t charAt(std::size_t i) const { return i < m_text.size() ? m_text[i] : U'\0'; }
    bool startsAt(std::size_t i, std::u32string_view word) const
    {
        return i <= m_text.size() && m_text.substr(i).starts_with(word);
    }

    std::size_t word(std::size_t at);
    std::size_t echo(std::size_t at);
    std::size_t lately(std::size_t at);
    std::size_t addLately(std::size_t at, std::size_t end, int months, int daysBack);
    std::size_t sinceUnknown(std::size_t at);
    std::size_t dated(std::size_t at);
    std::size_t holiday(std::size_t at);
    std::size_t campaign(std::size_t at);
    std::size_t during(std::size_t at);
    void nameCampaign();
    void add(PeriodMention mention, std::size_t begin, std::size_t end);

    std::u32string_view m_text;
    std::optional<Date> m_reference;
    DateMemory m_memory;
    std::vector<PeriodMention> m_found;
    struct Campaign {
        std::u32string_view name; // with its quotes
        PeriodMention told;
    };
    std::vector<Campaign> m_campaigns;
};

void Finder::add(PeriodMention mention, std::size_t begin, std::size_t end)
{
    mention.span = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    if (!mention.whole.start && !mention.whole.end)
        mention.whole = mention.period;
    mention.future = m_reference && mention.period.start && *mention.period.start > *m_reference;
    m_found.push_back(std::move(mention));
}

std::size_t Finder::word(std::size_t at)
{
    const TimeWord *best = nullptr;
    for (const TimeWord &w : timeWords)
        if (w.word.front() == m_text[at] && startsAt(at, w.word) && (!best || w.word.size() > best->word.size()))
            best = &w;
    if (!best)
        return 0;
    char32_t before = at > 0 ? m_text[at - 1] : U'\0', next = charAt(at + best->word.size());
    bool broken = (best->word == U"近期" && oneOf(next, U"目")) || (best->word == U"日前" && (glyph(before) != Glyph::Other)) ||
                  (best->word == U"近日" && oneOf(before, U"最临")) || (best->word == U"现在" && oneOf(before, U"出体实")) ||
                  (best->word == U"现有" && oneOf(before, U"体实出")) || (best->word == U"现已" && oneOf(before, U"实出")) ||
                  (best->word == U"最近" && oneOf(next, U"的一处")) || (best->word == U"多年来" && glyph(before) != Glyph::Other);
    if (broken)
        return 0;
    PeriodMention mention;
    mention.form = best->form;
    mention.weak = best->weak;
    mention.period.end = m_reference;
    mention.period.kind = best->form == PeriodForm::Recent ? PeriodKind::Recent : PeriodKind::AsOf;
    mention.resolved = m_reference.has_value();
    add(mention, at, at + best->word.size());
    return at + best->word.size();
}

std::size_t Finder::echo(std::size_t at)
{
    const Echo *best = nullptr;
    for (const Echo &e : echoes)
        if (startsAt(at, e.word) && (!best || e.word.size() > best->word.size()))
            best = &e;
    if (!best)
        return 0;
    PeriodMention mention;
    mention.anaphoric = true;
    switch (best->of) {
    case EchoOf::YearBefore:
        mention.form = PeriodForm::Comparison;
        mention.period = m_memory.yearBefore();
        break;
    case EchoOf::Day:
        mention.form = PeriodForm::Day;
        mention.period = m_memory.lastDay();
        break;
    case EchoOf::Month:
        mention.form = PeriodForm::Months;
        mention.period = m_memory.lastMonth();
        break;
    case EchoOf::Year:
        mention.form = PeriodForm::Year;
        mention.period = m_memory.lastYear();
        break;
    }
    mention.resolved = mention.period.end.has_value();
    add(mention, at, at + best->word.size());
    return at + best->word.size();
}

// 近三年来, 过去十年, 近两个月
std::size_t Finder::lately(std::size_t at)
{
    std::size_t i = startsAt(at, U"过去") || startsAt(at, U"最近") ? at + 2 : m_text[at] == U'近' ? at + 1 : at;
    const bool bare = i == at; // 三年来, 两个月来: only with 来
    constexpr std::size_t reach = 8; // 十二个月以来
    if (bare && ((at > 0 && glyph(m_text[at - 1]) != Glyph::Other) || m_text.substr(at, reach).find(U'来') == m_text.npos))
        return 0;
    if (startsAt(i, U"半年来") || startsAt(i, U"半年以来"))
        return addLately(at, i + (m_text[i + 2] == U'来' ? 3 : 4), 6, 0);
    auto number = readNumeral(m_text, i);
    if (!number || number->decimal || number->scale || !(number->value < Decimal(200)))
        return 0;
    int count = static_cast<int>(number->value.toDouble());
    std::size_t end = number->span.end;
    struct Unit {
        std::u32string_view word;
        int months, span;
    };
    static constexpr Unit units[] = {{U"个月", 1, 0}, {U"年", 12, 0}, {U"天", 0, 1}, {U"周", 0, 7}, {U"个星期", 0, 7}};
    auto unit = std::find_if(std::begin(units), std::end(units), [&](const Unit &u) { return startsAt(end, u.word); });
    if (unit == std::end(units))
        return 0;
    end += unit->word.size();
    bool since = startsAt(end, U"来") || startsAt(end, U"以来");
    if (bare && !since)
        return 0;
    bool opens = at == 0 || !isHan(m_text[at - 1]) || m_text[at] != U'近';
    if (!since && (!opens || startsAt(end, U"时间") || startsAt(end, U"的")))
        return 0;
    end += startsAt(end, U"以来") ? 2 : since ? 1 : 0;
    return addLately(at, end, count * unit->months, count * unit->span);
}

// From so many months and days before the reference date until then.
std::size_t Finder::addLately(std::size_t at, std::size_t end, int months, int daysBack)
{
    PeriodMention mention;
    mention.form = PeriodForm::Since;
    mention.period.kind = PeriodKind::Since;
    mention.period.end = m_reference;
    if (m_reference) {
        int month = yearOf(*m_reference) * 12 + monthOf(*m_reference) - 1 - months;
        Date back = std::min(lastOfMonth(month / 12, month % 12 + 1), firstOfMonth(month / 12, month % 12 + 1) + days(dayOf(*m_reference) - 1));
        mention.period.start = back - days(daysBack);
    }
    mention.resolved = m_reference.has_value();
    add(mention, at, end);
    return end;
}

// 整治开展以来, 长期以来: a start that no date tells.
std::size_t Finder::sinceUnknown(std::size_t at)
{
    if (!startsAt(at, U"以来"))
        return 0;
    std::size_t begin = at;
    std::size_t least = m_found.empty() ? 0 : m_found.back().span.end;
    while (begin > least && at - begin < 24 && !oneOf(m_text[begin - 1], U"，。、；：！？,;:!?\n（）()"))
        --begin;
    if (begin == at)
        return 0;
    PeriodMention mention;
    mention.form = PeriodForm::Running;
    mention.period.end = m_reference;
    mention.period.kind = PeriodKind::AsOf;
    mention.resolved = m_reference.has_value();
    add(mention, begin, at + 2);
    return at + 2;
}

// 国庆假期, 春节期间
std::size_t Finder::holiday(std::size_t at)
{
    const auto found = m_reference ? readHoliday(m_text, at, *m_reference) : std::nullopt;
    if (!found)
        return 0;
    PeriodMention mention;
    mention.form = PeriodForm::Days;
    mention.period = {found->first, found->last, PeriodKind::Span};
    mention.resolved = true;
    add(mention, at, found->end);
    return found->end;
}

// 10月8日至11月20日“秋冬会战”期间, 自5月1日“百日冲刺”打响以来, 自3月1日至5月31日，在全县开展“百日会战”: the span has a
// name from here on.
void Finder::nameCampaign()
{
    constexpr std::size_t longestName = 12, reach = 24;
    const PeriodMention &told = m_found.back();
    const bool span = told.form == PeriodForm::Days || told.form == PeriodForm::Since || told.form == PeriodForm::Months;
    if (!span || !told.resolved || !told.period.start)
        return;
    std::u32string_view here = m_text.substr(told.span.begin, told.span.end - told.span.begin + reach + longestName);
    here = here.substr(0, here.find_first_of(U"。！？"));
    const std::size_t open = here.find(U'“');
    const std::size_t between = told.span.end - told.span.begin;
    const bool named = open != here.npos && (open <= between + 1 || here.substr(between, open - between).find(U"开展") != here.npos);
    const std::size_t close = named ? here.find(U'”', open) : here.npos;
    if (close != here.npos && close - open > 2 && close - open <= longestName && here.substr(open, close - open).find_first_of(U"，。、") == here.npos)
        m_campaigns.push_back({here.substr(open, close - open + 1), told});
}

// “秋冬会战”期间, and a heading that names it
std::size_t Finder::campaign(std::size_t at)
{
    for (const Campaign &campaign : m_campaigns) {
        if (!startsAt(at, campaign.name) || campaign.told.span.end > at)
            continue;
        const std::size_t end = at + campaign.name.size();
        std::size_t tail = 0;
        for (std::u32string_view word : {U"期间", U"以来", U"打响以来", U"开展以来", U"启动以来", U"中，", U"行动期间", U"行动中，"})
            if (startsAt(end, word))
                tail = word.back() == U'，' ? word.size() - 1 : word.size();
        constexpr std::size_t longestHeading = 40;
        const std::u32string_view line = m_text.substr(end, std::min(m_text.find(U'\n', end), m_text.size()) - end);
        const bool heading = line.size() < longestHeading && line.find_first_of(U"，。；：！？") == line.npos;
        if (tail == 0 && !heading)
            return 0;
        PeriodMention mention = campaign.told;
        add(mention, at, end + tail);
        return end + tail;
    }
    return 0;
}

// 会战期间, where a “百日会战” with its days was told
std::size_t Finder::during(std::size_t at)
{
    constexpr std::size_t kind = 2;
    const std::size_t least = m_found.empty() ? 0 : m_found.back().span.end;
    if (!startsAt(at, U"期间") || at < least + kind)
        return 0;
    const std::u32string_view word = m_text.substr(at - kind, kind);
    for (const Campaign &campaign : m_campaigns)
        if (campaign.name.substr(0, campaign.name.size() - 1).ends_with(word)) {
            add(PeriodMention(campaign.told), at - kind, at + 2);
            return at + 2;
        }
    return 0;
}

std::size_t Finder::dated(std::size_t at)
{
    const auto period = readDatedPeriod(m_text, at, m_memory);
    if (!period)
        return 0;
    add(period->mention, period->mention.span.begin, period->mention.span.end);
    if (period->told)
        m_memory.remember(*period->told, m_found.back());
    nameCampaign();
    return period->mention.span.end;
}

std::vector<PeriodMention> Finder::find()
{
    for (std::size_t i = 0; i < m_text.size();) {
        char32_t c = m_text[i];
        std::uint8_t start = c < 0x10000 ? starts[c] : 0;
        if (start == 0) {
            ++i;
            continue;
        }
        if (start & SentenceEnd) {
            if (c == U'\n')
                m_memory.endParagraph();
            else
                m_memory.endSentence();
        }
        std::size_t end = start & EchoStart ? echo(i) : 0;
        if (!end && (start & WordStart))
            end = word(i);
        if (!end && (start & LatelyStart))
            end = lately(i);
        if (!end && (start & HolidayStart))
            end = holiday(i);
        if (!end && c == U'“' && !m_campaigns.empty())
            end = campaign(i);
        if (!end && (start & DuringStart) && !m_campaigns.empty())
            end = during(i);
        if (!end && (start & DateStart))
            end = dated(i);
        if (!end && (start & SinceStart))
            end = sinceUnknown(i);
        i = std::max(end, i + 1);
    }
    return std::move(m_found);
}

} // namespace

std::string_view name(PeriodForm form)
{
    constexpr std::string_view names[] = {"year",  "half_year", "quarter", "months",  "week",    "day",       "days",
                                          "since", "until",     "as_of",   "recent",  "running", "comparison"};
    return names[static_cast<std::size_t>(form)];
}

std::vector<PeriodMention> findPeriods(std::u32string_view text, std::optional<Date> reference)
{
    return Finder(text, reference).find();
}

} // namespace starboard
