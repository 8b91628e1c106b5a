// A workspace of reports written by hand, and reports made of it: what the tests of all kinds and formats begin with.
// Place 410972 with two streets, 411002 with one; first half of 2023; every number invented.
#pragma once

#include "model/report/make.h"

#include <map>
#include <string>
#include <vector>

namespace starboard::test {

class HandReports : public ReportSource {
public:
    void add(const char *id, const char *place, const char *indicator, const char *unit, std::int64_t value, Bound bound,
             Date from, Date to)
    {
        starboard::Report report;
        report.id = id;
        report.document = "d1";
        report.place = place;
        report.indicator = indicator;
        report.unit = unit;
        report.quote = id;
        report.issued = to;
        report.period = {from, to, PeriodKind::Span};
        report.value = Decimal(value);
        report.bound = bound;
        report.sentence = {m_next, m_next + 5};
        m_next += 10;
        m_reports.push_back(report);
    }

    Result<Reports> reports(const ReportRequest &) const override
    {
        Reports all;
        for (const starboard::Report &report : m_reports)
            all.add(report);
        return all;
    }
    Result<std::vector<Decision>> decisions() const override { return std::vector<Decision>{}; }
    Result<std::vector<IndicatorCount>> indicators(const std::string &, const Window &) const override
    {
        std::map<std::string, std::int64_t> counts;
        for (const starboard::Report &report : m_reports)
            ++counts[std::string(report.indicator)];
        std::vector<IndicatorCount> result;
        for (const auto &[indicator, count] : counts)
            result.push_back({indicator, count});
        return result;
    }
    Result<std::vector<PlaceCount>> places(const std::string &place) const override
    {
        std::map<std::string, std::int64_t> counts;
        for (const starboard::Report &report : m_reports) {
            if (report.place.starts_with(place))
                ++counts[std::string(report.place)];
        }
        std::vector<PlaceCount> result;
        for (const auto &[code, count] : counts)
            result.push_back({code, count});
        return result;
    }

private:
    std::vector<starboard::Report> m_reports;
    std::uint32_t m_next = 0;
};

inline Date day(int month, int dayOfMonth)
{
    return *makeDate(2023, month, dayOfMonth);
}

inline HandReports handReports()
{
    HandReports source;
    source.add("f1", "410972001", "problems_found", "个", 120, Bound::Exact, day(1, 1), day(3, 31));
    source.add("f2", "410972001", "problems_rectified", "个", 90, Bound::Exact, day(1, 1), day(3, 31));
    source.add("f3", "410972002", "problems_found", "个", 80, Bound::Exact, day(1, 1), day(3, 31));
    source.add("f4", "410972002", "problems_rectified", "个", 80, Bound::Exact, day(1, 1), day(3, 31));
    source.add("f5", "410972001", "flying_wires", "处", 40, Bound::AtLeast, day(4, 1), day(4, 30));
    source.add("f9", "410972001", "flying_wires", "处", 10, Bound::Exact, day(4, 1), day(4, 10)); // within f5, counts no more
    source.add("f6", "410972002", "flying_wires", "处", 30, Bound::Exact, day(5, 1), day(5, 31));
    source.add("f7", "410972", "star5_branches", "个", 15, Bound::Exact, day(6, 1), day(6, 30));
    source.add("f8", "411002001", "flying_wires", "处", 99, Bound::Exact, day(4, 1), day(4, 30));
    return source;
}

inline paper::Request request(paper::ReportKind kind, paper::Language language = paper::Language::Chinese)
{
    paper::Request request;
    request.kind = kind;
    request.language = language;
    request.places = {"410972"};
    if (kind == paper::ReportKind::Comparison)
        request.places = {"410972", "411002"};
    request.window = {day(1, 1), day(6, 30)};
    request.date = day(7, 5);
    request.madeAt = "2023-07-05 09:30 UTC+08:00";
    return request;
}

// f1 and f2 stand in one sentence.
inline paper::Material material(const Statistics &statistics)
{
    return {statistics,
            [](const std::string &code) { return "P" + code; },
            [](const std::string &) { return 10; },
            [](const std::string &id) -> std::optional<paper::Source> {
                return paper::Source{id, "测试报", day(6, 30), "标题", "d1", "原句" + (id == "f2" ? "f1" : id), "1"};
            },
            "v1",
            true};
}

} // namespace starboard::test
