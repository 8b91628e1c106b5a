// What stands behind a numeral and makes one quantity with it: 百分之…, a measure word, the other end of a range, 半, 角 and 分.
#pragma once

#include "model/extract/role.h"

namespace starboard {

// Reads on from `sighting.numeralEnd`; fills value, unit and spans of `hit` and moves the ends of `sighting` behind what was read.
void readForm(Sighting &sighting, NumeralHit &hit, const MeasureWords &measures);

} // namespace starboard
