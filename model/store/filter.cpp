#include "model/store/filter.h"

#include "model/store/words.h"

#include <nlohmann/json.hpp>

#include <QStringList>

namespace starboard {

namespace {

using Json = nlohmann::ordered_json;

template <typename Item, typename Name> QString list(const std::vector<Item> &items, Name nameOf)
{
    QStringList names;
    for (const Item &item : items)
        names << nameOf(item);
    return names.join(QCoreApplication::translate("store", ", ", "between names in a list"));
}

template <typename Enum> QString enumNames(const std::vector<Enum> &choice)
{
    return list(choice, [](Enum each) {
        std::string text(name(each));
        return QCoreApplication::translate("names", text.c_str());
    });
}

auto called(const std::function<std::string(std::string_view)> &names)
{
    return [&names](const std::string &code) { return shown(names ? names(code) : code); };
}

QString daysText(const Filter &filter)
{
    auto day = [](Date date) { return shown(toIso(date)); };
    if (filter.from && filter.to)
        return QCoreApplication::translate("store", "days %1 to %2").arg(day(*filter.from), day(*filter.to));
    if (filter.from)
        return QCoreApplication::translate("store", "days from %1").arg(day(*filter.from));
    return QCoreApplication::translate("store", "days until %1").arg(day(*filter.to));
}

} // namespace

std::string toText(const Filter &filter, const FilterNames &names)
{
    QStringList parts;
    auto add = [&](const char *sentence, const QString &value) {
        if (!value.isEmpty())
            parts << QCoreApplication::translate("store", sentence).arg(value);
    };
    add(QT_TRANSLATE_NOOP("store", "places %1"), list(filter.places, called(names.place)));
    if (filter.from || filter.to)
        parts << daysText(filter);
    if (filter.withoutDate)
        parts << QCoreApplication::translate("store", "without a date");
    add(QT_TRANSLATE_NOOP("store", "indicators %1"), list(filter.indicators, called(names.indicator)));
    add(QT_TRANSLATE_NOOP("store", "families %1"), enumNames(filter.families));
    add(QT_TRANSLATE_NOOP("store", "bound %1"), enumNames(filter.bounds));
    if (filter.valueFrom)
        add(QT_TRANSLATE_NOOP("store", "value from %1"), shown(filter.valueFrom->toString()));
    if (filter.valueTo)
        add(QT_TRANSLATE_NOOP("store", "value up to %1"), shown(filter.valueTo->toString()));
    add(QT_TRANSLATE_NOOP("store", "unit %1"), list(filter.units, [](const std::string &unit) { return shown(unit); }));
    if (filter.issuedFrom)
        add(QT_TRANSLATE_NOOP("store", "issued from %1"), shown(toIso(*filter.issuedFrom)));
    if (filter.issuedTo)
        add(QT_TRANSLATE_NOOP("store", "issued until %1"), shown(toIso(*filter.issuedTo)));
    add(QT_TRANSLATE_NOOP("store", "status %1"), enumNames(filter.statuses));
    add(QT_TRANSLATE_NOOP("store", "review %1"), enumNames(filter.reviews));
    add(QT_TRANSLATE_NOOP("store", "stars %1"), list(filter.stars, [](const std::string &star) { return shown(star); }));
    if (filter.confidenceBelow)
        add(QT_TRANSLATE_NOOP("store", "confidence below %1"), QString::number(*filter.confidenceBelow));
    add(QT_TRANSLATE_NOOP("store", "words “%1”"), shown(filter.text));
    if (filter.knownOn)
        add(QT_TRANSLATE_NOOP("store", "known on %1"), shown(toIso(*filter.knownOn)));
    if (filter.document)
        parts << QCoreApplication::translate("store", "one document");
    if (filter.article)
        parts << QCoreApplication::translate("store", "one article");
    if (parts.isEmpty())
        parts << QCoreApplication::translate("store", "everything");
    return parts.join(QCoreApplication::translate("store", "; ", "between the parts of a filter")).toStdString();
}

namespace {

template <typename Enum> Json namesOf(const std::vector<Enum> &choice)
{
    Json json = Json::array();
    for (Enum each : choice)
        json.push_back(name(each));
    return json;
}

template <typename Enum>
bool readNames(const Json &json, const char *key, std::optional<Enum> (*fromName)(std::string_view), std::vector<Enum> &choice)
{
    auto it = json.find(key);
    if (it == json.end())
        return true;
    if (!it->is_array())
        return false;
    for (const Json &each : *it) {
        auto value = each.is_string() ? fromName(each.get<std::string>()) : std::nullopt;
        if (!value)
            return false;
        choice.push_back(*value);
    }
    return true;
}

std::vector<std::string> readTexts(const Json &json, const char *key)
{
    std::vector<std::string> texts;
    if (auto it = json.find(key); it != json.end() && it->is_array())
        for (const Json &each : *it)
            if (each.is_string())
                texts.push_back(each.get<std::string>());
    return texts;
}

std::optional<Date> readDay(const Json &json, const char *key)
{
    auto it = json.find(key);
    return it != json.end() && it->is_string() ? parseDate(it->get<std::string>()) : std::nullopt;
}

std::optional<Decimal> readNumber(const Json &json, const char *key)
{
    auto it = json.find(key);
    return it != json.end() && it->is_string() ? Decimal::parse(it->get<std::string>()) : std::nullopt;
}

} // namespace

std::string toJsonText(const Filter &filter)
{
    Json json = Json::object();
    auto put = [&](const char *key, Json value) {
        if (!value.empty())
            json[key] = std::move(value);
    };
    put("places", filter.places);
    if (filter.from)
        json["from"] = toIso(*filter.from);
    if (filter.to)
        json["to"] = toIso(*filter.to);
    put("indicators", filter.indicators);
    put("families", namesOf(filter.families));
    put("bounds", namesOf(filter.bounds));
    if (filter.valueFrom)
        json["value_from"] = filter.valueFrom->toString();
    if (filter.valueTo)
        json["value_to"] = filter.valueTo->toString();
    put("units", filter.units);
    if (filter.issuedFrom)
        json["issued_from"] = toIso(*filter.issuedFrom);
    if (filter.issuedTo)
        json["issued_to"] = toIso(*filter.issuedTo);
    put("statuses", namesOf(filter.statuses));
    put("reviews", namesOf(filter.reviews));
    put("stars", filter.stars);
    if (filter.confidenceBelow)
        json["confidence_below"] = *filter.confidenceBelow;
    if (filter.knownOn)
        json["known_on"] = toIso(*filter.knownOn);
    if (filter.withoutDate)
        json["without_date"] = true;
    if (!filter.text.empty())
        json["text"] = filter.text;
    if (filter.document)
        json["document"] = *filter.document;
    if (filter.article)
        json["article"] = *filter.article;
    return json.dump();
}

std::optional<Filter> filterFromJsonText(std::string_view text)
{
    Json json = Json::parse(text, nullptr, false);
    if (!json.is_object())
        return std::nullopt;
    Filter filter;
    filter.places = readTexts(json, "places");
    filter.from = readDay(json, "from");
    filter.to = readDay(json, "to");
    filter.knownOn = readDay(json, "known_on");
    filter.indicators = readTexts(json, "indicators");
    filter.stars = readTexts(json, "stars");
    filter.units = readTexts(json, "units");
    filter.valueFrom = readNumber(json, "value_from");
    filter.valueTo = readNumber(json, "value_to");
    filter.issuedFrom = readDay(json, "issued_from");
    filter.issuedTo = readDay(json, "issued_to");
    if (!readNames(json, "families", familyFromName, filter.families) ||
        !readNames(json, "bounds", boundFromName, filter.bounds) || !readNames(json, "statuses", statusFromName, filter.statuses) ||
        !readNames(json, "reviews", reviewStateFromName, filter.reviews))
        return std::nullopt;
    if (auto it = json.find("confidence_below"); it != json.end() && it->is_number())
        filter.confidenceBelow = it->get<double>();
    if (auto it = json.find("without_date"); it != json.end() && it->is_boolean())
        filter.withoutDate = it->get<bool>();
    if (auto it = json.find("text"); it != json.end() && it->is_string())
        filter.text = it->get<std::string>();
    if (auto it = json.find("document"); it != json.end() && it->is_number_integer())
        filter.document = it->get<RowId>();
    if (auto it = json.find("article"); it != json.end() && it->is_number_integer())
        filter.article = it->get<RowId>();
    return filter;
}

} // namespace starboard
