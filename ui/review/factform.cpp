#include "ui/review/factform.h"

#include "ui/filter/wording.h"
#include "ui/look/figures.h"
#include "ui/provenance/sentencecard.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace starboard {
namespace {

using namespace Qt::StringLiterals;

constexpr int fieldWidth = 280;

std::optional<Date> dateIn(const QLineEdit *field) { return parseDate(field->text().trimmed().toStdString()); }

} // namespace

FactForm::FactForm(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_column(new QVBoxLayout(this)), m_form(new QFormLayout), m_title(new QLabel(this)),
      m_problem(new QLabel(this)), m_indicator(new QComboBox(this)), m_value(new QLineEdit(this)), m_unit(new QLineEdit(this)),
      m_bound(new QComboBox(this)), m_status(new QComboBox(this)), m_from(new QLineEdit(this)), m_to(new QLineEdit(this)),
      m_confirm(new QPushButton(this)), m_reject(new QPushButton(this)), m_correct(new QPushButton(this))
{
    m_title->setFont(Look::font(Type::ViewTitle));
    m_problem->setProperty("role", u"doubt"_s);
    m_indicator->setObjectName(u"formIndicator"_s);
    m_value->setObjectName(u"formValue"_s);
    m_unit->setObjectName(u"formUnit"_s);
    m_bound->setObjectName(u"formBound"_s);
    m_status->setObjectName(u"formStatus"_s);
    m_from->setObjectName(u"formFrom"_s);
    m_to->setObjectName(u"formTo"_s);
    m_confirm->setObjectName(u"formConfirm"_s);
    m_reject->setObjectName(u"formReject"_s);
    m_correct->setObjectName(u"formCorrect"_s);
    m_confirm->setProperty("role", u"primary"_s);
    for (QWidget *field : {static_cast<QWidget *>(m_indicator), static_cast<QWidget *>(m_value), static_cast<QWidget *>(m_unit), static_cast<QWidget *>(m_bound),
                           static_cast<QWidget *>(m_status), static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_to)}) {
        field->setFixedWidth(fieldWidth);
        m_form->addRow(new QLabel(this), field);
    }
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_confirm, m_reject, m_correct})
        buttons->addWidget(button);
    buttons->addStretch();
    m_column->setContentsMargins(space::large, space::wide, space::large, space::wide);
    m_column->setSpacing(space::wide);
    m_column->addWidget(m_title);
    m_column->addLayout(m_form);
    m_column->addWidget(m_problem);
    m_column->addLayout(buttons);
    m_column->addStretch();
    connect(m_confirm, &QPushButton::clicked, this, &FactForm::confirm);
    connect(m_reject, &QPushButton::clicked, this, &FactForm::reject);
    connect(m_correct, &QPushButton::clicked, this, &FactForm::correct);
    for (QLineEdit *field : {m_value, m_unit, m_from, m_to})
        connect(field, &QLineEdit::returnPressed, this, &FactForm::correct);
    retranslate();
}

void FactForm::fillChoices()
{
    m_indicator->clear();
    m_indicator->addItem(tr("(outside the catalogue)"), QString());
    for (const Indicator &indicator : m_session.catalogue().indicators())
        m_indicator->addItem(indicatorName(indicator), QString::fromStdString(indicator.code));
    m_bound->clear();
    for (const Bound bound : {Bound::Exact, Bound::AtLeast, Bound::Approx, Bound::AtMost})
        m_bound->addItem(boundWord(bound), static_cast<int>(bound));
    m_status->clear();
    for (const Status status : {Status::Actual, Status::Planned, Status::Standard})
        m_status->addItem(statusWord(status), static_cast<int>(status));
}

void FactForm::setWitness(const Witness &witness)
{
    m_witness = witness;
    m_problem->clear();
    if (auto *old = findChild<SentenceCard *>())
        delete old;
    auto *card = new SentenceCard(m_session.look(), witness, this);
    connect(card, &SentenceCard::activated, &m_session, &Session::articleAsked);
    m_column->insertWidget(1, card);
    const Fact &fact = witness.row.fact;
    m_title->setText((fact.place.empty() ? m_session.placeName(fact.placeCode) : QString::fromStdString(fact.place)) + u" · "_s +
                     figure(fact.value, fact.upper, fact.bound) + u' ' + QString::fromStdString(fact.unit));
    m_indicator->setCurrentIndex(std::max(0, m_indicator->findData(QString::fromStdString(fact.code))));
    m_value->setText(QString::fromStdString(fact.value.toString()));
    m_unit->setText(QString::fromStdString(fact.unit));
    m_bound->setCurrentIndex(m_bound->findData(static_cast<int>(fact.bound)));
    m_status->setCurrentIndex(m_status->findData(static_cast<int>(fact.status)));
    m_from->setText(fact.period.start ? day(*fact.period.start) : QString());
    m_to->setText(fact.period.end ? day(*fact.period.end) : QString());
}

std::optional<Fact> FactForm::corrected()
{
    const auto value = Decimal::parse(m_value->text().remove(u',').trimmed().toStdString());
    if (!value) {
        m_problem->setText(tr("“%1” is not a number.").arg(m_value->text()));
        return std::nullopt;
    }
    for (const QLineEdit *field : {m_from, m_to}) {
        if (!field->text().trimmed().isEmpty() && !dateIn(field)) {
            m_problem->setText(tr("A day is written YYYY-MM-DD."));
            return std::nullopt;
        }
    }
    Fact fact = m_witness->row.fact;
    if (*value != fact.value)
        fact.upper.reset(); // one number stands where a range stood
    fact.value = *value;
    fact.unit = m_unit->text().trimmed().toStdString();
    fact.bound = static_cast<Bound>(m_bound->currentData().toInt());
    fact.status = static_cast<Status>(m_status->currentData().toInt());
    fact.code = m_indicator->currentData().toString().toStdString();
    if (const Indicator *indicator = m_session.catalogue().find(fact.code))
        fact.family = indicator->family;
    fact.period.start = dateIn(m_from);
    fact.period.end = dateIn(m_to);
    if (fact.period.start && fact.period.end && fact.period.kind != PeriodKind::Since)
        fact.period.kind = PeriodKind::Span;
    return fact;
}

void FactForm::confirm()
{
    if (m_witness)
        m_session.change(tr("Confirm a fact"), [id = m_witness->row.id](ReviewDesk &desk) { return desk.confirm(std::array{id}); });
}

void FactForm::reject()
{
    if (m_witness)
        m_session.change(tr("Reject a fact"), [id = m_witness->row.id](ReviewDesk &desk) { return desk.reject(std::array{id}); });
}

void FactForm::correct()
{
    if (!m_witness)
        return;
    if (const auto fact = corrected())
        m_session.change(tr("Correct a fact"), [id = m_witness->row.id, fact](ReviewDesk &desk) { return desk.correct(id, *fact); });
}

void FactForm::focusFields() { m_value->setFocus(Qt::OtherFocusReason); }

void FactForm::retranslate()
{
    fillChoices();
    const std::array names{tr("Indicator"), tr("Value"), tr("Unit"), tr("Bound"), tr("Status"), tr("First day"), tr("Last day")};
    for (std::size_t row = 0; row < names.size(); ++row) {
        auto *label = qobject_cast<QLabel *>(m_form->itemAt(static_cast<int>(row), QFormLayout::LabelRole)->widget());
        label->setText(names[row]);
        m_form->itemAt(static_cast<int>(row), QFormLayout::FieldRole)->widget()->setAccessibleName(names[row]);
    }
    m_confirm->setText(tr("Confirm  C"));
    m_reject->setText(tr("Reject  X"));
    m_correct->setText(tr("Save the correction  Enter"));
    if (m_witness)
        setWitness(*m_witness);
}

} // namespace starboard
