// For questions that may wait: while it lives, whatever is read from the workspace on this thread is broken off, with a
// Failure, as soon as somebody else wants the thread.
#pragma once

#include "model/store/workspace.h"

#include <functional>

namespace starboard {

class GiveWay {
public:
    // `wanted` is asked every few thousandths of a second; both outlive this.
    GiveWay(const Workspace &workspace, std::function<bool()> wanted);
    ~GiveWay();
    GiveWay(const GiveWay &) = delete;
    GiveWay &operator=(const GiveWay &) = delete;

    [[nodiscard]] bool gaveWay() const { return m_gaveWay; }

private:
    static int look(void *self);

    const Workspace &m_workspace;
    std::function<bool()> m_wanted;
    bool m_gaveWay = false;
};

} // namespace starboard
