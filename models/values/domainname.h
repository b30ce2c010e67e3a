// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/verdict.h"

#include <QCoreApplication>

#include <optional>

namespace trunkdesk {

/// A name in one of the provider's own domains: labels of letters, digits and inner hyphens, 1 to 63 octets each, at most
/// 253 in all (RFC 1035 §2.3, RFC 1123 §2.1), and the suffix that tells a trunk from a SIP domain.
class DomainName
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::DomainName)
public:
    enum class Kind { Trunk, Sip };

    /// How the text stands as the domain name of a trunk, or of a SIP domain. An empty name is refused: a form that may
    /// leave it empty does not ask.
    [[nodiscard]] static Verdict checkTrunk(const QString &text);
    [[nodiscard]] static Verdict checkSip(const QString &text);

    [[nodiscard]] static std::optional<DomainName> parse(const QString &text);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QString name() const;                        ///< what stands before the suffix
    [[nodiscard]] QString toString() const { return m_text; }  ///< lower case

    friend bool operator==(const DomainName &, const DomainName &) = default;

private:
    DomainName(const QString &text, Kind kind) : m_text(text), m_kind(kind) { }

    QString m_text;
    Kind m_kind = Kind::Trunk;
};

} // namespace trunkdesk
