// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/problems/severitylook.h"

namespace trunkdesk {

const char *iconOf(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::Error: return "error";
    case FindingSeverity::Security: return "security";
    case FindingSeverity::Warning: return "warning";
    case FindingSeverity::Note: break;
    }
    return "info";
}

Tone toneOf(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::Error: return Tone::Error;
    case FindingSeverity::Security: return Tone::Security;
    case FindingSeverity::Warning: return Tone::Warning;
    case FindingSeverity::Note: break;
    }
    return Tone::Dim;
}

} // namespace trunkdesk
