#include "ui/chart/panel.h"

#include "ui/look/look.h"

#include <QLabel>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace starboard {

using namespace Qt::StringLiterals;

namespace {

QLabel *label(const QString &name, const QString &role, QWidget *parent)
{
    auto *made = new QLabel(parent);
    made->setObjectName(name);
    made->setProperty("role", role);
    made->setWordWrap(true);
    made->setTextFormat(Qt::PlainText);
    made->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    return made;
}

} // namespace

Panel::Panel(const QString &objectName, QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_title(label(objectName + u"Title"_s, u"paneltitle"_s, this)),
      m_subtitle(label(objectName + u"Subtitle"_s, u"note"_s, this)), m_note(label(objectName + u"Note"_s, u"note"_s, this))
{
    setObjectName(objectName);
    m_title->setFont(Look::font(Type::PanelTitle));
    m_column->setContentsMargins(space::panelSide, space::panelTop, space::panelSide, space::small);
    m_column->setSpacing(0);
    m_column->addWidget(m_title);
    m_column->addWidget(m_subtitle);
    m_column->addSpacing(space::small);
    m_column->addSpacing(space::small);
    m_column->addWidget(m_note);
}

void Panel::setBody(QWidget *body) { m_column->insertWidget(3, body, 1); }

void Panel::setTexts(const QString &title, const QString &subtitle, const QString &note)
{
    // A figure and its unit stay on one line.
    static const QRegularExpression figureAndUnit(u"(?<=\\d) (?=\\S)"_s);
    m_titleText = title;
    m_title->setText(QString(title).replace(figureAndUnit, QString(QChar::Nbsp)));
    m_subtitle->setText(subtitle);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

QString Panel::title() const { return m_titleText; }

QString Panel::note() const { return m_note->text(); }

} // namespace starboard
