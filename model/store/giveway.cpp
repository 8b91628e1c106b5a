#include "model/store/giveway.h"

#include "model/store/connection.h"

#include <sqlite3.h>

namespace starboard {

namespace {

constexpr int steps = 20'000; // of SQLite's machine between two looks

} // namespace

GiveWay::GiveWay(const Workspace &workspace, std::function<bool()> wanted) : m_workspace(workspace), m_wanted(std::move(wanted))
{
    sqlite3_progress_handler(m_workspace.connection().handle(), steps, look, this);
}

GiveWay::~GiveWay() { sqlite3_progress_handler(m_workspace.connection().handle(), 0, nullptr, nullptr); }

int GiveWay::look(void *self)
{
    auto &way = *static_cast<GiveWay *>(self);
    way.m_gaveWay = way.m_gaveWay || way.m_wanted();
    return way.m_gaveWay ? 1 : 0;
}

} // namespace starboard
