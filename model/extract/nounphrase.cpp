#include "model/extract/nounphrase.h"

#include "model/core/wordset.h"

#include <algorithm>

namespace starboard {

namespace {

constexpr WordSet leading({
    U"本报讯", U"讯", U"力争", U"计划", U"确保", U"争取", U"预计", U"拟", U"力求", U"各级各类", U"各类", U"各种", U"各项", U"各级", U"各", U"一批", U"了", U"共计", U"共有", U"共", U"累计", U"合计", U"总计",
    U"约", U"辖区内", U"辖区", U"周边", U"全区", U"全镇", U"全县", U"全市", U"全办", U"全街道", U"全乡", U"全村", U"全省",
    U"该区", U"该镇", U"该村", U"该社区", U"该街道", U"该办", U"该乡", U"本区", U"我区", U"我市", U"我县", U"其中", U"以及", U"及",
    U"和", U"与", U"并", U"还有", U"还", U"已", U"先后", U"分别", U"另有", U"另外", U"另", U"同时", U"均", U"也", U"就", U"再",
    U"的", U"等", U"对", U"将", U"把", U"向", U"为", U"在", U"由", U"从", U"以", U"按照", U"通过", U"给", U"比", U"较", U"与",
    U"同比", U"环比", U"相比", U"同期", U"现有", U"现", U"目前", U"至今", U"又", U"更", U"都", U"都有", U"其余", U"剩余", U"使",
    U"让", U"达", U"到", U"于", U"且", U"而", U"经", U"集中", U"大力", U"积极", U"广泛", U"深入", U"常态化", U"首批", U"现场", U"当场",
    U"累计共", U"随机", U"全部", U"初步", U"成功", U"高标准", U"内", U"中", U"里", U"上", U"者", U"余", U"多", U"时", U"后", U"前",
    U"、", U"，", U"：", U"；", U"。", U" ", U"）", U"——", U"—", U"·", U"●", U",", U":", U"“", U"”"});
constexpr WordSet trailing({
    U"共计", U"总计", U"合计", U"累计", U"共", U"计", U"达到", U"多达", U"高达", U"达", U"已", U"分别为", U"分别有", U"分别", U"为",
    U"约", U"近", U"足足", U"足有", U"有", U"由", U"至", U"到", U"从", U"均", U"仅", U"也", U"就", U"超过", U"超", U"突破", U"逾", U"各", U"的", U"等",
    U"同比", U"环比", U"较去年", U"比去年", U"较上年", U"比上年", U"较", U"比", U"、", U"，", U"：", U"（", U"先后", U"还", U"和",
    U"与", U"及", U"只", U"又", U"再", U"不少于", U"不低于", U"不超过", U"不足", U"至少", U"最高", U"总数", U"数量", U"是", U"将",
    U"力争", U"计划", U"预计", U"每", U"平均", U"实际", U"在", U"中", U"都", U"就有", U"要", U" "});
constexpr WordSet enders({
    U"的", U"全覆盖", U"在", U"被", U"由", U"对", U"向", U"与", U"和", U"为", U"通过", U"作为", U"供", U"全部", U"全面", U"均", U"都", U"也",
    U"已", U"将", U"按", U"以", U"中", U"深入", U"前往", U"走进", U"来到", U"依次", U"分别", U"围绕", U"就", U"正在", U"正", U"进入",
    U"到", U"给", U"从", U"占", U"是", U"有", U"不", U"用于", U"用", U"现场", U"重新", U"集中", U"实行", U"每", U"一起",
    U"纳入", U"逐", U"因", U"先后", U"率先", U"成为", U"成了", U"具备", U"同时", U"共同", U"根据", U"、", U"，", U"。", U"；", U"：", U"（", U"(",
    U"！", U"？", U"\n", U" ", U"—", U"·", U"还", U"享受", U"获", U"让", U"使", U"把", U"及", U"等",
    U"参与", U"参加", U"得到", U"予以", U"累计", U"共", U"…", U"，", U";", U",", U"需要", U"限期", U"逾期", U"手持", U"手拿", U"拿着", U"拿起", U"身穿", U"身着", U"扛着", U"扛起", U"带着", U"提着", U"推着",
    U"顶着", U"冒着", U"踩着", U"忙着", U"赶到", U"来回", U"自发", U"自愿", U"主动", U"纷纷", U"陆续", U"率领", U"即可", U"挨家", U"挨户", U"轮番", U"连夜", U"齐聚", U"一跃", U"一举", U"双双", U"相继", U"悉数", U"全数", U"统统", U"一律", U"仍在", U"仍", U"分片", U"分头", U"分批"});

constexpr WordSet surroundings({U"周边", U"附近", U"门口", U"门前", U"沿线", U"两侧"});

// Words that begin with a function word but are nouns.
constexpr WordSet wholeWords({U"共享", U"共建", U"中小", U"有机", U"有效", U"有关", U"有害", U"有线", U"有奖", U"作用", U"用户", U"用地", U"用工", U"用电", U"用水", U"用气", U"空中", U"城中村", U"集中式", U"手中", U"中学", U"中药", U"等级", U"都市", U"各自", U"内涝", U"里弄",
    U"共产", U"以奖", U"中心", U"上级", U"上报", U"上门", U"前端", U"后备", U"后厨", U"多功能", U"中医", U"以案", U"中高", U"中型",
    U"时限", U"现役", U"现场", U"在职", U"在册", U"在校", U"在建", U"对口", U"对外", U"更年", U"经营", U"经济", U"集中整治", U"集中行动",
    U"并联", U"为民", U"以工", U"到岗", U"到期", U"上访", U"上市", U"与会", U"和谐", U"再就业", U"再生", U"内河", U"中介", U"中秋",
    U"在岗", U"在线", U"上学", U"上班", U"上网", U"上路", U"上级", U"上游", U"前期", U"因病", U"因灾", U"等离", U"后厨", U"后进", U"从业", U"通过率", U"大力", U"余热", U"达标", U"对标", U"就业", U"中央", U"集中清", U"集中供", U"“"});

bool beginsNoun(const Sentence &sentence, TextSpan span)
{
    auto it = std::lower_bound(sentence.tokens.begin(), sentence.tokens.end(), span.begin,
                               [](const Token &token, std::uint32_t at) { return token.span.begin < at; });
    return it != sentence.tokens.end() && it->span.begin == span.begin && it->noun && it->span.end - span.begin >= 2 &&
           it->span.end <= span.end;
}

// 观摩评比 ends with 比, 占道经营行为 with 为: part of a longer word.
bool endsLonger(std::u32string_view text, const Sentence &sentence, TextSpan span, std::size_t length)
{
    if (slice(text, span).ends_with(U"行为"))
        return true;
    auto it = std::lower_bound(sentence.tokens.begin(), sentence.tokens.end(), span.end,
                               [](const Token &token, std::uint32_t at) { return token.span.end < at; });
    return it != sentence.tokens.end() && it->span.end == span.end && it->span.begin >= span.begin && it->span.end - it->span.begin > length &&
           (it->verb & (VerbDo | VerbBare)) && !(it->verb & (VerbReach | VerbState | VerbChange | VerbPassive | VerbMention));
}

// 更换 begins with 更, 对接 with 对: part of a longer word.
bool beginsLonger(const Sentence &sentence, TextSpan span, std::size_t length)
{
    auto it = std::lower_bound(sentence.tokens.begin(), sentence.tokens.end(), span.begin,
                               [](const Token &token, std::uint32_t at) { return token.span.begin < at; });
    return it != sentence.tokens.end() && it->span.begin == span.begin && it->span.end <= span.end &&
           it->span.end - it->span.begin > length && !(it->verb & VerbState);
}

bool endsNoun(const Sentence &sentence, TextSpan span)
{
    auto it = std::lower_bound(sentence.tokens.begin(), sentence.tokens.end(), span.end,
                               [](const Token &token, std::uint32_t at) { return token.span.end < at; });
    return it != sentence.tokens.end() && it->span.end == span.end && it->noun && it->span.end - it->span.begin >= 2 &&
           it->span.begin >= span.begin;
}

bool endsTime(std::u32string_view mark)
{
    return !mark.empty() && std::u32string_view(U"年月日期度底来末初份").find(mark.back()) != std::u32string_view::npos;
}

} // namespace

TextSpan trimmed(std::u32string_view text, TextSpan span, const Sentence &sentence, const std::vector<TextSpan> &marks)
{
    for (bool again = true; again && !span.empty();) {
        again = false;
        for (TextSpan mark : marks)
            if (mark.begin <= span.begin && span.begin < mark.end) {
                span.begin = std::min(mark.end, span.end);
                again = true;
            }
        if (span.empty() || beginsNoun(sentence, span))
            break;
        const std::u32string_view rest = slice(text, span);
        if (wholeWords.atStart(rest) > 0)
            break;
        if (std::size_t length = leading.atStart(rest); length > 0 && length <= rest.size() && !beginsLonger(sentence, span, length)) {
            span.begin += static_cast<std::uint32_t>(length);
            again = true;
        }
    }
    while (!span.empty()) {
        for (TextSpan mark : marks)
            if (mark.begin > span.begin && mark.begin < span.end && span.end <= mark.end && endsTime(slice(text, mark)))
                span.end = mark.begin; // 收入由2020年
        if (endsNoun(sentence, span))
            break;
        const std::u32string_view rest = slice(text, span);
        std::size_t length = trailing.atEnd(rest);
        if (length == 0 && rest.size() == 1 && rest[0] == U'”')
            length = 1;
        if (length == 0 || endsLonger(text, sentence, span, length))
            break;
        span.end -= static_cast<std::uint32_t>(std::min(length, rest.size()));
    }
    return span;
}

std::uint32_t phraseEnd(std::u32string_view text, std::uint32_t from, std::uint32_t limit, const Sentence &sentence)
{
    bool quoted = false;
    auto token = std::lower_bound(sentence.tokens.begin(), sentence.tokens.end(), from,
                                  [](const Token &t, std::uint32_t at) { return t.span.begin < at; });
    for (std::uint32_t at = from; at < limit; ++at) {
        while (token != sentence.tokens.end() && token->span.begin < at)
            ++token;
        if (token != sentence.tokens.end() && token->span.begin == at && token->span.end - at >= 2 &&
            token->span.end <= limit) {
            at = token->span.end - 1; // words inside a known word end nothing: 职能部门, 集中整治
            continue;
        }
        const char32_t c = text[at];
        if (c == U'（' && at > from) { // 乡镇（办）妇联
            const std::size_t close = text.find(U'）', at);
            if (close < limit && close - at <= 10) {
                at = static_cast<std::uint32_t>(close);
                continue;
            }
        }
        if (c == U'“' || c == U'《' || c == U'‘')
            quoted = true;
        else if (c == U'”' || c == U'》' || c == U'’')
            quoted = false;
        else if (!quoted) {
            const std::u32string_view rest = text.substr(at, limit - at);
            if (at > from + 1 && surroundings.atStart(rest) > 0) // 4个考点周边设停车点
                return at;
            if (c == U'一' && at > from && rest.size() > 3 && rest[2] == U'一' && rest[1] == rest[3]) // 一条一条改
                return at;
            if (const std::size_t whole = wholeWords.atStart(rest); whole > 0) {
                at += static_cast<std::uint32_t>(std::min(whole, rest.size())) - 1;
                continue;
            }
            if (enders.atStart(rest) > 0 && !(at == from && (rest.starts_with(U"集中") || rest.starts_with(U"现场") || rest.starts_with(U"共同")))) // 三个集中督办组
                return at;
        }
    }
    return limit;
}

} // namespace starboard
