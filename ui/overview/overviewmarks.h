// From accounts to marks: what the overview's charts draw, their findings, notes and tables. A title states only what
// is certain.
#pragma once

#include "ui/chart/columnchart.h"
#include "ui/chart/funnelchart.h"
#include "ui/chart/rowchart.h"
#include "ui/chart/starchart.h"
#include "ui/look/sheet.h"
#include "ui/overview/overviewdata.h"

namespace starboard {

class Session;

struct PanelTexts {
    QString title;
    QString subtitle;
    QString note;
};

struct StarMarks {
    std::vector<StarRow> rows;
    std::array<QString, starLevels + 1> legend;
    PanelTexts texts;
    Sheet sheet;
};
[[nodiscard]] StarMarks starMarks(const OverviewData &data, const Session &session);

struct FunnelMarks {
    FunnelRow total;
    std::vector<FunnelRow> rows;
    FunnelWords words;
    PanelTexts texts;
    Sheet sheet;
};
[[nodiscard]] FunnelMarks funnelMarks(const OverviewData &data, const Session &session);

struct MonthMarks {
    std::vector<Column> columns;
    PanelTexts texts;
    Sheet sheet;
};
[[nodiscard]] MonthMarks monthMarks(const OverviewData &data, const Session &session);

struct StreetMarks {
    std::vector<Row> rows; // at most `mostStreets`
    PanelTexts texts;
    Sheet sheet;
};
inline constexpr std::size_t mostStreets = 8;
[[nodiscard]] StreetMarks streetMarks(const OverviewData &data, const Session &session);

[[nodiscard]] QString nameOf(const std::string &indicator, const Session &session);

} // namespace starboard
