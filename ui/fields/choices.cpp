#include "ui/fields/choices.h"

#include "model/core/stars.h"
#include "ui/filter/wording.h"
#include "ui/look/figures.h"

#include <QCompleter>
#include <QCoreApplication>
#include <QLineEdit>

#include <array>

namespace starboard {
namespace {

struct FieldWords {
    Q_DECLARE_TR_FUNCTIONS(FieldWords)
};

template <typename Enum, std::size_t N> void fill(QComboBox &box, const std::array<Enum, N> &values, QString (*word)(Enum))
{
    box.clear();
    for (const Enum value : values)
        box.addItem(word(value), static_cast<int>(value));
}

} // namespace

QString periodKindWord(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Span: return FieldWords::tr("from a day to a day");
    case PeriodKind::Since: return FieldWords::tr("since a day, running on");
    case PeriodKind::AsOf: return FieldWords::tr("as of a day");
    case PeriodKind::Recent: break;
    }
    return FieldWords::tr("just before the day");
}

void fillBounds(QComboBox &box) { fill(box, std::array{Bound::Exact, Bound::AtLeast, Bound::Approx, Bound::AtMost}, boundWord); }

void fillStatuses(QComboBox &box) { fill(box, std::array{Status::Actual, Status::Planned, Status::Standard}, statusWord); }

void fillReviews(QComboBox &box)
{
    fill(box, std::array{ReviewState::Unreviewed, ReviewState::Confirmed, ReviewState::Corrected, ReviewState::Rejected}, reviewWord);
}

void fillPeriodKinds(QComboBox &box)
{
    fill(box, std::array{PeriodKind::Span, PeriodKind::Since, PeriodKind::AsOf, PeriodKind::Recent}, periodKindWord);
}

void fillStars(QComboBox &box)
{
    box.clear();
    box.addItem(QStringLiteral("—"), QString());
    for (const std::string_view star : allStars) {
        const QString word = QString::fromUtf8(star.data(), static_cast<qsizetype>(star.size()));
        box.addItem(word, word);
    }
}

void fillIndicators(QComboBox &box, const Catalogue &catalogue)
{
    box.clear();
    box.addItem(FieldWords::tr("(outside the catalogue)"), QString());
    for (const Indicator &indicator : catalogue.indicators())
        box.addItem(indicatorName(indicator), QString::fromStdString(indicator.code));
    if (box.isEditable())
        return;
    box.setEditable(true);
    box.setInsertPolicy(QComboBox::NoInsert);
    box.completer()->setFilterMode(Qt::MatchContains);
    box.completer()->setCompletionMode(QCompleter::PopupCompletion);
    box.completer()->setCaseSensitivity(Qt::CaseInsensitive);
    // What is no name of an indicator gives way to the one that was chosen.
    QObject::connect(box.lineEdit(), &QLineEdit::editingFinished, &box, [&box] {
        choose(box, chosenIndicator(box));
        box.setEditText(box.itemText(box.currentIndex()));
    });
}

QString chosenIndicator(const QComboBox &box)
{
    const int at = box.findText(box.currentText(), Qt::MatchFixedString);
    return (at >= 0 ? box.itemData(at) : box.currentData()).toString();
}

void fillUnits(QComboBox &box, const Indicator *indicator)
{
    box.clear();
    box.setEditable(true);
    if (!indicator)
        return;
    box.addItem(QString::fromStdString(indicator->unit));
    for (const std::string &word : indicator->alike)
        box.addItem(QString::fromStdString(word));
    for (const auto &[word, factor] : indicator->convert)
        box.addItem(QString::fromStdString(word));
}

void choose(QComboBox &box, const QVariant &data) { box.setCurrentIndex(std::max(0, box.findData(data))); }

} // namespace starboard
