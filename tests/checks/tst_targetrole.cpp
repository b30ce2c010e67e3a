// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/checks/targetrole.h"

#include <QtTest>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

/// What names of targets say, in both languages, and what they do not say.
class TestTargetRole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roles_data();
    void roles();
    void pairs_data();
    void pairs();
};

void TestTargetRole::roles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<char>("role"); // P, B or -
    QTest::addColumn<QString>("rest");
    const auto row = [](const char *name, char role, const char *rest = "") { QTest::newRow(name) << QString::fromUtf8(name) << role << QString::fromUtf8(rest); };
    row("primary", 'P');
    row("PBX Primary", 'P', "pbx");
    row("fra-primary-1", 'P', "fra");
    row("hq_main", 'P', "hq");
    row("hqMain", 'P', "hq");
    row("Hauptanlage Berlin", 'P', "berlin");
    row("primärer SBC", 'P', "sbc");
    row("main office", 'P', "office");
    row("fax-backup", 'B', "fax");
    row("back-up 2", 'B');
    row("pbx2 (stand-by)", 'B', "pbx");
    row("cold-standby", 'B', "cold");
    row("hqBackup", 'B', "hq");
    row("DR site", 'B', "site");
    row("dr-site", 'B', "site");
    row("sbc.dr.fra", 'B', "sbc fra");
    row("fail over", 'B');
    row("Ersatzanlage", 'B');
    row("Sekundär", 'B');
    row("pbx-stby", 'B', "pbx");
    row("backup of main", 'B', "of");
    row("", '-');
    row("pbx-1", '-');
    row("domain", '-');
    row("maintenance", '-');
    row("Mainz", '-');
    row("Main Street 4", '-');
    row("Frankfurt am Main", '-');
    row("frankfurt-main", '-');
    row("Dr. Berger", '-');
    row("Dr Berger", '-');
    row("drive-in", '-');
    row("no backup", '-');
    row("ohne Ersatz", '-');
    row("secondhand", '-');
    row("Primark", '-');
    row("Hauptbahnhof", '-');
    row("Notfall-Hotline", '-');
    row("feedback", '-');
    row("overflow", '-');
    row("\xf0\x9f\x93\x9e", '-');
}

void TestTargetRole::roles()
{
    QFETCH(QString, name);
    QFETCH(char, role);
    const auto named = roleOf(name);
    QCOMPARE(named.role == TargetRole::Primary ? 'P' : named.role == TargetRole::Backup ? 'B' : '-', role);
    if (role != '-')
        QTEST(named.rest, "rest");
}

void TestTargetRole::pairs_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<bool>("pair");
    QTest::newRow("words") << u"main"_s << u"standby"_s << true;
    QTest::newRow("abbreviations beside each other") << u"sbc-pri"_s << u"sbc-sec"_s << true;
    QTest::newRow("a PRI line") << u"PRI gateway"_s << u"backup"_s << false;
    QTest::newRow("security") << u"main"_s << u"sec-gateway"_s << false;
    QTest::newRow("the other way round") << u"standby"_s << u"main"_s << false;
    QTest::newRow("two of one kind") << u"main"_s << u"primary"_s << false;
}

void TestTargetRole::pairs()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QTEST(arePrimaryAndBackup(roleOf(first), roleOf(second)), "pair");
}

QTEST_GUILESS_MAIN(TestTargetRole)
#include "tst_targetrole.moc"
