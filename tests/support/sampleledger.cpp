#include "tests/support/sampleledger.h"

#include "tests/support/told.h"

namespace starboard::test {
namespace {

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

} // namespace

std::vector<FactLine> sampleLines() { return linesOf(told); }

} // namespace starboard::test
