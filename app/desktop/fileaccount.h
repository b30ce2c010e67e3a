// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/files/filecontent.h"
#include "models/inventory/inventory.h"
#include "views/window/accountcontroller.h"

class QWidget;

namespace trunkdesk {

/// What opened files hold, as an account that can be looked at and not changed. It knows no network.
class FileAccount : public AccountController
{
    Q_OBJECT

public:
    FileAccount(const AccountContent &content, QWidget *window, QObject *parent = nullptr);

    [[nodiscard]] Inventory *inventory() const override { return m_inventory; }
    [[nodiscard]] QString fileName() const override { return m_file; }

    void saveSnapshot() override;

    // Nothing can be written or read again; whyNot() says so before anybody asks.
    void refresh() override { }
    void cancel() override { }
    void createRecord(const ResourceKind & /*kind*/, const QString & /*parent*/) override { }
    void editRecord(const RecordId & /*id*/, const QByteArray & /*field*/ = {}) override { }
    void duplicateRecord(const RecordId & /*id*/) override { }
    void removeRecords(const QList<RecordId> & /*ids*/) override { }
    void attachRecords(const ResourceKind & /*association*/, const QString & /*parent*/) override { }
    void detachRecords(const QList<RecordId> & /*ids*/) override { }

private:
    Inventory *m_inventory;
    QString m_file;
    QWidget *m_window;
};

} // namespace trunkdesk
