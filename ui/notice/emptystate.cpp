#include "ui/notice/emptystate.h"

#include "ui/look/look.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace starboard {

using namespace Qt::StringLiterals;

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_sentence(new QLabel(this)), m_button(new QPushButton(this)), m_note(new QLabel(this))
{
    setObjectName(u"emptyState"_s);
    setProperty("role", u"paper"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_sentence->setObjectName(u"emptySentence"_s);
    m_sentence->setFont(Look::font(Type::ViewTitle));
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_button->setObjectName(u"emptyButton"_s);
    m_button->setProperty("role", u"primary"_s);
    m_note->setObjectName(u"emptyNote"_s);
    m_note->setProperty("role", u"note"_s);
    m_note->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::wide);
    column->addStretch(2);
    column->addWidget(m_sentence);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addWidget(m_note);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionAsked);
}

void EmptyState::setTexts(const QString &sentence, const QString &button, const QString &note)
{
    m_sentence->setText(sentence);
    m_button->setText(button);
    m_button->setAccessibleName(button);
    m_button->setVisible(!button.isEmpty());
    m_note->setText(note);
}

QString EmptyState::sentence() const { return m_sentence->text(); }

} // namespace starboard
