// An account as a mark of a chart.
#pragma once

#include "ui/chart/cellchart.h"

namespace starboard {

struct Account;

[[nodiscard]] ChartCell cellOf(const QString &name, const Account &account); // `name` heads the tooltip

} // namespace starboard
