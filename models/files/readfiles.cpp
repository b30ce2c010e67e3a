// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/core/displaytext.h"
#include "models/core/json.h"
#include "models/files/answerreader.h"
#include "models/files/contentcollector.h"
#include "models/files/filereader.h"
#include "models/files/snapshot.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringConverter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

constexpr qsizetype maxFiles = 10'000;
constexpr qsizetype firstLook = 64 * 1024;
constexpr QByteArrayView utf8Mark = "\xef\xbb\xbf"; // some editors and PowerShell begin a file with it

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::Files)
};

QStringList jsonFilesIn(const QString &folder)
{
    QStringList files;
    for (const auto &info : QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name))
        files.append(info.filePath());
    return files;
}

/// What the folder stands for: its files, then those of its folders.
QStringList expanded(const QString &path)
{
    if (!QFileInfo(path).isDir())
        return {path};
    auto files = jsonFilesIn(path);
    for (const auto &inner : QDir(path).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name)) {
        if (files.size() > maxFiles)
            break;
        files += jsonFilesIn(inner.filePath());
    }
    return files;
}

/// Why the beginning of a file cannot be that of a JSON document of ours; empty when it can.
QString strangerToJson(QByteArrayView begin)
{
    if (begin.startsWith("\x1f\x8b") || begin.startsWith("PK\x03\x04"))
        return Text::tr("The file is compressed. Unpack it first.");
    if (begin.startsWith("\xff\xfe") || begin.startsWith("\xfe\xff"))
        return {}; // UTF-16, as PowerShell writes it
    const auto text = (begin.startsWith(utf8Mark) ? begin.sliced(utf8Mark.size()) : begin).trimmed();
    if (text.startsWith('<'))
        return Text::tr("The file holds XML or HTML, not JSON. Ask the API for JSON (a path that ends in .json) and save its answer.");
    if (!text.isEmpty() && text.front() != '{' && text.front() != '[')
        return Text::tr("The file holds no JSON object or list. Open an answer of the API or a snapshot.");
    return {};
}

class Reading
{
public:
    Reading(const std::function<void(qint64, qint64)> &progress, const std::atomic_bool *cancelled)
        : m_progress(progress), m_cancelled(cancelled), m_collector(cancelled)
    {
    }

    OpenedFiles run(const QStringList &paths)
    {
        auto files = filesOf(paths);
        if (files.size() > maxFiles) {
            tell({}, Text::tr("These are more than %1 files. Open fewer at once.").arg(maxFiles));
            files.clear();
        }
        for (const auto &file : std::as_const(files))
            m_total += std::min(QFileInfo(file).size(), maxFileBytes);
        for (const auto &file : std::as_const(files)) {
            if (m_collector.stopped())
                break;
            read(file);
            m_done += std::min(QFileInfo(file).size(), maxFileBytes);
            report(0);
        }
        OpenedFiles opened{m_collector.take(), {}, m_cancelled && *m_cancelled, m_collector.hasAccount()};
        opened.notices = m_collector.notices();
        if (opened.account.name.isEmpty())
            opened.account.name = nameOf(paths);
        opened.account.id = u"file:"_s + QFileInfo(paths.value(0)).absoluteFilePath();
        if (!opened.time.isValid())
            opened.time = m_oldest;
        return opened;
    }

private:
    void report(qint64 within) const
    {
        if (m_progress)
            m_progress(m_done + within, m_total);
    }

    void tell(const QString &file, const QString &message)
    {
        m_collector.beginFile(file, {});
        m_collector.notice(FileNotice::Severity::Error, message);
        m_collector.endFile();
    }

    void read(const QString &path)
    {
        const QFileInfo info(path);
        if (!info.exists())
            return tell(path, Text::tr("There is no such file."));
        if (info.isDir())
            return tell(path, Text::tr("There is no .json file in this folder."));
        if (!info.isFile())
            return tell(path, Text::tr("This is not a plain file. Save the content to one and open that."));
        if (info.size() > maxFileBytes)
            return tell(path, Text::tr("The file has %1 MiB; up to %2 MiB can be opened.").arg(info.size() / 1024 / 1024).arg(maxFileBytes / 1024 / 1024));
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return tell(path, Text::tr("The file cannot be read: %1.").arg(file.errorString()));
        auto text = file.read(firstLook);
        if (const auto why = strangerToJson(text); !why.isEmpty())
            return tell(path, why);
        // In pieces, so that a file that grows meanwhile or never ends stays within its limit.
        text.reserve(info.size() + 1);
        while (!file.atEnd() && text.size() <= maxFileBytes && !m_collector.stopped()) {
            const auto piece = file.read(4 * 1024 * 1024);
            if (piece.isEmpty())
                break;
            text += piece;
        }
        if (file.error() != QFileDevice::NoError)
            return tell(path, Text::tr("The file cannot be read: %1.").arg(file.errorString()));
        if (text.size() > maxFileBytes)
            return tell(path, Text::tr("The file grew beyond %1 MiB while it was read.").arg(maxFileBytes / 1024 / 1024));
        if (m_collector.stopped())
            return;
        parse(path, plain(std::move(text)));
        if (const auto time = info.lastModified().toUTC(); !m_oldest.isValid() || time < m_oldest)
            m_oldest = time;
    }

    /// The text in plain UTF-8, whatever of the usual marks it begins with.
    static QByteArray plain(QByteArray text)
    {
        if (text.startsWith(utf8Mark))
            return text.sliced(utf8Mark.size());
        const auto encoding = QStringConverter::encodingForData(text);
        if (encoding != QStringConverter::Utf16LE && encoding != QStringConverter::Utf16BE)
            return text;
        QStringDecoder decoder(*encoding);
        const QString decoded = decoder(text);
        return decoder.hasError() ? text : decoded.toUtf8();
    }

    void parse(const QString &path, const QByteArray &text)
    {
        JsonLimits limits;
        limits.cancelled = m_cancelled;
        m_collector.beginFile(path, text, [this](qsizetype within) { report(within); });
        if (const auto error = checkJson(text, limits)) {
            if (!m_collector.stopped()) {
                const auto at = text.isEmpty() ? QByteArrayView() : QByteArrayView(text).sliced(std::min(error->offset, text.size() - 1));
                m_collector.notice(FileNotice::Severity::Error, error->message, error->path.left(200), at);
            }
        } else if (isSnapshot(text))
            readSnapshot(text, &m_collector);
        else
            readAnswer(text, &m_collector);
        m_collector.endFile();
    }

    static QString nameOf(const QStringList &paths)
    {
        if (paths.isEmpty())
            return {};
        auto name = QFileInfo(QDir::cleanPath(paths.first())).fileName();
        for (const auto suffix : {snapshotSuffix, QStringView(u".json")})
            if (name.endsWith(suffix) && name.size() > suffix.size())
                name.chop(suffix.size());
        name = displayText(name);
        return paths.size() == 1 ? name : Text::tr("%1 and %n more", nullptr, int(paths.size() - 1)).arg(name);
    }

    const std::function<void(qint64, qint64)> &m_progress;
    const std::atomic_bool *m_cancelled;
    ContentCollector m_collector;
    qint64 m_done = 0;
    qint64 m_total = 0;
    QDateTime m_oldest;
};

} // namespace

bool OpenedFiles::hasErrors() const
{
    return std::any_of(notices.begin(), notices.end(), [](const FileNotice &n) { return n.severity == FileNotice::Severity::Error; });
}

QStringList filesOf(const QStringList &paths)
{
    QStringList files;
    for (const auto &path : paths) {
        const auto found = expanded(path);
        files += found.isEmpty() ? QStringList{path} : found;
    }
    files.removeDuplicates();
    return files;
}

OpenedFiles readFiles(const QStringList &paths, const std::function<void(qint64, qint64)> &progress, const std::atomic_bool *cancelled)
{
    return Reading(progress, cancelled).run(paths);
}

} // namespace trunkdesk
