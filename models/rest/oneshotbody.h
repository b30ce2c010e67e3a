// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <cstring>

namespace trunkdesk {

/// The body of a write, readable once. QNetworkAccessManager sends a request again by itself when the server closes before it
/// answers, and nobody hears of the first copy; it cannot when the body is sequential and not buffered. So every write has one,
/// an empty one where there is nothing to say.
class OneShotBody : public QIODevice
{
    Q_OBJECT

public:
    OneShotBody(const QByteArray &bytes, QObject *parent) : QIODevice(parent), m_bytes(bytes)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_bytes.size() - m_read; }
    bool seek(qint64) override { return false; } ///< what Qt asks for before it sends again
    [[nodiscard]] bool atEnd() const override { return bytesAvailable() == 0; }

protected:
    qint64 readData(char *to, qint64 most) override
    {
        if (m_read == m_bytes.size())
            return -1;
        const auto count = qMin(most, qint64(m_bytes.size() - m_read));
        std::memcpy(to, m_bytes.constData() + m_read, size_t(count));
        m_read += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qsizetype m_read = 0;
};

} // namespace trunkdesk
