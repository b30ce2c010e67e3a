// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/core/displaytext.h"
#include "models/inventory/coverage.h"
#include "models/inventory/inventory.h"
#include "models/items/itemroles.h"
#include "models/items/resourcetablemodel.h"
#include "models/items/tabletext.h"
#include "models/schema/fieldtext.h"
#include "models/schema/kindwords.h"
#include "models/schema/placement.h"
#include "models/schema/tabkinds.h"
#include "models/values/timestamp.h"
#include "views/report/reportparts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

constexpr qsizetype mostRows = 5000;   // of one table within a chapter
constexpr qsizetype mostInList = 24;   // addresses or user names that are named where their list is attached
constexpr qsizetype mostInline = 40;   // numbers that are named in the chapter of their trunk

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::Report)
};

/// Settings of one record, as the console's details have them.
QList<std::pair<QString, QString>> factsOf(const Inventory &inventory, const ResourceKind &kind, const Record &record)
{
    QList<std::pair<QString, QString>> facts;
    for (const auto &field : kind.fields) {
        const bool told = field.writable() || field.badge || field.column == Column::Shown || QByteArrayView(field.key) == kind.idField;
        if (field.writeOnly || !told || QByteArrayView(field.key) == kind.titleField || QByteArrayView(field.key) == kind.parentField)
            continue;
        auto text = maskSecrets(fieldText(field, record));
        if (field.reference[0] != '\0')
            if (const auto other = inventory.referred(field, record))
                text = recordTitle(*findKind(field.reference), *other);
        if (!text.isEmpty())
            facts.append({fieldLabel(field), displayText(text)});
    }
    return facts;
}

class Chapter
{
public:
    Chapter(Inventory *inventory, const ReportOptions &options, const ReportScope &scope, Report *report)
        : m_inventory(inventory), m_options(options), m_scope(scope), m_report(report), m_numbers(numberPlacement(inventory->account().provider))
    {
    }

    [[nodiscard]] bool isAboutNumbers(const ResourceKind &kind) const { return m_numbers && (m_numbers->kind == &kind || m_numbers->association == &kind); }

    void section(const RecordId &id, const CallFlow *flow)
    {
        const auto record = m_inventory->record(id);
        if (!record)
            return;
        m_report->blocks.append(reportHeading(3, displayText(recordTitle(*id.kind, *record))));
        m_report->blocks.append({.what = ReportBlock::What::Facts, .facts = factsOf(*m_inventory, *id.kind, *record)});
        if (flow)
            picture(*flow);
        for (const auto *tab : tabKinds(*id.kind)) {
            if (isAboutNumbers(*tab))
                numbersOf(id);
            else if (!isOlderTwin(*tab))
                tabOf(*tab, id);
        }
    }

    void flat(const ResourceKind &kind)
    {
        qsizetype total = 0;
        add(reportTable(m_inventory, kind, {}, m_scope, mostRows, &total), total);
    }

private:
    /// The same attachments once more, by a path that is only read.
    [[nodiscard]] static bool isOlderTwin(const ResourceKind &tab) { return tab.isAssociation() && !canAttach(tab); }

    void add(const ReportTable &table, qsizetype total)
    {
        if (!table.rows.isEmpty())
            m_report->blocks.append({.what = ReportBlock::What::Table, .table = table});
        if (total > table.rows.size())
            m_report->blocks.append(reportParagraph(Words::tr("The first %1 of %2 are listed.").arg(QLocale().toString(table.rows.size()), QLocale().toString(total))));
    }

    /// `203.0.113.0/29 HQ` of an address, `pbx-1` of a credential: what people see of it in a table, in one line.
    [[nodiscard]] static QString inOneLine(const ResourceKind &kind, const Record &record)
    {
        QString line;
        for (const auto &field : kind.fields) {
            if (field.column != Column::Shown || field.type == FieldType::Timestamp || field.type == FieldType::Sid)
                continue;
            const auto text = displayText(maskSecrets(fieldText(field, record)));
            const bool tail = std::any_of(kind.fields.begin(), kind.fields.end(), [&field](const Field &other) { return QByteArrayView(other.tailField) == field.key; });
            if (!text.isEmpty())
                line += (line.isEmpty() ? QString() : tail ? u"/"_s : u" "_s) + text;
        }
        return line;
    }

    /// Lists that are attached, each with what it lets in.
    void attachments(const ResourceKind &tab, const RecordId &id)
    {
        const auto ids = m_inventory->ids(tab, id.id);
        const auto &attached = attachedKind(tab);
        const auto heading = kindPlural(tab.tabOf[0] == '\0' && tab.authenticates ? attached : tab);
        if (ids.isEmpty())
            return m_report->blocks.append(reportParagraph(tellsAll(*m_inventory, tab, id.id) ? Words::tr("%1: none.").arg(heading) : Words::tr("%1: not read.").arg(heading)));
        QList<std::pair<QString, QString>> facts;
        for (const auto &one : ids) {
            const auto list = m_inventory->record({&attached, {}, one.id});
            const auto record = list ? list : m_inventory->record(one);
            QStringList inside;
            qsizetype count = 0;
            for (const auto *child : childKinds(attached))
                for (const auto &entry : m_inventory->ids(*child, one.id))
                    if (const auto held = m_inventory->record(entry); held && ++count <= mostInList)
                        inside.append(inOneLine(*child, *held));
            auto text = inside.join(Words::tr(", "));
            if (count > mostInList)
                text = Words::tr("%1 and %n more", nullptr, int(count - mostInList)).arg(text);
            facts.append({displayText(record ? recordTitle(attached, *record) : one.id), text.isEmpty() ? Words::tr("empty") : text});
        }
        m_report->blocks.append(reportHeading(4, heading));
        m_report->blocks.append({.what = ReportBlock::What::Facts, .facts = facts});
    }

    void tabOf(const ResourceKind &tab, const RecordId &id)
    {
        if (tab.isAssociation())
            return attachments(tab, id);
        if (tab.isSingleton()) {
            const auto record = m_inventory->record({&tab, id.id, {}});
            if (record && tab.embeddedAs[0] == '\0')
                m_report->blocks.append({.what = ReportBlock::What::Facts, .facts = factsOf(*m_inventory, tab, *record)});
            return;
        }
        qsizetype total = 0;
        const auto table = reportTable(m_inventory, tab, id.id, {}, mostRows, &total);
        const bool whole = tellsAll(*m_inventory, tab, id.id);
        const auto heading = kindPlural(tab);
        if (table.rows.isEmpty())
            return m_report->blocks.append(reportParagraph(whole ? Words::tr("%1: none.").arg(heading) : Words::tr("%1: not read.").arg(heading)));
        m_report->blocks.append(reportHeading(4, heading));
        add(table, total);
    }

    void picture(const CallFlow &flow)
    {
        const auto scene = m_options.pictures ? sceneWith(*m_inventory, flow) : std::nullopt;
        if (scene)
            m_report->blocks.append({.what = ReportBlock::What::Picture, .text = sceneDescription(*scene), .scene = scene});
        if (const auto text = flowText(flow); !text.isEmpty())
            m_report->blocks.append(reportParagraph(text));
    }

    void numbersOf(const RecordId &place)
    {
        const auto &ids = hanging().value(place.id);
        if (ids.isEmpty())
            return m_report->blocks.append(reportParagraph(Words::tr("%1: none.").arg(kindPlural(*m_numbers->kind))));
        QStringList names;
        for (const auto &id : ids.first(std::min(mostInline, ids.size())))
            if (const auto record = m_inventory->record(id))
                names.append(displayText(recordTitle(*id.kind, *record)));
        const auto count = countedNoun(*m_numbers->kind, ids.size());
        m_report->blocks.append(reportParagraph(ids.size() > mostInline ? Words::tr("%1, among them %2.", "some numbers").arg(count, names.first(3).join(Words::tr(", ")))
                                                                         : Words::tr("%1: %2.", "some numbers").arg(count, names.join(Words::tr(", ")))));
    }

    /// Numbers by what they hang on, in one walk.
    const QHash<QString, QList<RecordId>> &hanging()
    {
        if (!m_walked && m_numbers)
            for (const auto &id : m_inventory->ids(*m_numbers->kind))
                if (const auto place = trunkdesk::placeOf(*m_numbers, *m_inventory->record(id)); !place.isEmpty())
                    m_hanging[place].append(id);
        m_walked = true;
        return m_hanging;
    }

    Inventory *m_inventory;
    const ReportOptions &m_options;
    const ReportScope &m_scope;
    Report *m_report;
    std::optional<Placement> m_numbers;
    QHash<QString, QList<RecordId>> m_hanging;
    bool m_walked = false;
};

} // namespace

ReportTable reportTable(Inventory *inventory, const ResourceKind &kind, const QString &parent, const ReportScope &scope, qsizetype most, qsizetype *total)
{
    ResourceTableModel model;
    model.setCollection(inventory, &kind, parent);
    ReportTable table;
    QList<int> columns;
    QList<const Field *> times;
    for (int column = 0; column < model.columnCount(); ++column) {
        if (!model.headerData(column, Qt::Horizontal, ColumnShownRole).toBool())
            continue;
        columns.append(column);
        const auto *field = kind.field(model.headerData(column, Qt::Horizontal, ColumnKeyRole).toByteArray());
        times.append(field && field->type == FieldType::Timestamp ? field : nullptr);
        table.headings.append(model.headerData(column, Qt::Horizontal).toString());
        table.right.append(model.rowCount() > 0 && (model.index(0, column).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0);
        table.monospace.append(model.rowCount() > 0 && model.index(0, column).data(MonospaceRole).toBool());
    }
    *total = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (!isWithin(scope, model.recordAt(row)) || ++*total > most)
            continue;
        QStringList cells;
        for (qsizetype place = 0; place < columns.size(); ++place) {
            const auto record = times.at(place) ? inventory->record(model.recordAt(row)) : std::nullopt;
            const auto time = record ? Timestamp::read(record->text(times.at(place)->key)).utc() : std::nullopt; // the day will do on paper
            cells.append(time ? QLocale().toString(time->toLocalTime().date(), QLocale::ShortFormat) : displayText(exportText(model.index(row, columns.at(place)))));
        }
        table.rows.append(cells);
    }
    return table;
}

void addReportRecords(Inventory *inventory, const ReportOptions &options, const ReportScope &scope, const std::atomic_bool *cancelled, Report *report)
{
    Chapter chapter(inventory, options, scope, report);
    const auto entries = callEntries(*inventory);
    const auto flows = callFlowsOf(*inventory);
    QHash<RecordId, const CallFlow *> flowOfEntry;
    for (const auto &flow : flows)
        flowOfEntry.insert(flow.entry, &flow);
    QSet<const ResourceKind *> entryKinds;
    for (const auto &entry : entries)
        entryKinds.insert(entry.kind);
    for (const auto *kind : kindsOfProvider(inventory->account().provider)) {
        const bool isEntry = entryKinds.contains(kind);
        auto ids = inventory->ids(*kind);
        ids.removeIf([&](const RecordId &id) { return !(isEntry && scope ? options.entries.contains(id) : isWithin(scope, id)); });
        if (!kind->accountWide || kind->hasParent() || kind->onDemand || chapter.isAboutNumbers(*kind) || ids.isEmpty() || !isConfiguration(*kind) || (!isEntry && !options.others))
            continue;
        report->blocks.append(reportHeading(2, kindPlural(*kind)));
        if (isEntry)
            if (const auto rule = failoverRule(*kind); !rule.isEmpty())
                report->blocks.append(reportParagraph(rule));
        if (tabKinds(*kind).isEmpty() && !isEntry) {
            chapter.flat(*kind);
            continue;
        }
        for (const auto &id : std::as_const(ids)) {
            if (cancelled && *cancelled)
                return;
            chapter.section(id, flowOfEntry.value(id));
        }
    }
}

void addReportNumbers(Inventory *inventory, const ReportOptions &options, Report *report)
{
    const auto numbers = numberPlacement(inventory->account().provider);
    if (!numbers || inventory->count(*numbers->kind) == 0 || !options.numbers || !options.entries.isEmpty())
        return;
    report->blocks.append(reportHeading(2, kindPlural(*numbers->kind)));
    QHash<QString, qsizetype> counts;
    for (const auto &id : inventory->ids(*numbers->kind))
        ++counts[trunkdesk::placeOf(*numbers, *inventory->record(id))];
    ReportTable table{.headings = {kindSingular(*numbers->place), Words::tr("Count")}, .rows = {}, .right = {false, true}, .monospace = {false, false}};
    for (const auto &id : inventory->ids(*numbers->place))
        if (const auto count = counts.take(id.id); count > 0)
            table.rows.append({displayText(recordTitle(*id.kind, *inventory->record(id))), QLocale().toString(count)});
    const auto nowhere = counts.take({});
    qsizetype elsewhere = 0;
    for (const auto count : std::as_const(counts))
        elsewhere += count;
    if (elsewhere > 0)
        table.rows.append({Words::tr("something else"), QLocale().toString(elsewhere)});
    if (nowhere > 0)
        table.rows.append({Words::tr("none"), QLocale().toString(nowhere)});
    report->blocks.append({.what = ReportBlock::What::Table, .table = table});
    qsizetype total = 0;
    const auto list = reportTable(inventory, *numbers->kind, {}, {}, options.mostNumbers, &total);
    if (list.rows.isEmpty())
        return;
    report->blocks.append(reportHeading(3, Words::tr("One by one")));
    if (total > list.rows.size())
        report->blocks.append(reportRemark(Words::tr("The first %1 of %2 are listed; the limit was chosen when the report was made.").arg(QLocale().toString(list.rows.size()), QLocale().toString(total))));
    report->blocks.append({.what = ReportBlock::What::Table, .table = list});
}

} // namespace trunkdesk
