// The import: what to take (files, folders, pasted text, watched folders), what it will bring before anything is stored,
// its progress, and what could not be read, to be tried again.
#pragma once

#include "ui/import/folderwatch.h"
#include "ui/session/session.h"
#include "ui/session/tasks.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QPointer>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace starboard {

class CandidateModel;
class DocumentForm;
class EmptyState;

class ImportWindow : public QDialog
{
    Q_OBJECT
public:
    ImportWindow(Session &session, const Tasks &tasks, FolderWatch &watch, QWidget *parent);
    ~ImportWindow() override;

    void addPaths(const QStringList &paths); // and looks at them
    void addText(const PastedText &text);
    void askForFiles();
    void askForFolder();
    [[nodiscard]] bool busy() const { return m_job; }

Q_SIGNALS:
    void articlesAsked(); // the user wants to see what came

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum class Stage : std::uint8_t { Choosing, Looking, Ready, Importing, Done };

    void buildLayout();
    void connectButtons();
    void retranslate();
    void showStage(Stage stage);
    void showSources();
    void showWatched();
    void takeClipboard();
    void pasteText(const QString &text);
    void look();
    void showPreview(Preview preview);
    void apply(); // the form's fields to the selected rows
    void showSelection();
    void startImport(const ImportOrder &order);
    void retry();
    void showSummary(ImportSummary summary);
    void clearSources();
    template <typename Answer, typename Work> void run(const QString &title, Work work, void (ImportWindow::*then)(Answer));
    [[nodiscard]] std::vector<int> selectedRows() const;

    Session &m_session;
    const Tasks &m_tasks;
    FolderWatch &m_watch;
    CandidateModel *m_model;
    Stage m_stage = Stage::Choosing;
    ImportOrder m_order;
    Preview m_preview;
    ImportSummary m_summary;
    QPointer<Job> m_job;
    QElapsedTimer m_clock;

    QPushButton *m_files;
    QPushButton *m_folder;
    QPushButton *m_paste;
    QPushButton *m_watchFolder;
    QLabel *m_sources;
    QPushButton *m_clear;
    QWidget *m_watched;
    QHBoxLayout *m_watchedLine;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    QTableView *m_table;
    QWidget *m_strip;
    QLabel *m_selected;
    DocumentForm *m_form;
    QPushButton *m_apply;
    QLabel *m_problem;
    QLabel *m_sentence;
    QWidget *m_progress;
    QLabel *m_pace;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    QCheckBox *m_recognise;
    QPushButton *m_import;
    QPushButton *m_retry;
    QPushButton *m_close;
};

} // namespace starboard
