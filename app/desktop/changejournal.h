// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/journal.h"

#include <QHash>
#include <QLockFile>
#include <QObject>
#include <QSet>
#include <QTemporaryDir>

#include <optional>

namespace trunkdesk {

/// The journal of this program: where every plan is written down that it applies. That of accounts at a provider stands in the data folder, of
/// which one program at a time may write; that of the sandbox's accounts is forgotten with the sandbox.
class ChangeJournal : public QObject
{
    Q_OBJECT

public:
    /// An empty folder: all of it is for this run alone.
    explicit ChangeJournal(const QString &dataFolder, QObject *parent = nullptr);
    ~ChangeJournal() override;

    /// Why nothing can be written down now, so that nothing may be sent to an account at a provider; empty: it can.
    [[nodiscard]] QString whyNotWritable();

    [[nodiscard]] Result<std::unique_ptr<JournalEntry>, QString> begin(const Plan &plan, const Inventory &inventory);
    [[nodiscard]] Result<std::unique_ptr<JournalEntry>, QString> reopen(const QString &id);
    /// Writes how a plan ended that runs no more. A plan that took another one back, and came to its end, is noted there.
    [[nodiscard]] bool end(JournalEntry &entry, AppliedPlan::End end);
    /// Its program part is gone and it stays open: it can be resumed.
    void release(const QString &id);
    [[nodiscard]] bool close(const QString &id, AppliedPlan::End end, const QString &takenBackBy = {});

    struct Listed
    {
        QString id;
        std::optional<AppliedPlan> plan; ///< none: it is damaged
        QString fault = {};
        bool running = false;
    };
    [[nodiscard]] QList<Listed> all() const; ///< latest first
    [[nodiscard]] std::optional<AppliedPlan> read(const QString &id) const;
    [[nodiscard]] QList<AppliedPlan> ofAccount(const Account &account, int most) const; ///< latest first
    /// Plans that took this one back in part.
    [[nodiscard]] QList<AppliedPlan> attemptsOn(const AppliedPlan &plan) const;
    /// What was broken off, latest first.
    [[nodiscard]] QList<AppliedPlan> brokenOff(const QString &accountId) const;
    /// The latest plan of the account that can be taken back; one that took another back does not count.
    [[nodiscard]] std::optional<AppliedPlan> latestToUndo(const Account &account) const;
    [[nodiscard]] QString pathOf(const QString &id) const;

    /// What it was about is gone.
    void forgetSandbox();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] Journal &journalFor(const Account &account) { return account.mode == AccountMode::Sandbox ? m_sandbox : m_real; }
    [[nodiscard]] const Journal &journalOf(const QString &id) const;
    [[nodiscard]] Journal &journalOf(const QString &id);
    void noteTakenBack(const AppliedPlan &by);

    QTemporaryDir m_temporary; ///< of the sandbox, and of all of it where there is no data folder
    std::unique_ptr<QLockFile> m_lock;
    QString m_dataFolder;
    Journal m_real;
    Journal m_sandbox;
    QSet<QString> m_running;
    mutable QHash<QString, std::pair<qint64, AppliedPlan>> m_known; ///< by id: size of the file, what it said
};

/// Whether it did something that nobody took back yet.
[[nodiscard]] bool canBeTakenBack(const AppliedPlan &plan);

} // namespace trunkdesk
