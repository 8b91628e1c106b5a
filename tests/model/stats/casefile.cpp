#include "tests/model/stats/casefile.h"

#include "model/core/table.h"

namespace starboard {

namespace {

const std::map<std::string, std::string> placeCodes{
    {"省", "41"},        {"市", "4109"},      {"区", "410972"},         {"甲", "410972001"},
    {"乙", "410972002"}, {"丙", "410972003"}, {"甲一", "410972001001"}, {"甲二", "410972001002"}};
const std::map<std::string, Bound> boundSigns{{"≥", Bound::AtLeast}, {"≈", Bound::Approx}, {"≤", Bound::AtMost}};
const std::string dash = "–";

std::optional<Date> dateOf(const std::string &text)
{
    return parseDate(text);
}

std::pair<std::string, std::string> ends(const std::string &text)
{
    auto dots = text.find("..");
    return dots == std::string::npos ? std::pair<std::string, std::string>()
                                     : std::pair(text.substr(0, dots), text.substr(dots + 2));
}

struct Number {
    Decimal value;
    std::optional<Decimal> upper;
    Bound bound = Bound::Exact;
};

Number numberOf(std::string text)
{
    Number number;
    for (const auto &[sign, bound] : boundSigns) {
        if (text.starts_with(sign)) {
            number.bound = bound;
            text.erase(0, sign.size());
        }
    }
    auto at = text.find(dash);
    number.value = Decimal::parse(text.substr(0, at)).value_or(Decimal());
    if (at != std::string::npos)
        number.upper = Decimal::parse(text.substr(at + dash.size()));
    return number;
}

// "plan", "part_of=a" …: words of the `more` cell, with their values.
std::map<std::string, std::string> moreOf(const std::string &cell)
{
    std::map<std::string, std::string> result;
    for (const std::string &word : words(cell)) {
        auto equals = word.find('=');
        result[word.substr(0, equals)] = equals == std::string::npos ? "" : word.substr(equals + 1);
    }
    return result;
}

// Cell with a fallback where it is empty.
std::string cell(const Table &table, std::size_t row, std::string_view column, const std::string &otherwise = {})
{
    const std::string &text = table.at(row, column);
    return text.empty() ? otherwise : text;
}

void readAccount(const Table &table, std::size_t row, HandCase &handCase)
{
    handCase.name = table.at(row, "case");
    handCase.query.place = placeCodes.at(table.at(row, "place"));
    handCase.query.indicator = table.at(row, "indicator");
    auto [from, to] = ends(table.at(row, "period"));
    handCase.query.window = {dateOf(from), dateOf(to)};
    handCase.number = table.at(row, "number");
    handCase.unit = table.at(row, "unit");
    for (const auto &[word, value] : moreOf(table.at(row, "more"))) {
        if (word == "asked")
            handCase.query.unit = value;
        else if (word == "days" || word == "places")
            handCase.more[word] = value;
        else
            handCase.flags.push_back(word);
    }
    handCase.contradictions = words(table.at(row, "expected"));
}

void readReport(const Table &table, std::size_t row, HandCase &handCase)
{
    auto more = moreOf(table.at(row, "more"));
    auto [start, end] = ends(table.at(row, "period"));
    std::string id = table.at(row, "id"), document = cell(table, row, "document", id);
    std::string indicator = cell(table, row, "indicator", handCase.query.indicator);
    std::string quote = more.contains("quote") ? more["quote"] : id + "件";
    Number number = numberOf(table.at(row, "number"));
    Report report;
    report.id = id;
    report.document = document;
    report.place = placeCodes.at(table.at(row, "place"));
    report.indicator = indicator;
    report.unit = table.at(row, "unit");
    report.quote = quote;
    report.action = more["action"];
    report.object = more["object"];
    report.partOf = more["part_of"];
    report.issued = dateOf(cell(table, row, "issued", end));
    report.period = {dateOf(start), dateOf(end), *periodKindFromName(table.at(row, "kind"))};
    // A sentence of its own unless the case numbers them.
    auto sentence = more.contains("sentence") ? static_cast<std::uint32_t>(std::stoi(more["sentence"]))
                                              : 1000 + static_cast<std::uint32_t>(row);
    report.sentence = {sentence * 100, sentence * 100 + 50};
    report.value = number.value;
    report.upper = number.upper;
    report.bound = number.bound;
    report.status = more.contains("plan") ? Status::Planned : more.contains("norm") ? Status::Standard : Status::Actual;
    for (ReviewState state : {ReviewState::Confirmed, ReviewState::Corrected, ReviewState::Rejected})
        if (more.contains(std::string(name(state))))
            report.review = state;
    handCase.reports.add(report);
    auto fate = words(table.at(row, "expected"));
    handCase.fates.push_back({id, fate.empty() ? "" : fate[0], fate.size() > 1 ? fate[1] : ""});
}

} // namespace

Result<std::vector<HandCase>> readCases(const std::string &path)
{
    auto table = Table::read(path);
    if (!table)
        return tl::make_unexpected(table.error());
    std::vector<HandCase> cases;
    for (std::size_t row = 0; row < table->rows(); ++row) {
        if (table->at(row, "row") == "account")
            readAccount(*table, row, cases.emplace_back());
        else
            readReport(*table, row, cases.back());
    }
    return cases;
}

std::string written(const Account &account)
{
    if (!account.value)
        return "none";
    std::string text = account.value->toString(2);
    if (account.upper)
        text += dash + account.upper->toString(2);
    for (const auto &[sign, bound] : boundSigns)
        if (bound == account.bound)
            return sign + text;
    return text;
}

std::string writtenDays(const Account &account)
{
    std::string text;
    for (const DayRange &range : account.days) {
        text.append(text.empty() ? "" : ",");
        text.append(range.from ? toIso(*range.from) : std::string());
        text.append("..").append(toIso(*range.to));
    }
    return text.empty() ? "-" : text;
}

} // namespace starboard
