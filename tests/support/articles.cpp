#include "tests/support/articles.h"

#include <initializer_list>
#include <string_view>

namespace starboard::test {

namespace {

using Words = std::vector<std::u32string>;

const Words firsts{U"东", U"西", U"南", U"北", U"新", U"安", U"兴", U"永", U"长", U"柳",
                   U"石", U"金", U"龙", U"凤", U"清", U"白", U"青", U"大", U"太", U"文"};
const Words seconds{U"河", U"湖", U"山", U"桥", U"林", U"园", U"庄", U"营", U"寨", U"泉",
                    U"康", U"华", U"阳", U"平", U"岭", U"塘", U"城", U"渡", U"井", U"沟"};
const Words kinds{U"街道", U"镇", U"乡", U"社区", U"村", U"办事处"};
const Words organs{U"党工委",   U"纪工委", U"创文办", U"综治中心",       U"民政所",
                   U"城管中队", U"妇联",   U"司法所", U"退役军人服务站", U"网格员队伍"};
const Words openings{
    U"今年以来", U"上半年",       U"第一季度",     U"近段时间以来",     U"入夏以来",           U"截至目前",
    U"连日来",   U"活动开展以来", U"在专项行动中", U"为提升居民满意度", U"针对群众反映的问题", U"按照网格化管理要求"};
const Words manners{U"坚持问题导向", U"聚焦民生实事", U"压实工作责任",   U"创新工作方法", U"发动党员群众",
                    U"整合各方资源", U"建立台账清单", U"开展拉网式排查", U"实行销号管理", U"依托议事平台",
                    U"组织志愿力量", U"强化督导检查", U"细化任务分工",   U"畅通诉求渠道", U"推行首问负责",
                    U"健全长效机制", U"突出示范引领", U"抓住关键环节"};
const Words targets{U"背街小巷改造", U"飞线充电治理", U"楼道杂物清理", U"流动摊贩规范", U"老旧管网更新",
                    U"矛盾纠纷化解", U"志愿服务活动", U"惠企政策落实", U"集体土地流转", U"养老助餐服务",
                    U"沟渠清淤疏浚", U"绿化补植提升", U"停车秩序整顿", U"反诈宣传进家", U"校园周边巡查",
                    U"农田水利修缮", U"就业岗位推介", U"文化广场建设"};
const Words outcomes{U"得到居民一致好评", U"取得阶段性成效",   U"辖区面貌焕然一新",     U"群众获得感不断增强",
                     U"形成齐抓共管格局", U"打通服务最后一步", U"为下一步工作打下基础", U"受到上级通报表扬",
                     U"实现动态清零目标", U"带动周边村庄跟进", U"让小区有了家的味道",   U"把实事办到心坎上"};
const Words verbs{U"清理", U"整治", U"规范", U"更换", U"修补", U"新增", U"排查", U"化解",
                  U"发放", U"走访", U"拆除", U"安装", U"疏通", U"补栽", U"督办", U"劝导"};
const Words things{U"小广告",   U"飞线充电", U"流动摊点", U"路灯",       U"破损路面", U"停车泊位",
                   U"安全隐患", U"矛盾纠纷", U"宣传手册", U"困难家庭",   U"违章搭建", U"健身器材",
                   U"排水管网", U"行道树",   U"问题线索", U"不文明行为", U"僵尸车",   U"窨井盖"};
const Words measures{U"处", U"个", U"盏", U"平方米", U"起", U"份", U"户", U"米",
                     U"棵", U"件", U"辆", U"条",     U"台", U"套", U"吨"};
const Words surnames{U"王", U"李", U"张", U"刘", U"陈", U"杨", U"赵", U"黄",
                     U"周", U"吴", U"徐", U"孙", U"马", U"朱", U"胡", U"林"};
const Words names{U"晓明", U"丽华", U"建国", U"秀芳", U"志强", U"桂兰",
                  U"文博", U"海燕", U"玉珍", U"红军", U"思远", U"佳琪"};
const Words sayings{U"以前出门一身泥，现在抬脚就是水泥路", U"小区里亮堂了，老人晚上也敢下楼",
                    U"有事到议事厅坐一坐，疙瘩就解开了",   U"停车不再靠抢，邻里也和气了",
                    U"在家门口就能挣钱，还能照看孩子",     U"这样的活动多办几场才好",
                    U"办事不用来回跑，省心得很",           U"干净了一条街，舒心了一片人"};
const Words closings{U"下一步，将持续巩固成果", U"接下来，将进一步完善机制", U"今后，将把好经验推广开来",
                     U"后续将加大回访力度"};

// One string of many parts; GCC 12 warns of overlapping memory where a literal is added to a temporary string.
std::u32string joined(std::initializer_list<std::u32string_view> parts)
{
    std::u32string text;
    for (std::u32string_view part : parts)
        text += part;
    return text;
}

} // namespace

std::u32string MadeArticle::body() const
{
    std::u32string text;
    for (const std::u32string &paragraph : paragraphs)
        text += joined({paragraph, U"\n"});
    return text;
}

bool ArticleMaker::chance(double probability)
{
    return std::uniform_real_distribution<>(0, 1)(m_random) < probability;
}

std::u32string ArticleMaker::one(const std::vector<std::u32string> &words)
{
    return words[m_random() % words.size()];
}

std::u32string ArticleMaker::number(int low, int high)
{
    std::string digits = std::to_string(low + static_cast<int>(m_random() % static_cast<unsigned>(high - low + 1)));
    return {digits.begin(), digits.end()};
}

std::u32string ArticleMaker::place()
{
    return m_places.empty() ? joined({one(firsts), one(seconds), one(kinds)}) : one(m_places);
}

std::u32string ArticleMaker::clause()
{
    switch (m_random() % 4) {
    case 0:
        return one(manners);
    case 1:
        return joined({U"把", one(targets), U"作为重点任务"});
    case 2:
        return joined({place(), one(organs), U"牵头推进", one(targets)});
    default:
        return joined({one(surnames), one(names), U"带队到", place(), U"查看", one(targets), U"情况"});
    }
}

std::u32string ArticleMaker::result()
{
    return joined({one(verbs), one(things), number(3, 2000), chance(0.3) ? U"余" : U"", one(measures)});
}

std::u32string ArticleMaker::sentence()
{
    if (chance(0.12))
        return joined({U"“", one(sayings), U"。”", place(), U"居民", one(surnames), one(names), U"说。"});
    std::u32string text = joined({one(openings), U"，", place(), clause(), U"，", one(manners)});
    for (auto n = m_random() % 4; n > 0; --n)
        text += joined({U"，", chance(0.7) ? result() : clause()});
    if (chance(0.5))
        text += joined({U"，", one(outcomes)});
    return text + U"。";
}

MadeArticle ArticleMaker::make()
{
    MadeArticle article;
    const std::u32string where = place();
    const std::u32string what = one(targets);
    article.title = joined({where, U"：", what, one(outcomes)});
    std::u32string lead =
        joined({U"本报讯（记者 ", one(surnames), one(names), U"）", number(1, 12), U"月", number(1, 28), U"日，"});
    article.paragraphs.push_back(joined({lead, where, U"召开", what, U"现场会，", clause(), U"。", sentence()}));
    for (auto n = 3 + m_random() % 5; n > 0; --n) {
        std::u32string paragraph;
        for (auto k = 2 + m_random() % 3; k > 0; --k)
            paragraph += sentence();
        article.paragraphs.push_back(paragraph);
    }
    article.paragraphs.push_back(joined({one(closings), U"，", clause(), U"，", one(outcomes), U"。"}));
    return article;
}

MadeArticle ArticleMaker::reprint(const MadeArticle &article)
{
    MadeArticle copy;
    copy.title = joined({one(targets), U" ", one(outcomes)});
    std::vector<std::u32string> kept = article.paragraphs;
    for (auto cut = m_random() % (kept.size() / 3 + 1); cut > 0; --cut)
        kept.erase(kept.begin() + 1 + static_cast<std::ptrdiff_t>(m_random() % (kept.size() - 1)));
    if (auto end = kept[0].find(U'）'); end != std::u32string::npos)
        kept[0] = joined({U"本报讯（通讯员 ", one(surnames), one(names), U"）", kept[0].substr(end + 1)});
    std::size_t width = chance(0.5) ? 14 + m_random() % 10 : 0;
    for (const std::u32string &paragraph : kept) {
        std::u32string printed;
        std::size_t column = 0;
        for (char32_t c : paragraph) {
            if (c == U'，' && chance(0.15))
                c = chance(0.5) ? U'、' : U'；';
            if (c >= U'0' && c <= U'9' && width % 2 == 1)
                c += U'０' - U'0';
            printed.push_back(c);
            if (c == U'，' && chance(0.3))
                printed.push_back(U' ');
            if (width > 0 && ++column % width == 0)
                printed.push_back(U'\n');
        }
        copy.paragraphs.push_back(printed);
    }
    return copy;
}

std::u32string ArticleMaker::printed(const std::vector<MadeArticle> &articles, const PageStyle &style)
{
    std::u32string page;
    if (style.masthead)
        page += U"河东日报\n2023 年 3 月 16 日 星期四\n责编 李静 校对 王敏\n电话： 0393-8990213\n3\n\n";
    for (const MadeArticle &article : articles) {
        if (!style.titlesLast)
            page += joined({article.title, U"\n\n"});
        for (const std::u32string &paragraph : article.paragraphs)
            page += style.width > 0 ? wrapped(paragraph, style) : joined({U"　　", paragraph, U"\n"});
        if (style.width > 0)
            page += U"\n";
    }
    if (style.titlesLast)
        for (const MadeArticle &article : articles)
            page += joined({article.title, U"\n"});
    return page;
}

// Hard lines as text extraction leaves them: blanks round numbers and punctuation, letter-spaced lines, empty lines.
std::u32string ArticleMaker::wrapped(std::u32string_view paragraph, const PageStyle &style)
{
    std::u32string lines;
    for (std::size_t at = 0; at < paragraph.size();) {
        std::size_t width = style.width - (at == 0 ? 2 : 0);
        std::size_t end = std::min(at + width, paragraph.size());
        if (end < paragraph.size() && (paragraph[end] == U'，' || paragraph[end] == U'。')) // never first on a line
            ++end;
        bool spaced = chance(style.noise / 3);
        for (; at < end; ++at) {
            bool mark = paragraph[at] == U'，' || paragraph[at] == U'。';
            if (mark && chance(style.noise))
                lines.push_back(U' ');
            lines.push_back(paragraph[at]);
            if (spaced || (mark && chance(style.noise)))
                lines.push_back(U' ');
        }
        lines.push_back(U'\n');
        if (at < paragraph.size() && chance(style.noise / 4))
            lines.push_back(U'\n');
    }
    return lines;
}

MadeArticle ArticleMaker::sequel(const MadeArticle &article)
{
    MadeArticle next = article;
    for (std::u32string &paragraph : next.paragraphs)
        for (char32_t &c : paragraph)
            if (c >= U'1' && c <= U'9')
                c = U'1' + m_random() % 9;
    return next;
}

} // namespace starboard::test
