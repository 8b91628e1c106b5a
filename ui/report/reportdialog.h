// What a report shall say: kind, places, period, indicators, layout, language, who signs it. It begins with what the
// filter in force shows. The dialog asks; whoever opened it makes the report and tells it how that went.
#pragma once

#include "model/report/make.h"
#include "ui/paper/sheet.h"
#include "ui/session/session.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace starboard {

class TickModel;
class TickTree;

struct ReportOrder {
    paper::Request request;
    paper::Layout layout = paper::Layout::Official;
    bool eachDistrict = false; // one report for each county-level district of the places
};

// The kind that a view asks for, where the places allow it; else one that takes so many.
[[nodiscard]] paper::ReportKind kindFor(const QString &view, std::size_t places);
// The topmost ticked places; all or none ticked are the places at the top. A comparison takes those below where only one
// is ticked, a selection where none is.
[[nodiscard]] std::vector<std::string> placesFor(paper::ReportKind kind, const TickModel &places);

class ReportDialog : public QDialog
{
    Q_OBJECT
public:
    // `view` is the one in front, `language` the interface's.
    ReportDialog(Session &session, const QString &view, const QString &language, QWidget *parent = nullptr);

    [[nodiscard]] ReportOrder order() const;
    [[nodiscard]] bool ready() const { return m_ready; } // the trees hold what the workspace has
    void watch(Job *job);                                // shows its progress; its end makes the dialog usable again
    void say(const QString &sentence); // what came of it

Q_SIGNALS:
    void previewAsked();
    void exportAsked();
    void becameReady();

private:
    struct Counts {
        std::vector<FactsAtPlace> places;
        std::vector<FactsOfIndicator> indicators;
    };
    QWidget *buildFields();
    QWidget *buildTrees();
    void fill(const Counts &counts);
    [[nodiscard]] QWidget *buildKnownOn();
    void fillPeriods();
    void chooseKind();
    void judge(); // whether so many places make a report of this kind
    void setBusy(bool busy);

    Session &m_session;
    Request m_counting;
    QString m_view;
    bool m_ready = false;
    Job *m_job = nullptr;
    std::vector<Window> m_periods; // as the box lists them
    QComboBox *m_kind;
    QLabel *m_about;
    TickTree *m_places;
    TickTree *m_indicators;
    QComboBox *m_period;
    QCheckBox *m_known; // as it was known on a day
    QDateEdit *m_knownDay;
    QComboBox *m_layout;
    QComboBox *m_language;
    QLineEdit *m_issuer;
    QCheckBox *m_each;
    QLabel *m_message;
    QProgressBar *m_progress;
    QWidget *m_fields = nullptr;
    QPushButton *m_preview = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace starboard
