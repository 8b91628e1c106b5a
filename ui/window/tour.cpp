#include "ui/window/tour.h"

#include "ui/look/look.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace starboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardWidth = 320;
constexpr int distance = 12; // between the card and what it points at

} // namespace

Tour::Tour(const Look &look, std::vector<Step> steps, QWidget *window)
    : QWidget(window), m_look(look), m_card(new QWidget(this)), m_count(new QLabel(m_card)), m_title(new QLabel(m_card)), m_text(new QLabel(m_card)),
      m_next(new QPushButton(m_card)), m_skip(new QPushButton(m_card))
{
    setObjectName(u"tour"_s);
    std::copy_if(steps.begin(), steps.end(), std::back_inserter(m_steps), [](const Step &step) { return step.part && step.part->isVisible(); });
    setFocusPolicy(Qt::StrongFocus);
    m_card->setObjectName(u"tourCard"_s);
    m_card->setProperty("role", u"card"_s);
    m_card->setAttribute(Qt::WA_StyledBackground);
    m_count->setProperty("role", u"note"_s);
    m_title->setObjectName(u"tourTitle"_s);
    m_title->setFont(Look::font(Type::ViewTitle));
    m_text->setObjectName(u"tourText"_s);
    m_text->setWordWrap(true);
    m_next->setObjectName(u"tourNext"_s);
    m_next->setProperty("role", u"primary"_s);
    m_skip->setObjectName(u"tourSkip"_s);
    m_skip->setProperty("role", u"link"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_count, 1);
    buttons->addWidget(m_skip);
    buttons->addWidget(m_next);
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(space::panelSide, space::wide, space::panelSide, space::wide);
    column->setSpacing(space::medium);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addLayout(buttons);
    connect(m_next, &QPushButton::clicked, this, [this] { go(m_at + 1); });
    connect(m_skip, &QPushButton::clicked, this, &Tour::end);
    window->installEventFilter(this);
    setGeometry(window->rect());
    show();
    raise();
    go(0);
}

void Tour::go(int step)
{
    if (step >= int(m_steps.size())) {
        end();
        return;
    }
    m_at = std::max(0, step);
    const Step &shown = m_steps[std::size_t(m_at)];
    const bool last = m_at + 1 == int(m_steps.size());
    m_count->setText(tr("%1 of %2", "a step of the tour").arg(m_at + 1).arg(m_steps.size()));
    m_title->setText(shown.title);
    m_text->setText(shown.text);
    m_next->setText(last ? tr("Begin") : tr("Next"));
    m_skip->setText(tr("Skip"));
    m_skip->setVisible(!last);
    setAccessibleName(shown.title);
    setAccessibleDescription(shown.text);
    place();
    m_next->setFocus();
    update();
}

void Tour::end()
{
    hide();
    Q_EMIT finished();
    deleteLater();
}

QRect Tour::partOf(const Step &step) const
{
    return QRect(step.part->mapTo(parentWidget(), QPoint()), step.part->size());
}

// Beside the part where there is room: right, left, below, else in the middle.
void Tour::place()
{
    if (m_steps.empty())
        return;
    m_card->layout()->activate();
    m_card->setFixedSize(cardWidth, m_card->layout()->totalHeightForWidth(cardWidth));
    const QRect part = partOf(m_steps[std::size_t(m_at)]);
    const QSize card = m_card->size();
    QPoint at(part.center().x() - card.width() / 2, part.bottom() + distance);
    if (part.right() + distance + card.width() < width())
        at = {part.right() + distance, part.top() + distance};
    else if (part.left() - distance - card.width() > 0)
        at = {part.left() - distance - card.width(), part.top() + distance};
    at.setX(std::clamp(at.x(), distance, std::max(distance, width() - card.width() - distance)));
    at.setY(std::clamp(at.y(), distance, std::max(distance, height() - card.height() - distance)));
    m_card->move(at);
}

void Tour::paintEvent(QPaintEvent *)
{
    if (m_steps.empty())
        return;
    QPainter painter(this);
    const QRect part = partOf(m_steps[std::size_t(m_at)]);
    QPainterPath shade;
    shade.addRect(rect());
    QPainterPath hole;
    hole.addRect(part);
    const bool dark = m_look.theme() == Theme::Dark;
    QColor dim = m_look.color(dark ? Ink::Base : Ink::Text);
    dim.setAlphaF(dark ? 0.6F : 0.18F);
    painter.fillPath(shade.subtracted(hole), dim);
    painter.setPen(QPen(m_look.color(Ink::Focus), 2));
    painter.drawRect(part.adjusted(1, 1, -1, -1));
}

void Tour::mousePressEvent(QMouseEvent *) {} // what lies below waits

void Tour::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape: end(); return;
    case Qt::Key_Right:
    case Qt::Key_Return:
    case Qt::Key_Enter: go(m_at + 1); return;
    case Qt::Key_Left: go(m_at - 1); return;
    default: QWidget::keyPressEvent(event);
    }
}

bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
        place();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace starboard
