// Reports from the window: asks what to report, makes it on the thread for long work, shows it, writes it where the user
// wants it.
#pragma once

#include "ui/notice/savefile.h"
#include "ui/paper/exportreport.h"
#include "ui/report/reportdialog.h"

#include <QPointer>

namespace starboard {

namespace paper {
class PreviewDialog;
}

class ReportDesk : public QObject
{
    Q_OBJECT
public:
    ReportDesk(Session &session, QWidget *window);

    // `view` is the one in front, `language` the interface's.
    void open(const QString &view, const QString &language);

private:
    using Made = std::shared_ptr<Result<std::shared_ptr<const paper::Report>>>;

    // Makes what the dialog asks for; `then` gets it where it could be made.
    void make(std::function<void(const std::shared_ptr<const paper::Report> &, const ReportOrder &)> then);
    void preview(const std::shared_ptr<const paper::Report> &report, const ReportOrder &order);
    // `told` hears how it went.
    void write(const std::shared_ptr<const paper::Report> &report, const paper::Target &target, std::function<void(const QString &)> told);
    void writeEachDistrict();
    [[nodiscard]] std::optional<paper::Target> askForTarget(QWidget *parent, const std::string &title);
    [[nodiscard]] static Result<paper::Typefaces> facesFor(paper::Language language);

    Session &m_session;
    QWidget *m_window;
    QPointer<ReportDialog> m_dialog;
    QPointer<paper::PreviewDialog> m_preview;
};

} // namespace starboard
