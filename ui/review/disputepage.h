// Two reports that cannot both hold, side by side, the fields in which they differ marked, and what each decision does to
// the figure.
#pragma once

#include "model/stats/decision.h"
#include "ui/provenance/evidence.h"
#include "ui/review/queue.h"

#include <QScrollArea>

#include <array>
#include <optional>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace starboard {

// A decision and the account that it makes at the dispute's place; without a verdict: as it stands.
struct Consequence {
    std::optional<Verdict> verdict;
    Account account;
};

struct DisputeDetail {
    Dispute dispute;
    Witness first;
    Witness second;
    std::vector<Consequence> consequences;
};
[[nodiscard]] Result<DisputeDetail> disputeDetail(Sources &sources, const Dispute &dispute, const Window &window);

class DisputePage : public QScrollArea
{
    Q_OBJECT
public:
    explicit DisputePage(Session &session, QWidget *parent = nullptr);

    void setDetail(const DisputeDetail &detail);
    void retranslate();
    void decide(Verdict verdict);

Q_SIGNALS:
    void postponed();

private:
    struct Side {
        QWidget *frame;
        QLabel *letter; // A or B, as the decisions call it
        QLabel *counted; // says that the rules count this one now
        QLabel *figure;
        QVBoxLayout *body;
        QGridLayout *fields;
    };
    struct Choice {
        std::optional<Verdict> verdict;
        QPushButton *button;
        QLabel *figure;
        QLabel *note;
    };
    [[nodiscard]] Side makeSide(const QString &objectName);
    void fillSide(Side &side, const Witness &witness, const Rational &value, Bound bound, const Witness &other);
    void markCounted();
    void showChoices();

    Session &m_session;
    std::optional<DisputeDetail> m_detail;
    QWidget *m_paper;
    QLabel *m_title;
    QLabel *m_reason;
    QLabel *m_effect;
    Side m_first;
    Side m_second;
    std::array<Choice, 5> m_choices;
};

} // namespace starboard
