#include "model/read/encoding.h"
#include "model/read/formats.h"
#include "model/read/message.h"

#include <algorithm>

namespace starboard {

Result<Document> readText(std::string_view bytes, const std::string &name, const ReadLimits &)
{
    auto decoded = decode(bytes);
    if (!decoded)
        return readFailure(FailureCode::Damaged,
                           QT_TRANSLATE_NOOP("read",
                                             "“%1” is not a text: its bytes fit no known encoding. Choose a newspaper "
                                             "page as text, PDF, Word, OFD or web page."),
                           name, decoded.error().detail);
    if (std::all_of(decoded->text.begin(), decoded->text.end(), isSpace))
        return readFailure(FailureCode::Empty, QT_TRANSLATE_NOOP("read", "“%1” is empty."), name);
    Document document;
    document.origin.format = Format::Text;
    document.origin.encoding = std::move(decoded->encoding);
    document.text = std::move(decoded->text);
    return document;
}

} // namespace starboard
