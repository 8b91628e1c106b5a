#include "ui/documents/documentform.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStringListModel>

#include <array>

namespace starboard {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t placesOffered = 12;

// "河南省许昌市魏都区  411002": what the list offers and what is read back from it.
QString entryOf(const Gazetteer &gazetteer, const std::string &code)
{
    return QString(QString::fromStdString(gazetteer.fullName(code)) + u"  "_s + QString::fromStdString(code));
}

} // namespace

DocumentForm::DocumentForm(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_issuedLabel(new QLabel(this)), m_newspaperLabel(new QLabel(this)),
      m_districtLabel(new QLabel(this)), m_issued(new QLineEdit(this)), m_newspaper(new QLineEdit(this)),
      m_district(new QLineEdit(this)), m_places(new QStringListModel(this))
{
    m_issued->setObjectName(u"documentIssued"_s);
    m_newspaper->setObjectName(u"documentNewspaper"_s);
    m_district->setObjectName(u"documentDistrict"_s);
    m_issued->setPlaceholderText(u"YYYY-MM-DD"_s);
    m_issued->setMaximumWidth(110);
    m_newspaper->setMinimumWidth(100);
    m_district->setMinimumWidth(140);
    auto *completer = new QCompleter(m_places, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // the gazetteer has filtered
    m_district->setCompleter(completer);
    connect(m_district, &QLineEdit::textEdited, this, &DocumentForm::offerPlaces);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    const std::array fields{std::pair{m_issuedLabel, m_issued}, std::pair{m_newspaperLabel, m_newspaper},
                            std::pair{m_districtLabel, m_district}};
    for (const auto &[label, field] : fields) {
        label->setBuddy(field);
        row->addWidget(label);
        row->addWidget(field, field == m_issued ? 0 : 1);
        connect(field, &QLineEdit::textChanged, this, &DocumentForm::changed);
        connect(field, &QLineEdit::returnPressed, this, &DocumentForm::entered);
    }
    retranslate();
}

void DocumentForm::offerPlaces(const QString &typed)
{
    QStringList offered;
    const Gazetteer &gazetteer = m_session.gazetteer();
    if (!typed.trimmed().isEmpty())
        for (const std::string &code : gazetteer.startingWith(typed.trimmed().toStdString(), placesOffered))
            offered << entryOf(gazetteer, code);
    m_places->setStringList(offered);
}

std::optional<std::string> DocumentForm::districtCode() const
{
    const QString typed = m_district->text().trimmed();
    const Gazetteer &gazetteer = m_session.gazetteer();
    const std::string last = typed.section(u' ', -1).toStdString();
    if (gazetteer.has(last))
        return last;
    std::vector<std::string> districts; // streets share their names with districts elsewhere
    for (const std::string &code : gazetteer.find(typed.toStdString()))
        if (code.size() <= 6)
            districts.push_back(code);
    return districts.size() == 1 ? std::optional(districts.front()) : std::nullopt;
}

QString DocumentForm::problem() const
{
    if (const QString date = m_issued->text().trimmed(); !date.isEmpty() && !parseDate(date.toStdString()))
        return tr("A day is written YYYY-MM-DD.");
    if (!m_district->text().trimmed().isEmpty() && !districtCode())
        return tr("Choose the district from the list: this name is unknown, or several places have it.");
    return {};
}

std::optional<DocumentFields> DocumentForm::fields() const
{
    if (!problem().isEmpty())
        return std::nullopt;
    DocumentFields fields;
    fields.issued = parseDate(m_issued->text().trimmed().toStdString());
    if (const QString newspaper = m_newspaper->text().trimmed(); !newspaper.isEmpty())
        fields.newspaper = newspaper.toStdString();
    if (!m_district->text().trimmed().isEmpty())
        fields.district = districtCode();
    return fields;
}

void DocumentForm::clear()
{
    for (QLineEdit *field : {m_issued, m_newspaper, m_district})
        field->clear();
}

void DocumentForm::retranslate()
{
    m_issuedLabel->setText(tr("Issue date"));
    m_newspaperLabel->setText(tr("Newspaper"));
    m_districtLabel->setText(tr("District"));
    m_issued->setAccessibleName(tr("Issue date"));
    m_newspaper->setAccessibleName(tr("Newspaper"));
    m_district->setAccessibleName(tr("District"));
    m_newspaper->setPlaceholderText(tr("unchanged"));
    m_district->setPlaceholderText(tr("unchanged; name or code"));
}

} // namespace starboard
