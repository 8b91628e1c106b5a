#include "model/read/reader.h"

#include "model/read/archive.h"
#include "model/read/files.h"
#include "model/read/formats.h"
#include "model/read/hints.h"
#include "model/read/manifest.h"
#include "model/read/message.h"
#include "model/read/recognise.h"

#include <QByteArrayView>
#include <QCryptographicHash>

#include <algorithm>
#include <cctype>

namespace starboard {

namespace {

using Bytes = std::string_view;

constexpr Bytes zipMark("PK\x03\x04", 4);
constexpr Bytes oleMark("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);

bool isPdf(Bytes bytes)
{
    return bytes.substr(0, 1024).find("%PDF-") != Bytes::npos;
}

// Every Office file of today has this part, also one that was cut off before its text.
bool isDocx(Bytes bytes)
{
    return bytes.starts_with(zipMark) &&
           (hasEntry(bytes, "[Content_Types].xml") || hasEntry(bytes, "word/document.xml"));
}

bool isOfd(Bytes bytes)
{
    return bytes.starts_with(zipMark) && hasEntry(bytes, "OFD.xml");
}

bool isArchive(Bytes bytes)
{
    return bytes.starts_with(zipMark) || bytes.starts_with(Bytes("PK\x05\x06", 4)) ||
           bytes.starts_with("Rar!\x1A\x07") || bytes.starts_with("7z\xBC\xAF\x27\x1C") ||
           bytes.starts_with("\x1F\x8B\x08") || bytes.substr(0, 512).find("ustar") == 257;
}

// Protected Word files are the same container as the old .doc, with this stream inside.
bool isProtectedOffice(Bytes bytes)
{
    constexpr Bytes stream("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e", 31);
    return bytes.starts_with(oleMark) && bytes.find(stream) != Bytes::npos;
}

bool isOldOffice(Bytes bytes)
{
    return bytes.starts_with(oleMark) || bytes.starts_with("{\\rtf");
}

bool isImage(Bytes bytes)
{
    return bytes.starts_with("\x89PNG\r\n") || bytes.starts_with("\xFF\xD8\xFF") ||
           bytes.starts_with(Bytes("II*\0", 4)) || bytes.starts_with(Bytes("MM\0*", 4)) ||
           (bytes.starts_with("RIFF") && bytes.substr(0, 16).find("WEBP") == 8) || bytes.starts_with("GIF8");
}

bool isData(Bytes bytes)
{
    return bytes.starts_with("{\"") || bytes.starts_with("[{\"") || bytes.starts_with("SQLite format 3");
}

bool isHtml(Bytes bytes)
{
    std::string head;
    for (char c : bytes.substr(0, 4096))
        if (c != '\0') // UTF-16
            head.push_back(static_cast<char>(std::tolower(static_cast<unsigned char>(c))));
    return head.find("<html") != std::string::npos || head.find("<!doctype html") != std::string::npos ||
           head.find("<body") != std::string::npos || head.find("<meta ") != std::string::npos ||
           head.find("<div") != std::string::npos;
}

// A part of some packed document; web pages are told before it.
bool isXml(Bytes bytes)
{
    return bytes.starts_with("<?xml") || bytes.starts_with("\xEF\xBB\xBF<?xml");
}

bool isAnything(Bytes)
{
    return true;
}

// What a file may be in size, by its first bytes, before all of it is in memory.
std::uint64_t mostBytes(Bytes head, const ReadLimits &limits)
{
    if (isArchive(head))
        return limits.archiveBytes;
    const bool fixed = isPdf(head) || isImage(head) || head.starts_with(oleMark);
    return fixed ? limits.fileBytes : std::min(limits.textBytes, limits.fileBytes);
}

using Read = Result<Document> (*)(Bytes, const std::string &, const ReadLimits &);

Result<Document> refuseArchive(Bytes, const std::string &name, const ReadLimits &)
{
    return readFailure(FailureCode::Unsupported, QT_TRANSLATE_NOOP("read", "“%1” is an archive, not a single page."),
                       name);
}

Result<Document> refuseProtected(Bytes, const std::string &name, const ReadLimits &)
{
    return readFailure(FailureCode::Encrypted,
                       QT_TRANSLATE_NOOP("read", "“%1” is protected by a password. Save it without one and try again."),
                       name);
}

Result<Document> refuseOldOffice(Bytes, const std::string &name, const ReadLimits &)
{
    return readFailure(
        FailureCode::Unsupported,
        QT_TRANSLATE_NOOP("read", "“%1” is an old Word or RTF file. Save it as DOCX, PDF or text and try again."),
        name);
}

Result<Document> refuseData(Bytes, const std::string &name, const ReadLimits &)
{
    return readFailure(FailureCode::Unsupported, QT_TRANSLATE_NOOP("read", "“%1” holds data, not a newspaper page."),
                       name);
}

// The formats in the order in which they are tried; the content decides, never the name.
struct FormatReader
{
    bool (*recognises)(Bytes);
    Read read;
};

constexpr FormatReader formatReaders[] = {
    {isPdf, readPdf},
    {isDocx, readDocx},
    {isOfd, readOfd},
    {isArchive, refuseArchive},
    {isProtectedOffice, refuseProtected},
    {isOldOffice, refuseOldOffice},
    {isImage, readImage},
    {isData, refuseData},
    {isHtml, readHtml},
    {isXml, refuseData},
    {isAnything, readText},
};

// What the file says of itself comes first, its name second.
void addHintsFromName(Document &document)
{
    Hints &hints = document.hints;
    if (hints.newspaper.empty()) {
        hints.newspaper = newspaperFromName(document.name);
        hints.newspaperSource = hints.newspaper.empty() ? DateSource::None : DateSource::FileName;
    }
    if (hints.published)
        return;
    hints.published = dateFromName(document.name);
    if (hints.published)
        hints.dateSource = DateSource::FileName;
}

// Reads files, archives and folders, one document at a time.
class Walker
{
public:
    Walker(const ReadLimits &limits, const Visit &visit) : m_limits(limits), m_visit(visit) {}

    void walk(const std::string &path)
    {
        auto files = listFiles(path);
        if (!files) {
            give(fileNameOf(path), tl::make_unexpected(files.error()), path);
            return;
        }
        bool folder = files->size() != 1 || files->front() != path;
        if (folder)
            m_manifest = manifestIn(path);
        for (const std::string &file : *files) {
            std::string name = folder ? nameInside(path, file) : fileNameOf(file);
            if (!readFile(file, name))
                return;
        }
    }

private:
    bool readFile(const std::string &path, const std::string &name)
    {
        auto bytes = readBytes(path, name, mostBytes(readHead(path), m_limits));
        if (!bytes)
            return give(name, tl::make_unexpected(std::move(bytes.error())), path);
        UnpackBudget budget{bytes->size(), 0, 0};
        return readBytesOf(*bytes, name, path, budget, 0);
    }

    bool readBytesOf(Bytes bytes, const std::string &name, const std::string &path, UnpackBudget &budget, int depth)
    {
        bool packed = isArchive(bytes) && !isDocx(bytes) && !isOfd(bytes);
        if (!packed)
            return give(name, read(bytes, name, m_limits), path);
        if (depth >= m_limits.archiveDepth)
            return give(name,
                        readFailure(FailureCode::TooLarge,
                                    QT_TRANSLATE_NOOP("read", "“%1” is an archive inside archives and was not read."),
                                    name),
                        path);
        bool goOn = true;
        auto visitEntry = [&](const std::string &inner, Result<ArchiveEntry> &&entry) {
            if (isClutter(inner))
                return true;
            std::string full = name + "/" + inner;
            goOn = entry ? readBytesOf(entry->bytes, full, path, budget, depth + 1)
                         : give(full, tl::make_unexpected(std::move(entry.error())), path);
            return goOn;
        };
        auto whole = readArchive(bytes, name, m_limits, budget, visitEntry);
        if (goOn && !whole)
            return give(name, tl::make_unexpected(std::move(whole.error())), path);
        return goOn;
    }

    bool give(const std::string &name, Result<Document> &&document, const std::string &path)
    {
        if (document) {
            document->path = path;
            if (const ManifestEntry *entry = m_manifest ? m_manifest->find(name) : nullptr)
                entry->tell(document->hints);
        }
        return m_visit(Reading{name, std::move(document)});
    }

    const ReadLimits &m_limits;
    const Visit &m_visit;
    std::optional<Manifest> m_manifest;
};

} // namespace

std::string sha256(std::string_view bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return hash.result().toHex().toStdString();
}

Result<Document> read(std::string_view bytes, const std::string &name, const ReadLimits &limits)
{
    if (bytes.empty())
        return readFailure(FailureCode::Empty, QT_TRANSLATE_NOOP("read", "“%1” is empty."), name);
    const std::uint64_t most = isArchive(bytes) ? limits.fileBytes : mostBytes(bytes.substr(0, 1024), limits);
    if (bytes.size() > most)
        return readFailure(FailureCode::TooLarge,
                           QT_TRANSLATE_NOOP("read", "“%1” is too large for a newspaper page and was not read."), name,
                           std::to_string(bytes.size()) + " bytes");
    auto reader = std::find_if(std::begin(formatReaders), std::end(formatReaders),
                               [&](const FormatReader &candidate) { return candidate.recognises(bytes); });
    auto document = reader->read(bytes, name, limits);
    if (document) {
        document->name = name;
        document->size = bytes.size();
        document->sha256 = sha256(bytes);
        addHintsFromName(*document);
    }
    return document;
}

Document documentFromText(std::u32string text, const std::string &name)
{
    Document document;
    std::string bytes = toUtf8(text);
    document.name = name;
    document.size = bytes.size();
    document.sha256 = sha256(bytes);
    document.text = std::move(text);
    document.origin.encoding = "UTF-8";
    return document;
}

void readDocuments(const std::string &path, const ReadLimits &limits, const Visit &visit)
{
    Walker(limits, visit).walk(path);
}

std::vector<Reading> readDocuments(const std::string &path, const ReadLimits &limits)
{
    std::vector<Reading> readings;
    readDocuments(path, limits, [&](Reading &&reading) {
        readings.push_back(std::move(reading));
        return true;
    });
    return readings;
}

} // namespace starboard
