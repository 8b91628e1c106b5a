#include "ui/window/chipline.h"

#include "ui/filter/wording.h"
#include "ui/look/look.h"
#include "ui/window/knownon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace starboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestChip = 200; // what is longer is cut short on the chip and stands in its tooltip

} // namespace

ChipLine::ChipLine(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_line(new QHBoxLayout(this)), m_note(new QLabel(this)), m_known(new KnownOn(session, this))
{
    setObjectName(u"chipLine"_s);
    setProperty("role", u"chipline"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(space::chipLine + 1);
    m_line->setContentsMargins(space::wide, 0, space::medium, 0);
    m_note->setObjectName(u"chipNote"_s);
    m_note->setProperty("role", u"count"_s);
    m_line->addWidget(m_note);
    m_line->addWidget(m_known);
    connect(&session, &Session::filterChanged, this, &ChipLine::rebuild);
    connect(&session, &Session::workspaceChanged, this, &ChipLine::rebuild);
    rebuild();
}

void ChipLine::setNote(const QString &note)
{
    m_note->setText(note);
    fit();
}

// Rebuilt as a whole: the line is short and its parts depend on each other's width.
void ChipLine::rebuild()
{
    const bool framed = m_left && m_left->isAncestorOf(focusWidget());
    if (m_left) {
        m_left->hide(); // it may be a click on itself that brought us here
        m_line->removeWidget(m_left);
        m_left->deleteLater();
    }
    m_chips.clear();
    m_left = new QWidget(this);
    m_left->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // many chips make no wide window
    auto *line = new QHBoxLayout(m_left);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::small);
    m_line->insertWidget(0, m_left, 1);
    addPath();
    addChips();
    line->addStretch(1);
    // Tab walks along the line as the eye does.
    QWidget *before = m_known->previousInFocusChain();
    while (before != m_known && (before->isHidden() || !(before->focusPolicy() & Qt::TabFocus)))
        before = before->previousInFocusChain();
    for (QToolButton *button : m_left->findChildren<QToolButton *>()) {
        setTabOrder(before, button);
        before = button;
    }
    setTabOrder(before, m_known);
    if (framed)
        (m_chips.empty() ? static_cast<QWidget *>(m_known) : m_chips.front().button)->setFocus();
    fit();
}

// Chips that have no room stand in the menu of the last one.
void ChipLine::fit()
{
    const auto wide = [](const QWidget *widget) { return widget->sizeHint().width() + space::small; };
    const QMargins margins = m_line->contentsMargins();
    int room = width() - margins.left() - margins.right() - m_note->sizeHint().width() - m_known->sizeHint().width() - 2 * m_line->spacing();
    for (const QWidget *part : m_left->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (part != m_more)
            room -= wide(part); // the path and the way to clear it all always have theirs
    }
    const bool all = room >= 0;
    for (const Shown &shown : m_chips)
        room += wide(shown.button);
    int hidden = 0;
    for (const Shown &shown : m_chips) {
        room -= wide(shown.button);
        hidden += all || (hidden == 0 && room >= wide(m_more)) ? 0 : 1;
        shown.button->setHidden(hidden > 0);
        shown.listed->setVisible(hidden > 0);
    }
    if (m_more) {
        m_more->setText(u"+%1"_s.arg(hidden));
        m_more->setHidden(hidden == 0);
    }
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
    m_more = nullptr;
    const std::vector<Chip> all = chips(m_session);
    if (all.empty())
        return;
    m_more = new QToolButton(m_left);
    auto *menu = new QMenu(m_more);
    for (const Chip &chip : all) {
        const auto taken = [this, remove = chip.remove] {
            Filter filter = m_session.filter();
            remove(filter);
            m_session.setFilter(filter);
        };
        const QString words = tr("Remove “%1” from the filter").arg(chip.text);
        auto *button = new QToolButton(m_left);
        button->setObjectName(u"chip_"_s + chip.id);
        button->setProperty("role", u"chip"_s);
        button->setText(QFontMetrics(Look::font(Type::Table)).elidedText(chip.text, Qt::ElideRight, widestChip) + u"  ×"_s);
        button->setToolTip(words);
        button->setAccessibleName(words);
        connect(button, &QToolButton::clicked, this, taken);
        m_left->layout()->addWidget(button);
        m_chips.push_back({button, menu->addAction(chip.text + u"  ×"_s, this, taken)});
    }
    m_more->setObjectName(u"moreChips"_s);
    m_more->setProperty("role", u"chip"_s);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(menu);
    m_more->setText(u"+%1"_s.arg(all.size()));
    m_more->setAccessibleName(tr("More of the filter"));
    m_more->setToolTip(m_more->accessibleName());
    m_left->layout()->addWidget(m_more);
    auto *clear = new QToolButton(m_left);
    clear->setObjectName(u"clearChips"_s);
    clear->setProperty("role", u"link"_s);
    clear->setText(tr("Clear all"));
    clear->setAccessibleName(tr("Clear all"));
    connect(clear, &QToolButton::clicked, this, [this] { m_session.setFilter({}); });
    m_left->layout()->addWidget(clear);
}

void ChipLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
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
