// Where an export goes and as what: one question for reports, facts, tables and charts.
#pragma once

#include <QString>

#include <optional>
#include <vector>

class QSettings;
class QWidget;

namespace starboard {

class Dialogs;

struct FileKind {
    QString key;    // in settings and in code
    QString name;   // "PDF document"
    QString ending; // "pdf"
};

struct SaveQuestion {
    QString purpose; // what is exported, a key of the settings: folder and kind are remembered for it
    QString title;
    QString name; // of the file, without folder and ending; signs that no file name can hold are replaced
    std::vector<FileKind> kinds;
};

struct SaveChoice {
    QString path; // with the kind's ending
    QString kind; // its key
};

// The folder and kind used last come first. nullopt where the user turned away, also from replacing a file that exists;
// what is given may be written over it.
[[nodiscard]] std::optional<SaveChoice> askWhereToSave(Dialogs &dialogs, QSettings &settings, QWidget *parent,
                                                       const SaveQuestion &question);

} // namespace starboard
