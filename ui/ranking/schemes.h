// The user's schemes for a score, under names; kept in the user's settings, so that they serve every workspace.
#pragma once

#include "model/stats/ranking.h"

#include <QString>

#include <vector>

class QSettings;

namespace starboard {

struct NamedScheme {
    QString name;
    Scheme scheme;
};

[[nodiscard]] std::vector<NamedScheme> savedSchemes(const QSettings &settings); // in the order of their names
void saveScheme(QSettings &settings, const QString &name, const Scheme &scheme); // replaces the one of this name
void removeScheme(QSettings &settings, const QString &name);

} // namespace starboard
