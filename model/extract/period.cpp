#include "model/extract/period.h"

#include "model/extract/datepiece.h"
#include "model/extract/numeral.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace starboard {

namespace {

using std::chrono::days;

bool oneOf(char32_t c, std::u32string_view set)
{
    return set.find(c) != std::u32string_view::npos;
}

struct TimeWord {
    std::u32string_view word;
    PeriodForm form;
    bool weak = false;
};

// Words that need no number, longest first for each beginning. All of them reach from an unknown start to the reference date.
constexpr TimeWord timeWords[] = {
    {U"截至目前为止", PeriodForm::AsOf}, {U"截止目前为止", PeriodForm::AsOf}, {U"到目前为止", PeriodForm::AsOf},
    {U"截至目前", PeriodForm::AsOf},     {U"截止目前", PeriodForm::AsOf},     {U"截至发稿时", PeriodForm::AsOf},
    {U"截至发稿", PeriodForm::AsOf},     {U"截至记者发稿", PeriodForm::AsOf}, {U"截至当前", PeriodForm::AsOf},
    {U"截至现在", PeriodForm::AsOf},     {U"截至日前", PeriodForm::AsOf},     {U"目前", PeriodForm::AsOf},
    {U"现如今", PeriodForm::AsOf},       {U"如今", PeriodForm::AsOf},         {U"现在", PeriodForm::AsOf},
    {U"当前", PeriodForm::AsOf},         {U"眼下", PeriodForm::AsOf},         {U"时下", PeriodForm::AsOf},
    {U"迄今为止", PeriodForm::AsOf},     {U"迄今", PeriodForm::AsOf},         {U"至今", PeriodForm::AsOf},
    {U"现已", PeriodForm::AsOf, true},   {U"现有", PeriodForm::AsOf, true},   {U"累计", PeriodForm::Running, true},
    {U"近日来", PeriodForm::Recent},     {U"近日", PeriodForm::Recent},       {U"日前", PeriodForm::Recent},
    {U"连日来", PeriodForm::Recent},     {U"连日", PeriodForm::Recent},       {U"近段时间以来", PeriodForm::Recent},
    {U"近段时间", PeriodForm::Recent},   {U"近一段时间", PeriodForm::Recent}, {U"近一时期", PeriodForm::Recent},
    {U"近一个时期", PeriodForm::Recent}, {U"近期", PeriodForm::Recent},       {U"近来", PeriodForm::Recent},
    {U"近几天", PeriodForm::Recent},     {U"这几天", PeriodForm::Recent},     {U"这段时间", PeriodForm::Recent},
    {U"前段时间", PeriodForm::Recent},   {U"前不久", PeriodForm::Recent},     {U"不久前", PeriodForm::Recent},
    {U"最近", PeriodForm::Recent},       {U"刚刚", PeriodForm::Recent},       {U"前几天", PeriodForm::Recent},
    {U"前些天", PeriodForm::Recent},     {U"前几日", PeriodForm::Recent},     {U"连月来", PeriodForm::Recent},
    {U"近年来", PeriodForm::Running},    {U"近些年来", PeriodForm::Running},  {U"近些年", PeriodForm::Running},
    {U"近几年来", PeriodForm::Running},  {U"近几年", PeriodForm::Running},    {U"近年", PeriodForm::Running},
    {U"几年来", PeriodForm::Running},    {U"多年来", PeriodForm::Running},    {U"历年来", PeriodForm::Running},
};

struct Echo {
    std::u32string_view word;
    int unit; // 0 the day, 1 the month, 2 the year, 3 the same stretch a year earlier
};

constexpr Echo echoes[] = {
    {U"去年同期", 3}, {U"上年同期", 3}, {U"上年度同期", 3}, {U"往年同期", 3}, {U"当天", 0},
    {U"当日", 0},     {U"当晚", 0},     {U"同日", 0},       {U"当月", 1},     {U"当年", 2},
    {U"同年", 2},
};

// What may begin at a character: one table look-up rejects almost all of them.
enum Start : std::uint8_t { WordStart = 1, EchoStart = 2, LatelyStart = 4, DateStart = 8, SinceStart = 16, SentenceEnd = 32 };

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
    mark(U"过最近", LatelyStart);
    mark(U"0123456789０１２３４５６７８９〇零一二三四五六七八九十廿", DateStart);
    mark(U"截到自从直今本去上明前后来下这昨第头首年全月“", DateStart);
    mark(U"以", SinceStart);
    mark(U"。！？\n", SentenceEnd);
    return starts;
}

constexpr std::array<std::uint8_t, 0x10000> starts = makeStarts();

constexpr std::array<std::u32string_view, 10> planCues{U"将", U"拟", U"计划", U"力争", U"预计",
                                                       U"争取", U"确保", U"目标", U"规划", U"要"};

class Finder {
public:
    Finder(std::u32string_view text, std::optional<Date> reference) : m_text(text), m_reference(reference) {}

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
    std::size_t sinceUnknown(std::size_t at);
    std::size_t dated(std::size_t at);

    std::optional<DatePiece> pieceAt(std::size_t at);
    std::optional<DatePiece> yearsAt(std::size_t at) const;
    std::optional<DatePiece> loneYearAt(std::size_t at) const;
    bool planCue(std::size_t begin, std::size_t end) const;
    int yearFor(const DatePiece &piece, const DatePiece *until, bool ahead) const;
    std::optional<DateSpan> spanOf(const DatePiece &piece, const DatePiece *until, bool ahead) const;
    void inherit(const DatePiece &from, DatePiece &to) const;
    void remember(const DatePiece &piece, const PeriodMention &mention);
    PeriodMention plain(const DatePiece &piece, const DateSpan &span, bool plan) const;
    void add(PeriodMention mention, std::size_t begin, std::size_t end);

    std::u32string_view m_text;
    std::optional<Date> m_reference;
    std::vector<PeriodMention> m_found;
    int m_sentenceYear = 0;  // a year told in this sentence (without a reference: in this paragraph)
    int m_monthYear = 0, m_month = 0; // the last month told in this paragraph
    std::optional<Date> m_lastDay;
    std::optional<Period> m_lastSpan;
    int m_lastYear = 0;
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

Date yearEarlier(Date date, int years)
{
    int year = yearOf(date) - years, month = monthOf(date);
    bool last = date == lastOfMonth(yearOf(date), month);
    Date end = lastOfMonth(year, month);
    return last ? end : std::min(end, firstOfMonth(year, month) + days(dayOf(date) - 1));
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
    mention.period.kind = PeriodKind::Span;
    if (best->unit == 3) {
        mention.form = PeriodForm::Comparison;
        if (m_lastSpan && m_lastSpan->start && m_lastSpan->end) {
            mention.period.start = yearEarlier(*m_lastSpan->start, 1);
            mention.period.end = yearEarlier(*m_lastSpan->end, 1);
        }
    } else if (best->unit == 0) {
        mention.form = PeriodForm::Day;
        mention.period.start = mention.period.end = m_lastDay;
    } else if (best->unit == 1) {
        mention.form = PeriodForm::Months;
        if (m_monthYear && m_month) {
            mention.period.start = firstOfMonth(m_monthYear, m_month);
            mention.period.end = lastOfMonth(m_monthYear, m_month);
        }
    } else {
        mention.form = PeriodForm::Year;
        if (m_lastYear) {
            mention.period.start = firstOfMonth(m_lastYear, 1);
            mention.period.end = lastOfMonth(m_lastYear, 12);
        }
    }
    mention.resolved = mention.period.end.has_value();
    add(mention, at, at + best->word.size());
    return at + best->word.size();
}

// 近三年来, 过去十年, 近两个月
std::size_t Finder::lately(std::size_t at)
{
    std::size_t i = startsAt(at, U"过去") || startsAt(at, U"最近") ? at + 2 : m_text[at] == U'近' ? at + 1 : at;
    if (i == at)
        return 0;
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
    bool opens = at == 0 || !isHan(m_text[at - 1]) || m_text[at] != U'近';
    if (!since && (!opens || startsAt(end, U"时间") || startsAt(end, U"的")))
        return 0;
    end += startsAt(end, U"以来") ? 2 : since ? 1 : 0;
    PeriodMention mention;
    mention.form = PeriodForm::Since;
    mention.period.kind = PeriodKind::Since;
    mention.period.end = m_reference;
    if (m_reference) {
        int month = yearOf(*m_reference) * 12 + monthOf(*m_reference) - 1 - count * unit->months;
        Date back = std::min(lastOfMonth(month / 12, month % 12 + 1), firstOfMonth(month / 12, month % 12 + 1) + days(dayOf(*m_reference) - 1));
        mention.period.start = back - days(count * unit->span);
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

// 2020—2022年, 2021至2023年
std::optional<DatePiece> Finder::yearsAt(std::size_t at) const
{
    auto year = [&](std::size_t &i, int &value) {
        value = 0;
        std::size_t begin = i;
        for (; i - begin < 4 && glyph(charAt(i)) == Glyph::Arabic; ++i)
            value = value * 10 + digitValue(m_text[i]);
        return i - begin == 4 && value >= 1900 && value <= 2099 && glyph(charAt(i)) != Glyph::Arabic;
    };
    std::size_t i = at;
    int first = 0, last = 0;
    if (!year(i, first))
        return std::nullopt;
    std::size_t joint = i;
    while (i - joint < 2 && oneOf(charAt(i), U"-－—–~～至到 "))
        ++i;
    if (i == joint || !year(i, last) || charAt(i) != U'年' || last <= first)
        return std::nullopt;
    DatePiece piece;
    piece.begin = at;
    piece.end = i + (charAt(i + 1) == U'度' ? 2 : 1);
    piece.year = first;
    piece.yearGiven = true;
    piece.start = makeDate(first, 1, 1);
    piece.finish = makeDate(last, 12, 31);
    return piece;
}

// 2018 at the head of a line of its own or before a blank, as tables print it.
std::optional<DatePiece> Finder::loneYearAt(std::size_t at) const
{
    if (at > 0 && m_text[at - 1] != U'\n')
        return std::nullopt;
    int value = 0;
    for (std::size_t i = at; i < at + 4; ++i) {
        if (glyph(charAt(i)) != Glyph::Arabic)
            return std::nullopt;
        value = value * 10 + digitValue(m_text[i]);
    }
    char32_t next = charAt(at + 4);
    if (value < 1950 || value > 2049 || (next != U' ' && next != U'\n'))
        return std::nullopt;
    DatePiece piece;
    piece.begin = at;
    piece.end = at + 4;
    piece.year = value;
    piece.yearGiven = true;
    return piece;
}

std::optional<DatePiece> Finder::pieceAt(std::size_t at)
{
    if (at >= m_text.size())
        return std::nullopt;
    if (auto years = yearsAt(at))
        return years;
    if (auto year = loneYearAt(at))
        return year;
    return readDatePiece(m_text, at, m_reference);
}

// Whether the words around say that this time is still to come.
bool Finder::planCue(std::size_t begin, std::size_t end) const
{
    auto inside = [&](std::size_t from, std::size_t to) {
        std::u32string_view stretch = m_text.substr(from, to - from);
        return std::any_of(planCues.begin(), planCues.end(), [&](std::u32string_view cue) {
            std::size_t i = stretch.find(cue);
            return i != std::u32string_view::npos && !(cue == U"要" && i > 0 && stretch[i - 1] != U'，') &&
                   !(cue == U"将" && i + 1 < stretch.size() && oneOf(stretch[i + 1], U"其近"));
        });
    };
    std::size_t from = begin, to = end;
    while (from > 0 && begin - from < 6 && !oneOf(m_text[from - 1], U"。；，、！？\n"))
        --from;
    while (to < m_text.size() && to - end < 9 && !oneOf(m_text[to], U"。；！？\n"))
        ++to;
    return inside(from, begin) || inside(end, to);
}

// The year of a date that names none: told before in the sentence, else the latest one that does not lie ahead.
int Finder::yearFor(const DatePiece &piece, const DatePiece *until, bool ahead) const
{
    if (piece.year)
        return piece.year;
    if (until && until->year && (until->yearGiven || until->relative))
        return until->year;
    if (m_sentenceYear)
        return m_sentenceYear;
    if (!m_reference || piece.relative)
        return 0;
    int now = yearOf(*m_reference);
    if (ahead) {
        auto span = daysOf(piece, now);
        return span && span->end + days(150) < *m_reference ? now + 1 : now;
    }
    // 下半年 told in the first half is the one to come.
    if (piece.grain == DatePiece::Grain::HalfYear && piece.firstMonth == 7 && monthOf(*m_reference) >= 4)
        return now;
    for (int year = now; year > now - 9; --year) {
        auto span = daysOf(piece, year);
        if (span && span->start <= *m_reference)
            return year;
    }
    return now;
}

void Finder::inherit(const DatePiece &from, DatePiece &to) const
{
    if (!to.noMonth || from.noMonth)
        return;
    to.firstMonth = to.lastMonth = from.lastMonth;
    to.noMonth = false;
}

std::optional<DateSpan> Finder::spanOf(const DatePiece &piece, const DatePiece *until, bool ahead) const
{
    DatePiece first = piece;
    if (first.noMonth) {
        if (m_month) {
            first.firstMonth = first.lastMonth = m_month;
            first.year = m_monthYear;
        } else if (m_reference) {
            // The last such day up to the reference date.
            int month = yearOf(*m_reference) * 12 + monthOf(*m_reference) - 1;
            for (int back = 0; back < 3; ++back, --month) {
                auto day = makeDate(month / 12, month % 12 + 1, first.firstDay);
                if (day && *day <= *m_reference)
                    return DateSpan{*day, *day};
            }
            return std::nullopt;
        }
    }
    if (first.start && first.finish && !until)
        return DateSpan{*first.start, *first.finish};
    int year = first.start ? yearOf(*first.start) : yearFor(first, until, ahead);
    if (!year || (first.noMonth && !first.firstMonth))
        return std::nullopt;
    for (int tries = 0; tries < 9; ++tries, --year) {
        auto left = daysOf(first, year);
        std::optional<DateSpan> right = left;
        if (until) {
            int rightYear = until->year ? until->year : year;
            right = daysOf(*until, rightYear);
            if (left && right && right->end < left->start && !until->year)
                right = daysOf(*until, rightYear + 1);
        }
        bool given = first.year || m_sentenceYear || (until && until->year);
        if (left && right && left->start <= right->end)
            return DateSpan{left->start, right->end};
        if (given)
            break;
    }
    return std::nullopt;
}

void Finder::remember(const DatePiece &piece, const PeriodMention &mention)
{
    if (piece.year && (piece.yearGiven || piece.relative) && !piece.start)
        m_sentenceYear = piece.year;
    if (mention.period.start) {
        m_lastYear = yearOf(*mention.period.start);
        if (piece.grain == DatePiece::Grain::Day || piece.grain == DatePiece::Grain::Months || piece.grain == DatePiece::Grain::TenDays) {
            m_monthYear = yearOf(*mention.period.start);
            m_month = monthOf(*mention.period.start);
        }
    }
    if (mention.form == PeriodForm::Day)
        m_lastDay = mention.period.end;
    if (mention.period.start && mention.period.end)
        m_lastSpan = mention.period;
}

PeriodMention Finder::plain(const DatePiece &piece, const DateSpan &span, bool plan) const
{
    PeriodMention mention;
    mention.period = {span.start, span.end, PeriodKind::Span};
    mention.whole = mention.period;
    switch (piece.grain) {
    case DatePiece::Grain::Year:
        mention.form = PeriodForm::Year;
        break;
    case DatePiece::Grain::HalfYear:
        mention.form = PeriodForm::HalfYear;
        break;
    case DatePiece::Grain::Quarter:
        mention.form = PeriodForm::Quarter;
        break;
    case DatePiece::Grain::Week:
        mention.form = PeriodForm::Week;
        break;
    case DatePiece::Grain::Day:
        mention.form = span.start == span.end ? PeriodForm::Day : PeriodForm::Days;
        break;
    default:
        mention.form = PeriodForm::Months;
    }
    bool comes = m_reference && span.start > *m_reference;
    mention.planTime = comes || piece.wholeYear || (plan && m_reference && span.end >= *m_reference);
    if (piece.thisYear && !mention.planTime && m_reference) {
        mention.period.end = m_reference;
        mention.period.kind = PeriodKind::Since;
    }
    return mention;
}

std::size_t Finder::dated(std::size_t at)
{
    enum class Lead { None, From, To };
    Lead lead = Lead::None;
    std::size_t i = at;
    static constexpr std::u32string_view tos[] = {U"截止到", U"截至到", U"截至", U"截止", U"直到", U"到"};
    static constexpr std::u32string_view froms[] = {U"自从", U"自", U"从"};
    bool leads = oneOf(m_text[at], U"截直到自从");
    for (std::u32string_view word : tos) {
        if (leads && lead == Lead::None && startsAt(at, word)) {
            lead = Lead::To;
            i += word.size();
        }
    }
    for (std::u32string_view word : froms) {
        if (leads && lead == Lead::None && startsAt(at, word)) {
            lead = Lead::From;
            i += word.size();
        }
    }
    if (charAt(i) == U' ')
        ++i;
    if (leads && lead == Lead::None)
        return 0;
    // 提高到2022年的…, 达到: no time up to which something runs.
    if (lead == Lead::To && m_text[at] == U'到' && at > 0 && oneOf(m_text[at - 1], U"达提得看做回送找想受感收遇碰直拿来高低降增升减缩少多"))
        return 0;
    std::u32string_view head = m_text.substr(0, i);
    if (head.ends_with(U"每年") || head.ends_with(U"每月") || head.ends_with(U"每"))
        return 0;
    char32_t before = i > 0 ? m_text[i - 1] : U'\0';
    if (lead == Lead::None && (glyph(before) == Glyph::Arabic || before == U'第' || (glyph(before) == Glyph::Point && i > 1 && glyph(m_text[i - 2]) == Glyph::Arabic)))
        return 0;
    auto piece = pieceAt(i);
    if (!piece)
        return 0;
    if (lead == Lead::To && piece->noMonth)
        return 0;

    std::size_t end = piece->end;
    std::optional<DatePiece> until;
    std::size_t joint = charAt(end) == U' ' ? end + 1 : end;
    std::size_t behind = joint;
    while (behind - joint < 2 && oneOf(charAt(behind), U"-－—–~～至到─"))
        ++behind;
    if (behind > joint && lead != Lead::To) {
        if (charAt(behind) == U' ')
            ++behind;
        until = pieceAt(behind);
        if (until) {
            inherit(*piece, *until);
            end = until->end;
        } else if (startsAt(behind, U"今") && m_text[joint] == U'至') {
            until.reset();
        }
    }

    // What follows the date changes what it means.
    enum class Tail { None, Since, OpenSince, After, Before, UpTo };
    Tail tail = Tail::None;
    struct TailWord {
        std::u32string_view word;
        Tail tail;
    };
    static constexpr TailWord tails[] = {
        {U"以来", Tail::Since},    {U"至今", Tail::Since},    {U"到现在", Tail::Since},   {U"起至今", Tail::Since},
        {U"开始至今", Tail::Since}, {U"起到现在", Tail::Since}, {U"开始", Tail::OpenSince}, {U"起", Tail::OpenSince},
        {U"或之前", Tail::UpTo},   {U"及以前", Tail::UpTo},   {U"及之前", Tail::UpTo},    {U"之前", Tail::Before},
        {U"以前", Tail::Before},   {U"前", Tail::Before},     {U"之后", Tail::After},     {U"以后", Tail::After},
        {U"或之后", Tail::OpenSince}, {U"及以后", Tail::OpenSince}, {U"及之后", Tail::OpenSince},
    };
    std::u32string_view tailWord;
    for (const TailWord &t : tails) {
        if (startsAt(end, t.word) && t.word.size() > tailWord.size()) {
            tailWord = t.word;
            tail = t.tail;
        }
    }
    char32_t next = charAt(end + tailWord.size());
    bool further = next == U'到' && digitValue(charAt(end + tailWord.size() + 1)) >= 0;
    bool spoiled = (tailWord == U"前" && oneOf(next, U"列期往夕后来三半沿述端方任瞻身景")) ||
                   (tailWord == U"起" && !further && oneOf(next, U"来步码草到诉初重点飞源伏")) || (tailWord == U"开始" && piece->grain == DatePiece::Grain::Year && !piece->yearGiven);
    // 18日起 of events counted in 起 does not occur behind a date; a count would not name a date.
    if (spoiled || (until && tail != Tail::Since)) {
        tail = Tail::None;
        tailWord = {};
    }
    if (!until && tail == Tail::None) {
        // 5月份活动开展以来, 自2022年5月整治开展以来
        std::size_t limit = lead == Lead::From ? 24 : 14, j = end;
        while (j < m_text.size() && j - end < limit && (isHan(m_text[j]) || oneOf(m_text[j], U"“”‘’")) && glyph(m_text[j]) != Glyph::Arabic && !startsAt(j, U"以来"))
            ++j;
        if (startsAt(j, U"以来") && j > end && piece->grain != DatePiece::Grain::Week) {
            tail = Tail::Since;
            tailWord = m_text.substr(end, j + 2 - end);
        }
    }
    end += tailWord.size();

    bool plan = planCue(at, end);
    if (startsAt(piece->begin, U"全年") && m_reference && !plan) {
        // What a whole year brought is told at its end or soon after.
        piece->wholeYear = false;
        piece->year -= monthOf(*m_reference) <= 3 ? 1 : 0;
    }
    bool ahead = tail == Tail::Before || (lead == Lead::To && m_text[at] == U'到') || (plan && tail == Tail::None && !until) ||
                 (piece->endPoint && tail == Tail::None && lead == Lead::None && plan);
    auto span = spanOf(*piece, until ? &*until : nullptr, ahead);
    std::size_t begin = lead == Lead::From && tail == Tail::None && !until ? i : at;

    if (!span) {
        PeriodMention open = plain(*piece, {}, false);
        open.period = open.whole = Period{std::nullopt, std::nullopt, PeriodKind::Span};
        open.form = until ? PeriodForm::Days : tail == Tail::Since ? PeriodForm::Since : lead == Lead::To ? PeriodForm::Until : open.form;
        open.planTime = piece->wholeYear || plan;
        open.yearGiven = piece->yearGiven;
        add(open, begin, end);
        return end;
    }
    PeriodMention mention = plain(*piece, *span, plan);
    if (until) {
        mention.form = until->grain == DatePiece::Grain::Day ? PeriodForm::Days : mention.form;
        if (piece->thisYear)
            mention.period = mention.whole;
    }
    auto endsBy = [&](Date date) {
        mention.form = PeriodForm::Until;
        mention.period = mention.whole = {std::nullopt, date, PeriodKind::AsOf};
        mention.planTime = m_reference && date > *m_reference;
    };
    if (tail == Tail::Since || tail == Tail::OpenSince || tail == Tail::After) {
        mention.form = PeriodForm::Since;
        Date start = tail == Tail::After && piece->grain != DatePiece::Grain::Day ? span->end + days(1) : span->start;
        mention.period = {start, std::nullopt, PeriodKind::Since};
        if (m_reference && start <= *m_reference)
            mention.period.end = m_reference;
        mention.whole = mention.period;
        mention.openEnded = tail != Tail::Since;
        mention.planTime = m_reference && start > *m_reference;
    } else if (lead == Lead::From && tail == Tail::None && !until && startsAt(at, U"自从")) {
        mention.form = PeriodForm::Since;
        mention.period = {span->start, std::nullopt, PeriodKind::Since};
        if (m_reference && span->start <= *m_reference)
            mention.period.end = m_reference;
        begin = at;
    } else if (tail == Tail::UpTo) {
        endsBy(span->end);
    } else if (tail == Tail::Before) {
        bool exclusive = !piece->endPoint && (tailWord != U"前" || piece->grain != DatePiece::Grain::Day);
        endsBy(exclusive ? span->start - days(1) : span->end);
    } else if (lead == Lead::To) {
        Date last = piece->thisYear && m_reference && m_text[at] != U'到' ? *m_reference : span->end;
        endsBy(last);
    } else if (piece->endPoint && !until) {
        endsBy(span->end);
    }
    mention.yearGiven = piece->yearGiven || (until && until->yearGiven);
    mention.resolved = true;
    // 比上年增长: the base of a comparison, not the time of what is told.
    bool base = piece->relative && piece->grain == DatePiece::Grain::Year && at > 0 && oneOf(m_text[at - 1], U"比较") && m_reference &&
                span->end < *m_reference && tail == Tail::None && lead == Lead::None;
    if (base) {
        mention.form = PeriodForm::Comparison;
        add(mention, begin, end);
        return end;
    }
    add(mention, begin, end);
    remember(until && until->year ? *until : *piece, m_found.back());
    return end;
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
            if (c == U'\n' || m_reference)
                m_sentenceYear = 0;
            if (c == U'\n')
                m_month = m_monthYear = 0;
        }
        std::size_t end = start & EchoStart ? echo(i) : 0;
        if (!end && (start & WordStart))
            end = word(i);
        if (!end && (start & LatelyStart))
            end = lately(i);
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
