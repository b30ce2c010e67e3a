// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/rest/dialect.h"

#include "models/rest/twiliodialect.h"

namespace trunkdesk {

const Dialect *findDialect(QByteArrayView provider)
{
    static const TwilioDialect twilio;
    return provider == "twilio" ? &twilio : nullptr;
}

} // namespace trunkdesk
