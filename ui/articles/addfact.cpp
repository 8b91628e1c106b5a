#include "ui/articles/addfact.h"

#include "ui/fields/placefield.h"
#include "ui/filter/wording.h"
#include "ui/look/figures.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <utility>

namespace starboard {
namespace {

using namespace Qt::StringLiterals;

int unitsOf(std::u32string_view text) { return static_cast<int>(QString::fromUcs4(text.data(), static_cast<qsizetype>(text.size())).size()); }

// The first number of the text, one with Arabic digits before one in Chinese.
std::optional<Numeral> firstNumeral(std::u32string_view text)
{
    std::optional<Numeral> chinese;
    for (std::size_t at = 0; at < text.size();) {
        const auto found = readNumeral(text, at);
        if (found && !found->chinese)
            return found;
        if (found && !chinese)
            chinese = found;
        at = found ? found->span.end : at + 1;
    }
    return chinese;
}

std::string trimmed(const QLineEdit *field) { return field->text().trimmed().toStdString(); }

} // namespace

AddFact::AddFact(Session &session, const QString &text, Where where, const std::string &place, QWidget *parent)
    : QDialog(parent), m_session(session), m_text(text), m_where(std::move(where)), m_number(new QLineEdit(this)),
      m_unit(new QLineEdit(this)), m_bound(new QComboBox(this)), m_indicator(new QComboBox(this)),
      m_place(new PlaceField(session.gazetteer(), this)), m_status(new QComboBox(this)), m_from(new QLineEdit(this)),
      m_to(new QLineEdit(this)), m_problem(new QLabel(this))
{
    setObjectName(u"addFact"_s);
    setWindowTitle(tr("Add a fact"));
    auto *quote = new QLabel(text, this);
    quote->setWordWrap(true);
    quote->setFont(Look::font(Type::Quote));
    for (const Bound bound : {Bound::Exact, Bound::AtLeast, Bound::Approx, Bound::AtMost})
        m_bound->addItem(boundWord(bound), static_cast<int>(bound));
    m_indicator->addItem(tr("(outside the catalogue)"), QString());
    for (const Indicator &indicator : session.catalogue().indicators())
        m_indicator->addItem(indicatorName(indicator), QString::fromStdString(indicator.code));
    for (const Status status : {Status::Actual, Status::Planned, Status::Standard})
        m_status->addItem(statusWord(status), static_cast<int>(status));
    for (QLineEdit *field : {m_from, m_to})
        field->setPlaceholderText(u"YYYY-MM-DD"_s);
    if (session.filter().to)
        m_to->setText(day(*session.filter().to));
    m_number->setObjectName(u"addNumber"_s);
    m_unit->setObjectName(u"addUnit"_s);
    m_bound->setObjectName(u"addBound"_s);
    m_indicator->setObjectName(u"addIndicator"_s);
    m_place->setObjectName(u"addPlace"_s);
    m_place->setCode(place);
    m_status->setObjectName(u"addStatus"_s);
    m_from->setObjectName(u"addFrom"_s);
    m_to->setObjectName(u"addTo"_s);
    const std::u32string wide = text.toStdU32String();
    if (const auto first = firstNumeral(wide)) {
        const std::u32string_view printed = slice(wide, first->printed);
        m_number->setText(QString::fromUcs4(printed.data(), static_cast<qsizetype>(printed.size())));
        m_unit->setText(unitBehind(text.mid(unitsOf(std::u32string_view(wide).substr(0, first->span.end)))));
        const Bound bound = first->atLeast ? Bound::AtLeast : first->approximate ? Bound::Approx : Bound::Exact;
        m_bound->setCurrentIndex(m_bound->findData(static_cast<int>(bound)));
    }
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
    form->addRow(tr("Place"), m_place);
    form->addRow(tr("Status"), m_status);
    form->addRow(tr("First day"), m_from);
    form->addRow(tr("Last day"), m_to);
    form->addRow(m_problem);
    form->addRow(buttons);
    for (QLineEdit *field : {m_number, m_unit, static_cast<QLineEdit *>(m_place), m_from, m_to})
        connect(field, &QLineEdit::textChanged, this, &AddFact::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

// 平方米, not 平: the longest unit of the catalogue, else one character.
QString AddFact::unitBehind(const QString &text) const
{
    QString longest;
    auto consider = [&](const std::string &word) {
        const QString unit = QString::fromStdString(word);
        if (unit.size() > longest.size() && text.startsWith(unit))
            longest = unit;
    };
    for (const Indicator &indicator : m_session.catalogue().indicators()) {
        consider(indicator.unit);
        for (const std::string &word : indicator.alike)
            consider(word);
        for (const auto &[word, factor] : indicator.convert)
            consider(word);
    }
    return longest.isEmpty() && !text.isEmpty() && text.front().script() == QChar::Script_Han ? text.left(1) : longest;
}

std::optional<Numeral> AddFact::numeral() const
{
    const QString number = m_number->text().trimmed();
    const auto at = number.isEmpty() ? -1 : m_text.indexOf(number);
    if (at < 0)
        return std::nullopt;
    const std::u32string wide = m_text.toStdU32String();
    const auto found = readNumeral(wide, m_text.left(at).toStdU32String().size());
    return found && slice(wide, found->printed) == number.toStdU32String() ? found : std::nullopt;
}

QString AddFact::problem() const
{
    const QString number = m_number->text().trimmed();
    if (number.isEmpty() || !m_text.contains(number))
        return tr("The number must stand in the selected text as printed.");
    if (!numeral())
        return tr("“%1” is not a number.").arg(number);
    if (m_unit->text().trimmed().isEmpty())
        return tr("Say what is counted: a unit such as 处 or 个.");
    const std::string place = trimmed(m_place);
    if (place.empty())
        return tr("Say which place the fact is of.");
    if (!m_place->settled() && placesNamed(m_session.gazetteer(), place, {}, 1).empty())
        return tr("There is no place of this name.");
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

void AddFact::accept()
{
    m_place->settle();
    if (!problem().isEmpty())
        return check();
    if (m_place->settled())
        return QDialog::accept();
    m_problem->setText(tr("Several places have this name: choose one from the list."));
    m_place->setFocus();
}

std::optional<Fact> AddFact::fact() const
{
    if (!problem().isEmpty() || !m_place->settled())
        return std::nullopt;
    const QString number = m_number->text().trimmed();
    Fact fact;
    fact.number = number.toStdString();
    fact.value = numeral()->value; // with its 万 or 亿
    fact.upper = numeral()->upper;
    const int at = static_cast<int>(m_text.indexOf(number));
    fact.numberSpan = m_where(at, at + static_cast<int>(number.size()));
    fact.sentence = m_where(0, static_cast<int>(m_text.size()));
    fact.quoteSpan = fact.sentence;
    fact.quote = toUtf8(withoutSpace(m_text.toStdU32String()));
    fact.unit = trimmed(m_unit);
    fact.bound = static_cast<Bound>(m_bound->currentData().toInt());
    fact.code = m_indicator->currentData().toString().toStdString();
    if (const Indicator *indicator = m_session.catalogue().find(fact.code))
        fact.family = indicator->family;
    fact.status = static_cast<Status>(m_status->currentData().toInt());
    fact.placeCode = m_place->code();
    fact.place = m_session.gazetteer().name(fact.placeCode);
    fact.district = fact.placeCode.substr(0, 6);
    fact.period.start = parseDate(trimmed(m_from));
    fact.period.end = parseDate(trimmed(m_to));
    fact.period.kind = fact.period.start ? PeriodKind::Span : PeriodKind::AsOf;
    fact.confidence = 1;
    return fact;
}

} // namespace starboard
