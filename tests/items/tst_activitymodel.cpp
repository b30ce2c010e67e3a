// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/activitymodel.h"

#include "tests/items/smallcompany.h"
#include "tests/support/modelrows.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

static Account reachable()
{
    auto account = northwind::account();
    account.endpoints = {{"trunking", QUrl(u"https://user:secret@trunking.example.com/"_s)}};
    return account;
}

static Exchange get(int number)
{
    return {.id = quint64(number), .time = QDateTime({2026, 11, 20}, {12, 0}, Qt::UTC).addMSecs(number), .service = "trunking", .path = "/v1/Trunks/" + QByteArray::number(number), .status = 200, .duration = std::chrono::milliseconds(80), .tries = 1};
}

class TestActivityModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheLatest()
    {
        ActivityModel model(nullptr, 20);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        for (int i = 1; i <= 20; ++i)
            model.append(reachable(), get(i));
        QCOMPARE(model.rowCount(), 20);
        model.append(reachable(), get(21));
        QCOMPARE(model.rowCount(), 18); // a lot has left
        QCOMPARE(model.entry(0).exchange.id, 4);
        QCOMPARE(model.entry(17).exchange.id, 21);
        QList<Exchange> many;
        for (int i = 100; i < 200; ++i)
            many.append(get(i));
        model.append(reachable(), many);
        QCOMPARE(model.rowCount(), 20);
        QCOMPARE(model.entry(19).exchange.id, 199);
        model.clear();
        model.append(reachable(), QList<Exchange>());
        QCOMPARE(model.rowCount(), 0);
    }

    void says()
    {
        ActivityModel model;
        auto post = get(2);
        post.method = ApiMethod::Post;
        post.fields = {"FriendlyName", "It's"};
        post.status = 0;
        post.tries = 3;
        post.error = u"No answer from sip:u:pw@host. Try again."_s;
        post.requestId = "RQ<1>";
        model.append(reachable(), {get(1), post});
        QCOMPARE(modelHeader(model), (QStringList{u"Time"_s, u"Method"_s, u"Path"_s, u"Status"_s, u"Duration"_s, u"Tries"_s, u"Error"_s}));
        QCOMPARE(modelColumns(model, {1, 2, 3, 4, 5, 6}),
                 (QStringList{u"GET | /v1/Trunks/1 | 200 | 80 ms | 1 | "_s, u"POST | /v1/Trunks/2 | none | 80 ms | 3 | No answer from sip:u:•••@host. Try again."_s}));
        QCOMPARE(model.index(0, 0).data(StateRole).toInt(), int(CellState::Normal));
        QCOMPARE(model.index(1, 0).data(StateRole).toInt(), int(CellState::Normal)); // one mark a row
        QCOMPARE(model.index(1, ActivityModel::Status).data(StateRole).toInt(), int(CellState::Error));
        QCOMPARE(model.index(0, ActivityModel::Duration).data(SortRole), QVariant(qlonglong(80)));
        QVERIFY(model.index(1, 0).data(Qt::ToolTipRole).toString().contains(u"RQ&lt;1&gt;"_s));
        QCOMPARE(model.asText({0}), u"2026-11-20T12:00:00.001Z\tGET\t/v1/Trunks/1\t200\t80 ms\t1\t\n"_s);
        QCOMPARE(model.asCurl({0, 1}),
                 u"curl -u \"$SIP_ACCOUNT_USER:$SIP_ACCOUNT_SECRET\" 'https://trunking.example.com/v1/Trunks/1'\n"
                 "curl -u \"$SIP_ACCOUNT_USER:$SIP_ACCOUNT_SECRET\" -X POST --data-urlencode 'FriendlyName=VALUE' --data-urlencode 'It'\\''s=VALUE' "
                 "'https://trunking.example.com/v1/Trunks/2'\n"_s);
    }
};

QTEST_GUILESS_MAIN(TestActivityModel)
#include "tst_activitymodel.moc"
