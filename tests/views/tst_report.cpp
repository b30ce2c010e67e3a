// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/checks/findings.h"
#include "models/inventory/belongings.h"
#include "models/schema/recordid.h"
#include "tests/support/northwind.h"
#include "tests/support/sandboxbench.h"
#include "views/report/reportcontent.h"
#include "views/report/reporthtml.h"
#include "views/report/reportoutput.h"
#include "views/report/reportpages.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <QThread>
#include <QXmlStreamReader>

using namespace trunkdesk;
using namespace trunkdesk::test;
using namespace Qt::StringLiterals;

namespace {

ReportInput inputOf(const Inventory &inventory)
{
    ReportInput input;
    input.inventory = inventory.copy();
    input.now = QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
    return input;
}

/// All that a report says, a line a text.
QString textOf(const Report &report)
{
    QStringList lines;
    for (const auto &block : report.blocks) {
        lines.append(block.text);
        for (const auto &[name, value] : block.facts)
            lines.append(name + u": "_s + value);
        for (const auto &row : block.table.rows)
            lines.append(row.join(u" | "_s));
    }
    return lines.join(u'\n');
}

QStringList headings(const Report &report, int level)
{
    QStringList list;
    for (const auto &block : report.blocks)
        if (block.what == ReportBlock::What::Heading && block.level == level)
            list.append(block.text);
    return list;
}

qsizetype pictures(const Report &report)
{
    return std::count_if(report.blocks.begin(), report.blocks.end(), [](const ReportBlock &block) { return block.what == ReportBlock::What::Picture; });
}

qsizetype pdfPages(const QByteArray &pdf)
{
    qsizetype count = 0;
    for (qsizetype at = pdf.indexOf("/Type /Page\n"); at >= 0; at = pdf.indexOf("/Type /Page\n", at + 1))
        ++count;
    return count;
}

/// Where something is painted on a page, in thousandths of its height.
QImage painted(const ReportPages &pages, int page, int dpi = 72)
{
    const auto sheet = ReportPages::usualPaper().fullRect(QPageLayout::Inch).size() * dpi;
    QImage image(sheet.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    pages.paint(&painter, page, dpi);
    return image;
}

} // namespace

class TestReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasEveryChapter();
    void leavesOutWhatIsNotWanted();
    void isOfChosenTrunks();
    void theOtherProviderIsAsWhole();
    void ignoredProblemsHaveTheirReason();
    void whatIsAlikeIsSaidOnce();
    void saysWhatWasNotRead();
    void manyNumbersAreCountedAndLimited();
    void htmlIsWellFormed();
    void namesAreNeverMarkup();
    void noSecretIsInIt();
    void pagesAreThere();
    void nothingIsCut();
    void isMadeOnAnotherThread();
    void cancelEndsIt();

private:
    std::unique_ptr<SandboxBench> m_company, m_lab;
};

void TestReport::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Germany));
    m_company = std::make_unique<SandboxBench>();
    m_lab = std::make_unique<SandboxBench>(SandboxBench::Side::Lab);
    QVERIFY(m_company->load());
    QVERIFY(m_lab->load());
}

void TestReport::hasEveryChapter()
{
    const auto report = reportOf(inputOf(m_company->inventory), {});
    QCOMPARE(headings(report, 1), QStringList{u"Configuration of “Northwind”"_s});
    QCOMPARE(headings(report, 2), (QStringList{u"Summary"_s, u"Problems"_s, u"Trunks"_s, u"SIP domains"_s, u"Credential lists"_s, u"IP access control lists"_s, u"Phone numbers"_s}));
    const auto thirds = headings(report, 3);
    for (const auto &id : m_company->inventory.ids(kind("twilio.trunk")))
        QVERIFY2(thirds.contains(recordTitle(*id.kind, m_company->get(id))), qPrintable(id.id));
    QVERIFY(pictures(report) >= 8);
    const auto text = textOf(report);
    for (const auto *part : {"hq-trunk", "+14155550100", "pbx-hq-1", "203.0.113"})
        QVERIFY2(text.contains(QLatin1StringView(part)), part);
    QVERIFY(!text.contains(u"Reading"_s));
}

void TestReport::leavesOutWhatIsNotWanted()
{
    ReportOptions options;
    options.problems = options.pictures = options.others = options.numbers = false;
    const auto report = reportOf(inputOf(m_company->inventory), options);
    QCOMPARE(headings(report, 2), (QStringList{u"Summary"_s, u"Trunks"_s}));
    QCOMPARE(pictures(report), 0);
}

void TestReport::isOfChosenTrunks()
{
    ReportOptions options;
    options.entries = {m_company->find("twilio.trunk", u"hq-trunk"_s)};
    const auto report = reportOf(inputOf(m_company->inventory), options);
    QVERIFY(headings(report, 3).contains(u"Office PBX fleet"_s)); // its list is part of it
    QVERIFY(!headings(report, 3).contains(u"Old vendor access"_s)); // that of others is not
    QVERIFY(!headings(report, 2).contains(u"SIP domains"_s));
    QVERIFY(textOf(report).contains(u"Trunks | 1\n"_s));
    QCOMPARE(headings(report, 3).count(u"branch-trunk"_s), 0);
    QCOMPARE(headings(report, 3).count(u"hq-trunk"_s), 1);
    QVERIFY(textOf(report).contains(u"Only about: hq-trunk"_s));
}

void TestReport::theOtherProviderIsAsWhole()
{
    const auto report = reportOf(inputOf(m_lab->inventory), {});
    const auto chapters = headings(report, 2);
    for (const auto *chapter : {"Trunks", "Origination URIs", "Phone numbers", "IP access control lists", "Credentials"})
        QVERIFY2(chapters.contains(QLatin1StringView(chapter)), qPrintable(chapters.join(u", "_s)));
    QVERIFY(!chapters.contains(u"Calls"_s));
    QVERIFY(pictures(report) > 0);
}

void TestReport::ignoredProblemsHaveTheirReason()
{
    auto input = inputOf(m_company->inventory);
    const auto all = findAll(m_company->inventory);
    const auto wrong = std::find_if(all.begin(), all.end(), [](const Finding &finding) { return QByteArrayView(finding.check->code) == "AUTH-NONE"; });
    QVERIFY(wrong != all.end());
    input.ignored.entries = {ignoreOf(*wrong, u"lab"_s, u"A lab, <b>switched off</b>"_s)};
    const auto report = reportOf(input, {});
    QVERIFY(headings(report, 3).contains(u"Ignored problems"_s));
    QVERIFY2(textOf(report).contains(u"A lab, <b>switched off</b>"_s), qPrintable(textOf(report)));
    QVERIFY(textOf(report).contains(u"are ignored, with a reason"_s));
    QVERIFY(!reportHtml(report).contains("<b>"));
}

void TestReport::whatIsAlikeIsSaidOnce()
{
    Inventory inventory(account());
    QList<Record> trunks;
    for (int i = 0; i < 50; ++i)
        trunks.append(trunk(u"t%1"_s.arg(i).toLatin1().constData(), u"t%1.pstn.twilio.com"_s.arg(i)));
    inventory.merge(kind("twilio.trunk"), {}, trunks);
    for (const auto *one : kindsOfProvider("twilio"))
        inventory.setState(*one, {}, LoadState::Ready);
    const auto report = reportOf(inputOf(inventory), {});
    const auto text = textOf(report);
    QCOMPARE(text.count(u"AUTH-NONE"_s), 1);
    QVERIFY(text.contains(u"t0, t1, t2"_s) && text.contains(u"and 20 more"_s));
}

void TestReport::saysWhatWasNotRead()
{
    Inventory inventory(account());
    inventory.merge(kind("twilio.trunk"), {}, {trunk("hq")});
    inventory.setState(kind("twilio.trunk"), {}, LoadState::Ready);
    auto input = inputOf(inventory);
    input.reading = true;
    const auto text = textOf(reportOf(input, {}));
    QVERIFY(text.contains(u"still being read"_s));
    QVERIFY2(text.contains(u"Not read, or not to the end"_s) && text.contains(u"SIP domains"_s), qPrintable(text));
    QVERIFY(text.contains(u"Origination URLs: not read."_s));
    QVERIFY(!textOf(reportOf(inputOf(m_company->inventory), {})).contains(u"Not read"_s));
}

void TestReport::manyNumbersAreCountedAndLimited()
{
    Inventory inventory(account());
    inventory.merge(kind("twilio.trunk"), {}, {trunk("hq")});
    QList<Record> numbers;
    for (int i = 0; i < 3000; ++i)
        numbers.append(number(u"+1%1"_s.arg(4155550000 + i).toLatin1().constData(), i < 2000 ? "hq" : nullptr));
    inventory.merge(kind("twilio.incoming_phone_number"), {}, numbers);
    ReportOptions options;
    options.mostNumbers = 500;
    const auto report = reportOf(inputOf(inventory), options);
    const auto text = textOf(report);
    QVERIFY(text.contains(u"The first 500 of 3.000 are listed"_s));
    QVERIFY(text.contains(u"hq | 2.000"_s));
    QVERIFY(text.contains(u"none | 1.000"_s));
    QVERIFY(text.contains(u"2000 phone numbers, among them"_s) || text.contains(u"2.000 phone numbers, among them"_s));
    QCOMPARE(report.blocks.last().table.rows.size(), 500);
}

void TestReport::htmlIsWellFormed()
{
    for (const auto *bench : {m_company.get(), m_lab.get()}) {
        const auto html = reportHtml(reportOf(inputOf(bench->inventory), {}));
        QXmlStreamReader reader(html);
        int images = 0, tables = 0;
        while (!reader.atEnd()) {
            reader.readNext();
            if (!reader.isStartElement())
                continue;
            tables += reader.name() == u"table"_s ? 1 : 0;
            QVERIFY(reader.name() != u"script"_s && reader.name() != u"link"_s && reader.name() != u"a"_s);
            for (const auto &attribute : reader.attributes()) {
                if (attribute.name() == u"src"_s) {
                    ++images;
                    QVERIFY(attribute.value().startsWith(u"data:image/png;base64,"_s)); // nothing is fetched from elsewhere
                    QVERIFY(!QImage::fromData(QByteArray::fromBase64(attribute.value().mid(22).toLatin1())).isNull());
                    QVERIFY(!reader.attributes().value(u"alt"_s).isEmpty());
                }
            }
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(images > 0 && tables > 5);
        QVERIFY(html.startsWith("<!DOCTYPE html>"));
    }
}

void TestReport::namesAreNeverMarkup()
{
    Inventory inventory(account());
    auto hq = trunk("hq");
    const auto odd = u"<img src=x onerror=alert(1)> & </td> ]]> <!-- \u202E \u0001 \"'"_s;
    hq.setText("friendly_name", odd);
    inventory.setAccount([&] { auto a = account(); a.name = odd; return a; }());
    inventory.merge(kind("twilio.trunk"), {}, {hq});
    auto goal = target("hq", "one");
    goal.setText("friendly_name", odd);
    inventory.merge(kind("twilio.origination_url"), id("TK", "hq"), {goal});
    const auto report = reportOf(inputOf(inventory), {});
    const auto html = reportHtml(report);
    QVERIFY(!html.contains("<img src=x"));
    QVERIFY(!html.contains("\xE2\x80\xAE")); // U+202E
    QXmlStreamReader reader(html);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(!reportPdf(report, QGuiApplication::font()).isEmpty());
}

void TestReport::noSecretIsInIt()
{
    Inventory inventory(account());
    auto hq = trunk("hq");
    hq.setText("disaster_recovery_url", u"https://token:geheim1@example.com/dr");
    inventory.merge(kind("twilio.trunk"), {}, {hq});
    auto goal = target("hq", "one");
    goal.setText("sip_url", u"sip:user:geheim2@pbx.example.com");
    inventory.merge(kind("twilio.origination_url"), id("TK", "hq"), {goal});
    inventory.merge(kind("twilio.credential_list"), {}, {list("CL", "office")});
    inventory.merge(kind("twilio.credential"), id("CL", "office"), {record(u"{'sid':'%1','username':'pbx','password':'geheim3'}"_s.arg(id("CR", "pbx")))});
    const auto report = reportOf(inputOf(inventory), {});
    QVERIFY(!textOf(report).contains(u"geheim"_s));
    QVERIFY(!reportHtml(report).contains("geheim"));
    QVERIFY(textOf(report).contains(u"pbx"_s)); // user names are in it
}

void TestReport::pagesAreThere()
{
    const auto report = reportOf(inputOf(m_company->inventory), {});
    const ReportPages pages(report, ReportPages::usualPaper(), QGuiApplication::font());
    QVERIFY(pages.count() > 5);
    const auto pdf = reportPdf(report, QGuiApplication::font());
    QVERIFY(pdf.startsWith("%PDF"));
    QCOMPARE(pdfPages(pdf), pages.count());
    if (const auto folder = qEnvironmentVariable("REPORT_PICTURES"); !folder.isEmpty())
        for (int page = 0; page < pages.count(); ++page)
            painted(pages, page, 110).save(folder + u"/page-%1.png"_s.arg(page + 1));
}

/// Between two rows there is always white: what crosses the lower end of the text on a page would be a row that is cut.
void TestReport::nothingIsCut()
{
    for (const auto *bench : {m_company.get(), m_lab.get()}) {
        const auto report = reportOf(inputOf(bench->inventory), {});
        const ReportPages pages(report, ReportPages::usualPaper(), QGuiApplication::font());
        for (int page = 0; page < pages.count(); ++page) {
            const auto image = painted(pages, page);
            const int foot = qRound((297.0 - 15) / 25.4 * 72) - 20; // where the text ends
            for (int x = 0; x < image.width(); ++x)
                QVERIFY2(qGray(image.pixel(x, foot + 3)) > 200, qPrintable(u"page %1"_s.arg(page + 1)));
        }
    }
}

void TestReport::isMadeOnAnotherThread()
{
    const auto input = inputOf(m_company->inventory);
    const auto font = QGuiApplication::font();
    QByteArray pdf, html;
    std::unique_ptr<QThread> thread(QThread::create([&] {
        const auto report = reportOf(input, {});
        pdf = reportPdf(report, font);
        html = reportHtml(report);
    }));
    thread->start();
    QVERIFY(thread->wait(120'000));
    QCOMPARE(html, reportHtml(reportOf(input, {})));
    QVERIFY(pdf.startsWith("%PDF"));
}

void TestReport::cancelEndsIt()
{
    const std::atomic_bool cancelled = true;
    QVERIFY(reportOf(inputOf(m_company->inventory), {}, &cancelled).isEmpty());
    const auto report = reportOf(inputOf(m_company->inventory), {});
    QVERIFY(reportPdf(report, QGuiApplication::font(), &cancelled).isEmpty());
    QVERIFY(reportHtml(report, &cancelled).isEmpty());
}

QTEST_MAIN(TestReport)
#include "tst_report.moc"
