// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/restore.h"
#include "models/changes/planner.h"
#include "models/changes/planrunner.h"
#include "models/files/filereader.h"
#include "models/files/snapshot.h"
#include "models/schema/fieldtext.h"
#include "tests/support/generatedaccounts.h"
#include "tests/support/sandboxbench.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace trunkdesk;
using namespace trunkdesk::test;
using namespace Qt::StringLiterals;

namespace {

using Side = SandboxBench::Side;

/// A served account and what is known of it.
struct Served
{
    std::unique_ptr<Sandbox> sandbox;
    Side side;
    std::unique_ptr<Session> session;
    std::unique_ptr<Inventory> inventory;

    Served(quint32 seed, const GeneratedShape &shape, Side which) : Served(AccountGenerator(seed, shape).company(), AccountGenerator(seed, shape).lab(), which) { }
    Served(const QByteArray &company, const QByteArray &lab, Side which) : side(which)
    {
        auto started = Sandbox::start(0, company, lab);
        if (!started)
            qFatal("no sandbox: %s", qPrintable(started.error()));
        sandbox = std::move(started).value();
        session = SandboxBench::sessionWith(sandbox->doors().at(side == Side::Lab ? 1 : 0));
        read();
    }

    /// From the beginning, as if the program had just been started.
    void read()
    {
        inventory = std::make_unique<Inventory>(SandboxBench::accountOf(*sandbox, side));
        AccountLoad load(ResourceClient(session.get()), inventory.get());
        QSignalSpy finished(&load, &AccountLoad::finished);
        load.start();
        if (!finished.wait(20'000) || !finished.first().first().toBool())
            qFatal("the account could not be read");
    }

    /// What a snapshot of it says when it is opened.
    [[nodiscard]] std::unique_ptr<Inventory> snapshot() const
    {
        static const QTemporaryDir folder;
        const auto path = folder.filePath(u"account.trunkdesk.json"_s);
        if (!saveSnapshot(contentOf(*inventory), path).ok())
            qFatal("no snapshot");
        return std::unique_ptr<Inventory>(makeInventory(readFiles({path}), nullptr));
    }

    /// The first thing that did not end well, in words; empty: nothing.
    QString run(const Plan &plan)
    {
        PlanRunner runner(ResourceClient(session.get()), inventory.get());
        QSignalSpy finished(&runner, &PlanRunner::finished);
        runner.run(plan);
        if (!finished.wait(30'000))
            return u"never finished"_s;
        for (int i = 0; i < plan.steps.size(); ++i)
            if (const auto &outcome = runner.outcomes().at(i); !outcome.done())
                return u"step %1 of %2 (%3): %4"_s.arg(i + 1).arg(plan.steps.size()).arg(plan.steps.at(i).summary, outcome.error ? outcome.error->message : u"?"_s);
        return {};
    }
};

/// Everything that people set, without ids, as sorted lines: an opinion that compare() has no part in.
QStringList linesOf(const Inventory &inventory)
{
    const auto nameOf = [&inventory](const char *kindKey, const QString &id) {
        const auto *kind = findKind(QByteArrayView(kindKey));
        const auto record = kind ? inventory.record({kind, {}, id}) : std::nullopt;
        return record ? recordTitle(*kind, *record).remove(id) : id;
    };
    QStringList lines;
    for (const auto *kind : kindsOfProvider(inventory.account().provider))
        for (const auto &id : inventory.ids(*kind)) {
            if (kind->onDemand || !(kind->can(Verb::Create) || kind->can(Verb::Update)))
                continue;
            const auto record = *inventory.record(id);
            QStringList texts{QLatin1StringView(kind->key), nameOf(kind->parent, id.parent)};
            if (kind->isAssociation())
                texts.append(nameOf(kind->attaches, id.id));
            for (const auto &field : kind->fields)
                if (field.writable() && !field.writeOnly)
                    texts.append(field.reference[0] ? nameOf(field.reference, fieldValue(field, record)) : fieldValue(field, record));
            lines.append(texts.join(u" | "_s));
        }
    lines.sort();
    return lines;
}

/// The account of a file of the sandbox with nothing in it but its numbers, as they are when they were just bought.
QByteArray emptied(const QByteArray &json)
{
    const auto file = QJsonDocument::fromJson(json).object();
    auto empty = file;
    for (const auto &key : file.keys())
        if (file.value(key).isArray())
            empty[key] = QJsonArray();
    for (const auto &[list, keys] : {std::pair{u"incoming_phone_numbers"_s, QStringList{u"sid"_s, u"phone_number"_s, u"capabilities"_s}}, {u"numbers"_s, QStringList{u"number"_s, u"alias"_s}}}) {
        QJsonArray numbers;
        for (const auto &number : file.value(list).toArray()) {
            QJsonObject bought;
            for (const auto &key : keys)
                bought[key] = number.toObject().value(key);
            numbers.append(bought);
        }
        empty[list] = numbers;
    }
    empty[u"applications"_s] = file.value(u"applications"_s);
    return QJsonDocument(empty).toJson();
}

QList<int> everything(const Comparison &comparison)
{
    QList<int> all;
    for (int i = 0; i < comparison.differences.size(); ++i)
        all.append(i);
    return all;
}

RestoreSecrets entered(const QList<RecordId> &ids)
{
    RestoreSecrets secrets;
    for (const auto &id : ids)
        for (const auto &field : id.kind->fields)
            if (field.writeOnly)
                secrets[id].insert(field.key, u"Secret+12345"_s);
    return secrets;
}

QStringList worded(const Comparison &comparison)
{
    QStringList lines;
    for (const auto &difference : comparison.differences) {
        QStringList fields;
        for (const auto &field : difference.fields)
            fields.append(u"%1: %2 -> %3"_s.arg(QLatin1StringView(field.field->key), field.before, field.after));
        lines.append(u"%1 %2 “%3” (%4)"_s.arg(int(difference.kind)).arg(QLatin1StringView(difference.resource().key), difference.title, fields.join(u"; "_s)));
    }
    return lines;
}

} // namespace

/// Any account, restored from its file: into the same or another account that is empty or says something else.
class TestGeneratedAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void restored_data();
    void restored();
    void theSandboxWithoutItsPasswords_data();
    void theSandboxWithoutItsPasswords();
};

void TestGeneratedAccounts::restored_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<bool>("lab");
    QTest::addColumn<bool>("other");
    QTest::addColumn<bool>("empty");
    for (quint32 seed = 1; seed <= 34; ++seed)
        for (const bool lab : {false, true}) {
            const bool other = seed % 2 == 0, empty = seed % 3 != 0;
            QTest::addRow("%s %u into %s, %s", lab ? "lab" : "company", seed, other ? "another account" : "its account", empty ? "empty" : "in use") << seed << lab << other << empty;
        }
}

void TestGeneratedAccounts::restored()
{
    QFETCH(quint32, seed);
    QFETCH(bool, lab);
    QFETCH(bool, other);
    QFETCH(bool, empty);
    const auto side = lab ? Side::Lab : Side::Company;
    const GeneratedShape shape{.account = u"1"_s, .numbers = seed, .configured = true, .outsideIds = !other};
    const auto wanted = Served(seed, shape, side).snapshot();
    Served live(seed + 1000, {.account = other ? u"2"_s : u"1"_s, .numbers = seed, .configured = !empty, .outsideIds = !other}, side);

    const auto first = compare(*live.inventory, *wanted);
    const auto without = recordsWithoutSecret(first, everything(first), *live.inventory, *wanted);
    const auto restore = restoreChanges(first, everything(first), *live.inventory, *wanted, entered(without));
    const auto plan = makePlan(restore.changes, *live.inventory);
    const auto trouble = live.run(plan);
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble + u'\n' + restore.cannot.join(u'\n')));

    live.read();
    auto differences = compare(*live.inventory, *wanted);
    const auto isTolerated = [](const Difference &difference) { // a number cannot be taken off the other provider's trunks
        return !difference.resource().can(Verb::Create) && !difference.resource().can(Verb::Delete) && difference.resource().tabBy[0] != '\0'
            && fieldValue(*difference.resource().field(difference.resource().tabBy), difference.recordAfter).isEmpty();
    };
    differences.differences.removeIf(isTolerated);
    QCOMPARE(worded(differences), QStringList());
    const auto second = compare(*live.inventory, *wanted);
    QVERIFY(makePlan(restoreChanges(second, everything(second), *live.inventory, *wanted).changes, *live.inventory).isEmpty());
    if (empty || !lab) {
        QCOMPARE(linesOf(*live.inventory), linesOf(*wanted));
        const auto again = live.snapshot();
        QCOMPARE(worded(compare(*wanted, *again)), QStringList());
    }
}

void TestGeneratedAccounts::theSandboxWithoutItsPasswords_data()
{
    QTest::addColumn<bool>("lab");
    QTest::newRow("company") << false;
    QTest::newRow("lab") << true;
}

void TestGeneratedAccounts::theSandboxWithoutItsPasswords()
{
    QFETCH(bool, lab);
    const auto side = lab ? Side::Lab : Side::Company;
    QFile company(QStringLiteral(SOURCE_ROOT "/resources/sandbox/northwind.json"));
    QVERIFY(company.open(QIODevice::ReadOnly));
    const auto json = company.readAll();
    const auto wanted = Served(json, labJson(), side).snapshot();
    Served live(emptied(json), emptied(labJson()), side);
    const auto first = compare(*live.inventory, *wanted);
    const auto restore = restoreChanges(first, everything(first), *live.inventory, *wanted);
    const auto trouble = live.run(makePlan(restore.changes, *live.inventory));
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    live.read();
    const auto second = compare(*live.inventory, *wanted);
    const auto again = restoreChanges(second, everything(second), *live.inventory, *wanted);
    QVERIFY(makePlan(again.changes, *live.inventory).isEmpty());
    // All that is left is what the report had said before, by name or among others of its kind.
    const auto report = restore.cannot.join(u'\n');
    for (const auto &difference : second.differences)
        QVERIFY2(report.contains(difference.resource().isAssociation() ? difference.parentAfter : difference.title) || report.contains(u"more"_s), qPrintable(difference.title + u'\n' + report));
}

QTEST_GUILESS_MAIN(TestGeneratedAccounts)
#include "tst_generatedaccounts.moc"
