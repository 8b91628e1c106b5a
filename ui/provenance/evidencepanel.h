// The evidence dock: the selected figure in plain words, the sentences it was counted from, what was left out and why,
// the days told, and the way to the article and to the ledger.
#pragma once

#include "ui/provenance/evidence.h"
#include "ui/session/session.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace starboard {

class DaysLine;
class LeftOutList;
class SentenceCard;

class EvidencePanel : public QWidget
{
    Q_OBJECT
public:
    explicit EvidencePanel(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] const Evidence &evidence() const { return m_evidence; }
    [[nodiscard]] bool pinned() const { return m_pinned; }
    void setPinned(bool pinned); // a pinned panel keeps what it shows
    [[nodiscard]] bool settled() const { return !m_request.waiting(); }

Q_SIGNALS:
    void selectionNamed(const QString &text); // 昆吾街道 · 飞线充电整治 ≥118 处

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrangeParts();
    void ask();
    void show(Evidence evidence);
    void fill();
    void fillHead();
    void fillCards();
    void fillNote();
    void retranslate();
    void step(int from, int direction);
    void openArticle();
    void listInLedger();
    void copy() const;
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString changes() const;
    [[nodiscard]] QString made() const; // of which reports, where a few words say it

    Session &m_session;
    Request m_request;
    Evidence m_evidence;
    bool m_pinned = false;
    std::size_t m_picked = 0;
    QBoxLayout *m_parts = nullptr;
    QLabel *m_heading;
    QLabel *m_window;
    QLabel *m_figure;
    QLabel *m_words;
    QLabel *m_changes; // against the period before and the year before, or why not
    QLabel *m_countedLabel;
    QVBoxLayout *m_cardColumn;
    std::vector<SentenceCard *> m_cards;
    LeftOutList *m_leftOut;
    QLabel *m_leftOutLabel;
    QLabel *m_daysLabel;
    DaysLine *m_days;
    QLabel *m_note;
    QLabel *m_hint;
    QScrollArea *m_scroll;
    QPushButton *m_open;
    QPushButton *m_list;
    QPushButton *m_copy;
};

} // namespace starboard
