#include "model/store/decisions.h"

#include "model/store/factpatch.h"

namespace starboard {

std::vector<Decision> storedDecisions(Connection &connection)
{
    std::vector<Decision> made;
    Statement query(connection, "SELECT kind, before, after, day FROM reviews WHERE kind IN ('decide', 'move') ORDER BY id");
    while (query.next()) {
        Json after = Json::parse(query.text(2));
        if (query.text(0) == "move") {
            std::string was = Json::parse(query.text(1)).value("id", std::string());
            std::string is = after.value("id", std::string());
            for (Decision &decision : made)
                for (std::string *id : {&decision.first, &decision.second})
                    if (!was.empty() && *id == was)
                        *id = is;
            continue;
        }
        Decision decision;
        decision.first = after.value("first", std::string());
        decision.second = after.value("second", std::string());
        decision.made = query.day(3);
        auto verdict = after["verdict"].is_string() ? verdictFromName(after["verdict"].get<std::string>()) : std::nullopt;
        if (verdict) {
            decision.verdict = *verdict;
            made.push_back(std::move(decision));
        } else {
            std::erase_if(made, [&](const Decision &each) {
                return each.first == decision.first && each.second == decision.second;
            });
        }
    }
    return made;
}

} // namespace starboard
