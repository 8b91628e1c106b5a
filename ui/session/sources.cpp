#include "ui/session/sources.h"

namespace starboard {

Sources::Sources(Workspace workspace, std::shared_ptr<const Knowledge> knowledge)
    : m_workspace(std::move(workspace)), m_knowledge(std::move(knowledge)), m_reports(m_workspace),
      m_statistics(m_reports, m_knowledge->catalogue)
{
}

} // namespace starboard
