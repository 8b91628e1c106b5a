// One row of a test's table of invented reports, and the line of facts that it stands for.
#pragma once

#include "model/core/factjson.h"

#include <string>

namespace starboard::test {

struct Told
{
    const char *id;
    const char *code;
    Family family;
    const char *place;
    const char *value;
    const char *unit;
    const char *from;
    const char *to;
    const char *issued; // one newspaper a day
    PeriodKind kind = PeriodKind::Span;
    Bound bound = Bound::Exact;
    Status status = Status::Actual;
    double confidence = 0.95;
};

inline FactLine lineOf(const Told &told)
{
    FactLine line;
    Fact &fact = line.fact;
    fact.id = told.id;
    fact.code = told.code;
    fact.family = told.family;
    fact.value = *Decimal::parse(told.value);
    fact.bound = told.bound;
    fact.unit = told.unit;
    fact.number = told.value;
    fact.quote = std::string("报告") + told.id + "：" + told.value + told.unit;
    fact.placeCode = told.place;
    fact.district = std::string(told.place).substr(0, 6);
    fact.status = told.status;
    fact.period = {parseDate(told.from), parseDate(told.to), told.kind};
    fact.confidence = told.confidence;
    line.document = std::string("报纸") + told.issued;
    line.issued = parseDate(told.issued);
    return line;
}

template <typename Table> std::vector<FactLine> linesOf(const Table &table)
{
    std::vector<FactLine> lines;
    for (const Told &told : table)
        lines.push_back(lineOf(told));
    return lines;
}

} // namespace starboard::test
