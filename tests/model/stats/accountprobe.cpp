// Reads one case per line, {"facts":[…],"query":{"place","indicator","unit","from","to"}}, and prints its account: the
// program that the slow reading of the rules (reference.py) is held against.
#include "model/core/factjson.h"
#include "model/stats/account.h"

#include <nlohmann/json.hpp>

#include <iostream>

using namespace starboard;

namespace {

std::string textOf(const nlohmann::json &object, const char *key)
{
    auto it = object.find(key);
    return it != object.end() && it->is_string() ? it->get<std::string>() : std::string();
}

} // namespace

int main(int argc, char **argv)
{
    auto catalogue = Catalogue::read(argc > 1 ? argv[1] : "");
    if (!catalogue) {
        std::cerr << catalogue.error().message << "\n";
        return 1;
    }
    for (std::string line; std::getline(std::cin, line);) {
        auto given = nlohmann::json::parse(line);
        Reports reports;
        for (const auto &fact : given["facts"]) {
            auto read = factLineFromJson(fact.dump());
            if (!read) {
                std::cerr << read.error().message << "\n";
                return 1;
            }
            reports.add(*read);
        }
        const auto &asked = given["query"];
        Query query;
        query.place = textOf(asked, "place");
        query.indicator = textOf(asked, "indicator");
        query.unit = textOf(asked, "unit");
        query.window = {parseDate(textOf(asked, "from")), parseDate(textOf(asked, "to"))};
        std::cout << accountJson(account(reports.all(), query, *catalogue)).dump() << "\n";
    }
    return 0;
}
