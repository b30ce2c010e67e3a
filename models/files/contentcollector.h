// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/files/filecontent.h"
#include "models/schema/recordid.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <atomic>
#include <functional>

namespace trunkdesk {

/// Where the readers put what they find: gathers records of several files by kind and parent, keeps one of those that stand there
/// twice, counts, and keeps the notices few.
class ContentCollector
{
public:
    static constexpr qsizetype maxRecords = 500'000;
    static constexpr int maxNotices = 100; ///< of one file; the rest is only counted

    explicit ContentCollector(const std::atomic_bool *cancelled = nullptr) : m_cancelled(cancelled) { }

    /// Everything until endFile() is about this file. `text` must live until then; slices of it tell where a record stands.
    void beginFile(const QString &name, QByteArrayView text, std::function<void(qsizetype)> progress = {});
    void endFile();
    [[nodiscard]] QString file() const { return m_file; }

    /// Whether so many elements may still be taken; tells the person when not. Asked before anything of a list is read, so that
    /// a list that is too long is refused at once.
    bool accepts(QByteArrayView array, const QString &path);
    /// How much of their lists is what comes now; all of everything when a file begins.
    void setExtent(const Extent &extent) { m_extent = extent; }
    /// Of this kind the file has only a part: the lists under these parents are whole, and no others.
    void setPartial(const ResourceKind &kind, const QSet<QString> &whole) { m_partial.insert(&kind, whole); }
    /// Takes a record of which `slice` is the text. False when reading should stop: cancelled, or too many records.
    bool add(const ResourceKind &kind, const QString &parent, const Record &found, QByteArrayView slice, const QString &path);
    /// The kind was read under this parent, whether or not there were records.
    void addEmpty(const ResourceKind &kind, const QString &parent);
    /// The lists that are whole although the kind is not, with those that are empty. False when nothing was said of it.
    bool addWhole(const ResourceKind &kind);
    void addNotShown(const QString &what); ///< counted; one notice a file and kind of thing
    void addConverted(qsizetype names) { m_converted += names; }
    /// Whether another warning or note of this file would only be counted.
    [[nodiscard]] bool hasEnoughNotices() const;
    void notice(FileNotice::Severity severity, const QString &message, const QString &path = {}, QByteArrayView slice = {});
    /// What a snapshot says of its account. The first one counts.
    void setAccount(const Account &account, const QDateTime &time);
    [[nodiscard]] bool hasAccount() const { return m_hasAccount; }

    [[nodiscard]] bool stopped() const { return m_full || (m_cancelled && *m_cancelled); }
    [[nodiscard]] QList<FileNotice> notices() const { return m_notices; }
    /// Everything, with the account as far as the content tells it.
    [[nodiscard]] AccountContent take();

private:
    struct Place
    {
        qsizetype part = 0;
        qsizetype row = 0;
    };
    [[nodiscard]] int lineOf(QByteArrayView slice);
    qsizetype partFor(const ResourceKind &kind, const QString &parent);
    bool refuseMore(const QString &path, QByteArrayView slice);
    bool keepsEarlier(const RecordId &id, const Place &earlier, const Record &record, const QString &path, QByteArrayView slice);

    const std::atomic_bool *m_cancelled;
    QString m_file;
    Extent m_extent;
    QHash<const ResourceKind *, QSet<QString>> m_partial; ///< of this file: the parents whose lists are whole
    QByteArrayView m_text;
    std::function<void(qsizetype)> m_progress;
    qsizetype m_lineOffset = 0;
    int m_line = 1;
    int m_noticesOfFile = 0;
    qsizetype m_converted = 0;
    qsizetype m_concealed = 0; ///< secrets that the file held in clear text
    QMap<QString, qsizetype> m_notShown;

    QList<Loaded> m_parts;
    QHash<std::pair<const ResourceKind *, QString>, qsizetype> m_partIndex; ///< of this file, by kind and parent
    QHash<RecordId, Place> m_places;
    QSet<std::pair<qsizetype, qsizetype>> m_dropped; ///< part and row of records that a newer one replaced
    qsizetype m_count = 0;
    bool m_full = false;
    QList<FileNotice> m_notices;
    Account m_account;
    QDateTime m_time;
    bool m_hasAccount = false;
};

} // namespace trunkdesk
