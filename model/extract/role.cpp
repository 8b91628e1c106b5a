#include "model/extract/role.h"

#include "model/extract/judge.h"

namespace starboard {

namespace {

constexpr std::array<std::u32string_view, 10> projectNouns{U"项目", U"的项目", U"工程",   U"企业",   U"工业企业",
                                                           U"重大项目", U"工业项目", U"产业项目", U"重点项目", U"大项目"};
constexpr std::array<std::u32string_view, 19> chosenNouns{U"村", U"行政村", U"社区", U"小区", U"企业", U"单位", U"商户", U"场所", U"门店", U"农户", U"家庭", U"大户",
                                                          U"乡镇", U"街道", U"合作社", U"园区", U"党组织", U"支部", U"经营主体"};
constexpr std::array<std::u32string_view, 10> phoneLeads{U"电话", U"热线", U"邮编", U"传真", U"手机",
                                                         U"QQ",  U"微信", U"账号", U"卡号", U"号码"};

} // namespace

std::u32string_view Judge::clauseBefore(std::size_t most) const
{
    std::size_t begin = m_s.begin;
    while (begin > 0 && m_s.begin - begin < most && !marked(m_text[begin - 1], ClauseEnd))
        --begin;
    return m_text.substr(begin, m_s.begin - begin);
}

RoleVerdict Judge::document() const
{
    auto open = [](char32_t c) { return oneOf(c, U"〔[［【"); };
    auto close = [](char32_t c) { return oneOf(c, U"〕]］】"); };
    if (open(m_prev) && close(m_next) && (yearLike() || !m_s.numeral.chinese))
        return {NumeralRole::Document, "document year"};
    if ((close(m_prev) || m_head.ends_with(U"〕第")) && m_next == U'号')
        return {NumeralRole::Document, "document number"};
    if (m_next == U'号' && anyEnds(m_head, std::array<std::u32string_view, 3>{U"文号", U"令第", U"公告第"}))
        return {NumeralRole::Document, "document number"};
    return none();
}

// wdbs163@163.com, a page number alone on its line.
RoleVerdict Judge::address() const
{
    if (m_s.numeral.chinese)
        return none();
    char32_t after = m_behind.size() > 1 ? m_behind[1] : U'\0';
    if (m_prev == U'@' || (oneOf(m_next, U".@") && isLetter(after)) || (m_next == U'@'))
        return {NumeralRole::Name, "address"};
    bool alone = (m_s.begin == 0 || m_prev == U'\n') && (m_next == U'\n' || (m_next == 0 && m_s.begin > 0));
    if (alone && m_s.numeral.digits <= 3 && !m_s.numeral.decimal)
        return {NumeralRole::Document, "page number"};
    return none();
}

RoleVerdict Judge::phone() const
{
    if (m_s.numeral.chinese || m_s.numeral.decimal || m_s.numeral.grouped || m_s.percent)
        return none();
    auto dash = [](char32_t c) { return oneOf(c, U"-－—–"); };
    bool leadingZero = m_text[m_s.begin] == U'0' && m_s.numeral.digits >= 3 && !m_s.measure;
    if (leadingZero || (dash(m_next) && m_s.numeral.digits >= 3 && m_behind.size() > 5 && std::all_of(m_behind.begin() + 1, m_behind.begin() + 6, isArabic)))
        return {NumeralRole::Phone, "area code"};
    if (dash(m_prev) && m_s.begin >= 4 && m_s.numeral.digits >= 7 && isArabic(m_text[m_s.begin - 2]))
        return {NumeralRole::Phone, "telephone"};
    if (m_s.numeral.digits >= 5 && m_s.numeral.scale == 0 && !m_s.measure) {
        std::u32string_view head = m_head;
        while (!head.empty() && oneOf(head.back(), U"：: （(为是"))
            head.remove_suffix(1);
        if (anyEnds(head, phoneLeads) || m_s.numeral.digits >= 11)
            return {NumeralRole::Phone, "telephone"};
    }
    return none();
}

RoleVerdict Judge::age() const
{
    if (m_s.measure && m_s.measure->dimension == Dimension::Age)
        return {NumeralRole::Age, "age"};
    return none();
}

RoleVerdict Judge::threshold() const
{
    if (!m_s.measure || !m_s.boundBehind)
        return none();
    const Dimension dimension = m_s.measure->dimension;
    std::u32string_view rest = m_rest;
    const bool of = rest.starts_with(U"的");
    if (of)
        rest.remove_prefix(1);
    if (dimension == Dimension::Money && (m_s.numeral.bareScale || anyStarts(rest, projectNouns)))
        return {NumeralRole::Threshold, "size inside a name"};
    // 收入10万元以上的村, 面积500平方米以上的场所: the size chooses what is counted
    const bool size = dimension == Dimension::Money || dimension == Dimension::Area || dimension == Dimension::Length || dimension == Dimension::Mass;
    if (of && size && anyStarts(rest, chosenNouns))
        return {NumeralRole::Threshold, "size that chooses"};
    return none();
}

// A numeral without a measure word.
RoleVerdict Judge::unmeasured() const
{
    if (m_s.measure || m_s.percent)
        return none();
    if (!m_s.numeral.chinese)
        return {NumeralRole::Bare, "no measure word"};
    std::size_t length = m_s.numeralEnd - m_s.begin;
    bool opensHere = !isHan(m_prev) || oneOf(m_prev, U"是为前到第等于有的达即共至和与超近约点");
    bool closesHere = !isHan(m_next) || oneOf(m_next, U"的是这那不而却和与或、至到");
    bool isolated = opensHere && closesHere;
    if (m_s.numeral.bareScale && !m_s.numeral.atLeast)
        return {NumeralRole::Bare, "bare scale", m_s.numeral.value.mantissa() == 1}; // 百三 is a number, 万 is not
    if (m_s.numeral.positional && length == 2 && m_text[m_s.begin] == m_text[m_s.begin + 1])
        return {NumeralRole::Bare, "reduplication", true};
    if (length == 1 && !isolated)
        return {NumeralRole::Bare, "part of a word", true};
    bool amount = m_s.bounded || m_s.numeral.atLeast || (!m_s.numeral.positional && m_s.numeral.value >= Decimal(100));
    if (isolated || amount)
        return {NumeralRole::Bare, "no measure word"};
    return {NumeralRole::Name, "Chinese numeral without measure word"};
}

RoleVerdict Judge::verdict()
{
    constexpr Rule rules[] = {&Judge::address,  &Judge::document, &Judge::weekday, &Judge::placeName, &Judge::ordinal, &Judge::time,     &Judge::phone,     &Judge::date,
                              &Judge::latin,    &Judge::listMark,  &Judge::quoted,   &Judge::noun,      &Judge::age,
                              &Judge::threshold, &Judge::rhetoric, &Judge::echo,     &Judge::slogan,   &Judge::frequency, &Judge::duration,
                              &Judge::unmeasured};
    for (Rule rule : rules) {
        RoleVerdict verdict = (this->*rule)();
        if (!verdict.rule.empty())
            return verdict;
    }
    return {NumeralRole::Count, "measure word"};
}

RoleVerdict judge(const Sighting &sighting, const QuantityLexicon &lexicon)
{
    return Judge(sighting, lexicon).verdict();
}

} // namespace starboard
