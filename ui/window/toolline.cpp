#include "ui/window/toolline.h"

#include "ui/look/icons.h"
#include "ui/look/segment.h"
#include "ui/window/searchfield.h"

#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace starboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastSearch = 150;
constexpr int mostSearch = 260;

// What of the words is shown, from the widest window to the narrowest: undo's icon speaks for itself, the presets stand
// in the filter too.
struct Words {
    bool undo;
    bool presets;
    bool others;
};
constexpr std::array widths{Words{true, true, true}, Words{false, true, true}, Words{false, false, true}, Words{false, false, false}};

} // namespace

ToolLine::ToolLine(Session &session, const Actions &actions, QWidget *parent) : QToolBar(parent), m_session(session), m_actions(actions)
{
    setObjectName(u"toolBar"_s);
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setIconSize({16, 16});
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    addCommands();
    addSeparator();
    addPresets();
    auto *stretch = new QWidget(this);
    stretch->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(stretch);
    m_search = new SearchField(this);
    m_search->setFixedWidth(leastSearch);
    connect(m_search, &SearchField::placeAsked, this, [this](const QString &code) {
        Filter filter = m_session.filter();
        filter.places = {code.toStdString()};
        m_session.setFilter(filter);
    });
    addWidget(m_search);
}

void ToolLine::addCommands()
{
    addAction(m_actions[Act::Import]);
    addSeparator();
    addAction(m_actions[Act::Back]);
    addAction(m_actions[Act::Forward]);
    addSeparator();
    addAction(m_actions[Act::Undo]);
    addAction(m_actions[Act::Redo]);
    addSeparator();
    addAction(m_actions[Act::Report]);
    addAction(m_actions[Act::ExportData]);
    addAction(m_actions[Act::SaveView]);
    for (const Act act : {Act::Back, Act::Forward, Act::Redo})
        buttonOf(act)->setToolButtonStyle(Qt::ToolButtonIconOnly);
    for (QAction *action : QWidget::actions()) {
        if (QWidget *button = widgetForAction(action); button && !action->isSeparator()) {
            button->setFocusPolicy(Qt::TabFocus);
            button->setObjectName(action->objectName() + u"Button"_s);
        }
    }
}

QToolButton *ToolLine::buttonOf(Act act) const { return qobject_cast<QToolButton *>(widgetForAction(m_actions[act])); }

void ToolLine::addPresets()
{
    auto *segments = new QWidget(this);
    auto *line = new QHBoxLayout(segments);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    for (const Preset preset : presets) {
        if (preset == Preset::AnyTime)
            continue; // the chip takes the period away
        QToolButton *button = makeSegment(segments, u"preset%1"_s.arg(int(preset)));
        connect(button, &QToolButton::clicked, this, [this, preset] { choose(preset); });
        line->addWidget(button);
        m_presets.emplace_back(button, preset);
    }
    m_presetsAction = addWidget(segments);
}

void ToolLine::choose(Preset preset)
{
    Filter filter = m_session.filter();
    const Days chosen = daysOf(preset, m_session.today());
    filter.from = chosen.from;
    filter.to = chosen.to;
    m_session.setFilter(filter);
    follow(true);
}

void ToolLine::follow(bool facts)
{
    const auto chosen = presetOf({m_session.filter().from, m_session.filter().to}, m_session.today());
    for (const auto &[button, preset] : m_presets) {
        button->setChecked(chosen == preset);
        button->setEnabled(facts);
    }
    m_search->setEnabled(facts);
}

void ToolLine::retranslate()
{
    setWindowTitle(tr("Tool bar"));
    m_search->setPlaceholderText(tr("Search text, places, indicators"));
    m_search->setAccessibleName(tr("Search text, places, indicators"));
    for (const auto &[button, preset] : m_presets) {
        button->setText(presetName(preset));
        button->setAccessibleName(button->text());
    }
    for (const auto &[act, text] : {std::pair{Act::Import, tr("Import…")}, std::pair{Act::Undo, tr("Undo")}, std::pair{Act::Report, tr("Report…")},
                                    std::pair{Act::ExportData, tr("Export…")}, std::pair{Act::SaveView, tr("Save view")}})
        m_actions[act]->setIconText(text);
    for (QAction *action : QWidget::actions()) {
        if (QWidget *button = widgetForAction(action); button && !action->isSeparator() && !action->text().isEmpty())
            button->setAccessibleName(QString(action->text()).remove(u'&'));
    }
}

void ToolLine::dress()
{
    for (QAction *action : m_search->actions())
        m_search->removeAction(action);
    m_search->addAction(icon(m_session.look(), u"edit-find"_s), QLineEdit::LeadingPosition);
}

// What is left over is the search field's.
void ToolLine::fit(int width)
{
    m_search->setFixedWidth(leastSearch);
    for (const Words &words : widths) {
        m_presetsAction->setVisible(words.presets);
        for (const Act act : {Act::Import, Act::Undo, Act::Report, Act::ExportData, Act::SaveView})
            buttonOf(act)->setToolButtonStyle((act == Act::Undo ? words.undo : words.others) ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
        layout()->invalidate();
        if (layout()->sizeHint().width() <= width)
            break;
    }
    m_search->setFixedWidth(std::clamp(leastSearch + width - layout()->sizeHint().width(), leastSearch, mostSearch));
}

} // namespace starboard
