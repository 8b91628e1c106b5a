#include "app/cli/known.h"

#include "app/cli/command.h"

namespace starboard::cli {

bool readDay(const std::string &option, const std::string &text, std::optional<Date> &day)
{
    if (text.empty())
        return true;
    day = parseDate(text);
    if (!day)
        report(option, "“" + text + "” is no date; write it as YYYY-MM-DD.");
    return day.has_value();
}

bool readManifest(const std::string &path, std::optional<Manifest> &manifest)
{
    if (path.empty())
        return true;
    auto read = Manifest::read(path);
    if (!read) {
        report(path, read.error());
        return false;
    }
    manifest = std::move(*read);
    return true;
}

} // namespace starboard::cli
