// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT

// Reads whole accounts through the client, beside curl sending the very same requests with 100 in flight and beside one request
// after the other, from the same sandbox in the same run. curl is asked in two ways: for everything at once, as if it knew all
// addresses beforehand, and as a client must ask, who learns the trunks from the list of trunks and the next page from the page
// before. Prints ratios too: seconds are the machine's. `bench_load small` and `bench_load large` measure one account alone.

#include "app/sandbox/sandbox.h"
#include "tests/bench/loadclient.h"
#include "tests/bench/loadcompany.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTextStream>

#include <algorithm>
#include <memory>
#include <vector>

using namespace trunkdesk;
using namespace trunkdesk::bench;
using namespace Qt::StringLiterals;

namespace {

using Targets = QList<QByteArray>;

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

QString fixed(double value, int digits = 2)
{
    return QString::number(value, 'f', digits);
}

/// curl under way with some requests.
class Curl
{
public:
    Curl(Sandbox &sandbox, const Targets &targets, int inFlight)
    {
        m_config.open();
        for (const auto &target : targets)
            m_config.write("url = \"" + sandbox.baseUrl().toLatin1() + target + "\"\noutput = \"/dev/null\"\n");
        m_config.write("user = \"" + sandbox.accountSid().toLatin1() + ":" + sandbox.authToken() + "\"\nsilent\ngloboff\n");
        m_config.flush();
        QStringList arguments{u"--config"_s, m_config.fileName()};
        if (inFlight > 1)
            arguments << u"--parallel"_s << u"--parallel-immediate"_s << u"--parallel-max"_s << QString::number(inFlight);
        m_process.start(u"curl"_s, arguments);
    }
    void wait()
    {
        if (!m_process.waitForFinished(600'000) || m_process.exitCode() != 0)
            qFatal("curl failed");
    }

private:
    QTemporaryFile m_config;
    QProcess m_process;
};

template<class Work>
double seconds(Work work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return double(clock.nsecsElapsed()) / 1e9;
}

double curlAtOnce(Sandbox &sandbox, const Targets &targets, int inFlight)
{
    return seconds([&] { Curl(sandbox, targets, inFlight).wait(); });
}

/// Pages of a list one after the other, what is under a trunk after the trunks, everything else side by side.
double curlInOrder(Sandbox &sandbox, const Targets &targets)
{
    Targets first, rest, chain;
    QByteArray longest;
    for (const auto &target : targets)
        if (target.contains("PageToken="))
            longest = std::max(longest, target.first(target.indexOf('?')), [&](const auto &a, const auto &b) {
                const auto pages = [&](const QByteArray &path) { return path.isEmpty() ? 0 : std::count_if(targets.begin(), targets.end(), [&](const auto &t) { return t.startsWith(path); }); };
                return pages(a) < pages(b);
            });
    for (const auto &target : targets)
        (!longest.isEmpty() && target.startsWith(longest) ? chain : target.count('/') == 2 ? first : rest).append(target);
    return seconds([&] {
        std::unique_ptr<Curl> pages;
        if (!chain.isEmpty())
            pages = std::make_unique<Curl>(sandbox, chain, 1);
        Curl(sandbox, first, 1).wait();
        Curl(sandbox, rest, 100).wait();
        if (pages)
            pages->wait();
    });
}

void measure(const Company &company, int rounds, QTextStream &out)
{
    const auto sandbox = Sandbox::start(0, company.json());
    if (!sandbox)
        qFatal("%s", qPrintable(sandbox.error()));
    auto &server = sandbox.value()->server();
    const auto load = [&](LoadInto into) { return loadInChild((*sandbox)->baseUrl(), (*sandbox)->accountSid(), (*sandbox)->authToken(), into); };

    server.log().clear();
    const auto first = load(LoadInto::Inventory);
    if (first.records != company.records())
        qFatal("%d records instead of %d", int(first.records), company.records());
    Targets targets;
    for (const auto &entry : server.log().snapshot())
        targets.append(entry.target);
    out << "\n" << company.trunks << " trunks, " << company.trunks * company.urls << " origination URLs, " << company.numbers << " numbers: " << first.records
        << " records in " << targets.size() << " requests.\n";
    out.flush();

    for (const int latency : {0, 80}) {
        server.faults().setLatency(std::chrono::milliseconds(latency));
        QList<double> ours, atOnce, inOrder, peak, kept;
        for (int round = 0; round < rounds; ++round) {
            const auto cost = load(LoadInto::Inventory);
            ours.append(cost.seconds);
            peak.append(cost.peakMiB);
            kept.append(cost.keptMiB);
            atOnce.append(curlAtOnce(**sandbox, targets, 100));
            inOrder.append(curlInOrder(**sandbox, targets));
        }
        const auto naive = curlAtOnce(**sandbox, targets, 1);
        const auto client = median(ours);
        out << "  At " << latency << " ms: client " << fixed(client, 3) << " s; curl, chains kept in order " << fixed(median(inOrder), 3) << " s (client / curl "
            << fixed(client / median(inOrder)) << "); curl, all at once " << fixed(median(atOnce), 3) << " s (" << fixed(client / median(atOnce))
            << "); one after the other " << fixed(naive) << " s (" << fixed(naive / client, 1) << " times the client).\n"
            << "    Memory: grew by " << fixed(median(peak), 0) << " MiB at most, by " << fixed(median(kept), 0) << " MiB in the end.\n";
        for (const auto into : {LoadInto::Table, LoadInto::Window}) {
            QList<double> time, worst, most;
            for (int round = 0; round < rounds; ++round) {
                const auto cost = load(into);
                time.append(cost.seconds);
                worst.append(cost.worstWait);
                most.append(cost.wait99);
            }
            out << "    With " << (into == LoadInto::Table ? "a sorted, filtered table of all numbers" : "the window showing all numbers") << ": " << fixed(median(time), 3)
                << " s; an event waits " << fixed(median(most), 1) << " ms at the 99th percentile, " << fixed(*std::max_element(worst.begin(), worst.end()), 1)
                << " ms at worst.\n";
            out.flush();
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 6 && QByteArrayView(argv[1]) == "--load")
        return runLoadChild(argc, argv);
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    if (QStandardPaths::findExecutable(u"curl"_s).isEmpty())
        qFatal("curl is needed to compare with");
    const QByteArrayView which(argc > 1 ? argv[1] : "");
    if (which != "large")
        measure({.trunks = 100, .urls = 10}, 5, out);
    if (which != "small")
        measure({.trunks = 100, .urls = 10, .numbers = 50'000}, 3, out);
    return 0;
}
