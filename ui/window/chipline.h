// The line under the tabs that says what is shown: the path of places, the chips of the filter, what is left out.
#pragma once

#include "ui/session/session.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace starboard {

class KnownOn;

class ChipLine : public QWidget
{
    Q_OBJECT
public:
    explicit ChipLine(Session &session, QWidget *parent = nullptr);

    void setNote(const QString &note); // at the right: 知悉截止 2023-07-31
    void rebuild();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Shown {
        QToolButton *button;
        QAction *listed; // in the menu, where the chip has no room
    };
    void addPath();
    void addChips();
    void fit();

    Session &m_session;
    QHBoxLayout *m_line;
    QWidget *m_left = nullptr;
    QLabel *m_note;
    KnownOn *m_known;
    std::vector<Shown> m_chips;
    QToolButton *m_more = nullptr; // none without chips
};

// One level up in the filter's places; the filter itself where there is nothing above.
[[nodiscard]] Filter oneLevelUp(const Filter &filter, const Gazetteer &gazetteer);

} // namespace starboard
