#include "model/core/factjson.h"
#include "model/stats/account.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace starboard {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::int64_t largestExact = std::int64_t(1) << 53; // of a double, which JSON readers make of a number

Json number(const std::optional<Rational> &value)
{
    if (!value)
        return nullptr;
    if (value->isInteger() && value->numerator() <= largestExact && value->numerator() >= -largestExact)
        return static_cast<std::int64_t>(value->numerator());
    return value->toDouble();
}

Json dayOrNull(const std::optional<Date> &day)
{
    return day ? Json(toIso(*day)) : Json(nullptr);
}
Json textOrNull(const std::string &text)
{
    return text.empty() ? Json(nullptr) : Json(text);
}

} // namespace

Json accountJson(const Account &account)
{
    Json json;
    json["value"] = number(account.value);
    json["upper"] = number(account.upper);
    json["bound"] = account.value ? Json(name(account.bound)) : Json(nullptr);
    json["unit"] = account.unit;
    json["flags"] = Json::array();
    for (Flag flag : allFlags)
        if (account.flags.has(flag))
            json["flags"].push_back(name(flag));
    json["counted"] = account.counted;
    json["left_out"] = Json::array();
    for (const LeftOut &fact : account.leftOut)
        json["left_out"].push_back({{"id", fact.id}, {"reason", name(fact.why)}, {"by", textOrNull(fact.by)}});
    json["contradictions"] = Json::array();
    for (const Contradiction &pair : account.contradictions)
        json["contradictions"].push_back({pair.first, pair.second});
    bool open =
        std::any_of(account.days.begin(), account.days.end(), [](const DayRange &range) { return !range.from; });
    json["days"] = open ? Json(nullptr) : Json(account.daysCovered());
    json["places"] = account.places.size();
    json["covered"] = Json::array();
    for (const DayRange &range : account.days)
        json["covered"].push_back({dayOrNull(range.from), dayOrNull(range.to)});
    return json;
}

} // namespace starboard
