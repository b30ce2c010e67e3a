// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/inventory/inventory.h"
#include "views/window/accountcontroller.h"

#include <QStringList>

namespace trunkdesk {

/// An account whose records are invented here, and a controller that only writes down what it was asked for.
class FakeAccount : public AccountController
{
    Q_OBJECT

public:
    struct Size
    {
        int trunks = 8;
        int targets = 3; ///< of each trunk but the first, which has four of every sort
        int numbers = 40;
        bool longNames = false;
    };

    explicit FakeAccount(const QString &name, AccountMode mode, QObject *parent = nullptr);

    void fill(const Size &size);
    void fill() { fill(Size()); }
    void setProgress(const Progress &progress);
    [[nodiscard]] static const ResourceKind *trunkKind();
    [[nodiscard]] static const ResourceKind *targetKind();
    [[nodiscard]] static const ResourceKind *numberKind(); ///< of a trunk
    [[nodiscard]] RecordId trunk(int number) const;
    [[nodiscard]] RecordId target(int trunkNumber, int number) const;

    [[nodiscard]] Inventory *inventory() const override { return m_inventory; }
    [[nodiscard]] ActivityModel *activity() const override { return m_activity; }
    [[nodiscard]] Progress progress() const override { return m_progress; }
    void setActivity(ActivityModel *activity) { m_activity = activity; }

    void refresh() override { log(u"refresh"); }
    void cancel() override { log(u"cancel"); }
    void createRecord(const ResourceKind &kind, const QString &parent) override;
    void editRecord(const RecordId &id, const QByteArray &field) override;
    void duplicateRecord(const RecordId &id) override;
    void removeRecords(const QList<RecordId> &ids) override;
    void attachRecords(const ResourceKind &association, const QString &parent) override;
    void detachRecords(const QList<RecordId> &ids) override;
    void saveSnapshot() override { log(u"save"); }

    QStringList asked; ///< what the window wanted, in order

private:
    void log(QStringView text) { asked.append(text.toString()); }

    Inventory *m_inventory;
    ActivityModel *m_activity = nullptr;
    Progress m_progress;
};

} // namespace trunkdesk
