// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/desktop/ignoredstore.h"

#include "models/checks/findings.h"
#include "models/checks/ignoredfile.h"
#include "models/core/displaytext.h"
#include "models/core/filewriter.h"
#include "models/inventory/inventory.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace trunkdesk {

static constexpr int earlier = 2; ///< contents that are kept beside the file

IgnoredStore::IgnoredStore(const QString &dataFolder, QObject *parent) : QObject(parent), m_folder(dataFolder) { }

QString IgnoredStore::pathOf(const Account &account) const
{
    return m_sandbox.contains(ignoredKey(account)) ? QString() : ignoredPath(m_folder, account);
}

/// Under which name it is known here.
QString IgnoredStore::slot(const Account &account) const
{
    const auto key = ignoredKey(account);
    return key.isEmpty() ? u"="_s + account.id : key;
}

void IgnoredStore::take(Inventory *inventory)
{
    const auto &account = inventory->account();
    if (account.mode == AccountMode::Sandbox)
        m_sandbox.insert(ignoredKey(account));
    if (!m_inventories.contains(inventory)) {
        m_inventories.append(inventory);
        connect(inventory, &QObject::destroyed, this, [this, inventory] { m_inventories.removeOne(inventory); });
    }
    if (!m_known.contains(slot(account)))
        static_cast<void>(read(account));
    Findings::of(inventory)->setIgnored(of(account));
}

/// What its file says now; another program may have written there. False: it cannot be read, which is said once.
bool IgnoredStore::read(const Account &account)
{
    const auto path = pathOf(account);
    if (path.isEmpty()) {
        m_known[slot(account)]; // what was said in this run
        return true;
    }
    const auto kept = readIgnoredFile(path);
    m_known.insert(slot(account), kept ? *kept : IgnoredFindings());
    if (kept) {
        m_broken.remove(slot(account));
        return true;
    }
    if (!m_broken.contains(slot(account)))
        Q_EMIT troubled(tr("The list of ignored problems of “%1” cannot be read (%2): all problems are shown. The file stays as it is: %3").arg(displayText(account.name), kept.error(), displayText(path)));
    m_broken.insert(slot(account));
    return false;
}

IgnoredFindings IgnoredStore::of(const Account &account) const
{
    return m_known.value(slot(account));
}

QString IgnoredStore::write(const Account &account, const IgnoredFindings &ignored)
{
    const auto path = pathOf(account);
    if (!path.isEmpty()) {
        if (m_broken.contains(slot(account))) {
            // Whatever it says, it is somebody's work: it is put aside, not written over.
            auto aside = path + u".unreadable"_s;
            for (int number = 2; QFile::exists(aside); ++number)
                aside = u"%1.unreadable%2"_s.arg(path).arg(number);
            if (!QFile::rename(path, aside))
                return tr("The list of ignored problems cannot be written, since the unreadable one cannot be put aside. Move this file away first: %1").arg(path);
            m_broken.remove(slot(account));
        }
        if (const auto trouble = writeFile(path, ignoredAsJson(ignored), earlier))
            return *trouble;
    }
    m_known.insert(slot(account), ignored);
    tell(account);
    return {};
}

void IgnoredStore::tell(const Account &account)
{
    const auto ignored = of(account);
    const auto name = slot(account);
    for (auto *inventory : std::as_const(m_inventories))
        if (slot(inventory->account()) == name)
            Findings::of(inventory)->setIgnored(ignored);
    Q_EMIT changed(ignoredKey(account));
}

QString IgnoredStore::add(const Account &account, const QList<IgnoredFinding> &entries)
{
    static_cast<void>(read(account));
    auto ignored = of(account);
    for (const auto &entry : entries) {
        // The same once more takes the place of what was said before.
        ignored.entries.removeIf([&entry](const IgnoredFinding &old) {
            return old.code == entry.code && old.kind == entry.kind && old.parent == entry.parent && old.id == entry.id && old.field == entry.field;
        });
        ignored.entries.append(entry);
    }
    return write(account, ignored);
}

QString IgnoredStore::remove(const Account &account, const QList<IgnoredFinding> &entries)
{
    static_cast<void>(read(account));
    auto ignored = of(account);
    ignored.entries.removeIf([&entries](const IgnoredFinding &entry) { return entries.contains(entry); });
    return write(account, ignored);
}

} // namespace trunkdesk
