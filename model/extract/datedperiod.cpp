#include "model/extract/datedperiod.h"

#include "model/extract/glyph.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace starboard {

namespace {

using std::chrono::days;

constexpr std::array<std::u32string_view, 11> planCues{U"将", U"拟", U"计划", U"决定", U"力争", U"预计",
                                                       U"争取", U"确保", U"目标", U"规划", U"要"};

enum class Lead : std::uint8_t { None, From, To };

struct LeadWord {
    std::u32string_view word;
    Lead lead;
};

constexpr LeadWord leads[] = {
    {U"截止到", Lead::To}, {U"截至到", Lead::To}, {U"截至", Lead::To}, {U"截止", Lead::To}, {U"直到", Lead::To},
    {U"到", Lead::To},     {U"自从", Lead::From}, {U"自", Lead::From}, {U"从", Lead::From},
};

enum class Tail : std::uint8_t { None, Since, OpenSince, After, Before, UpTo };

struct TailWord {
    std::u32string_view word;
    Tail tail;
};

constexpr TailWord tails[] = {
    {U"以来", Tail::Since},    {U"至今", Tail::Since},    {U"到现在", Tail::Since},   {U"起至今", Tail::Since},
    {U"开始至今", Tail::Since}, {U"起到现在", Tail::Since}, {U"开始", Tail::OpenSince}, {U"起", Tail::OpenSince},
    {U"或之前", Tail::UpTo},   {U"及以前", Tail::UpTo},   {U"及之前", Tail::UpTo},    {U"之前", Tail::Before},
    {U"以前", Tail::Before},   {U"前", Tail::Before},     {U"之后", Tail::After},     {U"以后", Tail::After},
    {U"或之后", Tail::OpenSince}, {U"及以后", Tail::OpenSince}, {U"及之后", Tail::OpenSince},
};

// The month that “12日” behind “1月10日至” leaves out.
void inherit(const DatePiece &from, DatePiece &to)
{
    if (!to.noMonth || from.noMonth)
        return;
    to.firstMonth = to.lastMonth = from.lastMonth;
    to.noMonth = false;
}

class DatedReader {
public:
    DatedReader(std::u32string_view text, std::size_t at, const DateMemory &memory)
        : m_text(text), m_begin(at), m_memory(memory), m_reference(memory.reference())
    {
    }

    std::optional<DatedPeriod> read();

private:
    char32_t charAt(std::size_t i) const { return i < m_text.size() ? m_text[i] : U'\0'; }
    bool startsAt(std::size_t i, std::u32string_view word) const
    {
        return i <= m_text.size() && m_text.substr(i).starts_with(word);
    }

    bool readLead();
    void readUntil();
    void readTail();
    void readActivity();
    bool spoiled(std::u32string_view tailWord) const;
    bool planCue(std::size_t begin, std::size_t end) const;
    PeriodMention plain(const DatePiece &piece, const DateSpan &span, bool plan) const;
    PeriodMention openMention(bool plan) const;
    void bound(PeriodMention &mention, const DateSpan &span) const;
    void startAt(PeriodMention &mention, Date start) const;
    void endBy(PeriodMention &mention, Date date) const;

    std::u32string_view m_text;
    std::size_t m_begin;
    const DateMemory &m_memory;
    std::optional<Date> m_reference;
    Lead m_lead = Lead::None;
    std::size_t m_dateAt = 0; // behind the lead
    DatePiece m_piece;
    std::optional<DatePiece> m_until;
    Tail m_tail = Tail::None;
    std::u32string_view m_tailWord;
    std::size_t m_end = 0;
};

// 截至, 自, 从 …; false where the words in front say that no date is meant.
bool DatedReader::readLead()
{
    m_dateAt = m_begin;
    if (oneOf(m_text[m_begin], U"截直到自从")) {
        auto lead = std::find_if(std::begin(leads), std::end(leads), [&](const LeadWord &l) { return startsAt(m_begin, l.word); });
        if (lead == std::end(leads))
            return false;
        m_lead = lead->lead;
        m_dateAt += lead->word.size();
    }
    if (charAt(m_dateAt) == U' ')
        ++m_dateAt;
    // 提高到2022年的…, 达到: no time up to which something runs.
    if (m_lead == Lead::To && m_text[m_begin] == U'到' && m_begin > 0 &&
        oneOf(m_text[m_begin - 1], U"达提得看做回送找想受感收遇碰直拿来高低降增升减缩少多涨跌扩变调抬翻压"))
        return false;
    if (m_text[m_begin] == U'上' && m_begin > 0 && oneOf(m_text[m_begin - 1], U"账村县乡镇街身手面路市车家早晚网线台岸地")) // 账上一年多出…
        return false;
    std::u32string_view head = m_text.substr(0, m_dateAt);
    if (head.ends_with(U"每年") || head.ends_with(U"每月") || head.ends_with(U"每"))
        return false;
    char32_t before = head.empty() ? U'\0' : head.back();
    bool decimals = glyph(before) == Glyph::Point && head.size() > 1 && glyph(head[head.size() - 2]) == Glyph::Arabic;
    return m_lead != Lead::None || (glyph(before) != Glyph::Arabic && before != U'第' && !decimals);
}

// …至3月10日
void DatedReader::readUntil()
{
    std::size_t joint = charAt(m_end) == U' ' ? m_end + 1 : m_end;
    std::size_t behind = joint;
    while (behind - joint < 2 && oneOf(charAt(behind), U"-－—–~～至到─"))
        ++behind;
    const bool listed = behind == joint && oneOf(charAt(behind), U"、和") && m_piece.grain == DatePiece::Grain::Day;
    if (listed) // 6月12日、13日
        ++behind;
    if (behind == joint || m_lead == Lead::To)
        return;
    if (charAt(behind) == U' ')
        ++behind;
    m_until = readDatePiece(m_text, behind, m_reference);
    if (listed && m_until && (!m_until->noMonth || m_until->grain != DatePiece::Grain::Day))
        m_until.reset();
    if (m_until) {
        inherit(m_piece, *m_until);
        m_end = m_until->end;
    }
}

bool DatedReader::spoiled(std::u32string_view tailWord) const
{
    char32_t next = charAt(m_end + tailWord.size());
    bool further = next == U'到' && digitValue(charAt(m_end + tailWord.size() + 1)) >= 0;
    return (tailWord == U"前" && oneOf(next, U"列期往夕后来三半沿述端方任瞻身景")) ||
           (tailWord == U"起" && !further && oneOf(next, U"来步码草到诉初重点飞源伏")) ||
           (tailWord == U"开始" && m_piece.grain == DatePiece::Grain::Year && !m_piece.yearGiven);
}

// What follows the date changes what it means.
void DatedReader::readTail()
{
    for (const TailWord &t : tails) {
        if (startsAt(m_end, t.word) && t.word.size() > m_tailWord.size()) {
            m_tailWord = t.word;
            m_tail = t.tail;
        }
    }
    // 18日起 of events counted in 起 does not occur behind a date; a count would not name a date.
    if (spoiled(m_tailWord) || (m_until && m_tail != Tail::Since)) {
        m_tail = Tail::None;
        m_tailWord = {};
    }
    if (!m_until && m_tail == Tail::None)
        readActivity();
    m_end += m_tailWord.size();
}

// 5月份活动开展以来, 自2022年5月整治开展以来
void DatedReader::readActivity()
{
    std::size_t limit = m_lead == Lead::From ? 24 : 14, j = m_end;
    while (j < m_text.size() && j - m_end < limit && (isHan(m_text[j]) || oneOf(m_text[j], U"“”‘’")) &&
           glyph(m_text[j]) != Glyph::Arabic && !startsAt(j, U"以来"))
        ++j;
    if (startsAt(j, U"以来") && j > m_end && m_piece.grain != DatePiece::Grain::Week) {
        m_tail = Tail::Since;
        m_tailWord = m_text.substr(m_end, j + 2 - m_end);
    }
}

// Whether the words around say that this time is still to come.
bool DatedReader::planCue(std::size_t begin, std::size_t end) const
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

PeriodMention DatedReader::plain(const DatePiece &piece, const DateSpan &span, bool plan) const
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

// The days cannot be told: neither the text nor a reference names the year.
PeriodMention DatedReader::openMention(bool plan) const
{
    PeriodMention open = plain(m_piece, {}, false);
    open.period = open.whole = Period{std::nullopt, std::nullopt, PeriodKind::Span};
    open.form = m_until                  ? PeriodForm::Days
                : m_tail == Tail::Since  ? PeriodForm::Since
                : m_lead == Lead::To     ? PeriodForm::Until
                                         : open.form;
    open.planTime = m_piece.wholeYear || plan;
    open.yearGiven = m_piece.yearGiven;
    return open;
}

void DatedReader::startAt(PeriodMention &mention, Date start) const
{
    mention.form = PeriodForm::Since;
    mention.period = {start, std::nullopt, PeriodKind::Since};
    if (m_reference && start <= *m_reference)
        mention.period.end = m_reference;
}

void DatedReader::endBy(PeriodMention &mention, Date date) const
{
    mention.form = PeriodForm::Until;
    mention.period = mention.whole = {std::nullopt, date, PeriodKind::AsOf};
    mention.planTime = m_reference && date > *m_reference;
}

// Lead and tail cut the named days at one end.
void DatedReader::bound(PeriodMention &mention, const DateSpan &span) const
{
    if (m_tail == Tail::Since || m_tail == Tail::OpenSince || m_tail == Tail::After) {
        startAt(mention, m_tail == Tail::After && m_piece.grain != DatePiece::Grain::Day ? span.end + days(1) : span.start);
        mention.openEnded = m_tail != Tail::Since;
        if (m_tail == Tail::Since && m_piece.grain == DatePiece::Grain::Year && !m_piece.yearGiven && m_tailWord.size() > std::u32string_view(U"以来").size() && m_tailWord.ends_with(U"以来")) {
            mention.form = PeriodForm::Running; // 自今年创建工作开展以来: in the year, but nobody says when
            mention.period.start.reset();
            mention.period.kind = PeriodKind::AsOf;
        }
        mention.whole = mention.period;
        mention.planTime = m_reference && mention.period.start && *mention.period.start > *m_reference;
    } else if (m_lead == Lead::From && m_tail == Tail::None && !m_until && startsAt(m_begin, U"自从")) {
        startAt(mention, span.start);
    } else if (m_tail == Tail::UpTo) {
        endBy(mention, span.end);
    } else if (m_tail == Tail::Before) {
        bool exclusive = !m_piece.endPoint && (m_tailWord != U"前" || m_piece.grain != DatePiece::Grain::Day);
        endBy(mention, exclusive ? span.start - days(1) : span.end);
    } else if (m_lead == Lead::To) {
        endBy(mention, m_piece.thisYear && m_reference && m_text[m_begin] != U'到' ? *m_reference : span.end);
    } else if (m_piece.endPoint && !m_until) {
        endBy(mention, span.end);
    }
}

std::optional<DatedPeriod> DatedReader::read()
{
    if (!readLead())
        return std::nullopt;
    auto piece = readDatePiece(m_text, m_dateAt, m_reference);
    if (!piece || (m_lead == Lead::To && piece->noMonth))
        return std::nullopt;
    m_piece = *piece;
    m_end = m_piece.end;
    readUntil();
    readTail();

    bool plan = planCue(m_begin, m_end);
    if (startsAt(m_piece.begin, U"全年") && m_reference && !plan) {
        // What a whole year brought is told at its end or soon after.
        m_piece.wholeYear = false;
        m_piece.year -= monthOf(*m_reference) <= 3 ? 1 : 0;
    }
    if (startsAt(m_piece.begin, U"上年") && m_memory.sentenceYear() != 0)
        m_piece.year = m_memory.sentenceYear() - 1; // 2022年，覆盖率由上年的63%…: the year before the one told
    bool ahead = m_tail == Tail::Before || (m_lead == Lead::To && m_text[m_begin] == U'到') || (plan && m_tail == Tail::None && (!m_until || m_lead == Lead::From)) ||
                 (m_piece.endPoint && m_tail == Tail::None && m_lead == Lead::None && plan);
    auto span = m_memory.spanOf(m_piece, m_until ? &*m_until : nullptr, ahead);
    bool leadCounts = m_lead != Lead::From || m_tail != Tail::None || m_until || (span && startsAt(m_begin, U"自从"));
    const TextSpan covered{static_cast<std::uint32_t>(leadCounts ? m_begin : m_dateAt), static_cast<std::uint32_t>(m_end)};

    if (!span) {
        PeriodMention open = openMention(plan);
        open.span = covered;
        return DatedPeriod{open, std::nullopt};
    }
    PeriodMention mention = plain(m_piece, *span, plan);
    mention.span = covered;
    if (m_until) {
        mention.form = m_until->grain == DatePiece::Grain::Day ? PeriodForm::Days : mention.form;
        if (m_piece.thisYear)
            mention.period = mention.whole;
    }
    bound(mention, *span);
    mention.yearGiven = m_piece.yearGiven || (m_until && m_until->yearGiven);
    mention.resolved = true;
    // 比上年增长: the base of a comparison, not the time of what is told.
    if (m_piece.relative && m_piece.grain == DatePiece::Grain::Year && m_begin > 0 && oneOf(m_text[m_begin - 1], U"比较") && m_reference &&
        span->end < *m_reference && m_tail == Tail::None && m_lead == Lead::None) {
        mention.form = PeriodForm::Comparison;
        return DatedPeriod{mention, std::nullopt};
    }
    return DatedPeriod{mention, m_until && m_until->year ? *m_until : m_piece};
}

} // namespace

std::optional<DatedPeriod> readDatedPeriod(std::u32string_view text, std::size_t at, const DateMemory &memory)
{
    return DatedReader(text, at, memory).read();
}

} // namespace starboard
