#include "ui/window/chipline.h"

#include "ui/filter/wording.h"
#include "ui/look/look.h"
#include "ui/window/knownon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace starboard {

using namespace Qt::StringLiterals;

ChipLine::ChipLine(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_line(new QHBoxLayout(this)), m_note(new QLabel(this))
{
    setObjectName(u"chipLine"_s);
    setProperty("role", u"chipline"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(space::chipLine + 1);
    m_line->setContentsMargins(space::wide, 0, space::medium, 0);
    m_note->setObjectName(u"chipNote"_s);
    m_note->setProperty("role", u"count"_s);
    m_line->addStretch(1);
    m_line->addWidget(m_note);
    m_line->addWidget(new KnownOn(session, this));
    connect(&session, &Session::filterChanged, this, &ChipLine::rebuild);
    connect(&session, &Session::workspaceChanged, this, &ChipLine::rebuild);
    rebuild();
}

void ChipLine::setNote(const QString &note) { m_note->setText(note); }

// Rebuilt as a whole: the line is short and its parts depend on each other's width.
void ChipLine::rebuild()
{
    if (m_left) {
        m_left->hide(); // it may be a click on itself that brought us here
        m_line->removeWidget(m_left);
        m_left->deleteLater();
    }
    m_left = new QWidget(this);
    auto *line = new QHBoxLayout(m_left);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::small);
    m_line->insertWidget(0, m_left);
    addPath();
    addChips();
}

void ChipLine::addPath()
{
    std::vector<std::string> path;
    if (m_session.filter().places.size() == 1) {
        for (std::string code = m_session.filter().places.front(); !code.empty(); code = m_session.gazetteer().parent(code))
            path.insert(path.begin(), code);
    }
    path.insert(path.begin(), std::string());
    for (std::size_t i = 0; i < path.size(); ++i) {
        const QString text = path[i].empty() ? tr("All places") : m_session.placeName(path[i]);
        const bool last = i + 1 == path.size();
        if (last) {
            auto *here = new QLabel(text, m_left);
            here->setObjectName(u"pathHere"_s);
            here->setFont(Look::font(Type::Table));
            m_left->layout()->addWidget(here);
            continue;
        }
        auto *link = new QToolButton(m_left);
        link->setObjectName(u"path_"_s + QString::fromStdString(path[i]));
        link->setProperty("role", u"link"_s);
        link->setText(text);
        link->setAccessibleName(tr("Go up to %1").arg(text));
        connect(link, &QToolButton::clicked, this, [this, code = path[i]] {
            Filter filter = m_session.filter();
            filter.places.clear();
            if (!code.empty())
                filter.places.push_back(code);
            m_session.setFilter(filter);
        });
        m_left->layout()->addWidget(link);
        auto *arrow = new QLabel(u"›"_s, m_left);
        arrow->setProperty("role", u"count"_s);
        m_left->layout()->addWidget(arrow);
    }
}

void ChipLine::addChips()
{
    const std::vector<Chip> all = chips(m_session);
    for (const Chip &chip : all) {
        auto *button = new QToolButton(m_left);
        button->setObjectName(u"chip_"_s + chip.id);
        button->setProperty("role", u"chip"_s);
        button->setText(chip.text + u"  ×"_s);
        button->setToolTip(tr("Remove “%1” from the filter").arg(chip.text));
        button->setAccessibleName(tr("Remove “%1” from the filter").arg(chip.text));
        connect(button, &QToolButton::clicked, this, [this, remove = chip.remove] {
            Filter filter = m_session.filter();
            remove(filter);
            m_session.setFilter(filter);
        });
        m_left->layout()->addWidget(button);
    }
    if (all.empty())
        return;
    auto *clear = new QToolButton(m_left);
    clear->setObjectName(u"clearChips"_s);
    clear->setProperty("role", u"link"_s);
    clear->setText(tr("Clear all"));
    clear->setAccessibleName(tr("Clear all"));
    connect(clear, &QToolButton::clicked, this, [this] { m_session.setFilter({}); });
    m_left->layout()->addWidget(clear);
}

void ChipLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

Filter oneLevelUp(const Filter &filter, const Gazetteer &gazetteer)
{
    Filter up = filter;
    if (filter.places.empty())
        return up;
    const std::string parent = gazetteer.parent(filter.places.front());
    up.places.clear();
    if (!parent.empty())
        up.places.push_back(parent);
    return up;
}

} // namespace starboard
