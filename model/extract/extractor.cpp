#include "model/extract/extractor.h"

#include "model/core/wordset.h"
#include "model/extract/classifier.h"
#include "model/extract/confidence.h"
#include "model/extract/estate.h"
#include "model/extract/frame.h"
#include "model/extract/framecarry.h"
#include "model/extract/lexiconentries.h"
#include "model/extract/numeral.h"
#include "model/extract/owner.h"
#include "model/extract/quantity.h"
#include "model/extract/settle.h"
#include "model/extract/spot.h"
#include "model/extract/standing.h"
#include "model/extract/timing.h"
#include "model/page/layout.h"
#include "model/place/resolver.h"

#include <algorithm>
#include <span>

namespace starboard {

namespace {

std::string baseName(std::string_view file)
{
    const std::size_t slash = file.find_last_of('/');
    return std::string(slash == std::string_view::npos ? file : file.substr(slash + 1));
}

// What is left over and not settled yet: 其余37个纳入台账销号管理.
constexpr WordSet stillOpen({U"纳入", U"正在", U"限期", U"明确", U"持续", U"台账", U"推进", U"制定", U"逐步"});

bool isFact(const NumeralHit &hit)
{
    if (hit.role != NumeralRole::Count)
        return false;
    if (hit.bareOne && !hit.stressed)
        return false;
    // What ordinary speech counts: 三遍, 3圈, 6楼; 两口 and 三趟 only in words, 机井46眼 are wells.
    for (std::string_view idle : {"遍", "圈", "楼", "步", "声", "句", "句话", "下", "阵", "字", "单元", "℃", "摄氏度"})
        if (hit.unit == idle)
            return false;
    for (std::string_view idle : {"口", "眼", "趟"})
        if (hit.chinese && hit.unit == idle)
            return false;
    for (std::string_view group : {"组", "期", "宗", "宗地", "轮", "路"})
        if (hit.chinese && hit.unit == group && !hit.stressed && hit.unit != "轮")
            return false;
    return hit.dimension != Dimension::Grade && hit.dimension != Dimension::Age;
}

// One document on its way from text to facts.
class PageReader {
public:
    PageReader(const Lexicon::Entries &lexicon, const Gazetteer &gazetteer, const PlaceWords &placeWords, const ExtractOptions &options,
               std::string_view file, std::u32string_view document)
        : m_lexicon(lexicon), m_options(options), m_clean(clean(document)), m_text(m_clean.text), m_layout(segment(m_clean)),
          m_base(baseName(file)), m_estates(m_text)
    {
        m_page.file = file;
        m_page.newspaper = m_layout.newspaper.empty() ? options.newspaper : m_layout.newspaper;
        std::vector<TextSpan> bodies;
        for (const ArticleLayout &article : m_layout.articles)
            bodies.push_back(article.body);
        m_places = resolvePlaces(m_text, bodies, gazetteer, placeWords, {options.district, m_page.newspaper + " " + m_base});
        m_page.district = m_places.district;
        findDate();
        m_periods = findPeriods(m_text, m_page.issued);
        m_hits = findQuantities(m_text, lexicon.quantities);
        dropPlacesInsideQuantities();
    }

    Page read()
    {
        Owners owners(m_text, m_places);
        Times times(m_text, m_periods, m_page.issued);
        for (const ArticleLayout &layout : m_layout.articles) {
            Article article;
            article.title = toUtf8(withoutSpace(slice(m_text, layout.title)));
            article.span = m_clean.toSource(layout.body);
            article.published = m_page.issued;
            m_article = &article;
            m_passage.article = {};
            countTopics(m_text, layout.title, m_lexicon, m_passage.article);
            std::vector<TopicCounts> paragraphTopics(layout.paragraphs.size());
            for (std::size_t i = 0; i < layout.paragraphs.size(); ++i) {
                countTopics(m_text, layout.paragraphs[i], m_lexicon, paragraphTopics[i]);
                for (std::size_t topic = 0; topic < topicCount; ++topic)
                    m_passage.article[topic] += paragraphTopics[i][topic];
            }
            owners.startArticle(layout.title, layout.body);
            times.startArticle(layout.title);
            m_estates.startArticle();
            m_plans = false;
            for (std::size_t i = 0; i < layout.paragraphs.size(); ++i) {
                m_passage.paragraph = paragraphTopics[i];
                if (std::ranges::find(layout.subheads, layout.paragraphs[i].begin, &TextSpan::begin) != layout.subheads.end())
                    times.startPart(layout.paragraphs[i]);
                readParagraph(layout.paragraphs[i], owners, times);
            }
            m_page.articles.push_back(std::move(article));
        }
        return std::move(m_page);
    }

private:
    // 1.2万户村民 names no 户村: a place that starts inside a quantity is none.
    void dropPlacesInsideQuantities()
    {
        std::erase_if(m_places.mentions, [this](const PlaceMention &mention) {
            auto next = std::lower_bound(m_hits.begin(), m_hits.end(), mention.span.begin,
                                         [](const NumeralHit &hit, std::uint32_t at) { return hit.span.begin < at; });
            if (next == m_hits.begin())
                return false;
            const NumeralHit &hit = *std::prev(next);
            return hit.role == NumeralRole::Count && mention.span.begin < hit.span.end;
        });
    }

    // The user's date, else the printed one, else the given one, else the latest day that the page tells of.
    void findDate()
    {
        const bool byUser = m_options.published && m_options.publishedFrom == DateSource::User;
        if (m_layout.printedDate && !byUser) {
            m_page.issued = m_layout.printedDate;
            m_page.dateSource = DateSource::Page;
        } else if (m_options.published) {
            m_page.issued = m_options.published;
            m_page.dateSource = m_options.publishedFrom;
        } else if (auto event = latestEvent()) {
            m_page.issued = event;
            m_page.dateSource = DateSource::Event;
        }
    }

    std::optional<Date> latestEvent() const
    {
        // The latest year printed lets days without one be read; a year with its month before one alone (到2025年).
        int year = 0;
        int dated = 0;
        for (std::size_t at = m_text.find(U'年'); at != std::u32string_view::npos; at = m_text.find(U'年', at + 1)) {
            int digits = 0;
            int value = 0;
            for (int scale = 1; digits < 4 && at > static_cast<std::size_t>(digits); ++digits, scale *= 10) {
                const char32_t c = m_text[at - 1 - static_cast<std::size_t>(digits)];
                if (c < U'0' || c > U'9')
                    break;
                value += scale * static_cast<int>(c - U'0');
            }
            if (digits != 4 || value < 1990 || value > 2099)
                continue;
            std::size_t behind = at + 1;
            while (behind < m_text.size() && behind < at + 4 && (m_text[behind] == U' ' || (m_text[behind] >= U'0' && m_text[behind] <= U'9')))
                ++behind;
            if (behind > at + 1 && behind < m_text.size() && m_text[behind] == U'月')
                dated = std::max(dated, value);
            else if (at < 5 || m_text[at - 5] != U'到')
                year = std::max(year, value);
        }
        if (dated > 0)
            year = dated;
        const auto reference = makeDate(year, 12, 31);
        if (year == 0 || !reference)
            return std::nullopt;
        std::optional<Date> latest;
        for (const PeriodMention &mention : findPeriods(m_text, reference))
            if ((mention.form == PeriodForm::Day || mention.form == PeriodForm::Days) && mention.resolved && mention.period.end &&
                !mention.anaphoric && slice(m_text, mention.span).find(U'月') != std::u32string_view::npos)
                latest = std::max(latest.value_or(*mention.period.end), *mention.period.end);
        return latest;
    }

    void readParagraph(TextSpan paragraph, Owners &owners, Times &times)
    {
        followHeading(slice(m_text, paragraph));
        owners.startParagraph();
        times.startParagraph();
        StarScope stars(m_text, m_lexicon);
        stars.startParagraph();
        m_carried = {};
        m_passage.saidInParagraph = {};
        for (std::uint32_t at = paragraph.begin; at < paragraph.end;) {
            const TextSpan span{at, std::min(behindQuantity(sentenceEnd(m_text, at, paragraph.end)), paragraph.end)};
            readSentenceAt(span, owners, times, stars);
            at = span.end;
        }
    }

    // 三、下一步打算: what stands below it is planned, up to the next heading.
    void followHeading(std::u32string_view words)
    {
        constexpr std::size_t longestHeading = 24;
        if (words.size() > longestHeading || words.find_first_of(U"，。；！？") != std::u32string_view::npos)
            return;
        constexpr WordSet ahead({U"下一步", U"打算", U"明年计划", U"下半年目标", U"下半年计划", U"工作计划", U"工作安排", U"工作思路", U"努力方向", U"下步"});
        m_plans = ahead.inside(words);
    }

    // `at`, or the end of the quantity that it would cut in two.
    std::uint32_t behindQuantity(std::uint32_t at) const
    {
        auto next = std::lower_bound(m_hits.begin(), m_hits.end(), at, [](const NumeralHit &hit, std::uint32_t p) { return hit.span.begin < p; });
        return next == m_hits.begin() ? at : std::max({at, std::prev(next)->span.end, std::prev(next)->unitSpan.end});
    }

    void readSentenceAt(TextSpan span, Owners &owners, Times &times, StarScope &stars)
    {
        std::vector<const NumeralHit *> hits;
        std::vector<std::uint32_t> ages;
        auto hit = std::lower_bound(m_hits.begin(), m_hits.end(), span.begin,
                                    [](const NumeralHit &h, std::uint32_t at) { return h.span.begin < at; });
        for (; hit != m_hits.end() && hit->span.begin < span.end; ++hit) {
            if (hit->role == NumeralRole::Age)
                ages.push_back(hit->span.begin);
            if (isFact(*hit) && !insidePlace(hit->numberSpan))
                hits.push_back(&*hit);
        }
        const Sentence sentence = readSentence(m_text, span, m_lexicon, !hits.empty() || owners.hasMention(span) || times.hasMention(span));
        owners.startSentence(sentence);
        m_estates.startSentence(span, m_places.mentions);
        times.startSentence(sentence);
        stars.startSentence(sentence);
        const PlaceMention *last = nullptr;
        if (!hits.empty()) {
            m_passage.sentence = {};
            m_passage.saidInSentence = {};
            countTopics(m_text, span, m_lexicon, m_passage.sentence);
            last = readFacts(sentence, hits, ages, owners, times, stars);
        }
        if (m_text[span.begin] != U'“') { // what somebody says lends nothing to the next sentence
            owners.endSentence(last);
            times.endSentence(sentence, hits.empty() ? span.end : hits.front()->span.begin);
        }
        const Owner standing = owners.ownerAt(sentence, span.end);
        stars.endSentence(standing.mention && standing.from != OwnerFrom::Article ? std::string_view(standing.mention->code) : std::string_view());
    }

    bool insidePlace(TextSpan number) const // 三十里铺镇
    {
        auto it = std::upper_bound(m_places.mentions.begin(), m_places.mentions.end(), number.begin,
                                   [](std::uint32_t at, const PlaceMention &mention) { return at < mention.span.begin; });
        return it != m_places.mentions.begin() && std::prev(it)->span.contains(number);
    }

    // The places and times of the sentence, by position: they are no part of what is counted.
    std::vector<TextSpan> marksOf(const Sentence &sentence, const Times &times) const
    {
        std::vector<TextSpan> marks;
        auto it = std::lower_bound(m_places.mentions.begin(), m_places.mentions.end(), sentence.span.begin,
                                   [](const PlaceMention &mention, std::uint32_t at) { return mention.span.begin < at; });
        for (; it != m_places.mentions.end() && it->span.end <= sentence.span.end; ++it)
            marks.push_back(it->span);
        marks.insert(marks.end(), times.spans().begin(), times.spans().end());
        std::sort(marks.begin(), marks.end(), [](TextSpan a, TextSpan b) { return a.begin < b.begin; });
        return marks;
    }

    const PlaceMention *readFacts(const Sentence &sentence, const std::vector<const NumeralHit *> &hits,
                                  const std::vector<std::uint32_t> &ages, Owners &owners,
                                  Times &times, StarScope &stars)
    {
        const std::vector<TextSpan> marks = marksOf(sentence, times);
        const std::vector<Frame> frames = readFrames(m_text, sentence, hits, marks, m_carried);
        Standings standings(m_text, m_lexicon);
        standings.startSentence(sentence, hits, ages);
        std::vector<const PlaceMention *> paired;
        std::size_t pairedFrom = 0;
        const std::size_t firstFact = m_article->facts.size();
        const PlaceMention *lastOwner = nullptr;
        std::vector<Judgement> verdicts;
        verdicts.reserve(frames.size());
        for (std::size_t i = 0; i < frames.size(); ++i) {
            const Frame &frame = frames[i];
            const NumeralHit &hit = *frame.hit;
            if (i == 0 || frames[i - 1].clause != frame.clause) {
                std::size_t count = 1;
                while (i + count < frames.size() && frames[i + count].clause == frame.clause)
                    ++count;
                const bool goesOn = paired.size() == count && frames[i - 1].clause + 1 == frame.clause && frame.comparison; // 同比增加3天、5天
                if (!goesOn)
                    paired = owners.respectively(sentence, frame.clause, count);
                pairedFrom = i;
            }
            const bool before = frame.objectFrom == ObjectFrom::Before && !frame.object.empty() && frame.object.begin < hit.span.begin;
            Owner owner = owners.ownerAt(sentence, before ? frame.object.begin : hit.numberSpan.begin);
            if (!paired.empty())
                owner = {paired[i - pairedFrom], OwnerFrom::Clause};
            lastOwner = owner.mention;

            Fact fact;
            fillNumber(fact, sentence, frame);
            Standing standing = standings.standingOf(sentence, frame);
            const bool done = !frame.action.empty() || (!(frame.verbKinds & VerbState) && frame.objectFrom != ObjectFrom::Unit &&
                                                        frame.objectFrom != ObjectFrom::After);
            if (standing.status == Status::Actual && (m_plans || times.isAhead(sentence, hit.numberSpan.begin))) // 到今年底实现…
                standing = {Status::Planned, false, hit.span};
            const Timing timing = standing.status == Status::Planned ? times.planTimeAt(sentence, hit.numberSpan.begin, standing.ownClause)
                                                                     : times.timeAt(sentence, hit.numberSpan.begin, done);
            fact.status = standing.status;
            fact.period = timing.period;
            fillPlace(fact, owner);
            if (!m_estates.here().empty())
                fact.place = toUtf8(withoutSpace(slice(m_text, m_estates.here())));
            if (const TextSpan spot = spotOf(m_text, sentence, frame); !spot.empty() && fact.family != Family::Publicity)
                fact.place = toUtf8(withoutSpace(slice(m_text, spot)));
            fact.star = stars.starAt(hit.numberSpan.begin, owner.mention ? std::string_view(owner.mention->code) : std::string_view());
            verdicts.push_back(fillKind(fact, sentence, frame, nextNumber(frames, i, sentence.span.end), verdicts));
            if (verdicts.back().row >= 0) {
                ++m_passage.saidInSentence[static_cast<std::size_t>(fact.family)];
                ++m_passage.saidInParagraph[static_cast<std::size_t>(fact.family)];
            }
            if (frame.whole >= 0)
                fact.partOf = m_article->facts[firstFact + static_cast<std::size_t>(frame.whole)].id;
            fact.confidence = confidenceOf({&frame, &verdicts.back(), &standing, &timing, &owner, m_page.dateSource});
            if (m_options.explain)
                explain(fact, frame, verdicts.back(), standing, timing, owner);
            m_article->facts.push_back(std::move(fact));
        }
        settle(std::span(m_article->facts).subspan(firstFact), verdicts, frames, m_passage);
        if (slice(m_text, sentence.span).starts_with(U"其中")) // the parts of a whole that the sentence before tells
            settleParts(std::span(m_article->facts).subspan(firstFact), std::span(m_article->facts).first(firstFact));
        for (const Frame &frame : frames)
            carry(m_carried, frame);
        return lastOwner;
    }

    void fillNumber(Fact &fact, const Sentence &sentence, const Frame &frame) const
    {
        const NumeralHit &hit = *frame.hit;
        TextSpan printed = hit.numberSpan;
        if (hit.upper) // 2至3名: the number is 2, the upper end stands for itself
            if (const auto lower = readNumeral(m_text, printed.begin); lower && lower->printed.end < printed.end)
                printed = lower->printed;
        fact.numberSpan = m_clean.toSource(printed);
        fact.id = m_base + ":" + std::to_string(fact.numberSpan.begin);
        fact.sentence = m_clean.toSource(sentence.span);
        TextSpan quote{hit.span.begin, std::max(hit.span.end, hit.unitSpan.end)};
        for (TextSpan part : {frame.object, frame.verb})
            if (!part.empty() && sentence.span.contains(part)) {
                quote.begin = std::min(quote.begin, part.begin);
                quote.end = std::max(quote.end, part.end);
            }
        fact.quoteSpan = m_clean.toSource(quote);
        fact.quote = toUtf8(withoutSpace(slice(m_text, quote)));
        fact.number = toUtf8(withoutSpace(slice(m_text, printed)));
        fact.value = hit.value;
        fact.upper = hit.upper;
        fact.bound = hit.bound;
        fact.unit = hit.unit;
        if (fact.unit.ends_with("地") && fact.unit != "地") // 130亩地
            fact.unit.resize(fact.unit.size() - std::string_view("地").size());
        if (fact.unit == "大类")
            fact.unit = "类";
        fact.action = toUtf8(frame.action);
        fact.object = toUtf8(frame.objectText);
    }

    void fillPlace(Fact &fact, const Owner &owner) const
    {
        if (owner.mention) {
            fact.place = owner.mention->printed;
            if (owner.mention->refers && owner.mention->level == PlaceLevel::Province)
                fact.place = toUtf8(slice(m_text, owner.mention->span)); // 全省 of a province that no name is printed of
            fact.placeCode = owner.mention->code;
            fact.district = owner.mention->district;
        } else {
            fact.place = m_places.printed;
            fact.placeCode = m_places.district;
        }
        if (fact.district.empty())
            fact.district = m_places.district;
        if (fact.placeCode.empty())
            fact.placeCode = fact.district;
    }

    // Where the words behind the number end; a row of bare numbers (3个、2个、2个村) shares what stands behind its last.
    std::uint32_t nextNumber(const std::vector<Frame> &frames, std::size_t index, std::uint32_t end) const
    {
        for (++index; index < frames.size(); ++index) {
            const std::uint32_t behind = frames[index - 1].hit->span.end;
            const std::uint32_t next = frames[index].hit->span.begin;
            if (next > behind + 1 || (next == behind + 1 && m_text[behind] != U'、' && m_text[behind] != U'和'))
                return next;
        }
        return end;
    }

    Judgement fillKind(Fact &fact, const Sentence &sentence, const Frame &frame, std::uint32_t next,
                     const std::vector<Judgement> &before) const
    {
        const TextSpan clause = sentence.clauses[frame.clause].span;
        const std::uint32_t until = std::clamp(next, frame.hit->span.end, std::max(clause.end, frame.hit->span.end));
        std::u32string unit = fromUtf8(fact.unit);
        if (unit == U"个百分点" || unit == U"百分点") // 满意率提高1.5个百分点 is the rate's
            unit = U"%";
        Judgement verdict;
        if (frame.compared >= 0 && static_cast<std::size_t>(frame.compared) < before.size())
            verdict = before[static_cast<std::size_t>(frame.compared)];
        else if (frame.whole >= 0 && static_cast<std::size_t>(frame.whole) < before.size() && frame.objectText.ends_with(U'类') && unit != U"%")
            verdict = before[static_cast<std::size_t>(frame.whole)]; // 受理诉求2810件，其中咨询类1260件
        else
            verdict = classify(frame, unit, slice(m_text, {frame.hit->span.end, until}), until < clause.end, m_passage, m_lexicon);
        fact.family = verdict.family;
        const bool change = frame.comparison || frame.share || fact.unit.ends_with("百分点") || unit == U"倍" || unit == U"番";
        const bool open = frame.remainder && (frame.action.empty() || stillOpen.inside(slice(m_text, {frame.hit->span.end, clause.end})));
        if (change || (open && verdict.family != Family::BranchStars))
            return verdict;
        if (verdict.catalogue)
            fact.code = verdict.code;
        else
            fact.freeIndicator = verdict.code;
        return verdict;
    }

    void explain(Fact &fact, const Frame &frame, const Judgement &verdict, const Standing &standing, const Timing &timing,
                 const Owner &owner) const
    {
        constexpr std::string_view froms[] = {"nowhere", "before the number", "behind the number", "shared by the list",
                                              "carried over", "the verb itself", "the measure word"};
        constexpr std::string_view times[] = {"in the clause", "in the sentence", "in the paragraph", "in the lead", "nothing said"};
        constexpr std::string_view places[] = {"nowhere", "in the clause", "in the segment", "in the sentence",
                                               "in the paragraph", "of the article", "of the page"};
        auto add = [&fact](std::string_view field, std::string_view rule, std::string entry) {
            fact.reasons.push_back({std::string(field), std::string(rule), std::move(entry)});
        };
        auto words = [this](TextSpan span) { return toUtf8(withoutSpace(slice(m_text, span))); };
        add("value", frame.hit->rule, words(frame.hit->span));
        add("unit", frame.hit->unit.empty() ? "none" : "measures.tsv", frame.hit->unit);
        add("bound", name(fact.bound), fact.bound == Bound::Exact ? std::string() : words(frame.hit->span));
        add("object", froms[static_cast<std::size_t>(frame.objectFrom)], fact.object);
        add("action", frame.verbShared ? "shared" : "own", fact.action);
        add("code", verdict.row < 0 ? "no rule" : "indicator_terms row " + std::to_string(verdict.row + 1) + " " + std::string(verdict.code), toUtf8(verdict.words));
        add("family", verdict.row < 0 && verdict.code.empty() ? "vote" : "of the indicator", std::string(name(fact.family)));
        add("star", fact.star.empty() ? "none" : "named in the passage", fact.star);
        add("status", name(fact.status), words(standing.word));
        add("period", times[static_cast<std::size_t>(timing.from)], timing.mention ? words(timing.mention->span) : std::string());
        add("place", places[static_cast<std::size_t>(owner.from)], owner.mention ? words(owner.mention->span) : std::string());
    }

    const Lexicon::Entries &m_lexicon;
    const ExtractOptions &m_options;
    CleanText m_clean;
    std::u32string_view m_text;
    PageLayout m_layout;
    std::string m_base;
    Page m_page;
    PagePlaces m_places;
    Estates m_estates;
    std::vector<PeriodMention> m_periods;
    std::vector<NumeralHit> m_hits;
    Passage m_passage;
    CarriedNoun m_carried;
    Article *m_article = nullptr;
    bool m_plans = false; // below a heading of what comes next
};

} // namespace

Extractor::Extractor(const Lexicon &lexicon, const Gazetteer &gazetteer, const PlaceWords &placeWords)
    : m_lexicon(lexicon), m_gazetteer(gazetteer), m_placeWords(placeWords)
{
}

Page Extractor::extract(std::string_view file, std::u32string_view document, const ExtractOptions &options) const
{
    return PageReader(m_lexicon.entries(), m_gazetteer, m_placeWords, options, file, document).read();
}

} // namespace starboard
