// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/desktop/fileaccount.h"

#include "app/desktop/snapshotsaving.h"

#include <QFileInfo>

#include <algorithm>

namespace trunkdesk {

/// Its name when all records stand in one file.
static QString onlyFile(const QList<Loaded> &parts)
{
    const auto file = parts.isEmpty() ? QString() : parts.constFirst().file;
    return std::all_of(parts.begin(), parts.end(), [&file](const Loaded &part) { return part.file == file; }) ? QFileInfo(file).fileName() : QString();
}

FileAccount::FileAccount(const AccountContent &content, QWidget *window, QObject *parent)
    : AccountController(parent), m_inventory(makeInventory(content, this)), m_file(onlyFile(content.loaded)), m_window(window)
{
}

void FileAccount::saveSnapshot()
{
    askAndSaveSnapshot(*m_inventory, m_window, this);
}

} // namespace trunkdesk
