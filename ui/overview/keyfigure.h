// One of the overview's figures: what it is, the figure in the largest type, its change against the period before and
// against the year before, or the reason why they are not compared. Click or Enter shows its sentences.
#pragma once

#include "ui/overview/overviewdata.h"

#include <QWidget>

#include <array>

class QLabel;

namespace starboard {

class Look;
struct Indicator;

class KeyFigure : public QWidget
{
    Q_OBJECT
public:
    explicit KeyFigure(const Look &look, int number, QWidget *parent = nullptr);

    void setData(const KeyFigureData &shown, const Indicator *indicator);
    void setSelected(bool selected);
    [[nodiscard]] const std::string &indicator() const { return m_data.indicator; }
    [[nodiscard]] QString figureText() const;
    [[nodiscard]] QString changeText() const;
    [[nodiscard]] std::array<QLabel *, 4> parts() const { return {m_label, m_figure, m_previous, m_yearBefore}; } // from above

Q_SIGNALS:
    void picked();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void fill();
    [[nodiscard]] QString line(const Change &change, const QString &word) const;

    const Look &m_look;
    KeyFigureData m_data;
    QString m_name;
    bool m_selected = false;
    QLabel *m_label;
    QLabel *m_figure;
    QLabel *m_previous;
    QLabel *m_yearBefore;
};

// Each part begins at one height in all figures, though a name or a reason beside it takes two lines.
void alignParts(const std::vector<KeyFigure *> &figures);

} // namespace starboard
