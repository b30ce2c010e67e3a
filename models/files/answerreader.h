// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

namespace trunkdesk {

class ContentCollector;

/// Reads an answer of a provider's API as it comes from curl, a command line tool or the documentation: one object, a list in its
/// envelope (`meta`, or paging fields beside the array, or several named arrays), or a bare array. Text must have passed checkJson().
void readAnswer(QByteArrayView text, ContentCollector *collector);

} // namespace trunkdesk
