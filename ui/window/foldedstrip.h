// What is left of the folded filter: a narrow upright strip with its name; a click or Enter unfolds it.
#pragma once

#include <QAbstractButton>

namespace starboard {

class Look;

class FoldedStrip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FoldedStrip(const Look &look, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    const Look &m_look;
};

} // namespace starboard
