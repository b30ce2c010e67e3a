// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/csvtext.h"

#include <QObject>

#include <memory>

class QThread;

namespace trunkdesk {

/// The rows of a list in a file, or a sentence that says why there are none.
[[nodiscard]] Result<QList<CsvRow>, QString> readListFile(const QString &path);

/// readListFile() off the window's thread. Deleting it waits for the file and never emits.
class ListFileReader : public QObject
{
    Q_OBJECT

public:
    explicit ListFileReader(const QString &path, QObject *parent = nullptr);
    ~ListFileReader() override;

    void start();
    [[nodiscard]] const Result<QList<CsvRow>, QString> &result() const { return m_result; }

Q_SIGNALS:
    void finished();

private:
    QString m_path;
    Result<QList<CsvRow>, QString> m_result = QList<CsvRow>(); ///< the thread's until it has ended
    std::unique_ptr<QThread> m_thread;
};

} // namespace trunkdesk
