// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/planner.h"
#include "tests/support/northwind.h"
#include "views/dialogs/confirmdialog.h"
#include "views/dialogs/planprogress.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

/// Nothing goes out that was not seen, ticked and, where it must be, spelled out.
class TestConfirmDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theButtonNamesTheDeed_data();
    void theButtonNamesTheDeed();
    void everyWarningNeedsItsTick();
    void manyWarningsShareOne();
    void aNameThatGoesAsksForTheAccount();
    void cancelIsTheDefault();
    void namesAreNeverMarkup();
    void theEndIsToldInWords_data();
    void theEndIsToldInWords();
    void stoppingIsAskedForOnce();

private:
    [[nodiscard]] static const ResourceKind &targets() { return test::kind("twilio.origination_url"); }
    [[nodiscard]] RecordId target(const char *name) const { return {&targets(), test::id("TK", "hq"), test::id("OU", name)}; }
    [[nodiscard]] Change removal(const RecordId &id) const { return deleteRecord(id, *m_inventory->record(id)); }
    [[nodiscard]] Change weightOf(const char *name, const QString &weight) const { return updateRecord(target(name), *m_inventory->record(target(name)), {{"weight", weight}}); }
    [[nodiscard]] Plan planned(const QList<Change> &changes) const { return makePlan(changes, *m_inventory); }
    ConfirmDialog *open(const QList<Change> &changes);
    [[nodiscard]] QPushButton *apply() const { return m_dialog->findChild<QPushButton *>(u"applyButton"_s); }

    std::unique_ptr<Inventory> m_inventory;
    std::unique_ptr<ConfirmDialog> m_dialog;
};

void TestConfirmDialog::init()
{
    m_dialog.reset();
    m_inventory = std::make_unique<Inventory>(test::account());
    m_inventory->merge(test::kind("twilio.trunk"), {}, {test::trunk("hq", u"hq.pstn.twilio.com"_s), test::trunk("branch")});
    m_inventory->merge(targets(), test::id("TK", "hq"),
        {test::target("hq", "pbx1"), test::target("hq", "pbx2"), test::target("hq", "pbx3"), test::target("hq", "pbx4"), test::target("hq", "pbx5")});
    m_inventory->merge(test::kind("twilio.incoming_phone_number"), {}, {test::number("+14155550101", "branch")});
}

ConfirmDialog *TestConfirmDialog::open(const QList<Change> &changes)
{
    m_dialog = std::make_unique<ConfirmDialog>(planned(changes), *m_inventory);
    m_dialog->open();
    return m_dialog.get();
}

void TestConfirmDialog::theButtonNamesTheDeed_data()
{
    QTest::addColumn<QString>("deed");
    QTest::addColumn<QString>("words");
    QTest::newRow("one") << u"delete one"_s << u"Delete origination URL"_s;
    QTest::newRow("two") << u"delete two"_s << u"Delete 2 origination URLs"_s;
    QTest::newRow("attach") << u"attach"_s << u"Attach phone number"_s;
    QTest::newRow("mixed") << u"mixed"_s << u"Apply 2 step(s)"_s;
}

void TestConfirmDialog::theButtonNamesTheDeed()
{
    QFETCH(QString, deed);
    QFETCH(QString, words);
    QList<Change> changes{removal(target("pbx1"))};
    if (deed == u"delete two"_s)
        changes.append(removal(target("pbx2")));
    if (deed == u"attach"_s)
        changes = {attachRecord(test::kind("twilio.phone_number"), test::id("TK", "hq"), test::id("PN", "+14155550101"), u"+14155550101"_s)};
    if (deed == u"mixed"_s)
        changes.append(weightOf("pbx2", u"20"_s));
    open(changes);
    QCOMPARE(apply()->text(), words);
    QCOMPARE(m_dialog->windowTitle(), words + u" · Northwind"_s);
}

void TestConfirmDialog::everyWarningNeedsItsTick()
{
    auto *dialog = open({removal(target("pbx1")), removal(target("pbx2")), removal(target("pbx3")), removal(target("pbx4")), removal(target("pbx5"))});
    QSignalSpy confirmed(dialog, &ConfirmDialog::confirmed);
    const auto ticks = dialog->findChildren<QCheckBox *>();
    QCOMPARE(ticks.size(), textsOf(dialog->plan().cautions()).size());
    QVERIFY(ticks.size() >= 2);
    for (auto *tick : ticks) {
        QVERIFY(!apply()->isEnabled());
        QVERIFY(textsOf(dialog->plan().cautions()).contains(tick->accessibleName().section(u": "_s, 1)));
        tick->click();
    }
    QVERIFY(apply()->isEnabled());
    ticks.constFirst()->click();
    QVERIFY(!dialog->mayApply());
    ticks.constFirst()->click();
    apply()->click();
    QCOMPARE(confirmed.count(), 1);
    QCOMPARE(confirmed.constFirst().constFirst().value<Plan>(), dialog->plan());
    QVERIFY(dialog->isHidden());
}

void TestConfirmDialog::manyWarningsShareOne()
{
    Plan plan = planned({weightOf("pbx1", u"20"_s)});
    for (int i = 0; i < 40; ++i)
        plan.steps.first().warnings.append({u"Warning %1."_s.arg(i), Guard::Mass});
    m_dialog = std::make_unique<ConfirmDialog>(plan, *m_inventory);
    m_dialog->open();
    QCOMPARE(m_dialog->findChildren<QCheckBox *>().size(), 1);
    QVERIFY(m_dialog->findChild<QWidget *>(u"warningList"_s));
    QVERIFY(m_dialog->height() <= m_dialog->screen()->availableSize().height());
}

void TestConfirmDialog::aNameThatGoesAsksForTheAccount()
{
    const RecordId hq{&test::kind("twilio.trunk"), {}, test::id("TK", "hq")};
    open({removal(hq)});
    for (auto *tick : m_dialog->findChildren<QCheckBox *>())
        tick->click();
    auto *name = m_dialog->findChild<QLineEdit *>(u"accountName"_s);
    QVERIFY(name);
    QVERIFY(!apply()->isEnabled());
    QTest::keyClicks(name, u"northwind"_s); // exactly, or it is no proof of having looked
    QVERIFY(!apply()->isEnabled());
    name->clear();
    QTest::keyClicks(name, u"Northwind"_s);
    QVERIFY(apply()->isEnabled());

    const RecordId branch{&test::kind("twilio.trunk"), {}, test::id("TK", "branch")};
    open({removal(branch)}); // holds no name
    QVERIFY(!m_dialog->findChild<QLineEdit *>(u"accountName"_s));
}

void TestConfirmDialog::cancelIsTheDefault()
{
    auto *dialog = open({weightOf("pbx1", u"20"_s)});
    QSignalSpy confirmed(dialog, &ConfirmDialog::confirmed);
    QVERIFY(apply()->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(confirmed.count(), 0);
    QVERIFY(dialog->isHidden());
}

void TestConfirmDialog::namesAreNeverMarkup()
{
    auto record = *m_inventory->record(target("pbx1"));
    record.setText("friendly_name", u"<table><tr><td><img src=/etc/passwd>");
    m_inventory->merge(targets(), test::id("TK", "hq"), {record});
    auto account = test::account();
    account.name = u"<b>North</b>"_s;
    m_inventory->setAccount(account);
    open({removal(target("pbx1"))});
    for (const auto *label : m_dialog->findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(), qPrintable(label->text()));
    const auto *model = m_dialog->findChild<QTableView *>(u"planTable"_s)->model();
    QVERIFY(model->index(0, 2).data(Qt::ToolTipRole).toString().contains(u"&lt;table&gt;"_s));
}

void TestConfirmDialog::theEndIsToldInWords_data()
{
    QTest::addColumn<QList<StepOutcome>>("outcomes");
    QTest::addColumn<QString>("words");
    using Kind = StepOutcome::Kind;
    const StepOutcome done{.kind = Kind::Done}, skipped{.kind = Kind::Skipped};
    const StepOutcome refused{.kind = Kind::Failed, .error = ApiError{.message = u"Too heavy."_s}};
    QTest::newRow("all") << QList{done, done, done} << u"All 3 step(s) are done."_s;
    QTest::newRow("refused") << QList{done, refused, skipped} << u"1 of 3 steps are done. Refused: Weight 10 → 30. Too heavy. 1 step(s) were not tried."_s;
    QTest::newRow("gone") << QList{StepOutcome{.kind = Kind::Conflict}, skipped, skipped}
                          << u"0 of 3 steps are done. Not carried out: Weight 10 → 20. The record was deleted elsewhere. 2 step(s) were not tried."_s;
    QTest::newRow("unclear") << QList{done, done, StepOutcome{.kind = Kind::Unclear}}
                             << u"2 of 3 steps are done. Not known whether it was carried out: Weight 10 → 40. Refresh before you repeat it."_s;
}

void TestConfirmDialog::theEndIsToldInWords()
{
    QFETCH(QList<StepOutcome>, outcomes);
    QFETCH(QString, words);
    const auto plan = planned({weightOf("pbx1", u"20"_s), weightOf("pbx2", u"30"_s), weightOf("pbx3", u"40"_s)});
    QCOMPARE(planResult(plan, outcomes), words);
    PlanProgress progress;
    QSignalSpy ended(&progress, &PlanProgress::ended);
    progress.begin(plan);
    progress.showStep(1);
    QVERIFY(progress.text().contains(u"2 of 3"_s) && progress.text().contains(u"Weight 10 → 30"_s));
    progress.showEnd(outcomes);
    QCOMPARE(progress.text(), words);
    QCOMPARE(ended.count(), 1);
}

void TestConfirmDialog::stoppingIsAskedForOnce()
{
    PlanProgress progress;
    QSignalSpy asked(&progress, &PlanProgress::cancelRequested);
    progress.begin(planned({weightOf("pbx1", u"20"_s), weightOf("pbx2", u"30"_s)}));
    auto *stop = progress.findChild<QPushButton *>(u"planProgressStop"_s);
    stop->click();
    stop->click();
    QCOMPARE(asked.count(), 1);
    const auto words = progress.text();
    progress.showStep(1); // the step in flight ends; the words stay
    QCOMPARE(progress.text(), words);
}

QTEST_MAIN(TestConfirmDialog)
#include "tst_confirmdialog.moc"
