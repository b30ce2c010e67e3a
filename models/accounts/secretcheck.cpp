// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/accounts/secretcheck.h"

#include "models/values/ascii.h"
#include "models/values/sid.h"

#include <QCoreApplication>

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::SecretCheck)
};

constexpr qsizetype longest = 1000;

} // namespace

Verdict checkSecret(const QString &text)
{
    const auto secret = text.trimmed();
    if (secret.isEmpty())
        return Verdict::reject(text, Words::tr("The secret is missing; copy it from the provider's console."));
    if (Sid::parse(secret))
        return Verdict::reject(text, Words::tr("This is an id, not a secret; the secret is shown beside it in the provider's console."));
    if (hasBlank(secret) || !allAscii(secret))
        return Verdict::reject(text, Words::tr("There are blanks or strange letters in it, which no secret has; copy it again on its own."));
    if (secret.size() > longest)
        return Verdict::reject(text, Words::tr("This is too long for a secret; copy it again on its own."));
    return secret == text ? Verdict::accept(text) : Verdict::normalize(secret, Words::tr("The blanks around the secret are left out."));
}

} // namespace trunkdesk
