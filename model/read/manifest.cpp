#include "model/read/manifest.h"

#include "model/core/text.h"
#include "model/read/encoding.h"
#include "model/read/files.h"
#include "model/read/message.h"

#include <algorithm>

namespace starboard {

namespace {

constexpr std::uint64_t largest = std::uint64_t{64} << 20;

// The day in the forms that spreadsheets save: 2023-03-16, 2023/3/16, 20230316, 2023年3月16日.
std::optional<Date> dateInCell(std::string_view cell)
{
    std::vector<int> parts;
    for (std::size_t i = 0; i < cell.size();) {
        if (cell[i] < '0' || cell[i] > '9') {
            ++i;
            continue;
        }
        int value = 0;
        for (; i < cell.size() && cell[i] >= '0' && cell[i] <= '9' && value < 100000000; ++i)
            value = value * 10 + (cell[i] - '0');
        parts.push_back(value);
    }
    if (parts.size() == 1 && parts[0] > 10000000)
        return makeDate(parts[0] / 10000, parts[0] / 100 % 100, parts[0] % 100);
    return parts.size() == 3 ? makeDate(parts[0], parts[1], parts[2]) : std::nullopt;
}

std::string_view lastPart(std::string_view name)
{
    auto slash = name.find_last_of("/\\");
    return slash == std::string_view::npos ? name : name.substr(slash + 1);
}

} // namespace

std::vector<std::vector<std::string>> parseCsv(std::string_view text)
{
    std::vector<std::vector<std::string>> records;
    std::vector<std::string> record;
    std::string field;
    bool quoted = false;
    bool any = false; // the record holds something
    auto endField = [&] {
        record.push_back(std::move(field));
        field.clear();
    };
    auto endRecord = [&] {
        if (any || !record.empty()) {
            endField();
            records.push_back(std::move(record));
        }
        record.clear();
        any = false;
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (quoted) {
            if (c != '"')
                field.push_back(c);
            else if (i + 1 < text.size() && text[i + 1] == '"')
                field.push_back(text[++i]);
            else
                quoted = false;
        } else if (c == '"' && field.empty()) {
            quoted = any = true;
        } else if (c == ',') {
            endField();
            any = true;
        } else if (c == '\n' || c == '\r') {
            if (c == '\r' && i + 1 < text.size() && text[i + 1] == '\n')
                ++i;
            endRecord();
        } else {
            field.push_back(c);
            any = true;
        }
    }
    endRecord();
    return records;
}

Result<Manifest> Manifest::read(const std::string &path)
{
    auto bytes = readBytes(path, fileNameOf(path), largest);
    if (!bytes)
        return tl::make_unexpected(std::move(bytes.error()));
    return parse(*bytes, fileNameOf(path));
}

Result<Manifest> Manifest::parse(std::string_view bytes, const std::string &nameForMessages)
{
    auto decoded = decode(bytes);
    auto records = decoded ? parseCsv(toUtf8(decoded->text)) : std::vector<std::vector<std::string>>{};
    auto column = [&](std::string_view wanted) {
        return static_cast<std::size_t>(std::find(records[0].begin(), records[0].end(), wanted) - records[0].begin());
    };
    if (records.empty() || column("file") == records[0].size())
        return readFailure(
            FailureCode::Damaged,
            QT_TRANSLATE_NOOP("read", "“%1” is no manifest: its first line must name the columns file, newspaper, "
                                      "published and note."),
            nameForMessages);
    Manifest manifest;
    for (std::size_t r = 1; r < records.size(); ++r) {
        auto cell = [&](std::string_view wanted) {
            std::size_t index = column(wanted);
            return index < records[r].size() ? records[r][index] : std::string();
        };
        std::string published = cell("published");
        ManifestEntry entry{cell("newspaper"), dateInCell(published), cell("district"), cell("note")};
        if (!published.empty() && !entry.published)
            return readFailure(FailureCode::Damaged,
                               QT_TRANSLATE_NOOP("read", "“%1” holds a day that is no date. Write days as 2023-03-16."),
                               nameForMessages, "line " + std::to_string(r + 1) + ": " + published);
        if (!cell("file").empty())
            manifest.m_entries.insert_or_assign(cell("file"), std::move(entry));
    }
    return manifest;
}

void ManifestEntry::tell(Hints &hints) const
{
    auto free = [](DateSource source) { return source != DateSource::User; };
    if (!newspaper.empty() && free(hints.newspaperSource)) {
        hints.newspaper = newspaper;
        hints.newspaperSource = DateSource::Manifest;
    }
    if (published && free(hints.dateSource)) {
        hints.published = published;
        hints.dateSource = DateSource::Manifest;
    }
    if (!district.empty() && free(hints.districtSource)) {
        hints.district = district;
        hints.districtSource = DateSource::Manifest;
    }
}

const ManifestEntry *Manifest::find(std::string_view name) const
{
    auto it = m_entries.find(std::string(name));
    if (it == m_entries.end())
        it = m_entries.find(std::string(lastPart(name)));
    return it == m_entries.end() ? nullptr : &it->second;
}

} // namespace starboard
