// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/schema/draft.h"
#include "models/schema/registry.h"
#include "tests/support/labclient.h"

#include <QTest>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

/// The tables of the lab's kinds against the lab: what no single test would notice when a field is added.
class TestPlivoRegistry : public QObject
{
    Q_OBJECT

    /// A fetched record without what is wrapped round it.
    static Record bare(const Record &body)
    {
        auto record = body.has("object") ? Record::fromChecked(body.raw("object")) : body;
        record.remove("api_id");
        return record;
    }

    /// A write as the provider wants it: each field by its type.
    static QByteArray body(const ResourceKind &kind, const Draft &draft)
    {
        QByteArray json;
        for (const auto &[param, text] : parameters(kind, draft)) {
            const auto type = kind.fieldByParam(param)->type;
            const auto value = type == FieldType::Boolean ? text.toLatin1() : type == FieldType::TextList ? jsonTextList(text) : text.isEmpty() ? "null"_ba : jsonQuoted(text);
            json += (json.isEmpty() ? "" : ",") + jsonQuoted(QString::fromLatin1(param)) + ':' + value;
        }
        return '{' + json + '}';
    }

    /// Something for every field that can be written.
    static Draft fullDraft(const ResourceKind &kind, test::LabClient *client)
    {
        auto draft = newDraft(kind);
        for (const auto &field : kind.fields)
            if (field.writable() && draft.value(field.key).isEmpty()) {
                const auto *reference = findKind(field.reference);
                const auto path = reference ? QByteArray(reference->collection).sliced(sizeof("/v1/Account/{account_sid}/") - 1) : QByteArray();
                draft.insert(field.key, reference ? client->all(path).last().text(reference->idField)
                                 : field.type == FieldType::SipTarget ? u"new.example.com:5061;transport=tls"_s
                                 : field.type == FieldType::TextList  ? u"192.0.2.7\n198.51.100.0/24"_s
                                 : field.writeOnly                    ? field.generate()
                                 : field.key == "username"_ba         ? u"someone1"_s
                                                                      : u"Grüße & 100 % + more"_s);
            }
        return draft;
    }

private Q_SLOTS:
    void roundTrip_data()
    {
        QTest::addColumn<QByteArray>("key");
        for (const auto *kind : kindsOfProvider("plivo"))
            QTest::newRow(kind->key) << QByteArray(kind->key);
    }
    void roundTrip()
    {
        QFETCH(QByteArray, key);
        const auto &kind = *findKind(key);
        test::LabClient client;
        const auto account = QString::fromLatin1(client.account());
        const auto collection = *expandPath(kind.collection, account, {&kind, {}, {}});
        const auto rows = client.ask("GET", collection, {});
        QCOMPARE(rows.status, 200);
        const auto first = Record::fromChecked(jsonElements(rows.body.raw(kind.listKey)).first());
        const auto read = client.ask("GET", *expandPath(kind.item, account, {&kind, {}, first.text(kind.idField)}), {});
        QCOMPARE(read.status, 200);
        const auto record = bare(read.body);
        for (const auto &field : kind.fields)
            QVERIFY2(record.has(field.key) != field.writeOnly, field.key);
        if (!kind.onDemand)
            QCOMPARE(record, first);
        for (const auto &issue : validateRecord(kind, record))
            QVERIFY2(issue.severity != Issue::Severity::Error, issue.field.constData());
        if (!kind.can(Verb::Create))
            return;

        const auto draft = fullDraft(kind, &client);
        for (const auto &issue : validateDraft(kind, draft, DraftFor::Create))
            QVERIFY2(issue.severity != Issue::Severity::Error, qPrintable(issue.message));
        const auto made = client.ask("POST", collection, body(kind, draft));
        QVERIFY2(made.status == 201, made.body.toJson().constData());
        QVERIFY(!made.body.has("name")); // the object is not echoed
        const auto item = *expandPath(kind.item, account, {&kind, {}, made.body.text(kind.idField)});
        auto shown = draft;
        shown.remove("password");
        QCOMPARE(draftOf(kind, bare(client.ask("GET", item, {}).body)), shown);

        auto after = draft;
        after.insert("name", u"Other"_s);
        const auto changed = client.ask("POST", item, body(kind, changedFields(kind, draft, after)));
        QVERIFY2(changed.status == 202, changed.body.toJson().constData());
        shown.insert("name", u"Other"_s);
        QCOMPARE(draftOf(kind, bare(client.ask("GET", item, {}).body)), shown);
        if (kind.field("password"))
            QVERIFY(client.service().hasPassword(made.body.text(kind.idField)));
        QCOMPARE(client.ask("DELETE", item, {}).status, 204);
        QCOMPARE(client.ask("GET", item, {}).status, 404);
    }
};

QTEST_GUILESS_MAIN(TestPlivoRegistry)
#include "tst_plivoregistry.moc"
