#include "ui/articles/addfact.h"

#include "ui/look/figures.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace starboard {
namespace {

using namespace Qt::StringLiterals;

QString firstNumeral(const QString &text)
{
    static const QRegularExpression numeral(u"[0-9][0-9,]*(\\.[0-9]+)?"_s);
    return numeral.match(text).captured();
}

std::string trimmed(const QLineEdit *field) { return field->text().trimmed().toStdString(); }

} // namespace

AddFact::AddFact(Session &session, const QString &text, TextSpan span, const std::string &place, QWidget *parent)
    : QDialog(parent), m_session(session), m_text(text), m_span(span), m_number(new QLineEdit(firstNumeral(text), this)),
      m_unit(new QLineEdit(this)), m_bound(new QComboBox(this)), m_indicator(new QComboBox(this)),
      m_place(new QLineEdit(QString::fromStdString(place), this)), m_status(new QComboBox(this)), m_from(new QLineEdit(this)),
      m_to(new QLineEdit(this)), m_problem(new QLabel(this))
{
    setObjectName(u"addFact"_s);
    setWindowTitle(tr("Add a fact"));
    auto *quote = new QLabel(text, this);
    quote->setWordWrap(true);
    quote->setFont(Look::font(Type::Quote));
    const QString after = text.mid(text.indexOf(m_number->text()) + m_number->text().size());
    static const QRegularExpression measure(u"^[余多]?[万亿]?[余多]?(\\p{Han})"_s);
    m_unit->setText(measure.match(after).captured(1));
    m_bound->addItem(tr("exact"), static_cast<int>(Bound::Exact));
    m_bound->addItem(tr("at least"), static_cast<int>(Bound::AtLeast));
    m_bound->addItem(tr("approx"), static_cast<int>(Bound::Approx));
    m_bound->addItem(tr("at most"), static_cast<int>(Bound::AtMost));
    m_indicator->addItem(tr("(outside the catalogue)"), QString());
    for (const Indicator &indicator : session.catalogue().indicators())
        m_indicator->addItem(indicatorName(indicator), QString::fromStdString(indicator.code));
    m_status->addItem(tr("Actual"), static_cast<int>(Status::Actual));
    m_status->addItem(tr("Plan"), static_cast<int>(Status::Planned));
    m_status->addItem(tr("Norm"), static_cast<int>(Status::Standard));
    for (QLineEdit *field : {m_from, m_to})
        field->setPlaceholderText(u"YYYY-MM-DD"_s);
    if (session.filter().to)
        m_to->setText(day(*session.filter().to));
    m_problem->setProperty("role", u"doubt"_s);
    m_problem->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("Add fact"));

    auto *form = new QFormLayout(this);
    form->addRow(quote);
    form->addRow(tr("Number"), m_number);
    form->addRow(tr("Unit"), m_unit);
    form->addRow(tr("Bound"), m_bound);
    form->addRow(tr("Indicator"), m_indicator);
    form->addRow(tr("Place (code)"), m_place);
    form->addRow(tr("Status"), m_status);
    form->addRow(tr("First day"), m_from);
    form->addRow(tr("Last day"), m_to);
    form->addRow(m_problem);
    form->addRow(buttons);
    for (QLineEdit *field : {m_number, m_unit, m_place, m_from, m_to})
        connect(field, &QLineEdit::textChanged, this, &AddFact::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

QString AddFact::problem() const
{
    const QString number = m_number->text().trimmed();
    if (number.isEmpty() || !m_text.contains(number))
        return tr("The number must stand in the selected text as printed.");
    if (!Decimal::parse(QString(number).remove(u',').toStdString()))
        return tr("“%1” is not a number.").arg(number);
    if (m_unit->text().trimmed().isEmpty())
        return tr("Say what is counted: a unit such as 处 or 个.");
    if (!m_session.gazetteer().name(trimmed(m_place)).size())
        return tr("This place code is not in the gazetteer.");
    for (const QLineEdit *field : {m_from, m_to})
        if (!field->text().trimmed().isEmpty() && !parseDate(trimmed(field)))
            return tr("A day is written YYYY-MM-DD.");
    return {};
}

void AddFact::check()
{
    m_problem->setText(problem());
    m_ok->setEnabled(problem().isEmpty());
}

std::optional<Fact> AddFact::fact() const
{
    if (!problem().isEmpty())
        return std::nullopt;
    const QString number = m_number->text().trimmed();
    Fact fact;
    fact.number = number.toStdString();
    fact.value = Decimal::parse(QString(number).remove(u',').toStdString()).value_or(Decimal());
    const auto at = static_cast<std::uint32_t>(m_text.left(m_text.indexOf(number)).toUcs4().size());
    fact.numberSpan = {m_span.begin + at, m_span.begin + at + static_cast<std::uint32_t>(number.size())};
    fact.sentence = m_span;
    fact.quoteSpan = m_span;
    fact.quote = toUtf8(withoutSpace(m_text.toStdU32String()));
    fact.unit = trimmed(m_unit);
    fact.bound = static_cast<Bound>(m_bound->currentData().toInt());
    fact.code = m_indicator->currentData().toString().toStdString();
    if (const Indicator *indicator = m_session.catalogue().find(fact.code))
        fact.family = indicator->family;
    fact.status = static_cast<Status>(m_status->currentData().toInt());
    fact.placeCode = trimmed(m_place);
    fact.place = m_session.gazetteer().name(fact.placeCode);
    fact.district = fact.placeCode.substr(0, 6);
    fact.period.start = parseDate(trimmed(m_from));
    fact.period.end = parseDate(trimmed(m_to));
    fact.period.kind = fact.period.start ? PeriodKind::Span : PeriodKind::AsOf;
    fact.confidence = 1;
    return fact;
}

} // namespace starboard
