// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace trunkdesk {

class AccountController;
class Inventory;

/// Asks where, writes the snapshot off the window's thread, and says through the controller how it went.
void askAndSaveSnapshot(const Inventory &inventory, QWidget *window, AccountController *controller);

} // namespace trunkdesk
