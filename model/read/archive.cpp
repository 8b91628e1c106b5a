#include "model/read/archive.h"

#include "model/core/text.h"
#include "model/read/encoding.h"
#include "model/read/message.h"

#include <archive.h>
#include <archive_entry.h>
#include <memory>

namespace starboard {

namespace {

struct CloseArchive
{
    void operator()(archive *handle) const { archive_read_free(handle); }
};
using Handle = std::unique_ptr<archive, CloseArchive>;

Handle openArchive(std::string_view bytes)
{
    Handle handle(archive_read_new());
    archive_read_support_filter_all(handle.get());
    archive_read_support_format_all(handle.get());
    if (archive_read_open_memory(handle.get(), bytes.data(), bytes.size()) != ARCHIVE_OK)
        return nullptr;
    return handle;
}

// ZIP names are UTF-8 when they say so, and in practice often GBK.
std::string entryName(archive_entry *entry)
{
    const char *raw = archive_entry_pathname(entry);
    if (!raw)
        raw = archive_entry_pathname_utf8(entry);
    if (!raw)
        return "?";
    if (auto decoded = decode(raw))
        return toUtf8(decoded->text);
    return toUtf8(fromUtf8(raw));
}

tl::unexpected<Failure> damaged(const std::string &name, archive *handle)
{
    const char *why = handle ? archive_error_string(handle) : nullptr;
    return readFailure(
        FailureCode::Damaged,
        QT_TRANSLATE_NOOP("read", "“%1” is damaged or was not copied completely. Copy or download it again."), name,
        why ? why : "");
}

tl::unexpected<Failure> tooLarge(const std::string &name, const std::string &detail)
{
    return readFailure(
        FailureCode::TooLarge,
        QT_TRANSLATE_NOOP("read", "“%1” unpacks to far more than a newspaper page can hold and was not read."), name,
        detail);
}

tl::unexpected<Failure> encrypted(const std::string &name)
{
    return readFailure(FailureCode::Encrypted,
                       QT_TRANSLATE_NOOP("read", "“%1” is protected by a password. Save it without one and try again."),
                       name);
}

// Unpacks one entry within the limits.
Result<std::string> unpack(archive *handle, const std::string &name, const ReadLimits &limits, UnpackBudget &budget)
{
    std::string bytes;
    std::string chunk(std::size_t{1} << 16, '\0');
    while (true) {
        la_ssize_t got = archive_read_data(handle, chunk.data(), chunk.size());
        if (got == 0)
            return bytes;
        if (got < 0)
            return damaged(name, handle);
        bytes.append(chunk.data(), static_cast<std::size_t>(got));
        budget.unpacked += static_cast<std::uint64_t>(got);
        bool ratio = budget.unpacked > limits.archiveFree && budget.unpacked / limits.archiveRatio > budget.packed;
        if (ratio || budget.unpacked > limits.archiveBytes || bytes.size() > limits.fileBytes)
            return tooLarge(name, std::to_string(budget.packed) + " bytes unpacked to more than " +
                                      std::to_string(budget.unpacked));
    }
}

bool isFile(archive_entry *entry)
{
    return archive_entry_filetype(entry) == AE_IFREG || archive_entry_filetype(entry) == 0;
}

} // namespace

Result<void> readArchive(std::string_view bytes, const std::string &name, const ReadLimits &limits,
                         UnpackBudget &budget, const VisitEntry &visit)
{
    Handle handle = openArchive(bytes);
    if (!handle)
        return damaged(name, nullptr);
    while (true) {
        archive_entry *entry = nullptr;
        int status = archive_read_next_header(handle.get(), &entry);
        if (status == ARCHIVE_EOF)
            return {};
        if (status < ARCHIVE_WARN || !entry)
            return damaged(name, handle.get());
        if (++budget.entries > limits.archiveEntries)
            return tooLarge(name, "more than " + std::to_string(limits.archiveEntries) + " entries");
        if (!isFile(entry))
            continue;
        std::string inner = entryName(entry);
        if (inner.ends_with('/'))
            continue;
        if (archive_entry_is_encrypted(entry)) {
            if (!visit(inner, encrypted(name + "/" + inner)))
                return {};
            continue;
        }
        auto unpacked = unpack(handle.get(), name, limits, budget);
        if (!unpacked && unpacked.error().code == FailureCode::TooLarge)
            return tl::make_unexpected(std::move(unpacked.error()));
        bool goOn = unpacked ? visit(inner, ArchiveEntry{inner, std::move(*unpacked)})
                             : visit(inner, tl::make_unexpected(std::move(unpacked.error())));
        if (!goOn)
            return {};
    }
}

Result<std::unordered_map<std::string, std::string>> readEntries(std::string_view bytes, const std::string &name,
                                                                 const ReadLimits &limits,
                                                                 const std::function<bool(const std::string &)> &wanted)
{
    Handle handle = openArchive(bytes);
    if (!handle)
        return damaged(name, nullptr);
    std::unordered_map<std::string, std::string> entries;
    UnpackBudget budget{bytes.size(), 0, 0};
    while (true) {
        archive_entry *entry = nullptr;
        int status = archive_read_next_header(handle.get(), &entry);
        if (status == ARCHIVE_EOF)
            return entries;
        if (status < ARCHIVE_WARN || !entry)
            return damaged(name, handle.get());
        if (++budget.entries > limits.archiveEntries)
            return tooLarge(name, "more than " + std::to_string(limits.archiveEntries) + " entries");
        std::string inner = entryName(entry);
        if (!isFile(entry) || !wanted(inner))
            continue;
        if (archive_entry_is_encrypted(entry))
            return encrypted(name);
        auto unpacked = unpack(handle.get(), name, limits, budget);
        if (!unpacked)
            return tl::make_unexpected(std::move(unpacked.error()));
        entries.insert_or_assign(std::move(inner), std::move(*unpacked));
    }
}

bool hasEntry(std::string_view bytes, std::string_view wanted)
{
    constexpr int looked = 10000;
    Handle handle = openArchive(bytes);
    archive_entry *entry = nullptr;
    for (int i = 0; handle && i < looked; ++i) {
        if (archive_read_next_header(handle.get(), &entry) < ARCHIVE_WARN || !entry)
            return false;
        if (entryName(entry) == wanted)
            return true;
    }
    return false;
}

} // namespace starboard
