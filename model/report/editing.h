// The words of a report as a person changes them before it is handed in. Tables and charts stay what the accounts say.
#pragma once

#include "model/report/report.h"

#include <map>

namespace starboard::paper {

// A paragraph that can be edited, with the heading that it stands under.
struct Passage {
    std::size_t block = 0; // of Report::blocks
    std::string heading;
    std::string text;
};
[[nodiscard]] std::vector<Passage> passagesOf(const Report &report);
[[nodiscard]] std::string textOfBlock(const Report &report, std::size_t block); // empty where it is no paragraph

struct Edits {
    std::optional<std::string> title;
    std::optional<std::string> issuer;
    std::map<std::size_t, std::string> paragraphs; // by block; an empty text takes the paragraph out

    [[nodiscard]] bool empty() const { return !title && !issuer && paragraphs.empty(); }
};

// Figures whose printed words still stand keep their account and their notes; what else is written is words. A note of
// the report says how many paragraphs were edited and how many figures no longer come from an account.
[[nodiscard]] Report edited(const Report &report, const Edits &edits);

} // namespace starboard::paper
