// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/schema/field.h"

#include <QString>

#include <optional>

namespace trunkdesk {

/// How a SIP address was understood, in the pieces that people ask about. Everything is safe to be shown; a password is left out.
struct SipUriReading
{
    QString user;           ///< empty: the number that was dialled stands there
    QString host;
    QString port;           ///< what is used, written or not
    bool portWritten = false;
    QString transport;      ///< lower case
    QString edge;           ///< empty: the nearest
    bool hasPassword = false;
    bool editable = false;  ///< conforming, so that a piece can be replaced without touching the others

    friend bool operator==(const SipUriReading &, const SipUriReading &) = default;
};

/// Nothing when not even the host can be told.
[[nodiscard]] std::optional<SipUriReading> readAddress(const QString &text, FieldType type);

/// The text with another value of a parameter, all else as it was; an empty value takes the parameter out. Asking for a transport
/// turns sips: into sip:, which says the same by its scheme. A text without a scheme stays without. Nothing when the text is not a proper address.
[[nodiscard]] std::optional<QString> withSipParameter(const QString &text, const QString &name, const QString &value);

} // namespace trunkdesk
