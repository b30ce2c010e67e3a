// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/plivocalls.h"
#include "models/schema/registry.h"
#include "tests/support/labclient.h"

#include <QSet>
#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

/// The calls that the lab makes up, and what can be asked of them.
class TestPlivoCalls : public QObject
{
    Q_OBJECT

    test::LabClient m_client;

    /// `days` before now, as a filter wants it.
    static QByteArray ago(int days)
    {
        return QUrl::toPercentEncoding(QDateTime::currentDateTimeUtc().addDays(-days).toString(u"yyyy-MM-dd hh:mm:ss.zzz"_s));
    }
    QList<Record> ask(const QByteArray &filter) { return m_client.all("Zentrunk/Call/?" + filter); }
    static bool every(const QList<Record> &calls, const std::function<bool(const Record &)> &holds)
    {
        return !calls.isEmpty() && std::all_of(calls.begin(), calls.end(), holds);
    }

private Q_SLOTS:
    void theSameCallsWheneverTheyAreMade()
    {
        const auto &store = m_client.lab().store;
        const auto &trunks = store.items(*findKind("plivo.trunk"));
        const auto &numbers = store.items(*findKind("plivo.number"));
        const auto now = QDateTime::currentDateTimeUtc();
        auto early = plivoCalls(trunks, numbers, now.addDays(-7));
        auto late = plivoCalls(trunks, numbers, now);
        QCOMPARE(early.size(), 132);
        QSet<QString> ids;
        for (qsizetype i = 0; i < early.size(); ++i) {
            ids.insert(late[i].text("call_uuid"));
            for (const auto *key : {"initiation_time", "answer_time", "end_time"}) {
                QVERIFY(early[i].text(key) < late[i].text(key) || early[i].isNull(key));
                early[i].remove(key);
                late[i].remove(key);
            }
            QCOMPARE(early[i].toJson(), late[i].toJson());
        }
        QCOMPARE(ids.size(), 132);
    }

    void theyAreSound()
    {
        for (const auto &call : ask("end_time__gte=" + ago(89))) {
            QVERIFY(call.text("from_number").startsWith(u'+') && call.text("to_number").startsWith(u'+'));
            QVERIFY(call.text("initiation_time") <= call.text("end_time"));
            QVERIFY(call.text("initiation_time").size() == 19 && call.text("initiation_time")[10] == u' ');
            QCOMPARE(call.isNull("answer_time"), call.integer("bill_duration") == 0);
            const auto code = call.integer("hangup_cause_code").value_or(0);
            QVERIFY(code >= 3000 && code <= 6040);
            QVERIFY(call.raw("total_amount").startsWith('"'));
            QVERIFY(call.text("trunk_domain").endsWith(u".zt.plivo.com"));
        }
    }

    void thirtyDaysUnlessAsked()
    {
        QCOMPARE(ask("end_time__gte=" + ago(89)).size(), 132);
        const auto recent = ask("limit=20").size();
        QVERIFY(recent < 132);
        QCOMPARE(ask("end_time__gte=" + ago(30)).size(), recent);
        QCOMPARE(ask("end_time__gt=" + ago(89) + "&end_time__lte=" + ago(30)).size(), 132 - recent);
    }

    void ninetyDaysAtMost()
    {
        QCOMPARE(m_client.get("Zentrunk/Call/?end_time__gte=" + ago(91)).status, 400);
        QCOMPARE(m_client.get("Zentrunk/Call/?end_time__gte=" + ago(89) + "&end_time__lt=" + ago(-2)).status, 400);
        QCOMPARE(m_client.get("Zentrunk/Call/?end_time__gte=" + ago(80) + "&end_time__lt=" + ago(-2)).status, 200);
        QCOMPARE(m_client.get("Zentrunk/Call/?end_time__gt=2099-01-01%2010:00").status, 200);
    }

    void aNumberOrItsBeginning()
    {
        QVERIFY(every(ask("to_number=1415555"), [](const Record &c) { return c.text("to_number").startsWith(u"+1415555"); }));
        const auto one = ask("limit=1").first().text("from_number").sliced(1);
        QVERIFY(every(ask("from_number=" + one.toLatin1()), [&one](const Record &c) { return c.text("from_number").sliced(1) == one; }));
        QVERIFY(ask("from_number=415555").isEmpty()); // not somewhere in it
        QVERIFY(every(ask("from_number=1&to_number=1"), [](const Record &c) { return c.text("to_number").startsWith(u"+1") && c.text("from_number").startsWith(u"+1"); }));
    }

    void choicesAndCounts()
    {
        const auto all = ask("limit=20").size();
        QCOMPARE(ask("call_direction=inbound").size() + ask("call_direction=outbound").size(), all);
        QCOMPARE(ask("hangup_source=customer").size() + ask("hangup_source=carrier").size() + ask("hangup_source=zentrunk").size(), all);
        QVERIFY(every(ask("hangup_cause_code=3010"), [](const Record &c) { return c.text("hangup_cause_name") == u"Busy Line"; }));
        QVERIFY(every(ask("stir_verification=Not%20Verified"), [](const Record &c) { return c.isNull("attestation_indicator"); }));
        QVERIFY(every(ask("stir_verification=Verified"), [](const Record &c) { return !c.isNull("attestation_indicator"); }));
        const auto some = ask("bill_duration__gt=0").first().integer("bill_duration").value();
        const auto is = QByteArray::number(some);
        QVERIFY(every(ask("bill_duration=" + is), [some](const Record &c) { return c.integer("bill_duration") == some; }));
        const auto exact = ask("bill_duration=" + is).size();
        QCOMPARE(ask("bill_duration__gte=" + is).size() - ask("bill_duration__gt=" + is).size(), exact);
        QCOMPARE(ask("bill_duration__lte=" + is).size() - ask("bill_duration__lt=" + is).size(), exact);
        QCOMPARE(ask("bill_duration__lt=" + is).size() + ask("bill_duration__gte=" + is).size(), all);
    }

    void pagesKeepTheFilter()
    {
        const auto page = m_client.get("Zentrunk/Call/?limit=5&call_direction=inbound&end_time__gte=" + ago(80)).body;
        QVERIFY(page.text("meta.next").contains(u"?limit=5&offset=5&call_direction=inbound&end_time__gte="));
    }

    void aRowIsAPartOfTheCall()
    {
        const auto row = ask("bill_duration__gt=0").first();
        const auto path = "Zentrunk/Call/" + row.text("call_uuid").toLatin1() + '/';
        const auto call = m_client.get(path).body;
        for (const auto &key : row.keys())
            QCOMPARE(call.raw(key), row.raw(key));
        for (const auto &field : findKind("plivo.call")->fields)
            QVERIFY2(call.has(field.key), field.key);
        QVERIFY(!row.has("call_id") && call.text("call_id").contains(u'@'));

        const auto insights = m_client.get(path + "Insights/").body;
        QCOMPARE(insights.text("from.number"), row.text("from_number"));
        QVERIFY(insights.raw("rtt").startsWith('"') && !insights.raw("post_dial_delay").startsWith('"'));
        QCOMPARE(m_client.get("Zentrunk/Call/0/Insights/").status, 404);
    }
};

QTEST_GUILESS_MAIN(TestPlivoCalls)
#include "tst_plivocalls.moc"
