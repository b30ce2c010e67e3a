// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/differencewords.h"
#include "tests/changes/comparebench.h"

#include <QTest>

using namespace trunkdesk;
using namespace trunkdesk::test;
using namespace Qt::StringLiterals;

namespace {

QStringList said(const Known &before, const Known &after)
{
    QStringList texts;
    for (const auto &word : differenceWords(compare(before, after), before, after))
        texts.append(word.text);
    return texts;
}

Known routed(const QList<Record> &targets)
{
    return Known().with("twilio.trunk", {trunk("hq")}).with("twilio.origination_url", targets);
}

} // namespace

class TestDifferenceWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesOfCalls()
    {
        QCOMPARE(said(routed({target("hq", "pbx1", true, 70), target("hq", "pbx2", true, 30)}), routed({target("hq", "pbx1", true, 9), target("hq", "pbx2", true, 91)})),
            (QStringList{u"“pbx1” of “hq”: its share of calls goes from 70 % to 9 %."_s, u"“pbx2” of “hq”: its share of calls goes from 30 % to 91 %."_s}));
        QCOMPARE(said(routed({target("hq", "a", true, 70), target("hq", "b", true, 30)}), routed({target("hq", "a", false, 70), target("hq", "c", true, 30)})),
            (QStringList{u"“c” of “hq” is new: its share of calls is 100 %."_s, u"“a” of “hq” takes no calls any more: its share was 70 %."_s, u"“b” of “hq” is gone: its share of calls was 30 %."_s}));
        QCOMPARE(said(routed({target("hq", "a"), target("hq", "b", false)}), routed({target("hq", "a"), target("hq", "b", false, 99)})), QStringList());
    }

    void nobodyAnswers()
    {
        const auto words = said(routed({target("hq", "a")}), routed({target("hq", "a", false)}));
        QCOMPARE(words, QStringList{u"“hq” has no enabled target any more, so nobody answers its calls."_s});
        QCOMPARE(said(routed({target("hq", "a", false)}), routed({target("hq", "a")})).constFirst(), u"“hq” has an enabled target again."_s);
    }

    void namedTargets()
    {
        const auto lab = [](const QString &primary, const QString &fallback) {
            return Known("plivo").with("plivo.uri", {record(u"{'uri_uuid':'a','name':'A'}"_s), record(u"{'uri_uuid':'b','name':'B'}"_s)})
                .with("plivo.trunk", u"{'trunk_id':'1','name':'main','trunk_direction':'inbound','primary_uri_uuid':%1,'fallback_uri_uuid':%2}"_s.arg(primary, fallback));
        };
        QCOMPARE(said(lab(u"'a'"_s, u"'b'"_s), lab(u"'b'"_s, u"null"_s)), (QStringList{u"“main”: Primary URI goes from “A” to “B”."_s, u"“main”: Fallback URI goes from “B” to nothing."_s}));
        QCOMPARE(said(lab(u"'a'"_s, u"null"_s), lab(u"null"_s, u"null"_s)), QStringList{u"“main” has no target any more, so nobody answers its calls."_s});
    }

    void numbersThatMove()
    {
        const auto on = [](const char *first, const char *others) {
            return Known().with("twilio.trunk", {trunk("hq"), trunk("dr")}).with("twilio.incoming_phone_number", {number("+15550100", first), number("+15550101", others), number("+15550102", others)});
        };
        QCOMPARE(said(on("hq", "hq"), on(nullptr, "dr")), (QStringList{u"Phone numbers: 1 leave “hq” and are on none."_s, u"Phone numbers: 2 move from “hq” to “dr”."_s}));
        QCOMPARE(said(on(nullptr, "hq"), on("dr", "hq")), QStringList{u"Phone numbers: 1 come to “dr”."_s});
    }

    void whoMayCall()
    {
        const auto ranges = [](const QString &ip, int prefix) {
            return Known().with("twilio.ip_access_control_list", {list("AL", "office")})
                .with("twilio.ip_address", u"{'sid':'IP1','ip_access_control_list_sid':'%1','friendly_name':'x','ip_address':'%2','cidr_prefix_length':%3}"_s.arg(id("AL", "office"), ip).arg(prefix));
        };
        QCOMPARE(said(ranges(u"10.0.0.1"_s, 32), ranges(u"0.0.0.0"_s, 0)), QStringList{u"Anybody may call: “0.0.0.0/0” of “office” is every address."_s});
        QCOMPARE(said(ranges(u"10.0.0.1"_s, 32), ranges(u"10.0.0.0"_s, 8)), QStringList{u"Strangers may call: “10.0.0.0/8” of “office” is a wide range."_s});
        QCOMPARE(said(ranges(u"0.0.0.0"_s, 0), ranges(u"10.0.0.1"_s, 32)), QStringList());

        const auto attached = [](bool yes) {
            auto known = Known().with("twilio.trunk", {trunk("hq")}).with("twilio.credential_list", {list("CL", "a")});
            return yes ? known.with("twilio.trunk_credential_list", {list("CL", "a", "hq")}) : known;
        };
        QCOMPARE(said(attached(true), attached(false)), QStringList{u"Nobody may call through “hq” any more: no list is attached to it."_s});
    }

    void theWeightiestFirst()
    {
        const auto before = routed({target("hq", "a")}).with("twilio.trunk", {trunk("old"), trunk("safe", {}, true)});
        const auto after = routed({target("hq", "a", false)}).with("twilio.trunk", {trunk("new"), trunk("safe")});
        const auto words = said(before, after);
        QCOMPARE(words, (QStringList{u"“hq” has no enabled target any more, so nobody answers its calls."_s, u"“safe”: “Secure” is switched off."_s, u"Trunk “old” is gone."_s, u"Trunk “new” is new."_s}));
        const auto comparison = compare(before, after);
        const auto second = differenceWords(comparison, before, after).at(1);
        QCOMPARE(comparison.differences.at(second.difference).title, u"safe"_s);
    }
};

QTEST_GUILESS_MAIN(TestDifferenceWords)
#include "tst_differencewords.moc"
