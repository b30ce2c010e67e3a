// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/recordfieldsmodel.h"

#include "tests/items/smallcompany.h"
#include "tests/support/modelrows.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

class TestRecordFieldsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_inventory = std::make_unique<Inventory>(northwind::account());
        northwind::fill(*m_inventory);
        m_model = std::make_unique<RecordFieldsModel>();
        m_model->setClock([] { return QDateTime({2026, 11, 20}, {12, 0}, Qt::UTC); });
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_inventory.reset();
    }

    void ofATarget()
    {
        QCOMPARE(m_model->rowCount(), 0);
        m_model->setRecord(m_inventory.get(), m_inventory->ids(northwind::targetKind()).first());
        QCOMPARE(m_model->title(), u"hq-pbx-1"_s);
        QCOMPARE(m_model->subtitle(), u"Origination URL of hq-trunk"_s);
        const auto date = QLocale().toString(QDateTime({2026, 11, 18}, {12, 0}, Qt::UTC).toLocalTime().date(), QLocale::ShortFormat);
        QCOMPARE(modelRows(*m_model),
                 (QStringList{u"Name | hq-pbx-1"_s, u"Enabled | Yes"_s, u"Priority | 10 (tried first)"_s, u"Weight | 70 of 100 → 70 %"_s,
                              u"SIP URL | sip:pbx1.northwind.example:5061;transport=tls"_s, u"Host | pbx1.northwind.example"_s, u"Transport | TLS, port 5061"_s,
                              u"Trunk | hq-trunk"_s, u"SID | %1"_s.arg(northwind::sid("OU", 1)), u"Changed | %1"_s.arg(date), u"Same host | branch-pbx"_s}));
        QCOMPARE(value("Trunk").data(ReferenceRole).value<RecordId>(), (RecordId{&northwind::trunkKind(), {}, northwind::sid("TK", 1)}));
        QCOMPARE(value("Same host").data(ReferenceRole).value<RecordId>(), m_inventory->ids(northwind::targetKind()).last());
        QVERIFY(value("SIP URL").data(MonospaceRole).toBool() && !value("Name").data(MonospaceRole).toBool());
        QCOMPARE(value("Weight").data(RawTextRole).toString(), u"70"_s);
        QVERIFY(value("Changed").data(Qt::ToolTipRole).toString().contains(u"2 day(s) ago"_s));
    }

    void ofAnOddTarget()
    {
        m_model->setRecord(m_inventory.get(), m_inventory->ids(northwind::targetKind()).at(3));
        QCOMPARE(value("SIP URL").data(StateRole).toInt(), int(CellState::Error));
        QVERIFY(!value("SIP URL").data(IssueRole).toString().isEmpty());
        QCOMPARE(value("Host").data().toString(), u"sip-box.example"_s);
        QCOMPARE(value("Priority").data().toString(), u"30 (off)"_s);
        QCOMPARE(value("Weight").data().toString(), u"10 (share: off)"_s);
    }

    void usesAndChildren()
    {
        m_model->setRecord(m_inventory.get(), {&northwind::listKind(), {}, northwind::sid("CL", 1)});
        QCOMPARE(modelRows(*m_model),
                 (QStringList{u"Name | PBX logins"_s, u"SID | %1"_s.arg(northwind::sid("CL", 1)), u"Used by (2) | hq-trunk"_s, u"Used by (2) | branch-trunk"_s}));
        QCOMPARE(m_model->subtitle(), u"Credential list"_s);
        m_model->setRecord(m_inventory.get(), {&northwind::trunkKind(), {}, northwind::sid("TK", 1)});
        QCOMPARE(modelRows(*m_model),
                 (QStringList{u"Name | hq-trunk"_s, u"SID | %1"_s.arg(northwind::sid("TK", 1)), u"Used by | +14158675310"_s, u"Origination URLs | 4"_s, u"Numbers on trunks | 1"_s,
                              u"Credential lists of trunks | 1"_s}));
        m_model->setRecord(m_inventory.get(), m_inventory->ids(northwind::trunkListKind()).first());
        QCOMPARE(value("Credential list").data(ReferenceRole).value<RecordId>(), (RecordId{&northwind::listKind(), {}, northwind::sid("CL", 1)}));
    }

    void followsItsRecord()
    {
        const auto id = m_inventory->ids(northwind::targetKind()).first();
        m_model->setRecord(m_inventory.get(), id);
        QSignalSpy followed(m_model.get(), &RecordFieldsModel::recordChanged);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        m_inventory->merge(northwind::targetKind(), {}, {northwind::target(2, 1, u"hq-pbx-2"_s, 10, 70)}); // a neighbour
        QVERIFY(followed.wait());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(value("Weight").data().toString(), u"70 of 140 → 50 %"_s);
        m_inventory->remove(id);
        QVERIFY(followed.wait());
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(!m_model->exists());
        QCOMPARE(m_model->record(), id);
        QCOMPARE(m_model->title(), QString());
        northwind::fill(*m_inventory);
        QVERIFY(followed.wait());
        QVERIFY(m_model->exists() && m_model->rowCount() > 0);
        m_inventory.reset();
        QVERIFY(followed.wait());
        QCOMPARE(m_model->rowCount(), 0);
    }

private:
    [[nodiscard]] QModelIndex value(const char *label) const
    {
        for (int row = 0; row < m_model->rowCount(); ++row)
            if (m_model->index(row, 0).data().toString() == QLatin1StringView(label))
                return m_model->index(row, 1);
        return {};
    }

    std::unique_ptr<Inventory> m_inventory;
    std::unique_ptr<RecordFieldsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestRecordFieldsModel)
#include "tst_recordfieldsmodel.moc"
