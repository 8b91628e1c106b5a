#include "model/stats/report.h"

#include "model/core/factjson.h"
#include "model/core/text.h"

#include <cstring>

namespace starboard {

Reports::Reports() : m_memory(std::make_unique<std::pmr::monotonic_buffer_resource>()) {}

std::string_view Reports::keep(std::string_view text)
{
    if (text.empty())
        return {};
    auto *copy = static_cast<char *>(m_memory->allocate(text.size(), 1));
    std::memcpy(copy, text.data(), text.size());
    return {copy, text.size()};
}

std::string_view Reports::keepOnce(std::string_view text)
{
    if (text.empty())
        return {};
    if (auto it = m_words.find(text); it != m_words.end())
        return *it;
    return *m_words.insert(keep(text)).first;
}

void Reports::add(const Report &report)
{
    Report &kept = m_reports.emplace_back(report);
    kept.id = keep(report.id);
    kept.document = keepOnce(report.document);
    kept.place = keepOnce(report.place);
    kept.indicator = keepOnce(report.indicator);
    kept.unit = keepOnce(report.unit);
    kept.quote = keep(report.quote);
    kept.action = keepOnce(report.action);
    kept.object = keepOnce(report.object);
    kept.partOf = keep(report.partOf);
}

Report reportOf(const Fact &fact)
{
    Report report;
    report.id = fact.id;
    report.place = fact.placeCode;
    report.indicator = fact.code;
    report.unit = fact.unit;
    report.quote = fact.quote;
    report.action = fact.action;
    report.object = fact.object;
    report.partOf = fact.partOf;
    report.period = fact.period;
    report.sentence = fact.sentence;
    report.value = fact.value;
    report.upper = fact.upper;
    report.bound = fact.bound;
    report.status = fact.status;
    return report;
}

void Reports::add(const FactLine &line)
{
    const std::string quote = toUtf8(withoutSpace(fromUtf8(line.fact.quote)));
    Report report = reportOf(line.fact);
    report.document = line.document;
    report.quote = quote;
    report.issued = line.issued;
    report.review = line.review;
    add(report);
}

} // namespace starboard
