// The report as it will be printed: pages to scroll through, layout and paper to choose, its words to edit, the faces
// that were used, and the ways out: print, or export as asked for by exportAsked().
// Pages are laid out, painted and printed on a thread of the dialog's own.
#pragma once

#include "model/report/editing.h"
#include "ui/jobs/request.h"
#include "ui/paper/pages.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace starboard {

class Dialogs;

namespace paper {

class PaperView;

class PreviewDialog : public QDialog
{
    Q_OBJECT
public:
    PreviewDialog(std::shared_ptr<const Report> report, const Typefaces &faces, Dialogs &dialogs, QWidget *parent = nullptr);
    ~PreviewDialog() override;

    [[nodiscard]] Layout chosenLayout() const;
    [[nodiscard]] Stock chosenStock() const;
    void choose(Layout layout, Stock stock);
    [[nodiscard]] std::shared_ptr<const Report> report() const; // with the words as they are edited now
    [[nodiscard]] bool settled() const;                         // what is seen is what was asked for
    void say(const QString &sentence);                          // below the pages; what an export has come to

Q_SIGNALS:
    void exportAsked();

private:
    QWidget *buildWords();
    void addPassage(const Passage &passage, QWidget *parent);
    void noteEdits();
    void restoreWords();
    void relay();
    void paint(const std::vector<std::size_t> &pages);
    void zoom(double factor);
    void askForPrinter();

    std::shared_ptr<const Report> m_report;
    Typefaces m_faces;
    Dialogs &m_dialogs;
    Edits m_edits;
    std::shared_ptr<const Pages> m_pages; // on the window's thread only its sheet and its size are looked at
    Worker m_worker;
    Request m_layingOut;
    Request m_painting;
    QTimer m_pause; // after the last key, before the pages are laid out anew
    bool m_stale = false;
    PaperView *m_view;
    QComboBox *m_layout;
    QComboBox *m_stock;
    QLabel *m_state;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_issuer = nullptr;
    QPushButton *m_restore = nullptr;
    std::vector<std::pair<std::size_t, QPlainTextEdit *>> m_passages; // by block
    int m_width = 640;
};

} // namespace paper
} // namespace starboard
