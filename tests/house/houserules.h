// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/house/sources.h"

#include <QStringList>

namespace trunkdesk {

/// Includes that point the wrong way: to a room on the right, to a program, to a Qt module that the room does without.
[[nodiscard]] QStringList brokenArrows(const SourceFile &file);

/// Missing licence lines, and files too long to have one idea.
[[nodiscard]] QStringList brokenForm(const SourceFile &file);

/// Names of providers in code that has to work for every provider.
[[nodiscard]] QStringList strayProviders(const SourceFile &file);

/// Types of one name in two headers. Those of models and views link into one program without a word, and crash in a destructor.
[[nodiscard]] QStringList namesakes(const QList<SourceFile> &files);

} // namespace trunkdesk
