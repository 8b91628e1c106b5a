#include "ui/look/segment.h"

#include <QButtonGroup>
#include <QSettings>
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

void keepChoice(QButtonGroup &segments, QSettings &settings, const QString &key)
{
    if (QAbstractButton *last = segments.button(settings.value(key, -1).toInt()))
        last->click();
    QObject::connect(&segments, &QButtonGroup::idClicked, &segments, [&settings, key](int choice) { settings.setValue(key, choice); });
}

} // namespace starboard
