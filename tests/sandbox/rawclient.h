// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QTcpSocket>

namespace trunkdesk {

/// A client that says exactly what it is told and reads what comes, one answer at a time. It blocks: the server has its own thread.
class RawClient
{
public:
    struct Answer
    {
        int status = 0;  ///< 0: the connection ended before a whole head came
        QByteArray head; ///< with the empty line
        QByteArray body;
        bool whole = false; ///< the body has the announced length, or the stream ended where no length was announced

        [[nodiscard]] QByteArray header(const QByteArray &name) const;
    };

    explicit RawClient(quint16 port);

    void send(const QByteArray &bytes);
    /// A GET of HTTP/1.1 with nothing but a Host.
    void get(const QByteArray &target) { send("GET " + target + " HTTP/1.1\r\nHost: h\r\n\r\n"); }
    void post(const QByteArray &target, const QByteArray &body)
    {
        send("POST " + target + " HTTP/1.1\r\nHost: h\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }

    /// `bodiless`: the answer to a HEAD.
    [[nodiscard]] Answer read(bool bodiless = false);
    /// So many bytes, or fewer when the stream ends.
    [[nodiscard]] QByteArray readBytes(qsizetype size);
    /// Waits until the server closes with nothing more said: true with a plain end, false with a reset, or when it never comes.
    [[nodiscard]] bool endsPlainly();
    /// The same for a TCP reset.
    [[nodiscard]] bool isReset();
    void leave() { m_socket.abort(); }

private:
    bool readMore();
    int waitForEnd();

    QTcpSocket m_socket;
    QByteArray m_buffer;
};

} // namespace trunkdesk
