#include "model/core/factjson.h"

#include <nlohmann/json.hpp>

namespace starboard {

namespace {

using Json = nlohmann::ordered_json;

Json span(TextSpan s) { return Json::array({s.begin, s.end}); }
Json textOrNull(const std::string &text) { return text.empty() ? Json(nullptr) : Json(text); }
Json dateOrNull(const std::optional<Date> &date) { return date ? Json(toIso(*date)) : Json(nullptr); }

std::string textOf(const Json &object, const char *key)
{
    auto it = object.find(key);
    return it != object.end() && it->is_string() ? it->get<std::string>() : std::string();
}

std::optional<Decimal> decimalOf(const Json &object, const char *key)
{
    auto it = object.find(key);
    if (it == object.end())
        return std::nullopt;
    if (it->is_number_integer())
        return Decimal(it->get<std::int64_t>());
    if (it->is_number())
        return Decimal::fromDouble(it->get<double>());
    if (it->is_string())
        return Decimal::parse(it->get<std::string>());
    return std::nullopt;
}

TextSpan spanOf(const Json &object, const char *key)
{
    auto it = object.find(key);
    if (it == object.end() || !it->is_array() || it->size() != 2 || !(*it)[0].is_number_unsigned() ||
        !(*it)[1].is_number_unsigned())
        return {};
    return {(*it)[0].get<std::uint32_t>(), (*it)[1].get<std::uint32_t>()};
}

std::optional<Date> dateOf(const Json &object, const char *key) { return parseDate(textOf(object, key)); }

// A line that leaves the kind out: what the ends alone allow.
PeriodKind kindFromEnds(const Period &period) { return period.start ? PeriodKind::Span : PeriodKind::AsOf; }

} // namespace

Json toJson(const Decimal &value)
{
    if (value.exponent() >= 0 && value.exponent() <= 18) {
        std::string text = value.toString();
        if (text.size() <= 18)
            return Json(std::stoll(text));
    }
    return Json(value.toDouble());
}

Json toJson(const Fact &fact, const Article &article, const Page &page)
{
    Json line;
    line["id"] = fact.id;
    line["file"] = page.file;
    line["issued"] = dateOrNull(page.issued);
    line["article"] = {{"title", article.title}, {"published", dateOrNull(article.published)}, {"span", span(article.span)}};
    line["sentence"] = span(fact.sentence);
    line["quote"] = fact.quote;
    line["number"] = fact.number;
    line["number_span"] = span(fact.numberSpan);
    line["value"] = toJson(fact.value);
    line["upper"] = fact.upper ? toJson(*fact.upper) : Json(nullptr);
    line["bound"] = name(fact.bound);
    line["unit"] = fact.unit;
    line["action"] = textOrNull(fact.action);
    line["object"] = textOrNull(fact.object);
    line["code"] = textOrNull(fact.code);
    line["free"] = textOrNull(fact.freeIndicator);
    line["family"] = name(fact.family);
    line["star"] = textOrNull(fact.star);
    line["status"] = name(fact.status);
    line["place"] = textOrNull(fact.place);
    line["place_code"] = textOrNull(fact.placeCode);
    line["district"] = textOrNull(fact.district);
    line["period"] = {{"start", dateOrNull(fact.period.start)},
                      {"end", dateOrNull(fact.period.end)},
                      {"kind", name(fact.period.kind)}};
    line["part_of"] = textOrNull(fact.partOf);
    line["confidence"] = fact.confidence;
    if (!fact.reasons.empty()) {
        Json reasons = Json::array();
        for (const Reason &reason : fact.reasons)
            reasons.push_back({{"field", reason.field}, {"rule", reason.rule}, {"entry", reason.entry}});
        line["explain"] = std::move(reasons);
    }
    return line;
}

Result<FactLine> factLineFromJson(std::string_view text)
{
    Json line = Json::parse(text, nullptr, false);
    if (!line.is_object())
        return fail(FailureCode::Damaged, "The line is not a JSON object.", std::string(text.substr(0, 80)));
    FactLine result;
    Fact &fact = result.fact;
    fact.id = textOf(line, "id");
    auto value = decimalOf(line, "value");
    if (fact.id.empty() || !value)
        return fail(FailureCode::Damaged, "The line has no id or no value.", std::string(text.substr(0, 80)));
    fact.value = *value;
    fact.upper = decimalOf(line, "upper");
    fact.sentence = spanOf(line, "sentence");
    fact.numberSpan = spanOf(line, "number_span");
    fact.quote = textOf(line, "quote");
    fact.number = textOf(line, "number");
    fact.bound = boundFromName(textOf(line, "bound")).value_or(Bound::Exact);
    fact.unit = textOf(line, "unit");
    fact.action = textOf(line, "action");
    fact.object = textOf(line, "object");
    fact.code = textOf(line, "code");
    fact.freeIndicator = textOf(line, "free");
    fact.family = familyFromName(textOf(line, "family")).value_or(Family::Other);
    fact.star = textOf(line, "star");
    fact.status = statusFromName(textOf(line, "status")).value_or(Status::Actual);
    fact.place = textOf(line, "place");
    fact.placeCode = textOf(line, "place_code");
    fact.district = textOf(line, "district");
    if (fact.placeCode.empty())
        fact.placeCode = fact.district;
    if (fact.district.empty())
        fact.district = fact.placeCode.substr(0, 6);
    if (auto it = line.find("period"); it != line.end() && it->is_object()) {
        fact.period.start = dateOf(*it, "start");
        fact.period.end = dateOf(*it, "end");
        fact.period.kind = periodKindFromName(textOf(*it, "kind")).value_or(kindFromEnds(fact.period));
    }
    fact.partOf = textOf(line, "part_of");
    if (auto it = line.find("confidence"); it != line.end() && it->is_number())
        fact.confidence = it->get<double>();
    result.document = textOf(line, "document");
    if (result.document.empty())
        result.document = textOf(line, "file");
    result.issued = dateOf(line, "issued");
    if (auto it = line.find("article"); it != line.end() && it->is_object()) {
        result.articleTitle = textOf(*it, "title");
        result.articleSpan = spanOf(*it, "span");
        if (!result.issued)
            result.issued = dateOf(*it, "published");
    }
    result.review = reviewStateFromName(textOf(line, "review")).value_or(ReviewState::Unreviewed);
    return result;
}

} // namespace starboard
