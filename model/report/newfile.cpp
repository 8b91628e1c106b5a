#include "model/report/newfile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace starboard::paper {

Result<void> mayWrite(const std::string &path, Existing existing, Language language)
{
    const bool chinese = language == Language::Chinese;
    const QFileInfo info(QString::fromStdString(path));
    if (info.isDir())
        return fail(FailureCode::Usage, chinese ? "“" + path + "”是文件夹，请给出文件名。"
                                                : path + " is a folder; name a file in it.");
    if (info.exists() && existing == Existing::Keep)
        return fail(FailureCode::Usage, chinese ? "文件“" + path + "”已存在，没有改动；请换一个名称，或明确选择替换。"
                                                : path + " exists and was left alone; choose another name or ask to replace it.");
    if (!info.absoluteDir().exists())
        return fail(FailureCode::NotFound, chinese ? "没有“" + path + "”所在的文件夹，请先建立。"
                                                   : "The folder of " + path + " does not exist; make it first.");
    return {};
}

Failure writeFailure(const std::string &path, const std::string &reason, Language language)
{
    return {FailureCode::Unreadable,
            language == Language::Chinese
                ? "“" + path + "”写不进去，没有留下不完整的文件；请检查文件夹权限和磁盘空间，或换一个位置。"
                : path + " cannot be written and no partial file was left; check the folder's permission and the free "
                         "space, or choose another place.",
            reason};
}

Result<NewFile> NewFile::open(const std::string &path, Existing existing, Language language)
{
    if (auto allowed = mayWrite(path, existing, language); !allowed)
        return tl::make_unexpected(allowed.error());
    auto file = std::make_unique<QSaveFile>(QString::fromStdString(path));
    // Unbuffered: what a full disk refuses must be known before the file takes its name.
    if (!file->open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return tl::make_unexpected(writeFailure(path, file->errorString().toStdString(), language));
    return NewFile(std::move(file), language);
}

NewFile::NewFile(std::unique_ptr<QSaveFile> file, Language language) : m_file(std::move(file)), m_language(language) {}
NewFile::NewFile(NewFile &&) noexcept = default;
NewFile &NewFile::operator=(NewFile &&) noexcept = default;
NewFile::~NewFile() = default;

tl::unexpected<Failure> NewFile::failure() const
{
    return tl::make_unexpected(
        writeFailure(m_file->fileName().toStdString(), m_file->errorString().toStdString(), m_language));
}

Result<void> NewFile::write(std::string_view bytes)
{
    auto size = static_cast<qint64>(bytes.size());
    if (m_file->write(bytes.data(), size) == size)
        return {};
    m_file->cancelWriting();
    return failure();
}

Result<void> NewFile::commit()
{
    if (!m_file->commit())
        return failure();
    return {};
}

} // namespace starboard::paper
