// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT

// Shows the window over invented records, to be looked at. With --shots DIR it takes its own pictures and ends.
#include "models/core/language.h"
#include "tests/views/fakelab.h"
#include "models/schema/registry.h"
#include "views/theme/appearance.h"
#include "views/window/mainwindow.h"
#include "views/window/windowactions.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QLocale>
#include <QTabBar>
#include <QTimer>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

static void settle()
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 120)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

static void shoot(MainWindow &window, const QDir &folder, const QString &name)
{
    settle();
    window.grab().save(folder.filePath(name + u".png"_s));
}

static void tour(MainWindow &window, FakeAccount &account, Appearance &appearance, const QDir &folder)
{
    auto *tabs = window.findChild<QTabBar *>(u"recordTabs"_s);
    for (const auto look : {Appearance::Look::Light, Appearance::Look::Dark}) {
        appearance.setLook(look);
        const auto tail = look == Appearance::Look::Dark ? u"-dark"_s : u"-light"_s;
        window.resize(1360, 820);
        window.showRecord(&account, account.trunk(0));
        window.showRecord(&account, account.target(0, 1));
        shoot(window, folder, u"trunk"_s + tail);
        for (int tab = 1; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            shoot(window, folder, u"trunk-tab%1"_s.arg(tab) + tail);
        }
        tabs->setCurrentIndex(0);
        window.showKind(&account, FakeAccount::targetKind());
        shoot(window, folder, u"urls"_s + tail);
        window.showKind(&account, FakeAccount::trunkKind());
        window.showMessage({Message::Severity::Error, u"The provider could not be reached: the host name is not known. Check the network, then read again."_s, u"Read again"_s, {}});
        account.setProgress({true, 12, 80, u"Reading numbers"_s});
        shoot(window, folder, u"trunks"_s + tail);
        account.setProgress({});
        window.showMessage({Message::Severity::Fine, u"3 numbers attached to hq-trunk."_s, u"Undo"_s, {}});
        window.resize(1024, 640);
        window.showRecord(&account, account.trunk(0));
        shoot(window, folder, u"small"_s + tail);
    }
}

static void labTour(MainWindow &window, FakeAccount &account, FakeLab &lab, Appearance &appearance, const QDir &folder)
{
    const auto *domains = findKind("twilio.sip_domain");
    const auto *tabs = window.findChild<QTabBar *>(u"recordTabs"_s);
    for (const auto look : {Appearance::Look::Light, Appearance::Look::Dark}) {
        appearance.setLook(look);
        const auto tail = look == Appearance::Look::Dark ? u"-dark"_s : u"-light"_s;
        for (const auto &size : {QSize(1360, 820), QSize(1024, 640)}) {
            window.resize(size);
            const auto end = (size.width() < 1100 ? u"-small"_s : QString()) + tail;
            for (const auto &id : account.inventory()->ids(*domains)) {
                window.showRecord(&account, id);
                shoot(window, folder, u"domain%1"_s.arg(id.id.right(1)) + end);
            }
            window.showRecord(&account, account.inventory()->ids(*domains).constFirst());
            for (int tab = 1; tab < tabs->count(); ++tab) {
                const_cast<QTabBar *>(tabs)->setCurrentIndex(tab);
                shoot(window, folder, u"domain-tab%1"_s.arg(tab) + end);
            }
            window.showRecord(&account, account.inventory()->ids(*findKind("twilio.credential_list")).constFirst());
            shoot(window, folder, u"list"_s + end);
            for (int trunk = 0; trunk < 4; ++trunk) {
                window.showRecord(&lab, lab.labTrunk(trunk));
                shoot(window, folder, u"lab%1"_s.arg(trunk) + end);
            }
            window.showRecord(&account, account.trunk(0));
            const_cast<QTabBar *>(tabs)->setCurrentIndex(0);
            shoot(window, folder, u"trunk"_s + end);
            window.showKind(&lab, findKind("plivo.call"));
            lab.deliver();
            shoot(window, folder, u"calls"_s + end);
        }
    }
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"Trunkdesk"_s);
    QCoreApplication::setApplicationName(u"preview"_s);
    installLanguage(qApp, QLocale::system());
    QCommandLineParser line;
    line.addOptions({{u"shots"_s, u"Take pictures."_s, u"dir"_s}, {u"rows"_s, u"How many numbers."_s, u"n"_s, u"40"_s},
        {u"trunks"_s, u"How many trunks."_s, u"n"_s, u"8"_s}, {u"long"_s, u"Long names."_s}, {u"start"_s, u"No account."_s}, {u"dark"_s, u"Dark."_s}, {u"lab"_s, u"The other provider's pages, with --shots."_s}});
    line.process(application);
    Appearance appearance(&application);
    if (line.isSet(u"dark"_s))
        appearance.setLook(Appearance::Look::Dark);
    MainWindow window(&appearance);
    FakeAccount live(u"Acme production"_s, AccountMode::Live), reading(u"Acme reading"_s, AccountMode::ReadOnly), file(u"acme-2026-11-20.json"_s, AccountMode::File),
        account(u"Northwind"_s, AccountMode::Sandbox);
    FakeAccount::Size size;
    size.trunks = line.value(u"trunks"_s).toInt();
    size.numbers = line.value(u"rows"_s).toInt();
    size.longNames = line.isSet(u"long"_s);
    account.fill(size);
    addDomains(account);
    FakeLab lab(u"Plivo lab"_s, AccountMode::Sandbox);
    live.fill();
    file.fill();
    if (!line.isSet(u"start"_s)) {
        for (auto *each : std::initializer_list<FakeAccount *>{&live, &reading, &file, &lab, &account})
            window.addAccount(each);
    }
    QObject::connect(&window, &MainWindow::closeWanted, &window, [&window](AccountController *controller) { window.removeAccount(controller); });
    window.show();
    if (!line.isSet(u"shots"_s))
        return QApplication::exec();
    const QDir folder(line.value(u"shots"_s));
    folder.mkpath(u"."_s);
    if (size.trunks > 0 && !line.isSet(u"start"_s))
        line.isSet(u"lab"_s) ? labTour(window, account, lab, appearance, folder) : tour(window, account, appearance, folder);
    else
        shoot(window, folder, u"only"_s);
    return 0;
}
