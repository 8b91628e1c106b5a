// Review 复核: contradictions and doubtful facts, one after another, by keyboard; and the log of what was decided.
#pragma once

#include "ui/review/queue.h"
#include "ui/session/view.h"

#include <memory>

class QLabel;
class QListView;
class QProgressBar;
class QStackedWidget;
class QToolButton;

namespace starboard {

class DisputePage;
class EmptyState;
class FactForm;
class LogPage;

class ReviewView : public View
{
    Q_OBJECT
public:
    explicit ReviewView(Session &session, QWidget *parent = nullptr);
    ~ReviewView() override;

    QString title() const override;
    QString badge() const override;
    Sheet sheet() const override;
    EvidencePlace evidencePlace() const override { return EvidencePlace::None; }
    bool foldsFilter() const override { return true; }
    bool settled() const override;

protected:
    void refresh() override;
    void retranslate() override;
    void dress() override;
    void showEvent(QShowEvent *event) override;

private:
    void buildActions();
    void showQueue(Queue queue);
    void showEntry(int row);
    void move(int step);
    void showLog(bool log);
    [[nodiscard]] bool logShown() const;
    [[nodiscard]] std::vector<RowId> selectedFacts() const; // of the queue, contradictions left out
    void confirm();
    void reject();

    QueueModel *m_model;
    QToolButton *m_queueTab;
    QToolButton *m_logTab;
    QStackedWidget *m_desk; // the queue with its page, or the log
    LogPage *m_log;
    QLabel *m_waiting;
    QProgressBar *m_progress;
    QLabel *m_order;
    QListView *m_list;
    QStackedWidget *m_pages;
    DisputePage *m_dispute;
    FactForm *m_fact;
    EmptyState *m_empty;
    QLabel *m_keys;
    std::int64_t m_unreviewed = 0;
    std::int64_t m_reviewed = 0;
    std::unique_ptr<Request> m_queueRequest;
    std::unique_ptr<Request> m_entryRequest;
};

} // namespace starboard
