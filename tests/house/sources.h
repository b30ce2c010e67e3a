// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QString>

namespace trunkdesk {

/// One text file of the project.
struct SourceFile
{
    QString path; ///< from the project's root: "models/core/issue.h"
    QByteArray text;

    [[nodiscard]] QString name() const;         ///< "issue.h"
    [[nodiscard]] QByteArrayList lines() const; ///< without their line ends
    [[nodiscard]] bool isCode() const;          ///< C++ that a compiler reads

    /// The text with comments blanked out, so that a comment may name what the code may not.
    [[nodiscard]] QByteArray withoutComments() const;
};

/// Every text file in the rooms and at the top; never what was built, nor pictures.
[[nodiscard]] QList<SourceFile> projectSources();

} // namespace trunkdesk
