// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

// SIP as people paste it: out of logs, traces and consoles, with any line ends, indented, folded, with short or long names of headers.

namespace trunkdesk {

/// One line, or a header with the lines that continue it.
struct PastedHeader
{
    QString name = {};  ///< lower case, the long form; empty: the line is no header of SIP
    QString value = {}; ///< of a header
    QString text = {};  ///< the whole line
};

[[nodiscard]] QList<PastedHeader> pastedHeaders(const QString &text);

/// A SIP or telephone address inside a text.
struct PastedAddress
{
    QString user = {};
    QString host = {}; ///< as it stands there; empty for tel:
};
[[nodiscard]] QList<PastedAddress> addressesIn(const QString &text);
/// The digits of a number with `+` where it is certainly international; empty when the text is no number.
[[nodiscard]] QString numberIn(const QString &user);
/// The value of a parameter such as `received` or `cause`; empty: it is not there. Quotes are taken off.
[[nodiscard]] QString parameterIn(const QString &value, const QString &name);

} // namespace trunkdesk
