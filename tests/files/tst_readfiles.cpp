// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/files/filereader.h"
#include "models/inventory/inventory.h"
#include "models/schema/draft.h"
#include "models/schema/registry.h"

#include <QFile>
#include <QStringConverter>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

namespace {

QString data(const char *name)
{
    return QStringLiteral(TEST_DATA "/") + QLatin1StringView(name);
}

/// "kind parent-prefix id-prefix" of everything that was read.
QStringList shape(const OpenedFiles &opened)
{
    QStringList list;
    for (const auto &part : opened.loaded)
        for (const auto &record : part.records)
            list.append(u"%1 %2 %3"_s.arg(QLatin1StringView(part.kind->key), part.parent.left(2), record.text(part.kind->idField).left(2)));
    return list;
}

QStringList messages(const OpenedFiles &opened)
{
    QStringList list;
    for (const auto &notice : opened.notices)
        list.append(notice.toString());
    return list;
}

} // namespace

class TestReadFiles : public QObject
{
    Q_OBJECT

private:
    QString write(const char *name, const QByteArray &content)
    {
        const auto path = m_folder.filePath(QLatin1StringView(name));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path : QString();
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void recognizes_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("expected");
        QTest::addColumn<int>("notices");

        QTest::newRow("one object") << "origination-url.json"_ba << QStringList{u"twilio.origination_url TK OU"_s} << 0;
        QTest::newRow("list with meta") << "origination-urls-list.json"_ba << QStringList{u"twilio.origination_url TK OU"_s, u"twilio.origination_url TK OU"_s} << 0;
        QTest::newRow("trunk") << "trunk.json"_ba << QStringList{u"twilio.trunk  TK"_s} << 0;
        QTest::newRow("bare array, camelCase") << "trunks-camelcase.json"_ba << QStringList{u"twilio.trunk  TK"_s} << 1;
        QTest::newRow("number of a trunk") << "trunk-phone-number.json"_ba << QStringList{u"twilio.phone_number TK PN"_s} << 0;
        QTest::newRow("number of the account, 2010 list") << "incoming-phone-numbers-page.json"_ba << QStringList{u"twilio.incoming_phone_number  PN"_s} << 0;
        QTest::newRow("credential lists of the account") << "credential-lists-page.json"_ba << QStringList{u"twilio.credential_list  CL"_s} << 0;
        QTest::newRow("credential list of a trunk") << "trunk-credential-list.json"_ba << QStringList{u"twilio.trunk_credential_list TK CL"_s} << 0;
        QTest::newRow("access list of a trunk, no address") << "trunk-acl-no-address.json"_ba << QStringList{u"twilio.trunk_ip_access_control_list TK AL"_s} << 0;
        QTest::newRow("access list of the account") << "acl.json"_ba << QStringList{u"twilio.ip_access_control_list  AL"_s} << 0;
        QTest::newRow("recording") << "recording.json"_ba << QStringList{u"twilio.recording  "_s} << 1;
        QTest::newRow("a kind that is not shown yet") << "application.json"_ba << QStringList{} << 1;
        QTest::newRow("SIP domain") << "sip-domain.json"_ba << QStringList{u"twilio.sip_domain  SD"_s} << 0;
        QTest::newRow("lists mapped to a domain: the address tells which") << "domain-mapping-contents.json"_ba << QStringList{u"twilio.domain_credential_list SD CL"_s} << 0;
        QTest::newRow("legacy mapping") << "credential-list-mappings.json"_ba << QStringList{u"twilio.credential_list_mapping SD CL"_s} << 0;
        QTest::newRow("credentials") << "credentials-page.json"_ba << QStringList{u"twilio.credential CL CR"_s} << 0;
        QTest::newRow("addresses, without where they live") << "ip-address.json"_ba << QStringList{u"twilio.ip_address AL IP"_s} << 0;
        QTest::newRow("an account with its token") << "account.json"_ba << QStringList{u"twilio.account  AC"_s} << 1;
        QTest::newRow("URI of a Zentrunk") << "plivo-uri.json"_ba << QStringList{u"plivo.uri  f1"_s} << 0;
        QTest::newRow("URIs, a placeholder in the next link") << "plivo-uris-list.json"_ba << QStringList{u"plivo.uri  f1"_s, u"plivo.uri  ae"_s} << 0;
        QTest::newRow("wrapped trunk") << "plivo-trunk-wrapped.json"_ba << QStringList{u"plivo.trunk  21"_s} << 0;
        QTest::newRow("numbers") << "plivo-numbers-list.json"_ba << QStringList{u"plivo.number  14"_s} << 0;
        QTest::newRow("access list") << "plivo-acl.json"_ba << QStringList{u"plivo.ip_access_control_list  8c"_s} << 0;
        QTest::newRow("the word that something was made") << "plivo-created.json"_ba << QStringList{} << 1;
        QTest::newRow("the other provider's error") << "plivo-error.json"_ba << QStringList{} << 1;
        QTest::newRow("the provider's error") << "provider-error.json"_ba << QStringList{} << 1;
        QTest::newRow("something else") << "stranger.json"_ba << QStringList{} << 1;
    }

    void recognizes()
    {
        QFETCH(QByteArray, file);
        const auto opened = readFiles({data(file.constData())});
        QTEST(shape(opened), "expected");
        QVERIFY2(!opened.hasErrors(), qPrintable(messages(opened).join(u'\n')));
        QTEST(int(opened.notices.size()), "notices");
    }

    void oddValuesAreKept()
    {
        const auto opened = readFiles({data("origination-url.json"), data("trunk.json")});
        const auto url = opened.loaded[0].records[0];
        QCOMPARE(url.text("sip_url"), u"https://www.example.com"_s);
        QVERIFY(hasErrors(validateRecord(*opened.loaded[0].kind, url)));
        QCOMPARE(opened.loaded[1].records[0].raw("future_field"), "{\"x\":[1.5,\"é\"]}");
        QCOMPARE(opened.loaded[1].file, data("trunk.json"));
        QCOMPARE(opened.loaded[1].lines, QList<int>{1});
    }

    void marksAtTheBeginning_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QString json = u"{\"sid\":\"TK00000000000000000000000000000001\",\"friendly_name\":\"Grüße\",\"domain_name\":null}"_s;
        QStringEncoder little(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        QStringEncoder big(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
        QTest::newRow("none") << json.toUtf8();
        QTest::newRow("UTF-8") << "\xef\xbb\xbf" + json.toUtf8();
        QTest::newRow("UTF-16, little end first") << QByteArray(little(json));
        QTest::newRow("UTF-16, big end first") << QByteArray(big(json));
    }
    void marksAtTheBeginning()
    {
        QFETCH(QByteArray, text);
        const auto opened = readFiles({write("mark.json", text)});
        QCOMPARE(messages(opened), QStringList());
        QCOMPARE(opened.loaded.value(0).records.value(0).text("friendly_name"), u"Grüße"_s);
    }

    void secretsStayOutside()
    {
        const auto opened = readFiles({data("account.json")});
        QVERIFY(!opened.loaded[0].records[0].toJson().contains("0123456789abcdef"));
        QVERIFY2(messages(opened).join(u' ').contains(u"clear text"), qPrintable(messages(opened).join(u' ')));
    }

    void providersAreKeptApart()
    {
        const auto parts = byProvider(readFiles({data("trunk.json"), data("plivo-uri.json")}));
        QCOMPARE(parts.size(), 2);
        QCOMPARE(parts[0].account.provider, "twilio");
        QCOMPARE(parts[1].account.provider, "plivo");
        QVERIFY(parts[0].account.id != parts[1].account.id);
        QVERIFY(parts[1].account.accountId.isEmpty());
    }

    void camelCaseBecomesWireNames()
    {
        const auto opened = readFiles({data("trunks-camelcase.json")});
        const auto record = opened.loaded[0].records[0];
        QCOMPARE(record.text("domain_name"), u"sample.pstn.twilio.com"_s);
        QCOMPARE(record.text("tlsCertificateName"), u"kept as it is"_s);
        QVERIFY(!record.has("domainName"));
        QVERIFY2(messages(opened).join(u' ').contains(u"friendly_name"), qPrintable(messages(opened).join(u' ')));
    }

    void aFolderIsOneAccount()
    {
        const auto opened = readFiles({QStringLiteral(TEST_DATA)});
        QCOMPARE(opened.account.name, u"data"_s);
        QCOMPARE(opened.account.mode, AccountMode::File);
        QCOMPARE(opened.account.provider, "twilio");
        QVERIFY(opened.account.accountId.startsWith(u"AC0a1b"));
        QVERIFY(opened.time.isValid());
        Inventory inventory(opened.account);
        pour(opened, &inventory);
        QCOMPARE(inventory.count(*findKind("twilio.origination_url")), 3);
        QCOMPARE(inventory.count(*findKind("twilio.trunk")), 1);
        QCOMPARE(inventory.state(*findKind("twilio.trunk")), LoadState::Ready);
        QVERIFY(inventory.record({findKind("twilio.recording"), u"TK11112222333344445555666677778888"_s, {}}).has_value());
    }

    void anEmptyListIsRead()
    {
        const auto file = write("empty.json", "{\"meta\":{\"key\":\"trunks\",\"url\":\"https://trunking.example.com/v1/Trunks?PageSize=50\",\"page\":0},\"trunks\":[]}");
        const auto opened = readFiles({file});
        QCOMPARE(opened.loaded.size(), 1);
        QCOMPARE(opened.loaded[0].kind->key, "twilio.trunk");
        QVERIFY(opened.notices.isEmpty());
    }

    void theNewerOfTwoIsKept_data()
    {
        QTest::addColumn<QByteArray>("firstDate");
        QTest::addColumn<QByteArray>("secondDate");
        QTest::addColumn<QString>("kept");
        QTest::newRow("second is newer") << "2020-01-01T00:00:00Z"_ba << "2021-01-01T00:00:00Z"_ba << u"b"_s;
        QTest::newRow("first is newer") << "2022-01-01T00:00:00Z"_ba << "2021-01-01T00:00:00Z"_ba << u"a"_s;
        QTest::newRow("same date") << "2022-01-01T00:00:00Z"_ba << "2022-01-01T00:00:00Z"_ba << u"b"_s;
        QTest::newRow("no date") << ""_ba << "x"_ba << u"b"_s;
    }
    void theNewerOfTwoIsKept()
    {
        QFETCH(QByteArray, firstDate);
        QFETCH(QByteArray, secondDate);
        const auto trunk = [](const char *name, const QByteArray &date) {
            return "{\"sid\":\"TK00\",\"friendly_name\":\"" + QByteArray(name) + "\",\"secure\":true,\"date_updated\":\"" + date + "\"}";
        };
        const auto one = write("one.json", trunk("a", firstDate));
        const auto two = write("two.json", trunk("b", secondDate));
        const auto opened = readFiles({one, two});
        QCOMPARE(opened.recordCount(), 1);
        QStringList names;
        for (const auto &part : opened.loaded)
            for (const auto &record : part.records)
                names.append(record.text("friendly_name"));
        QTEST(names.join(u','), "kept");
        QCOMPARE(opened.notices.size(), 1);
        QVERIFY(opened.notices[0].toString().contains(one) && opened.notices[0].toString().contains(two));
        QCOMPARE(readFiles({one, one, write("same.json", trunk("a", firstDate))}).notices.size(), 0);
    }

    void oneBadFileDoesNotHideTheOthers()
    {
        const auto bad = write("bad.json", "{\"trunks\": [\n{\"sid\": \"TK1\",, }]}");
        const auto opened = readFiles({bad, data("trunk.json"), m_folder.filePath(u"missing.json"_s)});
        QCOMPARE(opened.recordCount(), 1);
        QVERIFY(opened.hasErrors());
        QCOMPARE(opened.notices.size(), 2);
        QCOMPARE(opened.notices[0].file, bad);
        QCOMPARE(opened.notices[0].line, 2);
        QCOMPARE(opened.notices[0].path, u"trunks[0]"_s);
        QCOMPARE(opened.notices[1].file, m_folder.filePath(u"missing.json"_s));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("blank") << QByteArray("  \n ");
        QTest::newRow("HTML") << QByteArray("\n<!doctype html><p>404</p>");
        QTest::newRow("gzip") << QByteArray("\x1f\x8b\x08zzzz");
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe{\0", 4);
        QTest::newRow("bad UTF-8") << QByteArray("{\"friendly_name\":\"\xc3(\"}");
        QTest::newRow("duplicate key") << QByteArray("{\"sid\":\"TK1\",\"sid\":\"TK2\"}");
        QTest::newRow("deep") << QByteArray("[").repeated(100'000);
        QTest::newRow("long string") << "{\"friendly_name\":\"" + QByteArray(70'000, 'x') + "\"}";
        QTest::newRow("cut") << QByteArray("{\"trunks\":[{\"sid\":\"TK");
        QTest::newRow("number") << QByteArray("17");
        QTest::newRow("two documents") << QByteArray("{}\n{}");
        QByteArray keys("{");
        for (int i = 0; i < 20000; ++i)
            keys += "\"k" + QByteArray::number(i) + "\":0,";
        QTest::newRow("many keys") << keys + "\"k\":0}";
    }
    void refuses()
    {
        QFETCH(QByteArray, content);
        const auto file = write("hostile.json", content);
        const auto opened = readFiles({file});
        QVERIFY(opened.hasErrors());
        QCOMPARE(opened.notices[0].file, file);
        QVERIFY(!opened.notices[0].message.isEmpty());
        QCOMPARE(opened.recordCount(), 0);
    }

    void refusesByLookingAtTheFileAlone()
    {
        const auto huge = write("huge.json", "{");
        QVERIFY(QFile::resize(huge, maxFileBytes + 1)); // sparse: nothing is read
        QVERIFY(readFiles({huge}).hasErrors());
        const auto pipe = m_folder.filePath(u"pipe.json"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QVERIFY(readFiles({pipe}).hasErrors()); // and does not wait for somebody to write
        QVERIFY(readFiles({u"/dev/zero"_s}).hasErrors());
        QVERIFY(QFile::remove(pipe));
        QVERIFY(QFile::remove(huge));
    }

    void tooManyRecordsAreNotTaken()
    {
        QByteArray text("[");
        for (int i = 0; i <= 500000; ++i)
            text += "{\"sid\":\"TK" + QByteArray::number(i) + "\",\"secure\":true},";
        text.chop(1);
        const auto opened = readFiles({data("trunk.json"), write("many.json", text + ']')});
        QVERIFY(opened.hasErrors());
        QCOMPARE(opened.recordCount(), 1); // the list is refused before it is read
        QVERIFY(QFile::remove(m_folder.filePath(u"many.json"_s)));
    }

    void noticesStayFew()
    {
        const auto opened = readFiles({write("strangers.json", '[' + QByteArray("1,").repeated(5000) + "{\"sid\":\"TK1\",\"secure\":true}]")});
        QCOMPARE(opened.recordCount(), 1);
        QVERIFY(opened.notices.size() < 110);
        QVERIFY(messages(opened).constLast().contains(u"4900"));
    }

    void namesFromElsewhereAreShownSafely()
    {
        const auto opened = readFiles({write("bidi.json", "{\"\\u202eevil\\u0007\":1}")});
        const auto all = messages(opened).join(u' ');
        QVERIFY(!all.contains(QChar(0x202e)) && !all.contains(QChar(7)));
        QVERIFY(all.contains(u"U+202E"));
    }
};

QTEST_GUILESS_MAIN(TestReadFiles)
#include "tst_readfiles.moc"
