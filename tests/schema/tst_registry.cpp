// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "tests/support/sandboxclient.h"

#include "models/schema/draft.h"
#include "models/schema/registry.h"
#include "models/values/formencode.h"

#include <QRegularExpression>
#include <QTest>

using namespace trunkdesk;

/// Walks the tables: what no single test would notice when a kind is added.
class TestRegistry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data()
    {
        QTest::addColumn<QByteArray>("key");
        for (const auto *kind : allKinds())
            QTest::newRow(kind->key) << QByteArray(kind->key);
    }

    void keysAreUnique()
    {
        QSet<QByteArrayView> seen;
        for (const auto *kind : allKinds()) {
            QVERIFY2(!seen.contains(kind->key), kind->key);
            seen.insert(kind->key);
            QCOMPARE(findKind(kind->key), kind);
        }
        QVERIFY(!findKind("no.such"));
    }

    void fieldsAreSound_data() { kinds_data(); }
    void fieldsAreSound()
    {
        QFETCH(QByteArray, key);
        const auto &kind = *findKind(key);
        QSet<QByteArrayView> keys, params;
        for (const auto &field : kind.fields) {
            QVERIFY2(field.key[0] && field.label[0], field.key);
            QVERIFY2(!keys.contains(field.key), field.key);
            keys.insert(field.key);
            if (field.writable()) {
                QVERIFY2(!params.contains(field.param), field.param);
                params.insert(field.param);
                QVERIFY2(QRegularExpression(QStringLiteral("\\A[A-Z][A-Za-z]+\\z")).match(QString::fromLatin1(field.param)).hasMatch(), field.param);
            }
            QVERIFY2(field.reference[0] == '\0' || (field.type == FieldType::Sid && findKind(field.reference)), field.key);
            if (field.type == FieldType::Integer)
                QVERIFY2(field.minimum < field.maximum, field.key);
            QVERIFY2((field.type == FieldType::Choice) == !field.choices.empty(), field.key);
            QVERIFY2(field.type != FieldType::Text || !field.writable() || field.maxLength > 0, field.key);
            // What a new form begins with is itself acceptable.
            if (field.initial[0])
                QVERIFY2(checkField(field, QString::fromLatin1(field.initial)).kind == Verdict::Kind::Accept, field.key);
        }
    }

    void kindsAreSound_data() { kinds_data(); }
    void kindsAreSound()
    {
        QFETCH(QByteArray, key);
        const auto &kind = *findKind(key);
        QVERIFY(kind.singular[0] && kind.plural[0] && kind.icon[0] && kind.service[0]);
        QVERIFY(QFile::exists(QStringLiteral(SOURCE_ROOT "/resources/icons/%1.svg").arg(QString::fromLatin1(kind.icon))));
        QCOMPARE(kind.isSingleton(), kind.collection[0] == '\0');
        QCOMPARE(kind.isSingleton(), kind.listKey[0] == '\0');
        QCOMPARE(kind.can(Verb::List), !kind.isSingleton());
        if (kind.hasParent()) {
            QVERIFY(parentKind(kind));
            QVERIFY2(allKinds().indexOf(parentKind(kind)) < allKinds().indexOf(&kind), "a parent comes before its children");
            QVERIFY(kind.tab[0] && kind.parentField[0]);
        }
        if (kind.isAssociation()) {
            QVERIFY(findKind(kind.attaches) && kind.attachParam[0]);
            QCOMPARE(QByteArrayView(findKind(kind.attaches)->idPrefix), QByteArrayView(kind.idPrefix));
            QVERIFY(!kind.can(Verb::Update));
        }
        if (!kind.isSingleton())
            QVERIFY(kind.field(kind.titleField) && kind.field(kind.idField));
        if (kind.shares.present())
            for (const auto *name : {kind.shares.priority, kind.shares.weight, kind.shares.enabled, kind.shares.target})
                QVERIFY2(kind.field(name), name);
    }

    void placeholdersAreKnown_data() { kinds_data(); }
    void placeholdersAreKnown()
    {
        QFETCH(QByteArray, key);
        const auto &kind = *findKind(key);
        const RecordId id{&kind, QStringLiteral("PARENT"), QStringLiteral("ID")};
        for (const auto *pathTemplate : {kind.collection, kind.item}) {
            const auto path = expandPath(pathTemplate, QStringLiteral("ACCOUNT"), id);
            QVERIFY(path);
            QVERIFY2(!path->contains('{') && !path->contains("//"), path->constData());
        }
        QVERIFY(!expandPath(kind.item, QStringLiteral("A/../B"), {&kind, QStringLiteral("../x"), QStringLiteral("a/b")}));
    }

    /// Every kind is read from the sandbox, and what can be written there is made, read back, changed and taken away.
    void roundTrip_data() { kinds_data(); }
    void roundTrip()
    {
        QFETCH(QByteArray, key);
        const auto &kind = *findKind(key);
        test::SandboxClient client;
        const auto account = QString::fromLatin1(client.account());
        const auto parent = kind.hasParent() ? QString::fromLatin1(client.trunk(QStringLiteral("hq-trunk"))) : QString();
        if (kind.isSingleton()) {
            const auto path = *expandPath(kind.item, account, {&kind, parent, {}});
            const auto before = client.get(path);
            QCOMPARE(before.status, 200);
            QVERIFY(validateRecord(kind, before.body).isEmpty());
            return;
        }
        const auto collection = *expandPath(kind.collection, account, {&kind, parent, {}});
        const auto list = client.get(collection);
        QCOMPARE(list.status, 200);
        const auto rows = jsonElements(list.body.raw(kind.listKey));
        QVERIFY(!rows.isEmpty());
        const auto first = Record::fromChecked(rows.first());
        for (const auto &field : kind.fields)
            QVERIFY2(first.has(field.key), field.key);
        const auto id = recordId(kind, first);
        QCOMPARE(id.parent, parent);
        QCOMPARE(client.get(*expandPath(kind.item, account, id)).body, first);
        if (!kind.can(Verb::Create) || kind.isAssociation())
            return;

        auto draft = newDraft(kind);
        for (const auto &field : kind.fields)
            if (field.writable() && draft.value(field.key).isEmpty())
                draft.insert(field.key, field.type == FieldType::SipUri ? QStringLiteral("sip:+15550001@new.example:5061;transport=tls")
                                 : field.type == FieldType::WebUrl      ? QStringLiteral("https://new.example/a?b=1&c=%41")
                                 : field.type == FieldType::DomainName  ? QStringLiteral("brand-new.pstn.twilio.com")
                                 : field.type == FieldType::Choice      ? QString::fromLatin1(field.choices.back().value)
                                                                        : QStringLiteral("Grüße & 100 % + more"));
        QVERIFY(validateDraft(kind, draft, DraftFor::Create).isEmpty());
        const auto made = client.post(collection, formEncode(parameters(kind, draft)));
        QVERIFY2(made.status == 201, made.raw.constData());
        QCOMPARE(draftOf(kind, made.body), draft);
        const auto item = *expandPath(kind.item, account, recordId(kind, made.body));
        QCOMPARE(client.get(item).body, made.body);
        const auto changed = client.post(item, "FriendlyName=Other");
        QCOMPARE(changed.status, 200);
        QCOMPARE(changedFields(kind, draft, draftOf(kind, changed.body)), (Draft{{"friendly_name", QStringLiteral("Other")}}));
        QCOMPARE(client.del(item).status, 204);
        QCOMPARE(client.get(item).status, 404);
    }
};

QTEST_GUILESS_MAIN(TestRegistry)
#include "tst_registry.moc"
