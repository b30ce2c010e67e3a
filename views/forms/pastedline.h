// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QLineEdit;

namespace trunkdesk {

/// A text copied from a page or a terminal often brings its line end along. It is nobody's wish, so it goes; true when there was one.
[[nodiscard]] bool dropLineEnds(QLineEdit &line);
[[nodiscard]] QString lineEndsDropped(); ///< what is said then

} // namespace trunkdesk
