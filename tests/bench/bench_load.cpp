// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT

// Reads an account of 100 trunks with 10 origination URLs each through the client, beside curl sending the very same requests with
// 100 in flight, beside one request after the other, on the same sandbox in the same run. Prints ratios: seconds are the machine's.

#include "app/sandbox/sandbox.h"
#include "models/inventory/accountload.h"
#include "models/rest/session.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTextStream>

#include <algorithm>

using namespace trunkdesk;

namespace {

constexpr int trunks = 100;
constexpr int rounds = 5;

QByteArray sid(const char *prefix, int number)
{
    return prefix + QByteArray::number(number, 16).rightJustified(32, '0');
}

QByteArray company()
{
    QByteArray json = R"({"account":{"sid":")" + sid("AC", 1) + R"(","authToken":"bench","name":"Bench"},"credential_lists":[],"ip_access_control_lists":[],)";
    json += R"("incoming_phone_numbers":[],"trunks":[)";
    for (int t = 0; t < trunks; ++t) {
        json += (t ? "," : "") + QByteArray(R"({"sid":")") + sid("TK", t) + R"(","friendly_name":"trunk )" + QByteArray::number(t) + R"(","origination_urls":[)";
        for (int u = 0; u < 10; ++u)
            json += (u ? "," : "") + QByteArray(R"({"sid":")") + sid("OU", t * 10 + u) + R"(","friendly_name":"target","priority":10,"weight":10,"enabled":true,)"
                + R"("sip_url":"sip:pbx)" + QByteArray::number(u) + R"(.bench.example"})";
        json += "]}";
    }
    return json + "]}";
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

double loadOnce(Sandbox &sandbox)
{
    const QUrl base(sandbox.baseUrl());
    const Account account{{}, {}, "twilio", sandbox.accountSid(), sandbox.accountSid(), {{"trunking", base}, {"api", base}}, AccountMode::Sandbox, {}};
    Session session({account.provider, account.accountId, account.user, account.endpoints, true}, Secret(sandbox.authToken()));
    Inventory inventory(account);
    AccountLoad load(ResourceClient(&session), &inventory);
    QEventLoop loop;
    bool complete = false;
    QObject::connect(&load, &AccountLoad::finished, &loop, [&](bool all) { complete = all; loop.quit(); });
    QElapsedTimer clock;
    clock.start();
    load.start();
    loop.exec();
    const auto seconds = double(clock.nsecsElapsed()) / 1e9;
    if (!complete || inventory.count() != trunks * 11)
        qFatal("the load was not complete: %d records", int(inventory.count()));
    return seconds;
}

/// The requests of a load as a curl configuration, as curl would be asked to fetch them.
double curlOnce(Sandbox &sandbox, const QList<QByteArray> &targets, int inFlight)
{
    QTemporaryFile config;
    config.open();
    for (const auto &target : targets)
        config.write("url = \"" + sandbox.baseUrl().toLatin1() + target + "\"\noutput = \"/dev/null\"\n");
    config.write("user = \"" + sandbox.accountSid().toLatin1() + ":" + sandbox.authToken() + "\"\nsilent\n");
    config.flush();
    QStringList arguments{QStringLiteral("--config"), config.fileName()};
    if (inFlight > 1)
        arguments << QStringLiteral("--parallel") << QStringLiteral("--parallel-immediate") << QStringLiteral("--parallel-max") << QString::number(inFlight);
    QElapsedTimer clock;
    clock.start();
    if (QProcess::execute(QStringLiteral("curl"), arguments) != 0)
        qFatal("curl failed");
    return double(clock.nsecsElapsed()) / 1e9;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const auto sandbox = Sandbox::start(0, company());
    if (!sandbox)
        qFatal("%s", qPrintable(sandbox.error()));
    if (QStandardPaths::findExecutable(QStringLiteral("curl")).isEmpty())
        qFatal("curl is needed to compare with");
    auto &server = sandbox.value()->server();

    server.log().clear();
    loadOnce(**sandbox);
    QList<QByteArray> targets;
    for (const auto &entry : server.log().snapshot())
        targets.append(entry.target);
    out << "One load is " << targets.size() << " requests for " << trunks * 11 << " records.\n";

    for (const int latency : {0, 80}) {
        server.faults().setLatency(std::chrono::milliseconds(latency));
        QList<double> ours, curls;
        for (int round = 0; round < rounds; ++round) {
            ours.append(loadOnce(**sandbox));
            curls.append(curlOnce(**sandbox, targets, 100));
        }
        const auto naive = curlOnce(**sandbox, targets, 1);
        out << "At " << latency << " ms: client " << QString::number(median(ours), 'f', 3) << " s, curl --parallel " << QString::number(median(curls), 'f', 3)
            << " s, one after the other " << QString::number(naive, 'f', 2) << " s. Client / curl " << QString::number(median(ours) / median(curls), 'f', 2)
            << ", one after the other / client " << QString::number(naive / median(ours), 'f', 1) << ", most in flight " << server.peakInFlight() << ".\n";
        out.flush();
    }
    return 0;
}
