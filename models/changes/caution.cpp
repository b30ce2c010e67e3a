// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/caution.h"

#include <algorithm>

namespace trunkdesk {

namespace {

struct Named
{
    Guard guard;
    const char *word;
};

constexpr Named words[] = {
    {Guard::LastTarget, "last-target"},
    {Guard::LastAuthentication, "last-authentication"},
    {Guard::Move, "move"},
    {Guard::ProtectionOff, "protection-off"},
    {Guard::WideRange, "wide-range"},
    {Guard::Emergency, "emergency"},
    {Guard::FreedName, "freed-name"},
    {Guard::TakesAlong, "takes-along"},
    {Guard::StillUsed, "still-used"},
    {Guard::OddTarget, "odd-target"},
    {Guard::Mass, "mass"},
};

} // namespace

QByteArray guardWord(Guard guard)
{
    const auto it = std::find_if(std::begin(words), std::end(words), [guard](const Named &named) { return named.guard == guard; });
    return it == std::end(words) ? QByteArray() : QByteArray(it->word);
}

Guard guardOfWord(QByteArrayView word)
{
    const auto it = std::find_if(std::begin(words), std::end(words), [word](const Named &named) { return word == QByteArrayView(named.word); });
    return it == std::end(words) ? Guard::None : it->guard;
}

QList<Guard> allGuards()
{
    QList<Guard> guards;
    for (const auto &named : words)
        guards.append(named.guard);
    return guards;
}

QStringList textsOf(const QList<Caution> &cautions)
{
    QStringList texts;
    for (const auto &caution : cautions)
        texts.append(caution.text);
    return texts;
}

} // namespace trunkdesk
