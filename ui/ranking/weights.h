// The weights of a score: one slider per indicator and the formula that they make.
#pragma once

#include "model/stats/ranking.h"
#include "ui/session/session.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;
class QSlider;

namespace starboard {

class Weights : public QWidget
{
    Q_OBJECT
public:
    explicit Weights(Session &session, QWidget *parent = nullptr);

    // The indicators to weigh; weights that the user set before are kept in the settings.
    void setIndicators(const std::vector<std::string> &codes);
    [[nodiscard]] Scheme scheme() const; // indicators with a weight above zero
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    struct Slider {
        std::string code;
        QWidget *box;
        QSlider *slider;
        QLabel *name;
        QLabel *value;
    };
    void showFormula();

    Session &m_session;
    std::vector<Slider> m_sliders;
    QHBoxLayout *m_row;
    QLabel *m_formula;
};

} // namespace starboard
