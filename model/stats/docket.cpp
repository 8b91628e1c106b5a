#include "model/stats/docket.h"

#include <algorithm>

namespace starboard {

Docket::Docket(std::vector<const Report *> reports)
    : m_reports(std::make_shared<const std::vector<const Report *>>(std::move(reports))), m_fates(m_reports->size())
{
}

Docket::Docket(const Docket &whole, std::span<const ItemRange> ranges, Detail detail)
    : m_reports(whole.m_reports), m_names(whole.m_names), m_begin(ranges.empty() ? 0 : ranges.front().begin),
      m_notes(detail == Detail::Full)
{
    if (!m_notes || ranges.empty())
        return;
    m_fates.resize(ranges.back().end - m_begin); // of the facts between the ranges nothing is said
    for (const ItemRange &range : ranges)
        std::copy(whole.m_fates.begin() + range.begin, whole.m_fates.begin() + range.end,
                  m_fates.begin() + (range.begin - m_begin));
}

void Docket::leaveOut(Item item, Why why, std::optional<Item> by)
{
    if (m_notes)
        leaveOutBecauseOf(item, why, by ? id(*by) : std::string_view());
}

void Docket::leaveOutBecauseOf(Item item, Why why, std::string_view by)
{
    if (m_notes && open(item))
        m_fates[item - m_begin] = {false, why, by};
}

std::vector<LeftOut> Docket::leftOut() const
{
    std::vector<LeftOut> result;
    for (std::size_t i = 0; i < m_fates.size(); ++i)
        if (const Fate &fate = m_fates[i]; !fate.open)
            result.push_back({std::string(report(m_begin + static_cast<Item>(i)).id), fate.why, std::string(fate.by)});
    std::sort(result.begin(), result.end(), [](const LeftOut &a, const LeftOut &b) { return a.id < b.id; });
    return result;
}

} // namespace starboard
