// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/rest/problembody.h"

namespace trunkdesk {

struct ResourceKind;

/// What an error body says. Seen are a text, an object or an array under `error`, `errors`, `global_error`, `message` and `data`, texts
/// by the name of the field that they are about, and anything that is no JSON at all.
[[nodiscard]] ProblemWords readPlivoProblem(const ResourceKind *kind, const QByteArray &contentType, const QByteArray &body);

/// The JSON key of the field that it is about, else empty.
[[nodiscard]] QByteArray plivoField(const ResourceKind &kind, const ProblemWords &words);

} // namespace trunkdesk
