// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QList>

#include <optional>

namespace trunkdesk {

/// One file of lines that only grows. A line is on the disk as a whole when append() says so; a line that could not be written as a
/// whole is taken away again, and what a crash left of one is cut off when the file is opened.
class JournalFile
{
public:
    /// A file that does not exist yet, with its first line, for its owner alone. Makes the folder.
    [[nodiscard]] static std::optional<QString> create(const QString &path, const QByteArray &line);

    explicit JournalFile(const QString &path) : m_file(path) { }

    bool open();
    /// Without the line's end.
    bool append(const QByteArray &line);
    [[nodiscard]] QString errorString() const { return m_error; } ///< translated: the cause, then the remedy

private:
    bool fail(const QString &cause);

    QFile m_file;
    QString m_error;
};

/// The whole lines of a text; what stands behind the last line's end was never written completely.
[[nodiscard]] QList<QByteArrayView> wholeLines(QByteArrayView text);

} // namespace trunkdesk
