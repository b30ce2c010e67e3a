// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/recordfiltermodel.h"
#include "models/items/resourcetablemodel.h"
#include "models/items/searchmodel.h"
#include "models/schema/fieldtext.h"
#include "models/schema/registry.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <cstdio>
#include <functional>

// Filter keystrokes and sorting at 100,000 rows of 20 columns, ours beside QSortFilterProxyModel in one run; then the same on
// real records, and the search over all kinds beside reading every record. After each step the cells of one window are read, as a view would. Build it optimised.

using namespace trunkdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 100'000;
constexpr int columns = 20;

/// Texts as accounts have them: names that begin alike, addresses, numbers, words that repeat.
class Texts : public QAbstractTableModel
{
public:
    Texts()
    {
        QRandomGenerator random(1);
        const QStringList sites{u"hq"_s, u"branch"_s, u"berlin"_s, u"fax"_s, u"contact centre"_s};
        for (int row = 0; row < rows; ++row) {
            const auto site = sites.at(random.bounded(sites.size()));
            m_cells << u"%1-pbx-%2"_s.arg(site).arg(random.bounded(rows), 6, 10, QChar(u'0')) << u"+1%1"_s.arg(2'000'000'000 + qint64(random.bounded(1'999'999'999)))
                    << u"sip:pbx%1.%2.example.com:5061;transport=tls"_s.arg(random.bounded(500)).arg(site.first(2));
            for (int column = 3; column < columns; ++column)
                m_cells << (column % 3 == 0 ? u"value %1"_s.arg(random.bounded(100)) : column % 3 == 1 ? u"POST"_s : QString::number(random.bounded(65536)));
        }
    }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : rows; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : columns; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(m_cells.at(qsizetype(index.row()) * columns + index.column())) : QVariant();
    }

private:
    QStringList m_cells;
};

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

void readWindow(const QAbstractItemModel &model)
{
    for (int row = 0; row < std::min(40, model.rowCount()); ++row)
        for (int column = 0; column < std::min(columns, model.columnCount()); ++column)
            (void)model.index(row, column).data();
}

struct Keystrokes
{
    std::vector<double> times;
    QList<int> found; ///< rows after each key

    [[nodiscard]] double at(double part) const
    {
        auto sorted = times;
        std::sort(sorted.begin(), sorted.end());
        return sorted[std::min(sorted.size() - 1, size_t(part * double(sorted.size())))];
    }
};

/// Types each text letter by letter and takes it back in the same way.
template<class Model, class Filter>
Keystrokes type(Model &model, Filter filter)
{
    Keystrokes keys;
    for (const auto &text : {u"berlin-pbx-01"_s, u"example.com"_s, u"+14158"_s, u"nothing-of-it"_s, u"65535"_s}) {
        QStringList states;
        for (int i = 1; i <= text.size(); ++i)
            states.append(text.first(i));
        for (auto i = text.size() - 1; i >= 0; --i)
            states.append(text.first(i));
        for (const auto &state : states) {
            keys.times.push_back(milliseconds([&] {
                filter(state);
                readWindow(model);
            }));
            keys.found.append(model.rowCount());
        }
    }
    return keys;
}

void report(const char *what, const Keystrokes &keys)
{
    std::printf("  %-34s p50 %8.2f ms   p95 %8.2f ms   worst %8.2f ms\n", what, keys.at(0.5), keys.at(0.95), keys.at(1));
}

void compareWithQt()
{
    Texts texts;
    std::printf("%d rows x %d columns of text\n", rows, columns);
    QSortFilterProxyModel theirs;
    theirs.setFilterKeyColumn(-1);
    theirs.setFilterCaseSensitivity(Qt::CaseInsensitive);
    theirs.setSortCaseSensitivity(Qt::CaseInsensitive);
    theirs.setSourceModel(&texts);
    RecordFilterModel ours;
    ours.setSourceModel(&texts);
    std::printf("  %-34s %8.2f ms\n", "reading all texts, once", milliseconds([&] {
                    ours.setFilterText(u"\u0001"_s);
                    ours.setFilterText({});
                }));
    const auto mine = type(ours, [&](const QString &text) { ours.setFilterText(text); });
    report("keystroke", mine);
    const auto qts = type(theirs, [&](const QString &text) { theirs.setFilterFixedString(text); });
    report("keystroke, QSortFilterProxyModel", qts);
    int differences = 0;
    for (qsizetype i = 0; i < mine.found.size(); ++i)
        differences += int(mine.found[i] != qts.found[i]);
    std::printf("  ratio p95 %.1f, worst %.1f; keys after which the row counts differ: %d of %d\n", qts.at(0.95) / mine.at(0.95), qts.at(1) / mine.at(1), differences,
                int(mine.found.size()));
    for (const int column : {0, 2, 4}) {
        const auto first = milliseconds([&] {
            ours.sort(column);
            readWindow(ours);
        });
        const auto again = milliseconds([&] {
            ours.sort(column, Qt::DescendingOrder);
            readWindow(ours);
        });
        const auto qt = milliseconds([&] {
            theirs.sort(column);
            readWindow(theirs);
        });
        std::printf("  sort by text column %d: reading keys %.2f ms, again %.2f ms; QSortFilterProxyModel %.2f ms; ratio %.1f\n", column, first, again, qt, qt / again);
    }
}

Record number(int i, const QString &phone, const QString &trunk)
{
    return Record::fromJson(u"{\"sid\":\"PN%1\",\"phone_number\":\"+1%2\",\"friendly_name\":\"number %2\",\"trunk_sid\":%3,\"voice_url\":\"https://voice%4.example.com/answer\",\"voice_method\":\"POST\",\"sms_url\":\"\",\"status\":\"in-use\",\"origin\":\"twilio\",\"date_updated\":\"Fri, 20 Nov 2026 12:00:00 +0000\"}"_s
                                .arg(i, 32, 10, QChar(u'0'))
                                .arg(phone, trunk)
                                .arg(i % 50)
                                .toUtf8())
        .value();
}

void measureRecords()
{
    const auto &kind = *findKind("twilio.incoming_phone_number");
    Inventory inventory({});
    QRandomGenerator random(2);
    QList<Record> batch;
    ResourceTableModel table;
    RecordFilterModel model;
    table.setCollection(&inventory, &kind);
    model.setSourceModel(&table);
    model.sort(0);
    std::printf("%d records of %s, in batches of 1,000 into a sorted table\n", rows, kind.key);
    std::vector<double> merges;
    for (int i = 0; i < rows; ++i) {
        const auto phone = QString::number(2'000'000'000 + qint64(random.bounded(1'999'999'999)));
        batch.append(number(i, phone, u"null"_s));
        if (batch.size() == 1000)
            merges.push_back(milliseconds([&] { inventory.merge(kind, {}, std::exchange(batch, {})); }));
    }
    double sum = 0;
    for (const auto time : merges)
        sum += time;
    std::printf("  %-34s %8.2f ms, worst batch %.2f ms\n", "merging all", sum, *std::max_element(merges.begin(), merges.end()));
    std::printf("  %-34s %8.2f ms (happens while nobody types)\n", "reading all texts, once", milliseconds([&] {
                    model.setFilterText(u"\u0001"_s);
                    model.setFilterText({});
                }));
    report("keystroke", type(model, [&](const QString &text) { model.setFilterText(text); }));
    std::printf("  %-34s %8.2f ms\n", "sort by another column", milliseconds([&] { model.sort(1); }));
    std::printf("  %-34s %8.2f ms\n", "the other way round", milliseconds([&] { model.sort(1, Qt::DescendingOrder); }));
}

/// What the palette would be without an index: every shown field of every record, for every key.
qsizetype naiveScan(const Inventory &inventory, const QString &text)
{
    const auto words = text.split(u' ', Qt::SkipEmptyParts);
    qsizetype found = 0;
    for (const auto *kind : allKinds())
        for (const auto &id : inventory.ids(*kind)) {
            const auto record = inventory.record(id);
            QString all = recordTitle(*kind, *record) + u'\n' + id.id;
            for (const auto &field : kind->fields)
                all += u'\n' + fieldText(field, *record);
            found += std::all_of(words.begin(), words.end(), [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
        }
    return words.isEmpty() ? 0 : found;
}

void measureSearch()
{
    constexpr int trunks = 100, ofEach = 10;
    const auto of = [](const char *key) -> const ResourceKind & { return *findKind(key); };
    Account account;
    account.provider = "twilio";
    Inventory inventory(account);
    SearchModel model;
    model.addInventory(&inventory);
    QRandomGenerator random(3);
    const auto sid = [](const char *prefix, int i) { return QLatin1StringView(prefix) + u"%1"_s.arg(i, 32, 10, QChar(u'0')); };
    for (int t = 0; t < trunks; ++t) {
        inventory.merge(of("twilio.trunk"), {}, {Record::fromJson(u"{\"sid\":\"%1\",\"friendly_name\":\"%2-trunk-%3\"}"_s.arg(sid("TK", t), t % 2 ? u"berlin"_s : u"hq"_s).arg(t).toUtf8()).value()});
        QList<Record> targets;
        for (int n = 0; n < ofEach; ++n)
            targets.append(Record::fromJson(u"{\"sid\":\"%1\",\"trunk_sid\":\"%2\",\"friendly_name\":\"pbx-%3\",\"sip_url\":\"sip:pbx%3.berlin.example.com:5061;transport=tls\",\"priority\":10,\"weight\":10,\"enabled\":true}"_s
                                                .arg(sid("OU", t * ofEach + n), sid("TK", t)).arg(n).toUtf8()).value());
        inventory.merge(of("twilio.origination_url"), {}, targets);
    }
    double merging = 0;
    const int numbers = (rows - trunks * (ofEach + 1)) / 2; // each of them once as the account's and once on its trunk
    for (int i = 0; i < numbers;) {
        QHash<int, QList<Record>> batch;
        for (const int end = std::min(numbers, i + 1000); i < end; ++i)
            batch[i % trunks].append(number(i, QString::number(2'000'000'000 + qint64(random.bounded(1'999'999'999))), u"\"%1\""_s.arg(sid("TK", i % trunks))));
        merging += milliseconds([&] {
            for (auto it = batch.cbegin(); it != batch.cend(); ++it) {
                inventory.merge(of("twilio.incoming_phone_number"), {}, it.value());
                inventory.merge(of("twilio.phone_number"), sid("TK", it.key()), it.value());
            }
        });
    }
    std::printf("search over %d records\n", int(inventory.count()));
    std::printf("  %-34s %8.2f ms, with what the index takes down\n", "merging all", merging);
    std::vector<double> slices;
    model.setActive(true);
    while (model.isReading())
        slices.push_back(milliseconds([] { QCoreApplication::processEvents(); }));
    double reading = 0;
    for (const auto slice : slices)
        reading += slice;
    std::printf("  %-34s %8.2f ms in %d slices, worst %.2f ms\n", "reading all texts, once", reading, int(slices.size()), *std::max_element(slices.begin(), slices.end()));
    const auto waits = [&model] {
        while (model.isSearching())
            QCoreApplication::processEvents();
    };
    Keystrokes keys, naive;
    for (const auto &text : {u"berlin-trunk-17"_s, u"pbx example"_s, u"+14158"_s, u"(415) 867"_s, u"nothing-of-it"_s, u"PN000000000000000000000000000123"_s}) {
        QStringList states;
        for (int i = 1; i <= text.size(); ++i)
            states.append(text.first(i));
        for (auto i = text.size() - 1; i >= 1; --i)
            states.append(text.first(i));
        for (const auto &state : states)
            keys.times.push_back(milliseconds([&] {
                model.setText(state);
                waits();
                for (int row = 0; row < std::min(14, model.rowCount()); ++row)
                    (void)model.index(row).data(SearchModel::DetailRole);
            }));
    }
    for (const auto &text : {u"b"_s, u"pbx ex"_s, u"+1415"_s})
        naive.times.push_back(milliseconds([&] { (void)naiveScan(inventory, text); }));
    report("keystroke", keys);
    report("keystroke, every record each time", naive);
    std::printf("  ratio p95 %.1f\n", naive.at(0.95) / keys.at(0.95));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    compareWithQt();
    measureRecords();
    measureSearch();
    return 0;
}
