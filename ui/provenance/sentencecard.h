// A sentence of the paper with its numeral marked, and below it where it stands. Serif: the paper speaks.
#pragma once

#include "ui/provenance/evidence.h"

#include <QFrame>

class QAction;
class QLabel;

namespace starboard {

class Look;

class SentenceCard : public QFrame
{
    Q_OBJECT
public:
    SentenceCard(const Look &look, const Witness &witness, QWidget *parent = nullptr);

    [[nodiscard]] const Witness &witness() const { return m_witness; }
    void retranslate();
    void dress();

Q_SIGNALS:
    void activated(starboard::RowId article, starboard::RowId fact); // double click, Enter
    void stepAsked(int direction); // arrow keys: to the neighbour
    void picked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Look &m_look;
    Witness m_witness;
    QLabel *m_sentence;
    QLabel *m_source;
    QAction *m_openAction;
    QAction *m_copyAction;
};

} // namespace starboard
