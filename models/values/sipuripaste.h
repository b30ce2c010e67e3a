// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace trunkdesk {

/// A SIP URI is seldom typed: it comes out of an e-mail, a header, a table or the configuration of a PBX, with something around it.
/// Answers the text with the outermost such thing taken away (other lines, a name and angle brackets, quotes, the technology of a dial
/// string, a scheme written twice, a remark behind it), or a null string when there is none. Nothing within the address is changed.
[[nodiscard]] QString withoutPastedFrame(const QString &text);

/// The text with the visual separators of a telephone number removed from its user part: "sip:+1 (415) 555-0100@h" is
/// "sip:+14155550100@h". Null when the user part is no telephone number or has no separator.
[[nodiscard]] QString withPlainNumberAsUser(const QString &text);

} // namespace trunkdesk
