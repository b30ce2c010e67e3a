// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "tests/bench/loadclient.h"

#include "app/desktop/networkaccount.h"
#include "app/desktop/workspace.h"
#include "models/items/recordfiltermodel.h"
#include "models/items/resourcetablemodel.h"
#include "models/schema/registry.h"
#include "tests/bench/waitprobe.h"
#include "views/theme/appearance.h"
#include "views/window/mainwindow.h"

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QTextStream>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace trunkdesk::bench {

namespace {

/// A line of /proc/self/status, in MiB.
double memory(const char *name)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const auto &line : file.readAll().split('\n'))
        if (line.startsWith(name))
            return line.split(':').last().trimmed().split(' ').first().toDouble() / 1024;
    return 0;
}

const ResourceKind &numbers()
{
    return *findKind("twilio.incoming_phone_number");
}

Account accountAt(const QStringList &arguments)
{
    const QUrl base(arguments.at(2));
    return {u"bench"_s, u"Bench"_s, "twilio", arguments.at(3), arguments.at(3), {{"trunking", base}, {"api", base}}, AccountMode::Sandbox, {}};
}

/// Waits for the end of a load that begins now, with the event loop watched.
template<class Start>
LoadCost measured(AccountLoad *load, const Inventory &inventory, Start start)
{
    const auto before = memory("VmRSS");
    QEventLoop loop;
    bool whole = false;
    QObject::connect(load, &AccountLoad::finished, &loop, [&](bool complete) {
        whole = complete;
        loop.quit();
    });
    QElapsedTimer clock;
    LoadCost cost;
    {
        const WaitProbe probe;
        clock.start();
        start();
        loop.exec();
        cost.seconds = double(clock.nsecsElapsed()) / 1e9;
        QCoreApplication::processEvents(); // what the end of the load set going
        cost.worstWait = probe.at(1);
        cost.wait99 = probe.at(0.99);
    }
    if (!whole)
        qFatal("the load was not complete");
    cost.records = inventory.count();
    cost.peakMiB = memory("VmHWM") - before;
    cost.keptMiB = memory("VmRSS") - before;
    return cost;
}

LoadCost loadModels(const Account &account, const Secret &secret, bool withTable)
{
    Session session({account.provider, account.accountId, account.user, account.endpoints, true}, secret);
    Inventory inventory(account);
    ResourceTableModel table;
    RecordFilterModel filter;
    if (withTable) {
        filter.setSourceModel(&table);
        table.setCollection(&inventory, &numbers());
        filter.sort(table.columnOf("phone_number"));
        filter.setFilterText(u"1"_s);
    }
    AccountLoad load(ResourceClient(&session), &inventory);
    return measured(&load, inventory, [&] { load.start(); });
}

LoadCost loadWindow(const Account &account, const Secret &secret)
{
    Appearance appearance(qApp);
    MainWindow window(&appearance);
    Workspace workspace(&window);
    window.resize(1360, 820);
    window.show();
    NetworkAccount controller(account, {account.provider, account.accountId, account.user, account.endpoints, true}, secret, &window);
    window.addAccount(&controller);
    window.showKind(&controller, &numbers());
    QCoreApplication::processEvents();
    auto *load = controller.findChild<AccountLoad *>();
    const auto cost = measured(load, *controller.inventory(), [&] { controller.refresh(); });
    window.removeAccount(&controller);
    return cost;
}

} // namespace

LoadCost loadInChild(const QString &baseUrl, const QString &accountId, const QByteArray &token, LoadInto into)
{
    QProcess child;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {u"--load"_s, baseUrl, accountId, QString::fromLatin1(token), QString::number(int(into))});
    child.waitForFinished(600'000);
    LoadCost cost;
    QTextStream(child.readAllStandardOutput()) >> cost.seconds >> cost.records >> cost.worstWait >> cost.wait99 >> cost.peakMiB >> cost.keptMiB;
    if (child.exitCode() != 0 || cost.records == 0)
        qFatal("a load did not come to its end");
    return cost;
}

int runLoadChild(int argc, char **argv)
{
    const auto into = LoadInto(QByteArray(argv[5]).toInt());
    const auto application = into == LoadInto::Window ? std::unique_ptr<QCoreApplication>(new QApplication(argc, argv)) : std::make_unique<QCoreApplication>(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const auto account = accountAt(arguments);
    const Secret secret(arguments.at(4).toLatin1());
    const auto cost = into == LoadInto::Window ? loadWindow(account, secret) : loadModels(account, secret, into == LoadInto::Table);
    QTextStream(stdout) << cost.seconds << ' ' << cost.records << ' ' << cost.worstWait << ' ' << cost.wait99 << ' ' << cost.peakMiB << ' ' << cost.keptMiB << '\n';
    return 0;
}

} // namespace trunkdesk::bench
