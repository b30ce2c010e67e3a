// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace trunkdesk {

/// What stands in place of a secret.
inline constexpr QStringView secretMask = u"•••";

/// Text from a server or a file as one safe line: control, bidi and invisible characters and lone surrogates
/// appear as visible escapes such as ⟨U+202E⟩. For every label, table cell and message that repeats such text.
[[nodiscard]] QString displayText(const QString &text);

/// Hides what opens a door inside addresses: the password of sip:user:password@host and the whole user part of
/// https://user:password@host (webhook users are often tokens). Text without addresses comes back unchanged.
[[nodiscard]] QString maskSecrets(const QString &text);

} // namespace trunkdesk
