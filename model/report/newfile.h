// A file that is all there or not there at all: bytes go to a neighbour, commit() renames it into place.
// Nothing that exists is replaced unless the caller says so.
#pragma once

#include "model/core/result.h"
#include "model/report/language.h"

#include <memory>
#include <string>
#include <string_view>

class QSaveFile;

namespace starboard::paper {

enum class Existing : std::uint8_t { Keep, Replace };

class NewFile {
public:
    // Fails with Usage when the file exists and is to be kept, with Unreadable when the folder takes no file.
    [[nodiscard]] static Result<NewFile> open(const std::string &path, Existing existing, Language language);
    NewFile(NewFile &&) noexcept;
    NewFile &operator=(NewFile &&) noexcept;
    ~NewFile(); // without commit() nothing remains

    [[nodiscard]] Result<void> write(std::string_view bytes);
    [[nodiscard]] Result<void> commit();

private:
    NewFile(std::unique_ptr<QSaveFile> file, Language language);
    [[nodiscard]] tl::unexpected<Failure> failure() const;

    std::unique_ptr<QSaveFile> m_file;
    Language m_language;
};

// The check of open() alone, for writers that bring their own file.
[[nodiscard]] Result<void> mayWrite(const std::string &path, Existing existing, Language language);
// What a refused or broken write is told the user as; `reason` is the system's own word.
[[nodiscard]] Failure writeFailure(const std::string &path, const std::string &reason, Language language);

} // namespace starboard::paper
