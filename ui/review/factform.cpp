#include "ui/review/factform.h"

#include "model/core/amend.h"
#include "ui/fields/choices.h"
#include "ui/fields/placefield.h"
#include "ui/fields/typed.h"
#include "ui/filter/wording.h"
#include "ui/look/figures.h"
#include "ui/provenance/sentencecard.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace starboard {
namespace {

using namespace Qt::StringLiterals;

constexpr int fieldWidth = 260;

std::optional<Date> dateIn(const QLineEdit *field) { return parseDate(field->text().trimmed().toStdString()); }

std::string typed(const QLineEdit *field) { return field->text().trimmed().toStdString(); }

} // namespace

FactForm::FactForm(Session &session, QWidget *parent)
    : QScrollArea(parent), m_session(session), m_paper(new QWidget), m_column(new QVBoxLayout(m_paper)), m_grid(new QGridLayout), m_title(new QLabel(m_paper)), m_note(new QLabel(m_paper)),
      m_problem(new QLabel(m_paper)), m_indicator(new QComboBox(m_paper)), m_object(new QLineEdit(m_paper)), m_action(new QLineEdit(m_paper)),
      m_value(new QLineEdit(m_paper)), m_unit(new QLineEdit(m_paper)), m_bound(new QComboBox(m_paper)), m_place(new PlaceField(session.gazetteer(), m_paper)),
      m_star(new QComboBox(m_paper)), m_status(new QComboBox(m_paper)), m_kind(new QComboBox(m_paper)), m_from(new QLineEdit(m_paper)), m_to(new QLineEdit(m_paper)),
      m_confirm(new QPushButton(m_paper)), m_reject(new QPushButton(m_paper)), m_correct(new QPushButton(m_paper)), m_history(new QPushButton(m_paper))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    m_paper->setProperty("role", u"paper"_s);
    m_paper->setAttribute(Qt::WA_StyledBackground);
    setWidget(m_paper);
    m_title->setObjectName(u"formTitle"_s);
    m_title->setFont(Look::font(Type::ViewTitle));
    m_note->setObjectName(u"formNote"_s);
    m_note->setProperty("role", u"doubt"_s);
    m_note->setWordWrap(true);
    m_problem->setObjectName(u"formProblem"_s);
    m_problem->setProperty("role", u"doubt"_s);
    m_problem->setWordWrap(true);
    m_confirm->setObjectName(u"formConfirm"_s);
    m_reject->setObjectName(u"formReject"_s);
    m_correct->setObjectName(u"formCorrect"_s);
    m_history->setObjectName(u"formHistory"_s);
    m_confirm->setProperty("role", u"primary"_s);
    m_history->setProperty("role", u"link"_s);
    addField(m_indicator, u"formIndicator"_s, 0);
    addField(m_object, u"formObject"_s, 0);
    addField(m_action, u"formAction"_s, 0);
    addField(m_value, u"formValue"_s, 0);
    addField(m_unit, u"formUnit"_s, 0);
    addField(m_bound, u"formBound"_s, 0);
    addField(m_place, u"formPlace"_s, 1);
    addField(m_star, u"formStar"_s, 1);
    addField(m_status, u"formStatus"_s, 1);
    addField(m_kind, u"formKind"_s, 1);
    addField(m_from, u"formFrom"_s, 1);
    addField(m_to, u"formTo"_s, 1);
    m_grid->setHorizontalSpacing(space::wide);
    m_grid->setVerticalSpacing(space::small);
    m_grid->setColumnStretch(4, 1);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_confirm, m_reject, m_correct, m_history})
        buttons->addWidget(button);
    buttons->addStretch();
    m_column->setContentsMargins(space::large, space::wide, space::large, space::wide);
    m_column->setSpacing(space::wide);
    m_column->addWidget(m_title);
    m_column->addWidget(m_note);
    m_column->addLayout(m_grid);
    m_column->addWidget(m_problem);
    m_column->addLayout(buttons);
    m_column->addStretch();
    connect(m_confirm, &QPushButton::clicked, this, &FactForm::confirm);
    connect(m_reject, &QPushButton::clicked, this, &FactForm::reject);
    connect(m_correct, &QPushButton::clicked, this, &FactForm::correct);
    connect(m_history, &QPushButton::clicked, this, [this] {
        if (m_witness)
            Q_EMIT historyAsked(QString::fromStdString(m_witness->row.fact.id));
    });
    for (QLineEdit *field : std::initializer_list<QLineEdit *>{m_object, m_action, m_value, m_unit, m_place, m_from, m_to})
        connect(field, &QLineEdit::returnPressed, this, &FactForm::correct);
    retranslate();
}

// Two columns of fields, each filled from above; Tab goes down the first and then down the second.
void FactForm::addField(QWidget *field, const QString &name, int column)
{
    field->setObjectName(name);
    field->setFixedWidth(fieldWidth);
    auto *label = new QLabel(m_paper);
    label->setProperty("role", u"second"_s);
    const auto line = static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [this, column](const Row &row) {
        int at = 0, rowAt = 0, down = 0, across = 0;
        m_grid->getItemPosition(m_grid->indexOf(row.field), &rowAt, &at, &down, &across);
        return at == 2 * column + 1;
    }));
    m_grid->addWidget(label, line, 2 * column);
    m_grid->addWidget(field, line, 2 * column + 1);
    if (!m_rows.empty())
        setTabOrder(m_rows.back().field, field);
    m_rows.push_back({label, field});
}

void FactForm::fillChoices()
{
    fillIndicators(*m_indicator, m_session.catalogue());
    fillBounds(*m_bound);
    fillStatuses(*m_status);
    fillStars(*m_star);
    fillPeriodKinds(*m_kind);
}

QString FactForm::title() const
{
    const FactRow &row = m_witness->row;
    const Fact &fact = row.fact;
    const QString what = (fact.place.empty() ? m_session.placeName(fact.placeCode) : QString::fromStdString(fact.place)) + u" · "_s +
                         figure(fact.value, fact.upper, fact.bound) + u' ' + QString::fromStdString(fact.unit);
    return row.review == ReviewState::Unreviewed ? what : what + u" · "_s + reviewWord(row.review);
}

void FactForm::setWitness(const Witness &witness, bool displaced)
{
    m_witness = witness;
    m_displaced = displaced;
    m_problem->clear();
    m_note->setText(displaced ? tr("A new extraction found this fact elsewhere or not at all. What was decided still counts: confirm that it stands, "
                                   "correct it, or reject the fact.")
                              : QString());
    m_note->setVisible(displaced);
    if (auto *old = findChild<SentenceCard *>())
        delete old;
    auto *card = new SentenceCard(m_session.look(), witness, m_paper);
    connect(card, &SentenceCard::activated, &m_session, &Session::articleAsked);
    m_column->insertWidget(1, card);
    const Fact &fact = witness.row.fact;
    auto text = [](const std::string &words) { return QString::fromStdString(words); };
    m_title->setText(title());
    choose(*m_indicator, text(fact.code));
    m_object->setText(text(fact.object));
    m_action->setText(text(fact.action));
    m_value->setText(text(fact.value.toString()) + (fact.upper ? u'–' + text(fact.upper->toString()) : QString()));
    m_unit->setText(text(fact.unit));
    choose(*m_bound, static_cast<int>(fact.bound));
    m_place->setCode(fact.placeCode);
    choose(*m_star, text(fact.star));
    choose(*m_status, static_cast<int>(fact.status));
    choose(*m_kind, static_cast<int>(fact.period.kind));
    m_from->setText(fact.period.start ? day(*fact.period.start) : QString());
    m_to->setText(fact.period.end ? day(*fact.period.end) : QString());
}

QString FactForm::enterNumber(Fact &fact) const
{
    const auto number = numberTyped(m_value->text());
    if (!number)
        return tr("“%1” is not a number.").arg(m_value->text());
    if (m_unit->text().trimmed().isEmpty())
        return tr("Say what is counted: a unit such as 处 or 个.");
    setNumber(fact, number->value, number->upper);
    fact.unit = typed(m_unit);
    return {};
}

QString FactForm::enterPlace(Fact &fact) const
{
    m_place->settle();
    if (!m_place->settled())
        return tr("“%1” is not one certain place. Choose it from the list.").arg(m_place->text());
    if (m_place->code() != fact.placeCode)
        setPlace(fact, m_place->code(), m_session.gazetteer().name(m_place->code()));
    return {};
}

QString FactForm::enterPeriod(Fact &fact) const
{
    for (const QLineEdit *field : {m_from, m_to})
        if (!field->text().trimmed().isEmpty() && !dateIn(field))
            return tr("A day is written YYYY-MM-DD.");
    const auto kind = static_cast<PeriodKind>(m_kind->currentData().toInt());
    const auto first = dateIn(m_from);
    const auto last = dateIn(m_to);
    if (first && last && *last < *first)
        return tr("The last day lies before the first.");
    if (kind == fact.period.kind) { // only the days were changed, if anything was
        if (first != fact.period.start || last != fact.period.end)
            setDays(fact, first, last);
        return {};
    }
    if (kind == PeriodKind::Span && (!first || !last))
        return tr("“%1” needs both days.").arg(m_kind->currentText());
    if (kind == PeriodKind::Since && !first)
        return tr("“%1” needs its first day.").arg(m_kind->currentText());
    if ((kind == PeriodKind::AsOf || kind == PeriodKind::Recent) && first && first != last)
        return tr("“%1” has a last day only; clear the first.").arg(m_kind->currentText());
    fact.period = {first, last, kind};
    return {};
}

std::optional<Fact> FactForm::corrected()
{
    Fact fact = m_witness->row.fact;
    QString problem = enterNumber(fact);
    if (problem.isEmpty())
        problem = enterPlace(fact);
    if (problem.isEmpty())
        problem = enterPeriod(fact);
    m_problem->setText(problem);
    if (!problem.isEmpty())
        return std::nullopt;
    fact.bound = static_cast<Bound>(m_bound->currentData().toInt());
    fact.status = static_cast<Status>(m_status->currentData().toInt());
    fact.star = m_star->currentData().toString().toStdString();
    fact.object = typed(m_object);
    fact.action = typed(m_action);
    if (const std::string code = chosenIndicator(*m_indicator).toStdString(); code != fact.code)
        setIndicator(fact, code, m_session.catalogue().find(code));
    return fact;
}

void FactForm::confirm()
{
    if (!m_witness)
        return;
    m_session.change(m_displaced ? tr("Keep a decision") : tr("Confirm a fact"), [id = m_witness->row.id, displaced = m_displaced](ReviewDesk &desk) {
        return displaced ? desk.keep(std::array{id}) : desk.confirm(std::array{id});
    });
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

void FactForm::focusFields()
{
    m_value->setFocus(Qt::OtherFocusReason);
    m_value->selectAll();
}

void FactForm::retranslate()
{
    fillChoices();
    const std::array names{tr("Indicator"), tr("What is counted"), tr("Action"), tr("Value"), tr("Unit"),           tr("Bound"),
                           tr("Place"),     tr("Star"),            tr("Status"), tr("Period"), tr("First day"), tr("Last day")};
    for (std::size_t row = 0; row < names.size(); ++row) {
        m_rows[row].name->setText(names[row]);
        m_rows[row].field->setAccessibleName(names[row]);
        if (auto *box = qobject_cast<QComboBox *>(m_rows[row].field); box && box->isEditable())
            box->lineEdit()->setAccessibleName(names[row]);
    }
    m_confirm->setText(tr("Confirm  C"));
    m_reject->setText(tr("Reject  X"));
    m_correct->setText(tr("Save the correction  Enter"));
    m_history->setText(tr("History of this fact  H"));
    if (m_witness)
        setWitness(*m_witness, m_displaced);
}

} // namespace starboard
