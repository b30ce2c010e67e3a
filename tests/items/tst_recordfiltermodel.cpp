// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/recordfiltermodel.h"
#include "models/items/resourcetablemodel.h"

#include "tests/items/smallcompany.h"
#include "tests/support/modelrows.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

/// What the model must show, worked out in the plainest way.
static QStringList expectedRows(const QAbstractItemModel &source, const QString &text, int column, Qt::SortOrder order)
{
    const auto words = text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    QString digits;
    for (const auto c : text)
        digits += c.isDigit() ? QString(c) : QString();
    const bool several = digits.size() > 1;
    if (text.trimmed().startsWith(u'+'))
        digits.prepend(u'+');
    const bool phone = several && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit() || u"+-.()/ "_s.contains(c); });
    QList<int> rows;
    for (int row = 0; row < source.rowCount(); ++row) {
        const auto all = source.index(row, 0).data(SearchTextRole).toString().toCaseFolded();
        const bool found = std::all_of(words.begin(), words.end(), [&all](const QString &word) { return all.contains(word); });
        if (found || (phone && all.contains(digits)))
            rows.append(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) {
        if (column < 0)
            return false;
        auto first = source.index(a, column).data(SortRole), second = source.index(b, column).data(SortRole);
        if (order == Qt::DescendingOrder)
            std::swap(first, second);
        return first.typeId() == QMetaType::QString ? first.toString() < second.toString() : first.toLongLong() < second.toLongLong();
    });
    QStringList lines;
    for (const auto row : rows)
        lines.append(source.index(row, 0).data().toString() + u" | "_s + source.index(row, 1).data().toString());
    return lines;
}

class TestRecordFilterModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_inventory = std::make_unique<Inventory>(northwind::account());
        m_table = std::make_unique<ResourceTableModel>();
        m_model = std::make_unique<RecordFilterModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setSourceModel(m_table.get());
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_table.reset();
        m_inventory.reset();
    }

    void emptyFilledShrunkAnother()
    {
        QCOMPARE(modelRows(*m_model), QStringList());
        QCOMPARE(m_model->columnCount(), 0);
        m_table->setCollection(m_inventory.get(), &northwind::targetKind());
        QCOMPARE(m_model->headerData(0, Qt::Horizontal).toString(), u"Name"_s); // also without any row
        m_model->sort(0);
        northwind::fill(*m_inventory);
        QCOMPARE(names(), (QStringList{u"branch-pbx"_s, u"dr-site"_s, u"hq-pbx-1"_s, u"hq-pbx-2"_s, u"old-asterisk"_s}));
        m_model->setFilterText(u"PBX northwind.example"_s);
        QCOMPARE(names(), (QStringList{u"branch-pbx"_s, u"hq-pbx-1"_s}));
        m_model->sort(m_table->columnOf("weight"), Qt::DescendingOrder);
        QCOMPARE(names(), (QStringList{u"hq-pbx-1"_s, u"branch-pbx"_s}));
        m_model->setFilterText({});
        QCOMPARE(names(), (QStringList{u"hq-pbx-1"_s, u"hq-pbx-2"_s, u"dr-site"_s, u"old-asterisk"_s, u"branch-pbx"_s}));
        m_inventory->remove(m_table->recordAt(1));
        QCOMPARE(names(), (QStringList{u"hq-pbx-1"_s, u"dr-site"_s, u"old-asterisk"_s, u"branch-pbx"_s}));
        m_table->setCollection(m_inventory.get(), &northwind::listKind());
        QCOMPARE(names().size(), 2);
        m_table.reset();
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(m_model->columnCount(), 0);
    }

    void selectionSurvives()
    {
        northwind::fill(*m_inventory);
        m_table->setCollection(m_inventory.get(), &northwind::targetKind());
        const QPersistentModelIndex chosen(m_model->index(4, 0)), gone(m_model->index(0, 2));
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        m_model->sort(0);
        QCOMPARE(chosen.row(), 0);
        m_model->setFilterText(u"branch"_s);
        QCOMPARE(chosen.row(), 0);
        QVERIFY(!gone.isValid());
        m_model->setFilterText(u"a"_s);
        m_inventory->merge(northwind::targetKind(), {}, {northwind::target(9, 1, u"aaa"_s, 1, 1)});
        QCOMPARE(chosen.data().toString(), u"branch-pbx"_s);
        QCOMPARE(chosen.row(), 1);
        QCOMPARE(m_model->mapToSource(chosen), m_table->index(4, 0));
        QCOMPARE(m_model->mapFromSource(m_table->index(4, 0)), QModelIndex(chosen));
        QCOMPARE(reset.size(), 0);
    }

    void aChangedRecordMovesOrGoes()
    {
        northwind::fill(*m_inventory);
        m_table->setCollection(m_inventory.get(), &northwind::targetKind());
        m_model->sort(0);
        m_model->setFilterText(u"hq"_s);
        const QPersistentModelIndex second(m_model->index(1, 0));
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_inventory->merge(northwind::targetKind(), {}, {northwind::target(2, 1, u"aq hq"_s, 10, 30)});
        QCOMPARE(names().first(2), (QStringList{u"aq hq"_s, u"dr-site"_s})); // every row of the trunk names it
        QCOMPARE(second.data().toString(), u"hq-pbx-1"_s);
        QCOMPARE(second.row(), 2);
        QVERIFY(!changed.isEmpty());
        m_model->setFilterText(u"aq hq"_s);
        QCOMPARE(names(), QStringList{u"aq hq"_s});
        m_inventory->merge(northwind::targetKind(), {}, {northwind::target(2, 1, u"other"_s, 10, 30)});
        QCOMPARE(names(), QStringList());
    }

    void numbersInAnySpelling()
    {
        northwind::fill(*m_inventory);
        m_table->setCollection(m_inventory.get(), &northwind::numberKind());
        for (const auto &text : {u"415 867"_s, u"(415) 867-53"_s, u"+1 415"_s, u"4158"_s}) {
            m_model->setFilterText(text);
            QCOMPARE(names(), QStringList{u"+14158675310"_s});
        }
        // The longer text may find more: a bracket and a digit are no number yet.
        QList<qsizetype> found;
        m_model->setFilterText({});
        for (int length = 1; length <= 7; ++length) {
            m_model->setFilterText(u"(415) 8"_s.first(length));
            found.append(m_model->rowCount());
        }
        QCOMPARE(found, (QList<qsizetype>{0, 0, 1, 1, 1, 1, 1}));
    }

    /// Keystrokes, sorting and changes at random, above and below the size at which the model takes another way.
    void equalsThePlainFilter_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("steps");
        QTest::newRow("small") << 60 << 250;
        QTest::newRow("large") << 2300 << 12;
    }

    void equalsThePlainFilter()
    {
        QFETCH(int, size);
        QFETCH(int, steps);

        QRandomGenerator random(42);
        int nextId = 0;
        const auto batch = [&](int count) {
            QList<Record> records;
            for (int i = 0; i < count; ++i)
                records.append(northwind::target(nextId++, random.bounded(1, 4), u"pbx %1 %2"_s.arg(random.bounded(30)).arg(QChar(u'a' + random.bounded(5))),
                                                 random.bounded(3), random.bounded(1, 9), random.bounded(2) == 0));
            m_inventory->merge(northwind::targetKind(), {}, records);
        };
        m_inventory->merge(northwind::trunkKind(), {}, {northwind::trunk(1, u"one"_s), northwind::trunk(2, u"two"_s), northwind::trunk(3, u"three"_s)});
        m_table->setCollection(m_inventory.get(), &northwind::targetKind());
        batch(size);
        m_tester.reset(); // looks at every row after every step; enough of that above
        if (size < 100)
            m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        int column = -1;
        auto order = Qt::AscendingOrder;
        QString text;
        const auto typed = u"px1b 2(3)-a+"_s;
        for (int step = 0; step < steps; ++step) {
            QList<std::pair<QPersistentModelIndex, RecordId>> kept;
            for (int i = 0; i < 5 && m_model->rowCount() > 0; ++i) {
                const auto index = m_model->index(random.bounded(m_model->rowCount()), 0);
                kept.append({index, index.data(RecordIdRole).value<RecordId>()});
            }
            switch (random.bounded(8)) {
            case 0:
            case 1:
                text += typed.at(random.bounded(typed.size()));
                m_model->setFilterText(text);
                break;
            case 2:
                text.chop(random.bounded(3));
                m_model->setFilterText(text);
                break;
            case 3:
                column = random.bounded(-1, m_table->columnCount());
                order = random.bounded(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder;
                m_model->sort(column, order);
                break;
            case 4: batch(random.bounded(1, 30)); break;
            case 5: {
                QSet<QString> stay;
                for (const auto &id : m_inventory->ids(northwind::targetKind()))
                    if (random.bounded(100) < 90)
                        stay.insert(id.id);
                m_inventory->retain(northwind::targetKind(), {}, stay);
                break;
            }
            default:
                if (m_table->rowCount() > 0) {
                    const auto id = m_table->recordAt(random.bounded(m_table->rowCount()));
                    auto record = *m_inventory->record(id);
                    record.setText("friendly_name", u"pbx %1 z"_s.arg(random.bounded(30)));
                    record.setInteger("weight", random.bounded(1, 9));
                    m_inventory->merge(northwind::targetKind(), {}, {record});
                }
            }
            QStringList seen;
            for (int row = 0; row < m_model->rowCount(); ++row)
                seen.append(m_model->index(row, 0).data().toString() + u" | "_s + m_model->index(row, 1).data().toString());
            QCOMPARE(seen, expectedRows(*m_table, text, column, order));
            for (const auto &[index, id] : kept)
                if (index.isValid())
                    QCOMPARE(index.data(RecordIdRole).value<RecordId>(), id);
        }
    }

private:
    [[nodiscard]] QStringList names() const
    {
        QStringList list;
        for (int row = 0; row < m_model->rowCount(); ++row)
            list.append(m_model->index(row, 0).data().toString());
        return list;
    }

    std::unique_ptr<Inventory> m_inventory;
    std::unique_ptr<ResourceTableModel> m_table;
    std::unique_ptr<RecordFilterModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestRecordFilterModel)
#include "tst_recordfiltermodel.moc"
