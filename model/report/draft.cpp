#include "model/report/draft.h"

#include "model/report/wording.h"

#include <algorithm>
#include <cctype>

namespace starboard::paper {

namespace {

// What the reports of a kind are about, where there are none.
struct Subject {
    ReportKind kind;
    std::string_view zh, en;
};
constexpr std::array<Subject, 4> subjects = {{{ReportKind::Ranking, "下级单位的", "the places below this one"},
                                              {ReportKind::Stars, "星级支部的", "branches by star"},
                                              {ReportKind::Ledger, "问题整改的", "problems found and rectified"},
                                              {ReportKind::Inspection, "督查巡察的", "inspections"}}};

// Measures that a name ends with and a sentence leaves out: 监督检查次数 → 监督检查23次.
constexpr std::array<std::string_view, 2> countWords = {"次数", "人数"};

constexpr int rateDecimals = 1;
constexpr int sumDecimals = 2;

struct FlagMark {
    Flag flag;
    Mark mark;
};
constexpr std::array<FlagMark, 4> flagMarks = {{{Flag::Contradicted, Mark::Contradicted},
                                                {Flag::Computed, Mark::Computed},
                                                {Flag::Difference, Mark::Difference},
                                                {Flag::StartUnknown, Mark::StartUnknown}}};

std::string keyOf(const Query &query, const std::string &unit)
{
    std::string key = query.place;
    key.append("|").append(query.indicator).append("|").append(unit).append("|");
    key.append(query.window.from ? toIso(*query.window.from) : "").append("|");
    return key.append(query.window.to ? toIso(*query.window.to) : "");
}

} // namespace

Draft::Draft(const Request &request, const Material &material) : m_request(request), m_material(material)
{
    m_report.kind = request.kind;
    m_report.language = request.language;
    m_report.issuer = request.issuer;
    m_report.date = request.date;
    m_report.madeAt = request.madeAt;
    m_report.dataVersion = material.dataVersion;
    m_report.sample = material.sample;
}

Query Draft::query(const std::string &place, std::string_view indicator) const
{
    return query(place, indicator, m_request.window);
}

Query Draft::query(const std::string &place, std::string_view indicator, const Window &window) const
{
    Query query;
    query.place = place;
    query.indicator = indicator;
    query.window = window;
    query.knownOn = m_request.knownOn;
    return query;
}

bool Draft::mayAsk()
{
    if (m_state && m_material.goOn && !m_material.goOn())
        m_state = fail(FailureCode::Cancelled, say("已停止，没有生成报告。", "Stopped; no report was made."));
    return m_state.has_value();
}

void Draft::setTitle(const std::vector<std::string> &parts)
{
    m_report.title.clear();
    m_report.titleBreaks.clear();
    for (const std::string &part : parts) {
        if (!m_report.title.empty() && !part.empty())
            m_report.titleBreaks.push_back(m_report.title.size());
        m_report.title += part;
    }
}

std::vector<Answer> Draft::ask(const std::vector<Query> &queries)
{
    std::vector<Account> accounts = mayAsk() ? take(statistics().accounts(queries)) : std::vector<Account>{};
    accounts.resize(queries.size());
    std::vector<Answer> answers;
    answers.reserve(queries.size());
    for (std::size_t i = 0; i < queries.size(); ++i)
        answers.push_back({queries[i], std::move(accounts[i])});
    return answers;
}

Answer Draft::ask(const Query &query)
{
    return {query, mayAsk() ? take(statistics().account(query)) : Account{}};
}

Change Draft::change(const Answer &answer, ChangeKind kind)
{
    Change change = take(statistics().change(answer.query, kind));
    const std::vector<std::string> &now = answer.account.counted, &before = change.before.counted;
    const bool overlaps = change.beforeWindow && change.beforeWindow->to && answer.query.window.from &&
                          *change.beforeWindow->to >= *answer.query.window.from;
    if (overlaps || std::find_first_of(now.begin(), now.end(), before.begin(), before.end()) != now.end())
        change.comparability = Comparability::NoReportBefore;
    return change;
}

std::optional<Date> Draft::lastIssue(const std::vector<Answer> &answers) const
{
    std::optional<Date> last;
    for (const Answer &answer : answers) {
        for (const std::string &id : answer.account.counted) {
            const auto source = m_material.source ? m_material.source(id) : std::nullopt;
            if (source && source->issued && (!last || *source->issued > *last))
                last = source->issued;
        }
    }
    return last;
}

std::size_t Draft::basisOf(const Answer &answer)
{
    const Account &account = answer.account;
    auto [it, added] = m_bases.try_emplace(keyOf(answer.query, account.unit), m_report.bases.size());
    if (added) {
        Basis basis;
        basis.place = answer.query.place;
        basis.placeName = placeName(answer.query.place);
        basis.indicator = answer.query.indicator;
        basis.indicatorName = indicatorName(answer.query.indicator);
        basis.unit = account.unit;
        basis.from = answer.query.window.from;
        basis.to = answer.query.window.to;
        basis.counted = account.counted;
        basis.leftOut = account.leftOut.size();
        m_report.bases.push_back(std::move(basis));
    }
    return it->second;
}

Figure Draft::figure(const Answer &answer)
{
    const Account &account = answer.account;
    const Indicator *known = indicator(answer.query.indicator);
    const bool rate = known && known->aggregation == Aggregation::Rate;
    const int decimals = rate ? rateDecimals : sumDecimals;
    Figure figure;
    figure.unit = !account.unit.empty() ? account.unit : known ? known->unit : std::string();
    figure.basis = basisOf(answer);
    if (!account.value)
        return figure;
    figure.value = account.value->toDecimal(decimals);
    if (account.upper)
        figure.upper = account.upper->toDecimal(decimals);
    figure.bound = account.bound;
    for (const auto &[flag, mark] : flagMarks) {
        if (account.flags.has(flag))
            figure.marks.push_back(mark);
    }
    return figure;
}

Figure Draft::derived(const std::optional<Rational> &value, Bound bound, const std::string &unit, const Answer &from)
{
    Figure figure;
    figure.unit = unit;
    figure.basis = basisOf(from);
    figure.derived = true;
    if (!value)
        return figure;
    figure.value = value->toDecimal(sumDecimals);
    figure.bound = bound;
    return figure;
}

Figure Draft::reported(const Rational &value, Bound bound, const std::string &unit, const std::string &place,
                       const std::string &indicator, const std::vector<std::string> &facts)
{
    Basis basis;
    basis.place = place;
    basis.placeName = placeName(place);
    basis.indicator = indicator;
    basis.indicatorName = indicatorName(indicator);
    basis.unit = unit;
    basis.counted = facts;
    m_report.bases.push_back(std::move(basis));
    return {value.toDecimal(sumDecimals), std::nullopt, bound, unit, {}, m_report.bases.size() - 1, true};
}

std::string Draft::placeName(const std::string &code) const
{
    std::string name = m_material.placeName ? m_material.placeName(code) : std::string();
    return name.empty() ? code : name;
}

const Indicator *Draft::indicator(std::string_view code) const
{
    return statistics().catalogue().find(code);
}

std::string Draft::indicatorName(std::string_view code) const
{
    const Indicator *known = indicator(code);
    if (!known)
        return std::string(code);
    return chinese() ? known->zh : known->en;
}

std::string Draft::nameInWords(std::string_view code) const
{
    std::string name = indicatorName(code);
    if (!chinese()) {
        name.front() = static_cast<char>(std::tolower(static_cast<unsigned char>(name.front())));
        return name.append(" ");
    }
    for (std::string_view word : countWords) {
        if (name.size() > word.size() && name.ends_with(word))
            name.resize(name.size() - word.size());
    }
    return name;
}

std::string Draft::window() const
{
    return windowText(m_request.window.from, m_request.window.to, language());
}

std::string Draft::opening() const
{
    const Window &window = m_request.window;
    std::string text = say("据公开报道统计，", "");
    if (!window.from && !window.to)
        return text;
    if (!window.from)
        return text.append(say("截至", "By ")).append(asOfText(*window.to, language())).append(say("，", ", "));
    const std::string when = windowText(window.from, window.to, language());
    const bool range = when.find(" to ") != std::string::npos;
    return text.append(say("", range ? "From " : "In ")).append(when).append(say("，", ", "));
}

void Draft::note(std::string text)
{
    if (std::find(m_report.notes.begin(), m_report.notes.end(), text) == m_report.notes.end())
        m_report.notes.push_back(std::move(text));
}

std::string Draft::filterText() const
{
    std::vector<std::string> places;
    for (const std::string &place : m_request.places)
        places.push_back(placeName(place));
    std::string text = say("地点：", "places: ") + (places.empty() ? say("不限", "any") : listText(places, language()));
    text.append(say("；时段：", "; period: ")).append(window());
    std::vector<std::string> indicators;
    for (const std::string &code : m_request.indicators)
        indicators.push_back(indicatorName(code));
    if (!indicators.empty())
        text.append(say("；指标：", "; indicators: ")).append(listText(indicators, language()));
    if (m_request.knownOn)
        text.append(say("；知悉截止：", "; known on: ")).append(dayText(*m_request.knownOn, language()));
    return text;
}

void Draft::attachSources()
{
    std::map<std::string, std::optional<std::size_t>> known; // fact id → its source, none where the page is gone
    std::map<std::array<std::string, 3>, std::size_t> notes;  // one for each sentence
    std::vector<bool> done(m_report.bases.size(), false);
    for (const Figure *figure : figuresOf(m_report)) {
        if (figure->basis == noBasis || done[figure->basis])
            continue;
        done[figure->basis] = true;
        Basis &basis = m_report.bases[figure->basis];
        for (const std::string &id : basis.counted) {
            auto [it, added] = known.try_emplace(id);
            if (added) {
                if (auto source = m_material.source ? m_material.source(id) : std::nullopt) {
                    it->second = m_report.sources.size();
                    source->note = notes.try_emplace({source->document, source->article, source->sentence}, notes.size() + 1).first->second;
                    m_report.sources.push_back(std::move(*source));
                }
            }
            if (it->second)
                basis.sources.push_back(*it->second);
        }
    }
}

// What the signs mean, as far as they occur.
void Draft::addStandingNotes()
{
    bool atLeast = false, about = false, silent = false;
    std::array<bool, 4> marks{};
    for (const Figure *figure : figuresOf(m_report)) {
        atLeast = atLeast || figure->bound == Bound::AtLeast;
        about = about || figure->bound == Bound::Approx;
        silent = silent || !figure->value;
        for (Mark mark : figure->marks)
            marks[static_cast<std::size_t>(mark)] = true;
    }
    note(say("数字取自公开报道，按同一口径合并：只计已发生的事；转载、重叠的累计数和已含在总数内的部分不重复计算。",
             "Figures come from newspaper reports under one rule: only what happened counts, and nothing counts twice."));
    if (atLeast)
        note(say("“≥”“不少于”：报道有“余”“以上”等字样，实际数不少于所列数。",
                 "≥, at least: the reports say “more than”; the true number is not below the one shown."));
    if (about)
        note(say("“约”：报道为概数，或由确数与概数合并而成。", "c., about: reported as approximate, or mixed of exact and approximate."));
    if (silent)
        note(say("“—”：没有报道，不等于零。", "—: no report, which is not zero."));
    if (marks[static_cast<std::size_t>(Mark::Contradicted)])
        note(say("“矛盾”“报道不一”：两则报道不能同时成立，尚未裁定，所列为现行口径的数。",
                 "Contradicted: two reports cannot both hold and nobody has decided yet."));
    if (marks[static_cast<std::size_t>(Mark::Computed)])
        note(say("整改率由发现数与整改数计算得出，不由各单位的率相加或平均。",
                 "Rates are computed from their parts, never added or averaged."));
    if (marks[static_cast<std::size_t>(Mark::StartUnknown)])
        note(say("部分累计数没有说明起始日期，按时段起点计入。", "Some running totals do not say when they begin."));
    if (marks[static_cast<std::size_t>(Mark::Difference)])
        note(say("部分数字由前后两次累计数相减得出。", "Some figures are the difference of two running totals."));
}

tl::unexpected<Failure> Draft::nothingReported() const
{
    const auto subject = std::find_if(subjects.begin(), subjects.end(), [&](const Subject &s) { return s.kind == m_request.kind; });
    const bool known = subject != subjects.end();
    return fail(FailureCode::Empty,
                say("所选地点和时段没有", "Nothing is reported ")
                    .append(known ? say(subject->zh, "about ") : say("可统计的", ""))
                    .append(known ? say("", subject->en).append(say("", " ")) : "")
                    .append(say("报道，没有生成报告；请放宽时段或换一个地点。",
                                "for these places and this period, so no report was made; widen the period or choose another place.")));
}

Result<Report> Draft::finish()
{
    if (!m_state)
        return tl::make_unexpected(m_state.error());
    const std::vector<const Figure *> figures = figuresOf(m_report);
    if (std::none_of(figures.begin(), figures.end(), [](const Figure *figure) { return figure->value.has_value(); }))
        return nothingReported();
    attachSources();
    addStandingNotes();
    m_report.filter = filterText();
    return std::move(m_report);
}

} // namespace starboard::paper
