#include "model/read/xml.h"

#include "model/read/message.h"

namespace starboard {

Result<std::unique_ptr<pugi::xml_document>> parseXml(std::string_view bytes, const std::string &nameForMessages)
{
    if (bytes.substr(0, 4096).find("<!DOCTYPE") != std::string_view::npos)
        return readFailure(
            FailureCode::Damaged,
            QT_TRANSLATE_NOOP("read", "“%1” declares entities of its own, as no genuine document does, and was not "
                                      "read."),
            nameForMessages, "document type declaration");
    auto document = std::make_unique<pugi::xml_document>();
    unsigned options = pugi::parse_default | pugi::parse_ws_pcdata;
    pugi::xml_parse_result result = document->load_buffer(bytes.data(), bytes.size(), options);
    if (!result)
        return readFailure(
            FailureCode::Damaged,
            QT_TRANSLATE_NOOP("read", "“%1” is damaged or was not copied completely. Copy or download it again."),
            nameForMessages, result.description());
    return document;
}

std::string_view localName(pugi::xml_node node)
{
    std::string_view name = node.name();
    auto colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

pugi::xml_node childNamed(pugi::xml_node parent, std::string_view local)
{
    for (pugi::xml_node node : parent.children())
        if (localName(node) == local)
            return node;
    return {};
}

} // namespace starboard
