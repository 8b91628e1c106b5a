// XML of packed documents. Entities other than the five of XML itself are not expanded and nothing outside the
// bytes is ever opened; a document type declaration is refused, since no office format has one.
#pragma once

#include "model/core/result.h"

#include <memory>
#include <pugixml.hpp>
#include <string>
#include <string_view>

namespace starboard {

constexpr int deepestXml = 200; // nesting that a reader follows

[[nodiscard]] Result<std::unique_ptr<pugi::xml_document>> parseXml(std::string_view bytes,
                                                                   const std::string &nameForMessages);

// "t" of "w:t".
[[nodiscard]] std::string_view localName(pugi::xml_node node);
[[nodiscard]] pugi::xml_node childNamed(pugi::xml_node parent, std::string_view local);

} // namespace starboard
