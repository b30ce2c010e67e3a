// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/verdict.h"

#include <QCoreApplication>

#include <optional>

namespace trunkdesk {

/// A range of IPv4 addresses (RFC 4632): an address alone, or with a prefix 0..32 whose host bits are all zero.
class CidrBlock
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::CidrBlock)
public:
    /// A shorter prefix lets so many strangers in that it needs an explicit yes.
    static constexpr int widestUnasked = 16;

    [[nodiscard]] static std::optional<CidrBlock> parse(const QString &text);
    /// What a record says in two fields. Host bits are masked here: the provider matches by prefix whatever they are.
    [[nodiscard]] static std::optional<CidrBlock> fromFields(const QString &address, int prefix);
    [[nodiscard]] static Verdict check(const QString &text);

    [[nodiscard]] quint32 network() const { return m_network; }
    [[nodiscard]] QString address() const;                        ///< of the network, without prefix
    [[nodiscard]] int prefix() const { return m_prefix; }         ///< 32 for an address alone
    [[nodiscard]] quint64 size() const { return quint64(1) << (32 - m_prefix); }
    [[nodiscard]] bool contains(quint32 ipv4) const;
    [[nodiscard]] bool contains(QStringView ipv4) const;          ///< false also for what is no IPv4 address
    [[nodiscard]] bool contains(const CidrBlock &other) const;    ///< all of the other block
    [[nodiscard]] QString toString() const;                       ///< without prefix when it is 32

    friend bool operator==(const CidrBlock &, const CidrBlock &) = default;

private:
    CidrBlock(quint32 network, int prefix) : m_network(network), m_prefix(prefix) { }

    quint32 m_network = 0;
    int m_prefix = 32;
};

} // namespace trunkdesk
