// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/checks/finding.h"
#include "models/files/recordplaces.h"

namespace trunkdesk::cli {

/// Finds the line of a field in a file of which the line of the record is known: that is where an editor should open, and where the
/// services that show findings beside a change look. Keeps the text of the file that it was asked about last.
class FieldLines
{
public:
    /// The same place when the field does not stand there, or the file is not as it was.
    [[nodiscard]] RecordPlace placeOf(const Finding &finding, const RecordPlace &record);

private:
    void open(const QString &file);
    [[nodiscard]] QByteArrayView objectAt(qsizetype offset) const;

    QString m_file;
    QByteArray m_text;
    QList<qsizetype> m_lines; ///< where each begins
};

} // namespace trunkdesk::cli
