// starboard: the window. Files and folders given are imported, a workspace given is opened; without any the last
// workspace or the sample pages.
#include "app/starboard/desk.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QMessageBox>

#include <cstdio>

int main(int argc, char **argv)
{
    using namespace Qt::StringLiterals;
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"starboard"_s);
    QCoreApplication::setOrganizationName(u"starboard"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(STARBOARD_VERSION));
    QGuiApplication::setDesktopFileName(u"starboard"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Figures from newspaper pages, each traceable to its sentence"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"files"_s, u"Pages, folders or a workspace (.starboard)"_s, u"[files…]"_s);
    parser.process(application);

    starboard::DeskOptions options;
    options.greets = true;
    options.followsDesktop = true;
    auto desk = starboard::Desk::make(options);
    if (!desk) {
        std::fprintf(stderr, "starboard: %s\n", desk.error().message.c_str());
        QMessageBox::critical(nullptr, u"五星看板 · Starboard"_s, QString::fromStdString(desk.error().message));
        return 1;
    }
    (*desk)->window().show();
    (*desk)->openPaths(parser.positionalArguments());
    return QApplication::exec();
}
