// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "tests/sandbox/rawclient.h"

#include <QHostAddress>

#include <cerrno>
#include <utility>

#include <poll.h>
#include <sys/socket.h>

namespace trunkdesk {

namespace {

constexpr int Patience = 20'000; // ms; only reached when a test fails

} // namespace

QByteArray RawClient::Answer::header(const QByteArray &name) const
{
    for (const QByteArray &line : head.split('\n')) {
        if (const qsizetype colon = line.indexOf(':'); colon > 0 && line.first(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

RawClient::RawClient(quint16 port)
{
    m_socket.connectToHost(QHostAddress::LocalHost, port);
    m_socket.waitForConnected(Patience);
}

void RawClient::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
    while (m_socket.bytesToWrite() > 0 && m_socket.waitForBytesWritten(Patience)) { }
}

bool RawClient::readMore()
{
    if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(Patience) && m_socket.bytesAvailable() == 0)
        return false;
    m_buffer += m_socket.readAll();
    return true;
}

RawClient::Answer RawClient::read(bool bodiless)
{
    Answer answer;
    qsizetype end = -1;
    while ((end = m_buffer.indexOf("\r\n\r\n")) < 0) {
        if (!readMore())
            return answer;
    }
    answer.head = m_buffer.first(end + 4);
    m_buffer.remove(0, end + 4);
    answer.status = answer.head.mid(9, 3).toInt();
    if (bodiless || answer.status == 204 || answer.status < 200) {
        answer.whole = true;
        return answer;
    }
    const QByteArray length = answer.header("Content-Length");
    if (length.isEmpty()) {
        while (readMore()) { }
        answer.body = std::exchange(m_buffer, {});
        answer.whole = m_socket.state() == QAbstractSocket::UnconnectedState;
        return answer;
    }
    answer.body = readBytes(length.toLongLong());
    answer.whole = answer.body.size() == length.toLongLong();
    return answer;
}

QByteArray RawClient::readBytes(qsizetype size)
{
    while (m_buffer.size() < size && readMore()) { }
    const QByteArray bytes = m_buffer.left(size);
    m_buffer.remove(0, bytes.size());
    return bytes;
}

bool RawClient::endsPlainly()
{
    if (!m_buffer.isEmpty() || m_socket.bytesAvailable() > 0)
        return false;
    return m_socket.state() == QAbstractSocket::UnconnectedState || waitForEnd() == 0;
}

bool RawClient::isReset()
{
    return waitForEnd() == ECONNRESET;
}

/// QTcpSocket calls a reset an ordinary end, so the system is asked. 0 for a plain end, else the error number; -1 for data instead.
int RawClient::waitForEnd()
{
    pollfd waiting{static_cast<int>(m_socket.socketDescriptor()), POLLIN, 0};
    if (::poll(&waiting, 1, Patience) <= 0)
        return ETIMEDOUT;
    char byte = 0;
    const ssize_t got = ::recv(waiting.fd, &byte, 1, MSG_PEEK);
    return got < 0 ? errno : got == 0 ? 0 : -1;
}

} // namespace trunkdesk
