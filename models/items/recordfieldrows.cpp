// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/recordfieldrows.h"

#include "models/core/displaytext.h"
#include "models/inventory/inventory.h"
#include "models/items/recordcell.h"
#include "models/items/relativetime.h"
#include "models/schema/draft.h"
#include "models/schema/fieldtext.h"
#include "models/schema/registry.h"
#include "models/values/sipuri.h"
#include "models/values/timestamp.h"

#include <QCoreApplication>
#include <QLocale>

namespace trunkdesk {

namespace {

constexpr int mostNeighbours = 8; ///< records named one by one; a details pane is no table

class Rows
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::RecordFields)
public:
    Rows(const Inventory &inventory, const RecordId &id, const Record &record, const UsedBy::Users &users, const QDateTime &now, const Findings *findings)
        : m_inventory(inventory), m_id(id), m_record(record), m_users(users), m_now(now)
    {
        m_facts.reset(&inventory, id.kind, findings);
        for (const auto &column : tableColumns(*id.kind, false))
            addColumn(column);
        addUses();
        addChildren();
        addSameHost();
    }

    [[nodiscard]] QList<RecordFieldRow> take() { return std::move(m_rows); }

private:
    void addColumn(const TableColumn &column)
    {
        if (column.type == TableColumn::Type::Share) // told together with the weight
            return;
        const RecordCell cell(column, m_id, m_record, m_facts);
        RecordFieldRow row{.key = column.key, .label = column.label, .value = cell.exportText(), .raw = cell.rawText(), .detail = cell.detail(),
                           .monospace = cell.monospace(), .reference = cell.reference(), .marks = {}};
        if (!m_inventory.contains(row.reference))
            row.reference = {};
        for (const auto &mark : m_facts.marks(m_id, m_record))
            if (mark.field == column.key)
                row.marks.append(mark);
        if (row.value.isEmpty() && row.marks.isEmpty())
            return;
        const auto *field = column.type == TableColumn::Type::Field ? column.field : nullptr;
        if (field && field->type == FieldType::Timestamp)
            showTime(row);
        if (field && m_id.kind->shares.present())
            explainShare(row);
        m_rows.append(row);
        if (field && field->type == FieldType::SipUri)
            addUri(row.key);
    }

    void showTime(RecordFieldRow &row) const
    {
        const auto time = Timestamp::read(row.raw).utc();
        if (!time)
            return;
        row.value = QLocale().toString(time->toLocalTime().date(), QLocale::ShortFormat);
        row.detail = exactTime(*time) + u'\n' + relativeTime(*time, m_now);
    }

    void explainShare(RecordFieldRow &row)
    {
        const auto &shares = m_facts.shares(m_id.parent);
        if (row.key == m_id.kind->shares.weight && shares.shareOf(m_id))
            row.value = shares.shareOf(m_id)->state == Share::State::Known
                ? shareReason(shares, m_id)
                : tr("%1 (share: %2)").arg(row.value, shareText(shares, m_id));
        else if (row.key == m_id.kind->shares.priority && shares.tierOf(m_id))
            row.value = tr("%1 (%2)", "a priority and when its turn comes").arg(row.value, turnText(*shares.tierOf(m_id)));
    }

    void addUri(const QByteArray &key)
    {
        const auto uri = SipUri::read(m_record.text(key));
        if (!uri)
            return;
        add("=host", tr("Host"), displayText(uri->host()), true);
        add("=transport", tr("Transport"), tr("%1, port %2").arg(displayText(uri->transportName().toUpper())).arg(uri->effectivePort()));
        if (!uri->edge().isEmpty())
            add("=edge", tr("Edge"), displayText(uri->edge()));
    }

    void add(const QByteArray &key, const QString &label, const QString &value, bool monospace = false, const RecordId &reference = {})
    {
        m_rows.append({.key = key, .label = label, .value = value, .raw = value, .detail = {}, .monospace = monospace, .reference = reference, .marks = {}});
    }

    /// One line a record up to a limit, then how many more there are.
    void addRecords(const QByteArray &key, const QString &label, const QList<RecordId> &ids, qsizetype count)
    {
        int number = 0;
        for (const auto &id : ids.first(std::min<qsizetype>(ids.size(), mostNeighbours))) {
            add(key + QByteArray::number(number++), label, m_facts.title(id).value_or(displayText(id.id)), false, id);
            m_rows.last().detail = kindSingular(*id.kind);
        }
        if (count > mostNeighbours)
            add(key + "more", label, tr("and %Ln more", nullptr, int(count - mostNeighbours)));
    }

    void addUses()
    {
        // An association leads to what is attached.
        if (m_id.kind->isAssociation())
            if (const RecordId attached{findKind(m_id.kind->attaches), {}, m_id.id}; m_inventory.contains(attached))
                add("=attached", kindSingular(*attached.kind), m_facts.title(attached).value_or(QString()), false, attached);
        const auto count = m_users.count;
        addRecords("=use", count > 1 ? tr("Used by (%L1)").arg(count) : tr("Used by"), m_users.first, count);
    }

    void addChildren()
    {
        for (const auto *child : childKinds(*m_id.kind))
            if (const auto count = m_inventory.ids(*child, m_id.id).size(); count > 0 && !child->isSingleton())
                add(QByteArray("=count.") + child->key, kindPlural(*child), QLocale().toString(count));
    }

    void addSameHost()
    {
        const auto *key = m_id.kind->shares.target;
        const auto uri = m_id.kind->shares.present() ? SipUri::read(m_record.text(key)) : std::nullopt;
        if (!uri)
            return;
        QList<RecordId> same;
        for (const auto &id : m_inventory.ids(*m_id.kind)) {
            const auto other = id == m_id ? std::nullopt : SipUri::read(m_inventory.record(id)->text(key));
            if (other && other->host().compare(uri->host(), Qt::CaseInsensitive) == 0)
                same.append(id);
        }
        addRecords("=same", tr("Same host"), same, same.size());
    }

    const Inventory &m_inventory;
    const RecordId &m_id;
    const Record &m_record;
    const UsedBy::Users &m_users;
    const QDateTime &m_now;
    RecordFacts m_facts;
    QList<RecordFieldRow> m_rows;
};

} // namespace

QList<RecordFieldRow> recordFieldRows(const Inventory &inventory, const RecordId &id, UsedBy &uses, const QDateTime &now, const Findings *findings)
{
    const auto record = id.isValid() ? inventory.record(id) : std::nullopt;
    return record ? Rows(inventory, id, *record, uses.users(id, mostNeighbours), now, findings).take() : QList<RecordFieldRow>();
}

} // namespace trunkdesk
