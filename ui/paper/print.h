// A laid-out report on the printer's paper.
#pragma once

#include "ui/paper/pages.h"

class QPrinter;

namespace starboard::paper {

// Paints every page, fitted to the paper where it is another one than the sheet's. Any thread. False where the printer
// refuses.
[[nodiscard]] bool print(QPrinter &printer, const Pages &pages);
// The paper and its orientation as the sheet wants them, before the user chooses.
void prepare(QPrinter &printer, const Sheet &sheet);

} // namespace starboard::paper
