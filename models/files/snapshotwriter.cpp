// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/core/filewriter.h"
#include "models/schema/secretmask.h"
#include "models/files/snapshot.h"
#include "models/files/snapshotwrapper.h"
#include "models/schema/registry.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace trunkdesk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::Files)
};

struct Entry
{
    QString parent;
    QString id;
    Record record;
};

class SnapshotWriter
{
public:
    SnapshotWriter(const AccountContent &content, const std::function<bool(QByteArrayView)> &sink, const std::atomic_bool *cancelled)
        : m_content(content), m_sink(sink), m_cancelled(cancelled)
    {
    }

    bool run()
    {
        const auto quoted = [](const QString &text) { return jsonQuoted(text); };
        const auto time = m_content.time.isValid() ? m_content.time : QDateTime::currentDateTimeUtc();
        m_buffer = "{\n  \"format\": \"" + snapshotFormat.toByteArray() + "\",\n  \"version\": " + QByteArray::number(snapshotVersion)
            + ",\n  \"account\": {\n    \"name\": " + quoted(m_content.account.name) + ",\n    \"provider\": "
            + quoted(QString::fromUtf8(m_content.account.provider)) + ",\n    \"accountId\": " + quoted(m_content.account.accountId)
            + "\n  },\n  \"time\": " + quoted(time.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"))) + partial() + ",\n  \"records\": {";
        bool first = true;
        for (const auto *kind : allKinds()) {
            bool read = false;
            const auto entries = entriesOf(*kind, &read);
            if (!read || (entries.isEmpty() && kind->embeddedAs[0] != '\0'))
                continue;
            m_buffer += first ? "\n" : ",\n";
            first = false;
            m_buffer += "    " + jsonQuoted(QString::fromUtf8(kind->key)) + ": ";
            if (!writeKind(*kind, entries))
                return false;
        }
        m_buffer += first ? "}\n}\n" : "\n  }\n}\n";
        return flush();
    }

    SnapshotReport report;

private:
    /// The member that says of which kinds some lists are not whole; nothing where all are.
    QByteArray partial()
    {
        QByteArray kinds;
        for (const auto *kind : allKinds()) {
            Told told;
            for (const auto &part : m_content.loaded)
                if (part.kind == kind)
                    told.add(part);
            if (told.everyParent || told.lists.isEmpty() || kind->isSingleton() || (!kind->hasParent() && told.isWhole({})))
                continue;
            QByteArray parents;
            for (auto list = told.lists.begin(); list != told.lists.end(); ++list)
                if (!list.key().isEmpty() && told.isWhole(list.key()))
                    parents += (parents.isEmpty() ? "\n      " : ",\n      ") + jsonQuoted(list.key());
            kinds += (kinds.isEmpty() ? "\n    " : ",\n    ") + jsonQuoted(QString::fromUtf8(kind->key)) + ": [" + parents + (parents.isEmpty() ? "]" : "\n    ]");
            report.partial.append(kindPlural(*kind));
        }
        return kinds.isEmpty() ? QByteArray() : ",\n  \"partial\": {" + kinds + "\n  }";
    }

    /// The kind's records in the order that stays the same whatever order they arrived in.
    QList<Entry> entriesOf(const ResourceKind &kind, bool *read) const
    {
        const auto owners = kind.embeddedAs[0] != '\0' ? embedded(kind) : QHash<QString, QByteArray>();
        QList<Entry> entries;
        for (const auto &part : m_content.loaded) {
            if (part.kind != &kind)
                continue;
            *read = true;
            for (const auto &record : part.records)
                if (!owners.contains(part.parent) || !jsonEquals(owners.value(part.parent), record.toJson()))
                    entries.append({part.parent.isEmpty() ? record.text(kind.parentField) : part.parent, record.text(kind.idField), record});
        }
        std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
            if (a.parent != b.parent)
                return a.parent < b.parent;
            return a.id != b.id ? a.id < b.id : a.record.toJson() < b.record.toJson();
        });
        return entries;
    }

    /// By id of the owner, what its record embeds.
    QHash<QString, QByteArray> embedded(const ResourceKind &kind) const
    {
        QHash<QString, QByteArray> owners;
        const auto *owner = parentKind(kind);
        for (const auto &part : m_content.loaded)
            if (part.kind == owner)
                for (const auto &record : part.records)
                    if (const auto raw = record.raw(kind.embeddedAs); !raw.isEmpty())
                        owners.insert(record.text(owner->idField), raw.toByteArray());
        return owners;
    }

    bool writeKind(const ResourceKind &kind, const QList<Entry> &entries)
    {
        m_buffer += entries.isEmpty() ? "[]" : "[\n";
        for (const auto &entry : entries) {
            if (m_cancelled && *m_cancelled)
                return false;
            if (&entry != &entries.first())
                m_buffer += ",\n";
            const auto safe = withoutSecrets(kind, entry.record, &report.masked);
            m_buffer += "      ";
            m_buffer += needsWrapper(kind, entry.parent, safe)
                ? indentedJson("{\"parent\":" + jsonQuoted(entry.parent) + ",\"record\":" + safe.toJson() + '}', 3)
                : safe.toIndentedJson(3);
            ++report.records;
            if (m_buffer.size() > 64 * 1024 && !flush())
                return false;
        }
        m_buffer += entries.isEmpty() ? "" : "\n    ]";
        return true;
    }

    bool flush()
    {
        const bool ok = m_sink(m_buffer);
        m_buffer.clear();
        return ok;
    }

    const AccountContent &m_content;
    const std::function<bool(QByteArrayView)> &m_sink;
    const std::atomic_bool *m_cancelled;
    QByteArray m_buffer;
};

} // namespace

QString partialWords(const QStringList &kinds)
{
    return Text::tr("Not all of these could be read, so the snapshot has only a part of them: %1.").arg(kinds.join(QStringLiteral(", ")));
}

Result<SnapshotReport, QString> writeSnapshot(const AccountContent &content, const std::function<bool(QByteArrayView)> &sink,
                                              const std::atomic_bool *cancelled)
{
    SnapshotWriter writer(content, sink, cancelled);
    if (!writer.run())
        return cancelled && *cancelled ? Text::tr("Writing was cancelled; nothing was changed.") : QString();
    if (writer.report.masked > 0)
        writer.report.notices.append({FileNotice::Severity::Warning, {}, {}, 0,
                                      Text::tr("%n value(s) held a password or token; it was masked, because a snapshot holds no secrets.", nullptr, int(writer.report.masked))});
    if (!writer.report.partial.isEmpty())
        writer.report.notices.append({FileNotice::Severity::Warning, {}, {}, 0, partialWords(writer.report.partial)});
    return writer.report;
}

Result<SnapshotReport, QString> saveSnapshot(const AccountContent &content, const QString &path, int generations, const std::atomic_bool *cancelled)
{
    FileWriter file(path, generations);
    if (!file.open())
        return file.errorString();
    auto result = writeSnapshot(content, [&file](QByteArrayView bytes) { return file.write(bytes); }, cancelled);
    if (!result.ok())
        return result.error().isEmpty() ? file.errorString() : result.error();
    if (!file.commit())
        return file.errorString();
    for (auto &notice : result.value().notices)
        notice.file = path;
    return result;
}

} // namespace trunkdesk
