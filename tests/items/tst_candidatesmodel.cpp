// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/candidatesmodel.h"
#include "models/items/recordfiltermodel.h"

#include "tests/items/smallcompany.h"
#include "tests/support/modelrows.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

class TestCandidatesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_inventory = std::make_unique<Inventory>(northwind::account());
        m_model = std::make_unique<CandidatesModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_inventory.reset();
    }

    void numbersAndWhereTheyAre()
    {
        QCOMPARE(modelRows(*m_model), QStringList());
        m_model->setAssociation(m_inventory.get(), &northwind::trunkNumberKind(), northwind::sid("TK", 1));
        QCOMPARE(m_model->rowCount(), 0);
        northwind::fill(*m_inventory);
        QCOMPARE(rows(), (QStringList{u"[x] +14158675310 | already here"_s, u"[ ] +12125550100 | "_s, u"[ ] +498912345 | on branch-trunk"_s}));
        QCOMPARE(m_model->headerData(m_model->columnCount() - 1, Qt::Horizontal).toString(), u"Now"_s);
        QVERIFY(!(m_model->index(0, 0).flags() & Qt::ItemIsEnabled));
        QVERIFY(m_model->index(1, 0).flags() & Qt::ItemIsUserCheckable);
        QVERIFY(m_model->index(0, 0).data(CandidatesModel::AttachedHereRole).toBool());
        QCOMPARE(m_model->index(2, 0).data(CandidatesModel::AttachedToRole).toString(), u"branch-trunk"_s);

        m_inventory->merge(northwind::trunkNumberKind(), {}, {northwind::number(2, u"+12125550100"_s, 2)});
        QCOMPARE(rows().at(1), u"[ ] +12125550100 | on branch-trunk"_s);
        m_inventory->retain(northwind::trunkNumberKind(), northwind::sid("TK", 1), {});
        QCOMPARE(rows().at(0), u"[ ] +14158675310 | "_s);

        m_model->setAssociation(m_inventory.get(), &northwind::trunkListKind(), northwind::sid("TK", 2));
        QCOMPARE(rows(), (QStringList{u"[x] PBX logins | already here, and on hq-trunk"_s, u"[ ] Spare | "_s}));
        m_inventory.reset();
        QCOMPARE(m_model->rowCount(), 0);
    }

    void whereANumberIsBeforeTheTrunkIsRead()
    {
        m_inventory->merge(northwind::numberKind(), {}, {northwind::number(1, u"+14158675310"_s, 2)});
        m_model->setAssociation(m_inventory.get(), &northwind::trunkNumberKind(), northwind::sid("TK", 1));
        m_inventory->merge(northwind::trunkKind(), {}, {northwind::trunk(2, u"branch-trunk"_s)});
        QCOMPARE(rows(), QStringList{u"[ ] +14158675310 | on branch-trunk"_s});
    }

    void checks()
    {
        northwind::fill(*m_inventory);
        m_model->setAssociation(m_inventory.get(), &northwind::trunkNumberKind(), northwind::sid("TK", 1));
        QSignalSpy changed(m_model.get(), &CandidatesModel::checkedChanged);
        QVERIFY(!m_model->setData(m_model->index(0, 0), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(m_model->setData(m_model->index(2, 0), Qt::Checked, Qt::CheckStateRole));
        m_model->setChecked(m_model->recordAt(1), true);
        m_model->setChecked(m_model->recordAt(1), true);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(m_model->checked(), (QList<RecordId>{m_model->recordAt(1), m_model->recordAt(2)}));
        m_inventory->remove(m_model->recordAt(1)); // it leaves, and its check with it
        QCOMPARE(m_model->checked().size(), 1);
        m_inventory->merge(northwind::trunkNumberKind(), {}, {northwind::number(3, u"+498912345"_s, 1)}); // attached meanwhile
        QCOMPARE(m_model->checked().size(), 0);
        QCOMPARE(changed.size(), 4);
        m_model->clearChecks();
        QCOMPARE(changed.size(), 4);
    }

    void aPastedList()
    {
        northwind::fill(*m_inventory);
        m_model->setAssociation(m_inventory.get(), &northwind::trunkNumberKind(), northwind::sid("TK", 1));
        QCOMPARE(m_model->checkNamed(u"+1 (212) 555-0100\r\n\n+4989 12345, +1999\nnonsense;%1"_s.arg(northwind::sid("PN", 1))), (QStringList{u"+1999"_s, u"nonsense"_s}));
        QCOMPARE(m_model->checked(), (QList<RecordId>{m_model->recordAt(1), m_model->recordAt(2)}));
        m_model->clearChecks();
        QCOMPARE(m_model->checkNamed(u"Name;Number\nx;12125550100\ny;0049 89 12345\nz;+1999\n"_s), QStringList{u"+1999"_s}); // a table, without +
        QCOMPARE(m_model->checked(), (QList<RecordId>{m_model->recordAt(1), m_model->recordAt(2)}));
    }

    void filtered()
    {
        northwind::fill(*m_inventory);
        m_model->setAssociation(m_inventory.get(), &northwind::trunkNumberKind(), northwind::sid("TK", 1));
        RecordFilterModel filter;
        filter.setSourceModel(m_model.get());
        filter.sort(0);
        filter.setFilterText(u"on branch"_s);
        QCOMPARE(filter.rowCount(), 1);
        QVERIFY(filter.setData(filter.index(0, 0), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(m_model->checked(), QList<RecordId>{m_model->recordAt(2)});
    }

private:
    [[nodiscard]] QStringList rows() const
    {
        QStringList lines;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const auto first = m_model->index(row, 0);
            lines.append(u"[%1] %2 | %3"_s.arg(first.data(Qt::CheckStateRole).toInt() == Qt::Checked ? u"x"_s : u" "_s)
                             .arg(first.data().toString(), first.siblingAtColumn(m_model->columnCount() - 1).data().toString()));
        }
        return lines;
    }

    std::unique_ptr<Inventory> m_inventory;
    std::unique_ptr<CandidatesModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestCandidatesModel)
#include "tst_candidatesmodel.moc"
