// Which columns the ledger shows, in which order and how wide; kept in the settings by their keys, so that a newer
// program with more columns understands it.
#pragma once

class QHeaderView;
class QSettings;

namespace starboard {

void applyDefaultColumns(QHeaderView &header);
void saveColumns(const QHeaderView &header, QSettings &settings);
void restoreColumns(QHeaderView &header, const QSettings &settings);

} // namespace starboard
