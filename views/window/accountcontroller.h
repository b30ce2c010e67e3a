// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/inventory/inventory.h"
#include "models/schema/draft.h"
#include "views/widgets/message.h"

#include <QObject>

namespace trunkdesk {

class ActivityModel;

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
    [[nodiscard]] virtual QString fileName() const { return {}; } ///< of the file that it shows, without its folder; empty: it is none, or several
    [[nodiscard]] virtual ActivityModel *activity() const { return nullptr; } ///< null: there is no network, as for a file
    [[nodiscard]] virtual Progress progress() const { return {}; }
    [[nodiscard]] virtual bool isWriting() const { return false; } ///< a change is under way, which must not be broken off
    [[nodiscard]] virtual bool canWrite() const; ///< by default what the mode of the account says
    [[nodiscard]] virtual bool canRefresh() const; ///< by default all but a file

    [[nodiscard]] virtual QString remark() const { return {}; } ///< what else is to be known of the account; stands in the status bar

    /// Why the deed is not possible, as a sentence for a tooltip; empty when it is. By default from canWrite(), canRefresh() and
    /// the verbs of the kind; a null kind asks about the account alone.
    [[nodiscard]] virtual QString whyNot(Deed deed, const ResourceKind *kind) const;

    /// What the kind alone says of it; empty when it can be done.
    [[nodiscard]] static QString whyNotAttach(const ResourceKind &kind);
    [[nodiscard]] static QString whyNotDetach(const ResourceKind &kind);

    // How far the reading of a kind is that is not read with the account but when somebody looks (ResourceKind::onDemand). Its records
    // so far and its load state stand in the inventory; the filters are kept as long as the account is open.
    struct Paged
    {
        Draft filters = {};   ///< what was asked for last
        qsizetype total = -1; ///< how many there are; -1: the provider does not say
        bool more = false;    ///< there is a next page
    };
    [[nodiscard]] virtual bool readsPages() const { return false; } ///< false, as for a file: what there is simply shows
    [[nodiscard]] virtual Paged paged(const ResourceKind & /*kind*/) const { return {}; }
    virtual void readFirstPage(const ResourceKind & /*kind*/, const Draft & /*filters*/) { }
    virtual void readNextPage(const ResourceKind & /*kind*/) { }

    virtual void refresh() = 0;
    virtual void cancel() = 0;
    virtual void createRecord(const ResourceKind &kind, const QString &parent) = 0; ///< an empty parent of a kind that has one: ask
    virtual void editRecord(const RecordId &id, const QByteArray &field = {}) = 0;  ///< beginning at the field, when one is named
    virtual void duplicateRecord(const RecordId &id) = 0;
    virtual void removeRecords(const QList<RecordId> &ids) = 0;
    virtual void attachRecords(const ResourceKind &kind, const QString &parent) = 0; ///< an association, or what points at the parent
    virtual void detachRecords(const QList<RecordId> &ids) = 0;
    virtual void saveSnapshot() = 0;

Q_SIGNALS:
    void progressChanged();
    void pagedChanged(const trunkdesk::ResourceKind *kind);
    void permissionsChanged();                                 ///< canWrite(), canRefresh(), whyNot() or remark() may answer differently
    void messageRaised(const trunkdesk::Message &message);
    void recordWanted(const trunkdesk::RecordId &id);          ///< show it: it was made just now, or a problem points at it
};

} // namespace trunkdesk
