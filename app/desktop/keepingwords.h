// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/accounts/secretstore.h"

namespace trunkdesk {

/// Has the store find out what it can do, and keeps the dialog saying where a secret that is entered in it will be.
template<class Dialog>
void followKeeping(SecretStore *secrets, Dialog *dialog)
{
    const auto tell = [secrets, dialog] { dialog->setKeeping(secrets->stateText(), secrets->state() != SecretStore::State::Unavailable); };
    QObject::connect(secrets, &SecretStore::stateChanged, dialog, tell);
    secrets->prepare();
    tell();
}

} // namespace trunkdesk
