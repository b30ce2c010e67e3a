// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/resourcetablemodel.h"

#include "tests/items/smallcompany.h"
#include "tests/support/modelrows.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

class TestResourceTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_inventory = std::make_unique<Inventory>(northwind::account());
        m_model = std::make_unique<ResourceTableModel>();
        m_model->setClock([] { return QDateTime({2026, 11, 20}, {12, 0}, Qt::UTC); });
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_inventory.reset();
    }

    void emptyThenFilledThenShrunkThenAnother()
    {
        QCOMPARE(modelRows(*m_model), QStringList());
        m_model->setCollection(m_inventory.get(), &northwind::targetKind());
        QCOMPARE(modelHeader(*m_model),
                 (QStringList{u"Name"_s, u"Enabled"_s, u"Priority"_s, u"Weight"_s, u"Share"_s, u"SIP URL"_s, u"Trunk"_s, u"SID"_s, u"Created"_s, u"Changed"_s}));
        QCOMPARE(m_model->rowCount(), 0);
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        northwind::fill(*m_inventory);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(table(),
                 (QStringList{u"hq-pbx-1 | Yes | 10 | 70 | 70 % | sip:pbx1.northwind.example:5061;transport=tls | hq-trunk | 2 day(s) ago"_s,
                              u"hq-pbx-2 | Yes | 10 | 30 | 30 % | sip:hq-pbx-2.example.com | hq-trunk | 2 day(s) ago"_s,
                              u"dr-site | Yes | 20 | 10 | 100 % of next | sip:dr-site.example.com | hq-trunk | 2 day(s) ago"_s,
                              u"old-asterisk | No | 30 | 10 | off | sip://sip-box.example:1234 | hq-trunk | 2 day(s) ago"_s,
                              u"branch-pbx | Yes | 10 | 10 | 100 % | sip:PBX1.northwind.example:5061;transport=tls | branch-trunk | 2 day(s) ago"_s}));

        m_inventory->retain(northwind::targetKind(), {}, {northwind::sid("OU", 1), northwind::sid("OU", 5)});
        QCOMPARE(table().size(), 2);
        QVERIFY(table().first().startsWith(u"hq-pbx-1 | Yes | 10 | 70 | 100 %"_s));

        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        m_model->setCollection(m_inventory.get(), &northwind::listKind());
        QCOMPARE(reset.size(), 1);
        QCOMPARE(modelColumns(*m_model, {0}), (QStringList{u"PBX logins"_s, u"Spare"_s}));
        m_model->setCollection(m_inventory.get(), &northwind::trunkListKind(), northwind::sid("TK", 2));
        QCOMPARE(modelHeader(*m_model).first(2), (QStringList{u"Name"_s, u"SID"_s}));
        QCOMPARE(m_model->rowCount(), 1);
        m_inventory.reset();
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(m_model->loadState(), LoadState::NotRead);
    }

    void ofOneParent()
    {
        northwind::fill(*m_inventory);
        m_model->setCollection(m_inventory.get(), &northwind::targetKind(), northwind::sid("TK", 2));
        QCOMPARE(m_model->columnOf("trunk_sid"), -1);
        QCOMPARE(modelColumns(*m_model, {0}), QStringList{u"branch-pbx"_s});
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_inventory->merge(northwind::targetKind(), {}, {northwind::target(6, 1, u"elsewhere"_s, 1, 1), northwind::target(7, 2, u"here"_s, 10, 30)});
        QCOMPARE(changed.size(), 1); // a newcomer takes from its neighbours
        QCOMPARE(changed[0][0].toModelIndex(), m_model->index(0, m_model->columnOf("=share")));
        QCOMPARE(modelColumns(*m_model, {0, m_model->columnOf("=share")}), (QStringList{u"branch-pbx | 25 %"_s, u"here | 75 %"_s}));
        m_inventory->remove({&northwind::trunkKind(), {}, northwind::sid("TK", 2)});
        QCOMPARE(m_model->rowCount(), 0);
    }

    void refreshMergesByIdentity()
    {
        northwind::fill(*m_inventory);
        m_model->setCollection(m_inventory.get(), &northwind::targetKind());
        const QPersistentModelIndex third(m_model->index(2, 0));
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        northwind::fill(*m_inventory);
        QCOMPARE(inserted.size() + reset.size() + changed.size(), 0);

        m_inventory->merge(northwind::targetKind(), {}, {northwind::target(2, 1, u"hq-pbx-2"_s, 10, 70)});
        QCOMPARE(changed.size(), 2); // the row, and the shares of its neighbours
        QCOMPARE(changed[0][0].toModelIndex(), m_model->index(1, 0));
        QCOMPARE(changed[1][0].toModelIndex(), m_model->index(0, m_model->columnOf("=share")));
        QCOMPARE(changed[1][1].toModelIndex().row(), 3);
        QCOMPARE(modelColumns(*m_model, {m_model->columnOf("=share")}).first(2), (QStringList{u"50 %"_s, u"50 %"_s}));
        m_inventory->remove(m_model->recordAt(0));
        QCOMPARE(third.row(), 1);
        QCOMPARE(third.data().toString(), u"dr-site"_s);
        QCOMPARE(m_model->rowOf(m_model->recordAt(1)), 1);
        QCOMPARE(m_model->rowOf({}), -1);
    }

    void scatteredRemoval()
    {
        QList<Record> records;
        QSet<QString> kept;
        for (int i = 0; i < 50; ++i) {
            records.append(northwind::number(i, u"+1212555%1"_s.arg(1000 + i)));
            if (i % 3 == 1)
                kept.insert(northwind::sid("PN", i));
        }
        m_inventory->merge(northwind::numberKind(), {}, records);
        m_model->setCollection(m_inventory.get(), &northwind::numberKind());
        m_inventory->retain(northwind::numberKind(), {}, kept);
        QStringList expected;
        for (int i = 1; i < 50; i += 3)
            expected.append(u"+1212555%1"_s.arg(1000 + i));
        QCOMPARE(modelColumns(*m_model, {0}), expected);
    }

    void theTrunkIsNamedWhenItComes()
    {
        m_inventory->merge(northwind::numberKind(), {}, {northwind::number(1, u"+14158675310"_s, 1), northwind::number(2, u"+14158675311"_s)});
        m_model->setCollection(m_inventory.get(), &northwind::numberKind());
        const auto column = m_model->columnOf("trunk_sid");
        QCOMPARE(modelColumns(*m_model, {column}), (QStringList{northwind::sid("TK", 1), QString()}));
        QVERIFY(m_model->index(0, column).data(MonospaceRole).toBool());
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_inventory->merge(northwind::trunkKind(), {}, {northwind::trunk(1, u"hq-trunk"_s)});
        m_inventory->merge(northwind::trunkKind(), {}, {northwind::trunk(1, u"head office"_s)});
        QVERIFY(changed.wait());
        QCOMPARE(changed.size(), 1); // told once, not for each batch
        QCOMPARE(changed[0][0].toModelIndex().column(), column);
        const auto cell = m_model->index(0, column);
        QCOMPARE(cell.data().toString(), u"head office"_s);
        QCOMPARE(cell.data(SortRole), QVariant(u"head office"_s));
        QCOMPARE(cell.data(RawTextRole).toString(), northwind::sid("TK", 1));
        QCOMPARE(cell.data(ReferenceRole).value<RecordId>(), (RecordId{&northwind::trunkKind(), {}, northwind::sid("TK", 1)}));
        QVERIFY(!cell.data(MonospaceRole).toBool());
        QVERIFY(!m_model->index(1, column).data(ReferenceRole).isValid());
    }

    void roles()
    {
        northwind::fill(*m_inventory);
        m_model->setCollection(m_inventory.get(), &northwind::targetKind());
        const auto uri = m_model->columnOf("sip_url"), enabled = m_model->columnOf("enabled"), weight = m_model->columnOf("weight"),
                   changed = m_model->columnOf("date_updated"), share = m_model->columnOf("=share");
        QCOMPARE(state(0, uri), CellState::Normal);
        QCOMPARE(state(3, 0), CellState::Dimmed);
        QCOMPARE(state(3, uri), CellState::Error);
        QVERIFY(m_model->index(3, uri).data(DimmedRole).toBool());
        const auto issue = m_model->index(3, uri).data(IssueRole).toString();
        QVERIFY(!issue.isEmpty());
        QVERIFY(m_model->index(3, uri).data(Qt::ToolTipRole).toString().startsWith(u"<qt>"_s + issue.toHtmlEscaped()));
        QCOMPARE(m_model->marksAt(3).first().message, issue);
        QCOMPARE(m_model->index(3, enabled).data(BooleanRole), QVariant(false));
        QVERIFY(!m_model->index(3, uri).data(BooleanRole).isValid());
        QCOMPARE(m_model->index(0, weight).data(SortRole), QVariant(qlonglong(70)));
        QVERIFY(m_model->index(0, share).data(SortRole).toLongLong() < m_model->index(1, share).data(SortRole).toLongLong());
        QCOMPARE(m_model->index(1, share).data(Qt::ToolTipRole).toString(), u"<qt>30 of 100 → 30 %</qt>"_s);
        QCOMPARE(m_model->index(0, weight).data(Qt::TextAlignmentRole).toInt(), int(Qt::AlignRight | Qt::AlignVCenter));
        QCOMPARE(m_model->index(0, uri).data(Qt::TextAlignmentRole).toInt(), int(Qt::AlignLeft | Qt::AlignVCenter));
        QVERIFY(m_model->index(0, uri).data(MonospaceRole).toBool() && !m_model->index(0, 0).data(MonospaceRole).toBool());
        QCOMPARE(m_model->index(0, changed).data(ExportTextRole).toString(), u"2026-11-18T12:00:00Z"_s);
        QVERIFY(m_model->index(0, changed).data(Qt::ToolTipRole).toString().contains(u"2026"_s));
        QCOMPARE(m_model->index(0, 0).data(SearchTextRole).toString(),
                 u"hq-pbx-1\n10\n70\nsip:pbx1.northwind.example:5061;transport=tls\nhq-trunk\n%1\n"_s.arg(northwind::sid("OU", 1)));
        QCOMPARE(m_model->headerData(share, Qt::Horizontal, ColumnKeyRole).toByteArray(), "=share"_ba);
        QVERIFY(m_model->headerData(share, Qt::Horizontal, ColumnShownRole).toBool());
        QVERIFY(!m_model->headerData(m_model->columnOf("sid"), Qt::Horizontal, ColumnShownRole).toBool());
        QSignalSpy times(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->updateTimes();
        QCOMPARE(times.size(), 2);
        QCOMPARE(times[0][2].value<QList<int>>(), QList<int>{Qt::DisplayRole});
    }

    void loadStates()
    {
        QSignalSpy states(m_model.get(), &ResourceTableModel::loadStateChanged);
        m_model->setCollection(m_inventory.get(), &northwind::targetKind(), northwind::sid("TK", 1));
        QCOMPARE(states.size(), 1);
        m_inventory->setState(northwind::targetKind(), {}, LoadState::Loading);
        QCOMPARE(m_model->loadState(), LoadState::Loading);
        m_inventory->setState(northwind::targetKind(), northwind::sid("TK", 2), LoadState::Ready);
        m_inventory->setState(northwind::trunkKind(), {}, LoadState::Ready);
        QCOMPARE(states.size(), 2);
        QCOMPARE(m_model->errorText(), QString());
        m_inventory->setState(northwind::targetKind(), northwind::sid("TK", 1), LoadState::Failed, {.message = u"No route. Check the network."_s});
        QCOMPARE(m_model->loadState(), LoadState::Failed);
        QCOMPARE(m_model->errorText(), u"No route. Check the network."_s);

        QVERIFY(!m_model->canRefresh());
        QStringList asked;
        m_model->setRefresher([&asked](const ResourceKind &kind, const QString &parent) { asked.append(QLatin1StringView(kind.key) + u' ' + parent); });
        m_model->refresh();
        QCOMPARE(asked, QStringList{u"twilio.origination_url "_s + northwind::sid("TK", 1)});
    }

private:
    [[nodiscard]] QStringList table() const
    {
        QList<int> shown;
        for (int column = 0; column < m_model->columnCount(); ++column)
            if (m_model->headerData(column, Qt::Horizontal, ColumnShownRole).toBool())
                shown.append(column);
        return modelColumns(*m_model, shown);
    }
    [[nodiscard]] CellState state(int row, int column) const { return CellState(m_model->index(row, column).data(StateRole).toInt()); }

    std::unique_ptr<Inventory> m_inventory;
    std::unique_ptr<ResourceTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestResourceTableModel)
#include "tst_resourcetablemodel.moc"
