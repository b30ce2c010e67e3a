// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/differencefilter.h"
#include "models/items/differencemodel.h"
#include "tests/changes/comparebench.h"
#include "tests/support/modelrows.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace trunkdesk;
using namespace trunkdesk::test;
using namespace Qt::StringLiterals;

namespace {

Known before() { return Known().with("twilio.trunk", {trunk("hq"), trunk("old")}).with("twilio.origination_url", {target("hq", "pbx1"), target("hq", "pbx2")}).with("twilio.incoming_phone_number", {number("+15550100", "hq")}); }
Known after()
{
    return Known().with("twilio.trunk", {trunk("hq", u"hq.pstn.twilio.com"_s, true), trunk("dr")}).with("twilio.origination_url", {target("hq", "pbx1", false), target("hq", "pbx2", true, 90)}).with(
        "twilio.incoming_phone_number", {number("+15550100", "dr")});
}
Comparison both() { return compare(before(), after()); }

QStringList checks(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList states;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const auto index = model.index(row, 0, parent);
        states.append(QString::number(index.data(Qt::CheckStateRole).toInt()) + checks(model, index).join(QString()));
    }
    return states;
}

} // namespace

class TestDifferenceModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyThenFilledThenShrunk();
    void rows();
    void roles();
    void choosing();
    void filtering();
    void filteringWhatIsRefilled();
};

void TestDifferenceModel::emptyThenFilledThenShrunk()
{
    DifferenceModel model;
    DifferenceFilter filter(&model);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(modelRows(model), QStringList());
    model.setComparison(both());
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(modelRows(filter), modelRows(model));
    model.setComparison(both());
    QCOMPARE(model.rowCount(), 3);
    model.setComparison(compare(before(), before()));
    QCOMPARE(modelRows(model), QStringList());
    QCOMPARE(modelRows(filter), QStringList());
}

void TestDifferenceModel::rows()
{
    DifferenceModel model;
    model.setComparison(both());
    QCOMPARE(modelRows(model).first(5), (QStringList{u"Trunks | 1 added, 1 removed, 1 changed |  | "_s, u"  hq | Changed |  | "_s, u"    Termination domain |  | empty | hq.pstn.twilio.com"_s, u"    Secure |  | No | Yes"_s, u"  old | Removed |  | "_s}));
    QVERIFY(modelRows(model).contains(u"  pbx2 (hq) | Changed |  | "_s));
    QVERIFY(modelRows(model).contains(u"    Weight |  | 10 | 90"_s));
    QVERIFY(modelRows(model).contains(u"  +15550100 | Moved | hq | dr"_s));
    QCOMPARE(modelHeader(model), (QStringList{u"Name"_s, u"Difference"_s, u"Before"_s, u"After"_s}));
}

void TestDifferenceModel::roles()
{
    DifferenceModel model;
    model.setComparison(both());
    const auto trunks = model.index(0, 0), hq = model.index(0, 0, trunks), secure = model.index(1, 0, hq);
    QCOMPARE(trunks.data(DifferenceModel::LineRole).toInt(), int(DifferenceModel::Line::Kind));
    QCOMPARE(trunks.data(DifferenceModel::KindRole).value<const ResourceKind *>(), &kind("twilio.trunk"));
    QCOMPARE(trunks.data(DifferenceModel::CountRole).toInt(), 3);
    QVERIFY(!trunks.data(DifferenceModel::DifferenceRole).isValid());
    QCOMPARE(hq.data(DifferenceModel::LineRole).toInt(), int(DifferenceModel::Line::Record));
    QCOMPARE(hq.data(DifferenceModel::DifferenceRole).toInt(), 0);
    QCOMPARE(hq.data(RecordIdRole).value<RecordId>().id, id("TK", "hq"));
    QCOMPARE(secure.data(DifferenceModel::LineRole).toInt(), int(DifferenceModel::Line::Field));
    QCOMPARE(secure.data(DifferenceModel::BeforeRole).toString(), u"No"_s);
    QCOMPARE(secure.data(DifferenceModel::AfterRole).toString(), u"Yes"_s);
    QCOMPARE(secure.data(Qt::AccessibleTextRole).toString(), u"Secure: No → Yes"_s);
    QVERIFY(!secure.data(Qt::CheckStateRole).isValid());
    QCOMPARE(model.indexOf(0), hq);
    QVERIFY(!model.indexOf(99).isValid());
}

void TestDifferenceModel::choosing()
{
    DifferenceModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setComparison(both());
    QSignalSpy changed(&model, &DifferenceModel::chosenChanged);
    QCOMPARE(model.chosen(), QList<int>());
    const auto trunks = model.index(0, 0);
    QVERIFY(model.setData(model.index(0, 0, trunks), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(checks(model).constFirst().first(2), u"12"_s); // partly, and the first
    QCOMPARE(model.chosen(), QList<int>{0});
    QVERIFY(model.setData(trunks, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(trunks.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(model.chosen(), (QList<int>{0, 1, 2}));
    QVERIFY(model.setData(trunks, Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(model.chosen(), QList<int>());
    QCOMPARE(changed.size(), 3);
    model.setAllChosen(true);
    QCOMPARE(model.chosen(), everything(model.comparison()));
    model.setChosen({2, 4, 99});
    QCOMPARE(model.chosen(), (QList<int>{2, 4}));
    QVERIFY(!model.setData(model.index(0, 0, model.index(0, 0, trunks)), Qt::Checked, Qt::CheckStateRole));
    model.setCheckable(false);
    QVERIFY(!trunks.data(Qt::CheckStateRole).isValid());
    QVERIFY(!model.setData(trunks, Qt::Checked, Qt::CheckStateRole));
    model.setComparison(both());
    QCOMPARE(model.chosen(), QList<int>());
}

void TestDifferenceModel::filtering()
{
    DifferenceModel model;
    model.setComparison(both());
    DifferenceFilter filter(&model);
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto records = [&filter] {
        QStringList titles;
        for (int row = 0; row < filter.rowCount(); ++row)
            for (int inner = 0; inner < filter.rowCount(filter.index(row, 0)); ++inner)
                titles.append(filter.index(inner, 0, filter.index(row, 0)).data().toString());
        return titles;
    };
    filter.setFilterText(u"weight"_s); // a field
    QCOMPARE(records(), QStringList{u"pbx2 (hq)"_s});
    QCOMPARE(filter.rowCount(filter.index(0, 0, filter.index(0, 0))), 1);
    filter.setFilterText(u"YES hq"_s); // a text and a name
    QCOMPARE(records(), (QStringList{u"hq"_s, u"pbx1 (hq)"_s}));
    filter.setFilterText(u"phone numbers"_s); // a kind
    QCOMPARE(records(), QStringList{u"+15550100"_s});
    filter.setFilterText(u"removed"_s);
    QCOMPARE(records(), QStringList{u"old"_s});
    filter.setFilterText(u"nothing of it"_s);
    QCOMPARE(filter.rowCount(), 0);
    filter.setFilterText({});
    filter.setShown({Difference::Kind::Added, Difference::Kind::Moved});
    QCOMPARE(records(), (QStringList{u"dr"_s, u"+15550100"_s}));
    QCOMPARE(filter.shownCount(), 2);
}

void TestDifferenceModel::filteringWhatIsRefilled()
{
    DifferenceModel model;
    DifferenceFilter filter(&model);
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setFilterText(u"weight"_s);
    model.setComparison(both());
    QCOMPARE(filter.shownCount(), 1);
    model.setComparison(compare(after(), before()));
    QCOMPARE(filter.shownCount(), 1);
    model.setComparison({});
    QCOMPARE(filter.shownCount(), 0);
}

QTEST_GUILESS_MAIN(TestDifferenceModel)
#include "tst_differencemodel.moc"
