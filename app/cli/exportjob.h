// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/secret.h"
#include "models/inventory/accountload.h"
#include "models/inventory/inventory.h"
#include "models/rest/session.h"

namespace trunkdesk::cli {

/// Reads a whole account and writes it: all of it or nothing. Progress and what went wrong are said on standard error.
class ExportJob : public QObject
{
    Q_OBJECT

public:
    /// `target` is a path, or `-` for standard output.
    ExportJob(const Account &account, const Connection &connection, const Secret &secret, const QString &target);

    /// Runs its own event loop until everything is written, something failed or Ctrl+C was pressed. Answers an Exit.
    [[nodiscard]] int run();

private:
    void showProgress(const LoadProgress &progress);
    void write(bool complete);
    void tellRemarks();
    void end(int code);

    QString m_target;
    Inventory m_inventory;
    Session m_session;
    AccountLoad m_load;
    int m_code;
    bool m_interrupted = false;
    bool m_ended = false;
};

} // namespace trunkdesk::cli
