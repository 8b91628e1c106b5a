#include "model/report/xlsxclose.h"

#include "model/report/newfile.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <mutex>
#include <string_view>

namespace starboard::paper {

namespace {

constexpr std::size_t blockSize = std::size_t{1} << 16;

// The name of the first element, "worksheet" of "<?xml …?>\n<worksheet xmlns=…".
std::string rootName(std::string_view begin)
{
    std::size_t open = begin.find('<');
    while (open != std::string_view::npos && open + 1 < begin.size() && begin[open + 1] == '?')
        open = begin.find('<', open + 1);
    if (open == std::string_view::npos)
        return {};
    return std::string(begin.substr(open + 1, begin.find_first_of(" />\r\n", open + 1) - open - 1));
}

// Reads the part; its first and last bytes decide.
bool isWhole(archive *reader)
{
    std::array<char, blockSize> block;
    std::string begin, end;
    for (;;) {
        const la_ssize_t size = archive_read_data(reader, block.data(), block.size());
        if (size < 0)
            return false;
        if (size == 0)
            break;
        const std::string_view read(block.data(), static_cast<std::size_t>(size));
        if (begin.size() < 256)
            begin.append(read.substr(0, 256));
        end.append(read.substr(read.size() - std::min<std::size_t>(read.size(), 64)));
        end.erase(0, end.size() - std::min<std::size_t>(end.size(), 64));
    }
    const std::string root = rootName(begin);
    while (!end.empty() && (end.back() == '\n' || end.back() == '\r'))
        end.pop_back();
    return !root.empty() && (end.ends_with("</" + root + ">") || (begin.size() < 512 && end.ends_with("/>")));
}

// Whether every XML part of the workbook ends with the tag that it began with.
bool everyPartIsWhole(const std::string &path)
{
    const std::unique_ptr<archive, int (*)(archive *)> reader(archive_read_new(), archive_read_free);
    archive_read_support_format_zip(reader.get());
    if (archive_read_open_filename(reader.get(), path.c_str(), blockSize) != ARCHIVE_OK)
        return false;
    archive_entry *entry = nullptr;
    int status = ARCHIVE_OK;
    bool any = false;
    while ((status = archive_read_next_header(reader.get(), &entry)) == ARCHIVE_OK) {
        const std::string_view name = archive_entry_pathname(entry);
        if ((name.ends_with(".xml") || name.ends_with(".rels")) && !isWhole(reader.get()))
            return false;
        any = true;
    }
    return any && status == ARCHIVE_EOF;
}

// The library's own lines on standard error say in English, and to nobody, what the failure says to the user.
lxw_error closeQuietly(lxw_workbook *book)
{
    static std::mutex one; // stderr is everybody's
    const std::lock_guard lock(one);
    const std::unique_ptr<FILE, int (*)(FILE *)> nowhere(std::fopen("/dev/null", "w"), std::fclose);
    FILE *const kept = stderr;
    if (nowhere)
        stderr = nowhere.get();
    const lxw_error error = workbook_close(book);
    stderr = kept;
    return error;
}

} // namespace

Result<void> closeInto(lxw_workbook *book, lxw_error soFar, const std::string &part, const std::string &path, Language language)
{
    const lxw_error closed = closeQuietly(book);
    const lxw_error error = soFar != LXW_NO_ERROR ? soFar : closed;
    const bool whole = error == LXW_NO_ERROR && everyPartIsWhole(part);
    if (whole && std::rename(part.c_str(), path.c_str()) == 0)
        return {};
    const std::string reason = error != LXW_NO_ERROR ? lxw_strerror(error) : whole ? std::strerror(errno) : "a part is cut off";
    std::remove(part.c_str());
    return tl::make_unexpected(writeFailure(path, reason, language));
}

void giveUp(lxw_workbook *book, const std::string &part)
{
    static_cast<void>(closeQuietly(book));
    std::remove(part.c_str());
}

} // namespace starboard::paper
