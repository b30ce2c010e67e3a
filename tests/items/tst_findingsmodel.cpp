// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/findingsmodel.h"

#include "models/items/findingwords.h"
#include "tests/items/smallcompany.h"
#include "tests/support/modelrows.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

/// A target whose address is fine, or begins with sips:. Ten on each trunk.
static Record numbered(int number, bool broken)
{
    return northwind::target(100 + number, 1 + number / 10, u"pbx%1"_s.arg(number), 10, 10, true, u"%1:pbx%2.example.com"_s.arg(broken ? u"sips"_s : u"sip"_s).arg(number));
}

class TestFindingsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_inventory = std::make_unique<Inventory>(northwind::account());
        m_model = std::make_unique<FindingsModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_inventory.reset();
    }

    void emptyAtFirst()
    {
        QCOMPARE(m_model->rowCount(), 0);
        m_model->addInventory(m_inventory.get());
        m_model->addInventory(m_inventory.get()); // once is enough
        QCOMPARE(m_model->inventories().size(), 1);
        QCOMPARE(m_model->findingAt(0), nullptr);
        QCOMPARE(m_model->inventoryAt(-1), nullptr);
        QCOMPARE(m_model->rowOf(m_inventory.get(), {}), -1);
        QCOMPARE(modelHeader(*m_model).size(), int(FindingsModel::ColumnCount));
    }

    void theWorstStandsFirst()
    {
        fill();
        QVERIFY(m_model->rowCount() > 1);
        int before = int(FindingSeverity::Error);
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const int severity = m_model->index(row, 0).data(FindingsModel::SeverityRole).toInt();
            QVERIFY(severity <= before);
            before = severity;
        }
        const int row = rowOf("URI-SCHEME");
        QVERIFY(row >= 0);
        QCOMPARE(text(row, FindingsModel::RecordName), u"old-asterisk"_s);
        QCOMPARE(text(row, FindingsModel::Severity), u"Error"_s);
        QVERIFY(text(row, FindingsModel::Message).contains(u"32011"_s)); // what the provider logs
        QCOMPARE(text(row, FindingsModel::Errors), u"32011"_s);
        QCOMPARE(m_model->index(row, 0).data(FindingsModel::FieldRole).toByteArray(), "sip_url"_ba);
        QCOMPARE(m_model->index(row, 0).data(RecordIdRole).value<RecordId>(), target(4));
        QCOMPARE(m_model->index(row, FindingsModel::RecordName).data(ReferenceRole).value<RecordId>(), target(4));
        const auto spoken = m_model->index(row, FindingsModel::Message).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.startsWith(u"Error: "_s) && spoken.endsWith(u"Origination URL “old-asterisk”."_s), qPrintable(spoken));
        QCOMPARE(m_model->rowOf(m_inventory.get(), target(4), "sip_url"), row);
    }

    void whatIsMendedGoesAndNothingElse()
    {
        fill();
        const int row = rowOf("URI-SCHEME");
        QList<QPersistentModelIndex> others;
        QStringList before;
        for (int other = 0; other < m_model->rowCount(); ++other)
            if (m_model->index(other, 0).data(RecordIdRole).value<RecordId>() != target(4)) {
                others.append(m_model->index(other, FindingsModel::Message));
                before.append(others.last().data().toString());
            }
        QVERIFY(row >= 0 && !others.isEmpty());
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        m_inventory->merge(northwind::targetKind(), {}, {northwind::target(4, 1, u"old-asterisk"_s, 30, 10, false, u"sip:sip-box.example:1234"_s)});
        settle();
        QCOMPARE(rowOf("URI-SCHEME"), -1);
        for (int i = 0; i < others.size(); ++i) {
            QVERIFY(others.at(i).isValid());
            QCOMPARE(others.at(i).data().toString(), before.at(i));
        }
        QCOMPARE(resets.size(), 0);
        m_inventory->merge(northwind::targetKind(), {}, {northwind::target(4, 1, u"old-asterisk"_s, 30, 10, false, u"sip://sip-box.example:1234"_s)});
        settle();
        QVERIFY(rowOf("URI-SCHEME") >= 0);
        m_inventory->remove({&northwind::trunkKind(), {}, northwind::sid("TK", 1)});
        settle();
        QCOMPARE(rowOf("URI-SCHEME"), -1);
    }

    void aNewNameIsTold()
    {
        fill();
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_inventory->merge(northwind::targetKind(), {}, {northwind::target(4, 1, u"retired"_s, 30, 10, false, u"sip://sip-box.example:1234"_s)});
        settle();
        QVERIFY(!changed.isEmpty());
        QCOMPARE(text(rowOf("URI-SCHEME"), FindingsModel::RecordName), u"retired"_s);
    }

    void manyRowsComeAndGo_data()
    {
        QTest::addColumn<int>("every");
        QTest::newRow("all") << 1;
        QTest::newRow("every other") << 2;
        QTest::newRow("some") << 37;
    }

    void manyRowsComeAndGo()
    {
        QFETCH(int, every);
        QList<Record> broken, mended;
        for (int i = 0; i < 120; ++i) {
            broken.append(numbered(i, true));
            mended.append(numbered(i, i % every != 0));
        }
        for (int trunk = 1; trunk <= 12; ++trunk)
            m_inventory->merge(northwind::trunkKind(), {}, {northwind::trunk(trunk, u"trunk %1"_s.arg(trunk))});
        m_inventory->merge(northwind::targetKind(), {}, broken);
        m_model->addInventory(m_inventory.get());
        show({.scope = FindingsFilter::Scope::All, .text = u"URI-SIPS"_s});
        QCOMPARE(m_model->rowCount(), 120);
        // What stands is known again wherever it goes.
        QHash<QString, QPersistentModelIndex> kept;
        for (int row = 0; row < 120; ++row)
            kept.insert(text(row, FindingsModel::RecordName), m_model->index(row, FindingsModel::RecordName));
        m_inventory->merge(northwind::targetKind(), {}, mended);
        settle();
        const int left = m_model->rowCount();
        QCOMPARE(left, 120 - (120 + every - 1) / every);
        for (auto it = kept.cbegin(); it != kept.cend(); ++it)
            QCOMPARE(it->isValid() ? it->data().toString() : it.key(), it.key());
        QCOMPARE(std::count_if(kept.cbegin(), kept.cend(), [](const auto &index) { return index.isValid(); }), left);
        m_inventory->merge(northwind::targetKind(), {}, broken);
        settle();
        QCOMPARE(m_model->rowCount(), 120);
        for (int row = 0; row < 120; ++row)
            QCOMPARE(text(row, FindingsModel::RecordName), u"pbx%1"_s.arg(row)); // in the order of the records
        for (auto it = kept.cbegin(); it != kept.cend(); ++it)
            QCOMPARE(it->isValid() ? it->data().toString() : it.key(), it.key()); // what stayed is still itself between those that came
    }

    void whatIsShown()
    {
        fill();
        const int all = m_model->rowCount();
        const auto sums = m_model->sums();
        QCOMPARE(sums.counts.all(), all);
        QVERIFY(sums.counts.errors > 0);
        FindingsFilter filter{.inventory = m_inventory.get(), .hidden = {FindingSeverity::Error}};
        show(filter);
        QCOMPARE(m_model->rowCount(), all - int(sums.counts.errors));
        QCOMPARE(m_model->sums(), sums); // the switches go on counting
        filter.hidden.clear();
        filter.text = u"asterisk error"_s;
        show(filter);
        QVERIFY(m_model->rowCount() > 0);
        for (int row = 0; row < m_model->rowCount(); ++row)
            QCOMPARE(text(row, FindingsModel::Severity), u"Error"_s);
        filter = {.scope = FindingsFilter::Scope::Record, .inventory = m_inventory.get(), .record = {&northwind::trunkKind(), {}, northwind::sid("TK", 1)}};
        show(filter);
        QVERIFY(rowOf("URI-SCHEME") >= 0); // at a target of the trunk
        filter.record.id = northwind::sid("TK", 2);
        show(filter);
        QCOMPARE(rowOf("URI-SCHEME"), -1);
    }

    void severalAccounts()
    {
        fill();
        const int mine = m_model->rowCount();
        auto file = std::make_unique<Inventory>(northwind::account(AccountMode::File, u"acme.json"_s));
        northwind::fill(*file);
        m_model->addInventory(file.get());
        settle(file.get());
        QCOMPARE(m_model->rowCount(), mine);
        show({.scope = FindingsFilter::Scope::All});
        settle(file.get());
        QVERIFY(m_model->rowCount() > mine);
        QVERIFY(modelColumns(*m_model, {FindingsModel::AccountName}).contains(u"acme.json"_s));
        file.reset();
        QCOMPARE(m_model->rowCount(), mine);
        QVERIFY(!modelColumns(*m_model, {FindingsModel::AccountName}).contains(u"acme.json"_s));
    }

    void whatIsIgnored()
    {
        fill();
        const int all = m_model->rowCount();
        const auto finding = *m_model->findingAt(rowOf("URI-SCHEME"));
        IgnoredFindings ignored{{ignoreOf(finding, u"old-asterisk"_s, u"it is off"_s)}};
        Findings::of(m_inventory.get())->setIgnored(ignored);
        settle();
        QCOMPARE(rowOf("URI-SCHEME"), -1);
        QCOMPARE(m_model->sums().ignored, 1);
        QCOMPARE(m_model->sums().counts.all(), all - 1);
        show({.inventory = m_inventory.get(), .ignored = true});
        QCOMPARE(m_model->rowCount(), all);
        const auto row = m_model->index(rowOf("URI-SCHEME"), FindingsModel::Message);
        QVERIFY(row.data(FindingsModel::IgnoredRole).toBool() && row.data(DimmedRole).toBool());
        QCOMPARE(row.data(FindingsModel::ReasonRole).toString(), u"it is off"_s);
        QVERIFY(row.data(Qt::AccessibleTextRole).toString().startsWith(u"Ignored."_s));
    }

    void waysToMend()
    {
        fill();
        const int row = rowOf("URI-SCHEME");
        QVERIFY(!m_model->index(row, 0).data(FindingsModel::FixesRole).toStringList().isEmpty());
        QVERIFY(m_model->index(row, 0).data(FindingsModel::WhyNotFixRole).toString().isEmpty());
        m_model->setJudge([](const Inventory &, const Fix &) { return u"This is a file."_s; });
        QCOMPARE(m_model->index(row, 0).data(FindingsModel::WhyNotFixRole).toString(), u"This is a file."_s);
        const auto tip = m_model->index(row, FindingsModel::Fixes).data(Qt::ToolTipRole).toString();
        QVERIFY(tip.contains(u"This is a file."_s) && tip.contains(m_model->index(row, 0).data(FindingsModel::FixesRole).toStringList().constFirst().toHtmlEscaped()));
    }

    void asJson()
    {
        fill();
        const auto list = QJsonDocument::fromJson(m_model->asJson({rowOf("URI-SCHEME"), 9999})).array();
        QCOMPARE(list.size(), 1);
        const auto object = list.at(0).toObject();
        QCOMPARE(object.value(u"code"_s).toString(), u"URI-SCHEME"_s);
        QCOMPARE(object.value(u"severity"_s).toString(), u"error"_s);
        QCOMPARE(object.value(u"id"_s).toString(), northwind::sid("OU", 4));
        QCOMPARE(object.value(u"field"_s).toString(), u"sip_url"_s);
    }

    void words()
    {
        QCOMPARE(countsText({.errors = 1, .security = 0, .warnings = 2, .notes = 3}).count(u','), 2);
        QVERIFY(countsText({}).isEmpty());
        QCOMPARE(problemCount({.errors = 1, .security = 1, .warnings = 2, .notes = 3}), 4);
        QCOMPARE(worstOf({.warnings = 2, .notes = 3}), FindingSeverity::Warning);
        QVERIFY(!worstOf({}));
        QVERIFY(unreadLists(*m_inventory).contains(kindPlural(northwind::trunkKind())));
    }

private:
    void fill()
    {
        northwind::fill(*m_inventory);
        m_model->addInventory(m_inventory.get());
        show({.inventory = m_inventory.get()});
    }
    void show(const FindingsFilter &filter)
    {
        m_model->setFilter(filter);
        settle();
    }
    void settle(Inventory *inventory = nullptr)
    {
        const auto *findings = Findings::of(inventory ? inventory : m_inventory.get());
        QSignalSpy busy(findings, &Findings::busyChanged);
        while (findings->isBusy())
            QVERIFY(busy.wait(60'000));
        m_model->update();
    }
    [[nodiscard]] QString text(int row, int column) const { return m_model->index(row, column).data().toString(); }
    [[nodiscard]] int rowOf(const QByteArray &code) const
    {
        for (int row = 0; row < m_model->rowCount(); ++row)
            if (m_model->index(row, 0).data(FindingsModel::CodeRole).toByteArray() == code)
                return row;
        return -1;
    }
    [[nodiscard]] static RecordId target(int number) { return {&northwind::targetKind(), northwind::sid("TK", 1), northwind::sid("OU", number)}; }

    std::unique_ptr<Inventory> m_inventory;
    std::unique_ptr<FindingsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestFindingsModel)
#include "tst_findingsmodel.moc"
