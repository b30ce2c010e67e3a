// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

namespace trunkdesk {

/// One entry of the system's keychain, written, read or removed. A reply may come late or never: whoever asks keeps the time.
class KeychainBackend
{
public:
    enum class Verb { Write, Read, Remove };

    struct Reply
    {
        enum class Outcome { Done, NotFound, Error };
        Outcome outcome = Outcome::Error;
        QByteArray secret; ///< of a read
        QString message;   ///< of an error, in the keychain's words
    };
    using Callback = std::function<void(const Reply &)>;

    virtual ~KeychainBackend() = default;
    virtual void start(Verb verb, const QString &key, const QByteArray &secret, Callback done) = 0;
};

/// The desktop's keychain: the Secret Service, or KWallet.
[[nodiscard]] std::unique_ptr<KeychainBackend> systemKeychain();

} // namespace trunkdesk
