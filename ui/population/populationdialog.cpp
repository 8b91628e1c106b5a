#include "ui/population/populationdialog.h"

#include "ui/look/look.h"
#include "ui/session/session.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace starboard {
namespace {

using namespace Qt::StringLiterals;

constexpr int mostInhabitants = 200'000'000;
constexpr QSize firstSize(420, 460);

} // namespace

PopulationDialog::PopulationDialog(const Session &session, const std::vector<std::string> &places, const Populations &known, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"populations"_s);
    setWindowTitle(tr("Populations"));
    auto *rule = new QLabel(tr("Inhabitants of each place, as a yearbook or a census gives them. They stay in this workspace and are used for figures per "
                               "ten thousand inhabitants alone."),
                            this);
    rule->setWordWrap(true);
    auto *body = new QWidget(this);
    auto *form = new QFormLayout(body);
    for (const std::string &place : places) {
        const auto found = known.find(place);
        auto *field = new QSpinBox(body);
        field->setObjectName(u"inhabitants_"_s + QString::fromStdString(place));
        field->setRange(0, mostInhabitants);
        field->setSpecialValueText(tr("not known"));
        field->setGroupSeparatorShown(true);
        field->setValue(found == known.end() ? 0 : static_cast<int>(found->second));
        form->addRow(session.placeName(place), field);
        m_lines.push_back({place, field->value(), field});
    }
    auto *area = new QScrollArea(this);
    area->setWidget(body);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Save"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::medium);
    column->addWidget(rule);
    column->addWidget(area, 1);
    column->addWidget(buttons);
    resize(firstSize);
}

Populations PopulationDialog::changed() const
{
    Populations changed;
    for (const Line &line : m_lines)
        if (line.field->value() != line.before)
            changed.emplace(line.place, line.field->value());
    return changed;
}

void enterPopulations(Session &session, Request &saving, const std::vector<std::string> &places, const Populations &known, QWidget *parent)
{
    PopulationDialog dialog(session, places, known, parent);
    if (dialog.exec() != QDialog::Accepted || dialog.changed().empty())
        return;
    session.ask(
        saving, [changed = dialog.changed()](Sources &sources) { return setPopulations(sources.workspace(), changed); },
        [&session] { session.refreshOverview(); });
}

} // namespace starboard
