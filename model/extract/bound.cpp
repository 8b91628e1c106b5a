#include "model/extract/bound.h"

#include "model/extract/glyph.h"

#include <algorithm>

namespace starboard {

namespace {

struct BoundWord {
    std::u32string_view word;
    Bound bound;
};

// Right before the number, longest first, so that 不超过 is seen before 超过.
constexpr BoundWord boundsBefore[] = {
    {U"控制在", Bound::AtMost}, {U"大约", Bound::Approx},   {U"大概", Bound::Approx},   {U"将近", Bound::Approx},
    {U"接近", Bound::Approx},   {U"差不多", Bound::Approx}, {U"不超过", Bound::AtMost}, {U"未超过", Bound::AtMost},
    {U"不超出", Bound::AtMost}, {U"不高于", Bound::AtMost}, {U"不多于", Bound::AtMost}, {U"不大于", Bound::AtMost},
    {U"不得超过", Bound::AtMost}, {U"不得少于", Bound::AtLeast}, {U"不得低于", Bound::AtLeast},
    {U"小于等于", Bound::AtMost}, {U"大于等于", Bound::AtLeast}, {U"大于或者等于", Bound::AtLeast},
    {U"大于或等于", Bound::AtLeast}, {U"小于或等于", Bound::AtMost}, {U"小于或者等于", Bound::AtMost},
    {U"不少于", Bound::AtLeast}, {U"不低于", Bound::AtLeast}, {U"不小于", Bound::AtLeast}, {U"不下", Bound::AtLeast},
    {U"不止", Bound::AtLeast},  {U"至少", Bound::AtLeast},  {U"最少", Bound::AtLeast},  {U"最低", Bound::AtLeast},
    {U"最多", Bound::AtMost},   {U"至多", Bound::AtMost},   {U"不到", Bound::AtMost},   {U"不足", Bound::AtMost},
    {U"未到", Bound::AtMost},   {U"低于", Bound::AtMost},   {U"少于", Bound::AtMost},   {U"小于", Bound::AtMost},
    {U"超过", Bound::AtLeast},  {U"超出", Bound::AtLeast},  {U"突破", Bound::AtLeast},  {U"高于", Bound::AtLeast},
    {U"多于", Bound::AtLeast},  {U"大于", Bound::AtLeast},  {U"逾", Bound::AtLeast},    {U"超", Bound::AtLeast},
    {U"约", Bound::Approx},     {U"近", Bound::Approx},     {U"≥", Bound::AtLeast},     {U"≤", Bound::AtMost},
    {U">", Bound::AtLeast},     {U"<", Bound::AtMost},      {U"＞", Bound::AtLeast},    {U"＜", Bound::AtMost},
};

// Behind the number or its measure word.
constexpr BoundWord boundsBehind[] = {
    {U"或者以上", Bound::AtLeast}, {U"或者更多", Bound::AtLeast}, {U"或更多", Bound::AtLeast}, {U"或以上", Bound::AtLeast},
    {U"及以上", Bound::AtLeast},   {U"（含）以上", Bound::AtLeast}, {U"(含)以上", Bound::AtLeast}, {U"以上", Bound::AtLeast},
    {U"之上", Bound::AtLeast},     {U"有余", Bound::AtLeast},     {U"开外", Bound::AtLeast},   {U"出头", Bound::AtLeast},
    {U"左右", Bound::Approx},      {U"上下", Bound::Approx},      {U"及以下", Bound::AtMost},  {U"或以下", Bound::AtMost},
    {U"以内", Bound::AtMost},      {U"之内", Bound::AtMost},      {U"以下", Bound::AtMost},    {U"之下", Bound::AtMost},
};

// These end in a bound's character but bound nothing: 签约9个, 附近3个, 节约2万元.
constexpr std::u32string_view falseBounds[] = {
    U"签约", U"预约", U"节约", U"集约", U"契约", U"合约", U"公约", U"违约", U"履约", U"邀约", U"续约", U"条约",
    U"解约", U"特约", U"附近", U"最近", U"邻近", U"临近", U"靠近", U"就近", U"相近", U"亲近", U"走近", U"赶超",
    U"规民约", U"租约", U"相约", U"制约", U"缔约", U"贴近", U"抵近", U"发现不足", U"查找不足", U"查摆不足", U"找出不足", U"短板不足", U"差距不足", U"、不足"};

// Words that may stand between a bound and its number: 超过了80, 至少有10.
constexpr std::u32string_view links = U"了是有为在达占需要到于约 ";
// The last characters of all bounds before and the first ones of all behind: most places are refused by one of these.
constexpr std::u32string_view lastOfBefore = U"在约概近多过出于到少低下止足破逾超≥≤><＞＜";
constexpr std::u32string_view firstOfBehind = U"或及（(以之有开出左上";

const BoundWord *wordEnding(std::u32string_view head)
{
    if (head.empty() || (!oneOf(head.back(), lastOfBefore) && !head.ends_with(U"等于")))
        return nullptr;
    const BoundWord *best = nullptr;
    for (const BoundWord &w : boundsBefore)
        if (head.ends_with(w.word) && (!best || w.word.size() > best->word.size()))
            best = &w;
    return best;
}

bool isFalse(std::u32string_view head)
{
    return std::any_of(std::begin(falseBounds), std::end(falseBounds), [&](auto word) { return head.ends_with(word); });
}

} // namespace

std::optional<BoundFound> boundBefore(std::u32string_view text, std::size_t at, bool bareScale)
{
    std::u32string_view head = text.substr(0, at);
    if (head.ends_with(U"人民币"))
        head.remove_suffix(3);
    for (int tries = 0; tries < 3 && !head.empty(); ++tries) {
        if (const BoundWord *found = wordEnding(head)) {
            if (isFalse(head))
                return std::nullopt;
            return BoundFound{found->bound, head.size() - found->word.size()};
        }
        if (!oneOf(head.back(), links))
            break;
        head.remove_suffix(1);
    }
    // 上百, 上千: only before a bare scale; 成百上千 likewise.
    if (bareScale && at > 0 && oneOf(text[at - 1], U"上过"))
        return BoundFound{Bound::AtLeast, at - 1};
    // 至少新增3处: the verb stands between.
    std::size_t i = at;
    for (int steps = 0; steps < 7 && i > 1 && isHan(text[i - 1]) && glyph(text[i - 1]) == Glyph::Other; ++steps, --i) {
        if (!oneOf(text[i - 1], U"少多") || !oneOf(text[i - 2], U"至最"))
            continue;
        return BoundFound{text[i - 1] == U'少' ? Bound::AtLeast : Bound::AtMost, at};
    }
    return std::nullopt;
}

std::optional<BoundFound> boundBehind(std::u32string_view text, std::size_t at)
{
    if (at >= text.size() || !oneOf(text[at], firstOfBehind))
        return std::nullopt;
    for (const auto &[word, bound] : boundsBehind) {
        if (!text.substr(at).starts_with(word))
            continue;
        char32_t next = at + 2 < text.size() ? text[at + 2] : U'\0';
        bool spoiled = (word == U"上下" && oneOf(next, U"水班学联级")) || (word == U"左右" && oneOf(next, U"两侧翼岸"));
        if (spoiled)
            return std::nullopt;
        return BoundFound{bound, at + word.size()};
    }
    return std::nullopt;
}

} // namespace starboard
