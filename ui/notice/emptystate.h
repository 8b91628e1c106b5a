// What a view shows when it has nothing to show: one sentence, what to do, a button or a link that does it.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace starboard {

class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    // `button` empty: no button. `note` stands below it in small type.
    void setTexts(const QString &sentence, const QString &button, const QString &note);
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void actionAsked();

private:
    QLabel *m_sentence;
    QPushButton *m_button;
    QLabel *m_note;
};

} // namespace starboard
