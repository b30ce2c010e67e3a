// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/checks/check.h"
#include "models/checks/failurecode.h"
#include "models/schema/registry.h"

#include <QDate>
#include <QSet>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace trunkdesk;

/// The tables of codes hold together: each code once, and everything that they point at is there.
class TestFailureTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sources();
    void codes();
    void wholeRegistry();
    void checksExist();
    void fieldsExist();
    void lookUp();
    void names();

private:
    static void eachCode(const std::function<void(const FailureTable &, const FailureCode &)> &look)
    {
        for (const auto *table : failureTables())
            for (const auto &code : table->codes)
                look(*table, code);
    }
};

void TestFailureTables::sources()
{
    for (const auto *table : failureTables()) {
        QVERIFY(table->title[0] != '\0');
        const QUrl source(QString::fromLatin1(table->source), QUrl::StrictMode);
        QVERIFY2(source.isValid() && source.scheme() == u"https"_s, table->title);
        QVERIFY2(QDate::fromString(QString::fromLatin1(table->date), Qt::ISODate).isValid(), table->title);
        QVERIFY(!table->codes.empty());
        QVERIFY(table->page[0] == '\0' || QString::fromLatin1(table->page).contains(u"%1"_s));
    }
}

void TestFailureTables::codes()
{
    QSet<QString> seen;
    eachCode([&seen](const FailureTable &table, const FailureCode &code) {
        const auto key = u"%1 %2"_s.arg(QString::fromLatin1(table.title)).arg(code.code);
        QVERIFY2(!seen.contains(key), qPrintable(key));
        seen.insert(key);
        QVERIFY2(code.title[0] != '\0' && code.meaning[0] != '\0', qPrintable(key));
        for (const auto *text : {code.meaning, code.remedy})
            QVERIFY2(text[0] == '\0' || QByteArrayView(text).endsWith('.'), text); // whole sentences
        if (code.family == CodeFamily::Sip) {
            QVERIFY2(QByteArrayView(code.provider).isEmpty() && code.code >= 100 && code.code < 700, qPrintable(key));
            QVERIFY2(code.code < 400 || code.remedy[0] != '\0', qPrintable(key));
        } else if (code.family != CodeFamily::Q850) {
            QVERIFY2(!kindsOfProvider(code.provider).isEmpty(), qPrintable(key));
        }
        QVERIFY2(code.sip == 0 || findFailure(CodeFamily::Sip, code.sip), qPrintable(key));
        QCOMPARE(tableOf(code), &table);
        QVERIFY(sourceOf(code).startsWith(u"https://"_s));
        QVERIFY(!sourceOf(code).contains(u'%'));
    });
}

/// Every response code of the registry.
void TestFailureTables::wholeRegistry()
{
    const QList<int> registry = {100, 180, 181, 182, 183, 199, 200, 202, 204, 300, 301, 302, 305, 380, 400, 401, 402, 403, 404, 405, 406, 407, 408, 410, 412, 413, 414, 415, 416, 417, 420, 421,
        422, 423, 424, 425, 428, 429, 430, 433, 436, 437, 438, 439, 440, 469, 470, 480, 481, 482, 483, 484, 485, 486, 487, 488, 489, 491, 493, 494, 500, 501, 502, 503, 504, 505, 513, 555, 580,
        600, 603, 604, 606, 607, 608};
    for (const int code : registry)
        QVERIFY2(findFailure(CodeFamily::Sip, code), qPrintable(QString::number(code)));
    qsizetype count = 0;
    eachCode([&count](const FailureTable &, const FailureCode &code) { count += code.family == CodeFamily::Sip ? 1 : 0; });
    QCOMPARE(count, registry.size());
}

void TestFailureTables::checksExist()
{
    eachCode([](const FailureTable &, const FailureCode &code) {
        for (const auto &check : checksOf(code))
            QVERIFY2(findCheck(check), qPrintable(u"%1 names %2"_s.arg(code.code).arg(QString::fromLatin1(check))));
    });
}

void TestFailureTables::fieldsExist()
{
    eachCode([](const FailureTable &, const FailureCode &code) {
        for (const auto *provider : {"twilio", "plivo"})
            for (const auto &key : fieldsOf(code, provider)) {
                const auto dot = key.indexOf('.', key.indexOf('.') + 1);
                const auto *kind = findKind(key.first(dot));
                QVERIFY2(kind, key.constData());
                QVERIFY2(kind->field(key.sliced(dot + 1)), key.constData());
            }
        // What it says itself is of its own provider.
        for (const auto &key : QByteArray(code.fields).split(' '))
            QVERIFY2(key.isEmpty() || key.startsWith(QByteArray(code.provider) + '.'), key.constData());
    });
}

void TestFailureTables::lookUp()
{
    QCOMPARE(findFailures(403).size(), 1);
    QVERIFY(findFailures(12345).isEmpty());
    const auto own = findFailures(4000, "plivo");
    QCOMPARE(own.size(), 2);
    QVERIFY(tableOf(*own.at(0)) != tableOf(*own.at(1)));
    QCOMPARE(own.at(0)->name, "bad_request"); // trunks before the Voice API
    QVERIFY(!fieldsOf(*findFailure(CodeFamily::Sip, 403), "twilio").isEmpty());
    QVERIFY(fieldsOf(*findFailure(CodeFamily::Sip, 403), "nobody").isEmpty());
    QVERIFY(!fieldsOf(*findFailure(CodeFamily::Q850, 21), "plivo").isEmpty()); // by the SIP status that it stands for
    QVERIFY(findFailure(CodeFamily::Sip, 486)->isFailure());
    QVERIFY(!findFailure(CodeFamily::Sip, 200)->isFailure());
    QVERIFY(!findFailure(CodeFamily::HangupCause, 3000, "plivo")->isFailure());
}

void TestFailureTables::names()
{
    QCOMPARE(failuresNamed(u"CALL_REJECTED"_s).size(), 1);
    QCOMPARE(failuresNamed(u"call_rejected"_s).size(), 1);
    QCOMPARE(failuresNamed(u"user_busy"_s).at(0)->family, CodeFamily::HangupCause);
    QCOMPARE(failuresNamed(u"USER_BUSY"_s).at(0)->family, CodeFamily::Q850);
    QCOMPARE(failuresNamed(u"temporary_unavailable"_s).size(), 3);
    QVERIFY(failuresNamed(u"nothing_of_the_kind"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestFailureTables)
#include "tst_failuretables.moc"
