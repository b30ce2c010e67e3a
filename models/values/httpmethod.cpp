// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/values/httpmethod.h"

using namespace Qt::StringLiterals;

namespace trunkdesk {

Verdict HttpMethod::check(const QString &text)
{
    const QStringList choices{u"POST"_s, u"GET"_s};
    if (choices.contains(text))
        return Verdict::accept(text);
    const QString upper = text.trimmed().toUpper();
    if (choices.contains(upper))
        return Verdict::normalize(upper, tr("The method is sent as %1.").arg(upper));
    if (upper.isEmpty())
        return Verdict::reject(text, tr("The method is missing; choose GET or POST."), choices);
    return Verdict::readOnly(text, tr("Only GET and POST can be set, so this method is shown but cannot be saved anew; choose one of the two."), choices);
}

} // namespace trunkdesk
