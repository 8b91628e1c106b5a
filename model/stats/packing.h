// The claims of one place as bytes: small enough to be kept beside the facts for every place and indicator, quick enough
// to be read for an account. The bytes are of this program's version and of no other: see lawOf.
#pragma once

#include "model/stats/claim.h"
#include "model/stats/packedplace.h"

#include <memory>
#include <string>

namespace starboard {

[[nodiscard]] PackedPlace packClaims(std::string_view place, std::span<const Claim> claims, const Docket &docket);
[[nodiscard]] std::size_t itemsIn(const PackedPlace &packed);
[[nodiscard]] std::size_t claimsIn(const PackedPlace &packed);
// Adds to `claims`. `items` and `wording` are the place's own and begin with it; the wording is filled in.
void unpackClaims(const PackedPlace &packed, std::span<const Item> items, std::span<Wording> wording, std::vector<Claim> &claims);
// Numbers the items of all places one after the other. `places` outlive the names.
[[nodiscard]] std::shared_ptr<const Names> namesIn(const std::vector<PackedPlace> &places);

} // namespace starboard
