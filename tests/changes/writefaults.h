// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/changes/runbench.h"

#include <QTest>

Q_DECLARE_METATYPE(trunkdesk::Fault)

namespace trunkdesk::test {

/// The faults that leave a write's outcome open, and whether it was carried out.
inline void addFaults()
{
    using namespace Qt::StringLiterals;
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("strikes");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<int>("writes");
    QTest::newRow("dropped after acting") << Fault::dropAfter() << 1 << u"done"_s << 1;
    QTest::newRow("reset after acting") << Fault::resetAfter() << 1 << u"done"_s << 1;
    QTest::newRow("500 after acting") << Fault::failure(500).acting(true) << 1 << u"done"_s << 1;
    QTest::newRow("503 after acting") << Fault::failure(503).acting(true) << 1 << u"done"_s << 1;
    QTest::newRow("dropped before acting") << Fault::dropBefore() << 1 << u"done"_s << 2;
    QTest::newRow("500 without acting") << Fault::failure(500).acting(false) << 1 << u"done"_s << 2;
    QTest::newRow("dropped before acting, twice") << Fault::dropBefore() << 2 << u"unclear"_s << 2;
    QTest::newRow("429, which promises that nothing was done") << Fault::failure(429).acting(false) << 1 << u"done"_s << 2;
}

/// Of a provider that promises nothing with its 429.
inline void addLimits()
{
    using namespace Qt::StringLiterals;
    QTest::newRow("429 after acting") << Fault::failure(429).acting(true) << 1 << u"done"_s << 1;
}

/// Answers after which nothing is known either.
inline void answersThatSayNothing()
{
    using namespace Qt::StringLiterals;
    QTest::newRow("garbage") << Fault::garbage() << 1 << u"done"_s << 1;
    QTest::newRow("cut short") << Fault::truncate(true) << 1 << u"done"_s << 1;
    QTest::newRow("cut short without a length") << Fault::truncate(false) << 1 << u"done"_s << 1;
    QTest::newRow("a proxy's page") << Fault::wrongType() << 1 << u"done"_s << 1;
}

struct Struck
{
    QString outcome;
    int writes = 0;
};

/// Runs one change while writes of the method are struck.
inline Struck runStruck(RunBench &b, const QByteArray &method, const Change &change)
{
    QFETCH(Fault, fault);
    QFETCH(int, strikes);
    b.sandbox->server().faults().add({.method = method, .path = "*", .fault = fault, .from = 1, .count = strikes});
    const auto words = b.run({change});
    return {words.join(u' '), int(b.written())};
}

} // namespace trunkdesk::test
