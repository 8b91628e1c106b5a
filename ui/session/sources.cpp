#include "ui/session/sources.h"

namespace starboard {

Sources::Sources(Workspace workspace, std::shared_ptr<const Knowledge> knowledge)
    : m_workspace(std::move(workspace)), m_knowledge(std::move(knowledge)), m_reports(m_workspace),
      m_statistics(m_reports, m_knowledge->catalogue)
{
}

Sources::Narrowed::Narrowed(const Workspace &workspace, const Catalogue &catalogue, const Filter &narrowing)
    : filter(narrowing), reports(workspace, narrowing), statistics(reports, catalogue)
{
}

const Statistics &Sources::statistics(const Filter &filter)
{
    const Filter narrowing = narrowingOf(filter);
    if (narrowing.empty())
        return m_statistics;
    if (!m_narrowed || m_narrowed->filter != narrowing)
        m_narrowed = std::make_unique<Narrowed>(m_workspace, m_knowledge->catalogue, narrowing);
    return m_narrowed->statistics;
}

} // namespace starboard
