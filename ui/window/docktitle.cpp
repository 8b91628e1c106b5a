#include "ui/window/docktitle.h"

#include "ui/look/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace starboard {

using namespace Qt::StringLiterals;

DockTitle::DockTitle(const QString &objectName, QWidget *parent) : QWidget(parent), m_text(new QLabel(this)), m_line(new QHBoxLayout(this))
{
    setObjectName(objectName);
    setProperty("role", u"docktitle"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(space::dockTitle);
    m_text->setProperty("role", u"second"_s);
    m_line->setContentsMargins(10, 0, space::small, 0);
    m_line->setSpacing(space::tight);
    m_line->addWidget(m_text, 1);
}

void DockTitle::setText(const QString &text) { m_text->setText(text); }

QToolButton *DockTitle::addButton(const QString &name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setProperty("role", u"quiet"_s);
    m_line->addWidget(button);
    return button;
}

} // namespace starboard
