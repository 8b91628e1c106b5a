#include "tests/support/sampleledger.h"


namespace starboard::test {
namespace {

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
    const char *issued;
    PeriodKind kind = PeriodKind::Span;
    Bound bound = Bound::Exact;
    Status status = Status::Actual;
    double confidence = 0.95;
};

using enum Family;
using enum PeriodKind;

constexpr Told told[]{
    {"w1", "flying_wires", Rectification, "411002", "30", "处", "2023-01-01", "2023-03-31", "2023-04-01", Since},
    {"w2", "flying_wires", Rectification, "411002", "80", "处", "2023-01-01", "2023-06-30", "2023-07-01", Since},
    {"w3", "flying_wires", Rectification, "410972060", "100", "处", "2023-05-01", "2023-05-31", "2023-06-02"},
    {"w4", "flying_wires", Rectification, "410972061", "20", "处", "2023-06-01", "2023-06-30", "2023-07-02", Span, Bound::AtLeast},
    {"w5", "flying_wires", Rectification, "410902", "60", "处", "2023-06-01", "2023-06-30", "2023-07-03", Span, Bound::AtLeast},
    {"w6", "flying_wires", Rectification, "410972", "150", "处", "2023-06-01", "2023-06-30", "2023-06-02", Span, Bound::Exact,
     Status::Planned},
    {"v1", "mobile_vendors", Rectification, "411002", "12", "处", "2023-06-01", "2023-06-30", "2023-07-01"},
    {"v2", "mobile_vendors", Rectification, "411002", "15", "处", "2023-06-01", "2023-06-30", "2023-07-04"},
    {"p1", "problems_found", Inspection, "411002", "200", "个", "2023-01-01", "2023-06-30", "2023-07-05"},
    {"p2", "problems_rectified", Inspection, "411002", "150", "个", "2023-01-01", "2023-06-30", "2023-07-05"},
    {"p3", "problems_found", Inspection, "410972", "100", "个", "2023-01-01", "2023-06-30", "2023-07-06"},
    {"p4", "problems_rectified", Inspection, "410972", "90", "个", "2023-01-01", "2023-06-30", "2023-07-06"},
    {"p5", "rectification_rate", Inspection, "411002", "70", "%", "2023-01-01", "2023-06-30", "2023-07-05"},
    {"t1", "trees_planted", Rectification, "411002", "300", "棵", "2023-01-01", "2023-06-30", "2023-07-07"},
    {"t2", "trees_planted", Rectification, "410972", "500", "棵", "2023-01-01", "2023-06-30", "2023-07-08"},
    {"t3", "trees_planted", Rectification, "411002", "200", "棵", "2022-07-01", "2022-12-31", "2023-01-07"},
    {"t4", "trees_planted", Rectification, "410972", "100", "棵", "2022-07-01", "2022-12-31", "2023-01-08"},
    {"t5", "trees_planted", Rectification, "410902", "400", "棵", "2022-07-01", "2022-12-31", "2023-01-09"},
    {"s1", "small_ads", Rectification, "411002", "7", "处", "", "", "", AsOf},
    {"d1", "street_lamps", Rectification, "410902", "36", "盏", "2023-06-01", "2023-06-30", "2023-07-03", Span, Bound::Exact,
     Status::Actual, 0.4},
};
static_assert(std::size(told) == sampleFacts);

FactLine lineOf(const Told &entry)
{
    FactLine line;
    Fact &fact = line.fact;
    fact.id = entry.id;
    fact.code = entry.code;
    fact.family = entry.family;
    fact.value = *Decimal::parse(entry.value);
    fact.bound = entry.bound;
    fact.unit = entry.unit;
    fact.number = entry.value;
    fact.quote = std::string("报告") + entry.id + "：" + entry.value + entry.unit;
    fact.placeCode = entry.place;
    fact.district = std::string(entry.place).substr(0, 6);
    fact.status = entry.status;
    fact.period = {parseDate(entry.from), parseDate(entry.to), entry.kind};
    fact.confidence = entry.confidence;
    line.document = std::string("报纸") + entry.issued;
    line.issued = parseDate(entry.issued);
    return line;
}

} // namespace

std::vector<FactLine> sampleLines()
{
    std::vector<FactLine> lines;
    for (const Told &entry : told)
        lines.push_back(lineOf(entry));
    return lines;
}

} // namespace starboard::test
