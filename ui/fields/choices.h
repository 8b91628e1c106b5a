// The lists that a fact's fields are chosen from. Each item's data is the value: an enum's number, a code, a star.
#pragma once

#include "model/core/catalogue.h"
#include "model/core/fact.h"

#include <QComboBox>
#include <QString>

namespace starboard {

[[nodiscard]] QString periodKindWord(PeriodKind kind);

void fillBounds(QComboBox &box);
void fillStatuses(QComboBox &box);
void fillReviews(QComboBox &box);
void fillPeriodKinds(QComboBox &box);
void fillStars(QComboBox &box); // the first is none
// The first is outside the catalogue. The box can be typed into: any part of a name finds it.
void fillIndicators(QComboBox &box, const Catalogue &catalogue);
[[nodiscard]] QString chosenIndicator(const QComboBox &box); // by what stands in it, else the one chosen before
void fillUnits(QComboBox &box, const Indicator *indicator); // its measure words, the canonical one first; any other may be typed

void choose(QComboBox &box, const QVariant &data); // the first item where none has it

} // namespace starboard
