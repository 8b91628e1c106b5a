// A report written by hand for the tests of all formats: every kind of block, bound and mark. Figures are invented.
#pragma once

#include "model/report/report.h"

namespace starboard::paper {

inline Figure number(std::int64_t value, const char *unit, Bound bound = Bound::Exact, std::size_t basis = noBasis)
{
    return {Decimal(value), std::nullopt, bound, unit, {}, basis};
}

inline Figure silent(const char *unit)
{
    return {std::nullopt, std::nullopt, Bound::Exact, unit, {}, noBasis};
}

inline Report specimen()
{
    Report report;
    report.kind = ReportKind::District;
    report.title = "濮阳经济技术开发区城市整治和督查整改情况报告";
    report.issuer = "经开区创建办公室";
    report.date = *makeDate(2023, 7, 5);
    report.filter = "地点：经开区；时段：2023年上半年";
    report.dataVersion = "工作区第12版";
    report.madeAt = "2023-07-05 09:30（+08:00）";
    report.sample = true;
    report.notes = {"“≥”表示报道中带“余”“以上”等字样，实际数不少于所列数。", "“—”表示没有报道，不等于零。"};
    report.sources = {{"d1:1", "濮阳日报", makeDate(2023, 6, 28), "督查“回头看” 整改见实效", "d1.txt",
                       "截至目前，全区累计发现问题291个，完成整改284个。", "291", 1},
                      {"d1:2", "濮阳日报", makeDate(2023, 6, 28), "督查“回头看” 整改见实效", "d1.txt",
                       "截至目前，全区累计发现问题291个，完成整改284个。", "284", 1},
                      {"d2:1", "濮阳早报", makeDate(2023, 5, 12), "昆吾办：啃下硬骨头", "d2.txt",
                       "清理飞线充电137余处，长势喜人，车辆、门面、鱼贩、食品、麦田、马路、见闻、贝类、龟龙皆有序。", "137", 2}};
    report.bases = {{"410972", "经开区", "problems_found", "发现问题", "个", makeDate(2023, 1, 1), makeDate(2023, 6, 30),
                     {"d1:1"}, 1, {0}},
                    {"410972", "经开区", "problems_rectified", "整改问题", "个", makeDate(2023, 1, 1),
                     makeDate(2023, 6, 30), {"d1:2"}, 0, {1}},
                    {"410972", "经开区", "flying_wires", "飞线充电整治", "处", makeDate(2023, 1, 1), makeDate(2023, 6, 30),
                     {"d2:1"}, 0, {2}}};
    Figure rate{Decimal(976, -1), std::nullopt, Bound::Exact, "%", {Mark::Computed}, 1};
    Figure doubted = number(78, "个", Bound::Exact, 0);
    doubted.marks.push_back(Mark::Contradicted);

    report.blocks = {
        Heading{1, "总体情况"},
        Paragraph{{std::string("截至2023年6月底，全区累计发现问题"), number(291, "个", Bound::Exact, 0), std::string("，完成整改"),
                   number(284, "个", Bound::Exact, 1), std::string("，整改率"), rate,
                   std::string("；整治飞线充电"), number(137, "处", Bound::AtLeast, 2),
                   std::string("，流动摊点整治情况"), silent("处"), std::string("。以上数字均来自公开报道，未经部门核对。")}},
        KeyFigures{{{"发现问题", number(291, "个", Bound::Exact, 0), "较上期增加12.5%"},
                    {"完成整改", number(284, "个", Bound::Exact, 1), "不可比：时段不同"},
                    {"整改率", rate, "提高1.2个百分点"}}},
        Heading{1, "各街道办事处"},
        Heading{2, "发现与整改"}};
    TableBlock table;
    table.title = "各街道发现问题和整改情况（2023年上半年）";
    table.note = "注：中原路街道没有报道。";
    table.columns = {{"街道", {}, ColumnKind::Text},
                     {"发现问题", "个", ColumnKind::Figure},
                     {"完成整改", "个", ColumnKind::Figure},
                     {"整改率", "%", ColumnKind::Figure},
                     {"备注", {}, ColumnKind::Text}};
    table.rows = {{{Cell{"昆吾街道"}, Cell{number(120, "个", Bound::AtLeast)}, Cell{number(118, "个")},
                    Cell{Figure{Decimal(983, -1), std::nullopt, Bound::Approx, "%", {}, noBasis}}, Cell{"=1+1"}},
                   false},
                  {{Cell{"皇甫街道"}, Cell{doubted}, Cell{number(70, "个", Bound::Approx)}, Cell{silent("%")},
                    Cell{"两次报道“发现问题”数不同, 待核实"}},
                   false},
                  {{Cell{"中原路街道"}, Cell{silent("个")}, Cell{silent("个")}, Cell{silent("%")}, Cell{""}}, false},
                  {{Cell{"合计"}, Cell{number(1284, "个", Bound::AtLeast, 0)}, Cell{number(284, "个", Bound::Exact, 1)},
                    Cell{rate}, Cell{""}},
                   true}};
    report.blocks.push_back(table);

    Chart bars{ChartKind::Bars, "昆吾街道报道的问题最多", "发现问题，个，2023年上半年", "数字带“≥”的为下限。",
               "条形图：昆吾街道不少于120个，皇甫街道78个，中原路街道无报道。", {"昆吾街道", "皇甫街道", "中原路街道"},
               {{"发现问题", {number(120, "个", Bound::AtLeast), doubted, silent("个")}}}};
    Chart columns{ChartKind::Columns, "按月发现问题", "发现问题，个", {}, "柱形图。",
                  {"1月", "2月", "3月", "4月", "5月", "6月"},
                  {{"发现问题",
                    {number(12, "个"), number(35, "个", Bound::AtLeast), silent("个"), number(48, "个"), number(0, "个"),
                     number(60, "个", Bound::Approx)}}}};
    Chart lines{ChartKind::Lines, "两区走势", "发现问题，个", {}, "折线图。", {"一季度", "二季度", "三季度", "四季度"},
                {{"经开区", {number(12, "个"), number(35, "个"), silent("个"), number(48, "个")}},
                 {"华龙区", {number(22, "个"), silent("个"), number(30, "个"), number(28, "个")}}}};
    Chart stars{ChartKind::Stars, "支部星级分布", "支部数，个，截至2023年6月底", {}, "堆积条形图。", {"经开区", "华龙区", "濮阳县"},
                {{"五星", {number(15, "个"), number(22, "个"), silent("个")}},
                 {"四星", {number(46, "个"), number(60, "个", Bound::AtLeast), silent("个")}},
                 {"三星", {number(57, "个"), number(40, "个"), silent("个")}},
                 {"二星", {number(9, "个"), silent("个"), silent("个")}}}};
    Chart funnel{ChartKind::Funnel, "发现与整改", "个", {}, "发现291个，整改284个。", {"经开区", "昆吾街道"},
                 {{"发现", {number(291, "个"), number(120, "个", Bound::AtLeast)}},
                  {"整改", {number(284, "个"), number(118, "个")}}}};
    report.blocks.insert(report.blocks.end(),
                         {Block(bars), Block(Heading{2, "按月走势"}), Block(columns), Block(lines),
                          Block(Heading{1, "支部建设"}), Block(stars), Block(funnel),
                          Block(Heading{3, "存在问题"}),
                          Block(Paragraph{{std::string("一是部分街道没有报道；二是个别数字前后不一，已列入待核实清单。")}})});
    return report;
}

} // namespace starboard::paper
