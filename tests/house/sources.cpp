// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "tests/house/sources.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace trunkdesk {

QString SourceFile::name() const
{
    return path.section(u'/', -1);
}

QByteArrayList SourceFile::lines() const
{
    auto list = text.split('\n');
    if (!list.isEmpty() && list.last().isEmpty()) {
        list.removeLast();
    }
    return list;
}

bool SourceFile::isCode() const
{
    return path.endsWith(".h"_L1) || path.endsWith(".cpp"_L1);
}

QByteArray SourceFile::withoutComments() const
{
    // A literal is matched first and kept: the "//" of a URL in it begins no comment.
    static const QRegularExpression parts(
        uR"re("(?:[^"\\\n]|\\.)*"|(//[^\n]*|/\*.*?\*/))re"_s, QRegularExpression::DotMatchesEverythingOption);
    const auto all = QString::fromUtf8(text);
    QString kept;
    qsizetype from = 0;
    for (auto it = parts.globalMatch(all); it.hasNext();) {
        const auto match = it.next();
        if (match.capturedLength(1) > 0) {
            kept += QStringView(all).sliced(from, match.capturedStart() - from);
            from = match.capturedEnd();
        }
    }
    kept += QStringView(all).sliced(from);
    return kept.toUtf8();
}

QList<SourceFile> projectSources()
{
    const auto root = QStringLiteral(SOURCE_ROOT);
    QStringList paths;
    for (const auto &name : QDir(root).entryList(QDir::Files | QDir::Hidden, QDir::Name)) {
        if (name != ".git"_L1) {
            paths.append(name);
        }
    }
    for (const auto *room : {"app", "models", "views", "resources", "tests", "translations", ".ci"}) {
        QDirIterator it(root + u'/' + QLatin1StringView(room), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            paths.append(QDir(root).relativeFilePath(it.next()));
        }
    }
    QList<SourceFile> sources;
    for (const auto &path : paths) {
        QFile file(root + u'/' + path);
        if (path.endsWith(".png"_L1) || !file.open(QIODevice::ReadOnly)) {
            continue;
        }
        const auto text = file.readAll();
        if (!text.contains('\0')) {
            sources.append({path, text});
        }
    }
    return sources;
}

} // namespace trunkdesk
