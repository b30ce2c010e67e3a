// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/referencelistmodel.h"

#include "tests/support/modelrows.h"
#include "tests/support/northwind.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

class TestReferenceListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsComeAndGo()
    {
        Inventory inventory(test::account());
        ReferenceListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto &trunks = test::kind("twilio.trunk");
        model.setKind(nullptr, &trunks, true);
        QCOMPARE(modelRows(model), QStringList{u"None"_s});
        model.setKind(&inventory, &trunks, true);
        inventory.merge(trunks, {}, {test::trunk("zebra"), test::trunk("hq", u"hq.pstn.twilio.com"_s)});
        QCOMPARE(modelRows(model), (QStringList{u"None"_s, u"zebra"_s, u"hq — hq.pstn.twilio.com"_s})); // nothing moves under the hand
        model.setKind(&inventory, &trunks, false);
        QCOMPARE(modelRows(model), (QStringList{u"hq — hq.pstn.twilio.com"_s, u"zebra"_s}));
        QCOMPARE(model.idAt(0), test::id("TK", "hq"));
        inventory.merge(trunks, {}, {test::trunk("hq")});
        QCOMPARE(model.index(0).data(ReferenceListModel::TelltaleRole).toString(), QString());
        inventory.remove({&trunks, {}, test::id("TK", "hq")});
        QCOMPARE(modelRows(model), QStringList{u"zebra"_s});
        QCOMPARE(model.recordCount(), 1);
    }

    void theSearchKnowsIdNameAndNumber()
    {
        Inventory inventory(test::account());
        const auto &numbers = test::kind("twilio.incoming_phone_number");
        auto reception = test::number("+14155550100", nullptr);
        reception.setText("friendly_name", u"Reception");
        inventory.merge(numbers, {}, {reception});
        ReferenceListModel model;
        model.setKind(&inventory, &numbers, false);
        const auto text = model.index(0).data(SearchTextRole).toString();
        for (const auto &part : {u"Reception"_s, u"+14155550100"_s, test::id("PN", "+14155550100")})
            QVERIFY2(text.contains(part), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestReferenceListModel)
#include "tst_referencelistmodel.moc"
