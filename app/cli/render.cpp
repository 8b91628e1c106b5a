#include "app/cli/render.h"

#include "app/cli/database.h"
#include "app/cli/remarks.h"
#include "app/starboard/desk.h"
#include "ui/provenance/evidencepanel.h"

#include <CLI/CLI.hpp>
#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <memory>

namespace starboard::cli {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 patience = 60'000; // milliseconds until a view that does not settle is given up

struct Arguments {
    std::string database;
    std::string view = "overview";
    std::string language = "zh_CN";
    std::string theme = "light";
    std::string size = "1280x800";
    std::string out;
    std::string select;
    int mode = 0; // of the view's ways to show its figures
    double scale = 1;
    bool viewOnly = false;
    FilterArguments filter;
};

bool readSize(const std::string &text, QSize &size)
{
    const QStringList parts = QString::fromStdString(text).split(u'x');
    size = parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
    if (size.width() >= 640 && size.height() >= 480 && size.width() <= 8000 && size.height() <= 8000)
        return true;
    report("--size", "give width and height as 1280x800, at least 640x480.");
    return false;
}

// Events are handled until the asked thing has happened; false when it does not.
template <typename Done> bool wait(Done done)
{
    QElapsedTimer clock;
    clock.start();
    while (!done()) {
        if (clock.hasExpired(patience))
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
    }
    return true;
}

// place:indicator, as a click on its figure would select it.
Selection selectionFrom(const std::string &text, const Filter &filter)
{
    const std::size_t colon = text.find(':');
    if (colon == std::string::npos)
        return {};
    return {text.substr(0, colon), text.substr(colon + 1), {}, filter.from, filter.to, 0};
}

int paint(const Arguments &arguments, const Filter &filter, const QSize &size, Desk &desk)
{
    Failure failure;
    bool failed = false;
    QObject::connect(&desk.session(), &Session::failed, &desk.session(), [&](const Failure &told) {
        failure = told;
        failed = true;
    });
    View *view = desk.window().view(QString::fromStdString(arguments.view));
    if (!view) {
        report("--view", "there is no view “" + arguments.view
                             + "”; the views are overview, trend, compare, ranking, ledger, articles, review.");
        return UsageError;
    }
    desk.window().resize(size);
    desk.window().show();
    bool counted = false;
    QObject::connect(&desk.session(), &Session::dataChanged, &desk.session(), [&] { counted = true; });
    desk.session().openWorkspace(QString::fromStdString(arguments.database), Access::Read);
    if (!wait([&] { return counted || failed; }) || failed) {
        report(arguments.database, failed ? failure.message : "the workspace does not answer.");
        return InputFailed;
    }
    desk.session().setFilter(filter);
    desk.window().showView(view->id());
    if (arguments.mode > 0) {
        auto *choice = view->findChild<QAbstractButton *>(u"%1Mode%2"_s.arg(view->id()).arg(arguments.mode));
        if (!choice) {
            report("--mode", "this view has no such way of showing its figures; trend has 0 to 3, compare 0 to 2, ranking 0 and 1.");
            return UsageError;
        }
        choice->click();
    }
    if (!arguments.select.empty())
        desk.session().select(selectionFrom(arguments.select, filter));
    auto *evidence = desk.window().findChild<EvidencePanel *>();
    const auto settled = [&] {
        return failed || ((view->settled() || !view->isVisible()) && evidence->settled() && !desk.session().worker().busy());
    };
    if (!wait(settled) || failed) {
        report(arguments.view, failed ? failure.message : "the view was not ready after a minute.");
        return InputFailed;
    }
    QWidget &target = arguments.viewOnly ? static_cast<QWidget &>(*view) : desk.window();
    QCoreApplication::processEvents();
    if (!target.grab().save(QString::fromStdString(arguments.out))) {
        report(arguments.out, "the picture could not be written. Choose another folder or an ending .png.");
        return InputFailed;
    }
    return Done;
}

int run(const Arguments &arguments)
{
    const auto catalogue = openCatalogue();
    if (!catalogue)
        return InputFailed;
    const auto filter = arguments.filter.filter(*catalogue);
    QSize size;
    if (!filter || !readSize(arguments.size, size))
        return UsageError;
    if (!openDatabase(arguments.database, Access::Read))
        return InputFailed;
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (arguments.scale != 1)
        qputenv("QT_SCALE_FACTOR", QByteArray::number(arguments.scale));
    int count = 1;
    char name[] = "starboard-cli";
    char *programs[] = {name, nullptr};
    withoutRemarksOfQt();
    const QApplication application(count, programs);
    const QTemporaryDir settings;
    DeskOptions options;
    options.settingsFile = settings.filePath(u"settings.ini"_s);
    options.language = QString::fromStdString(arguments.language);
    options.theme = arguments.theme == "dark" ? Theme::Dark : Theme::Light;
    const auto desk = Desk::make(options);
    if (!desk) {
        report({}, desk.error());
        return InputFailed;
    }
    return paint(arguments, *filter, size, **desk);
}

} // namespace

void registerRender(CLI::App &program, int &exitCode)
{
    auto arguments = std::make_shared<Arguments>();
    CLI::App *command = program.add_subcommand("render", "A view of the window as a picture");
    addDatabase(*command, arguments->database);
    command->add_option("--view", arguments->view, "overview, trend, compare, ranking, ledger, articles, review")->capture_default_str();
    command->add_option("--mode", arguments->mode, "Trend: 0 panels, 1 one chart, 2 heat map, 3 increments; compare: 0 table, 1 dots, 2 slopes; ranking: 0 one indicator, 1 score");
    command->add_option("--language", arguments->language, "Language of the window")
        ->check(CLI::IsMember({"zh_CN", "en"}))
        ->capture_default_str();
    command->add_option("--theme", arguments->theme, "light or dark")->check(CLI::IsMember({"light", "dark"}))->capture_default_str();
    command->add_option("--size", arguments->size, "Width and height of the window")->capture_default_str();
    command->add_option("--scale", arguments->scale, "Pixels for one of the window's: 2 for fine screens")->check(CLI::Range(0.5, 4.0));
    command->add_option("--select", arguments->select, "place:indicator, the figure whose evidence is shown");
    command->add_flag("--view-only", arguments->viewOnly, "The view without the window around it");
    command->add_option("--out", arguments->out, "The picture to write (PNG)")->required();
    arguments->filter.addTo(*command);
    command->callback([arguments, &exitCode] { exitCode = run(*arguments); });
}

} // namespace starboard::cli
