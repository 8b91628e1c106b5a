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
    [[nodiscard]] bool painted() const; // the counts and further contradictions may still be looked for

protected:
    void refresh() override;
    void retranslate() override;
    void dress() override;
    void showEvent(QShowEvent *event) override;

private:
    void buildActions();
    void takeQueue(const Filter &filter, Queue queue);
    void lookOn(const std::vector<std::string> &ahead);
    void addContradictions();
    void fillQueue();
    void showProgress(const ReviewProgress &progress);
    void showOrder();
    void showNothing();
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
    Filter m_asked;                  // of the queue
    std::vector<Dispute> m_disputes; // in the queue
    std::vector<Dispute> m_found;    // of the look that is under way
    std::vector<QueueEntry> m_facts; // in the queue
    bool m_looking = false;
    ReviewProgress m_counts;
    std::unique_ptr<Request> m_queueRequest;
    std::unique_ptr<Request> m_findingsRequest;
    std::unique_ptr<Request> m_progressRequest;
    std::unique_ptr<Request> m_entryRequest;
};

} // namespace starboard
