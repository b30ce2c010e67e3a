// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "tests/changes/journalbench.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <unistd.h>

// A program that is killed while it carries out a plan of fifty steps, at every single line of its journal: right after each intent, after
// each answer before it is written down, and after each outcome. Whoever comes after it reads the journal, and either goes on until
// everything is as wanted, or takes back what was done until everything is as it was.

using namespace trunkdesk;
using namespace trunkdesk::test;
using namespace Qt::StringLiterals;

namespace {

const ResourceKind &kind(const char *key)
{
    return *findKind(QByteArrayView(key));
}

/// Three trunks of the company with what is on them, so that reading the account takes no time.
QByteArray smallCompany()
{
    QFile file(QStringLiteral(SOURCE_ROOT "/resources/sandbox/northwind.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no company");
    auto company = QJsonDocument::fromJson(file.readAll()).object();
    QSet<QString> kept;
    QJsonArray trunks, numbers;
    for (const auto &trunk : company.value(u"trunks"_s).toArray())
        if (QStringList{u"backup-trunk"_s, u"lab-trunk"_s, u"conference-trunk"_s}.contains(trunk[u"friendly_name"_s].toString())) {
            trunks.append(trunk);
            kept.insert(trunk[u"sid"_s].toString());
        }
    int free = 0;
    for (const auto &number : company.value(u"incoming_phone_numbers"_s).toArray()) {
        const auto on = number[u"trunk_sid"_s].toString();
        if (on.isEmpty() ? ++free <= 6 : kept.contains(on))
            numbers.append(number);
    }
    company.insert(u"trunks"_s, trunks);
    company.insert(u"incoming_phone_numbers"_s, numbers);
    company.insert(u"subaccounts"_s, QJsonArray());
    return QJsonDocument(company).toJson();
}

std::optional<RecordId> named(const Inventory &inventory, const char *key, const QString &title, const QString &parent = {})
{
    for (const auto &id : inventory.ids(kind(key)))
        if ((parent.isEmpty() || id.parent == parent) && recordTitle(*id.kind, *inventory.record(id)) == title)
            return id;
    return {};
}

/// What has to be done so that the account is as it is wanted: nothing when it is so. Every operation, on many kinds.
QList<Change> changesTo(const Inventory &inventory)
{
    QList<Change> changes;
    const auto id = [&](const char *key, const QString &title) { return named(inventory, key, title); };
    const auto record = [&](const RecordId &which) { return inventory.record(which).value_or(Record()); };
    const auto removed = [&](const std::optional<RecordId> &which) {
        if (which)
            changes.append(which->kind->isAssociation() ? detachRecord(*which, record(*which)) : deleteRecord(*which, record(*which)));
    };
    const auto changed = [&](const std::optional<RecordId> &which, const Draft &wanted) {
        if (which)
            changes.append(updateRecord(*which, record(*which), wanted));
    };

    const auto made = id("twilio.trunk", u"made"_s);
    const auto trunk = made ? made->id : pendingId(1);
    if (!made)
        changes.append(createRecord(kind("twilio.trunk"), {}, {{"friendly_name", u"made"_s}, {"domain_name", u"northwind-made.pstn.twilio.com"_s}}, trunk));
    for (int i = 0; i < 10; ++i)
        if (const auto name = u"made-%1"_s.arg(i); !named(inventory, "twilio.origination_url", name, trunk))
            changes.append(createRecord(kind("twilio.origination_url"), trunk, newTarget(name)));
    const RecordId recording{&kind("twilio.recording"), trunk, {}};
    changed(recording, {{"mode", u"record-from-answer"_s}, {"trim", u"do-not-trim"_s}});
    if (!made)
        changes.last() = updateRecord(recording, applied(*recording.kind, {}, newDraft(*recording.kind)), {{"mode", u"record-from-answer"_s}});
    const auto madeList = id("twilio.ip_access_control_list", u"made list"_s);
    const auto list = madeList ? madeList->id : pendingId(2);
    if (!madeList)
        changes.append(createRecord(kind("twilio.ip_access_control_list"), {}, {{"friendly_name", u"made list"_s}}, list));
    for (int i = 0; i < 8; ++i)
        if (const auto name = u"address-%1"_s.arg(i); !named(inventory, "twilio.ip_address", name, list))
            changes.append(createRecord(kind("twilio.ip_address"), list, {{"friendly_name", name}, {"ip_address", u"198.51.100.%1"_s.arg(i)}, {"cidr_prefix_length", u"32"_s}}));
    if (!inventory.contains({&kind("twilio.trunk_ip_access_control_list"), trunk, list}))
        changes.append(attachRecord(kind("twilio.trunk_ip_access_control_list"), trunk, list, u"made list"_s));
    const auto domain = id("twilio.sip_domain", u"Door intercoms"_s)->id;
    if (!inventory.contains({&kind("twilio.domain_ip_access_control_list"), domain, list}))
        changes.append(attachRecord(kind("twilio.domain_ip_access_control_list"), domain, list, u"made list"_s));
    // Numbers from a trunk, from none, and with an application.
    auto numbers = inventory.ids(kind("twilio.incoming_phone_number"));
    std::sort(numbers.begin(), numbers.end(), [](const RecordId &a, const RecordId &b) { return a.id < b.id; });
    for (int i = 0; i < 10; ++i)
        if (record(numbers.at(i)).text("trunk_sid") != trunk)
            changes.append(attachRecord(kind("twilio.phone_number"), trunk, numbers.at(i).id, recordTitle(*numbers.at(i).kind, record(numbers.at(i)))));
    for (int i = 10; i < 13; ++i)
        if (const auto on = record(numbers.at(i)).text("trunk_sid"); !on.isEmpty())
            removed(RecordId{&kind("twilio.phone_number"), on, numbers.at(i).id});
    for (int i = 13; i < 16; ++i)
        changed(numbers.at(i), {{"friendly_name", u"number %1"_s.arg(i)}});
    for (int i = 1; i <= 5; ++i)
        changed(id("twilio.origination_url", u"bridge-0%1"_s.arg(i)), {{"weight", u"7"_s}});
    changed(id("twilio.trunk", u"conference-trunk"_s), {{"transfer_mode", u"sip-only"_s}});
    for (int i = 6; i <= 8; ++i)
        removed(id("twilio.origination_url", u"bridge-0%1"_s.arg(i)));
    removed(id("twilio.ip_access_control_list", u"Lab (empty)"_s));
    removed(id("twilio.ip_access_control_list", u"Call centre cloud"_s));
    removed(id("twilio.trunk", u"backup-trunk"_s));
    return changes;
}

/// Ends the program like a power cut after so many moments.
class DyingJournal : public PlanJournal
{
public:
    DyingJournal(JournalEntry *entry, int moments) : m_entry(entry), m_left(moments) { }

    bool intent(int step, const Change &change, const QSet<QString> &siblings) override
    {
        const bool written = m_entry->intent(step, change, siblings);
        moment();
        return written;
    }
    bool outcome(int step, const StepOutcome &outcome) override
    {
        moment();
        const bool written = m_entry->outcome(step, outcome);
        moment();
        return written;
    }
    [[nodiscard]] QString errorString() const override { return m_entry->errorString(); }
    [[nodiscard]] int moments() const { return -m_left; }

private:
    void moment()
    {
        if (--m_left == 0)
            ::raise(SIGKILL);
    }

    JournalEntry *m_entry;
    int m_left;
};

/// An account at a door, read, with what is needed to run plans on it.
struct Visitor
{
    explicit Visitor(const SandboxDoor &door) : session(SandboxBench::sessionWith(door)), client(session.get()), inventory(accountAt(door)), runner(client, &inventory)
    {
        runner.setPatience({{std::chrono::milliseconds(1), std::chrono::milliseconds(2)}});
    }

    static Account accountAt(const SandboxDoor &door)
    {
        Account account;
        account.id = account.name = QStringLiteral("northwind");
        account.provider = door.provider;
        account.accountId = account.user = door.accountId;
        account.mode = AccountMode::Sandbox;
        return account;
    }

    bool load()
    {
        AccountLoad load(client, &inventory);
        QSignalSpy finished(&load, &AccountLoad::finished);
        load.start();
        return finished.wait(20'000) && finished.first().first().toBool();
    }

    bool ended()
    {
        QSignalSpy finished(&runner, &PlanRunner::finished);
        return finished.wait(30'000) && runner.allDone();
    }

    std::unique_ptr<Session> session;
    ResourceClient client;
    Inventory inventory;
    PlanRunner runner;
};

/// The program that dies. Its arguments: where the account is, the folder of the journal, and after how many moments.
int runAndDie(const QStringList &arguments)
{
    SandboxDoor door;
    door.provider = "twilio";
    door.accountId = arguments.value(0);
    door.token = arguments.value(1).toLatin1();
    for (const auto &part : arguments.value(2).split(u' '))
        door.endpoints.insert(part.section(u'=', 0, 0).toLatin1(), QUrl(part.section(u'=', 1)));
    Visitor visitor(door);
    if (!visitor.load())
        return 2;
    const auto plan = makePlan(changesTo(visitor.inventory), visitor.inventory);
    Journal journal(arguments.value(3));
    const auto entry = journal.begin(plan, visitor.inventory);
    if (!entry)
        return 3;
    DyingJournal dying(entry->get(), arguments.value(4).toInt());
    visitor.runner.setJournal(&dying);
    visitor.runner.run(plan);
    if (!visitor.ended())
        return 4;
    ::printf("%d\n", dying.moments() + arguments.value(4).toInt());
    return (*entry)->end(AppliedPlan::End::Finished) ? 0 : 5;
}

} // namespace

class TestBrokenOff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void resumeReachesWhatWasWanted();
    void rollBackReachesWhatWas();

private:
    struct Program
    {
        std::unique_ptr<Sandbox> sandbox;
        QTemporaryDir folder;
        QProcess process;
    };
    [[nodiscard]] std::unique_ptr<Program> start(int moments) const;
    /// For every moment: a program is killed there, and `after` looks at what it left. The next program runs meanwhile.
    void forEveryMoment(const std::function<bool(int moment, const SandboxDoor &door, Journal &journal)> &after);

    int m_moments = 0;
    QStringList m_first;
    QStringList m_wanted;
    QStringList m_summaries;
};

std::unique_ptr<TestBrokenOff::Program> TestBrokenOff::start(int moments) const
{
    static const auto company = smallCompany();
    static const auto lab = labJson();
    auto program = std::make_unique<Program>();
    auto started = Sandbox::start(0, company, lab);
    if (!started)
        qFatal("no sandbox: %s", qPrintable(started.error()));
    program->sandbox = std::move(started).value();
    const auto door = program->sandbox->doors().constFirst();
    QStringList endpoints;
    for (auto it = door.endpoints.cbegin(); it != door.endpoints.cend(); ++it)
        endpoints.append(QString::fromLatin1(it.key()) + u'=' + it.value().toString());
    program->process.start(QCoreApplication::applicationFilePath(),
        {u"--run-and-die"_s, door.accountId, QString::fromLatin1(door.token), endpoints.join(u' '), program->folder.path(), QString::number(moments)});
    return program;
}

void TestBrokenOff::initTestCase()
{
    const auto program = start(1'000'000);
    const auto door = program->sandbox->doors().constFirst();
    Visitor before(door);
    QVERIFY(before.load());
    m_first = accountText(before.inventory);
    const auto plan = makePlan(changesTo(before.inventory), before.inventory);
    for (const auto &step : plan.steps)
        m_summaries.append(step.summary);
    QCOMPARE(plan.steps.size(), 50);
    QSet<Change::Op> ops;
    for (const auto &step : plan.steps)
        ops.insert(step.change.op);
    QCOMPARE(ops.size(), 5);
    QSignalSpy finished(&program->process, &QProcess::finished);
    QVERIFY(program->process.state() == QProcess::NotRunning || finished.wait(60'000));
    QCOMPARE(program->process.exitCode(), 0);
    m_moments = program->process.readAllStandardOutput().trimmed().toInt();
    QVERIFY2(m_moments >= 150, qPrintable(QString::number(m_moments)));
    Visitor after(door);
    QVERIFY(after.load());
    m_wanted = accountText(after.inventory);
    QVERIFY(m_wanted != m_first);
    QVERIFY(makePlan(changesTo(after.inventory), after.inventory).isEmpty());
}

void TestBrokenOff::forEveryMoment(const std::function<bool(int moment, const SandboxDoor &door, Journal &journal)> &after)
{
    auto next = start(1);
    for (int moment = 1; moment <= m_moments; ++moment) {
        const auto program = std::move(next);
        QSignalSpy finished(&program->process, &QProcess::finished);
        QVERIFY(program->process.state() == QProcess::NotRunning || finished.wait(60'000));
        QCOMPARE(program->process.exitStatus(), QProcess::CrashExit);
        if (moment < m_moments)
            next = start(moment + 1);
        Journal journal(program->folder.path());
        QVERIFY2(after(moment, program->sandbox->doors().constFirst(), journal), qPrintable(u"moment %1"_s.arg(moment)));
    }
}

void TestBrokenOff::resumeReachesWhatWasWanted()
{
    forEveryMoment([this](int, const SandboxDoor &door, Journal &journal) {
        const auto open = journal.open();
        Visitor visitor(door);
        if (open.size() != 1 || !visitor.load())
            return false;
        const auto entry = journal.reopen(open.constFirst().id);
        if (!entry)
            return false;
        visitor.runner.setJournal(entry->get());
        visitor.runner.resume(open.constFirst());
        if (!visitor.ended() || !(*entry)->end(AppliedPlan::End::Finished)) {
            const auto *trouble = visitor.runner.trouble();
            qWarning("%s", trouble && trouble->error ? qPrintable(trouble->error->message) : "not ended");
            return false;
        }
        Visitor fresh(door);
        if (!fresh.load() || !journal.open().isEmpty())
            return false;
        const auto text = accountText(fresh.inventory);
        for (const auto &line : lacking(m_wanted, text) + lacking(text, m_wanted))
            qWarning("%s", qPrintable(line));
        return text == m_wanted && makePlan(changesTo(fresh.inventory), fresh.inventory).isEmpty();
    });
}

void TestBrokenOff::rollBackReachesWhatWas()
{
    forEveryMoment([this](int, const SandboxDoor &door, Journal &journal) {
        const auto open = journal.open();
        Visitor visitor(door);
        if (open.size() != 1 || !visitor.load())
            return false;
        const auto inverse = inverseOf(open.constFirst(), visitor.inventory);
        QList<AppliedPlan> attempts;
        const auto plan = makePlan(inverse.changes, visitor.inventory);
        if (!plan.isEmpty()) {
            const auto entry = journal.begin(plan, visitor.inventory);
            if (!entry)
                return false;
            visitor.runner.setJournal(entry->get());
            visitor.runner.run(plan);
            if (!visitor.ended() || !(*entry)->end(AppliedPlan::End::Finished)) {
                const auto *trouble = visitor.runner.trouble();
                qWarning("%s", trouble && trouble->error ? qPrintable(trouble->error->message) : "not ended");
                return false;
            }
            attempts.append(*journal.read((*entry)->id()));
        }
        Visitor fresh(door);
        if (!journal.close(open.constFirst().id, AppliedPlan::End::RolledBack) || !journal.open().isEmpty() || !fresh.load())
            return false;
        const auto text = accountText(fresh.inventory);
        for (const auto &line : lacking(m_first, text) + lacking(text, m_first))
            qWarning("%s", qPrintable(line));
        return text == m_first && makePlan(inverseOf(open.constFirst(), fresh.inventory, attempts).changes, fresh.inventory).isEmpty();
    });
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--run-and-die"_s)
        return runAndDie(arguments.mid(2));
    qputenv("QTEST_FUNCTION_TIMEOUT", "600000"); // each function starts some hundred and sixty programs
    TestBrokenOff test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_brokenoff.moc"
