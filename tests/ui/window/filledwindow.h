// A window over a workspace whose accounts are worked out here by hand.
//
// The workspace of these tests (all invented), first half of 2023, flying wires:
//   华龙区 (410902)  May 100, June 28           → 128
//   清丰县 (410922)  June 90余                  → ≥90
//   濮阳市 (4109)    128 + ≥90                  → ≥218; May 100, June ≥118
//   a plan of 150 in 华龙区 counts nowhere.
// Inspection in 华龙区, January to June: found 742, rectified 701, rate 701 / 742 = 94.47 %.
#pragma once

#include "app/starboard/desk.h"
#include "tests/support/scripteddialogs.h"
#include "ui/overview/keyfigure.h"
#include "ui/overview/overviewview.h"
#include "ui/provenance/evidencepanel.h"

#include <QAction>
#include <QTemporaryDir>

#include <memory>
#include <string>

namespace starboard::test {

class FilledWindow
{
protected:
    void makeWindow(); // English, light, on 31 July 2023, without a workspace
    void discardWindow();
    void openFilled(); // opens the workspace with the filter below
    void settle();

    [[nodiscard]] static Filter firstHalf(); // of 2023
    template <typename T> T *find(const QString &name) { return m_desk->window().findChild<T *>(name); }
    QAction *action(const char *name) { return m_desk->window().findChild<QAction *>(QLatin1String(name)); }
    OverviewView *overview() { return static_cast<OverviewView *>(m_desk->window().view(QStringLiteral("overview"))); }
    EvidencePanel *evidence() { return m_desk->window().findChild<EvidencePanel *>(); }
    KeyFigure *keyFigure(const std::string &indicator);
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<Desk> m_desk;
};

} // namespace starboard::test
