// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "tests/support/sandboxclient.h"

#include "models/schema/draft.h"
#include "models/schema/registry.h"
#include "models/values/formencode.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

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
                // One provider capitalises, the other writes as in its JSON.
                const auto spelling = providerOf(kind) == "twilio" ? QStringLiteral("\\A[A-Z][A-Za-z]+\\z") : QStringLiteral("\\A[a-z]+(_[a-z]+)*\\z");
                QVERIFY2(QRegularExpression(spelling).match(QString::fromLatin1(field.param)).hasMatch(), field.param);
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
        if (providerOf(kind) != "twilio")
            QSKIP("no sandbox serves this provider yet");
        test::SandboxClient client;
        const auto [parent, rows] = firstRows(client, kind);
        if (kind.isSingleton()) {
            const auto before = client.get(*expandPath(kind.item, accountOf(client), {&kind, parent, {}}));
            QCOMPARE(before.status, 200);
            QVERIFY(validateRecord(kind, before.body).isEmpty());
            return;
        }
        QVERIFY2(!rows.isEmpty(), "the company has none");
        const auto first = rows.first();
        for (const auto &field : kind.fields)
            QCOMPARE(first.has(field.key), !(field.writeOnly && field.writable())); // what is a secret to us only is answered
        if (kind.field(kind.parentField))
            QCOMPARE(first.text(kind.parentField), parent);
        const RecordId id{&kind, parent, first.text(kind.idField)};
        QCOMPARE(client.get(*expandPath(kind.item, accountOf(client), id)).body, first);
        if (kind.isAssociation() && kind.can(Verb::Create))
            attachAndDetach(client, kind, parent, rows);
        else if (kind.can(Verb::Create))
            makeAndRemove(client, kind, parent);
        else if (kind.can(Verb::Update))
            change(client, id, draftOf(kind, first));
    }

private:
    static QString accountOf(const test::SandboxClient &client) { return QString::fromLatin1(client.account()); }

    static QList<Record> rowsOf(test::SandboxClient &client, const ResourceKind &kind, const QString &parent)
    {
        QList<Record> rows;
        const auto answer = client.get(*expandPath(kind.collection, accountOf(client), {&kind, parent, {}}));
        if (answer.status == 200)
            for (const auto element : jsonElements(answer.body.raw(kind.listKey)))
                rows.append(Record::fromChecked(element));
        return rows;
    }

    /// A parent that has records of this kind (any for a singleton), and those records.
    static std::pair<QString, QList<Record>> firstRows(test::SandboxClient &client, const ResourceKind &kind)
    {
        if (!kind.hasParent())
            return {{}, rowsOf(client, kind, {})};
        const auto &parents = *parentKind(kind);
        for (const auto &parent : rowsOf(client, parents, {})) {
            const auto id = parent.text(parents.idField);
            if (kind.isSingleton())
                return {id, {}};
            if (const auto rows = rowsOf(client, kind, id); !rows.isEmpty())
                return {id, rows};
        }
        return {};
    }

    /// Some text that is right for the field.
    static QString sample(test::SandboxClient &client, const Field &field)
    {
        if (!field.choices.empty())
            return QString::fromLatin1(field.choices.back().value);
        if (const auto *target = findKind(field.reference))
            return firstRows(client, *target).second.first().text(target->idField);
        for (const auto *text : {"sip:+15550001@new.example:5061;transport=tls", "https://new.example/a?b=1&c=%41", "brand-new.pstn.twilio.com", "brand-new.sip.twilio.com",
                                 "192.0.2.77", "BY0123456789abcdef0123456789abcdef", "AP0123456789abcdef0123456789abcdef"})
            if (field.type != FieldType::Text && checkField(field, QString::fromLatin1(text)).kind == Verdict::Kind::Accept)
                return QString::fromLatin1(text);
        for (const auto *text : {"Grüße & 100 % + more", "Abcdefgh 1234 & + %", "192.0.2.77"})
            if (checkField(field, QString::fromUtf8(text)).kind == Verdict::Kind::Accept)
                return QString::fromUtf8(text);
        return {};
    }

    static Draft withoutSecrets(const ResourceKind &kind, Draft draft)
    {
        for (const auto &field : kind.fields)
            if (field.writeOnly)
                draft.remove(field.key);
        return draft;
    }

    void attachAndDetach(test::SandboxClient &client, const ResourceKind &kind, const QString &parent, const QList<Record> &rows)
    {
        const auto path = *expandPath(kind.collection, accountOf(client), {&kind, parent, {}});
        for (const auto &target : rowsOf(client, *findKind(kind.attaches), {})) {
            const auto sid = target.text("sid");
            if (std::any_of(rows.begin(), rows.end(), [&sid](const Record &row) { return row.text("sid") == sid; }))
                continue;
            const auto form = QByteArray(kind.attachParam) + '=' + sid.toLatin1();
            const auto made = client.post(path, form);
            QVERIFY2(made.status == 201, made.raw.constData());
            QCOMPARE(client.post(path, form).status, 400);
            const auto item = *expandPath(kind.item, accountOf(client), {&kind, parent, sid});
            QCOMPARE(client.get(item).body, made.body);
            QCOMPARE(made.body.text("friendly_name"), target.text("friendly_name"));
            QCOMPARE(client.del(item).status, 204);
            QCOMPARE(client.get(item).status, 404);
            return;
        }
        QFAIL("there is nothing to attach");
    }

    void makeAndRemove(test::SandboxClient &client, const ResourceKind &kind, const QString &parent)
    {
        auto draft = newDraft(kind);
        for (const auto &field : kind.fields)
            if (field.writable() && draft.value(field.key).isEmpty())
                draft.insert(field.key, sample(client, field));
        QVERIFY(!hasErrors(validateDraft(kind, draft, DraftFor::Create)));
        const auto made = client.post(*expandPath(kind.collection, accountOf(client), {&kind, parent, {}}), formEncode(parameters(kind, draft)));
        QVERIFY2(made.status == 201, made.raw.constData());
        QCOMPARE(draftOf(kind, made.body), withoutSecrets(kind, draft));
        const RecordId id{&kind, parent, made.body.text(kind.idField)};
        const auto item = *expandPath(kind.item, accountOf(client), id);
        QCOMPARE(client.get(item).body, made.body);
        change(client, id, withoutSecrets(kind, draft));
        QCOMPARE(client.del(item).status, 204);
        QCOMPARE(client.get(item).status, 404);
    }

    /// Changes the first text that can be changed; nothing else moves with it.
    void change(test::SandboxClient &client, const RecordId &id, const Draft &before)
    {
        const auto &kind = *id.kind;
        const auto field = std::find_if(kind.fields.begin(), kind.fields.end(), [](const Field &f) { return f.updatable() && f.type == FieldType::Text; });
        QVERIFY(field != kind.fields.end());
        const auto other = QStringLiteral("Other text 123");
        const auto changed = client.post(*expandPath(kind.item, accountOf(client), id), formEncode({{field->param, other}}));
        QVERIFY2(changed.status == 200, changed.raw.constData());
        QCOMPARE(changedFields(kind, before, draftOf(kind, changed.body)), field->writeOnly ? Draft() : (Draft{{field->key, other}}));
    }
};

QTEST_GUILESS_MAIN(TestRegistry)
#include "tst_registry.moc"
