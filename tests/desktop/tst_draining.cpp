// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/desktop/networkaccount.h"
#include "tests/desktop/bulkbench.h"
#include "views/bulk/drainpage.h"
#include "views/bulk/edittogetherdialog.h"

#include <QPushButton>
#include <QTableView>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

/// A host is drained and put back, as a person does it.
class TestDraining : public BulkBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void aHostIsDrained();
    void aTrunkWithNothingElseWantsAReplacement();
    void aReadOnlyAccountIsShownAndLeftAlone();

private:
    DrainPage *openDrain()
    {
        trigger(m_window->actions()->drain);
        return qobject_cast<DrainPage *>(m_window->currentTool());
    }
};

void TestDraining::aHostIsDrained()
{
    auto *page = openDrain();
    QVERIFY(page);
    page->chooseHost(u"sip.example.com"_s);
    QCOMPARE(page->host(), u"sip.example.com"_s);
    QVERIFY(!page->parts().isEmpty());
    const auto trunk = idOf("plivo.trunk", u"main line"_s);
    const auto before = inventory("plivo")->record(trunk)->text("primary_uri_uuid");
    press(page, "reviewDrain");
    QVERIFY(review());
    const auto purpose = review()->review()->plans().first().plan.purpose;
    QCOMPARE(purpose.kind, Purpose::Kind::Drain);
    QCOMPARE(purpose.subject, u"sip.example.com"_s);
    apply();
    QCOMPARE(inventory("plivo")->record(trunk)->text("fallback_uri_uuid"), before);

    // It is listed until it is put back.
    page = openDrain();
    QVERIFY(QTest::qWaitFor([page] { return page->findChild<QPushButton *>(u"putBack"_s); }));
    press(page, "putBack");
    QVERIFY(review());
    QCOMPARE(review()->review()->plans().first().plan.purpose.kind, Purpose::Kind::PutBack);
    apply();
    QCOMPARE(inventory("plivo")->record(trunk)->text("primary_uri_uuid"), before);
    page = openDrain();
    QVERIFY(QTest::qWaitFor([page] { return !page->findChild<QPushButton *>(u"putBack"_s); }));
}

void TestDraining::aTrunkWithNothingElseWantsAReplacement()
{
    // Only a primary is left, on the host.
    choose("plivo.trunk");
    trigger(m_window->actions()->editTogether);
    auto *dialog = dialogOf<EditTogetherDialog>();
    pick(dialog, "bulkField", u"Fallback URI"_s);
    pick(dialog, "bulkWay", u"Empty"_s);
    press(dialog, "reviewButton");
    apply();
    auto *page = openDrain();
    page->chooseHost(u"sip.example.com"_s);
    QVERIFY(page->parts().first().drain.changes.isEmpty());
    QVERIFY(!page->parts().first().drain.refusals.isEmpty());
    auto *replacement = page->findChild<QComboBox *>(u"replacement"_s);
    QVERIFY(replacement && replacement->count() > 1);
    replacement->setCurrentIndex(1);
    QVERIFY(!page->parts().first().drain.changes.isEmpty());
    QVERIFY(page->findChild<QPushButton *>(u"reviewDrain"_s)->isEnabled());
}

void TestDraining::aReadOnlyAccountIsShownAndLeftAlone()
{
    auto *lab = qobject_cast<NetworkAccount *>(account("plivo"));
    auto settings = lab->inventory()->account();
    settings.mode = AccountMode::ReadOnly;
    lab->setAccount(settings);
    auto *page = openDrain();
    page->chooseHost(u"sip.example.com"_s);
    QCOMPARE(page->parts().size(), 1);
    QVERIFY(page->parts().first().drain.changes.isEmpty());
    QVERIFY(!page->findChild<QPushButton *>(u"reviewDrain"_s)->isEnabled());
    const auto *effect = page->findChild<QTableView *>(u"effectTable"_s)->model();
    QVERIFY(effect->rowCount() > 0);
    QVERIFY(effect->index(0, 3).data().toString().contains(u"reading only"));
}

QTEST_MAIN(TestDraining)
#include "tst_draining.moc"
