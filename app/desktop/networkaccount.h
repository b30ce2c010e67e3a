// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/inventory/accountload.h"
#include "models/items/activitymodel.h"
#include "models/rest/session.h"
#include "views/window/accountcontroller.h"

#include <QPointer>

class QWidget;

namespace trunkdesk {

class RecordWork;

/// An account at a provider, as the window sees it: its session, what has been read of it, and the work on its records.
class NetworkAccount : public AccountController
{
    Q_OBJECT

public:
    /// The window is borrowed: dialogs open over it.
    NetworkAccount(const Account &account, const Connection &connection, const Secret &secret, QWidget *window, QObject *parent = nullptr);
    ~NetworkAccount() override;

    [[nodiscard]] Inventory *inventory() const override;
    [[nodiscard]] ActivityModel *activity() const override;
    [[nodiscard]] Progress progress() const override;
    [[nodiscard]] bool isWriting() const override;

    void refresh() override;
    void cancel() override;
    void createRecord(const ResourceKind &kind, const QString &parent) override;
    void editRecord(const RecordId &id, const QByteArray &field = {}) override;
    void duplicateRecord(const RecordId &id) override;
    void removeRecords(const QList<RecordId> &ids) override;
    void attachRecords(const ResourceKind &association, const QString &parent) override;
    void detachRecords(const QList<RecordId> &ids) override;
    void saveSnapshot() override;

    [[nodiscard]] RecordWork *work() const { return m_work; }

private:
    void loadEnded(bool complete);

    Inventory *m_inventory;
    Session *m_session;
    ActivityModel *m_activity;
    AccountLoad *m_load;
    RecordWork *m_work;
    QWidget *m_window;
};

} // namespace trunkdesk
