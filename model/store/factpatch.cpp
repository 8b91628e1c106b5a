#include "model/store/factpatch.h"

#include <array>
#include <string_view>

namespace starboard {

namespace {

Json fromSpan(TextSpan span) { return Json::array({span.begin, span.end}); }
Json fromDay(const std::optional<Date> &day) { return day ? Json(toIso(*day)) : Json(nullptr); }

bool toText(const Json &json, std::string &text)
{
    if (!json.is_string())
        return false;
    text = json.get<std::string>();
    return true;
}

bool toSpan(const Json &json, TextSpan &span)
{
    if (!json.is_array() || json.size() != 2 || !json[0].is_number_unsigned() || !json[1].is_number_unsigned())
        return false;
    span = {json[0].get<std::uint32_t>(), json[1].get<std::uint32_t>()};
    return true;
}

bool toDay(const Json &json, std::optional<Date> &day)
{
    if (json.is_null()) {
        day.reset();
        return true;
    }
    day = json.is_string() ? parseDate(json.get<std::string>()) : std::nullopt;
    return day.has_value();
}

bool toDecimal(const Json &json, Decimal &value)
{
    auto parsed = json.is_string() ? Decimal::parse(json.get<std::string>()) : std::nullopt;
    if (parsed)
        value = *parsed;
    return parsed.has_value();
}

template <typename Enum> bool toEnum(const Json &json, std::optional<Enum> (*fromName)(std::string_view), Enum &value)
{
    auto parsed = json.is_string() ? fromName(json.get<std::string>()) : std::nullopt;
    if (parsed)
        value = *parsed;
    return parsed.has_value();
}

struct Field {
    std::string_view name;
    bool extracted; // said by the extractor, not by a person
    Json (*get)(const FactRow &row);
    bool (*set)(FactRow &row, const Json &json);
};

// clang-format off
constexpr std::array fields{
    Field{"id", true, [](const FactRow &r) { return Json(r.fact.id); }, [](FactRow &r, const Json &j) { return toText(j, r.fact.id); }},
    Field{"sentence", true, [](const FactRow &r) { return fromSpan(r.fact.sentence); }, [](FactRow &r, const Json &j) { return toSpan(j, r.fact.sentence); }},
    Field{"quote_span", true, [](const FactRow &r) { return fromSpan(r.fact.quoteSpan); }, [](FactRow &r, const Json &j) { return toSpan(j, r.fact.quoteSpan); }},
    Field{"number_span", true, [](const FactRow &r) { return fromSpan(r.fact.numberSpan); }, [](FactRow &r, const Json &j) { return toSpan(j, r.fact.numberSpan); }},
    Field{"quote", true, [](const FactRow &r) { return Json(r.fact.quote); }, [](FactRow &r, const Json &j) { return toText(j, r.fact.quote); }},
    Field{"number", true, [](const FactRow &r) { return Json(r.fact.number); }, [](FactRow &r, const Json &j) { return toText(j, r.fact.number); }},
    Field{"value", true, [](const FactRow &r) { return Json(r.fact.value.toString()); }, [](FactRow &r, const Json &j) { return toDecimal(j, r.fact.value); }},
    Field{"upper", true, [](const FactRow &r) { return r.fact.upper ? Json(r.fact.upper->toString()) : Json(nullptr); },
          [](FactRow &r, const Json &j) {
              if (j.is_null()) {
                  r.fact.upper.reset();
                  return true;
              }
              r.fact.upper.emplace();
              return toDecimal(j, *r.fact.upper);
          }},
    Field{"bound", true, [](const FactRow &r) { return Json(name(r.fact.bound)); }, [](FactRow &r, const Json &j) { return toEnum(j, boundFromName, r.fact.bound); }},
    Field{"unit", true, [](const FactRow &r) { return Json(r.fact.unit); }, [](FactRow &r, const Json &j) { return toText(j, r.fact.unit); }},
    Field{"action", true, [](const FactRow &r) { return Json(r.fact.action); }, [](FactRow &r, const Json &j) { return toText(j, r.fact.action); }},
    Field{"object", true, [](const FactRow &r) { return Json(r.fact.object); }, [](FactRow &r, const Json &j) { return toText(j, r.fact.object); }},
    Field{"code", true, [](const FactRow &r) { return Json(r.fact.code); }, [](FactRow &r, const Json &j) { return toText(j, r.fact.code); }},
    Field{"free", true, [](const FactRow &r) { return Json(r.fact.freeIndicator); }, [](FactRow &r, const Json &j) { return toText(j, r.fact.freeIndicator); }},
    Field{"family", true, [](const FactRow &r) { return Json(name(r.fact.family)); }, [](FactRow &r, const Json &j) { return toEnum(j, familyFromName, r.fact.family); }},
    Field{"star", true, [](const FactRow &r) { return Json(r.fact.star); }, [](FactRow &r, const Json &j) { return toText(j, r.fact.star); }},
    Field{"status", true, [](const FactRow &r) { return Json(name(r.fact.status)); }, [](FactRow &r, const Json &j) { return toEnum(j, statusFromName, r.fact.status); }},
    Field{"place", true, [](const FactRow &r) { return Json(r.fact.place); }, [](FactRow &r, const Json &j) { return toText(j, r.fact.place); }},
    Field{"place_code", true, [](const FactRow &r) { return Json(r.fact.placeCode); }, [](FactRow &r, const Json &j) { return toText(j, r.fact.placeCode); }},
    Field{"district", true, [](const FactRow &r) { return Json(r.fact.district); }, [](FactRow &r, const Json &j) { return toText(j, r.fact.district); }},
    Field{"start", true, [](const FactRow &r) { return fromDay(r.fact.period.start); }, [](FactRow &r, const Json &j) { return toDay(j, r.fact.period.start); }},
    Field{"end", true, [](const FactRow &r) { return fromDay(r.fact.period.end); }, [](FactRow &r, const Json &j) { return toDay(j, r.fact.period.end); }},
    Field{"kind", true, [](const FactRow &r) { return Json(name(r.fact.period.kind)); }, [](FactRow &r, const Json &j) { return toEnum(j, periodKindFromName, r.fact.period.kind); }},
    Field{"part_of", true, [](const FactRow &r) { return Json(r.fact.partOf); }, [](FactRow &r, const Json &j) { return toText(j, r.fact.partOf); }},
    Field{"confidence", true, [](const FactRow &r) { return Json(r.fact.confidence); },
          [](FactRow &r, const Json &j) {
              r.fact.confidence = j.is_number() ? j.get<double>() : 0;
              return j.is_number();
          }},
    Field{"issued", true, [](const FactRow &r) { return fromDay(r.issued); }, [](FactRow &r, const Json &j) { return toDay(j, r.issued); }},
    Field{"review", false, [](const FactRow &r) { return Json(name(r.review)); }, [](FactRow &r, const Json &j) { return toEnum(j, reviewStateFromName, r.review); }},
    Field{"added", false, [](const FactRow &r) { return Json(r.added); },
          [](FactRow &r, const Json &j) {
              r.added = j.is_boolean() && j.get<bool>();
              return j.is_boolean();
          }},
};
// clang-format on

const Field *fieldNamed(std::string_view name)
{
    for (const Field &field : fields)
        if (field.name == name)
            return &field;
    return nullptr;
}

} // namespace

Json wholeFact(const FactRow &row)
{
    Json json;
    for (const Field &field : fields)
        json[std::string(field.name)] = field.get(row);
    return json;
}

std::pair<Json, Json> difference(const FactRow &before, const FactRow &after)
{
    std::pair<Json, Json> patches{Json::object(), Json::object()};
    for (const Field &field : fields) {
        Json was = field.get(before);
        Json is = field.get(after);
        if (was == is)
            continue;
        patches.first[std::string(field.name)] = std::move(was);
        patches.second[std::string(field.name)] = std::move(is);
    }
    return patches;
}

bool applyPatch(const Json &patch, FactRow &row)
{
    for (const auto &[key, value] : patch.items()) {
        const Field *field = fieldNamed(key);
        if (!field || !field->set(row, value))
            return false;
    }
    return true;
}

bool holds(const FactRow &row, const Json &patch)
{
    for (const auto &[key, value] : patch.items()) {
        const Field *field = fieldNamed(key);
        if (!field || field->get(row) != value)
            return false;
    }
    return true;
}

bool sameContent(const FactRow &a, const FactRow &b)
{
    const Fact &x = a.fact;
    const Fact &y = b.fact;
    return x.value == y.value && x.upper == y.upper && x.period == y.period && x.quote == y.quote && a.issued == b.issued &&
           difference(a, b).first.size() == std::size_t{a.review != b.review} + std::size_t{a.added != b.added};
}

} // namespace starboard
