#include "app/starboard/desk.h"

#include "app/starboard/importtasks.h"
#include "app/starboard/systemtheme.h"
#include "app/starboard/views.h"
#include "app/starboard/words.h"
#include "app/wiring/resources.h"
#include "ui/import/importwords.h"
#include "ui/look/icons.h"
#include "ui/words/wordsdialog.h"

#include <QApplication>
#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace starboard {

using namespace Qt::StringLiterals;

namespace {

Date computerDay()
{
    const QDate today = QDate::currentDate();
    return makeDate(today.year(), today.month(), today.day()).value_or(Date{});
}

Theme themeFrom(const QSettings &settings, Theme system)
{
    const QString name = settings.value(u"theme"_s, u"system"_s).toString();
    return name == u"dark"_s ? Theme::Dark : name == u"light"_s ? Theme::Light : system;
}

bool isWorkspace(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    return ending == u"starboard"_s || ending == u"db"_s;
}

} // namespace

Result<std::unique_ptr<Desk>> Desk::make(const DeskOptions &options)
{
    const auto loaded = loadKnowledge();
    if (!loaded)
        return tl::make_unexpected(loaded.error());
    const std::shared_ptr<const Knowledge> &knowledge = *loaded;

    std::unique_ptr<Desk> desk(new Desk);
    desk->m_settings = options.settingsFile.isEmpty() ? std::make_unique<QSettings>()
                                                      : std::make_unique<QSettings>(options.settingsFile, QSettings::IniFormat);
    if (!options.dialogs)
        desk->m_ownDialogs = std::make_unique<DesktopDialogs>();
    const Theme system = Look::systemTheme();
    desk->m_look = std::make_unique<Look>(options.theme.value_or(themeFrom(*desk->m_settings, system)));
    desk->m_look->applyToApplication();
    QApplication::setWindowIcon(programIcon());
    desk->m_language.setCode(!options.language.isEmpty()
                                 ? options.language
                                 : desk->m_settings->value(u"language"_s, Language::systemCode()).toString());
    Dialogs &dialogs = options.dialogs ? *options.dialogs : *desk->m_ownDialogs;
    desk->m_session = std::make_unique<Session>(
        Session::Parts{*desk->m_look, dialogs, *desk->m_settings, knowledge, options.today ? options.today : computerDay});
    desk->m_window = std::make_unique<MainWindow>(
        MainWindow::Parts{*desk->m_session, desk->m_language, allViews(), makeTasks(knowledge), system, true, options.greets});
    if (options.followsDesktop)
        QObject::connect(new SystemTheme(desk->m_window.get()), &SystemTheme::told, desk->m_window.get(), &MainWindow::setSystemTheme);
    QObject::connect(desk->m_window.get(), &MainWindow::sampleAsked, desk->m_session.get(), [raw = desk.get()] { raw->openSample(); });
    QObject::connect(desk->m_window.get(), &MainWindow::wordsAsked, desk->m_session.get(), [raw = desk.get()] { raw->openWords(); });
    return desk;
}

Desk::~Desk()
{
    m_window.reset();
    m_session.reset();
}

QString Desk::ownFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    return folder;
}

void Desk::openSample()
{
    const QString path = ownFolder() + u"/sample.starboard"_s;
    m_session->openWorkspace(path, Access::Create);
    // Known files cost nothing, so that a new version of the program brings its new sample pages.
    QObject::connect(
        m_session.get(), &Session::workspaceOpened, m_window.get(),
        [this, path] {
            if (m_session->workspacePath() != path)
                return; // this one could not be opened, and another was
            Filter first; // a year with a year before it, so that the first sight has comparisons
            first.from = makeDate(2023, 1, 1);
            first.to = makeDate(2023, 12, 31);
            m_session->setFilter(first);
            const QString folder = QString::fromStdString(dataDirectory()) + u"/sample"_s;
            QStringList pages;
            for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.txt"_s}, QDir::Files, QDir::Name))
                pages.append(file.filePath());
            m_session->run(QCoreApplication::translate("Desk", "Reading the sample pages"),
                           [order = ImportOrder{pages, {}, false, {}, {}}, folder](JobControl &control, Workspace &workspace) {
                               return importFiles(control, workspace, order, folder + u"/manifest.csv"_s, true).and_then(importOutcome);
                           });
        },
        Qt::SingleShotConnection);
}

void Desk::openWords()
{
    auto *dialog = new WordsDialog(*m_session, makeWordTasks(), m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &WordsDialog::knowledgeChanged, m_session.get(), [this](const std::shared_ptr<const Knowledge> &knowledge) {
        m_window->setTasks(makeTasks(knowledge));
        m_session->setKnowledge(knowledge);
    });
    dialog->open();
}

void Desk::openPaths(const QStringList &paths)
{
    const QString last = m_settings->value(u"workspace"_s).toString();
    QStringList pages;
    QString workspace;
    for (const QString &path : paths) {
        if (isWorkspace(path))
            workspace = QFileInfo(path).absoluteFilePath();
        else
            pages.append(QFileInfo(path).absoluteFilePath());
    }
    if (workspace.isEmpty() && pages.isEmpty() && (last.isEmpty() || !QFileInfo::exists(last))) {
        openSample();
        return;
    }
    if (workspace.isEmpty())
        workspace = !last.isEmpty() && QFileInfo::exists(last) ? last : ownFolder() + u"/pages.starboard"_s;
    if (!pages.isEmpty())
        QObject::connect(
            m_session.get(), &Session::workspaceOpened, m_window.get(),
            [this, pages, workspace] {
                if (m_session->workspacePath() == workspace)
                    m_window->importPaths(pages);
            },
            Qt::SingleShotConnection);
    m_session->openWorkspace(workspace, Access::Create);
}

} // namespace starboard
