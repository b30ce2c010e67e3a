// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "tests/house/houserules.h"

#include <QTest>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

/// The rules of the house, first on examples that keep or break them, then on the project itself.
class TestArrows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIncludeIsJudged_data();
    void anIncludeIsJudged();
    void theFormIsJudged_data();
    void theFormIsJudged();
    void aProviderNameIsJudged_data();
    void aProviderNameIsJudged();
    void namesakesAreFound();
    void theProjectKeepsTheRules();
};

void TestArrows::anIncludeIsJudged_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("include");
    QTest::addColumn<bool>("allowed");

    QTest::newRow("own room") << u"models/core/a.h"_s << "\"models/core/b.h\""_ba << true;
    QTest::newRow("to the left") << u"models/items/a.cpp"_s << "\"models/core/b.h\""_ba << true;
    QTest::newRow("to the right") << u"models/core/a.cpp"_s << "\"models/values/b.h\""_ba << false;
    QTest::newRow("far right") << u"models/schema/a.cpp"_s << "\"models/items/b.h\""_ba << false;
    QTest::newRow("beside") << u"models/files/a.cpp"_s << "\"models/checks/b.h\""_ba << false;
    QTest::newRow("unknown room") << u"models/core/a.cpp"_s << "\"models/attic/b.h\""_ba << false;
    QTest::newRow("in an unknown room") << u"models/attic/a.cpp"_s << "<QString>"_ba << false;
    QTest::newRow("not from the root") << u"models/core/a.cpp"_s << "\"b.h\""_ba << false;
    QTest::newRow("moc") << u"models/core/a.cpp"_s << "\"a.moc\""_ba << true;
    QTest::newRow("std") << u"models/core/a.cpp"_s << "<vector>"_ba << true;
    QTest::newRow("models: core") << u"models/core/a.cpp"_s << "<QString>"_ba << true;
    QTest::newRow("models: addresses") << u"models/values/a.cpp"_s << "<QHostAddress>"_ba << true;
    for (const auto *gui : {"QColor", "QIcon", "QFont", "QPixmap", "QAction", "QPainter", "QGuiApplication", "QtGui/QBrush"}) {
        QTest::addRow("models: %s", gui) << u"models/items/a.cpp"_s << QByteArray("<" + QByteArray(gui) + ">") << false;
    }
    QTest::newRow("models: widget") << u"models/items/a.cpp"_s << "<QWidget>"_ba << false;
    QTest::newRow("models: views") << u"models/items/a.cpp"_s << "\"views/a.h\""_ba << false;
    QTest::newRow("rest: http") << u"models/rest/a.cpp"_s << "<QNetworkAccessManager>"_ba << true;
    QTest::newRow("inventory: http") << u"models/inventory/a.cpp"_s << "<QNetworkReply>"_ba << false;
    QTest::newRow("inventory: http by module") << u"models/inventory/a.cpp"_s << "<QtNetwork/QNetworkReply>"_ba << false;
    QTest::newRow("views: models") << u"views/a.cpp"_s << "\"models/items/b.h\""_ba << true;
    QTest::newRow("views: widget") << u"views/a.cpp"_s << "<QWidget>"_ba << true;
    QTest::newRow("views: http") << u"views/a.cpp"_s << "<QNetworkReply>"_ba << false;
    QTest::newRow("views: app") << u"views/a.cpp"_s << "\"app/desktop/b.h\""_ba << false;
    QTest::newRow("sandbox: schema") << u"app/sandbox/a.cpp"_s << "\"models/schema/b.h\""_ba << true;
    QTest::newRow("sandbox: rest") << u"app/sandbox/a.cpp"_s << "\"models/rest/b.h\""_ba << false;
    QTest::newRow("sandbox: sockets") << u"app/sandbox/a.cpp"_s << "<QTcpServer>"_ba << true;
    QTest::newRow("sandbox: widget") << u"app/sandbox/a.cpp"_s << "<QWidget>"_ba << false;
    QTest::newRow("keychain: models") << u"app/keychain/a.cpp"_s << "\"models/accounts/b.h\""_ba << true;
    QTest::newRow("keychain: gui") << u"app/keychain/a.cpp"_s << "<QColor>"_ba << false;
    QTest::newRow("cli: keychain") << u"app/cli/a.cpp"_s << "\"app/keychain/b.h\""_ba << true;
    QTest::newRow("cli: gui") << u"app/cli/main.cpp"_s << "<QGuiApplication>"_ba << false;
    QTest::newRow("cli: views") << u"app/cli/main.cpp"_s << "\"views/a.h\""_ba << false;
    QTest::newRow("desktop: all") << u"app/desktop/main.cpp"_s << "\"views/a.h\""_ba << true;
    QTest::newRow("desktop: cli") << u"app/desktop/main.cpp"_s << "\"app/cli/a.h\""_ba << false;
    QTest::newRow("tests: free") << u"tests/core/tst_a.cpp"_s << "\"views/a.h\""_ba << true;
}

void TestArrows::anIncludeIsJudged()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, include);
    QFETCH(bool, allowed);

    const auto broken = brokenArrows({path, "#pragma once\n#include " + include + "\n"});
    QVERIFY2(broken.isEmpty() == allowed, qPrintable(broken.join(u'\n')));
}

void TestArrows::theFormIsJudged_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("faults");

    const auto spdx = [](const QByteArray &c) {
        return c + " SPDX-FileCopyrightText: 2026 The Trunkdesk authors\n" + c + " SPDX-License-Identifier: MIT\n";
    };
    QTest::newRow("source") << u"a.cpp"_s << spdx("//") << 0;
    QTest::newRow("script") << u"tests/run"_s << "#!/bin/sh\n" + spdx("#") << 0;
    QTest::newRow("xml with a prolog") << u"a.xml"_s << "<?xml version=\"1.0\"?>\n" + spdx("<!--") << 0;
    QTest::newRow("data") << u"a.json"_s << "{}"_ba << 0;
    QTest::newRow("none") << u"a.cpp"_s << "int a;\n"_ba << 1;
    QTest::newRow("empty") << u"a.h"_s << ""_ba << 1;
    QTest::newRow("too late") << u"a.h"_s << "#pragma once\n" + spdx("//") << 1;
    QTest::newRow("400 lines") << u"a.cpp"_s << spdx("//") + QByteArray(398, '\n') << 0;
    QTest::newRow("401 lines") << u"a.cpp"_s << spdx("//") + QByteArray(399, '\n') << 1;
    QTest::newRow("long table of data") << u"a.tsv"_s << QByteArray(900, '\n') << 0;
}

void TestArrows::theFormIsJudged()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, text);
    QFETCH(int, faults);

    const auto broken = brokenForm({path, text});
    QVERIFY2(broken.size() == faults, qPrintable(broken.join(u'\n')));
}

void TestArrows::aProviderNameIsJudged_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("allowed");

    QTest::newRow("in models") << u"models/items/a.cpp"_s << "if (account.isTwilio())"_ba << false;
    QTest::newRow("in a text") << u"models/checks/a.cpp"_s << "tr(\"Plivo // refuses\")"_ba << false;
    QTest::newRow("in a comment") << u"models/values/sid.h"_s << "/// Twilio: two letters, 32 digits\nint a;"_ba << true;
    QTest::newRow("in a long comment") << u"models/values/sid.h"_s << "/* as\n Plivo says */ int a;"_ba << true;
    QTest::newRow("after a URL") << u"models/values/a.cpp"_s << "f(\"https://a\", twilio);"_ba << false;
    QTest::newRow("its table") << u"models/schema/twiliokinds.cpp"_s << "u\"Twilio\"_s"_ba << true;
    QTest::newRow("its header") << u"models/schema/plivokinds.h"_s << "plivoKinds();"_ba << true;
    QTest::newRow("dialect") << u"models/rest/dialect.h"_s << "class TwilioDialect"_ba << true;
    QTest::newRow("endpoints") << u"models/accounts/endpoints.cpp"_s << "api.twilio.com"_ba << true;
    QTest::newRow("in views") << u"views/a.cpp"_s << "u\"Twilio\"_s"_ba << false;
    QTest::newRow("in views by name") << u"views/twiliodialog.cpp"_s << "u\"Twilio\"_s"_ba << false;
    QTest::newRow("in the sandbox") << u"app/sandbox/a.cpp"_s << "u\"Twilio\"_s"_ba << true;
}

void TestArrows::aProviderNameIsJudged()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, text);
    QFETCH(bool, allowed);

    const auto broken = strayProviders({path, text});
    QVERIFY2(broken.isEmpty() == allowed, qPrintable(broken.join(u'\n')));
}

void TestArrows::namesakesAreFound()
{
    const auto of = [](const char *path, const QByteArray &text) { return SourceFile{QString::fromLatin1(path), "namespace trunkdesk {\n" + text + "\n}"}; };
    const auto value = of("models/rest/a.h", "struct ListPage\n{\n};");
    QCOMPARE(namesakes({value, of("views/pages/listpage.h", "class ListPage : public Page\n{\n};")}).size(), 1);
    QVERIFY(namesakes({value, of("views/pages/b.h", "struct ListPage;\nclass Other\n{\n};")}).isEmpty()); // named beforehand only
    QVERIFY(namesakes({value, of("views/pages/b.h", "class Other\n{\n    struct ListPage\n    {\n    };\n};")}).isEmpty());
    QVERIFY(namesakes({value, of("tests/x.h", "struct ListPage\n{\n};")}).isEmpty());
}

void TestArrows::theProjectKeepsTheRules()
{
    const auto sources = projectSources();
    QVERIFY2(sources.size() > 20, "the project's files were not found");
    QStringList broken;
    for (const auto &file : sources) {
        broken += brokenArrows(file) + brokenForm(file) + strayProviders(file);
    }
    broken += namesakes(sources);
    QVERIFY2(broken.isEmpty(), qPrintable(u"%1 rules broken:\n%2"_s.arg(broken.size()).arg(broken.join(u'\n'))));
}

QTEST_APPLESS_MAIN(TestArrows)
#include "tst_arrows.moc"
