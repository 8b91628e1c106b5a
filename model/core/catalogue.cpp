#include "model/core/catalogue.h"

#include "model/core/table.h"

#include <algorithm>
#include <charconv>

namespace starboard {

namespace {

// Measure words that are one and the same, whatever the indicator.
std::string_view plainUnit(std::string_view unit)
{
    if (unit == "％")
        return "%";
    return unit;
}

} // namespace

std::optional<Factor> parseFactor(std::string_view text)
{
    Factor factor;
    auto slash = text.find('/');
    auto read = [](std::string_view digits, std::int64_t &value) {
        auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        return error == std::errc{} && end == digits.data() + digits.size() && value > 0;
    };
    if (!read(text.substr(0, slash), factor.numerator))
        return std::nullopt;
    if (slash != std::string_view::npos && !read(text.substr(slash + 1), factor.denominator))
        return std::nullopt;
    return factor;
}

std::optional<Factor> Indicator::factor(std::string_view printed) const
{
    printed = plainUnit(printed);
    if (printed == unit || std::find(alike.begin(), alike.end(), printed) != alike.end())
        return Factor{};
    for (const auto &[word, factor] : convert)
        if (word == printed)
            return factor;
    return std::nullopt;
}

Result<Catalogue> Catalogue::read(const std::string &path, const std::string &ownPath)
{
    auto table = Table::read(path, ownPath);
    if (!table)
        return tl::make_unexpected(table.error());
    Catalogue catalogue;
    for (std::size_t row = 0; row < table->rows(); ++row) {
        Indicator indicator;
        indicator.code = table->at(row, "code");
        indicator.zh = table->at(row, "zh");
        indicator.en = table->at(row, "en");
        auto family = familyFromName(table->at(row, "family"));
        const std::string &aggregation = table->at(row, "aggregation");
        if (indicator.code.empty() || !family ||
            (aggregation != "sum" && aggregation != "latest" && aggregation != "rate"))
            return fail(FailureCode::Damaged, path + ": the indicator " + indicator.code + " is incomplete.");
        indicator.family = *family;
        indicator.unit = table->at(row, "unit");
        indicator.aggregation = aggregation == "sum"      ? Aggregation::Sum
                                : aggregation == "latest" ? Aggregation::Latest
                                                          : Aggregation::Rate;
        const std::string &polarity = table->at(row, "polarity");
        indicator.polarity = polarity == "good" ? Polarity::Good : polarity == "bad" ? Polarity::Bad : Polarity::Neutral;
        indicator.alike = words(table->at(row, "alike"));
        for (const std::string &pair : words(table->at(row, "convert"))) {
            auto equals = pair.find('=');
            auto factor = equals == std::string::npos ? std::nullopt : parseFactor(std::string_view(pair).substr(equals + 1));
            if (!factor)
                return fail(FailureCode::Damaged, path + ": the conversion " + pair + " of " + indicator.code + " is unreadable.");
            indicator.convert.emplace_back(pair.substr(0, equals), *factor);
        }
        indicator.parts = words(table->at(row, "parts"));
        indicator.catalogue = table->at(row, "catalogue") != "no";
        std::vector<Indicator> &shelf = indicator.catalogue ? catalogue.m_indicators : catalogue.m_free;
        if (!catalogue.m_index.emplace(indicator.code, Slot{indicator.catalogue, shelf.size()}).second)
            return fail(FailureCode::Damaged, path + ": the indicator " + indicator.code + " stands there twice.");
        shelf.push_back(std::move(indicator));
    }
    return catalogue;
}

const Indicator *Catalogue::find(std::string_view code) const
{
    auto it = m_index.find(std::string(code));
    if (it == m_index.end())
        return nullptr;
    return it->second.shared ? &m_indicators[it->second.index] : &m_free[it->second.index];
}

} // namespace starboard
