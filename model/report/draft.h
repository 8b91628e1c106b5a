// A report while it is being made: asks for accounts, turns them into figures that know their basis, adds blocks.
// The first failure of a question is kept; what follows it is empty, and finish() returns the failure.
#pragma once

#include "model/report/make.h"

#include <map>

namespace starboard::paper {

// An account with the question that it answers.
struct Answer {
    Query query;
    Account account;

    [[nodiscard]] bool reported() const { return account.value.has_value(); }
};

class Draft {
public:
    Draft(const Request &request, const Material &material);

    [[nodiscard]] const Request &request() const { return m_request; }
    [[nodiscard]] const Statistics &statistics() const { return m_material.statistics; }
    [[nodiscard]] Language language() const { return m_request.language; }
    [[nodiscard]] bool chinese() const { return m_request.language == Language::Chinese; }
    [[nodiscard]] std::string say(std::string_view zh, std::string_view en) const
    {
        return std::string(chinese() ? zh : en);
    }

    [[nodiscard]] Query query(const std::string &place, std::string_view indicator) const;
    [[nodiscard]] Query query(const std::string &place, std::string_view indicator, const Window &window) const;
    [[nodiscard]] std::vector<Answer> ask(const std::vector<Query> &queries);
    [[nodiscard]] Answer ask(const Query &query);
    // Against the period before or the year before; without a base where that overlaps the period asked for or rests on
    // the same reports, which tell of no change.
    [[nodiscard]] Change change(const Answer &answer, ChangeKind kind);
    // The day of the last report behind the answers.
    [[nodiscard]] std::optional<Date> lastIssue(const std::vector<Answer> &answers) const;
    // The value of a question's result; a default one, and the failure kept, where it failed.
    template <typename T> T take(Result<T> result)
    {
        if (result)
            return std::move(*result);
        if (m_state)
            m_state = tl::make_unexpected(result.error());
        return T{};
    }

    [[nodiscard]] Figure figure(const Answer &answer);
    // A number worked out of an account (what is outstanding, a share); its basis is the account's.
    [[nodiscard]] Figure derived(const std::optional<Rational> &value, Bound bound, const std::string &unit,
                                 const Answer &from);
    // A number that single facts print, for lists of contradictions.
    [[nodiscard]] Figure reported(const Rational &value, Bound bound, const std::string &unit, const std::string &place,
                                  const std::string &indicator, const std::vector<std::string> &facts);

    [[nodiscard]] std::string placeName(const std::string &code) const;
    [[nodiscard]] std::string indicatorName(std::string_view code) const;
    // As a sentence goes on with its number: "明察暗访、监督检查", "spot checks made ".
    [[nodiscard]] std::string nameInWords(std::string_view code) const;
    [[nodiscard]] const Indicator *indicator(std::string_view code) const;
    [[nodiscard]] std::string window() const; // 2023年上半年
    // "据公开报道统计，2023年上半年，" or "…截至2023年6月底，" where the window has no start.
    [[nodiscard]] std::string opening() const;

    [[nodiscard]] const std::function<std::int64_t(const std::string &)> &communities() const
    {
        return m_material.communities;
    }

    // The parts of the title; between them it is best broken.
    void setTitle(const std::vector<std::string> &parts);
    void heading(int level, std::string text) { m_report.blocks.push_back(Heading{level, std::move(text)}); }
    void paragraph(std::vector<Run> runs) { m_report.blocks.push_back(Paragraph{std::move(runs), true}); }
    void add(Block block) { m_report.blocks.push_back(std::move(block)); }
    void note(std::string text);

    // Numbers the sources in reading order and closes the report.
    [[nodiscard]] Result<Report> finish();

private:
    [[nodiscard]] bool mayAsk();
    [[nodiscard]] std::size_t basisOf(const Answer &answer);
    void attachSources();
    void addStandingNotes();
    [[nodiscard]] tl::unexpected<Failure> nothingReported() const;
    [[nodiscard]] std::string filterText() const;

    const Request &m_request;
    const Material &m_material;
    Report m_report;
    std::map<std::string, std::size_t> m_bases; // by place, indicator, unit and window
    Result<void> m_state;
};

} // namespace starboard::paper
