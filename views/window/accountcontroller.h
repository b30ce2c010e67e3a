// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/schema/recordid.h"
#include "views/widgets/message.h"

#include <QObject>

namespace trunkdesk {

class ActivityModel;
class Inventory;

/// What the window may ask for on behalf of one account or file. The window knows no network and no dialog: whoever implements
/// this opens the form, makes the plan and sends it, and reports back through the signals. Every request returns at once.
class AccountController : public QObject
{
    Q_OBJECT

public:
    enum class Deed { Refresh, Create, Edit, Duplicate, Remove, Attach, Detach, SaveSnapshot };
    Q_ENUM(Deed)

    struct Progress
    {
        bool busy = false;
        int done = 0;
        int total = 0;  ///< 0: not known
        QString text;   ///< what is being done, for instance `Reading numbers`

        friend bool operator==(const Progress &, const Progress &) = default;
    };

    using QObject::QObject;

    [[nodiscard]] virtual Inventory *inventory() const = 0; ///< never null, lives as long as this
    [[nodiscard]] virtual ActivityModel *activity() const { return nullptr; } ///< null: there is no network, as for a file
    [[nodiscard]] virtual Progress progress() const { return {}; }
    [[nodiscard]] virtual bool isWriting() const { return false; } ///< a change is under way, which must not be broken off
    [[nodiscard]] virtual bool canWrite() const; ///< by default what the mode of the account says
    [[nodiscard]] virtual bool canRefresh() const; ///< by default all but a file

    /// Why the deed is not possible, as a sentence for a tooltip; empty when it is. By default from canWrite(), canRefresh() and
    /// the verbs of the kind; a null kind asks about the account alone.
    [[nodiscard]] virtual QString whyNot(Deed deed, const ResourceKind *kind) const;

    virtual void refresh() = 0;
    virtual void cancel() = 0;
    virtual void createRecord(const ResourceKind &kind, const QString &parent) = 0; ///< an empty parent of a kind that has one: ask
    virtual void editRecord(const RecordId &id, const QByteArray &field = {}) = 0;  ///< beginning at the field, when one is named
    virtual void duplicateRecord(const RecordId &id) = 0;
    virtual void removeRecords(const QList<RecordId> &ids) = 0;
    virtual void attachRecords(const ResourceKind &association, const QString &parent) = 0;
    virtual void detachRecords(const QList<RecordId> &ids) = 0;
    virtual void saveSnapshot() = 0;

Q_SIGNALS:
    void progressChanged();
    void permissionsChanged();                                 ///< canWrite(), canRefresh() or whyNot() may answer differently
    void messageRaised(const trunkdesk::Message &message);
    void recordWanted(const trunkdesk::RecordId &id);          ///< show it: it was made just now, or a problem points at it
};

} // namespace trunkdesk
