// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "tests/desktop/setupbench.h"

#include <QMenu>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

/// The assistant as people meet it: driven by its controls, over real HTTP to the sandbox.
class TestSetupWork : public SetupBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void fromTheFirstPageToTheSheet();
    void anInboundTrunk();
    void anOutboundTrunk();
    void whatIsMissingIsSaidAndNothingGoesOn();
    void goingBackKeepsEverything();
    void aTakenDomainIsCorrected();
    void aRefusedTrunkIsTakenBack_data();
    void aRefusedTrunkIsTakenBack();
    void aFaultInTheMiddleMakesNothingTwice_data();
    void aFaultInTheMiddleMakesNothingTwice();
    void nothingEnteredIsNothingLost();
    void itIsFoundWhereTrunksAreMade();
    void anotherPageInBetweenKeepsIt();
    void closingAsks();
    void aFileInViewAsksForTheAccount();
    void keysAloneGoOn();
};

void TestSetupWork::fromTheFirstPageToTheSheet()
{
    begin(company());
    QCOMPARE(heading(), u"Name and domain"_s);
    enter(u"friendly_name"_s, u"Paris"_s);
    press(u"useSuggestion"_s);
    QCOMPARE(at<QLabel>(u"terminationUri"_s)->text(), u"sip:paris.pstn.twilio.com"_s);
    press(u"setupNext"_s);
    makeCallers();
    addTarget(u"paris-pbx"_s, u"sip:pbx.par.example.com"_s);
    addTarget(u"paris-dr"_s, u"sip:dr.par.example.com"_s);
    press(u"setupNext"_s);
    QCOMPARE(heading(), u"Numbers"_s);
    const auto numbers = company()->inventory()->ids(kind("twilio.incoming_phone_number"));
    QStringList list;
    for (const auto &id : numbers.mid(0, 3))
        list.append(recordTitle(*id.kind, *company()->inventory()->record(id)));
    takeNumbers(list.join(u'\n'));
    press(u"setupNext"_s);
    QCOMPARE(heading(), u"Security and recovery"_s);
    press(u"edit_secure"_s);
    QVERIFY(messageAt("secure").contains(u"paris-pbx"_s)); // it does not say TLS
    toReview();
    QCOMPARE(page()->review()->plans().first().plan.purpose.kind, Purpose::Kind::SetUp);
    applyAndWait();
    QCOMPARE(heading(), u"The trunk is set up"_s);

    const auto trunk = page()->trunk();
    QCOMPARE(made("twilio.trunk", u"Paris"_s), trunk);
    const auto *inventory = page()->inventory();
    QCOMPARE(inventory->ids(kind("twilio.origination_url"), trunk.id).size(), 2);
    QCOMPARE(inventory->ids(kind("twilio.phone_number"), trunk.id).size(), 3);
    QCOMPARE(inventory->ids(kind("twilio.trunk_credential_list"), trunk.id).size(), 1);
    const auto password = page()->setup().choices.value("twilio.trunk_credential_list").children.first().value("password");
    const auto text = page()->findChild<SheetPanel *>()->text();
    QVERIFY(text.contains(u"sip:paris.pstn.twilio.com;transport=tls"_s) && text.contains(u"paris-1"_s) && !text.contains(password));
    QVERIFY(page()->whatIsLost().contains(u"password"_s));
    for (const auto *label : page()->findChild<SheetPanel *>()->findChildren<QLabel *>())
        QVERIFY(!label->text().contains(password) && !label->accessibleName().contains(password));
    press(u"copySecret1"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), password);
    QVERIFY(page()->whatIsLost().isEmpty());
    press(u"showTrunk"_s);
    QVERIFY(!page());
}

void TestSetupWork::anInboundTrunk()
{
    begin(lab());
    enter(u"name"_s, u"Lyon in"_s);
    press(u"setupNext"_s);
    QCOMPARE(heading(), u"Where calls go"_s);
    press(u"make_primary_uri_uuid"_s);
    auto *box = at(u"new_primary_uri_uuid"_s);
    enter(u"uri"_s, u"pbx.lyon.example.com:5061;transport=tls"_s, box);
    press(u"setupNext"_s);
    QCOMPARE(heading(), u"Numbers"_s);
    const auto numbers = lab()->inventory()->ids(kind("plivo.number"));
    takeNumbers(numbers.at(0).id + u'\n' + numbers.at(1).id);
    toReview();
    applyAndWait();
    QCOMPARE(heading(), u"The trunk is set up"_s);
    const auto domain = page()->inventory()->record(page()->trunk())->text("trunk_domain");
    QVERIFY(!domain.isEmpty());
    QVERIFY(page()->findChild<SheetPanel *>()->text().contains(domain));
}

void TestSetupWork::anOutboundTrunk()
{
    begin(lab());
    enter(u"name"_s, u"Lyon out"_s);
    auto *direction = at<QComboBox>(u"edit_trunk_direction"_s);
    direction->setFocus();
    QTest::keyClick(direction, Qt::Key_Down);
    press(u"setupNext"_s);
    QCOMPARE(heading(), u"Who may call"_s);
    press(u"setupNext"_s); // nobody may call
    QCOMPARE(heading(), u"Who may call"_s);
    QVERIFY(at(u"setupErrors"_s));
    press(u"make_credential_uuid"_s);
    enter(u"username"_s, u"lyonuser"_s, at(u"new_credential_uuid"_s));
    at<QAbstractButton>(u"generate_password"_s, at(u"new_credential_uuid"_s))->click();
    choose("ipacl_uuid", 0);
    toReview();
    applyAndWait();
    QCOMPARE(heading(), u"The trunk is set up"_s);
    const auto text = page()->findChild<SheetPanel *>()->text();
    QVERIFY2(text.contains(u"lyonuser"_s) && text.contains(u"zt.plivo.com"_s), qPrintable(text));
}

void TestSetupWork::whatIsMissingIsSaidAndNothingGoesOn()
{
    begin(company());
    press(u"setupNext"_s);
    QCOMPARE(heading(), u"Name and domain"_s);
    QVERIFY(messageAt("friendly_name").contains(u"name"_s)); // at its field
    enter(u"friendly_name"_s, u"x"_s);
    enter(u"domain_name"_s, u"Northwind-hq.pstn.twilio.com"_s);
    QVERIFY(messageAt("domain_name").contains(u"hq-trunk"_s)); // that has it
    press(u"setupNext"_s);
    QCOMPARE(heading(), u"Name and domain"_s);
    enter(u"domain_name"_s, u"not-one"_s);
    press(u"setupNext"_s);
    QCOMPARE(heading(), u"Name and domain"_s);
    enter(u"domain_name"_s, u"x-1.pstn.twilio.com"_s);
    press(u"setupNext"_s);
    press(u"make_twilio.trunk_ip_access_control_list"_s);
    press(u"setupNext"_s); // an empty list
    QCOMPARE(heading(), u"Who may call"_s);
    enter(u"addresses"_s, u"10.0.0.0/8"_s);
    press(u"setupNext"_s); // strangers: asks for a yes
    QCOMPARE(heading(), u"Who may call"_s);
    enter(u"addresses"_s, u"203.0.113.9"_s);
    auto *list = at(u"new_twilio.trunk_ip_access_control_list"_s);
    enter(u"friendly_name"_s, u"headquarters"_s, list);
    press(u"setupNext"_s);
    QCOMPARE(heading(), u"Who may call"_s);
    QVERIFY(list->findChild<RecordForm *>()->messageAt("friendly_name").contains(u"already"_s));
    enter(u"friendly_name"_s, u"y"_s, list);
    press(u"setupNext"_s);
    press(u"addTarget"_s);
    press(u"setupNext"_s); // an empty target
    QCOMPARE(heading(), u"Where calls go"_s);
    press(u"removeTarget"_s);
    press(u"setupNext"_s);
    QCOMPARE(heading(), u"Numbers"_s);
}

void TestSetupWork::goingBackKeepsEverything()
{
    begin(company());
    nameTheTrunk(u"Paris"_s, u"paris-2.pstn.twilio.com"_s);
    makeCallers();
    addTarget(u"paris-pbx"_s, u"sip:pbx.par.example.com"_s);
    const auto entered = page()->setup();
    press(u"setupBack"_s);
    press(u"setupBack"_s);
    QCOMPARE(heading(), u"Name and domain"_s);
    press(u"step3"_s);
    QCOMPARE(heading(), u"Where calls go"_s);
    const auto now = page()->setup();
    QCOMPARE(now.trunk, entered.trunk);
    QCOMPARE(now.targets, entered.targets);
    QCOMPARE(now.choices.value("twilio.trunk_credential_list").children, entered.choices.value("twilio.trunk_credential_list").children);
    QCOMPARE(now.choices.value("twilio.trunk_ip_access_control_list").lines, entered.choices.value("twilio.trunk_ip_access_control_list").lines);
}

void TestSetupWork::aTakenDomainIsCorrected()
{
    begin(company());
    nameTheTrunk(u"Paris"_s, u"example.pstn.twilio.com"_s); // somebody else has it
    makeCallers();
    addTarget(u"paris-pbx"_s, u"sip:pbx.par.example.com"_s);
    toReview();
    const auto lists = company()->inventory()->count(kind("twilio.credential_list"));
    applyAndWait();
    QCOMPARE(page()->review()->phase(), PlanReview::Phase::Stopped);
    QVERIFY(!page()->trunk().isValid());
    press(u"correctSetup"_s);
    QCOMPARE(heading(), u"Name and domain"_s);
    QVERIFY(messageAt("domain_name").contains(u"taken"_s));
    enter(u"domain_name"_s, u"paris-3.pstn.twilio.com"_s);
    toReview();
    for (const auto &step : page()->review()->plans().first().plan.steps)
        QVERIFY2(step.change.id.kind != &kind("twilio.credential_list"), "made twice");
    applyAndWait();
    QCOMPARE(heading(), u"The trunk is set up"_s);
    QCOMPARE(company()->inventory()->count(kind("twilio.credential_list")), lists + 1);
    QCOMPARE(page()->inventory()->ids(kind("twilio.origination_url"), page()->trunk().id).size(), 1);
}

void TestSetupWork::aRefusedTrunkIsTakenBack_data()
{
    QTest::addColumn<QString>("button");
    QTest::newRow("of the assistant") << u"takeBack"_s;
    QTest::newRow("of the review") << u"rollBack"_s;
}

void TestSetupWork::aRefusedTrunkIsTakenBack()
{
    QFETCH(QString, button);
    begin(company());
    const auto &lists = kind("twilio.credential_list"), &addresses = kind("twilio.ip_access_control_list");
    const auto before = std::pair(company()->inventory()->count(lists), company()->inventory()->count(addresses));
    nameTheTrunk(u"Paris"_s, u"example.pstn.twilio.com"_s);
    makeCallers();
    toReview();
    applyAndWait();
    QVERIFY(company()->inventory()->count(lists) > before.first);
    press(button);
    QCOMPARE(page()->review()->plans().first().plan.purpose.kind, Purpose::Kind::RollBack);
    QCOMPARE(heading(), u"Take it back"_s);
    QVERIFY(page()->isAncestorOf(QApplication::focusWidget()));
    QCoreApplication::processEvents();
    const auto ticks = page()->review()->findChildren<QCheckBox *>();
    QVERIFY(!ticks.isEmpty());
    for (const auto *tick : ticks)
        QVERIFY(!tick->visibleRegion().isEmpty()); // what has to be ticked can be seen
    applyAndWait();
    QCOMPARE(std::pair(company()->inventory()->count(lists), company()->inventory()->count(addresses)), before);
    QVERIFY(page()->done().isEmpty());
    QVERIFY(!at(u"takeBack"_s)); // nothing is left to take back
    QVERIFY(page()->isAncestorOf(QApplication::focusWidget()));
}

void TestSetupWork::aFaultInTheMiddleMakesNothingTwice_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("the trunk, answer lost") << Fault::dropAfter() << QByteArray("*/Trunks");
    QTest::newRow("the target, 500 after acting") << Fault::failure(500).acting(true) << QByteArray("*/OriginationUrls");
    QTest::newRow("the list, never arrived") << Fault::dropBefore() << QByteArray("*/CredentialLists*");
}

void TestSetupWork::aFaultInTheMiddleMakesNothingTwice()
{
    QFETCH(Fault, fault);
    QFETCH(QByteArray, path);
    begin(company());
    const auto lists = company()->inventory()->count(kind("twilio.credential_list"));
    nameTheTrunk(u"Paris"_s, u"paris-5.pstn.twilio.com"_s);
    makeCallers();
    addTarget(u"paris-pbx"_s, u"sip:pbx.par.example.com"_s);
    toReview();
    m_workspace->sandbox()->server().faults().add({.method = "POST", .path = path, .fault = fault});
    applyAndWait();
    for (int i = 0; i < 3 && page()->review()->phase() == PlanReview::Phase::Stopped; ++i) {
        press(u"tryAgain"_s);
        QVERIFY(QTest::qWaitFor([this] { return !page()->isBusy(); }, 60'000));
    }
    QCOMPARE(heading(), u"The trunk is set up"_s);
    QCOMPARE(company()->inventory()->count(kind("twilio.credential_list")), lists + 1);
    QCOMPARE(page()->inventory()->ids(kind("twilio.origination_url"), page()->trunk().id).size(), 1);
    QCOMPARE(page()->inventory()->ids(kind("twilio.trunk_credential_list"), page()->trunk().id).size(), 1);
}

void TestSetupWork::nothingEnteredIsNothingLost()
{
    begin(company());
    QTest::qWait(0);
    QVERIFY(page()->whatIsLost().isEmpty()); // also after who uses what has become known
    enter(u"friendly_name"_s, u"x"_s);
    QVERIFY(!page()->whatIsLost().isEmpty());
    at<QLineEdit>(u"edit_friendly_name"_s)->clear();
    QVERIFY(page()->whatIsLost().isEmpty());
    press(u"cancelSetup"_s);
    QVERIFY(!page());
}

void TestSetupWork::itIsFoundWhereTrunksAreMade()
{
    for (auto *account : {company(), lab()}) {
        m_window->showAccount(account);
        QVERIFY(m_window->actions()->createMenu->actions().contains(m_window->actions()->setUpTrunk));
        QCOMPARE(m_window->actions()->toBeFound().count(m_window->actions()->setUpTrunk), 1);
    }
}

void TestSetupWork::anotherPageInBetweenKeepsIt()
{
    begin(company());
    nameTheTrunk(u"Paris"_s, u"paris-4.pstn.twilio.com"_s);
    const auto *first = page();
    m_window->showKind(lab(), &kind("plivo.trunk"));
    QVERIFY(!page());
    m_window->showAccount(company());
    m_window->actions()->setUpTrunk->trigger();
    QCOMPARE(page(), first);
    QCOMPARE(heading(), u"Who may call"_s);
}

void TestSetupWork::closingAsks()
{
    begin(company());
    QVERIFY(page()->whatIsLost().isEmpty());
    enter(u"friendly_name"_s, u"Paris"_s);
    QVERIFY(!page()->whatIsLost().isEmpty());
    press(u"cancelSetup"_s);
    auto *question = m_window->findChild<QMessageBox *>(u"closeToolQuestion"_s);
    QVERIFY(question);
    question->reject();
    QVERIFY(page());
}

void TestSetupWork::aFileInViewAsksForTheAccount()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"trunks.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"trunks":[{"sid":"TK0123456789abcdef0123456789abcdef","friendly_name":"old"}],"meta":{"key":"trunks"}})");
    file.close();
    m_workspace->openFiles({file.fileName()});
    QVERIFY(QTest::qWaitFor([this] { return m_window->accounts().size() == 4; }));
    m_window->showAccount(m_window->accounts().last());
    m_window->actions()->setUpTrunk->trigger();
    QVERIFY(!page());
    auto *box = m_window->findChild<QInputDialog *>(u"setupAccountBox"_s);
    QVERIFY(box);
    box->setTextValue(box->comboBoxItems().filter(lab()->inventory()->account().name).value(0));
    box->accept();
    QVERIFY(page());
    QCOMPARE(page()->inventory(), lab()->inventory());
}

void TestSetupWork::keysAloneGoOn()
{
    begin(company());
    QTest::keyClicks(QApplication::focusWidget(), u"Paris"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(heading(), u"Who may call"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // the first list
    press(u"setupNext"_s);
    QCOMPARE(page()->setup().choices.value("twilio.trunk_ip_access_control_list").chosen.size(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // on the button, which it presses
    QVERIFY(at(u"targetForm"_s));
    press(u"removeTarget"_s);
    press(u"setupNext"_s);
    QCOMPARE(heading(), u"Numbers"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"+1415"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // to what was found
    QCOMPARE(heading(), u"Numbers"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(page()->setup().numbers.size(), 1);
}

QTEST_MAIN(TestSetupWork)
#include "tst_setupwork.moc"
