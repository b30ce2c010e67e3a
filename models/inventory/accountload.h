// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/apierror.h"
#include "models/inventory/inventory.h"
#include "models/rest/resourceclient.h"

#include <QMap>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>

namespace trunkdesk {

/// How far a load is. Lists are counted whole, however many pages they have.
struct LoadProgress
{
    int done = 0;
    int known = 0;         ///< grows while parents arrive
    qsizetype records = 0; ///< received so far

    friend bool operator==(const LoadProgress &, const LoadProgress &) = default;
};

/// Reads an account into its inventory. All lists are handed to the client as soon as they are known (the transport bounds how many
/// are on the wire): the lists under the account at once, those under a parent when the parent arrives, first those that may be long,
/// since a list is a chain of pages. Rows are merged as pages come, a batch at a time, and a large batch over several turns of the
/// event loop, so that whoever shows them never stands still. What is no longer there is dropped at the end of its list.
///
/// A list that fails keeps its error in Inventory::error(), and the rest goes on; refused credentials end everything with one error.
/// A list that some keys may not read is no failure when it is refused: its state says so. A list that came to its end but not
/// without doubt has Inventory::notes(), and nothing is dropped for its sake.
class AccountLoad : public QObject
{
    Q_OBJECT

public:
    /// The inventory is borrowed and must outlive this object.
    AccountLoad(const ResourceClient &client, Inventory *inventory, QObject *parent = nullptr);
    ~AccountLoad() override;

    /// Reads everything but what is only read on demand. What is being read already is not asked for again.
    void start();
    /// Reads one list again: of a parent; of the account, or of all known parents, for an empty parent.
    void refresh(const ResourceKind &kind, const QString &parent = {});
    /// Gives up what is under way. What has arrived stays; states go back to what they were.
    void cancel();

    [[nodiscard]] bool isRunning() const { return !m_lists.isEmpty(); }
    [[nodiscard]] const LoadProgress &progress() const { return m_progress; }
    [[nodiscard]] int failures() const { return m_failures; } ///< lists that failed since start() or refresh()
    [[nodiscard]] int cutShort() const { return m_cutShort; } ///< lists that ended before all that was announced had come
    /// Set when refused credentials ended the load.
    [[nodiscard]] const std::optional<ApiError> &fatal() const { return m_fatal; }

Q_SIGNALS:
    void progressed(const trunkdesk::LoadProgress &progress);
    /// Once for everything that was under way, also after cancel(). Complete: nothing failed, ended early or was given up.
    void finished(bool complete);

private:
    using Key = std::pair<const ResourceKind *, QString>; // kind and parent
    struct Reading
    {
        bool follow = false;  ///< read the children of what arrives too
        LoadState before = LoadState::NotRead;
        bool drops = false;         ///< something was known before, so that something may be gone
        QPointer<ListCall> call = {};
        QSet<QString> ids = {};     ///< when it drops
        QList<Record> arrived = {}; ///< and not merged yet
        std::optional<Result<Done>> end = {};
        ListNotes notes = {};
    };

    void beginIfIdle();
    void ask(const ResourceKind &kind, const QString &parent, bool follow);
    void askBelow(const ResourceKind &kind, const QList<Record> &records);
    void take(const Key &key, const QList<Record> &records);
    void conclude(const Key &key, const Result<Done> &result);
    void mergeSlice();
    [[nodiscard]] bool mergeArrived(qsizetype most);
    [[nodiscard]] bool settleEnded();
    void mergeTheRest();
    void settle(const Key &key, const Reading &reading);
    void settleWholeKinds();
    void stopBecause(const ApiError &error);
    void endAll(bool complete);

    ResourceClient m_client;
    Inventory *m_inventory;
    std::unique_ptr<QObject> m_calls; ///< parent of all calls: its death cancels them
    QMap<Key, Reading> m_lists;
    QMap<const ResourceKind *, std::optional<ApiError>> m_wholeKinds; ///< child kinds that are read under all parents; first error
    QTimer m_batch;
    qsizetype m_slice; ///< records to merge in one turn of the event loop; follows from how long the last ones took
    QSet<const ResourceKind *> m_populated; ///< kinds of which something was known before, so that something may be gone
    LoadProgress m_progress;
    std::optional<ApiError> m_fatal;
    int m_failures = 0;
    int m_cutShort = 0;
    bool m_everything = false;
    bool m_ending = false;
};

} // namespace trunkdesk

Q_DECLARE_METATYPE(trunkdesk::LoadProgress)
