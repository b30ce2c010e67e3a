// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/desktop/recordwork.h"

#include "app/desktop/choosing.h"
#include "app/desktop/planqueue.h"
#include "models/changes/planjson.h"
#include "models/changes/planner.h"
#include "models/core/displaytext.h"
#include "models/inventory/inventory.h"
#include "models/items/planresult.h"
#include "models/items/referencelistmodel.h"
#include "models/schema/tabkinds.h"
#include "views/dialogs/editdialog.h"
#include "views/dialogs/pickerdialog.h"
#include "views/dialogs/recordeditor.h"
#include "views/forms/recordform.h"
#include "views/forms/words.h"
#include "views/review/guarddialog.h"
#include "views/widgets/secretclipboard.h"


using namespace Qt::StringLiterals;

namespace trunkdesk {

/// What a form asks for.
static Change changeOf(const FormSubject &subject, const Draft &draft)
{
    return subject.purpose == DraftFor::Create ? createRecord(subject.kind(), subject.id.parent, draft) : updateRecord(subject.id, subject.before, draft);
}

/// What a form can show of a change that waits: a secret that was not written down has to be entered again.
static Draft shownFields(const Change &change)
{
    auto draft = change.fields;
    for (const auto *field : hiddenFields(change))
        draft.remove(field->key);
    return draft;
}

RecordWork::RecordWork(Inventory *inventory, const ResourceClient &client, QWidget *window, QObject *parent)
    : QObject(parent), m_inventory(inventory), m_window(window), m_queue(new PlanQueue(inventory, client, this))
{
}

void RecordWork::run(const Plan &plan, QObject *context, const Ended &ended)
{
    auto *runner = m_queue->add(plan);
    connect(runner, &PlanRunner::finished, this, [this, runner, context = QPointer(context), ended] {
        if (context)
            ended(*runner);
        else
            tellEnd(*runner, {});
        Q_EMIT done();
    });
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
    const auto record = m_inventory->record(id);
    if (!record)
        return;
    auto *dialog = new EditDialog(FormSubject::forEdit(id, *record, m_inventory), EditDialog::Purpose::Edit, m_window);
    openForm(dialog, field);
    if (const auto waiting = m_waitingEdit ? m_waitingEdit(id) : std::nullopt)
        dialog->form()->setDraft(shownFields(*waiting));
}

void RecordWork::editPending(const Change &change, const std::function<void(const Change &)> &kept)
{
    const bool makes = change.op == Change::Op::Create;
    auto subject = makes ? FormSubject::forNew(*change.id.kind, change.id.parent, m_inventory) : FormSubject::forEdit(change.id, change.before, m_inventory);
    auto *dialog = new EditDialog(subject, makes ? EditDialog::Purpose::New : EditDialog::Purpose::Edit, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setSaveText(tr("Keep for Later"));
    dialog->form()->setDraft(shownFields(change));
    connect(dialog, &EditDialog::saveRequested, this, [dialog, change, kept, makes](const Draft &draft) {
        kept(makes ? createRecord(*change.id.kind, change.id.parent, draft, change.key) : updateRecord(change.id, change.before, draft));
        dialog->saved();
    });
    dialog->open();
}

void RecordWork::openForm(EditDialog *dialog, const QByteArray &field)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setKeepable(true);
    connect(dialog, &EditDialog::saveRequested, this, [this, dialog](const Draft &draft) {
        if (dialog->subject().purpose == DraftFor::Create)
            saveNew(dialog, draft);
        else
            saveChanged(dialog, draft);
    });
    connect(dialog, &EditDialog::keepRequested, this, [this, dialog](const Draft &draft) {
        Q_EMIT keepWanted({changeOf(dialog->subject(), draft)});
        dialog->saved();
    });
    dialog->open();
    if (!field.isEmpty())
        dialog->form()->focusField(field);
}

template<class Form>
void RecordWork::save(Form *form, const Plan &plan, const Ended &ended)
{
    // A wide range and an odd target are asked about in the form itself.
    const QList<Guard> asked{Guard::WideRange, Guard::OddTarget};
    if (!GuardDialog::isNeeded(plan, asked))
        return run(plan, form, ended);
    auto *dialog = new GuardDialog(plan, asked, m_inventory->account().name, form);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, form, [this, form, plan, ended] { run(plan, form, ended); });
    connect(dialog, &QDialog::rejected, form, [form] { form->notSaved(); });
    dialog->open();
}

void RecordWork::saveNew(EditDialog *dialog, const Draft &draft)
{
    const auto subject = dialog->subject();
    save(dialog, makePlan({changeOf(subject, draft)}, *m_inventory), [this, dialog, draft, &kind = subject.kind()](const PlanRunner &runner) {
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
    save(dialog, makePlan({changeOf(dialog->subject(), draft)}, *m_inventory), [this, dialog, draft, &kind = dialog->subject().kind()](const PlanRunner &runner) {
        if (!tellForm(dialog, runner))
            return;
        dialog->saved();
        offerSecrets(kind, draft, runner.plan().steps.isEmpty() ? QString() : runner.plan().steps.constFirst().change.title);
    });
}

void RecordWork::serve(RecordEditor *editor)
{
    editor->setKeepable(true);
    connect(editor, &RecordEditor::saveRequested, this, [this, editor](const Draft &draft) {
        save(editor, makePlan({changeOf(editor->subject(), draft)}, *m_inventory), [this, editor](const PlanRunner &runner) {
            if (tellForm(editor, runner))
                editor->saved(m_inventory->record(editor->subject().id).value_or(Record()));
        });
    });
    connect(editor, &RecordEditor::keepRequested, this, [this, editor](const Draft &draft) {
        Q_EMIT keepWanted({changeOf(editor->subject(), draft)});
        editor->revert();
    });
}

/// Shows a form what went wrong with its one step. True when nothing did.
template<class Form>
bool RecordWork::tellForm(Form *form, const PlanRunner &runner)
{
    const auto *trouble = runner.trouble();
    if (!trouble) {
        if (!runner.plan().steps.isEmpty())
            tellDone(RecordWork::tr("Saved: %1.", "name of a record").arg(displayText(runner.plan().steps.constFirst().change.title)));
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
    Q_EMIT removalWanted(ids);
}

void RecordWork::chooseOther(const QList<RecordId> &than, const std::function<void(const QString &)> &chosen)
{
    const auto &kind = *than.constFirst().kind;
    auto others = m_inventory->ids(kind);
    others.removeIf([&than](const RecordId &id) { return than.contains(id); });
    choose(tr("Repoint first"), tr("%1 to use instead:").arg(kindSingular(kind)), others, chosen);
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
        const auto changes = dialog->changes();
        const auto plan = makePlan(changes, *m_inventory);
        if (plan.hasWarnings())
            Q_EMIT reviewWanted(changes);
        else
            run(plan, this, [this](const PlanRunner &runner) { tellEnd(runner, planDone(runner.plan())); });
    });
    dialog->open();
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
    // The question may outlive this work.
    chooseOne({u"parentDialog"_s, title, label, titles, ids}, m_window, [self = QPointer(this), ids, chosen](qsizetype index) {
        if (self)
            chosen(ids.at(index));
    });
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

void RecordWork::tellDone(const QString &what)
{
    Q_EMIT messageRaised({Message::Severity::Fine, what, tr("Undo"), [work = QPointer(this)] {
                              if (work)
                                  Q_EMIT work->undoWanted();
                          }});
}

void RecordWork::tellEnd(const PlanRunner &runner, const QString &allDone)
{
    const auto *trouble = runner.trouble();
    if (!trouble) {
        if (!allDone.isEmpty())
            tellDone(allDone);
        return;
    }
    const bool single = runner.plan().steps.size() == 1 && trouble->error;
    Q_EMIT messageRaised({Message::Severity::Error, single ? trouble->error->message : planResult(runner.plan(), runner.outcomes())});
}

} // namespace trunkdesk
