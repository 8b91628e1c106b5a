#include "ui/notice/savefile.h"

#include "ui/notice/dialogs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace starboard {

using namespace Qt::StringLiterals;

namespace {

struct SaveWords {
    Q_DECLARE_TR_FUNCTIONS(SaveFile)
};

constexpr int longestName = 80; // of a suggestion; a file system takes 255 bytes, 85 characters of Chinese

QString fileName(QString name)
{
    static const QRegularExpression refused(u"[/\\\\:*?\"<>|\\s]+"_s);
    name.replace(refused, u"-"_s);
    return name.left(longestName);
}

QString folderFor(const QSettings &settings, const QString &purpose)
{
    const QString last = settings.value(u"export/%1/folder"_s.arg(purpose)).toString();
    if (!last.isEmpty() && QFileInfo(last).isDir())
        return last;
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

std::optional<SaveChoice> askWhereToSave(Dialogs &dialogs, QSettings &settings, QWidget *parent, const SaveQuestion &question)
{
    const QString kindKey = u"export/%1/kind"_s.arg(question.purpose);
    const QString last = settings.value(kindKey).toString();
    int offered = 0;
    QStringList filters;
    for (const FileKind &kind : question.kinds) {
        if (kind.key == last)
            offered = static_cast<int>(filters.size());
        filters.append(u"%1 (*.%2)"_s.arg(kind.name, kind.ending));
    }
    const QString suggestion = QDir(folderFor(settings, question.purpose))
                                   .filePath(fileName(question.name) + u'.' + question.kinds[static_cast<std::size_t>(offered)].ending);
    const SaveAnswer answer = dialogs.saveAs(parent, question.title, suggestion, filters, offered);
    if (answer.path.isEmpty())
        return std::nullopt;
    // A typed ending decides where it is one of the kinds; else the chosen kind gives its own.
    const auto chosen = static_cast<std::size_t>(std::clamp<int>(answer.kind, 0, static_cast<int>(question.kinds.size()) - 1));
    const QString ending = QFileInfo(answer.path).suffix().toLower();
    const FileKind *kind = &question.kinds[chosen];
    QString path = answer.path;
    if (ending != kind->ending) {
        const auto typed = std::find_if(question.kinds.begin(), question.kinds.end(),
                                        [&](const FileKind &candidate) { return candidate.ending == ending; });
        if (typed != question.kinds.end())
            kind = &*typed;
        else
            path += u'.' + kind->ending;
    }
    if (QFileInfo::exists(path) &&
        !dialogs.confirm(parent, SaveWords::tr("“%1” exists already. Replace it?").arg(QFileInfo(path).fileName()), SaveWords::tr("Replace")))
        return std::nullopt;
    settings.setValue(kindKey, kind->key);
    settings.setValue(u"export/%1/folder"_s.arg(question.purpose), QFileInfo(path).absolutePath());
    return SaveChoice{path, kind->key};
}

} // namespace starboard
