// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/change.h"
#include "models/changes/planrunner.h"
#include "views/widgets/message.h"

#include <QObject>

#include <functional>

class QWidget;

namespace trunkdesk {

class EditDialog;
class PlanQueue;
class RecordEditor;
struct FormSubject;

/// The work on the records of one account: opens the form or the question, makes a plan of the answer, has it run, and tells whoever
/// asked how it ended.
class RecordWork : public QObject
{
    Q_OBJECT

public:
    RecordWork(Inventory *inventory, const ResourceClient &client, QWidget *window, QObject *parent = nullptr);

    void create(const ResourceKind &kind, const QString &parent); ///< an empty parent of a kind that has one: asks which
    void edit(const RecordId &id, const QByteArray &field);
    void duplicate(const RecordId &id);
    void remove(const QList<RecordId> &ids); ///< deletes records, or ends associations: removalWanted()
    void attach(const ResourceKind &kind, const QString &parent); ///< an association, or what points at the parent
    /// A form on a page: saves what it asks to be saved.
    void serve(RecordEditor *editor);

    /// Lets another record of the kind of these be chosen: what is to take their place.
    void chooseOther(const QList<RecordId> &than, const std::function<void(const QString &)> &chosen);

    /// The form of a change that waits: what is entered takes its place by `kept`, nothing is sent.
    void editPending(const Change &change, const std::function<void(const Change &)> &kept);
    /// Who knows the changes that wait: a form begins with what waits for its record.
    using WaitingEdit = std::function<std::optional<Change>(const RecordId &)>;
    void setWaitingEdit(const WaitingEdit &waiting) { m_waitingEdit = waiting; }

    [[nodiscard]] PlanQueue *queue() const { return m_queue; }

Q_SIGNALS:
    void removalWanted(const QList<trunkdesk::RecordId> &ids);
    void reviewWanted(const QList<trunkdesk::Change> &changes); ///< there is something to think about
    void undoWanted(); ///< of what was changed last
    void keepWanted(const QList<trunkdesk::Change> &changes);   ///< collect them
    void done(); ///< a plan ended, and the inventory knows what became of it
    void messageRaised(const trunkdesk::Message &message);
    void recordWanted(const trunkdesk::RecordId &id);

private:
    using Ended = std::function<void(const PlanRunner &)>;

    void run(const Plan &plan, QObject *context, const Ended &ended);
    void openForm(EditDialog *dialog, const QByteArray &field = {});
    /// Runs it, once what it asks to be thought about is ticked over the form.
    template<class Form>
    void save(Form *form, const Plan &plan, const Ended &ended);
    void saveNew(EditDialog *dialog, const Draft &draft);
    void saveChanged(EditDialog *dialog, const Draft &draft);
    template<class Form>
    [[nodiscard]] bool tellForm(Form *form, const PlanRunner &runner);
    void askForParent(const ResourceKind &kind, const std::function<void(const QString &)> &chosen);
    /// Passwords that went along are on offer once more: nobody else will ever show them.
    void offerSecrets(const ResourceKind &kind, const Draft &draft, const QString &title);
    /// Lets one of the records be chosen by its name.
    void choose(const QString &title, const QString &label, const QList<RecordId> &from, const std::function<void(const QString &)> &chosen);
    void tellServerChanges(const PlanRunner &runner);
    void tellDone(const QString &what); ///< and offers to undo it
    void tellEnd(const PlanRunner &runner, const QString &allDone);

    Inventory *m_inventory;
    QWidget *m_window;
    PlanQueue *m_queue;
    WaitingEdit m_waitingEdit;
};

} // namespace trunkdesk
