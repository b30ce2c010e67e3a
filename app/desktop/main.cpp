// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/desktop/accountdesk.h"
#include "app/desktop/commandline.h"
#include "app/desktop/firstpicture.h"
#include "app/desktop/tour.h"
#include "app/desktop/workspace.h"
#include "app/keychain/keychainstore.h"
#include "models/accounts/accountfile.h"
#include "models/core/language.h"
#include "models/core/processguard.h"
#include "views/theme/appearance.h"
#include "views/theme/icons.h"
#include "views/window/mainwindow.h"

#include <QApplication>
#include <QLocale>
#include <QStandardPaths>
#include <QTextStream>

namespace {

/// Without a display Qt aborts with a list of plugins; people get a sentence instead.
bool hasDisplay(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i)
        if (QByteArrayView(argv[i]).endsWith("-platform"))
            return true;
    return !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

} // namespace

int main(int argc, char **argv)
{
    using namespace trunkdesk;
    guardProcess();
    QCoreApplication::setOrganizationName(QStringLiteral("trunkdesk"));
    QCoreApplication::setApplicationName(QStringLiteral("trunkdesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TRUNKDESK_VERSION));

    const auto line = readCommandLine(argc, argv);
    if (line.exitCode >= 0)
        return line.exitCode;
    if (!line.tour.isEmpty() && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!hasDisplay(argc, argv)) {
        QTextStream(stderr) << QCoreApplication::translate("trunkdesk::CommandLine",
                                                           "There is no display to open a window on. trunkdesk --tour FOLDER needs none and saves pictures.")
                            << '\n';
        return 1;
    }

    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.trunkdesk.trunkdesk"));
    QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Trunkdesk"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/trunkdesk/icons/trunkdesk.svg")));
    installLanguage(&application, QLocale());
    Appearance appearance(&application);

    MainWindow window(&appearance);
    // The tour leaves nothing behind.
    Workspace workspace(&window, line.tour.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : QString());
    if (!line.tour.isEmpty()) {
        Tour tour(&window, &appearance, &workspace, line.tour);
        return tour.run();
    }
    KeychainStore secrets(systemKeychain());
    AccountDesk accounts(&window, &secrets, AccountFile::usualPath());
    new FirstPicture(&window, [&] {
        accounts.showAccounts();
        if (line.sandbox)
            workspace.openSandbox();
        if (!line.files.isEmpty())
            workspace.openFiles(line.files);
    });
    window.show();
    return QApplication::exec();
}
