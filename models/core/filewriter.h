// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

class QSaveFile;

namespace trunkdesk {

/// The one way in which we write files. What was there stays until the new content is complete on the disk; then it is replaced in
/// one step. A full disk, a lost device or a crash leaves the old file, never half of the new one. New files are for their
/// owner alone (0600), and so are folders that are made on the way (0700).
///
/// Written as a stream, so that the content need not be in memory as a whole. Destroyed without commit(): nothing happened.
class FileWriter
{
public:
    /// Keeps so many earlier contents beside the file, as `name.~1~` (the latest), `name.~2~` and so on.
    explicit FileWriter(const QString &path, int generations = 0);
    ~FileWriter();
    Q_DISABLE_COPY_MOVE(FileWriter)

    /// Each says whether all went well so far; after the first failure the others do nothing and errorString() has the cause.
    bool open();
    bool write(QByteArrayView bytes);
    bool commit();

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QString errorString() const { return m_error; } ///< translated: the cause, then the remedy

private:
    bool fail(const QString &message);
    bool failAs(const QString &cause);
    bool keepGenerations();

    QString m_path;
    QString m_error;
    int m_generations;
    std::unique_ptr<QSaveFile> m_file;
};

/// All of it in one call. Nothing when it went well, else the cause and the remedy.
[[nodiscard]] std::optional<QString> writeFile(const QString &path, QByteArrayView bytes, int generations = 0);

} // namespace trunkdesk
