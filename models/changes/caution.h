// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace trunkdesk {

/// Why a person has to say yes before a plan goes out. The words (guardWord) are stable: scripts name them.
enum class Guard {
    None,               ///< worth knowing; needs no yes
    LastTarget,         ///< nobody answers calls to a parent afterwards
    LastAuthentication, ///< nobody can call through a parent afterwards
    Move,               ///< a record leaves the parent it is on, or loses something by being attached
    ProtectionOff,      ///< what kept strangers out is switched off
    WideRange,          ///< strangers may be let in: a value that its field's own check questions
    Emergency,          ///< bears on emergency calls
    FreedName,          ///< a name that is unique among all accounts is given up
    TakesAlong,         ///< other records are deleted with it
    StillUsed,          ///< something else points at it or has it attached, and is left without it
    OddTarget,          ///< it points at something that does not do there
    Mass,               ///< a large part of a kind is deleted at once
};

/// `last-target` and so on; empty for None.
[[nodiscard]] QByteArray guardWord(Guard guard);
/// None for a word that is not one.
[[nodiscard]] Guard guardOfWord(QByteArrayView word);
[[nodiscard]] QList<Guard> allGuards(); ///< without None

/// Something to think about before a plan goes out, as a whole sentence.
struct Caution
{
    QString text;
    Guard guard = Guard::None;

    [[nodiscard]] bool needsYes() const { return guard != Guard::None; }
    friend bool operator==(const Caution &, const Caution &) = default;
};

[[nodiscard]] QStringList textsOf(const QList<Caution> &cautions);

} // namespace trunkdesk
