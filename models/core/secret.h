// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace trunkdesk {

/// A password or token. It prints as dots everywhere; only reveal() gives it out, so every use can be found by that name.
/// The bytes are overwritten when the last copy goes, as far as an implicitly shared array lets us.
class Secret
{
public:
    Secret() = default;
    explicit Secret(const QByteArray &bytes) : m_bytes(bytes) { }
    Secret(const Secret &) = default;
    Secret &operator=(const Secret &) = default;
    ~Secret() { m_bytes.isDetached() ? static_cast<void>(m_bytes.fill('\0')) : void(); }

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    [[nodiscard]] const QByteArray &reveal() const { return m_bytes; }
    [[nodiscard]] QString toString() const { return isEmpty() ? QString() : QStringLiteral("•••"); }

    friend bool operator==(const Secret &, const Secret &) = default;

private:
    QByteArray m_bytes;
};

} // namespace trunkdesk
