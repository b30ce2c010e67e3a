// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/desktop/fileaccount.h"

#include "app/desktop/snapshotsaving.h"

namespace trunkdesk {

FileAccount::FileAccount(const AccountContent &content, QWidget *window, QObject *parent)
    : AccountController(parent), m_inventory(makeInventory(content, this)), m_window(window)
{
}

void FileAccount::saveSnapshot()
{
    askAndSaveSnapshot(*m_inventory, m_window, this);
}

} // namespace trunkdesk
