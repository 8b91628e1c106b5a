#include "model/extract/owner.h"

#include <algorithm>
#include <unordered_map>

namespace starboard {

namespace {

// Words before a name that make it somebody's home, a destination or a partner.
constexpr std::u32string_view notOwnerBefore[] = {U"家住", U"住在", U"来自", U"与", U"向", U"报", U"赴", U"前往", U"通往", U"毗邻", U"紧邻", U"高于", U"低于", U"居", U"位列", U"占", U"《"};
constexpr std::u32string_view sceneWords[] = {U"走进", U"来到", U"走在", U"漫步", U"行走", U"步入", U"踏入"};
constexpr std::u32string_view notOwnerBehind[] = {U"平均", U"的居民", U"的村民", U"的市民", U"的群众", U"居民刘", U"》"};

// 进入全市前3名, 居全省第二位: with whom one is compared.
bool isRanking(std::u32string_view behind)
{
    for (std::u32string_view word : {U"前列", U"前茅", U"首位", U"首家", U"首批", U"首个", U"排名", U"平均"})
        if (behind.starts_with(word))
            return true;
    if (!behind.starts_with(U'前') && !behind.starts_with(U'第'))
        return false;
    const std::size_t rank = behind.substr(0, 6).find_first_of(U"名位");
    return rank != std::u32string_view::npos && behind.substr(0, rank).find_first_of(U"季月年") == std::u32string_view::npos;
}

} // namespace

std::size_t Owners::firstFrom(std::uint32_t position) const
{
    auto it = std::lower_bound(m_places.mentions.begin(), m_places.mentions.end(), position,
                               [](const PlaceMention &mention, std::uint32_t at) { return mention.span.begin < at; });
    return static_cast<std::size_t>(it - m_places.mentions.begin());
}

bool Owners::owns(const PlaceMention &mention) const
{
    if (mention.district.empty() && mention.code.empty() && mention.printed.empty())
        return false;
    const std::u32string_view said = slice(m_text, mention.span);
    if (said.starts_with(U"乡镇") || said.find_first_of(U"对将把各每的") != std::u32string_view::npos)
        return false; // 乡镇办事处, 对镇(区): no town's name
    const std::u32string_view before = m_text.substr(0, mention.span.begin);
    for (std::u32string_view word : notOwnerBefore)
        if (before.ends_with(word))
            return false;
    const std::size_t open = before.substr(before.size() - std::min<std::size_t>(before.size(), 24)).rfind(U'《');
    if (open != std::u32string_view::npos &&
        before.substr(before.size() - std::min<std::size_t>(before.size(), 24)).find(U'》', open) == std::u32string_view::npos)
        return false; // part of a title: 《洛阳市养犬管理条例》
    const std::u32string_view behind = m_text.substr(mention.span.end);
    if (before.ends_with(U'（') && behind.starts_with(U'）')) // 棉纺社区（十里铺街道）: where it lies
        if (const std::size_t here = firstFrom(mention.span.begin); here > 0 && m_places.mentions[here - 1].span.end + 1 == mention.span.begin)
            return false;
    // 省生态环境保护督察反馈的38个问题: the superior found them, the district has them
    if (mention.level < PlaceLevel::County && m_places.district.size() >= 6) {
        const std::u32string_view clause = behind.substr(0, std::min<std::size_t>(behind.find_first_of(U"，。；："), 14));
        for (std::u32string_view word : {U"督察", U"巡视", U"巡察", U"反馈", U"交办", U"转办", U"督办", U"考核", U"下达"})
            if (clause.find(word) != std::u32string_view::npos)
                return false;
    }
    if (before.ends_with(U'“') && behind.starts_with(U'”'))
        return false; // “红旗村” is a title
    for (std::u32string_view word : notOwnerBehind)
        if (behind.starts_with(word))
            return false;
    if (isRanking(behind))
        return false;
    return true;
}

// 区执法局联合北大街街道、光华路街道…: partners, however many are listed.
bool Owners::isPartner(const PlaceMention &mention) const
{
    constexpr std::uint32_t reach = 30;
    const std::uint32_t from = mention.span.begin > reach ? mention.span.begin - reach : 0;
    const std::u32string_view before = m_text.substr(from, mention.span.begin - from);
    const std::size_t clause = before.find_last_of(U"，。；：！？\n●");
    const std::u32string_view here = clause == std::u32string_view::npos ? before : before.substr(clause + 1);
    for (std::u32string_view word : {U"联合", U"会同", U"协同", U"携手"}) {
        const std::size_t at = here.find(word);
        if (at != std::u32string_view::npos && at > 0 && here.substr(at).find_first_of(U"在对于开") == std::u32string_view::npos)
            return true;
    }
    return false;
}

// The first owner in the span; of names that touch (河东街道河岸社区) the last.
const PlaceMention *Owners::leading(TextSpan span) const
{
    const auto &mentions = m_places.mentions;
    const PlaceMention *above = nullptr;
    for (std::size_t i = firstFrom(span.begin); i < mentions.size() && mentions[i].span.end <= span.end; ++i) {
        if (!owns(mentions[i]))
            continue;
        while (i + 1 < mentions.size() && mentions[i + 1].span.begin == mentions[i].span.end && mentions[i + 1].span.end <= span.end)
            ++i;
        // A city's body in a district's page: the district's own come first.
        if (mentions[i].level >= PlaceLevel::County || m_places.district.size() < 6)
            return &mentions[i];
        if (!above)
            above = &mentions[i];
    }
    return above;
}

// 泾川：…, 叶县“星”光熠熠…: the title opens with what a district of the article is called without its ending.
const PlaceMention *Owners::shortName(TextSpan title, TextSpan body) const
{
    const auto &mentions = m_places.mentions;
    const std::u32string_view words = slice(m_text, title);
    for (std::size_t i = firstFrom(body.begin); i < mentions.size() && mentions[i].span.end <= body.end; ++i) {
        const std::u32string_view name = slice(m_text, mentions[i].span);
        if (mentions[i].level > PlaceLevel::County || mentions[i].refers || name.size() < 3 || !owns(mentions[i]))
            continue;
        const std::size_t at = words.find(name.substr(0, name.size() - 1));
        const std::size_t end = at + name.size() - 1;
        if (at == 0 || (at != words.npos && (end == words.size() || !isHan(words[end]) || !isHan(words[at - 1])))) // 数说召陵 | …
            return &mentions[i];
    }
    return nullptr;
}

// 走进泾川县玉都镇康家村, …: a scene in a village opens an article about more.
bool Owners::isScene(const PlaceMention &mention, TextSpan sentence) const
{
    if (mention.level != PlaceLevel::Village)
        return false;
    const std::u32string_view before = slice(m_text, {sentence.begin, mention.span.begin});
    return std::any_of(std::begin(sceneWords), std::end(sceneWords),
                       [before](std::u32string_view word) { return before.find(word) != std::u32string_view::npos; });
}

void Owners::startArticle(TextSpan title, TextSpan body)
{
    m_paragraph = nullptr;
    m_event = nullptr;
    m_article = leading(title);
    if (!m_article)
        m_article = shortName(title, body);
    // 在全县…会上的发言: 常营镇辖… speaks of itself
    if (m_article && m_article->refers)
        if (const std::size_t first = firstFrom(body.begin); first < m_places.mentions.size()) {
            const PlaceMention &opening = m_places.mentions[first];
            if (opening.level == PlaceLevel::Town && !opening.refers && opening.span.begin <= body.begin + 2 && owns(opening))
                m_article = &opening;
        }
    if (m_article)
        return;
    const std::u32string_view head = slice(m_text, body).substr(0, 12);
    if (head.find(U"本报讯") != std::u32string_view::npos || head.find(U"月") != std::u32string_view::npos || head.find(U"讯") != std::u32string_view::npos) {
        const TextSpan lead{body.begin, sentenceEnd(m_text, body.begin, body.end)};
        m_article = leading(lead);
        if (m_article && !isScene(*m_article, lead))
            return;
    }
    // Neither title nor dateline: the town or district that the article names most.
    std::unordered_map<std::string_view, int> counts;
    int most = 0;
    const auto &mentions = m_places.mentions;
    for (std::size_t i = firstFrom(body.begin); i < mentions.size() && mentions[i].span.end <= body.end; ++i) {
        if (mentions[i].level == PlaceLevel::Village || mentions[i].code.empty() || !owns(mentions[i]))
            continue;
        if (const int count = ++counts[mentions[i].code]; count > most) {
            most = count;
            m_article = &mentions[i];
        }
    }
}

// 石桥镇、蒲山镇等5个乡镇: samples of what the owner of the sentence works at.
bool Owners::isSample(std::size_t index, std::uint32_t end) const
{
    const auto &mentions = m_places.mentions;
    while (index + 1 < mentions.size() && mentions[index + 1].span.begin == mentions[index].span.end + 1 && mentions[index + 1].span.end <= end &&
           m_text[mentions[index].span.end] == U'、')
        ++index;
    const std::u32string_view behind = m_text.substr(mentions[index].span.end, end - mentions[index].span.end);
    return behind.size() > 2 && behind.front() == U'等' && std::u32string_view(U"0123456789地多二两三四五六七八九十").find(behind[1]) != std::u32string_view::npos;
}

void Owners::startSentence(const Sentence &sentence)
{
    m_sentence.clear();
    const auto &mentions = m_places.mentions;
    for (std::size_t i = firstFrom(sentence.span.begin); i < mentions.size() && mentions[i].span.end <= sentence.span.end; ++i)
        if (owns(mentions[i]) && !isPartner(mentions[i]) && !isSample(i, sentence.span.end))
            m_sentence.push_back({&mentions[i], isSubject(sentence, mentions[i])});
    followEvent(slice(m_text, sentence.span));
}

// 在河东街道河岸社区举办讲座。活动发放手册680份: where it was held, also a paragraph later.
void Owners::followEvent(std::u32string_view words)
{
    if (m_sentence.empty()) {
        if (!m_event || m_paragraph)
            return;
        if (goesOn(words))
            m_paragraph = m_event;
        return;
    }
    const auto tells = [words](std::initializer_list<std::u32string_view> any) {
        return std::any_of(any.begin(), any.end(), [words](std::u32string_view word) { return words.find(word) != words.npos; });
    };
    if (!tells({U"活动", U"行动", U"整治", U"检查", U"大扫除"}) || !tells({U"举办", U"举行", U"开展", U"组织", U"启动"}))
        return;
    m_event = std::max_element(m_sentence.begin(), m_sentence.end(), [](const Named &a, const Named &b) {
                  return a.mention->level < b.mention->level;
              })->mention;
}

// 组织走访许寨社区: behind a verb a place is what the verb is about.
bool Owners::isSubject(const Sentence &sentence, const PlaceMention &mention) const
{
    const TextSpan clause = sentence.clauses[sentence.clauseAt(mention.span.begin)].span;
    for (const Token &token : sentence.tokens) {
        if (token.span.begin >= mention.span.begin)
            break;
        if (token.span.begin >= clause.begin && (token.verb & (VerbDo | VerbLight)))
            return false;
    }
    return true;
}

Owner Owners::ownerAt(const Sentence &sentence, std::uint32_t position) const
{
    const PlaceMention *nearest = nullptr;
    const std::size_t here = sentence.clauseAt(position);
    for (const Named &named : m_sentence) {
        const std::size_t there = sentence.clauseAt(named.mention->span.begin);
        if (named.mention->span.end <= position &&
            (named.subject || sentence.clauses[here].segment == sentence.clauses[there].segment))
            nearest = named.mention;
    }
    if (nearest) {
        const std::size_t there = sentence.clauseAt(nearest->span.begin);
        if (here == there)
            return {nearest, OwnerFrom::Clause};
        return {nearest, sentence.clauses[here].segment == sentence.clauses[there].segment ? OwnerFrom::Segment : OwnerFrom::Sentence};
    }
    if (m_paragraph)
        return {m_paragraph, OwnerFrom::Paragraph};
    if (m_article)
        return {m_article, OwnerFrom::Article};
    return {nullptr, m_places.district.empty() ? OwnerFrom::Nowhere : OwnerFrom::Page};
}

std::vector<const PlaceMention *> Owners::respectively(const Sentence &sentence, std::size_t clause, std::size_t count) const
{
    TextSpan span = sentence.clauses[clause].span;
    if (clause > 0 && m_text[span.begin - 1] == U'：') // 甲街道、乙街道各自清理的处数是：96处、131处
        span.begin = sentence.clauses[clause - 1].span.begin;
    std::size_t at = std::u32string_view::npos;
    for (std::u32string_view word : {U"分别", U"各自", U"依次"})
        at = std::min(at, slice(m_text, span).find(word));
    std::vector<const PlaceMention *> owners;
    if (at == std::u32string_view::npos || count < 2)
        return owners;
    for (const Named &named : m_sentence)
        if (named.mention->span.begin >= span.begin && named.mention->span.end <= span.begin + at) {
            if (!owners.empty() && owners.back()->span.end == named.mention->span.begin)
                owners.pop_back(); // 经开区濮上办、昆吾办: what holds the first
            owners.push_back(named.mention);
        }
    if (owners.size() < 2 || owners.size() != count)
        owners.clear();
    return owners;
}

void Owners::endSentence(const PlaceMention *last)
{
    // Several owners of one rank share the sentence: what follows returns to whom they belong to.
    std::vector<const PlaceMention *> subjects;
    for (std::size_t i = 0; i < m_sentence.size(); ++i) {
        const bool outer = i + 1 < m_sentence.size() && m_sentence[i + 1].mention->span.begin == m_sentence[i].mention->span.end;
        if (m_sentence[i].subject && !outer)
            subjects.push_back(m_sentence[i].mention);
    }
    if (subjects.empty())
        return;
    const bool shared = std::any_of(subjects.begin(), subjects.end(), [&](const PlaceMention *mention) {
        return mention->code != subjects.front()->code && mention->level == subjects.front()->level;
    });
    if (shared)
        return;
    m_paragraph = last && std::find(subjects.begin(), subjects.end(), last) != subjects.end() ? last : subjects.front();
}

} // namespace starboard
