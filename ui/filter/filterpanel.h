// The filter dock: places, period, indicators, status, review. It edits the session's one filter and follows it.
#pragma once

#include "ui/filter/tickmodel.h"
#include "ui/session/session.h"

#include <QWidget>

#include <vector>

class QAction;
class QCheckBox;
class QDateEdit;
class QLabel;
class QToolButton;

namespace starboard {

class Pinyin;
class TickTree;
class Timeline;

class FilterPanel : public QWidget
{
    Q_OBJECT
public:
    explicit FilterPanel(Session &session, QWidget *parent = nullptr);

    struct Found {
        bool place = false; // else a family or an indicator
        QString key;
        QString name;
        QString aside;
    };
    // What the words find by name or pinyin among the places and indicators of the workspace, places first.
    [[nodiscard]] std::vector<Found> find(const QString &words, int most) const;
    // Nothing but this family or indicator.
    void chooseIndicator(const QString &key);

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
    void countDays();
    void showCounts();
    void fillStars();
    void setPlaces();
    void setIndicators();
    void setDays();
    void setBoxes();
    void setStars();

    struct Counts {
        std::vector<TickNode> places;
        std::vector<TickNode> indicators;
        std::shared_ptr<const std::vector<FactsAtPlace>> allPlaces;
    };

    Session &m_session;
    Request m_counting;
    Request m_countingDays;
    std::shared_ptr<Pinyin> m_pinyin; // used on the worker's thread alone
    Counts m_counts;
    std::shared_ptr<const std::vector<FactsAtPlace>> m_allPlaces; // of the whole workspace; empty until counted
    bool m_following = false; // true while widgets are set from the filter
    QLabel *m_placesLabel;
    QLabel *m_placesCount;
    TickTree *m_places;
    QLabel *m_periodLabel;
    QLabel *m_periodNote;
    QToolButton *m_preset;
    QDateEdit *m_from;
    QDateEdit *m_to;
    Timeline *m_timeline;
    QLabel *m_indicatorsLabel;
    QLabel *m_indicatorsCount;
    TickTree *m_indicators;
    QLabel *m_statusLabel;
    QLabel *m_reviewLabel;
    QToolButton *m_stars;
    std::vector<std::pair<QAction *, std::string>> m_starActions;
    std::vector<Box<Status>> m_statuses;
    std::vector<Box<ReviewState>> m_reviews;
};

} // namespace starboard
