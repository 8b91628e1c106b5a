#include "ui/look/segment.h"

#include <QToolButton>

namespace starboard {

using namespace Qt::StringLiterals;

QToolButton *makeSegment(QWidget *parent, const QString &objectName)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setProperty("role", u"segment"_s);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace starboard
