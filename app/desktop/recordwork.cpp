// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/desktop/recordwork.h"

#include "models/changes/dependents.h"
#include "models/changes/planner.h"
#include "models/core/displaytext.h"
#include "models/inventory/inventory.h"
#include "models/items/referencelistmodel.h"
#include "models/schema/tabkinds.h"
#include "views/dialogs/confirmdialog.h"
#include "views/dialogs/editdialog.h"
#include "views/dialogs/pickerdialog.h"
#include "views/dialogs/planprogress.h"
#include "views/dialogs/recordeditor.h"
#include "views/forms/recordform.h"
#include "views/forms/words.h"
#include "views/widgets/secretclipboard.h"

#include <QInputDialog>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

/// What was done, as one would say it: of a plan with one sort of deed on one kind.
QString RecordWork::doneWords(const Plan &plan)
{
    if (plan.steps.isEmpty())
        return {};
    const auto &first = plan.steps.constFirst().change;
    const bool alike = std::all_of(plan.steps.begin(), plan.steps.end(), [&first](const Step &step) { return step.change.op == first.op && step.change.id.kind == first.id.kind; });
    if (!alike)
        return tr("%n step(s) carried out.", nullptr, int(plan.steps.size()));
    const auto *attached = first.id.kind->isAssociation() ? findKind(first.id.kind->attaches) : nullptr;
    const auto what = plan.steps.size() == 1 ? displayText(first.title) : countedNoun(attached ? *attached : *first.id.kind, plan.steps.size());
    switch (first.op) {
    case Change::Op::Delete: return tr("Deleted: %1.", "what was deleted").arg(what);
    case Change::Op::Attach: return tr("Attached: %1.", "what was attached").arg(what);
    case Change::Op::Detach: return tr("Detached: %1.", "what was taken off").arg(what);
    case Change::Op::Create:
    case Change::Op::Update: break;
    }
    return tr("%n step(s) carried out.", nullptr, int(plan.steps.size()));
}

RecordWork::RecordWork(Inventory *inventory, const ResourceClient &client, QWidget *window, QObject *parent)
    : QObject(parent), m_inventory(inventory), m_window(window), m_runner(client, inventory)
{
    connect(&m_runner, &PlanRunner::stepStarted, this, &RecordWork::progressChanged);
    connect(&m_runner, &PlanRunner::stepFinished, this, &RecordWork::progressChanged);
    connect(&m_runner, &PlanRunner::finished, this, &RecordWork::runEnded);
}

int RecordWork::stepsDone() const
{
    const auto &outcomes = m_runner.outcomes();
    return int(std::count_if(outcomes.begin(), outcomes.end(), [](const StepOutcome &outcome) { return outcome.done(); }));
}

void RecordWork::cancel()
{
    // Those that wait still get their turn, in which nothing is sent: whoever asked for them has to hear of it.
    for (auto &waiting : m_waiting)
        waiting.stopped = true;
    m_runner.cancel();
}

void RecordWork::run(const Plan &plan, QObject *context, Ended ended)
{
    m_waiting.enqueue({plan, context, std::move(ended), false});
    if (!m_runner.isRunning())
        runNext();
}

void RecordWork::runNext()
{
    if (m_waiting.isEmpty())
        return;
    m_current = m_waiting.dequeue();
    m_runner.run(m_current.plan);
    if (m_current.stopped)
        m_runner.cancel();
    Q_EMIT progressChanged();
}

void RecordWork::runEnded()
{
    const auto ended = std::exchange(m_current, {});
    if (ended.context)
        ended.ended(m_runner);
    else
        tellEnd(m_runner, {});
    Q_EMIT progressChanged();
    if (!m_runner.isRunning())
        runNext();
    if (!isRunning())
        Q_EMIT idle();
}

void RecordWork::create(const ResourceKind &kind, const QString &parent)
{
    if (kind.hasParent() && parent.isEmpty()) {
        askForParent(kind, [this, &kind](const QString &chosen) { create(kind, chosen); });
        return;
    }
    openForm(new EditDialog(FormSubject::forNew(kind, parent, m_inventory), EditDialog::Purpose::New, m_window));
}

void RecordWork::duplicate(const RecordId &id)
{
    if (const auto record = m_inventory->record(id))
        openForm(new EditDialog(FormSubject::forDuplicate(id, *record, m_inventory), EditDialog::Purpose::Duplicate, m_window));
}

void RecordWork::edit(const RecordId &id, const QByteArray &field)
{
    if (const auto record = m_inventory->record(id))
        openForm(new EditDialog(FormSubject::forEdit(id, *record, m_inventory), EditDialog::Purpose::Edit, m_window), field);
}

void RecordWork::openForm(EditDialog *dialog, const QByteArray &field)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EditDialog::saveRequested, this, [this, dialog](const Draft &draft) {
        if (dialog->subject().purpose == DraftFor::Create)
            saveNew(dialog, draft);
        else
            saveChanged(dialog, draft);
    });
    dialog->open();
    if (!field.isEmpty())
        dialog->form()->focusField(field);
}

void RecordWork::saveNew(EditDialog *dialog, const Draft &draft)
{
    const auto subject = dialog->subject();
    const auto plan = makePlan({createRecord(subject.kind(), subject.id.parent, draft)}, *m_inventory);
    run(plan, dialog, [this, dialog, draft, &kind = subject.kind()](const PlanRunner &runner) {
        if (!tellForm(dialog, runner))
            return;
        dialog->saved();
        if (!runner.outcomes().isEmpty())
            Q_EMIT recordWanted(runner.outcomes().constFirst().id);
        offerSecrets(kind, draft, runner.plan().steps.isEmpty() ? QString() : runner.plan().steps.constFirst().change.title);
    });
}

void RecordWork::saveChanged(EditDialog *dialog, const Draft &draft)
{
    runUpdate(dialog->subject(), draft, dialog, [this, dialog, draft, &kind = dialog->subject().kind()](const PlanRunner &runner) {
        if (!tellForm(dialog, runner))
            return;
        dialog->saved();
        offerSecrets(kind, draft, runner.plan().steps.isEmpty() ? QString() : runner.plan().steps.constFirst().change.title);
    });
}

void RecordWork::serve(RecordEditor *editor)
{
    connect(editor, &RecordEditor::saveRequested, this, [this, editor](const Draft &draft) {
        runUpdate(editor->subject(), draft, editor, [this, editor](const PlanRunner &runner) {
            if (tellForm(editor, runner))
                editor->saved(m_inventory->record(editor->subject().id).value_or(Record()));
        });
    });
}

void RecordWork::runUpdate(const FormSubject &subject, const Draft &draft, QObject *context, Ended ended)
{
    run(makePlan({updateRecord(subject.id, subject.before, draft)}, *m_inventory), context, std::move(ended));
}

/// Shows a form what went wrong with its one step. True when nothing did.
template<class Form>
bool RecordWork::tellForm(Form *form, const PlanRunner &runner)
{
    const auto *trouble = runner.trouble();
    if (!trouble) {
        tellServerChanges(runner);
    } else if (trouble->kind == StepOutcome::Kind::Conflict) {
        form->conflict(trouble->goneElsewhere() ? std::nullopt : std::optional(trouble->now));
    } else {
        auto error = trouble->error.value_or(ApiError());
        if (trouble->kind == StepOutcome::Kind::Unclear) // the error alone may sound as if it could simply be sent again
            error.message = planResult(runner.plan(), runner.outcomes());
        form->failed(error);
    }
    return !trouble;
}

void RecordWork::remove(const QList<RecordId> &ids)
{
    QList<Change> changes;
    for (const auto &id : ids)
        if (const auto record = m_inventory->record(id))
            changes.append(id.kind->isAssociation() ? detachRecord(id, *record) : deleteRecord(id, *record));
    if (changes.isEmpty())
        return;
    auto *dialog = confirm(makePlan(changes, *m_inventory));
    if (const auto way = wayOutOf(ids, *m_inventory)) {
        dialog->offer(*way);
        connect(dialog, &ConfirmDialog::wayOutWanted, this, [this, dialog, way = *way, ids] { takeWayOut(dialog, way, ids); });
    }
}

void RecordWork::takeWayOut(ConfirmDialog *dialog, const WayOut &way, const QList<RecordId> &deleted)
{
    if (way.kind == WayOut::Kind::Detach) {
        dialog->reject();
        confirm(makePlan(detachThenDelete(deleted, *m_inventory), *m_inventory));
        return;
    }
    const auto id = deleted.constFirst();
    auto others = m_inventory->ids(*id.kind);
    others.removeOne(id);
    choose(tr("Repoint first"), tr("%1 to use instead:").arg(kindSingular(*id.kind)), others, [this, dialog = QPointer(dialog), id](const QString &replacement) {
        if (dialog)
            dialog->reject();
        confirm(repointPlan(id, replacement, *m_inventory));
    });
}

void RecordWork::attach(const ResourceKind &association, const QString &parent)
{
    if (parent.isEmpty()) {
        askForParent(association, [this, &association](const QString &chosen) { attach(association, chosen); });
        return;
    }
    auto *dialog = new PickerDialog(m_inventory, association, parent, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PickerDialog::picked, this, [this, dialog] {
        const auto plan = makePlan(dialog->changes(), *m_inventory);
        if (plan.hasWarnings())
            confirm(plan);
        else
            run(plan, this, [this](const PlanRunner &runner) { tellEnd(runner, doneWords(runner.plan())); });
    });
    dialog->open();
}

ConfirmDialog *RecordWork::confirm(const Plan &plan)
{
    auto *dialog = new ConfirmDialog(plan, *m_inventory, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConfirmDialog::confirmed, this, [this, dialog](const Plan &confirmed) {
        // The dialog shows how its plan runs; a plan that has to wait for another is told about in the message bar.
        const bool atOnce = !isRunning();
        run(confirmed, this, [this](const PlanRunner &runner) { tellEnd(runner, doneWords(runner.plan())); });
        if (atOnce)
            dialog->follow(&m_runner);
    });
    dialog->open();
    return dialog;
}

void RecordWork::askForParent(const ResourceKind &kind, const std::function<void(const QString &)> &chosen)
{
    const auto &parentKindOf = *pageKind(kind);
    const auto parents = m_inventory->ids(parentKindOf);
    if (parents.isEmpty()) {
        Q_EMIT messageRaised({Message::Severity::Warning,
                              tr("%1: there is nothing yet that it could belong to. Create a record of the kind “%2” first.").arg(kindSingular(kind), kindSingular(parentKindOf))});
        return;
    }
    choose(tr("New: %1").arg(kindSingular(kind)), tr("%1 that it belongs to:").arg(kindSingular(parentKindOf)), parents, chosen);
}

void RecordWork::choose(const QString &title, const QString &label, const QList<RecordId> &from, const std::function<void(const QString &)> &chosen)
{
    QStringList titles, ids;
    for (const auto &id : from) {
        titles.append(referenceLine(*id.kind, *m_inventory->record(id)));
        ids.append(id.id);
    }
    // Names need not be unique, but what is chosen must be.
    const auto names = titles;
    for (qsizetype i = 0; i < titles.size(); ++i)
        if (names.count(names.at(i)) > 1)
            titles[i] += u" (%1)"_s.arg(ids.at(i));
    auto *dialog = new QInputDialog(m_window);
    dialog->setObjectName(QStringLiteral("parentDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setComboBoxItems(titles);
    dialog->setOption(QInputDialog::UseListViewForComboBoxItems);
    dialog->resize(460, dialog->sizeHint().height()); // names with their addresses
    connect(dialog, &QInputDialog::textValueSelected, this, [titles, ids, chosen](const QString &name) {
        if (const auto index = titles.indexOf(name); index >= 0)
            chosen(ids[index]);
    });
    dialog->open();
}

void RecordWork::offerSecrets(const ResourceKind &kind, const Draft &draft, const QString &title)
{
    for (const auto &field : kind.fields)
        if (const Secret secret(draft.value(field.key).toUtf8()); field.writeOnly && !secret.isEmpty())
            Q_EMIT messageRaised({Message::Severity::Warning,
                                  tr("%1 of “%2”: copy it to the PBX now, for the provider never shows it again. It stays on the clipboard for %n second(s).", "name of a secret field, and of the record", SecretClipboard::seconds)
                                      .arg(fieldLabel(field), displayText(title)),
                                  tr("Copy"), [secret] { SecretClipboard::copy(secret); }});
}

void RecordWork::tellServerChanges(const PlanRunner &runner)
{
    for (const auto &outcome : runner.outcomes()) {
        QStringList labels;
        for (const auto &key : outcome.changedByServer)
            if (const auto *field = outcome.id.kind ? outcome.id.kind->field(key) : nullptr; field && field->writable())
                labels.append(fieldLabel(*field));
        if (!labels.isEmpty())
            Q_EMIT messageRaised({Message::Severity::Warning, tr("The provider saved something else than was sent in: %1. Look at the record.").arg(labels.join(QStringLiteral(", ")))});
    }
}

void RecordWork::tellEnd(const PlanRunner &runner, const QString &allDone)
{
    const auto *trouble = runner.trouble();
    if (!trouble) {
        if (!allDone.isEmpty())
            Q_EMIT messageRaised({Message::Severity::Fine, allDone});
        return;
    }
    const bool single = runner.plan().steps.size() == 1 && trouble->error;
    Q_EMIT messageRaised({Message::Severity::Error, single ? trouble->error->message : planResult(runner.plan(), runner.outcomes())});
}

} // namespace trunkdesk
