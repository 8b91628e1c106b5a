// The window's frame: menus, tool bar, tabs with the views, chips, docks for filter and evidence, message bar, status.
// It knows no view by name: the table of views comes in by the constructor.
#pragma once

#include "ui/session/tasks.h"
#include "ui/session/view.h"
#include "ui/window/actions.h"

#include <QMainWindow>

class QStackedWidget;
class QTabBar;

namespace starboard {

class ChipLine;
class DockTitle;
class EmptyState;
class EvidencePanel;
class FilterPanel;
class FoldedStrip;
class FolderWatch;
class ImportWindow;
class Language;
class MessageBar;
class ReportDesk;
class StatusLine;
class ToolLine;

class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    struct Parts {
        Session &session;
        Language &language;
        std::vector<ViewEntry> views;
        Tasks tasks;
        Theme systemTheme = Theme::Light; // the desktop's
        bool hasSample = false;           // sample data can be opened
        bool greets = false;              // the tour is shown when figures are seen for the first time
    };
    explicit MainWindow(Parts parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    void importPaths(const QStringList &paths); // at once; the sentence comes in the status bar
    void setTasks(Tasks tasks); // after the catalogue changed
    void setSystemTheme(Theme theme); // the desktop turned light or dark; followed unless the user chose otherwise
    void showView(const QString &id);
    [[nodiscard]] View *view(const QString &id) const;
    [[nodiscard]] View *currentView() const;
    [[nodiscard]] const Actions &actions() const { return m_actions; }
    [[nodiscard]] MessageBar &messages() const { return *m_messages; }

Q_SIGNALS:
    void sampleAsked(); // the wiring makes and opens the sample workspace
    void wordsAsked();  // the wiring opens the editor of the user's own words

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildCentre();
    void buildDocks();
    void connectActions();
    void connectSession();
    void connectWorkspaceActions();
    void updateWorkspaceActions();
    void backUp();
    void restoreBackup();
    void checkOncePerDay();
    void checkWorkspace();
    void sayWhetherSound(const Result<CheckReport> &report, bool sayWhenSound);
    void sayDamaged(const QString &path, const QString &why);
    void rescue(const QString &damaged);
    void restore();
    void retranslate();
    void dress();
    void updateActions();
    void updateTitle();
    void updateTabs();
    void updateCentre(); // a view or the empty state
    void placeEvidence();
    void rememberDocks();
    void placeFilter();
    [[nodiscard]] bool filterFolded() const;
    void foldFilter(bool fold);
    void greet();
    void showTour();
    void openImport(const QStringList &paths, bool askFolder = false); // to be looked at first
    void askForWorkspace(bool existing);
    void exportFacts();
    void exportView();
    void printView(const QString &path);
    [[nodiscard]] Sheet shownSheet() const; // of the view in front, with the filter in its note
    void copyView();
    void saveView();
    void showSavedViews();
    void search(const QString &words);
    void showShortcuts();
    void showAbout();
    void chooseTheme(const QString &theme);

    Parts m_parts;
    Session &m_session;
    Actions m_actions;
    ToolLine *m_tools = nullptr;
    QMenu *m_forget = nullptr; // the saved views to remove; none where nothing is saved
    QTabBar *m_tabs = nullptr;
    ChipLine *m_chips = nullptr;
    MessageBar *m_messages = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    std::vector<View *> m_views;
    QDockWidget *m_filterDock = nullptr;
    QDockWidget *m_evidenceDock = nullptr;
    DockTitle *m_filterTitle = nullptr;
    DockTitle *m_evidenceTitle = nullptr;
    FilterPanel *m_filter = nullptr;
    FoldedStrip *m_strip = nullptr;
    QWidget *m_noTitle = nullptr;   // stands for the title of the folded filter
    bool m_filterUnfolded = false;  // by hand, in a view that folds it
    int m_filterWidth = space::filterDock; // of the docks, as the user drags them
    int m_evidenceWidth = space::evidenceDock;
    int m_evidenceHeight = 240;
    EvidencePanel *m_evidence = nullptr;
    StatusLine *m_status = nullptr;
    ReportDesk *m_reports = nullptr;
    FolderWatch *m_watch = nullptr;
    ImportWindow *m_import = nullptr;
};

} // namespace starboard
