// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/displaytext.h"
#include "models/core/verdict.h"

#include <QTest>

namespace trunkdesk {

/// Rows of text → verdict, shared by the tests of all value types. A canonical text that is null means "as it was given".
inline void addVerdictColumns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Verdict::Kind>("kind");
    QTest::addColumn<QString>("canonical");
    QTest::addColumn<QStringList>("repairs");
}

inline void addVerdict(const QString &text, Verdict::Kind kind, const QString &canonical = {}, const QStringList &repairs = {})
{
    QTest::addRow("%s", qUtf8Printable(displayText(text.left(60)))) << text << kind << canonical << repairs;
}

/// Compares the verdict on the row's text with the row, and what holds for every verdict.
template<class Check>
void compareVerdict(Check check)
{
    QFETCH(QString, text);
    QFETCH(Verdict::Kind, kind);
    QFETCH(QString, canonical);
    QFETCH(QStringList, repairs);
    const Verdict verdict = check(text);
    QVERIFY2(verdict.kind == kind, qUtf8Printable(QStringLiteral("kind %1: %2").arg(int(verdict.kind)).arg(verdict.message)));
    QCOMPARE(verdict.canonical, canonical.isNull() ? text : canonical);
    QCOMPARE(verdict.message.isEmpty(), kind == Verdict::Kind::Accept);
    QVERIFY2(!verdict.message.contains(QStringLiteral("%1")) && verdict.message == displayText(verdict.message), qUtf8Printable(verdict.message));
    QCOMPARE(verdict.repairs, repairs);
    for (const QString &repair : verdict.repairs) {
        QVERIFY2(check(repair).sendable(), qUtf8Printable(repair));
        QCOMPARE(check(repair).canonical, repair);
    }
    if (verdict.sendable())
        QCOMPARE(check(verdict.canonical).canonical, verdict.canonical);
}

} // namespace trunkdesk
