// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/core/language.h"
#include "tests/views/preview/scenes.h"
#include "views/theme/appearance.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLocale>
#include <QSettings>
#include <QTimer>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

/// Shows our dialogs with invented contents, to be looked at: `dialogpreview --dark DIR` saves a picture of each,
/// `dialogpreview --show NAME` opens one.
int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    app.setOrganizationName(u"Trunkdesk"_s);
    app.setApplicationName(u"dialogpreview"_s);
    installLanguage(qApp, QLocale::system());
    QCommandLineParser parser;
    const QCommandLineOption dark(u"dark"_s, u"dark colours"_s), show(u"show"_s, u"open one"_s, u"name"_s);
    parser.addOptions({dark, show});
    parser.process(app);
    Appearance appearance(&app);
    appearance.setLook(parser.isSet(dark) ? Appearance::Look::Dark : Appearance::Look::Light);

    Scenes scenes;
    if (parser.isSet(show)) {
        auto *dialog = scenes.make(parser.value(show));
        if (!dialog)
            return 1;
        dialog->show();
        return app.exec();
    }
    const QDir folder(parser.positionalArguments().value(0, u"."_s));
    for (const auto &name : scenes.names()) {
        std::unique_ptr<QWidget> dialog(scenes.make(name));
        dialog->show();
        QTest::qWait(60);
        dialog->grab().save(folder.filePath(name + (parser.isSet(dark) ? u"-dark.png"_s : u".png"_s)));
    }
    return 0;
}
