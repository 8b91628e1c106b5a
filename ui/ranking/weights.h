// The making of a score: which indicators, a slider for the weight of each, whether more or less of it is better, how values
// become points, the formula that all this makes; schemes are saved under a name and chosen again.
#pragma once

#include "model/stats/ranking.h"
#include "ui/session/session.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QMenu;
class QSlider;
class QToolButton;

namespace starboard {

class Weights : public QWidget
{
    Q_OBJECT
public:
    explicit Weights(Session &session, QWidget *parent = nullptr);

    static constexpr std::size_t most = 6; // indicators of a score

    // What can be weighed, and what is weighed while the user has chosen none. Weights and choices are kept in the settings.
    void offer(std::vector<std::string> all, std::vector<std::string> first);
    void setPer(Per per) { m_per = per; }
    [[nodiscard]] Scheme scheme() const; // indicators with a weight above zero
    void retranslate();

Q_SIGNALS:
    void changed();
    void perChosen(starboard::Per per); // of a saved scheme

private:
    struct Slider {
        std::string code;
        QWidget *box;
        QSlider *slider;
        QLabel *name;
        QLabel *value;
        QToolButton *less; // checked: less is better
    };
    [[nodiscard]] std::vector<std::string> chosen() const;
    void choose(const std::vector<std::string> &codes);
    void makeSliders();
    void addSlider(const std::string &code);
    void fillIndicators();
    void fillSchemes();
    void takeScheme(const Scheme &scheme);
    void askName();
    void showFormula();
    [[nodiscard]] QString nameOf(const std::string &code) const;
    [[nodiscard]] bool lessIsBetter(const std::string &code) const;

    Session &m_session;
    std::vector<std::string> m_all;
    std::vector<std::string> m_first;
    std::vector<Slider> m_sliders;
    QHBoxLayout *m_row;
    QToolButton *m_choose;
    QMenu *m_indicators;
    QComboBox *m_points;
    QToolButton *m_named;
    QMenu *m_schemes;
    QLabel *m_formula;
    Per m_per = Per::Absolute;
};

} // namespace starboard
