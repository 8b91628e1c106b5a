#include "ui/ledger/celledit.h"

#include "model/core/amend.h"
#include "ui/fields/typed.h"
#include "ui/ledger/ledgermodel.h"

namespace starboard {
namespace {

struct EditWords {
    Q_DECLARE_TR_FUNCTIONS(EditWords)
};

} // namespace

QVariant editValue(const Session &session, const FactRow &row, LedgerColumn column)
{
    const Fact &fact = row.fact;
    switch (column) {
    case LedgerColumn::Bound: return static_cast<int>(fact.bound);
    case LedgerColumn::Status: return static_cast<int>(fact.status);
    case LedgerColumn::Review: return static_cast<int>(row.review);
    case LedgerColumn::Indicator: return QString::fromStdString(fact.code);
    case LedgerColumn::Place: return QString::fromStdString(fact.placeCode);
    case LedgerColumn::Period: return daysText({fact.period.start, fact.period.end});
    default: return plainText(session, row, column);
    }
}

QString enter(const Session &session, Fact &fact, LedgerColumn column, const QVariant &value)
{
    const QString text = value.toString().trimmed();
    const std::string words = text.toStdString();
    switch (column) {
    case LedgerColumn::Bound: fact.bound = static_cast<Bound>(value.toInt()); return {};
    case LedgerColumn::Status: fact.status = static_cast<Status>(value.toInt()); return {};
    case LedgerColumn::Star: fact.star = words; return {};
    case LedgerColumn::Action: fact.action = words; return {};
    case LedgerColumn::Object: fact.object = words; return {};
    case LedgerColumn::Indicator: setIndicator(fact, words, session.catalogue().find(words)); return {};
    case LedgerColumn::Place:
        if (!words.empty() && !session.gazetteer().has(words))
            return EditWords::tr("“%1” is no place of the gazetteer. The place stays as it was.").arg(text);
        setPlace(fact, words, session.gazetteer().name(words));
        return {};
    case LedgerColumn::Unit:
        if (words.empty())
            return EditWords::tr("A figure needs its unit, such as 处 or 个. The unit stays as it was.");
        fact.unit = words;
        return {};
    case LedgerColumn::Value: {
        const auto number = numberTyped(text);
        if (!number)
            return EditWords::tr("“%1” is not a number. The value stays as it was.").arg(text);
        setNumber(fact, number->value, number->upper);
        return {};
    }
    case LedgerColumn::Period: {
        const auto days = daysTyped(text);
        if (!days)
            return EditWords::tr("“%1” is no period. Write 2023, 2023-05 or 2023-05-01 – 2023-06-30; the period stays as it was.").arg(text);
        setDays(fact, days->from, days->to);
        return {};
    }
    default: return {};
    }
}

} // namespace starboard
