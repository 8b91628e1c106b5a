#include "model/read/files.h"

#include "model/core/text.h"
#include "model/read/message.h"
#include "model/read/reader.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <set>

namespace starboard {

namespace {

namespace fs = std::filesystem;

constexpr const char *manifestName = "manifest.csv";

tl::unexpected<Failure> missing(const std::string &name, const std::string &detail)
{
    return readFailure(
        FailureCode::NotFound,
        QT_TRANSLATE_NOOP("read", "“%1” is not there. It may have been moved or renamed; choose it again."), name,
        detail);
}

tl::unexpected<Failure> unreadable(const std::string &name, const std::string &detail)
{
    return readFailure(
        FailureCode::Unreadable,
        QT_TRANSLATE_NOOP("read", "“%1” cannot be read. Check that you may open it and that its disk is there."), name,
        detail);
}

tl::unexpected<Failure> whyNot(const std::string &name, const std::error_code &error)
{
    if (error == std::errc::too_many_symbolic_link_levels)
        return readFailure(FailureCode::Unreadable,
                           QT_TRANSLATE_NOOP("read", "“%1” is a link that leads back to itself."), name,
                           error.message());
    return error == std::errc::permission_denied ? unreadable(name, error.message()) : missing(name, error.message());
}

// Goes through a folder; each real folder is entered once, so that links cannot lead in a circle.
class FolderWalk
{
public:
    std::vector<std::string> files;

    void enter(const fs::path &folder)
    {
        std::error_code error;
        fs::path real = fs::canonical(folder, error);
        if (error || !m_entered.insert(real.string()).second)
            return;
        std::vector<fs::path> inside;
        for (fs::directory_iterator it(folder, fs::directory_options::skip_permission_denied, error), end;
             !error && it != end; it.increment(error))
            inside.push_back(it->path());
        std::sort(inside.begin(), inside.end());
        for (const fs::path &path : inside) {
            if (isClutter(path.filename().string()))
                continue;
            std::error_code ignored;
            if (fs::is_directory(path, ignored))
                enter(path);
            else if (path.filename() != manifestName || !manifestIn(folder.string()))
                files.push_back(path.string());
        }
    }

private:
    std::set<std::string> m_entered;
};

} // namespace

bool isClutter(std::string_view name)
{
    auto slash = name.find_last_of('/');
    std::string_view last = slash == std::string_view::npos ? name : name.substr(slash + 1);
    return last.starts_with('.') || last.starts_with("~$") || last == "Thumbs.db" || last == "desktop.ini" ||
           name.starts_with("__MACOSX/");
}

std::string fileNameOf(const std::string &path)
{
    fs::path name = fs::path(path).filename();
    return toUtf8(fromUtf8(name.empty() ? path : name.string()));
}

std::string nameInside(const std::string &folder, const std::string &path)
{
    return toUtf8(fromUtf8(fs::path(path).lexically_relative(folder).generic_string()));
}

std::optional<Manifest> manifestIn(const std::string &folder)
{
    fs::path path = fs::path(folder) / manifestName;
    std::error_code error;
    if (!fs::is_regular_file(path, error))
        return std::nullopt;
    auto manifest = Manifest::read(path.string());
    return manifest ? std::optional(std::move(*manifest)) : std::nullopt;
}

Result<std::vector<std::string>> listFiles(const std::string &path)
{
    std::error_code error;
    fs::file_status status = fs::status(path, error);
    if (!fs::exists(status) || error)
        return whyNot(fileNameOf(path), error ? error : std::make_error_code(std::errc::no_such_file_or_directory));
    if (!fs::is_directory(status))
        return std::vector<std::string>{path};
    fs::directory_iterator probe(path, error);
    if (error)
        return whyNot(fileNameOf(path), error);
    FolderWalk walk;
    walk.enter(path);
    if (walk.files.empty())
        return readFailure(FailureCode::Empty, QT_TRANSLATE_NOOP("read", "The folder “%1” holds no files."),
                           fileNameOf(path));
    return std::move(walk.files);
}

std::string readHead(const std::string &path)
{
    std::error_code error;
    if (!fs::is_regular_file(path, error))
        return {};
    std::ifstream file(path, std::ios::binary);
    std::string head(512, '\0');
    file.read(head.data(), static_cast<std::streamsize>(head.size()));
    head.resize(static_cast<std::size_t>(file.gcount()));
    return head;
}

Result<std::string> readBytes(const std::string &path, const std::string &name, std::uint64_t most)
{
    std::error_code error;
    fs::file_status status = fs::status(path, error);
    if (error || !fs::exists(status))
        return whyNot(name, error ? error : std::make_error_code(std::errc::no_such_file_or_directory));
    if (fs::is_directory(status))
        return readFailure(FailureCode::Unsupported, QT_TRANSLATE_NOOP("read", "“%1” is a folder."), name);
    if (!fs::is_regular_file(status)) // a pipe or a device would never end
        return readFailure(FailureCode::Unsupported, QT_TRANSLATE_NOOP("read", "“%1” is not a file."), name);
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return unreadable(name, std::strerror(errno));
    std::uint64_t size = fs::file_size(path, error);
    if (!error && size > most)
        return readFailure(FailureCode::TooLarge,
                           QT_TRANSLATE_NOOP("read", "“%1” is too large for a newspaper page and was not read."), name,
                           std::to_string(size) + " bytes");
    std::string bytes(error ? 0 : size, '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (file.bad() || static_cast<std::uint64_t>(file.gcount()) != bytes.size())
        return unreadable(name,
                          "read " + std::to_string(file.gcount()) + " of " + std::to_string(bytes.size()) + " bytes");
    return bytes;
}

} // namespace starboard
