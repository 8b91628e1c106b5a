#include "ui/window/foldedstrip.h"

#include "ui/look/look.h"

#include <QPainter>

namespace starboard {

using namespace Qt::StringLiterals;

FoldedStrip::FoldedStrip(const Look &look, QWidget *parent) : QAbstractButton(parent), m_look(look)
{
    setObjectName(u"filterStrip"_s);
    setFocusPolicy(Qt::StrongFocus);
    setFixedWidth(space::foldedStrip);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setCursor(Qt::PointingHandCursor);
}

QSize FoldedStrip::sizeHint() const { return {space::foldedStrip, 120}; }

QSize FoldedStrip::minimumSizeHint() const { return sizeHint(); }

void FoldedStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.color(Ink::Window));
    painter.setPen(m_look.color(Ink::Hairline));
    painter.drawLine(rect().topRight(), rect().bottomRight());
    painter.setFont(Look::font(Type::Table));
    painter.setPen(m_look.color(underMouse() ? Ink::Link : Ink::Second));
    painter.drawText(QRect(0, space::small, width(), 18), Qt::AlignCenter, u"›"_s);
    // Chinese stands upright, one character below the other; other words are turned.
    const bool upright = !text().isEmpty() && text().front().script() == QChar::Script_Han;
    if (upright) {
        int y = 28;
        for (const QChar character : text()) {
            painter.drawText(QRect(0, y, width(), 16), Qt::AlignCenter, character);
            y += 16;
        }
    } else {
        painter.save();
        painter.translate(width() / 2.0, 30);
        painter.rotate(90);
        painter.drawText(QRectF(0, -width() / 2.0, 200, width()), Qt::AlignLeft | Qt::AlignVCenter, text());
        painter.restore();
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_look.color(Ink::Focus), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void FoldedStrip::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void FoldedStrip::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

} // namespace starboard
