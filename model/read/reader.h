// Files to documents, whatever their format: the format is told by content, never by the file's name.
// Every function may run on any thread; one file that cannot be read never hinders the others.
#pragma once

#include "model/core/result.h"
#include "model/read/document.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace starboard {

struct ReadLimits
{
    std::uint64_t fileBytes = std::uint64_t{500} << 20;     // of one document, unpacked
    std::uint64_t archiveBytes = std::uint64_t{2000} << 20; // of all that one archive unpacks to
    std::uint64_t archiveRatio = 200;                       // unpacked to packed, once past archiveFree
    std::uint64_t archiveFree = std::uint64_t{16} << 20;    // unpacked bytes that are never called a bomb
    std::size_t archiveEntries = 100000;
    int archiveDepth = 3;   // archives inside archives
    std::uint64_t textBytes = std::uint64_t{32} << 20; // of a text or web page: a year of a newspaper
    bool recognise = false;     // read scanned pages with Tesseract, where canRecognise()
    int recogniseSeconds = 180; // for one page, then it is given up
};

// One document, or why it could not be read; `name` as Document::name.
struct Reading
{
    std::string name;
    Result<Document> document;
};

// Called for each document in turn; false stops the reading.
using Visit = std::function<bool(Reading &&)>;

// The files that `path` means: itself, or everything in the folder and its subfolders in order of name.
// Hidden files and links that lead back into the folder are left out.
[[nodiscard]] Result<std::vector<std::string>> listFiles(const std::string &path);

// Reads a file, an archive (each entry is a document) or a folder, one document in memory at a time.
void readDocuments(const std::string &path, const ReadLimits &limits, const Visit &visit);
[[nodiscard]] std::vector<Reading> readDocuments(const std::string &path, const ReadLimits &limits = {});

// Reads one document from bytes; an archive is a failure here. `name` gives the hints about date and newspaper.
[[nodiscard]] Result<Document> read(std::string_view bytes, const std::string &name, const ReadLimits &limits = {});

// Text that a user pasted, as a document.
[[nodiscard]] Document documentFromText(std::u32string text, const std::string &name);

[[nodiscard]] std::string sha256(std::string_view bytes); // lower-case hexadecimal
// Tesseract with simplified Chinese is installed. Without it, or without ReadLimits::recognise, a scan is a failure with
// FailureCode::NoText that says what to do; with it Origin::recognised marks the document.
[[nodiscard]] bool canRecognise();

} // namespace starboard
