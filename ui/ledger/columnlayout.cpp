#include "ui/ledger/columnlayout.h"

#include "ui/ledger/columns.h"

#include <QHeaderView>
#include <QSettings>

#include <algorithm>

namespace starboard {
namespace {

constexpr auto settingsKey = "ledger/columns";
constexpr int narrowest = 24;
constexpr int titleMargin = 18; // around a title, with room for the arrow of the order

// Wide enough for the title in the language in force.
int usualWidth(const QHeaderView &header, const LedgerColumnTraits &traits)
{
    return std::max(traits.width, header.fontMetrics().horizontalAdvance(columnTitle(traits.column)) + titleMargin);
}

int sectionOf(const QString &key)
{
    const auto &columns = ledgerColumns();
    const auto it = std::find_if(columns.begin(), columns.end(), [&key](const LedgerColumnTraits &traits) { return key == QLatin1String(traits.key); });
    return it == columns.end() ? -1 : static_cast<int>(it->column);
}

} // namespace

void applyDefaultColumns(QHeaderView &header)
{
    for (const LedgerColumnTraits &traits : ledgerColumns()) {
        const int section = static_cast<int>(traits.column);
        header.moveSection(header.visualIndex(section), section);
        header.setSectionHidden(section, !traits.shown);
        if (traits.shown)
            header.resizeSection(section, usualWidth(header, traits));
    }
}

// "place:116", "-star:78" for one that is hidden, from left to right.
void saveColumns(const QHeaderView &header, QSettings &settings)
{
    QStringList kept;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int section = header.logicalIndex(visual);
        const bool hidden = header.isSectionHidden(section);
        const LedgerColumnTraits &traits = traitsOf(static_cast<LedgerColumn>(section));
        kept << QStringLiteral("%1%2:%3").arg(hidden ? QStringLiteral("-") : QString(), QLatin1String(traits.key)).arg(hidden ? traits.width : header.sectionSize(section));
    }
    settings.setValue(QLatin1String(settingsKey), kept);
}

void restoreColumns(QHeaderView &header, const QSettings &settings)
{
    applyDefaultColumns(header);
    int visual = 0;
    for (const QString &entry : settings.value(QLatin1String(settingsKey)).toStringList()) {
        const bool hidden = entry.startsWith(u'-');
        const int section = sectionOf(entry.section(u':', 0, 0).mid(hidden ? 1 : 0));
        if (section < 0)
            continue;
        header.moveSection(header.visualIndex(section), visual++);
        header.setSectionHidden(section, hidden);
        if (!hidden)
            header.resizeSection(section, std::max(narrowest, entry.section(u':', 1).toInt()));
    }
}

} // namespace starboard
