// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/values/sippassword.h"

#include "models/core/codepoints.h"
#include "models/values/ascii.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

Verdict SipPassword::check(const QString &text)
{
    const auto any = [&text](bool (*is)(QChar)) { return std::any_of(text.begin(), text.end(), is); };
    bool unusable = false;
    forEachCodePoint(text, [&unusable](char32_t c) { unusable = unusable || isControl(c) || isBidiControl(c) || isLoneSurrogate(c); });
    if (text.isEmpty())
        return Verdict::reject(text, tr("The password is missing; write at least 12 characters."));
    if (unusable)
        return Verdict::reject(text, tr("The password contains control characters, probably from copying; write it again."));
    if (codePointCount(text) < minCodePoints)
        return Verdict::reject(text, tr("The password is too short; it needs at least 12 characters."));
    if (!any(isAsciiDigit))
        return Verdict::reject(text, tr("The password needs at least one digit."));
    if (!any(isAsciiLower))
        return Verdict::reject(text, tr("The password needs at least one small letter from a to z."));
    if (!any(isAsciiUpper))
        return Verdict::reject(text, tr("The password needs at least one capital letter from A to Z."));
    if (text.trimmed() != text)
        return Verdict::warn(text, tr("The password begins or ends with a blank, which is easily lost; is it meant?"));
    if (!allAscii(text))
        return Verdict::warn(text, tr("The password has characters outside ASCII, which telephones encode in different ways; plain letters are safer."));
    return Verdict::accept(text);
}

QString SipPassword::generate()
{
    static const QString sets[] = {u"ABCDEFGHJKLMNPQRSTUVWXYZ"_s, u"abcdefghijkmnopqrstuvwxyz"_s, u"23456789"_s, u"~!@#$%^&*()_+"_s};
    constexpr int length = 16;
    auto &random = *QRandomGenerator::system();
    QString password;
    for (int i = 0; i < length; ++i) {
        // One of each first, so that every rule is kept; then letters and digits, which are easier to type into a telephone.
        const auto &set = sets[i < int(std::size(sets)) ? i : int(random.bounded(3))];
        password.append(set.at(random.bounded(int(set.size()))));
    }
    for (int i = length - 1; i > 0; --i)
        std::swap(password[i], password[random.bounded(i + 1)]);
    return password;
}

} // namespace trunkdesk
