// The one way to include QCustomPlot: its header needs Qt's keywords, which this house switches off.
// Only for .cpp files: it costs seconds to compile.
#pragma once

// Everything that it includes comes first, so that the keywords reach its own text alone.
#include <QtCore/QtCore>
#include <QtGui/QtGui>
#include <QtPrintSupport/QtPrintSupport>
#include <QtWidgets/QtWidgets>

#define signals Q_SIGNALS
#define slots Q_SLOTS
#define emit Q_EMIT
#define foreach Q_FOREACH
#include <qcustomplot.h>
#undef foreach
#undef emit
#undef slots
#undef signals
