// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/files/filecontent.h"

namespace trunkdesk::cli {

/// A JSON object of members that are JSON text already, in this order.
[[nodiscard]] QByteArray jsonObject(const QList<std::pair<const char *, QByteArray>> &members);
[[nodiscard]] QByteArray jsonArray(const QList<QByteArray> &elements);
[[nodiscard]] QByteArray jsonTexts(const QStringList &texts);
/// `severity`, `file`, `line`, `path` and `message` of each.
[[nodiscard]] QByteArray noticesJson(const QList<FileNotice> &notices);

} // namespace trunkdesk::cli
