// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/recordfiltermodel.h"
#include "models/items/resourcetablemodel.h"
#include "models/schema/registry.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <cstdio>
#include <functional>

// Filter keystrokes and sorting at 100,000 rows of 20 columns, ours beside QSortFilterProxyModel in one run; then the same on
// real records. After each step the cells of one window are read, as a view would. Build it optimised.

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
        batch.append(Record::fromJson(u"{\"sid\":\"PN%1\",\"phone_number\":\"+1%2\",\"friendly_name\":\"number %2\",\"trunk_sid\":null,\"voice_url\":\"https://voice%3.example.com/answer\",\"voice_method\":\"POST\",\"sms_url\":\"\",\"status\":\"in-use\",\"origin\":\"twilio\",\"date_updated\":\"Fri, 20 Nov 2026 12:00:00 +0000\"}"_s
                                          .arg(i, 32, 10, QChar(u'0'))
                                          .arg(phone)
                                          .arg(i % 50)
                                          .toUtf8())
                         .value());
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

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    compareWithQt();
    measureRecords();
    return 0;
}
