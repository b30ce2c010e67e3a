// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/rest/dialect.h"

#include "models/rest/plivodialect.h"
#include "models/rest/twiliodialect.h"

namespace trunkdesk {

const Dialect *findDialect(QByteArrayView provider)
{
    static const TwilioDialect twilio;
    static const PlivoDialect plivo;
    if (provider == "twilio")
        return &twilio;
    return provider == "plivo" ? &plivo : nullptr;
}

} // namespace trunkdesk
