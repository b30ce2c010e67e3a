// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/files/contentcollector.h"

#include "models/core/displaytext.h"
#include "models/schema/draft.h"
#include "models/schema/registry.h"
#include "models/values/timestamp.h"

#include <QCoreApplication>

#include <algorithm>

namespace trunkdesk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::Files)
};

} // namespace

void ContentCollector::beginFile(const QString &name, QByteArrayView text, std::function<void(qsizetype)> progress)
{
    m_file = name;
    m_text = text;
    m_extent = {};
    m_partial.clear();
    m_progress = std::move(progress);
    m_lineOffset = 0;
    m_line = 1;
    m_noticesOfFile = 0;
    m_converted = 0;
    m_concealed = 0;
    m_notShown.clear();
    m_partIndex.clear();
}

void ContentCollector::endFile()
{
    const auto more = m_noticesOfFile - maxNotices;
    m_noticesOfFile = 0;
    if (more > 0)
        notice(FileNotice::Severity::Warning, Text::tr("There is more like this: %n further message(s) are left out.", nullptr, more));
    for (auto it = m_notShown.cbegin(); it != m_notShown.cend(); ++it)
        notice(FileNotice::Severity::Note,
               Text::tr("%n record(s) whose ids begin with “%1” are of a kind that is not shown yet; they are left out.", nullptr, int(it.value())).arg(it.key()));
    if (m_concealed > 0)
        notice(FileNotice::Severity::Warning,
               Text::tr("%n password(s) or token(s) stand in the file in clear text; they are not shown. Keep the file safe, or delete it.", nullptr, int(m_concealed)));
    if (m_converted > 0)
        notice(FileNotice::Severity::Note,
               Text::tr("%n field name(s) are written the way command line tools do (friendlyName); they were read as the API writes them (friendly_name).",
                  nullptr, int(m_converted)));
    m_text = {};
    m_progress = {};
}

int ContentCollector::lineOf(QByteArrayView slice)
{
    if (slice.isEmpty() || slice.data() < m_text.data() || slice.data() >= m_text.data() + m_text.size())
        return 0;
    const auto offset = slice.data() - m_text.data();
    if (offset < m_lineOffset) {
        m_lineOffset = 0;
        m_line = 1;
    }
    m_line += int(m_text.sliced(m_lineOffset, offset - m_lineOffset).count('\n'));
    m_lineOffset = offset;
    return m_line;
}

qsizetype ContentCollector::partFor(const ResourceKind &kind, const QString &parent)
{
    const auto key = std::make_pair(&kind, parent);
    const auto it = m_partIndex.constFind(key);
    if (it != m_partIndex.constEnd())
        return *it;
    auto extent = m_extent;
    if (const auto partial = m_partial.constFind(&kind); partial != m_partial.constEnd()) {
        const bool whole = partial->contains(parent);
        extent = {whole, whole, false};
    }
    m_parts.append({&kind, parent, {}, m_file, {}, extent});
    m_partIndex.insert(key, m_parts.size() - 1);
    return m_parts.size() - 1;
}

bool ContentCollector::add(const ResourceKind &kind, const QString &parent, const Record &found, QByteArrayView slice, const QString &path)
{
    if (stopped())
        return false;
    auto record = found;
    m_concealed += concealSecrets(kind, record);
    if (m_progress && (m_count & 0x3ff) == 0)
        m_progress(slice.data() - m_text.data());
    RecordId id = recordId(kind, record);
    if (!parent.isEmpty())
        id.parent = parent;
    if (kind.hasParent() && id.parent.isEmpty()) {
        const auto *owner = parentKind(kind);
        notice(FileNotice::Severity::Warning,
               Text::tr("This record (%1) does not say what it belongs to (%2); it is shown on its own.").arg(kindSingular(kind), owner ? kindSingular(*owner) : QString()),
               path, slice);
    }
    const bool named = !id.id.isEmpty() || (kind.isSingleton() && !id.parent.isEmpty());
    if (named) {
        const auto earlier = m_places.constFind(id);
        if (earlier != m_places.constEnd()) {
            if (keepsEarlier(id, *earlier, record, path, slice))
                return true;
            m_dropped.insert({earlier->part, earlier->row});
            --m_count;
        }
    }
    if (m_count >= maxRecords)
        return refuseMore(path, slice);
    const auto part = partFor(kind, id.parent);
    m_parts[part].records.append(record);
    m_parts[part].lines.append(lineOf(slice));
    if (named)
        m_places.insert(id, {part, m_parts[part].records.size() - 1});
    ++m_count;
    return true;
}

bool ContentCollector::refuseMore(const QString &path, QByteArrayView slice)
{
    m_full = true;
    notice(FileNotice::Severity::Error, Text::tr("There are more than %1 records, which is more than can be opened at once. Open fewer files.").arg(maxRecords), path, slice);
    return false;
}

bool ContentCollector::accepts(QByteArrayView array, const QString &path)
{
    auto left = maxRecords - m_count;
    return forEachJsonElement(array, [&left](QByteArrayView) { return --left >= 0; }) || refuseMore(path, array);
}

/// The same identity again: equal content is no news; else the newer one stays, and the person hears of both.
bool ContentCollector::keepsEarlier(const RecordId &id, const Place &earlier, const Record &record, const QString &path, QByteArrayView slice)
{
    const auto &part = m_parts[earlier.part];
    const auto &before = part.records[earlier.row];
    if (before == record)
        return true;
    const auto oldTime = Timestamp::read(before.text("date_updated")).utc();
    const auto newTime = Timestamp::read(record.text("date_updated")).utc();
    const bool keep = oldTime && newTime && *oldTime > *newTime;
    const auto where = Text::tr("“%1”, line %2").arg(part.file, QString::number(part.lines[earlier.row]));
    const auto what = id.id.isEmpty() ? recordTitle(*id.kind, record) : displayText(id.id);
    notice(FileNotice::Severity::Warning,
           (keep                                         ? Text::tr("%1 (%2) stands here and in %3 with other content; the other one is newer and was kept.")
            : oldTime && newTime && *newTime > *oldTime ? Text::tr("%1 (%2) stands here and in %3 with other content; this one is newer and was kept.")
                                                        : Text::tr("%1 (%2) stands here and in %3 with other content; neither is newer, so this one, which was read last, was kept."))
               .arg(what, kindSingular(*id.kind), where),
           path, slice);
    return keep;
}

void ContentCollector::addEmpty(const ResourceKind &kind, const QString &parent)
{
    partFor(kind, parent);
}

bool ContentCollector::addWhole(const ResourceKind &kind)
{
    const auto partial = m_partial.constFind(&kind);
    if (partial == m_partial.constEnd())
        return false;
    for (const auto &parent : *partial)
        partFor(kind, parent);
    return true;
}

void ContentCollector::addNotShown(const QString &what)
{
    // Few real prefixes exist; a hostile file gets one bin for the rest.
    const auto key = m_notShown.size() < 20 || m_notShown.contains(what) ? what : QStringLiteral("…");
    ++m_notShown[key];
}

bool ContentCollector::hasEnoughNotices() const
{
    return m_noticesOfFile >= maxNotices;
}

void ContentCollector::notice(FileNotice::Severity severity, const QString &message, const QString &path, QByteArrayView slice)
{
    if (++m_noticesOfFile <= maxNotices || severity == FileNotice::Severity::Error)
        m_notices.append({severity, m_file, displayText(path), lineOf(slice), message});
}

void ContentCollector::setAccount(const Account &account, const QDateTime &time)
{
    if (!m_hasAccount)
        m_account = account;
    m_hasAccount = true;
    if (time.isValid() && (!m_time.isValid() || time < m_time))
        m_time = time;
}

AccountContent ContentCollector::take()
{
    AccountContent content{m_account, m_time, {}};
    QHash<QString, qsizetype> accounts;
    for (qsizetype p = 0; p < m_parts.size(); ++p) {
        auto &part = m_parts[p];
        if (!m_dropped.isEmpty()) {
            Loaded kept{part.kind, part.parent, {}, part.file, {}, part.extent};
            for (qsizetype row = 0; row < part.records.size(); ++row) {
                if (m_dropped.contains({p, row}))
                    continue;
                kept.records.append(part.records[row]);
                kept.lines.append(part.lines[row]);
            }
            part = kept;
        }
        for (const auto &record : std::as_const(part.records))
            if (const auto id = record.text("account_sid"); !id.isEmpty())
                ++accounts[id];
        if (content.account.provider.isEmpty())
            content.account.provider = providerOf(*part.kind).toByteArray();
        content.loaded.append(part);
    }
    if (content.account.accountId.isEmpty() && !accounts.isEmpty())
        content.account.accountId = std::max_element(accounts.begin(), accounts.end()).key();
    if (accounts.size() > 1) {
        m_file.clear();
        notice(FileNotice::Severity::Warning, Text::tr("The records belong to %n accounts; they are shown together.", nullptr, int(accounts.size())));
    }
    content.account.mode = AccountMode::File;
    return content;
}

} // namespace trunkdesk
