// The filter dock: places, period, indicators, status, review. It edits the session's one filter and follows it.
#pragma once

#include "ui/session/session.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QDateEdit;
class QLabel;
class QToolButton;

namespace starboard {

class TickTree;

class FilterPanel : public QWidget
{
    Q_OBJECT
public:
    explicit FilterPanel(Session &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    template <typename T> struct Box {
        QCheckBox *box;
        T value;
    };
    QWidget *buildPeriod();
    QWidget *buildBoxes();
    void retranslate();
    void follow(); // the filter of the session → the widgets
    void count();  // ask for the counts of the trees
    void showCounts();
    void setPlaces();
    void setIndicators();
    void setDays();
    void setBoxes();

    struct Counts {
        std::vector<FactsAtPlace> places;
        std::vector<FactsAtPlace> allPlaces;
        std::vector<FactsOfIndicator> indicators;
        DateRange range;
    };

    Session &m_session;
    Request m_counting;
    Counts m_counts;
    bool m_following = false; // true while widgets are set from the filter
    QLabel *m_placesLabel;
    QLabel *m_placesCount;
    TickTree *m_places;
    QLabel *m_periodLabel;
    QLabel *m_periodNote;
    QToolButton *m_preset;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QLabel *m_indicatorsLabel;
    QLabel *m_indicatorsCount;
    TickTree *m_indicators;
    QLabel *m_statusLabel;
    QLabel *m_reviewLabel;
    std::vector<Box<Status>> m_statuses;
    std::vector<Box<ReviewState>> m_reviews;
};

} // namespace starboard
