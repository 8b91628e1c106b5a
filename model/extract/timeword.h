// Words that tell a time without a number or a calendar name: 截至目前, 近日, 去年同期.
#pragma once

#include "model/extract/period.h"

#include <string_view>

namespace starboard {

struct TimeWord {
    std::u32string_view word;
    PeriodForm form;
    bool weak = false;
};

// Words that need no number, longest first for each beginning. All of them reach from an unknown start to the reference date.
inline constexpr TimeWord timeWords[] = {
    {U"截至目前为止", PeriodForm::AsOf}, {U"截止目前为止", PeriodForm::AsOf}, {U"到目前为止", PeriodForm::AsOf},
    {U"截至目前", PeriodForm::AsOf},     {U"截止目前", PeriodForm::AsOf},     {U"截至发稿时", PeriodForm::AsOf},
    {U"截至发稿", PeriodForm::AsOf},     {U"截至记者发稿", PeriodForm::AsOf}, {U"截至当前", PeriodForm::AsOf},
    {U"截至现在", PeriodForm::AsOf},     {U"截至日前", PeriodForm::AsOf},     {U"目前", PeriodForm::AsOf},
    {U"现如今", PeriodForm::AsOf},       {U"如今", PeriodForm::AsOf},         {U"现在", PeriodForm::AsOf},
    {U"当前", PeriodForm::AsOf},         {U"眼下", PeriodForm::AsOf},         {U"时下", PeriodForm::AsOf},
    {U"迄今为止", PeriodForm::AsOf},     {U"迄今", PeriodForm::AsOf},         {U"至今", PeriodForm::AsOf},
    {U"现已", PeriodForm::AsOf, true},   {U"现有", PeriodForm::AsOf, true},   {U"累计", PeriodForm::Running, true},
    {U"近日来", PeriodForm::Recent},     {U"近日", PeriodForm::Recent},       {U"日前", PeriodForm::Recent},
    {U"连日来", PeriodForm::Recent},     {U"连日", PeriodForm::Recent},       {U"近段时间以来", PeriodForm::Recent},
    {U"近段时间", PeriodForm::Recent},   {U"近一段时间", PeriodForm::Recent}, {U"近一时期", PeriodForm::Recent},
    {U"近一个时期", PeriodForm::Recent}, {U"近期", PeriodForm::Recent},       {U"近来", PeriodForm::Recent},
    {U"近几天", PeriodForm::Recent},     {U"这几天", PeriodForm::Recent},     {U"这段时间", PeriodForm::Recent},
    {U"前段时间", PeriodForm::Recent},   {U"前不久", PeriodForm::Recent},     {U"不久前", PeriodForm::Recent},
    {U"最近", PeriodForm::Recent},       {U"刚刚", PeriodForm::Recent},       {U"前几天", PeriodForm::Recent},
    {U"前些天", PeriodForm::Recent},     {U"前几日", PeriodForm::Recent},     {U"连月来", PeriodForm::Recent},
    {U"近年来", PeriodForm::Running},    {U"近些年来", PeriodForm::Running},  {U"近些年", PeriodForm::Running},
    {U"近几年来", PeriodForm::Running},  {U"近几年", PeriodForm::Running},    {U"近年", PeriodForm::Running},
    {U"几年来", PeriodForm::Running},    {U"多年来", PeriodForm::Running},    {U"历年来", PeriodForm::Running},
};

// What an expression that points back means.
enum class EchoOf : std::uint8_t { Day, Month, Year, YearBefore };

struct Echo {
    std::u32string_view word;
    EchoOf of;
};

inline constexpr Echo echoes[] = {
    {U"去年同期", EchoOf::YearBefore}, {U"上年同期", EchoOf::YearBefore}, {U"上年度同期", EchoOf::YearBefore},
    {U"往年同期", EchoOf::YearBefore}, {U"当天", EchoOf::Day},            {U"当日", EchoOf::Day},
    {U"当晚", EchoOf::Day},            {U"同日", EchoOf::Day},            {U"当月", EchoOf::Month},
    {U"当年", EchoOf::Year},           {U"同年", EchoOf::Year},
};

} // namespace starboard
