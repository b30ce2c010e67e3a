// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/inverse.h"

#include <QHash>
#include <QSet>

namespace trunkdesk {

/// What a step did, as far as it is known: of a step whose end is not known, as far as the inventory tells.
struct DoneStep
{
    Change change; ///< as it was sent
    RecordId id;   ///< of a Create the new one
    Record said;   ///< what the provider said afterwards; may be empty
};

/// How a record was attached before a plan and after it, where it can have one parent only.
struct ExclusiveMove
{
    const ResourceKind *association = nullptr;
    QString title;
    QString first; ///< the parent before the plan; empty: none
    QString last;  ///< the parent after it
};

/// One inverse in the making: what the plan did is looked at from its end, and turned into what has to be different from now.
class TakingBack
{
public:
    TakingBack(const AppliedPlan &applied, const Inventory &now, const QList<AppliedPlan> &attempts);

    [[nodiscard]] Inverse inverse();

private:
    // What happened (takingbackfacts.cpp).
    [[nodiscard]] QList<DoneStep> doneSteps() const;
    [[nodiscard]] std::optional<DoneStep> doneStep(qsizetype index) const;
    [[nodiscard]] QList<RecordId> createdInDoubt(qsizetype index) const;
    void findGone();
    [[nodiscard]] bool goesWith(const Touched &one) const;
    [[nodiscard]] bool isPointedElsewhere(const Touched &one, const Field &field) const;

    // Step by step, from the last one (inverse.cpp).
    void takeBackCreate(const DoneStep &step);
    void takeBackUpdate(const DoneStep &step);
    void takeBackField(const DoneStep &step, const Field &field, const Record &record);
    void takeBackAttach(const DoneStep &step);
    void takeBackDetach(const DoneStep &step);
    void noteMove(const RecordId &association, const QString &title, const QString &first, const QString &last);

    // What was deleted, and what went with it (recreation.cpp).
    void bringBack(const Touched &one);
    void bringBackFirst(const ResourceKind *kind, const QString &id);
    void createAnew(const Touched &one);
    [[nodiscard]] std::optional<QString> createdBefore(const ResourceKind &kind, const QString &parent, const Draft &draft);
    void setUpPart(const Touched &one);
    void attachAgain(const RecordId &association, const QString &title);
    void pointAgain(const Touched &one);
    void putBackMove(const QString &attached, const ExclusiveMove &move);
    void emitUpdates();
    void emitUpdate(const RecordId &id, Draft wanted);

    /// The id that stands for a record now: its own, the key under which it is created anew, or nothing when it does not come back.
    [[nodiscard]] std::optional<QString> standIn(const ResourceKind *kind, const QString &id) const;
    [[nodiscard]] bool isCreated(const ResourceKind *kind, const QString &id) const { return m_created.contains({kind, id}); }
    [[nodiscard]] bool isGone(const ResourceKind *kind, const QString &id) const { return m_goneNames.contains({kind, id}); }
    [[nodiscard]] QString current(const RecordId &id, const Field &field, const Record &record) const;
    void want(const RecordId &id, const QByteArray &field, const QString &text);
    void cannot(const QString &sentence);
    void changed(const QString &sentence);

    const AppliedPlan &m_applied;
    const Inventory &m_now;
    Inverse m_inverse;
    QList<DoneStep> m_steps;
    QSet<std::pair<const ResourceKind *, QString>> m_created;   ///< by the plan; their children go with them
    QSet<RecordId> m_gone;                                      ///< deleted by the plan, or along with that
    QSet<std::pair<const ResourceKind *, QString>> m_goneNames; ///< the same without their parents
    QHash<std::pair<const ResourceKind *, QString>, QString> m_keys; ///< what stands for the new ids of what was deleted, or the ids
    QSet<RecordId> m_attempted; ///< created anew before, and not yet recognized
    QSet<RecordId> m_broughtBack;
    QHash<RecordId, Record> m_lastSaid;
    QHash<RecordId, Draft> m_wanted;
    QList<RecordId> m_wantedOrder;
    QMap<QString, ExclusiveMove> m_moves; ///< by what is attached
    QSet<RecordId> m_attached;
    int m_lastKey = 0;
};

} // namespace trunkdesk
