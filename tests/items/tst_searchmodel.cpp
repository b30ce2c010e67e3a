// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/searchmodel.h"
#include "tests/items/smallcompany.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

class TestSearchModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_inventory = std::make_unique<Inventory>(northwind::account());
        m_model = std::make_unique<SearchModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_inventory.reset();
    }

    void emptyFirst()
    {
        m_model->setActive(true);
        QCOMPARE(m_model->rowCount(), 0);
        m_model->setText(u"x"_s);
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(m_model->total(), 0);
        QVERIFY(!m_model->isReading());
    }

    void sectionsByTheBestOfThem()
    {
        open();
        QCOMPARE(typed(u"hq"_s),
                 (QStringList{u"# Trunks"_s, u"hq-trunk | Trunk"_s, u"# Origination URLs"_s,
                              u"hq-pbx-1 | Origination URL of hq-trunk | SIP URL: sip:pbx1.northwind.example:5061;transport=tls"_s,
                              u"hq-pbx-2 | Origination URL of hq-trunk | SIP URL: sip:hq-pbx-2.example.com"_s,
                              // what names it comes last
                              u"dr-site | Origination URL of hq-trunk | Trunk: hq-trunk"_s, u"old-asterisk | Origination URL of hq-trunk | Trunk: hq-trunk"_s,
                              u"# Phone numbers"_s, u"+14158675310 | Phone number | Trunk: hq-trunk"_s}));
        QCOMPARE(m_model->total(), 6);
        QCOMPARE(typed(u"hq-pbx-2"_s).value(1), u"hq-pbx-2 | Origination URL of hq-trunk | SIP URL: sip:hq-pbx-2.example.com"_s);
    }

    void theSameNumberOnce()
    {
        open();
        QCOMPARE(typed(u"(415) 867-5310"_s), (QStringList{u"# Phone numbers"_s, u"+14158675310 | Phone number | Name: number 1"_s}));
        // Without the account's own list the number on its trunk stands for itself.
        m_inventory->remove({&northwind::numberKind(), {}, northwind::sid("PN", 1)});
        settle();
        QCOMPARE(lines().value(0), u"# Numbers on trunks"_s);
        QCOMPARE(m_model->total(), 1);
        m_inventory->merge(northwind::numberKind(), {}, {northwind::number(1, u"+14158675310"_s, 1)});
        settle();
        QCOMPARE(lines().value(0), u"# Phone numbers"_s);
        QCOMPARE(m_model->total(), 1);
    }

    void piecesOfWhatWasFound()
    {
        open();
        typed(u"415867"_s);
        const auto detail = m_model->index(1).data(SearchModel::DetailRole).value<SearchDetail>();
        QCOMPARE(detail.titlePieces, (QList<TextPiece>{{2, 6}}));
        typed(u"sip-box"_s);
        const auto host = m_model->index(1).data(SearchModel::DetailRole).value<SearchDetail>();
        QCOMPARE(host.fieldLabel, u"SIP URL"_s);
        QCOMPARE(host.fieldPieces, (QList<TextPiece>{{6, 7}}));
        typed(northwind::sid("TK", 2).toLower());
        QCOMPARE(m_model->index(1).data().toString(), u"branch-trunk"_s);
    }

    void narrowingAndWideningAgree()
    {
        open();
        QList<QStringList> forth, back;
        const auto text = u"pbx1.north"_s;
        for (qsizetype size = 1; size <= text.size(); ++size)
            forth.append(typed(text.first(size)));
        for (qsizetype size = text.size(); size >= 1; --size)
            back.prepend(typed(text.first(size)));
        QCOMPARE(forth, back);
        QCOMPARE(m_model->total(), 10); // the last one was "p", which is also in the ids of numbers
    }

    void actions()
    {
        open();
        m_model->setActions({{u"refresh"_s, u"Refresh"_s, u"F5"_s, {}, true, 0}, {u"hq"_s, u"Headquarters…"_s, {}, u"Not now."_s, false, 3}, {u"open"_s, u"Open File"_s, {}, {}, true, 2}});
        QCOMPARE(typed({}), (QStringList{u"# Actions"_s, u"! Open File"_s, u"! Refresh F5"_s}));
        QCOMPARE(typed(u"fi"_s), (QStringList{u"# Actions"_s, u"! Open File"_s}));
        QCOMPARE(typed(u"head"_s), (QStringList{u"# Actions"_s, u"! Headquarters… (Not now.)"_s}));
        QCOMPARE(typed(u"r"_s).first(), u"# Actions"_s); // no record begins so
        // A record of exactly that name goes before an action that begins so.
        m_inventory->merge(northwind::trunkKind(), {}, {northwind::trunk(3, u"open"_s)});
        settle();
        QCOMPARE(typed(u"open"_s), (QStringList{u"# Trunks"_s, u"open | Trunk"_s, u"# Actions"_s, u"! Open File"_s}));
        QCOMPARE(typed(u"ope"_s).first(), u"# Actions"_s);
        QVERIFY(!m_model->flags(m_model->index(0)).testFlag(Qt::ItemIsSelectable));
        QVERIFY(m_model->flags(m_model->index(1)).testFlag(Qt::ItemIsSelectable));
    }

    void whatWasLookedAtLast()
    {
        open();
        const RecordId hq{&northwind::trunkKind(), {}, northwind::sid("TK", 1)}, gone{&northwind::trunkKind(), {}, u"TKgone"_s};
        m_model->setRecent({{m_inventory.get(), gone}, {m_inventory.get(), hq}});
        QCOMPARE(lines(), (QStringList{u"# Looked at last"_s, u"hq-trunk | Trunk"_s}));
    }

    void recordsComeChangeAndGo()
    {
        open();
        QCOMPARE(typed(u"fax"_s), QStringList());
        m_inventory->merge(northwind::trunkKind(), {}, {northwind::trunk(3, u"fax-trunk"_s)});
        settle();
        QCOMPARE(lines(), (QStringList{u"# Trunks"_s, u"fax-trunk | Trunk"_s}));
        m_inventory->merge(northwind::trunkKind(), {}, {northwind::trunk(3, u"telefax"_s)});
        settle();
        QCOMPARE(lines(), (QStringList{u"# Trunks"_s, u"telefax | Trunk"_s}));
        const auto target = m_model->recordAt(m_model->index(1));
        QVERIFY(target.inventory == m_inventory.get());
        m_inventory->remove(target.id);
        QVERIFY(!m_model->recordAt(m_model->index(1)).inventory); // before the lines are made anew
        QCOMPARE(m_model->index(1).data().isValid(), true);
        settle();
        QCOMPARE(lines(), QStringList());
    }

    void aNewNameIsKnownWhereItIsNamed()
    {
        open();
        m_inventory->merge(northwind::trunkKind(), {}, {northwind::trunk(2, u"Zurich"_s)});
        settle();
        QCOMPARE(typed(u"zurich branch-pbx"_s).value(1), u"branch-pbx | Origination URL of Zurich | Trunk: Zurich"_s);
        QCOMPARE(typed(u"branch-trunk"_s), QStringList());
    }

    void severalAccounts()
    {
        open();
        auto file = std::make_unique<Inventory>(northwind::account(AccountMode::File, u"acme.json"_s));
        northwind::fill(*file);
        m_model->addInventory(file.get());
        m_model->addInventory(file.get());
        settle();
        QCOMPARE(typed(u"hq-trunk"_s).mid(0, 3), (QStringList{u"# Trunks"_s, u"hq-trunk | Trunk"_s, u"hq-trunk | Trunk"_s}));
        QCOMPARE(m_model->index(1).data(SearchModel::InventoryRole).value<Inventory *>(), m_inventory.get());
        QVERIFY(m_model->index(2).data(Qt::AccessibleTextRole).toString().contains(u"acme.json"));
        m_model->removeInventory(m_inventory.get());
        QCOMPARE(m_model->index(1).data(SearchModel::InventoryRole).value<Inventory *>(), file.get());
        QCOMPARE(m_model->recordAt(m_model->index(2)).inventory, nullptr);
        file.reset(); // closed without a word
        QCOMPARE(m_model->rowCount(), 0);
        m_model->addInventory(m_inventory.get());
        settle();
        QCOMPARE(lines().value(1), u"hq-trunk | Trunk"_s);
    }

    void onlyTheBestOfMany()
    {
        QList<Record> numbers;
        for (int i = 0; i < 12'000; ++i)
            numbers.append(northwind::number(i, u"+1415%1"_s.arg((i * 7919) % 12'000 + 5'550'000)));
        m_inventory->merge(northwind::numberKind(), {}, numbers);
        open(false);
        QCOMPARE(typed(u"415"_s).size(), 201);
        QCOMPARE(m_model->total(), 12'000);
        QCOMPARE(m_model->shown(), 200);
        QCOMPARE(m_model->index(1).data().toString(), u"+14155550000"_s);
        QCOMPARE(m_model->index(200).data().toString(), u"+14155550199"_s);
        QCOMPARE(typed(u"4155561999"_s).size(), 2);
        // A slot that became free is used again, and no trace of the old record is left.
        m_inventory->remove({&northwind::numberKind(), {}, m_model->recordAt(m_model->index(1)).id.id});
        m_inventory->merge(northwind::trunkKind(), {}, {northwind::trunk(1, u"hq-trunk"_s)});
        settle();
        QCOMPARE(lines(), QStringList());
        QCOMPARE(typed(u"hq"_s), (QStringList{u"# Trunks"_s, u"hq-trunk | Trunk"_s}));
    }

    void hostileNames()
    {
        const auto longName = QString(64 * 1024, u'x') + u"needle"_s + QString(64 * 1024, u'y');
        m_inventory->merge(northwind::trunkKind(), {}, {northwind::trunk(1, u"<img src=/x>\u202Egpj \u0000end"_s), northwind::trunk(2, longName)});
        open(false);
        typed(u"<img"_s);
        QCOMPARE(m_model->index(1).data().toString(), u"<img src=/x>⟨U+202E⟩gpj ⟨U+0000⟩end"_s);
        typed(u"needle"_s);
        const auto detail = m_model->index(1).data(SearchModel::DetailRole).value<SearchDetail>();
        QVERIFY(detail.title.size() < 200);
        QCOMPARE(detail.titlePieces.size(), 1);
        QCOMPARE(detail.title.mid(detail.titlePieces.first().begin, detail.titlePieces.first().size), u"needle"_s);
    }

    void saysThatMoreMayCome()
    {
        open();
        m_inventory->setState(northwind::numberKind(), {}, LoadState::Loading);
        QVERIFY(m_model->isReading());
        m_inventory->setState(northwind::numberKind(), {}, LoadState::Ready);
        QVERIFY(!m_model->isReading());
    }

    void restsWhileNobodyLooks()
    {
        m_model->addInventory(m_inventory.get());
        northwind::fill(*m_inventory);
        m_model->setText(u"hq"_s);
        QCOMPARE(m_model->rowCount(), 0);
        while (m_model->isReading()) // it reads on, slowly
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        m_model->setActive(true);
        QCOMPARE(m_model->total(), 6);
    }

private:
    void open(bool fill = true)
    {
        if (fill)
            northwind::fill(*m_inventory);
        m_model->addInventory(m_inventory.get());
        m_model->setActive(true);
        settle();
    }

    void settle()
    {
        QSignalSpy results(m_model.get(), &SearchModel::resultsChanged);
        while ((m_model->isReading() || m_model->isSearching() || results.isEmpty()) && results.wait(2000)) { }
    }

    QStringList typed(const QString &text)
    {
        m_model->setText(text);
        while (m_model->isSearching())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return lines();
    }

    QStringList lines() const
    {
        QStringList all;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const auto index = m_model->index(row);
            const auto line = static_cast<SearchModel::Line>(index.data(SearchModel::LineRole).toInt());
            const auto action = index.data(SearchModel::ActionRole).value<SearchAction>();
            const auto detail = index.data(SearchModel::DetailRole).value<SearchDetail>();
            if (line == SearchModel::Line::Heading)
                all.append(u"# "_s + index.data().toString());
            else if (line == SearchModel::Line::Action)
                all.append(u"! "_s + action.text + (action.keys.isEmpty() ? QString() : u' ' + action.keys) + (action.whyNot.isEmpty() ? QString() : u" (%1)"_s.arg(action.whyNot)));
            else
                all.append(detail.title + u" | "_s + detail.place + (detail.fieldLabel.isEmpty() ? QString() : u" | "_s + detail.fieldLabel + u": "_s + detail.fieldText));
        }
        return all;
    }

    std::unique_ptr<Inventory> m_inventory;
    std::unique_ptr<SearchModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestSearchModel)
#include "tst_searchmodel.moc"
