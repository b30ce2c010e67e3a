// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/planner.h"
#include "models/inventory/inventory.h"
#include "models/items/recordfacts.h"
#include "models/items/resourcetablemodel.h"
#include "models/schema/fieldtext.h"
#include "models/schema/registry.h"
#include "tests/support/modelrows.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

namespace {

const ResourceKind &kind(const char *key)
{
    return *findKind(QByteArrayView(key));
}

Record json(QByteArray text)
{
    return Record::fromJson(text.replace('\'', '"')).value();
}

Record number(const QByteArray &digits, const QByteArray &path)
{
    return json("{'number':'" + digits + "','application':" + (path.isEmpty() ? "null"_ba : "'/v1/Account/MA1/" + path + "/'") + '}');
}

} // namespace

/// References whose target is of another kind than was meant, or one that does not do what people mean.
class TestTargets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Account account;
        account.id = u"lab"_s;
        account.provider = "plivo";
        m_inventory = std::make_unique<Inventory>(account);
        m_inventory->merge(kind("plivo.number"), {},
            {number("14155550100", "Zentrunk/Trunk/11"), number("14155550101", "Zentrunk/Trunk/22"), number("14155550102", "Application/20481137005572611"), number("14155550103", {})});
    }

    void whatIsNoTrunkIsNamed()
    {
        const auto &field = *kind("plivo.number").field("application");
        const auto record = *m_inventory->record(id("14155550102"));
        QCOMPARE(fieldValue(field, record), u"20481137005572611"_s); // what a request would say
        QCOMPARE(fieldText(field, record), u"Application 20481137005572611"_s);
        addTrunks();
        ResourceTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCollection(m_inventory.get(), &kind("plivo.number"));
        const auto column = int(modelHeader(model).indexOf(u"Trunk"_s));
        QCOMPARE(modelColumns(model, {column}), (QStringList{u"main line"_s, u"dialer"_s, u"Application 20481137005572611"_s, QString()}));
    }

    void anOutboundTrunkSilencesTheNumber()
    {
        RecordFacts facts;
        facts.reset(m_inventory.get(), &kind("plivo.number"));
        const auto issues = [&](const char *digits) { return facts.marks(id(digits), *m_inventory->record(id(digits))); };
        QVERIFY(issues("14155550101").isEmpty()); // not known yet what it is
        addTrunks();
        facts.forgetTitles();
        QVERIFY(issues("14155550100").isEmpty());
        QVERIFY(issues("14155550102").isEmpty());
        QVERIFY(issues("14155550103").isEmpty());
        QCOMPARE(issues("14155550101").size(), 1);
        QCOMPARE(issues("14155550101").first().field, "application"_ba);
        QCOMPARE(issues("14155550101").first().state, CellState::Warning);
    }

    void aPlanSaysSo()
    {
        addTrunks();
        const auto warnings = [&](const QString &trunk) {
            const auto which = id("14155550103");
            return makePlan({updateRecord(which, *m_inventory->record(which), {{"application", trunk}})}, *m_inventory).steps.first().warnings;
        };
        QVERIFY(warnings(u"11"_s).isEmpty());
        QCOMPARE(warnings(u"22"_s).size(), 1);
        QVERIFY(warnings(u"20481137005572611"_s).isEmpty());
    }

private:
    static RecordId id(const char *digits) { return {&kind("plivo.number"), {}, QString::fromLatin1(digits)}; }
    void addTrunks()
    {
        m_inventory->merge(kind("plivo.trunk"), {},
            {json("{'trunk_id':'11','name':'main line','trunk_direction':'inbound'}"), json("{'trunk_id':'22','name':'dialer','trunk_direction':'outbound'}")});
    }

    std::unique_ptr<Inventory> m_inventory;
};

QTEST_GUILESS_MAIN(TestTargets)
#include "tst_targets.moc"
