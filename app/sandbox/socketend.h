// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

class QTcpSocket;

namespace trunkdesk {

/// Ends the connection with a TCP reset: unsent data is thrown away and the peer sees an error.
void resetConnection(QTcpSocket &socket);

/// Sends the end of our stream and leaves the other direction open, so that the kernel does not turn data still on its way
/// into a reset that would destroy the answer (RFC 9112, 9.6). Call it when everything has been written.
void finishWriting(QTcpSocket &socket);

} // namespace trunkdesk
