// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "tests/house/sources.h"

#include <QTest>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

/// The project works on any machine: it names none, neither the one it was built on nor where its packages came from.
class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWordIsFound();
    void noFileHoldsAForbiddenWord_data();
    void noFileHoldsAForbiddenWord();
};

/// Lines of the file that hold the word, whatever the case, as "path:line".
static QStringList findings(const SourceFile &file, const QByteArray &word)
{
    QStringList found;
    int number = 0;
    for (const auto &line : file.lines()) {
        ++number;
        if (line.toLower().contains(word.toLower())) {
            found.append(u"%1:%2: %3"_s.arg(file.path).arg(number).arg(QString::fromUtf8(line.trimmed())));
        }
    }
    return found;
}

void TestWords::aWordIsFound()
{
    QCOMPARE(findings({u"a.txt"_s, "one\nTwo three\n"}, "two").size(), 1);
    QCOMPARE(findings({u"a.txt"_s, "one\nTwo three\n"}, "four").size(), 0);
}

void TestWords::noFileHoldsAForbiddenWord_data()
{
    QTest::addColumn<QByteArray>("word");

    // Each is written in two pieces, so that this file passes too.
    QTest::newRow("build machine") << QByteArray("/wo"
                                                 "rk/");
    QTest::newRow("the administrator's home") << QByteArray("/ro"
                                                            "ot/");
    QTest::newRow("Debian mirror") << QByteArray("deb."
                                                 "debian.org");
    QTest::newRow("Debian updates") << QByteArray("security."
                                                  "debian.org");
    QTest::newRow("Debian history") << QByteArray("snapshot."
                                                  "debian.org");
    QTest::newRow("Ubuntu mirror") << QByteArray("archive."
                                                 "ubuntu.com");
    QTest::newRow("Python packages") << QByteArray("py"
                                                   "pi.org");
    QTest::newRow("Node packages") << QByteArray("registry."
                                                 "npmjs.org");
    QTest::newRow("Flatpak packages") << QByteArray("flat"
                                                    "hub.org");
}

void TestWords::noFileHoldsAForbiddenWord()
{
    QFETCH(QByteArray, word);

    QStringList found;
    for (const auto &file : projectSources()) {
        found += findings(file, word);
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_APPLESS_MAIN(TestWords)
#include "tst_words.moc"
