// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT

// The part of WindowActions that says which actions are possible now, and why the others are not.
#include "models/changes/bulk.h"
#include "models/changes/placement.h"
#include "models/inventory/inventory.h"
#include "models/items/itemroles.h"
#include "models/schema/tabkinds.h"
#include "views/theme/icons.h"
#include "views/widgets/recordtable.h"
#include "views/window/windowactions.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace trunkdesk {

using Deed = AccountController::Deed;

void WindowActions::allow(QAction *action, const QString &whyNot)
{
    action->setEnabled(whyNot.isEmpty());
    action->setProperty("whyNot", whyNot);
    action->setToolTip(whyNot.isEmpty() ? action->property("usualTip").toString() : toolTipText(whyNot));
}

void WindowActions::update(AccountController *controller, const Page *page)
{
    const auto context = page && controller ? page->context() : PageContext();
    const auto none = controller ? QString() : tr("No account is open.");
    const auto unchosen = none.isEmpty() ? tr("Choose a record first.") : none;
    const auto *current = context.current.kind;
    const auto many = context.selected.size() > 1;
    const auto ask = [&](Deed deed, const ResourceKind *kind) { return controller ? controller->whyNot(deed, kind) : none; };

    allow(saveSnapshot, ask(Deed::SaveSnapshot, nullptr));
    allow(closeAccount, none);
    allow(refresh, ask(Deed::Refresh, nullptr));
    allow(stop, controller && controller->progress().busy ? QString() : tr("Nothing is being done."));

    fillCreateMenu(controller, context);
    const auto whyNotCreate = ask(Deed::Create, nullptr);
    allow(create, !whyNotCreate.isEmpty() ? whyNotCreate : createMenu->isEmpty() ? tr("Nothing can be made here.") : QString());
    createMenu->setEnabled(create->isEnabled());

    const auto one = !current ? unchosen : many ? tr("Choose one record only.") : QString();
    allow(edit, one.isEmpty() ? ask(Deed::Edit, current) : one);
    allow(duplicate, one.isEmpty() ? ask(Deed::Duplicate, current) : one);
    allow(remove, current ? ask(Deed::Remove, current) : unchosen);
    allow(detach, !context.selected.isEmpty() ? ask(Deed::Detach, context.selected.first().kind) : unchosen);
    allow(attach, context.kind && !context.parent.isEmpty() ? ask(Deed::Attach, context.kind) : tr("Go to the tab of what you want to attach first."));

    allowBulk(controller, context);
    allowInsight(controller);
    allowExports(controller, page);
    updateReview();
    allow(simulate, none);
    allow(tryCall, none);
    allow(explainFailure, {}); // what a code means can be asked without an account
    allow(setUpTrunk, {}); // asks for the account, or says why none will do

    const auto *table = page ? page->table() : nullptr;
    const auto noRows = context.selected.isEmpty() ? tr("Choose rows first.") : QString();
    for (auto *action : {copyCsv, copyJson})
        allow(action, noRows);
    allow(find, table ? QString() : tr("There is no table here."));
    allow(selectAll, table ? QString() : tr("There is no table here."));
    columnsMenu->setEnabled(table);
}

void WindowActions::allowBulk(AccountController *controller, const PageContext &context)
{
    const auto none = controller ? QString() : tr("No account is open.");
    const auto numbers = controller ? numberPlacement(controller->inventory()->account().provider) : std::nullopt;
    allow(moveNumbers, !controller ? none : numbers ? controller->whyNot(Deed::Edit, numbers->kind) : tr("This account has no numbers that could be moved."));
    allow(drain, none);
    const auto subjects = bulkSubjects(context.selected.first(qMin<qsizetype>(1, context.selected.size())));
    const auto *kind = subjects.isEmpty() ? nullptr : subjects.first().kind;
    const auto unchosen = !controller ? none : kind ? controller->whyNot(Deed::Edit, kind) : tr("Choose rows first.");
    if (!unchosen.isEmpty() || !kind) {
        for (auto *action : {editTogether, switchOn, switchOff})
            allow(action, unchosen);
        return;
    }
    allow(editTogether,
        bulkFields(*kind).isEmpty()        ? tr("Every change of these needs a password of its own, so they are edited one by one.")
            : context.selected.size() == 1 ? tr("Choose several rows first.")
                                           : QString());
    const auto noSwitch = onOffField(*kind) ? QString() : tr("%1 cannot be switched on and off.").arg(kindPlural(*kind));
    allow(switchOn, noSwitch);
    allow(switchOff, noSwitch);
}

void WindowActions::allowInsight(AccountController *controller)
{
    const auto none = controller ? QString() : tr("No account is open.");
    for (auto *action : {showProblems, nextProblem, previousProblem})
        allow(action, none);
    allow(problemCodes, {}); // there is something to read with nothing open
}

void WindowActions::setPendingCount(int count)
{
    m_pendingCount = count;
    updateReview();
}

void WindowActions::setReviewOpen(bool open)
{
    m_reviewOpen = open;
    updateReview();
}

void WindowActions::updateReview()
{
    allow(reviewChanges, m_pendingCount > 0 || m_reviewOpen ? QString() : tr("No changes are pending; “Add to Changes” in a form collects them."));
    if (!m_reviewButton)
        return;
    const auto text = m_pendingCount > 0 ? tr("Review changes (%1)").arg(m_pendingCount) : tr("Review changes");
    m_reviewButton->setText(text);
    m_reviewButton->setAccessibleName(text);
    m_reviewButton->setToolTip(reviewChanges->toolTip());
    m_reviewButton->setEnabled(reviewChanges->isEnabled());
    m_reviewButton->setDefault(m_pendingCount > 0); // how it looks: the most important thing now
    m_reviewButton->setIcon(icon("review", m_pendingCount > 0 ? Tone::OnAccent : Tone::Text));
}

void WindowActions::fillCreateMenu(AccountController *controller, const PageContext &context)
{
    createMenu->clear();
    if (!controller)
        return;
    const auto add = [&](const ResourceKind *kind, const QString &parent, const QString &text) {
        auto *action = createMenu->addAction(icon(QString::fromLatin1(kind->icon)), text);
        const auto deed = isAttached(*kind) && !parent.isEmpty() ? Deed::Attach : Deed::Create;
        action->setObjectName("create:"_L1 + QLatin1StringView(kind->key));
        if (deed == Deed::Create)
            action->setProperty("longText", tr("New: %1", "what is made").arg(text));
        allow(action, controller->whyNot(deed, kind));
        connect(action, &QAction::triggered, this, [this, kind, parent, deed] {
            if (deed == Deed::Attach)
                Q_EMIT attachWanted(kind, parent);
            else
                Q_EMIT createWanted(kind, parent);
        });
        return action;
    };
    // What the page is about comes first: its own children, and what can be attached to it.
    const auto owner = context.page.isValid() ? context.page : RecordId();
    if (owner.isValid()) {
        const auto record = controller->inventory()->record(owner);
        const auto title = record ? recordTitle(*owner.kind, *record) : QString();
        for (const auto *child : tabKinds(*owner.kind)) {
            const bool attached = isAttached(*child);
            if (attached ? !canAttach(*child) : !child->can(Verb::Create))
                continue;
            const auto plain = attached ? tr("Attach %1 to %2…", "kinds and parent").arg(kindPlural(attachedKind(*child)), title)
                                       : tr("%1 of %2…", "kind and parent").arg(kindSingular(*child), title);
            const auto *twin = writableTwin(*child);
            const auto text = twin && QByteArrayView(twin->tab) != child->tab ? tr("%1 (%2)", "deed, and the tab it is for").arg(plain, schemaText(child->tab)) : plain;
            auto *action = add(child, owner.id, text.contains(u'&') ? QString(text).replace(u'&', u"&&"_s) : text);
            if (child == context.kind) { // the one in view is what the button makes
                createMenu->setDefaultAction(action);
            }
        }
        createMenu->addSeparator();
    }
    for (const auto *kind : kindsOfProvider(controller->inventory()->account().provider)) {
        if (!kind->can(Verb::Create) || kind->isAssociation() || (kind->hasParent() && (owner.isValid() || !kind->accountWide)))
            continue;
        auto *action = add(kind, {}, tr("%1…", "a kind, to make one").arg(kindSingular(*kind)));
        if (!createMenu->defaultAction() && kind == context.kind)
            createMenu->setDefaultAction(action);
    }
    createMenu->addSeparator();
    createMenu->addAction(setUpTrunk); // all that a trunk needs, at once
}

} // namespace trunkdesk
