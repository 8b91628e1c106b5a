#include "model/extract/ownwords.h"

#include "model/core/table.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <string_view>

namespace starboard {

namespace {

constexpr std::string_view codeStart = "own_";

// Rows of one of the user's tables; an empty table where the file is missing.
Result<Table> ownTable(const std::string &folder, std::string_view file)
{
    const std::string path = folder + "/" + std::string(file);
    std::error_code error;
    return std::filesystem::exists(path, error) ? Table::read(path) : Table::parse("none\n", path);
}

using Line = std::vector<std::string_view>;

std::string tableText(std::string_view head, const std::vector<Line> &lines)
{
    std::string text(head);
    text += '\n';
    for (const Line &line : lines) {
        for (std::size_t i = 0; i < line.size(); ++i)
            text.append(i == 0 ? "" : "\t").append(line[i]);
        text += '\n';
    }
    return text;
}

// A cell is one line without tabs.
void tidy(std::string &cell)
{
    std::ranges::replace_if(cell, [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
    const auto first = cell.find_first_not_of(' ');
    cell = first == std::string::npos ? std::string() : cell.substr(first, cell.find_last_not_of(' ') - first + 1);
}

template <typename Row, typename... Cells> void tidyRows(std::vector<Row> &rows, Cells Row::*...cells)
{
    for (Row &row : rows)
        (tidy(row.*cells), ...);
}

int numberOf(std::string_view code)
{
    int number = 0;
    if (code.starts_with(codeStart))
        std::from_chars(code.data() + codeStart.size(), code.data() + code.size(), number);
    return number;
}

} // namespace

Result<OwnWords> OwnWords::read(const std::string &folder)
{
    const auto indicators = ownTable(folder, "indicators.tsv");
    const auto terms = ownTable(folder, "indicator_terms.tsv");
    const auto measures = ownTable(folder, "measures.tsv");
    const auto places = ownTable(folder, "places.tsv");
    for (const auto *table : {&indicators, &terms, &measures, &places})
        if (!*table)
            return tl::make_unexpected(table->error());
    OwnWords words;
    for (std::size_t i = 0; i < indicators->rows(); ++i)
        words.indicators.push_back({indicators->at(i, "code"), indicators->at(i, "zh"), indicators->at(i, "en"),
                                    indicators->at(i, "family"), indicators->at(i, "unit"), indicators->at(i, "aggregation"),
                                    indicators->at(i, "polarity"), {}, {}});
    for (std::size_t i = 0; i < terms->rows(); ++i) {
        const std::string &code = terms->at(i, "indicator");
        const auto own = std::ranges::find(words.indicators, code, &NewIndicator::code);
        if (own != words.indicators.end() && own->objects.empty()) {
            own->objects = terms->at(i, "objects");
            own->verbs = terms->at(i, "verbs");
        } else {
            words.synonyms.push_back({code, terms->at(i, "objects"), terms->at(i, "verbs")});
        }
    }
    for (std::size_t i = 0; i < measures->rows(); ++i)
        words.measures.push_back({measures->at(i, "word"), measures->at(i, "dimension"), measures->at(i, "canonical"),
                                  measures->at(i, "factor")});
    for (std::size_t i = 0; i < places->rows(); ++i)
        if (places->at(i, "role") == "alias")
            words.places.push_back({places->at(i, "words"), places->at(i, "class")});
    return words;
}

std::vector<std::pair<std::string, std::string>> OwnWords::files() const
{
    std::vector<Line> indicatorLines;
    std::vector<Line> termLines;
    std::vector<Line> measureLines;
    std::vector<Line> placeLines;
    for (const NewIndicator &own : indicators) {
        indicatorLines.push_back({own.code, own.zh, own.en, own.family, own.unit, own.aggregation, own.polarity});
        termLines.push_back({own.code, own.objects, own.verbs});
    }
    for (const Synonym &own : synonyms)
        termLines.push_back({own.indicator, own.objects, own.verbs});
    for (const Measure &own : measures)
        measureLines.push_back({own.word, own.dimension, own.canonical, own.factor});
    for (const PlaceName &own : places)
        placeLines.push_back({"alias", own.code, own.names});
    return {{"indicators.tsv", tableText("code\tzh\ten\tfamily\tunit\taggregation\tpolarity", indicatorLines)},
            {"indicator_terms.tsv", tableText("indicator\tobjects\tverbs", termLines)},
            {"measures.tsv", tableText("word\tdimension\tcanonical\tfactor", measureLines)},
            {"places.tsv", tableText("role\tclass\twords", placeLines)}};
}

void OwnWords::settle()
{
    tidyRows(indicators, &NewIndicator::zh, &NewIndicator::en, &NewIndicator::unit, &NewIndicator::objects, &NewIndicator::verbs);
    tidyRows(synonyms, &Synonym::objects, &Synonym::verbs);
    tidyRows(measures, &Measure::word, &Measure::canonical, &Measure::factor);
    tidyRows(places, &PlaceName::names, &PlaceName::code);
    std::erase_if(indicators, [](const NewIndicator &own) { return own.zh.empty() && own.en.empty() && own.objects.empty(); });
    std::erase_if(synonyms, [](const Synonym &own) { return own.objects.empty(); });
    std::erase_if(measures, [](const Measure &own) { return own.word.empty(); });
    std::erase_if(places, [](const PlaceName &own) { return own.names.empty() && own.code.empty(); });
    int last = 0;
    for (const NewIndicator &own : indicators)
        last = std::max(last, numberOf(own.code));
    for (NewIndicator &own : indicators) {
        if (own.code.empty())
            own.code = std::string(codeStart) + std::to_string(++last);
        if (own.en.empty())
            own.en = own.zh;
    }
}

std::vector<WordProblem> problemsOf(const OwnWords &words, const Catalogue &shipped, const MeasureWords &measures,
                                    const Gazetteer &gazetteer)
{
    std::vector<WordProblem> problems;
    const auto check = [&problems](bool good, WordSort table, std::size_t row, WordFault fault) {
        if (!good)
            problems.push_back({table, row, fault});
    };
    for (std::size_t i = 0; i < words.indicators.size(); ++i) {
        const OwnWords::NewIndicator &own = words.indicators[i];
        check(!own.zh.empty(), WordSort::Indicators, i, WordFault::NoName);
        check(!own.unit.empty(), WordSort::Indicators, i, WordFault::NoUnit);
        check(!own.objects.empty(), WordSort::Indicators, i, WordFault::NoWords);
    }
    for (std::size_t i = 0; i < words.synonyms.size(); ++i) {
        const std::string &code = words.synonyms[i].indicator;
        check(shipped.find(code) || std::ranges::find(words.indicators, code, &OwnWords::NewIndicator::code) != words.indicators.end(),
              WordSort::Synonyms, i, WordFault::UnknownIndicator);
    }
    for (std::size_t i = 0; i < words.measures.size(); ++i) {
        const OwnWords::Measure &own = words.measures[i];
        check(!measures.find(own.word), WordSort::Measures, i, WordFault::KnownMeasure);
        check(own.factor.empty() || parseFactor(own.factor), WordSort::Measures, i, WordFault::BadFactor);
    }
    for (std::size_t i = 0; i < words.places.size(); ++i) {
        check(!words.places[i].names.empty(), WordSort::Places, i, WordFault::NoWords);
        check(gazetteer.has(words.places[i].code), WordSort::Places, i, WordFault::UnknownPlace);
    }
    return problems;
}

} // namespace starboard
