// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/files/filereader.h"
#include "models/files/snapshot.h"
#include "models/inventory/inventory.h"
#include "models/schema/registry.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

namespace {

Account sample()
{
    Account account;
    account.name = u"Acme “GmbH”"_s;
    account.provider = "twilio";
    account.accountId = u"AC0a1b2c3d4e5f60718293a4b5c6d7e8f9"_s;
    return account;
}

QByteArray textOf(const AccountContent &content)
{
    QByteArray text;
    const auto result = writeSnapshot(content, [&text](QByteArrayView bytes) {
        text += bytes;
        return true;
    });
    return result.ok() ? text : QByteArray();
}

/// Any JSON value: odd numbers, escapes, nesting.
QByteArray anyValue(QRandomGenerator &random, int depth = 0)
{
    static const QList<QByteArray> plain = {
        "null", "true", "false", "0", "-0", "10", "65535", "1.50", "1e-7", "-12.5E+3", "12345678901234567890123", "0.10", "\"\"", "\"plain\"",
        "\"\\u00e9\\/\\\"\\\\\"", "\"\\ud83d\\ude00\"", "\"é😀\"", "\"\\n\\t\\u0001\"", "\"{\\\"a\\\":[1]}\"", "[]", "{}",
    };
    const auto pick = random.bounded(depth < 3 ? int(plain.size()) + 4 : int(plain.size()));
    if (pick < plain.size())
        return plain[pick];
    QByteArray out;
    const int count = random.bounded(4);
    const bool object = pick % 2 == 0;
    for (int i = 0; i < count; ++i)
        out += (i > 0 ? "," : "") + (object ? "\"k" + QByteArray::number(i) + "\\u0041 \": " : QByteArray()) + anyValue(random, depth + 1);
    return object ? '{' + out + '}' : '[' + out + ']';
}

Record anyRecord(QRandomGenerator &random, const ResourceKind &kind, const QString &parent, int number)
{
    Record record;
    if (kind.idField[0] != '\0' && random.bounded(10) > 0)
        record.setText(kind.idField, QLatin1StringView(kind.idPrefix) + QString::number(number));
    if (kind.hasParent() && random.bounded(3) > 0)
        record.setText(kind.parentField, parent);
    for (const auto &field : kind.fields)
        if (!field.writeOnly && QByteArrayView(field.key) != kind.idField && QByteArrayView(field.key) != kind.parentField && !QByteArrayView(field.key).contains('.') && random.bounded(3) == 0)
            record.setRaw(field.key, anyValue(random));
    for (int i = random.bounded(4); i > 0; --i)
        record.setRaw("future_" + QByteArray::number(i), anyValue(random));
    if (random.bounded(8) == 0 && kind.idField[0] == '\0') {
        record = Record();
        record.setText("parent", u"x");
        record.setRaw("record", "{\"mode\":\"looks like a wrapper\"}");
    }
    return record;
}

/// Kind, parent and text of every record, in an order of its own.
QStringList flat(const Inventory &inventory)
{
    QStringList list;
    for (const auto *kind : allKinds())
        for (const auto &id : inventory.ids(*kind))
            list.append(QLatin1StringView(kind->key) + u' ' + id.parent + u' ' + QString::fromUtf8(inventory.record(id)->toJson()));
    list.sort();
    return list;
}

} // namespace

class TestSnapshot : public QObject
{
    Q_OBJECT

private:
    OpenedFiles open(const QByteArray &text)
    {
        QFile file(m_folder.filePath(u"x.trunkdesk.json"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        file.close();
        return readFiles({file.fileName()});
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void looksLikeThis()
    {
        AccountContent content{sample(), QDateTime({2026, 1, 31}, {12, 0}, Qt::UTC), {}};
        content.loaded.append({findKind("twilio.origination_url"), u"TK2"_s, {Record::fromJson(R"({"sid":"OU1","weight":10})").value()}});
        content.loaded.append({findKind("twilio.trunk"), {}, {Record::fromJson(R"({"sid":"TK2"})").value(), Record::fromJson(R"({"sid":"TK1"})").value()}});
        content.loaded.append({findKind("twilio.credential_list"), {}, {}});
        QCOMPARE(textOf(content), QString::fromLatin1("{\n"
                                                      "  \"format\": \"trunkdesk-snapshot\",\n"
                                                      "  \"version\": 1,\n"
                                                      "  \"account\": {\n"
                                                      "    \"name\": \"Acme %1GmbH%2\",\n"
                                                      "    \"provider\": \"twilio\",\n"
                                                      "    \"accountId\": \"AC0a1b2c3d4e5f60718293a4b5c6d7e8f9\"\n"
                                                      "  },\n"
                                                      "  \"time\": \"2026-01-31T12:00:00Z\",\n"
                                                      "  \"records\": {\n"
                                                      "    \"twilio.trunk\": [\n"
                                                      "      {\n"
                                                      "        \"sid\": \"TK1\"\n"
                                                      "      },\n"
                                                      "      {\n"
                                                      "        \"sid\": \"TK2\"\n"
                                                      "      }\n"
                                                      "    ],\n"
                                                      "    \"twilio.origination_url\": [\n"
                                                      "      {\n"
                                                      "        \"parent\": \"TK2\",\n"
                                                      "        \"record\": {\n"
                                                      "          \"sid\": \"OU1\",\n"
                                                      "          \"weight\": 10\n"
                                                      "        }\n"
                                                      "      }\n"
                                                      "    ],\n"
                                                      "    \"twilio.credential_list\": []\n"
                                                      "  }\n"
                                                      "}\n")
                                          .arg(QChar(0x201c))
                                          .arg(QChar(0x201d))
                                          .toUtf8());
    }

    void readsBackTheSame_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 60; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void readsBackTheSame()
    {
        QFETCH(int, seed);
        QRandomGenerator random(static_cast<quint32>(seed));
        auto account = sample();
        account.mode = AccountMode::File;
        Inventory inventory(account);
        inventory.setReadAt(QDateTime({2026, 1, 31}, {12, 0}, Qt::UTC));
        const auto trunks = QStringList{u"TK0"_s, u"TK1"_s, u"TK2"_s};
        for (const auto *kind : allKinds())
            for (int i = random.bounded(8); i > 0; --i) {
                const auto parent = kind->hasParent() ? trunks[random.bounded(3)] : QString();
                inventory.merge(*kind, parent, {anyRecord(random, *kind, parent, i)});
            }
        const auto text = textOf(contentOf(inventory));
        QVERIFY(!checkJson(text));
        const auto opened = open(text);
        QVERIFY(!opened.hasErrors());
        QCOMPARE(opened.account.name, inventory.account().name);
        QCOMPARE(opened.account.accountId, inventory.account().accountId);
        QCOMPARE(opened.time, inventory.readAt());
        Inventory again(opened.account);
        pour(opened, &again);
        QCOMPARE(flat(again), flat(inventory));
        QCOMPARE(textOf(contentOf(again)), text); // and so a second snapshot does not differ
    }

    void whatIsReadOnDemandIsKeptOfFilesOnly_data()
    {
        QTest::addColumn<AccountMode>("mode");
        QTest::addColumn<int>("parts");
        QTest::newRow("live") << AccountMode::Live << 1;
        QTest::newRow("read-only") << AccountMode::ReadOnly << 1;
        QTest::newRow("sandbox") << AccountMode::Sandbox << 1;
        QTest::newRow("file") << AccountMode::File << 2;
    }
    void whatIsReadOnDemandIsKeptOfFilesOnly()
    {
        QFETCH(AccountMode, mode);
        QFETCH(int, parts);
        auto account = sample();
        account.mode = mode;
        Inventory inventory(account);
        inventory.merge(*findKind("plivo.trunk"), {}, {Record::fromJson(R"({"trunk_id":"21784177241578101"})").value()});
        inventory.merge(*findKind("plivo.call"), {}, {Record::fromJson(R"({"call_uuid":"c1"})").value()});
        inventory.setState(*findKind("plivo.call"), {}, LoadState::Ready);
        QCOMPARE(contentOf(inventory).loaded.size(), parts);
    }

    void orderDoesNotDependOnArrival()
    {
        const auto trunk = [](const char *sid) { return Record::fromJson("{\"sid\":\"" + QByteArray(sid) + "\"}").value(); };
        const auto time = QDateTime({2026, 1, 31}, {12, 0}, Qt::UTC);
        const auto *kind = findKind("twilio.trunk");
        QCOMPARE(textOf({sample(), time, {{kind, {}, {trunk("TKb"), trunk("TKa")}}}}), textOf({sample(), time, {{kind, {}, {trunk("TKa"), trunk("TKb")}}}}));
    }

    void embeddedIsNotWrittenTwice()
    {
        Inventory inventory(sample());
        const auto *kind = findKind("twilio.trunk");
        inventory.merge(*kind, {}, {Record::fromJson(R"({"sid":"TK1","recording":{"mode":"do-not-record","trim":"do-not-trim"}})").value()});
        QCOMPARE(textOf(contentOf(inventory)).count("do-not-record"), 1);
        // A newer answer about the singleton alone is kept beside what its parent said earlier.
        inventory.merge(*findKind("twilio.recording"), u"TK1"_s, {Record::fromJson(R"({"mode":"record-from-answer","trim":"do-not-trim"})").value()});
        Inventory again(sample());
        pour(open(textOf(contentOf(inventory))), &again);
        QCOMPARE(flat(again), flat(inventory));
    }

    void holdsNoSecret()
    {
        Inventory inventory(sample());
        inventory.merge(*findKind("twilio.trunk"), {}, {Record::fromJson(R"({"sid":"TK1","disaster_recovery_url":"https://hook:hunter2@example.com/x","auth_token":"hunter2",)"
                                                                         R"("nested":[{"authToken":"hunter2","Password":null,"set":{"apiKey":{"x":"hunter2"}}}],"n":1.50})").value()});
        inventory.merge(*findKind("twilio.origination_url"), u"TK1"_s, {Record::fromJson(R"({"sid":"OU1","trunk_sid":"TK1","sip_url":"sip:bob:hunter2\u0040example.com"})").value()});
        for (const auto *key : {"twilio.trunk", "twilio.origination_url"})
            inventory.setState(*findKind(key), {}, LoadState::Ready);
        QByteArray text;
        const auto result = writeSnapshot(contentOf(inventory), [&text](QByteArrayView bytes) {
            text += bytes;
            return true;
        });
        QVERIFY(result.ok());
        QVERIFY2(!text.contains("hunter2"), text.constData());
        QVERIFY(text.contains("1.50"));
        QVERIFY(text.contains("sip:bob:"));
        QCOMPARE(result->masked, 5);
        QCOMPARE(result->notices.size(), 1);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("newer version") << QByteArray("{\"format\":\"trunkdesk-snapshot\",\"version\":2,\"records\":{}}") << u"version 2"_s;
        QTest::newRow("no version") << QByteArray("{\"format\":\"trunkdesk-snapshot\",\"records\":{}}") << u"which version"_s;
        QTest::newRow("version as text") << QByteArray("{\"format\":\"trunkdesk-snapshot\",\"version\":\"1\",\"records\":{}}") << u"which version"_s;
        QTest::newRow("no records") << QByteArray("{\"format\":\"trunkdesk-snapshot\",\"version\":1}") << u"no records"_s;
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, words);
        const auto opened = open(text);
        QVERIFY(opened.hasErrors());
        QVERIFY2(opened.notices[0].message.contains(words), qPrintable(opened.notices[0].message));
    }

    void whatIsNotKnownIsSaid()
    {
        const auto opened = open("{\"format\":\"trunkdesk-snapshot\",\"version\":1,\"account\":[],\"time\":7,\"later\":1,\"records\":{\"other.thing\":[{}],\"twilio.trunk\":[{\"sid\":\"TK1\"},3]}}");
        QVERIFY(!opened.hasErrors());
        QCOMPARE(opened.recordCount(), 1);
        QCOMPARE(opened.notices.size(), 2);
        QVERIFY(opened.notices[0].message.contains(u"other.thing"));
        QCOMPARE(opened.notices[1].path, u"records.twilio.trunk[1]"_s);
    }

    void aPartDoesNotPassForTheWhole_data()
    {
        QTest::addColumn<LoadState>("trunks");
        QTest::addColumn<LoadState>("first");
        QTest::addColumn<bool>("endedEarly");
        QTest::addColumn<QByteArray>("partial");
        QTest::newRow("whole") << LoadState::Ready << LoadState::Ready << false << QByteArray();
        QTest::newRow("the list failed") << LoadState::Failed << LoadState::Ready << false << QByteArray("twilio.trunk");
        QTest::newRow("a list of one parent failed") << LoadState::Ready << LoadState::Failed << false << QByteArray("twilio.origination_url");
        QTest::newRow("a list of one parent is being read") << LoadState::Ready << LoadState::Loading << false << QByteArray("twilio.origination_url");
        QTest::newRow("a list of one parent ended early") << LoadState::Ready << LoadState::Ready << true << QByteArray("twilio.origination_url");
    }
    void aPartDoesNotPassForTheWhole()
    {
        QFETCH(LoadState, trunks);
        QFETCH(LoadState, first);
        QFETCH(bool, endedEarly);
        QFETCH(QByteArray, partial);
        Inventory inventory(sample());
        const auto &trunk = *findKind("twilio.trunk"), &url = *findKind("twilio.origination_url");
        inventory.merge(trunk, {}, {Record::fromJson(R"({"sid":"TK1"})").value(), Record::fromJson(R"({"sid":"TK2"})").value(), Record::fromJson(R"({"sid":"TK3"})").value()});
        inventory.merge(url, {}, {Record::fromJson(R"({"sid":"OU1","trunk_sid":"TK1"})").value(), Record::fromJson(R"({"sid":"OU2","trunk_sid":"TK2"})").value()});
        inventory.setState(trunk, {}, trunks);
        inventory.setState(url, {}, first == LoadState::Ready ? LoadState::Ready : LoadState::Failed);
        ListNotes notes;
        notes.endedEarly = endedEarly;
        inventory.setState(url, u"TK1"_s, first, {}, notes);
        inventory.setState(url, u"TK2"_s, LoadState::Ready);
        inventory.setState(url, u"TK3"_s, LoadState::Ready);

        const auto text = textOf(contentOf(inventory));
        QVERIFY(!checkJson(text));
        QCOMPARE(text.contains("\"partial\""), !partial.isEmpty());
        const auto opened = open(text);
        QVERIFY(!opened.hasErrors());
        QCOMPARE(opened.notices.size(), partial.isEmpty() ? 0 : 1); // the person is told
        Inventory again(opened.account);
        pour(opened, &again);
        QCOMPARE(flat(again), flat(inventory));
        QCOMPARE(textOf(contentOf(again)), text);
        for (const auto *kind : {&trunk, &url})
            QCOMPARE(again.isPart(*kind), partial == kind->key);
        if (partial == url.key) { // what is whole stays so, with or without records
            QCOMPARE(again.state(url, u"TK1"_s), LoadState::NotRead);
            QCOMPARE(again.state(url, u"TK2"_s), LoadState::Ready);
            QCOMPARE(again.state(url, u"TK3"_s), LoadState::Ready);
        }
    }

    void savedWholeOrNotAtAll()
    {
        const auto path = m_folder.filePath(u"saved.trunkdesk.json"_s);
        AccountContent content{sample(), QDateTime({2026, 1, 31}, {12, 0}, Qt::UTC), {}};
        QVERIFY(saveSnapshot(content, path).ok());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto before = file.readAll();
        content.loaded.append({findKind("twilio.trunk"), {}, {Record::fromJson(R"({"sid":"TK1"})").value()}});
        const std::atomic_bool cancelled = true;
        const auto result = saveSnapshot(content, path, 0, &cancelled);
        QVERIFY(!result.ok());
        QVERIFY(!result.error().isEmpty());
        file.seek(0);
        QCOMPARE(file.readAll(), before);
    }
};

QTEST_GUILESS_MAIN(TestSnapshot)
#include "tst_snapshot.moc"
