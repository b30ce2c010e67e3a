// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "tests/support/checkaccount.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace trunkdesk {

using test::CheckAccount;

namespace {

void finish(Findings *findings)
{
    QSignalSpy ready(findings, &Findings::busyChanged);
    while (findings->isBusy())
        ready.wait();
}

QString nobodyIn(CheckAccount *account, int i)
{
    const auto id = u"TK%1"_s.arg(i);
    account->add("twilio.trunk", u"{'sid':'%1','friendly_name':'%1','domain_name':'%1.pstn.twilio.com'}"_s.arg(id));
    return id;
}

QStringList codes(const QList<Finding> &findings)
{
    QStringList list;
    for (const auto &finding : findings)
        list.append(QLatin1StringView(finding.check->code));
    return list;
}

} // namespace

/// What is kept up to date beside an account, and told.
class TestFindings : public QObject
{
    Q_OBJECT

    static Finding nobody(Findings *findings, const QString &trunk)
    {
        for (const auto &finding : findings->of({&test::kind("twilio.trunk"), {}, trunk}))
            if (QByteArrayView(finding.check->code) == "AUTH-NONE")
                return finding;
        return {};
    }

private Q_SLOTS:
    void oneForEachAccount()
    {
        CheckAccount a, b;
        auto *findings = Findings::of(&a.inventory);
        QCOMPARE(Findings::of(&a.inventory), findings);
        QVERIFY(Findings::of(&b.inventory) != findings);
        finish(findings);
        QCOMPARE(findings->all(), QList<Finding>());
        QCOMPARE(findings->counts(), Findings::Counts());
    }

    /// While an account is read nothing is looked at, and what was found before stays.
    void waitsForLists()
    {
        CheckAccount a;
        a.readAll();
        nobodyIn(&a, 1);
        auto *findings = Findings::of(&a.inventory);
        finish(findings);
        QVERIFY(codes(findings->all()).contains(u"AUTH-NONE"_s));

        QSignalSpy changed(findings, &Findings::changed);
        a.read("twilio.trunk_credential_list", u"TK1"_s, LoadState::Loading);
        a.add("twilio.trunk_credential_list", u"{'sid':'CL1'}"_s, u"TK1"_s);
        QVERIFY(findings->isBusy());
        QVERIFY(!changed.wait(50));
        QVERIFY(codes(findings->all()).contains(u"AUTH-NONE"_s));
        a.read("twilio.trunk_credential_list", u"TK1"_s);
        finish(findings);
        QVERIFY(!codes(findings->all()).contains(u"AUTH-NONE"_s));
        QCOMPARE(changed.size(), 1);
    }

    /// A list whose reading nobody ends, because its trunk is gone.
    void doesNotWaitForWhatIsGone()
    {
        CheckAccount a;
        nobodyIn(&a, 1);
        auto *findings = Findings::of(&a.inventory);
        a.read("twilio.trunk_credential_list", u"TK1"_s, LoadState::Loading);
        a.inventory.remove({&test::kind("twilio.trunk"), {}, u"TK1"_s});
        finish(findings);
        QVERIFY(!findings->isBusy());
    }

    /// Nor for one that is read when somebody looks, page by page.
    void doesNotWaitForEndlessLists()
    {
        CheckAccount a("plivo");
        a.read("plivo.call", {}, LoadState::Loading);
        a.add("plivo.call", u"{'call_uuid':'1'}"_s);
        auto *findings = Findings::of(&a.inventory);
        finish(findings);
        QVERIFY(!findings->isBusy());
    }

    void tellsInBatches()
    {
        CheckAccount a;
        a.readAll();
        constexpr int count = 300;
        for (int i = 0; i < count; ++i)
            nobodyIn(&a, i);
        auto *findings = Findings::of(&a.inventory);
        QSignalSpy changed(findings, &Findings::changed);
        finish(findings);
        qsizetype told = 0;
        for (const auto &batch : changed)
            told += batch.first().value<QList<RecordId>>().size();
        QCOMPARE(told, count + 1); // and that there are too many
        QVERIFY2(changed.size() < count / 10, qPrintable(QString::number(changed.size())));
        changed.clear();
        a.inventory.remove({&test::kind("twilio.trunk"), {}, u"TK7"_s});
        finish(findings);
        QCOMPARE(changed.size(), 1);
        const auto ids = changed.first().first().value<QList<RecordId>>();
        QVERIFY(ids.contains(RecordId{&test::kind("twilio.trunk"), {}, u"TK7"_s}));
        QCOMPARE(findings->of(RecordId{&test::kind("twilio.trunk"), {}, u"TK7"_s}), QList<Finding>());
    }

    void whatIsIgnoredDoesNotCount()
    {
        CheckAccount a;
        a.readAll();
        for (int i = 1; i <= 2; ++i)
            nobodyIn(&a, i);
        auto *findings = Findings::of(&a.inventory);
        finish(findings);
        const auto *kind = &test::kind("twilio.trunk");
        const auto before = findings->counts(kind);
        QCOMPARE(before.errors, 2);
        QCOMPARE(findings->counts(), before);

        const auto finding = nobody(findings, u"TK1"_s);
        QVERIFY(finding.check);
        QSignalSpy ignoredChanged(findings, &Findings::ignoredChanged);
        findings->setIgnored({{ignoreOf(finding, u"TK1"_s, u"a test"_s)}});
        QCOMPARE(ignoredChanged.size(), 1);
        QCOMPARE(findings->counts(kind).errors, 1);
        QCOMPARE(findings->ignoredCount(), 1);
        QVERIFY(findings->isIgnored(finding));
        QVERIFY(!findings->isIgnored(nobody(findings, u"TK2"_s)));
        QVERIFY(findings->all().contains(finding)); // listed all the same

        // What comes later counts as it should, too.
        nobodyIn(&a, 3);
        a.inventory.remove({kind, {}, u"TK1"_s});
        finish(findings);
        QCOMPARE(findings->counts(kind).errors, 2);
        QCOMPARE(findings->ignoredCount(), 0);
        nobodyIn(&a, 1);
        finish(findings);
        QCOMPARE(findings->counts(kind).errors, 2);
        QCOMPARE(findings->ignoredCount(), 1);
        findings->setIgnored(findings->ignored());
        QCOMPARE(ignoredChanged.size(), 1);
        findings->setIgnored({});
        QCOMPARE(findings->counts(kind).errors, 3);
        QCOMPARE(findings->ignoredCount(), 0);
    }

    /// Kind by kind, and within one as the records stand.
    void standInTheOrderOfRecords()
    {
        CheckAccount a;
        a.readAll();
        for (int i : {3, 1, 2})
            nobodyIn(&a, i);
        auto *findings = Findings::of(&a.inventory);
        finish(findings);
        QStringList ids;
        for (const auto &finding : findings->all())
            if (QByteArrayView(finding.check->code) == "AUTH-NONE")
                ids.append(finding.record.id);
        QCOMPARE(ids, (QStringList{u"TK3"_s, u"TK1"_s, u"TK2"_s}));
    }

    /// A check that somebody reads about in the help, in a man page, in a report of a machine.
    void everyCheckIsDescribed()
    {
        static const QRegularExpression code(u"^[A-Z]+(-[A-Z]+)+$"_s), errors(u"^(\\d{3,5}( \\d{3,5})*)?$"_s), source(u"^https://"_s);
        QSet<QByteArray> seen;
        QVERIFY(!allChecks().isEmpty());
        for (const auto *check : allChecks()) {
            const auto text = [](const char *key) { return QString::fromUtf8(key); };
            QVERIFY2(code.match(text(check->code)).hasMatch(), check->code);
            QVERIFY2(!seen.contains(check->code), check->code);
            seen.insert(check->code);
            QCOMPARE(findCheck(check->code), check);
            QVERIFY2(!text(check->title).isEmpty() && !text(check->title).endsWith(u'.'), check->code);
            QVERIFY2(text(check->meaning).endsWith(u'.') && text(check->remedy).endsWith(u'.'), check->code);
            QVERIFY2(errors.match(text(check->errors)).hasMatch(), check->code);
            QVERIFY2(text(check->source).isEmpty() || source.match(text(check->source)).hasMatch(), check->code);
            QVERIFY2(check->look || check->lookAtList || check->general, check->code);
            const auto &kinds = allKinds();
            QVERIFY2(std::any_of(kinds.begin(), kinds.end(), [check](const ResourceKind *kind) { return check->concerns(*kind); }), check->code);
        }
        QCOMPARE(findCheck("NO-SUCH"), nullptr);
    }

    void severities()
    {
        QCOMPARE(severityText(FindingSeverity::Security), u"Security"_s);
        QCOMPARE(severityKey(FindingSeverity::Error), "error");
        QVERIFY(FindingSeverity::Note < FindingSeverity::Warning && FindingSeverity::Warning < FindingSeverity::Security && FindingSeverity::Security < FindingSeverity::Error);
    }
};

} // namespace trunkdesk

QTEST_GUILESS_MAIN(trunkdesk::TestFindings)
#include "tst_findings.moc"
