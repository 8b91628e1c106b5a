#include "ui/ledger/celleditors.h"

#include "ui/fields/choices.h"
#include "ui/fields/placefield.h"
#include "ui/filter/wording.h"
#include "ui/session/session.h"

namespace starboard {
namespace {

QComboBox *boxFor(const Session &session, LedgerColumn column, const Fact &fact, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    switch (column) {
    case LedgerColumn::Bound: fillBounds(*box); break;
    case LedgerColumn::Status: fillStatuses(*box); break;
    case LedgerColumn::Star: fillStars(*box); break;
    case LedgerColumn::Indicator: fillIndicators(*box, session.catalogue()); break;
    case LedgerColumn::Unit: fillUnits(*box, session.catalogue().find(fact.code)); break;
    default: // a correction is made in the fields, not by its name
        for (const ReviewState state : {ReviewState::Unreviewed, ReviewState::Confirmed, ReviewState::Rejected})
            box->addItem(reviewWord(state), static_cast<int>(state));
    }
    return box;
}

} // namespace

QWidget *makeEditor(const Session &session, LedgerColumn column, const Fact &fact, QWidget *parent)
{
    QWidget *editor = nullptr;
    switch (column) {
    case LedgerColumn::Place: editor = new PlaceField(session.gazetteer(), parent); break;
    case LedgerColumn::Bound:
    case LedgerColumn::Status:
    case LedgerColumn::Star:
    case LedgerColumn::Indicator:
    case LedgerColumn::Unit:
    case LedgerColumn::Review: editor = boxFor(session, column, fact, parent); break;
    default: editor = new QLineEdit(parent);
    }
    editor->setAccessibleName(columnTitle(column));
    if (auto *box = qobject_cast<QComboBox *>(editor); box && box->isEditable())
        box->lineEdit()->setAccessibleName(columnTitle(column));
    return editor;
}

void setEditorValue(QWidget *editor, const QVariant &value)
{
    if (auto *place = qobject_cast<PlaceField *>(editor)) {
        place->setCode(value.toString().toStdString());
        place->selectAll();
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(value.toString());
        line->selectAll();
    } else if (auto *box = qobject_cast<QComboBox *>(editor)) {
        if (const int at = box->findData(value); at >= 0)
            box->setCurrentIndex(at);
        else if (box->isEditable())
            box->setEditText(value.toString());
    }
}

QVariant editorValue(const QWidget *editor, LedgerColumn column)
{
    if (const auto *place = qobject_cast<const PlaceField *>(editor))
        return place->settled() ? QString::fromStdString(place->code()) : place->text();
    if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        return line->text();
    const auto *box = qobject_cast<const QComboBox *>(editor);
    if (column == LedgerColumn::Indicator)
        return chosenIndicator(*box);
    return column == LedgerColumn::Unit ? QVariant(box->currentText()) : box->currentData();
}

} // namespace starboard
