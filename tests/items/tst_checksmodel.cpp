// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/checksmodel.h"

#include "models/items/ignoredmodel.h"
#include "tests/items/smallcompany.h"
#include "tests/support/modelrows.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

class TestChecksModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCheckSaysAll()
    {
        ChecksModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), int(allChecks().size()));
        QCOMPARE(modelHeader(model).size(), int(ChecksModel::ColumnCount));
        qlonglong before = -qlonglong(FindingSeverity::Error);
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto severity = model.index(row, ChecksModel::Severity).data(SortRole).toLongLong();
            QVERIFY(severity >= before);
            before = severity;
            for (const int column : {ChecksModel::Severity, ChecksModel::Code, ChecksModel::Title})
                QVERIFY(!model.index(row, column).data().toString().isEmpty());
            QVERIFY(!model.index(row, ChecksModel::Title).data(Qt::ToolTipRole).toString().isEmpty()); // what it means
            QCOMPARE(model.rowOf(model.checkAt(row)), row);
        }
        QCOMPARE(model.checkAt(-1), nullptr);
    }

    void howOften()
    {
        ChecksModel model;
        const auto *check = model.checkAt(2);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setCounts({{check, 7}});
        model.setCounts({{check, 7}}); // nothing new
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.countOf(check), 7);
        QCOMPARE(model.index(2, ChecksModel::Found).data().toString(), u"7"_s);
        QCOMPARE(model.index(1, ChecksModel::Found).data().toString(), QString());
        QVERIFY(model.index(2, ChecksModel::Code).data(Qt::AccessibleTextRole).toString().contains(u'7'));
    }

    void whatIsIgnored()
    {
        IgnoredModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        const QByteArray code = allChecks().constFirst()->code;
        const auto then = QDateTime({2026, 11, 20}, {12, 0}, Qt::UTC);
        const IgnoredFinding here{.code = code, .kind = "twilio.trunk", .id = northwind::sid("TK", 1), .field = "secure", .reason = u"a test trunk"_s, .since = then, .title = u"hq-trunk"_s};
        const IgnoredFinding everywhere{.code = "NO-SUCH-CODE", .reason = u"later"_s, .since = then.addDays(1)};
        model.setIgnored({{here, everywhere}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.entry(0), everywhere); // the latest first
        QCOMPARE(model.index(0, IgnoredModel::Where).data().toString(), u"Everywhere in this account"_s);
        QCOMPARE(model.index(1, IgnoredModel::Reason).data().toString(), u"a test trunk"_s);
        const auto place = model.index(1, IgnoredModel::Where).data().toString();
        QVERIFY2(place.startsWith(u"hq-trunk (Trunk, "_s), qPrintable(place));
        QCOMPARE(model.index(1, IgnoredModel::Since).data(ExportTextRole).toString(), u"2026-11-20T12:00:00Z"_s);
        model.setIgnored({{here}});
        QCOMPARE(model.rowCount(), 1);
        model.setIgnored({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestChecksModel)
#include "tst_checksmodel.moc"
