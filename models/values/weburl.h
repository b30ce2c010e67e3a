// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/verdict.h"
#include "models/values/host.h"

#include <QCoreApplication>

#include <optional>

namespace trunkdesk {

/// The address of a webhook: absolute, http or https, with a host (RFC 3986 §3, RFC 9110 §4.2).
class WebUrl
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::WebUrl)
public:
    [[nodiscard]] static std::optional<WebUrl> parse(const QString &text);
    [[nodiscard]] static Verdict check(const QString &text);

    [[nodiscard]] bool isEncrypted() const { return m_encrypted; }
    [[nodiscard]] bool hasUserInfo() const { return m_userInfo; }
    [[nodiscard]] QString host() const { return m_host.text; }
    [[nodiscard]] std::optional<quint16> port() const { return m_port; }
    [[nodiscard]] quint16 effectivePort() const { return m_port.value_or(m_encrypted ? 443 : 80); }
    [[nodiscard]] QString toString() const { return m_text; }
    [[nodiscard]] QString maskedForDisplay() const; ///< without the user part, which is often a token

    friend bool operator==(const WebUrl &, const WebUrl &) = default;

private:
    WebUrl() = default;

    /// The URL, or one sentence that says what is wrong.
    static Result<WebUrl, QString> scan(const QString &text);
    static Verdict assess(const QString &text);

    QString m_text;
    Host m_host;
    std::optional<quint16> m_port;
    bool m_encrypted = false;
    bool m_userInfo = false;
};

} // namespace trunkdesk
