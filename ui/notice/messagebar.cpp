#include "ui/notice/messagebar.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace starboard {

using namespace Qt::StringLiterals;

MessageBar::MessageBar(const Look &look, QWidget *parent)
    : QFrame(parent), m_look(look), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_button(new QPushButton(this)),
      m_close(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    setProperty("role", u"message"_s);
    m_text->setObjectName(u"messageText"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_button->setObjectName(u"messageButton"_s);
    m_close->setObjectName(u"messageClose"_s);
    m_close->setProperty("role", u"quiet"_s);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(space::panelSide, space::small, space::medium, space::small);
    line->setSpacing(space::medium);
    line->addWidget(m_icon);
    line->addWidget(m_text, 1);
    line->addWidget(m_button);
    line->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(m_button, &QPushButton::clicked, this, [this] {
        const auto action = m_action;
        dismiss();
        if (action)
            action();
    });
    connect(&m_look, &Look::changed, this, &MessageBar::dress);
    dress();
    retranslate();
    hide();
}

void MessageBar::showMessage(const QString &text) { showMessage(text, {}, {}); }

void MessageBar::showMessage(const QString &text, const QString &button, std::function<void()> action)
{
    m_text->setText(text);
    setAccessibleName(text);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    m_action = std::move(action);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::showFailure(const Failure &failure)
{
    showMessage(QString::fromStdString(failure.message));
    m_text->setToolTip(QString::fromStdString(failure.detail));
}

void MessageBar::dismiss()
{
    hide();
    m_action = {};
    m_text->setToolTip({});
}

QString MessageBar::text() const { return m_text->text(); }

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void MessageBar::retranslate()
{
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
}

void MessageBar::dress()
{
    m_icon->setPixmap(icon(m_look, u"dialog-warning"_s).pixmap(16, 16));
    m_close->setIcon(icon(m_look, u"dialog-cancel"_s));
}

} // namespace starboard
