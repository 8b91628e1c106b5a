// The first walk through a text: every word that ends a place name, and the known stems that stand before it.
#pragma once

#include "model/core/text.h"
#include "model/place/gazetteer.h"
#include "model/place/nameending.h"

#include <span>
#include <string_view>
#include <vector>

namespace starboard {

// A known stem that ends where the ending begins (or, for a whole name, with it).
struct NameHit
{
    std::uint32_t begin = 0;
    std::uint32_t length = 0; // of the stem
    std::span<const Gazetteer::Row> rows;
};

struct NameAnchor
{
    std::uint32_t wordBegin = 0; // of the ending
    std::uint32_t end = 0;
    EndingRole role = EndingRole::Name;
    EndingClass is = EndingClass::None;
    std::uint32_t firstHit = 0; // hits[firstHit, lastHit), shortest stem first
    std::uint32_t lastHit = 0;
    bool common = false;   // the ending is or may be part of an everyday word (小区, 农村, 镇静)
    bool doubtful = false; // … only with the next character (乡|下)
};

struct PlaceScan
{
    std::vector<NameAnchor> anchors; // by end
    std::vector<NameHit> hits;

    [[nodiscard]] std::span<const NameHit> hitsOf(const NameAnchor &anchor) const
    {
        return {hits.data() + anchor.firstHit, anchor.lastHit - anchor.firstHit};
    }
};

[[nodiscard]] PlaceScan scanPlaces(std::u32string_view text, const Gazetteer &gazetteer,
                                   const PlaceWords::Entries &words);

// How well a row may be called by this ending: 1 the official way, less where usage differs (a 街道 that the list still
// calls 镇), 0 not at all.
[[nodiscard]] double fit(const Gazetteer &gazetteer, Gazetteer::Row row, EndingClass is);

} // namespace starboard
