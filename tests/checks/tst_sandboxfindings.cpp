// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/checks/findings.h"
#include "models/files/filereader.h"
#include "models/files/snapshot.h"
#include "tests/support/sandboxbench.h"

#include <QTemporaryDir>
#include <QTest>

using namespace trunkdesk;
using namespace trunkdesk::test;
using namespace Qt::StringLiterals;

/// What the checks find in the sandbox's companies, read over real HTTP: exactly what is written down, each kind of mistake at least once, and
/// nothing in accounts that have none.
class TestSandboxFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void exactly_data();
    void exactly();
    void asMuchInAFile_data();
    void asMuchInAFile();
    void everyCheckHasAnExample();
    void nothingInCleanAccounts_data();
    void nothingInCleanAccounts();
    void nothingHalfSaid();

private:
    struct Company
    {
        SandboxDoor door;
        std::unique_ptr<Session> session;
        std::unique_ptr<Inventory> inventory;
    };
    void doors();
    const Inventory &inventory();

    std::unique_ptr<Sandbox> m_sandbox = SandboxBench::begin();
    std::vector<Company> m_companies;
};

/// As in data/sandboxfindings.tsv: code, kind, title and field with tabs between. What has no name of its own is called after its parent.
static QStringList linesOf(const Inventory &inventory)
{
    QStringList lines;
    for (const auto &finding : findAll(inventory)) {
        const auto record = inventory.record(finding.record);
        auto title = record ? recordTitle(*finding.record.kind, *record) : QString();
        if (const auto *parent = parentKind(*finding.record.kind); parent && finding.record.kind->isSingleton())
            title.prepend(recordTitle(*parent, *inventory.record({parent, {}, finding.record.parent})) + u": "_s);
        lines.append(u"%1\t%2\t%3\t%4"_s.arg(QLatin1StringView(finding.check->code), QLatin1StringView(finding.record.kind->key), title, QString::fromUtf8(finding.field)));
    }
    lines.sort();
    return lines;
}

/// The lines of the table about one company.
static QStringList writtenFindings(const QString &company)
{
    QFile file(QStringLiteral(TEST_DATA "/sandboxfindings.tsv"));
    QStringList lines;
    if (file.open(QIODevice::ReadOnly))
        for (const auto &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
            if (line.section(u'\t', 0, 0) == company)
                lines.append(line.section(u'\t', 1));
    return lines;
}

/// The differences as lines, so that a failure says what is wrong.
static QStringList differences(QStringList found, QStringList wanted)
{
    QStringList differing;
    for (const auto &line : QStringList(found))
        if (wanted.removeOne(line))
            found.removeOne(line);
    for (const auto &line : found)
        differing.append(u"found besides: "_s + line);
    for (const auto &line : wanted)
        differing.append(u"not found: "_s + line);
    return differing;
}

/// Each in a line of its own: a failure's text is cut off.
static void tell(const QStringList &lines)
{
    for (const auto &line : lines)
        qInfo().noquote() << line;
}

void TestSandboxFindings::initTestCase()
{
    for (const auto &door : m_sandbox->doors()) {
        Account account;
        account.name = door.name;
        account.provider = door.provider;
        account.accountId = account.user = door.accountId;
        Company company{door, SandboxBench::sessionWith(door), std::make_unique<Inventory>(account)};
        const ResourceClient client(company.session.get());
        AccountLoad load(client, company.inventory.get());
        QSignalSpy finished(&load, &AccountLoad::finished);
        load.start();
        QVERIFY(finished.wait(10'000));
        QVERIFY(finished.first().first().toBool());
        // Passwords grow old; the companies are to be what they are whenever this runs.
        company.inventory->setReadAt(QDateTime({2026, 11, 21}, {12, 0}, Qt::UTC));
        m_companies.push_back(std::move(company));
    }
}

void TestSandboxFindings::doors()
{
    QTest::addColumn<int>("company");
    for (size_t i = 0; i < m_companies.size(); ++i)
        QTest::newRow(qPrintable(m_companies[i].door.name)) << int(i);
}

const Inventory &TestSandboxFindings::inventory()
{
    const auto index = *static_cast<int *>(QTest::qData("company", qMetaTypeId<int>()));
    return *m_companies[size_t(index)].inventory;
}

void TestSandboxFindings::exactly_data()
{
    doors();
}

void TestSandboxFindings::exactly()
{
    const auto differing = differences(linesOf(inventory()), writtenFindings(inventory().account().name));
    tell(differing);
    QCOMPARE(differing.size(), 0);
}

void TestSandboxFindings::asMuchInAFile_data()
{
    doors();
}

void TestSandboxFindings::asMuchInAFile()
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"account.trunkdesk.json"_s);
    QVERIFY(saveSnapshot(contentOf(inventory()), path).ok());
    QObject owner;
    const auto *file = makeInventory(readFiles({path}), &owner);
    const auto differing = differences(linesOf(*file), linesOf(inventory()));
    tell(differing);
    QCOMPARE(differing.size(), 0);
}

void TestSandboxFindings::everyCheckHasAnExample()
{
    QSet<const Check *> seen;
    for (const auto &company : m_companies)
        for (const auto &finding : findAll(*company.inventory))
            seen.insert(finding.check);
    QStringList missing;
    for (const auto *check : allChecks())
        if (!seen.contains(check))
            missing.append(QLatin1StringView(check->code));
    QCOMPARE(missing.join(u' '), QString());
}

void TestSandboxFindings::nothingInCleanAccounts_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("one") << u"clean-twilio.trunkdesk.json"_s;
    QTest::newRow("the other") << u"clean-plivo.trunkdesk.json"_s;
}

void TestSandboxFindings::nothingInCleanAccounts()
{
    QFETCH(QString, file);
    const auto opened = readFiles({QStringLiteral(TEST_DATA "/") + file});
    QVERIFY(!opened.hasErrors());
    QVERIFY(opened.notices.isEmpty());
    QObject owner;
    const auto *account = makeInventory(opened, &owner);
    // A clean account proves something only when it has what the checks look at.
    for (const auto *kind : kindsOfProvider(account->account().provider))
        QVERIFY2(account->count(*kind) > 0 || kind->onDemand, kind->key);
    tell(linesOf(*account));
    QCOMPARE(findAll(*account).size(), 0);
}

void TestSandboxFindings::nothingHalfSaid()
{
    for (const auto &company : m_companies)
        for (const auto &finding : findAll(*company.inventory)) {
            QVERIFY2(finding.message.endsWith(u'.') || finding.message.endsWith(u'?'), qPrintable(finding.message));
            QVERIFY2(!finding.message.contains(u"%1"_s) && !finding.message.contains(u"sandbox44"_s) && !finding.message.contains(u"sandbox55"_s), qPrintable(finding.message));
            for (const auto &fix : finding.fixes) {
                QVERIFY(!fix.title.isEmpty() && fix.record.isValid());
                QVERIFY2(company.inventory->contains(fix.record), qPrintable(finding.message));
            }
        }
}

QTEST_GUILESS_MAIN(TestSandboxFindings)
#include "tst_sandboxfindings.moc"
