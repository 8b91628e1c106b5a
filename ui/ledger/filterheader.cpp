#include "ui/ledger/filterheader.h"

#include "ui/fields/choices.h"
#include "ui/fields/placefield.h"
#include "ui/fields/typed.h"
#include "ui/look/figures.h"
#include "ui/look/look.h"

#include <QApplication>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QStyle>

#include <algorithm>

namespace starboard {

using namespace Qt::StringLiterals;

// `write` is false where the text makes no sense; the filter is as it was then.
struct FilterCell {
    LedgerColumn column;
    const char *hint; // what can be typed, for tr()
    bool (*write)(const Session &session, Filter &filter, const QString &text);
    QString (*read)(const Session &session, const Filter &filter);
};

namespace {

constexpr int fieldHeight = space::field + 2 * space::hair;

bool writeIndicators(const Session &session, Filter &filter, const QString &text)
{
    std::vector<std::string> codes;
    for (const Indicator &indicator : session.catalogue().indicators())
        if (!text.isEmpty() && (indicatorName(indicator).contains(text, Qt::CaseInsensitive) || QString::fromStdString(indicator.zh).contains(text)))
            codes.push_back(indicator.code);
    if (!text.isEmpty() && codes.empty())
        return false;
    filter.indicators = codes;
    filter.families.clear();
    return true;
}

QString readIndicators(const Session &session, const Filter &filter)
{
    if (filter.indicators.size() != 1)
        return {};
    const Indicator *indicator = session.catalogue().find(filter.indicators.front());
    return indicator ? indicatorName(*indicator) : QString();
}

bool writeValues(const Session &, Filter &filter, const QString &text)
{
    const auto range = rangeTyped(text);
    if (!range)
        return false;
    filter.valueFrom = range->from;
    filter.valueTo = range->to;
    return true;
}

bool writeUnits(const Session &, Filter &filter, const QString &text)
{
    static const QRegularExpression between(u"[\\s,、，]+"_s);
    filter.units.clear();
    for (const QString &unit : text.split(between, Qt::SkipEmptyParts))
        filter.units.push_back(unit.toStdString());
    return true;
}

QString readUnits(const Session &, const Filter &filter)
{
    QStringList units;
    for (const std::string &unit : filter.units)
        units << QString::fromStdString(unit);
    return units.join(u' ');
}

bool writePeriod(const Session &, Filter &filter, const QString &text)
{
    const auto days = daysTyped(text);
    if (!days)
        return false;
    filter.from = days->from;
    filter.to = days->to;
    return true;
}

bool writeConfidence(const Session &, Filter &filter, const QString &text)
{
    QString number = text;
    number.remove(u'<').remove(u'＜');
    bool fine = false;
    const double below = number.trimmed().toDouble(&fine);
    if (!text.isEmpty() && (!fine || below < 0 || below > 1))
        return false;
    filter.confidenceBelow = text.isEmpty() ? std::nullopt : std::optional(below);
    return true;
}

QString readConfidence(const Session &, const Filter &filter) { return filter.confidenceBelow ? u'<' + QString::number(*filter.confidenceBelow) : QString(); }

bool writeIssued(const Session &, Filter &filter, const QString &text)
{
    const auto days = daysTyped(text);
    if (!days)
        return false;
    filter.issuedFrom = days->from;
    filter.issuedTo = days->to;
    return true;
}

bool writeWords(const Session &, Filter &filter, const QString &text)
{
    filter.text = text.toStdString();
    return true;
}

const std::array cells{
    FilterCell{LedgerColumn::Indicator, QT_TRANSLATE_NOOP("starboard::FilterHeader", "A part of the name"), writeIndicators, readIndicators},
    FilterCell{LedgerColumn::Value, QT_TRANSLATE_NOOP("starboard::FilterHeader", "≥100, ≤20, 3–5 or one number"), writeValues,
               [](const Session &, const Filter &filter) { return rangeText({filter.valueFrom, filter.valueTo}); }},
    FilterCell{LedgerColumn::Unit, QT_TRANSLATE_NOOP("starboard::FilterHeader", "One or more units"), writeUnits, readUnits},
    FilterCell{LedgerColumn::Period, QT_TRANSLATE_NOOP("starboard::FilterHeader", "2023, 2023-05 or 2023-01 – 2023-06"), writePeriod,
               [](const Session &, const Filter &filter) { return daysText({filter.from, filter.to}); }},
    FilterCell{LedgerColumn::Confidence, QT_TRANSLATE_NOOP("starboard::FilterHeader", "Below a number from 0 to 1"), writeConfidence, readConfidence},
    FilterCell{LedgerColumn::Issued, QT_TRANSLATE_NOOP("starboard::FilterHeader", "2023, 2023-05 or 2023-01 – 2023-06"), writeIssued,
               [](const Session &, const Filter &filter) { return daysText({filter.issuedFrom, filter.issuedTo}); }},
    FilterCell{LedgerColumn::Quote, QT_TRANSLATE_NOOP("starboard::FilterHeader", "Words of the quote, the title or the document"), writeWords,
               [](const Session &, const Filter &filter) { return QString::fromStdString(filter.text); }},
};
constexpr std::array choices{LedgerColumn::Bound, LedgerColumn::Status, LedgerColumn::Star, LedgerColumn::Review};

const FilterCell *cellOf(LedgerColumn column)
{
    const auto it = std::find_if(cells.begin(), cells.end(), [column](const FilterCell &cell) { return cell.column == column; });
    return it == cells.end() ? nullptr : &*it;
}

void fillChoice(QComboBox &box, LedgerColumn column)
{
    const QSignalBlocker quiet(&box);
    switch (column) {
    case LedgerColumn::Bound: fillBounds(box); break;
    case LedgerColumn::Status: fillStatuses(box); break;
    case LedgerColumn::Star:
        fillStars(box);
        box.removeItem(0);
        break;
    default: fillReviews(box);
    }
    box.insertItem(0, FilterHeader::tr("All", "no restriction"));
}

template <typename Value> QVariant oneOf(const std::vector<Value> &values)
{
    if (values.size() != 1)
        return {};
    if constexpr (std::is_enum_v<Value>)
        return static_cast<int>(values.front());
    else
        return QString::fromStdString(values.front());
}

QVariant chosen(const Filter &filter, LedgerColumn column)
{
    switch (column) {
    case LedgerColumn::Bound: return oneOf(filter.bounds);
    case LedgerColumn::Status: return oneOf(filter.statuses);
    case LedgerColumn::Star: return oneOf(filter.stars);
    default: return oneOf(filter.reviews);
    }
}

template <typename Value> void chooseOne(std::vector<Value> &values, const QVariant &data)
{
    values.clear();
    if (!data.isValid())
        return;
    if constexpr (std::is_enum_v<Value>)
        values.push_back(static_cast<Value>(data.toInt()));
    else
        values.push_back(data.toString().toStdString());
}

void mark(QLineEdit *line, bool wrong)
{
    if (line->property("wrong").toBool() == wrong)
        return;
    line->setProperty("wrong", wrong);
    line->style()->unpolish(line);
    line->style()->polish(line);
}

} // namespace

FilterHeader::FilterHeader(Session &session, QWidget *parent) : QHeaderView(Qt::Horizontal, parent), m_session(session)
{
    setObjectName(u"ledgerHeader"_s);
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setStretchLastSection(true);
    addPlace();
    for (const FilterCell &cell : cells)
        addText(cell);
    for (const LedgerColumn column : choices)
        addChoice(column);
    // Tab goes through them as they stand.
    std::sort(m_fields.begin(), m_fields.end(), [](const Field &a, const Field &b) { return a.column < b.column; });
    for (std::size_t i = 1; i < m_fields.size(); ++i)
        setTabOrder(m_fields[i - 1].editor, m_fields[i].editor);
    connect(this, &QHeaderView::sectionResized, this, &FilterHeader::placeFields);
    connect(this, &QHeaderView::sectionMoved, this, &FilterHeader::placeFields);
    connect(this, &QHeaderView::sectionClicked, this, [this](int section) {
        Q_EMIT sortAsked(static_cast<LedgerColumn>(section), QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier));
    });
    connect(&session, &Session::filterChanged, this, &FilterHeader::follow);
    retranslate();
}

QSize FilterHeader::sizeHint() const { return {QHeaderView::sizeHint().width(), space::tableHead + fieldHeight}; }

void FilterHeader::updateGeometries()
{
    setViewportMargins(0, 0, 0, fieldHeight);
    QHeaderView::updateGeometries();
    placeFields();
}

void FilterHeader::placeFields()
{
    for (const Field &field : m_fields) {
        const int section = static_cast<int>(field.column);
        const bool there = section < count() && !isSectionHidden(section);
        field.editor->setVisible(there);
        if (there)
            field.editor->setGeometry(sectionViewportPosition(section) + 1, height() - fieldHeight + space::hair, sectionSize(section) - 3, space::field);
    }
}

void FilterHeader::addText(const FilterCell &cell)
{
    auto *line = new QLineEdit(this);
    line->setClearButtonEnabled(cell.column == LedgerColumn::Quote);
    m_fields.push_back({cell.column, line});
    connect(line, &QLineEdit::editingFinished, this, [this, &cell, line] { write(cell, line); });
    connect(line, &QLineEdit::textEdited, line, [line] { mark(line, false); });
}

void FilterHeader::addChoice(LedgerColumn column)
{
    auto *box = new QComboBox(this);
    m_fields.push_back({column, box});
    connect(box, &QComboBox::activated, this, [this, column, box] { writeChoice(column, box); });
}

void FilterHeader::addPlace()
{
    auto *field = new PlaceField(m_session.gazetteer(), this);
    m_fields.push_back({LedgerColumn::Place, field});
    connect(field, &PlaceField::codeChosen, this, [this](const std::string &code) {
        Filter filter = m_session.filter();
        filter.places = code.empty() ? std::vector<std::string>{} : std::vector{code};
        m_session.setFilter(filter);
    });
}

void FilterHeader::write(const FilterCell &cell, QLineEdit *line)
{
    if (!line->isModified())
        return;
    Filter filter = m_session.filter();
    const bool sense = cell.write(m_session, filter, line->text().trimmed());
    mark(line, !sense);
    if (!sense)
        return;
    line->setModified(false);
    m_session.setFilter(filter);
}

void FilterHeader::writeChoice(LedgerColumn column, const QComboBox *box)
{
    Filter filter = m_session.filter();
    const QVariant choice = box->currentData();
    switch (column) {
    case LedgerColumn::Bound: chooseOne(filter.bounds, choice); break;
    case LedgerColumn::Status: chooseOne(filter.statuses, choice); break;
    case LedgerColumn::Star: chooseOne(filter.stars, choice); break;
    default: chooseOne(filter.reviews, choice);
    }
    m_session.setFilter(filter);
}

void FilterHeader::follow()
{
    const Filter &filter = m_session.filter();
    for (const Field &field : m_fields) {
        if (auto *place = qobject_cast<PlaceField *>(field.editor)) {
            place->setCode(filter.places.size() == 1 ? filter.places.front() : std::string());
            place->setPlaceholderText(filter.places.size() > 1 ? tr("%n place(s)", nullptr, static_cast<int>(filter.places.size())) : QString());
        } else if (auto *line = qobject_cast<QLineEdit *>(field.editor)) {
            mark(line, false);
            Filter typed = filter; // what stands there stays while it means the filter in force
            const FilterCell *cell = cellOf(field.column);
            if (!cell->write(m_session, typed, line->text().trimmed()) || typed != filter)
                line->setText(cell->read(m_session, filter));
            if (field.column == LedgerColumn::Indicator)
                line->setPlaceholderText(filter.indicators.size() > 1 ? tr("%n indicator(s)", nullptr, static_cast<int>(filter.indicators.size())) : QString());
        } else if (auto *box = qobject_cast<QComboBox *>(field.editor)) {
            const QVariant choice = chosen(filter, field.column);
            box->setCurrentIndex(choice.isValid() ? std::max(0, box->findData(choice)) : 0);
        }
    }
}

void FilterHeader::focusFilter(LedgerColumn column)
{
    for (const Field &field : m_fields)
        if (field.column == column)
            field.editor->setFocus(Qt::ShortcutFocusReason);
}

void FilterHeader::retranslate()
{
    setAccessibleName(tr("Columns and their filters"));
    for (const Field &field : m_fields) {
        field.editor->setObjectName(u"filter_"_s + QLatin1String(traitsOf(field.column).key));
        field.editor->setAccessibleName(tr("Filter by: %1").arg(columnTitle(field.column)));
        if (auto *box = qobject_cast<QComboBox *>(field.editor))
            fillChoice(*box, field.column);
        else if (const FilterCell *cell = cellOf(field.column))
            field.editor->setToolTip(tr(cell->hint));
    }
    follow();
}

} // namespace starboard
