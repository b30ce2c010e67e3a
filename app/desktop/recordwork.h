// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/change.h"
#include "models/changes/planrunner.h"
#include "views/widgets/message.h"

#include <QObject>
#include <QQueue>

class QWidget;

namespace trunkdesk {

class ConfirmDialog;
class EditDialog;
class RecordEditor;
struct FormSubject;
struct WayOut;

/// The work on the records of one account: opens the form or the question, makes a plan of the answer, has it run, and tells whoever
/// asked how it ended. One plan runs at a time; the next one waits.
class RecordWork : public QObject
{
    Q_OBJECT

public:
    RecordWork(Inventory *inventory, const ResourceClient &client, QWidget *window, QObject *parent = nullptr);

    void create(const ResourceKind &kind, const QString &parent); ///< an empty parent of a kind that has one: asks which
    void edit(const RecordId &id, const QByteArray &field);
    void duplicate(const RecordId &id);
    void remove(const QList<RecordId> &ids); ///< deletes records, or ends associations
    void attach(const ResourceKind &kind, const QString &parent); ///< an association, or what points at the parent
    ConfirmDialog *confirm(const Plan &plan);
    /// A form on a page: saves what it asks to be saved.
    void serve(RecordEditor *editor);

    [[nodiscard]] bool isRunning() const { return m_runner.isRunning() || !m_waiting.isEmpty(); }
    [[nodiscard]] int stepsDone() const;
    [[nodiscard]] int stepCount() const { return int(m_runner.plan().steps.size()); }
    void cancel(); ///< stops after the step in flight

Q_SIGNALS:
    void progressChanged();
    void idle(); ///< the last plan has ended
    void messageRaised(const trunkdesk::Message &message);
    void recordWanted(const trunkdesk::RecordId &id);

private:
    using Ended = std::function<void(const PlanRunner &)>;

    void run(const Plan &plan, QObject *context, Ended ended);
    void runNext();
    void runEnded();
    void openForm(EditDialog *dialog, const QByteArray &field = {});
    void saveNew(EditDialog *dialog, const Draft &draft);
    void saveChanged(EditDialog *dialog, const Draft &draft);
    void runUpdate(const FormSubject &subject, const Draft &draft, QObject *context, Ended ended);
    template<class Form>
    [[nodiscard]] bool tellForm(Form *form, const PlanRunner &runner);
    /// The gentler way of the dialog, which goes once there is a plan for it.
    void takeWayOut(ConfirmDialog *dialog, const WayOut &way, const QList<RecordId> &deleted);
    void askForParent(const ResourceKind &kind, const std::function<void(const QString &)> &chosen);
    /// Passwords that went along are on offer once more: nobody else will ever show them.
    void offerSecrets(const ResourceKind &kind, const Draft &draft, const QString &title);
    /// Lets one of the records be chosen by its name.
    void choose(const QString &title, const QString &label, const QList<RecordId> &from, const std::function<void(const QString &)> &chosen);
    void tellServerChanges(const PlanRunner &runner);
    [[nodiscard]] static QString doneWords(const Plan &plan);
    void tellEnd(const PlanRunner &runner, const QString &allDone);

    struct Waiting
    {
        Plan plan;
        QPointer<QObject> context;
        Ended ended;
        bool stopped = false;
    };

    Inventory *m_inventory;
    QWidget *m_window;
    PlanRunner m_runner;
    Waiting m_current;
    QQueue<Waiting> m_waiting;
};

} // namespace trunkdesk
