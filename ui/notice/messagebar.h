// The bar under the chips: what happened, what to do, one button. Never a box in the way.
#pragma once

#include "model/core/result.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace starboard {

class Look;

class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(const Look &look, QWidget *parent = nullptr);

    void showMessage(const QString &text);
    void showMessage(const QString &text, const QString &button, std::function<void()> action);
    void showFailure(const Failure &failure);
    void dismiss();
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void dress();

    const Look &m_look;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_button;
    QToolButton *m_close;
    std::function<void()> m_action;
};

} // namespace starboard
