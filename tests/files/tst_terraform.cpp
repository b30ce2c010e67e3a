// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/files/hcltext.h"
#include "models/files/terraformexport.h"
#include "models/inventory/belongings.h"
#include "tests/files/terraformtakes.h"
#include "tests/support/northwind.h"
#include "tests/support/sandboxbench.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace trunkdesk;
using namespace trunkdesk::test;
using namespace Qt::StringLiterals;

namespace {

const TerraformProvider &provider(const QByteArray &key)
{
    for (const auto *one : terraformProviders("twilio"))
        if (key == one->key)
            return *one;
    qFatal("no such provider");
}

} // namespace

class TestTerraform : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void holdsTheCompany_data();
    void holdsTheCompany();
    void terraformItselfIsContent_data();
    void terraformItselfIsContent();
    void pointsByName();
    void keepsSecretsOut();
    void saysWhatItCannotHold();
    void survivesOddNames_data() { holdsTheCompany_data(); }
    void survivesOddNames();
    void holdsAChoice();
    void anImportIsLookedOver();
    void numbersAsAWhole();
    void whatIsMissingIsRefused();
    void whatTheProviderRefusesIsSaid();
    void stopsWhenToldTo();
    void nobodyKnowsPlivo() { QVERIFY(terraformProviders("plivo").isEmpty()); }
    void strings_data();
    void strings();
    void names();

private:
    [[nodiscard]] const Inventory &company() const { return m_bench->inventory; }
    std::unique_ptr<SandboxBench> m_bench;
};

void TestTerraform::initTestCase()
{
    m_bench = std::make_unique<SandboxBench>();
    QVERIFY(m_bench->load());
    QVERIFY(company().count() > 100);
}

void TestTerraform::holdsTheCompany_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<bool>("imports");
    QTest::addColumn<bool>("whole");
    for (const auto *one : terraformProviders("twilio"))
        for (const bool imports : {true, false})
            for (const bool whole : {true, false})
                QTest::addRow("%s %s %s", one->key, imports ? "imported" : "anew", whole ? "numbers" : "attached") << QByteArray(one->key) << imports << whole;
}

static TerraformOptions optionsOf(bool imports, bool whole)
{
    return {.imports = imports, .numbers = whole ? TerraformOptions::Numbers::Whole : TerraformOptions::Numbers::Attached};
}

void TestTerraform::holdsTheCompany()
{
    QFETCH(QByteArray, key);
    QFETCH(bool, imports);
    QFETCH(bool, whole);
    const auto made = terraformOf(company(), provider(key), optionsOf(imports, whole));
    QCOMPARE(problemOf(made, key), QString());
    QVERIFY(made.resources > 100);
    const HclCheck check(made.text);
    qsizetype resources = 0, imported = 0;
    for (const auto &block : check.root().blocks) {
        resources += block.type == u"resource"_s ? 1 : 0;
        imported += block.type == u"import"_s ? 1 : 0;
    }
    QCOMPARE(resources, made.resources);
    QCOMPARE(imported, imports ? resources : 0);
    // Every record of every kind that the provider knows has its resource.
    qsizetype expected = 0;
    for (const auto &resource : provider(key).resources)
        if (resource.when == TerraformResource::When::Always || (resource.when == TerraformResource::When::NumbersWhole) == whole)
            expected += company().count(kind(resource.kind));
    QCOMPARE(resources, expected);
}

void TestTerraform::terraformItselfIsContent_data() // each run takes a second, and they differ in little
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<bool>("imports");
    QTest::addColumn<bool>("whole");
    for (const auto *one : terraformProviders("twilio"))
        for (const bool imports : {true, false})
            QTest::addRow("%s %s", one->key, imports ? "imported" : "anew") << QByteArray(one->key) << imports << !imports;
}

/// The grammar and the layout are judged by the program; the arguments only by the table above, since it cannot have the providers here.
void TestTerraform::terraformItselfIsContent()
{
    const auto program = QStandardPaths::findExecutable(u"terraform"_s);
    if (program.isEmpty())
        QSKIP("terraform is not installed");
    QFETCH(QByteArray, key);
    QFETCH(bool, imports);
    QFETCH(bool, whole);
    const auto made = terraformOf(company(), provider(key), optionsOf(imports, whole));
    QTemporaryDir folder;
    QFile file(folder.filePath(u"main.tf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(made.text.toUtf8());
    file.close();
    QProcess run;
    run.setWorkingDirectory(folder.path());
    run.setProcessChannelMode(QProcess::MergedChannels);
    run.start(program, {u"fmt"_s, u"-check"_s, u"-diff"_s, u"-no-color"_s});
    QVERIFY(run.waitForFinished(60'000));
    QVERIFY2(run.exitCode() == 0, run.readAll().left(2000).constData());
    if (!imports || whole)
        return; // a run takes a while
    // It loads the whole configuration for this, and finds what stands twice or imports nothing; no provider is needed.
    run.start(program, {u"providers"_s, u"-no-color"_s});
    QVERIFY(run.waitForFinished(60'000));
    QVERIFY2(run.exitCode() == 0, run.readAll().left(2000).constData());
    // A broken file is not taken for a good one.
    QVERIFY(file.open(QIODevice::Append));
    file.write("resource \"x\" \"y\" {\n");
    file.close();
    run.start(program, {u"fmt"_s, u"-check"_s, u"-no-color"_s});
    QVERIFY(run.waitForFinished(60'000));
    QVERIFY(run.exitCode() != 0);
}

void TestTerraform::pointsByName()
{
    const auto made = terraformOf(company(), provider("community"));
    const HclCheck check(made.text);
    int named = 0;
    for (const auto &block : check.root().blocks)
        if (block.type == u"resource"_s && block.values.contains(u"trunk_sid"_s)) {
            QVERIFY2(block.values.value(u"trunk_sid"_s).startsWith(u"twilio_sip_trunking_trunk."_s), qPrintable(block.labels.join(u'.')));
            ++named;
        }
    QVERIFY(named > 20);
    QVERIFY(!made.text.contains(u"account_sid = \"AC"_s + u"\n"_s));
    QCOMPARE(made.text.count(u"account_sid = \""_s), 1); // in `locals`
}

void TestTerraform::keepsSecretsOut()
{
    Inventory inventory(account());
    auto hq = trunk("hq");
    hq.setText("disaster_recovery_url", u"https://token:geheim1@example.com/dr"_s);
    inventory.merge(kind("twilio.trunk"), {}, {hq});
    auto odd = target("hq", "one");
    odd.setText("sip_url", u"sip:user:geheim2@pbx.example.com"_s);
    inventory.merge(kind("twilio.origination_url"), id("TK", "hq"), {odd});
    inventory.merge(kind("twilio.credential_list"), {}, {list("CL", "office")});
    inventory.merge(kind("twilio.credential"), id("CL", "office"), {record(u"{'sid':'%1','username':'pbx','password':'geheim3'}"_s.arg(id("CR", "pbx")))});
    for (const auto *one : terraformProviders("twilio")) {
        const auto made = terraformOf(inventory, *one);
        QCOMPARE(problemOf(made, one->key), QString());
        QVERIFY(!made.text.contains(u"geheim"_s));
        QCOMPARE(made.variables.size(), 3);
        for (const auto &name : made.variables)
            QVERIFY2(made.text.contains(u"= var."_s + name + u'\n'), qPrintable(name));
    }
}

void TestTerraform::saysWhatItCannotHold()
{
    Inventory inventory(account());
    auto hq = trunk("hq");
    hq.setText("transfer_caller_id", u"from-transferor"_s);
    hq.setRaw("recording", R"({"mode":"record-from-answer","trim":"do-not-trim"})");
    inventory.merge(kind("twilio.trunk"), {}, {hq, trunk("branch")});
    for (const auto *one : kindsOfProvider("twilio"))
        inventory.setState(*one, {}, one->key == QByteArrayView("twilio.sip_domain") ? LoadState::Loading : LoadState::Ready);
    const auto community = terraformOf(inventory, provider("community"));
    const auto official = terraformOf(inventory, provider("official"));
    QVERIFY2(community.leftOut.join(u'\n').contains(u"1 trunk"_s), qPrintable(community.leftOut.join(u'\n')));
    QVERIFY(community.text.contains(u"mode = \"record-from-answer\""_s));
    QVERIFY(!official.leftOut.join(u'\n').contains(u"1 trunk:"_s));
    QVERIFY2(official.leftOut.join(u'\n').contains(u"Recording settings (1 of them set)"_s), qPrintable(official.leftOut.join(u'\n')));
    for (const auto &made : {community, official}) {
        QVERIFY(made.leftOut.join(u'\n').contains(u"SIP domains: they were not read to the end"_s));
        for (const auto &sentence : made.leftOut) // each stands in the file, too
            QVERIFY(QString(made.text).remove(u"\n#"_s).simplified().contains(sentence));
    }
}

void TestTerraform::survivesOddNames()
{
    QFETCH(QByteArray, key);
    QFETCH(bool, imports);
    QFETCH(bool, whole);
    const QStringList odd = {u"\"; } resource"_s, u"${path.root}"_s, u"%{ if true }x%{ endif }"_s, u"$${a}"_s, u"a\nb\r\tc"_s, u"\u202Ereversed"_s, u"\\\""_s, u"#"_s, u"日本"_s, u"Zürich"_s,
        u"zurich"_s, u"zurich_2"_s, u"ZÜRICH"_s, u"9"_s, u""_s, u"*/ //"_s, u"x"_s.repeated(300), u"\U0001F600"_s, u"\u0000nul"_s, u"-"_s, u"<<EOT"_s};
    Inventory inventory(account());
    QList<Record> trunks, targets, lists;
    for (const auto &name : odd) {
        const auto key8 = u"odd%1"_s.arg(trunks.size()).toUtf8();
        auto one = trunk(key8.constData());
        one.setText("friendly_name", name);
        trunks.append(one);
        auto goal = target("odd0", key8.constData());
        goal.setText("friendly_name", name.isEmpty() ? u"x"_s : name);
        targets.append(goal);
        auto some = list("CL", key8.constData());
        some.setText("friendly_name", name.isEmpty() ? u"y"_s : name);
        lists.append(some);
    }
    inventory.merge(kind("twilio.trunk"), {}, trunks);
    inventory.merge(kind("twilio.origination_url"), id("TK", "odd0"), targets);
    inventory.merge(kind("twilio.credential_list"), {}, lists);
    const auto made = terraformOf(inventory, provider(key), optionsOf(imports, whole));
    QCOMPARE(problemOf(made, key), QString());
    QCOMPARE(made.resources, odd.size() * 3);
    const HclCheck check(made.text);
    QStringList read;
    for (const auto &block : check.root().blocks)
        if (block.type == u"resource"_s && block.labels.value(0) == QString::fromLatin1(key == "community" ? "twilio_sip_credential_list" : "twilio_api_accounts_sip_credential_lists"))
            read.append(block.text(u"friendly_name"_s));
    auto wanted = odd;
    wanted.replace(wanted.indexOf(QString()), u"y"_s);
    QCOMPARE(read, wanted); // what is written says what was there
}

void TestTerraform::holdsAChoice()
{
    RecordId hq;
    for (const auto &one : company().ids(kind("twilio.trunk")))
        if (company().ids(kind("twilio.origination_url"), one.id).size() > 1 && !hq.isValid())
            hq = one;
    QVERIFY(hq.isValid());
    TerraformOptions options;
    options.only = withBelongings(company(), {hq});
    const auto made = terraformOf(company(), provider("community"), options);
    QCOMPARE(problemOf(made, "community"), QString());
    const HclCheck check(made.text);
    int trunks = 0, targets = 0;
    for (const auto &block : check.root().blocks) {
        trunks += block.labels.value(0) == u"twilio_sip_trunking_trunk"_s ? 1 : 0;
        targets += block.labels.value(0) == u"twilio_sip_trunking_origination_url"_s ? 1 : 0;
    }
    QCOMPARE(trunks, 1);
    QCOMPARE(targets, company().ids(kind("twilio.origination_url"), hq.id).size());
    // A child alone names its parent by its id.
    options.only = QSet<RecordId>{company().ids(kind("twilio.origination_url"), hq.id).first()};
    const auto child = terraformOf(company(), provider("community"), options);
    QCOMPARE(problemOf(child, "community"), QString());
    QCOMPARE(child.resources, 1);
    QVERIFY(child.text.contains(u"trunk_sid     = \""_s + hq.id + u'"'));
}

void TestTerraform::anImportIsLookedOver()
{
    const auto imported = terraformOf(company(), provider("official"));
    const auto anew = terraformOf(company(), provider("official"), {.imports = false});
    QVERIFY(imported.text.contains(u"ignore_changes = [phone_number_sid]"_s));
    QVERIFY(imported.text.contains(u"ignore_changes = [credential_list_sid]"_s));
    QVERIFY(imported.text.contains(u"ignore_changes = [password]"_s));
    QVERIFY(!anew.text.contains(u"ignore_changes"_s));
    const auto community = terraformOf(company(), provider("community"));
    QVERIFY(!community.text.contains(u"ignore_changes = [phone_number_sid]"_s));
    QVERIFY(community.text.contains(u"ignore_changes = [password]"_s));
}

void TestTerraform::numbersAsAWhole()
{
    const auto made = terraformOf(company(), provider("community"), {.numbers = TerraformOptions::Numbers::Whole});
    const HclCheck check(made.text);
    int numbers = 0;
    for (const auto &block : check.root().blocks) {
        QVERIFY(block.labels.value(0) != u"twilio_sip_trunking_phone_number"_s);
        if (block.labels.value(0) != u"twilio_phone_number"_s)
            continue;
        ++numbers;
        QCOMPARE(block.blocks.last().type, u"lifecycle"_s);
        QCOMPARE(block.blocks.last().values.value(u"prevent_destroy"_s), u"true"_s);
    }
    QCOMPARE(numbers, company().count(kind("twilio.incoming_phone_number")));
    QVERIFY(terraformOf(company(), provider("community")).leftOut.join(u'\n').contains(u"Settings of"_s));
    QVERIFY(!made.leftOut.join(u'\n').contains(u"Settings of"_s));
}

void TestTerraform::whatIsMissingIsRefused()
{
    Inventory inventory(account());
    inventory.merge(kind("twilio.trunk"), {}, {trunk("hq")});
    auto broken = target("hq", "one");
    broken.setRaw("weight", "\"ten\"");
    inventory.merge(kind("twilio.origination_url"), id("TK", "hq"), {broken, target("hq", "two")});
    const auto made = terraformOf(inventory, provider("community"));
    QCOMPARE(problemOf(made, "community"), QString());
    QCOMPARE(made.resources, 2);
    QVERIFY2(made.leftOut.join(u'\n').contains(u"“one”: it has no value for “weight”"_s), qPrintable(made.leftOut.join(u'\n')));
}

void TestTerraform::whatTheProviderRefusesIsSaid()
{
    Inventory inventory(account());
    inventory.merge(kind("twilio.trunk"), {}, {trunk("hq")});
    auto odd = target("hq", "one");
    odd.setText("sip_url", u"sips:pbx.example.com"_s);
    inventory.merge(kind("twilio.origination_url"), id("TK", "hq"), {odd});
    QVERIFY(terraformOf(inventory, provider("community")).leftOut.join(u'\n').contains(u"“sip_url” of “one”"_s));
    QVERIFY(!terraformOf(inventory, provider("official")).leftOut.join(u'\n').contains(u"sip_url"_s));
}

void TestTerraform::stopsWhenToldTo()
{
    const std::atomic_bool cancelled = true;
    QVERIFY(terraformOf(company(), provider("community"), {}, &cancelled).text.isEmpty());
}

void TestTerraform::strings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("hcl");
    QTest::newRow("plain") << u"a b"_s << u"\"a b\""_s;
    QTest::newRow("quotes") << u"a\"\\b"_s << u"\"a\\\"\\\\b\""_s;
    QTest::newRow("lines") << u"a\n\r\t"_s << u"\"a\\n\\r\\t\""_s;
    QTest::newRow("templates") << u"${x} %{y} $x %y"_s << u"\"$${x} %%{y} $x %y\""_s;
    QTest::newRow("thrice") << u"$${x}"_s << u"\"$$${x}\""_s;
    QTest::newRow("bidi") << u"a\u202Eb"_s << u"\"a\\u202eb\""_s;
    QTest::newRow("wide") << u"\U0001F600é"_s << u"\"\U0001F600é\""_s;
}

void TestTerraform::strings()
{
    QFETCH(QString, text);
    QTEST(hclString(text), "hcl");
}

void TestTerraform::names()
{
    HclNames names;
    QCOMPARE(names.unique(u"t"_s, u"HQ Trunk"_s, {}), u"hq_trunk"_s);
    QCOMPARE(names.unique(u"t"_s, u"hq-trunk"_s, {}), u"hq_trunk_2"_s);
    QCOMPARE(names.unique(u"t"_s, u"hq trunk 2"_s, {}), u"hq_trunk_2_2"_s);
    QCOMPARE(names.unique(u"t"_s, u"hq_trunk"_s, {}), u"hq_trunk_3"_s);
    QCOMPARE(names.unique(u"u"_s, u"hq trunk"_s, {}), u"hq_trunk"_s);
    QCOMPARE(names.unique(u"t"_s, u"+49 30"_s, {}), u"n_49_30"_s);
    QCOMPARE(names.unique(u"t"_s, u"日本"_s, u"TK12"_s), u"tk12"_s);
}

QTEST_GUILESS_MAIN(TestTerraform)
#include "tst_terraform.moc"
