#include "model/stats/docket.h"

#include "model/stats/place.h"

#include <algorithm>

namespace starboard {

namespace {

bool knownOn(const Report &report, const std::optional<Date> &day)
{
    return !day || !report.issued || *report.issued <= *day;
}

} // namespace

Docket::Docket(std::span<const Report> reports, const Query &query)
{
    for (const Report &report : reports)
        if (report.indicator == query.indicator && liesIn(report.place, query.place) && knownOn(report, query.knownOn))
            m_reports.push_back(&report);
    m_fates.resize(m_reports.size());
}

void Docket::leaveOut(Item item, Why why, std::optional<Item> by)
{
    leaveOutBecauseOf(item, why, by ? report(*by).id : std::string_view());
}

void Docket::leaveOutBecauseOf(Item item, Why why, std::string_view by)
{
    if (open(item))
        m_fates[item] = {State::Out, why, by};
}

void Docket::write(Account &account, Detail detail) const
{
    for (Item item = 0; item < size(); ++item) {
        const Fate &fate = m_fates[item];
        if (fate.state == State::Counted)
            account.counted.emplace_back(report(item).id);
        else if (detail == Detail::Full)
            account.leftOut.push_back({std::string(report(item).id), fate.why, std::string(fate.by)});
    }
    std::sort(account.counted.begin(), account.counted.end());
    std::sort(account.leftOut.begin(), account.leftOut.end(),
              [](const LeftOut &a, const LeftOut &b) { return a.id < b.id; });
}

} // namespace starboard
