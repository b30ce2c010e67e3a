// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace trunkdesk {

/// How a text stands as a *new* value of a field. Every value type and every schema check answers with one.
struct Verdict
{
    enum class Kind {
        Accept,    ///< may be sent as it stands
        Normalize, ///< may be sent in the form of `canonical`; the person is shown the change first
        Warn,      ///< may be sent, and the person is told what to think about
        Confirm,   ///< may be sent only after an explicit yes (an address range that opens the trunk to everybody)
        ReadOnly,  ///< refused as a new value, but kept and shown when a server or a file says it
        Reject,    ///< refused
    };

    Kind kind = Kind::Accept;
    QString canonical;   ///< what would be sent; for ReadOnly and Reject the text as it was given
    QString message;     ///< one translated sentence: the cause, then the remedy; empty for Accept
    QStringList repairs; ///< ready replacement texts, the likeliest first; each of them is itself acceptable

    /// True when the value may be sent (perhaps after a yes).
    [[nodiscard]] bool sendable() const { return kind != Kind::ReadOnly && kind != Kind::Reject; }

    [[nodiscard]] static Verdict accept(const QString &text) { return {Kind::Accept, text, {}, {}}; }
    [[nodiscard]] static Verdict normalize(const QString &canonical, const QString &message) { return {Kind::Normalize, canonical, message, {}}; }
    [[nodiscard]] static Verdict warn(const QString &canonical, const QString &message) { return {Kind::Warn, canonical, message, {}}; }
    [[nodiscard]] static Verdict confirm(const QString &canonical, const QString &message) { return {Kind::Confirm, canonical, message, {}}; }
    [[nodiscard]] static Verdict readOnly(const QString &text, const QString &message, const QStringList &repairs = {})
    {
        return {Kind::ReadOnly, text, message, repairs};
    }
    [[nodiscard]] static Verdict reject(const QString &text, const QString &message, const QStringList &repairs = {})
    {
        return {Kind::Reject, text, message, repairs};
    }

    friend bool operator==(const Verdict &, const Verdict &) = default;
};

} // namespace trunkdesk
