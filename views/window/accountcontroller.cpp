// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/window/accountcontroller.h"

#include "models/inventory/inventory.h"
#include "models/schema/tabkinds.h"

namespace trunkdesk {

bool AccountController::canWrite() const
{
    const auto mode = inventory()->account().mode;
    return mode == AccountMode::Live || mode == AccountMode::Sandbox;
}

bool AccountController::canRefresh() const
{
    return inventory()->account().mode != AccountMode::File;
}

QString AccountController::whyNotAttach(const ResourceKind &kind)
{
    const auto plural = kindPlural(kind);
    if (canAttach(kind))
        return {};
    if (const auto *twin = writableTwin(kind))
        return tr("%1 can only be looked at. To change them, go to “%2”.", "kind, and the tab for it").arg(plural, schemaText(twin->tab));
    return tr("%1 cannot be attached.").arg(plural);
}

QString AccountController::whyNotDetach(const ResourceKind &kind)
{
    const auto plural = kindPlural(kind);
    if (kind.isAssociation())
        return kind.can(Verb::Delete) ? QString() : whyNotAttach(kind);
    if (const auto *page = pointerField(kind) ? pageKind(kind) : nullptr)
        return tr("%1 cannot be taken off. Attach them to another record (%2) instead.", "kind, and what it hangs on").arg(plural, kindSingular(*page));
    return tr("%1 are not attached to anything.").arg(plural);
}

QString AccountController::whyNot(Deed deed, const ResourceKind *kind) const
{
    if (deed == Deed::SaveSnapshot)
        return {};
    if (deed == Deed::Refresh)
        return canRefresh() ? QString() : tr("This is a file: there is nothing to read again. Open the file anew when it has changed.");
    if (!canWrite()) {
        return inventory()->account().mode == AccountMode::File ? tr("This is a file: it can be looked at, not changed.")
                                                                : tr("This account is open for reading only. Allow changes in its settings first.");
    }
    if (!kind)
        return {};
    const auto plural = kindPlural(*kind);
    switch (deed) {
    case Deed::Create:
    case Deed::Duplicate: return kind->can(Verb::Create) && !kind->isAssociation() ? QString() : tr("%1 cannot be made here.").arg(plural);
    case Deed::Edit: return kind->can(Verb::Update) ? QString() : tr("%1 cannot be changed here.").arg(plural);
    case Deed::Remove: return kind->can(Verb::Delete) && !kind->isAssociation() ? QString() : tr("%1 cannot be deleted here.").arg(plural);
    case Deed::Attach: return whyNotAttach(*kind);
    case Deed::Detach: return whyNotDetach(*kind);
    case Deed::Refresh:
    case Deed::SaveSnapshot: break;
    }
    return {};
}

} // namespace trunkdesk
