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

class PagedReading;
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
    [[nodiscard]] QString remark() const override { return m_remark; }

    [[nodiscard]] bool readsPages() const override { return true; }
    [[nodiscard]] Paged paged(const ResourceKind &kind) const override;
    void readFirstPage(const ResourceKind &kind, const Draft &filters) override;
    void readNextPage(const ResourceKind &kind) override;

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

    /// Another name, colour or mode; where it is and who signs in stay as they were. The session refuses writes from now on, or not.
    void setAccount(const Account &account);
    /// Goes on with another secret, and reads the account again.
    void setSecret(const Secret &secret);
    /// With refused credentials it offers to enter the secret again, by secretWanted().
    void setAsksForSecret(bool asks) { m_asksForSecret = asks; }
    void setRemark(const QString &remark);

Q_SIGNALS:
    void secretWanted(const QString &why);

private:
    void loadEnded(bool complete);
    void offerSecret(const ApiError &error);

    Inventory *m_inventory;
    Session *m_session;
    ActivityModel *m_activity;
    AccountLoad *m_load;
    PagedReading *m_pages;
    RecordWork *m_work;
    QWidget *m_window;
    QString m_remark;
    bool m_asksForSecret = false;
    bool m_toldOfKey = false; ///< that it may not read everything, which need not be said again
};

} // namespace trunkdesk
