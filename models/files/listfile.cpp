// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/files/listfile.h"

#include "models/core/displaytext.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QThread>

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::ListFile)
};

} // namespace

Result<QList<CsvRow>, QString> readListFile(const QString &path)
{
    const auto name = displayText(QFileInfo(path).fileName());
    // A device or a pipe never ends.
    if (!QFileInfo(path).isFile())
        return Words::tr("“%1” is no file. Choose another.").arg(name);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Words::tr("“%1” could not be opened: %2.").arg(name, file.errorString());
    const auto bytes = file.read(csvMaxBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return Words::tr("“%1” could not be read: %2.").arg(name, file.errorString());
    auto rows = readCsv(bytes);
    if (!rows)
        return Words::tr("“%1” could not be understood. %2").arg(name, rows.error());
    return rows;
}

ListFileReader::ListFileReader(const QString &path, QObject *parent) : QObject(parent), m_path(path) { }

ListFileReader::~ListFileReader()
{
    if (m_thread)
        m_thread->wait();
}

void ListFileReader::start()
{
    if (m_thread)
        return;
    m_thread.reset(QThread::create([this] { m_result = readListFile(m_path); }));
    connect(m_thread.get(), &QThread::finished, this, &ListFileReader::finished);
    m_thread->start();
}

} // namespace trunkdesk
