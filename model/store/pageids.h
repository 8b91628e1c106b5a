// Ids of facts inside a workspace: first digits of the document's hash and the numeral's span ("3f2a9c01b7d4:120-123"),
// so that they stay the same over extractions and differ between files of one name.
#pragma once

#include "model/core/fact.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace starboard {

[[nodiscard]] std::string factIdAt(std::string_view sha256, TextSpan number);

// The new ids of a page's facts, also where one names another as its whole.
class PageIds {
public:
    PageIds(const Page &page, std::string_view sha256);
    [[nodiscard]] Fact renamed(const Fact &fact) const;

private:
    std::unordered_map<std::string, std::string> m_ids;
};

} // namespace starboard
