// A small ledger of invented reports about three districts, for tests of the views; what it amounts to in the first
// half of 2023 is worked out here by hand.
//
// Flying wires (处, added up)
//   魏都区 411002                w1 30, this year until 31 March; w2 80, this year until 30 June: w2 replaces w1 → 80
//   昆吾街道 410972060           w3 100 in May
//   皇甫街道 410972061           w4 20余 in June
//   经开区 410972                w6 a plan of 150, counted nowhere; its streets 100 + ≥20 → ≥120
//   华龙区 410902                w5 60余 in June → ≥60
//   濮阳市 4109                  ≥120 + ≥60 → ≥180;   河南省 41: 80 + ≥180 → ≥260
// Mobile vendors (处): 魏都区   v1 12 and v2 15, both of June, cannot both hold; v2 is younger → 15, contradicted
// Inspection (个)
//   魏都区                       p1 found 200, p2 rectified 150 → 75 %; the paper says p5 70 %
//   经开区                       p3 found 100, p4 rectified 90 → 90 %
// Trees (棵)
//   魏都区                       t1 300;  second half of 2022 t3 200
//   经开区                       t2 500;  second half of 2022 t4 100
//   华龙区                       nothing; second half of 2022 t5 400
// Small adverts: 魏都区         s1 7, without any date.   Street lamps: 华龙区 d1 36 in June, confidence 0.40
#pragma once

#include "model/core/factjson.h"

#include <vector>

namespace starboard::test {

inline constexpr int sampleFacts = 20;

[[nodiscard]] std::vector<FactLine> sampleLines();

} // namespace starboard::test
