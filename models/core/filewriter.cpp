// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/core/filewriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <filesystem>

namespace trunkdesk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::FileWriter)
};

/// Makes the folder and those above it, each for its owner alone.
bool makeFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return true;
    const auto above = QFileInfo(path).absolutePath();
    return above != path && makeFolder(above)
        && (QDir().mkdir(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner) || QFileInfo(path).isDir());
}

std::filesystem::path native(const QString &path)
{
    return QFileInfo(path).filesystemFilePath();
}

} // namespace

// The target of a link is what is written and whose generations are kept.
FileWriter::FileWriter(const QString &path, int generations)
    : m_path(QFileInfo(path).isSymLink() && QFileInfo::exists(path) ? QFileInfo(path).canonicalFilePath() : QFileInfo(path).absoluteFilePath())
    , m_generations(generations)
{
}

FileWriter::~FileWriter() = default;

bool FileWriter::fail(const QString &message)
{
    if (m_error.isEmpty())
        m_error = message;
    if (m_file) {
        m_file->cancelWriting();
        m_file->commit(); // removes the temporary file now
        m_file.reset();
    }
    return false;
}

bool FileWriter::failAs(const QString &cause)
{
    return fail(Text::tr("“%1” could not be written: %2. The earlier file is untouched; free some space or choose another place.").arg(m_path, cause));
}

bool FileWriter::open()
{
    if (!m_error.isEmpty() || m_file)
        return m_error.isEmpty();
    const auto folder = QFileInfo(m_path).absolutePath();
    if (!makeFolder(folder))
        return fail(Text::tr("The folder “%1” could not be made. Choose another place.").arg(folder));
    // Replacing goes by name, so a device or a pipe would be swept away by a plain file.
    const QFileInfo there(m_path);
    if (there.exists() && !there.isFile())
        return fail(Text::tr("“%1” is not a plain file, so it was not replaced. Choose another name.").arg(m_path));
    m_file = std::make_unique<QSaveFile>(m_path);
    if (!m_file->open(QIODevice::WriteOnly))
        return failAs(m_file->errorString());
    if (!m_file->setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return failAs(m_file->errorString());
    return true;
}

bool FileWriter::write(QByteArrayView bytes)
{
    if (!m_file)
        return fail(Text::tr("“%1” could not be written because it is not open.").arg(m_path));
    if (m_file->write(bytes.data(), bytes.size()) != bytes.size())
        return failAs(m_file->errorString());
    return true;
}

bool FileWriter::commit()
{
    if (!m_file)
        return fail(Text::tr("“%1” could not be written because it is not open.").arg(m_path));
    // commit() alone says true on a full disk and puts an empty file in place of the good one: the buffer must be out before it.
    if (!m_file->flush() || m_file->error() != QFileDevice::NoError)
        return failAs(m_file->errorString());
    if (!keepGenerations())
        return fail(Text::tr("The earlier “%1” could not be kept aside, so it was not replaced. Choose another place.").arg(m_path));
    if (!m_file->commit())
        return failAs(m_file->errorString());
    m_file.reset();
    return true;
}

/// The current file gets a second name instead of a new one, so that there is no moment without it.
bool FileWriter::keepGenerations()
{
    if (m_generations <= 0 || !QFileInfo::exists(m_path))
        return true;
    const auto name = [this](int number) { return native(m_path + QStringLiteral(".~%1~").arg(number)); };
    std::error_code error;
    for (int number = m_generations - 1; number > 0; --number)
        if (std::filesystem::exists(name(number), error))
            std::filesystem::rename(name(number), name(number + 1), error);
    std::filesystem::remove(name(1), error);
    std::filesystem::create_hard_link(native(m_path), name(1), error);
    if (error) // a file system without hard links
        std::filesystem::copy_file(native(m_path), name(1), std::filesystem::copy_options::overwrite_existing, error);
    return !error;
}

std::optional<QString> writeFile(const QString &path, QByteArrayView bytes, int generations)
{
    FileWriter writer(path, generations);
    if (writer.open() && writer.write(bytes) && writer.commit())
        return {};
    return writer.errorString();
}

} // namespace trunkdesk
