// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/schema/field.h"

#include <QtGlobal>

/// What a form asks about every account, whoever its provider is.
namespace trunkdesk::accountfields {

/// Seen well on the light and on the dark ground.
inline constexpr FieldChoice colours[] = {
    {"#2f74b8", QT_TRANSLATE_NOOP("Schema", "Blue")},
    {"#0b8a84", QT_TRANSLATE_NOOP("Schema", "Teal")},
    {"#2e8b4f", QT_TRANSLATE_NOOP("Schema", "Green")},
    {"#c08415", QT_TRANSLATE_NOOP("Schema", "Amber")},
    {"#c8453c", QT_TRANSLATE_NOOP("Schema", "Red")},
    {"#8250df", QT_TRANSLATE_NOOP("Schema", "Violet")},
    {"#7a8694", QT_TRANSLATE_NOOP("Schema", "Grey")},
};

// The choices of the first and of the region are the table's of providers.
inline constexpr Field provider{.key = "provider", .label = QT_TRANSLATE_NOOP("Schema", "Provider"), .type = FieldType::Choice, .required = true};
inline constexpr Field name{.key = "name",
    .label = QT_TRANSLATE_NOOP("Schema", "Name"),
    .help = QT_TRANSLATE_NOOP("Schema", "What you call it. It stands in the side bar and in the title of the window."),
    .type = FieldType::Text,
    .required = true,
    .maxLength = 64};
inline constexpr Field region{.key = "region",
    .label = QT_TRANSLATE_NOOP("Schema", "Where"),
    .help = QT_TRANSLATE_NOOP("Schema", "Keys and trunks of one region are not known in another."),
    .type = FieldType::Choice,
    .required = true};
inline constexpr auto elsewhereLabel = QT_TRANSLATE_NOOP("Schema", "Another address");
inline constexpr Field address{.key = "address",
    .label = QT_TRANSLATE_NOOP("Schema", "Address"),
    .help = QT_TRANSLATE_NOOP("Schema", "A host of the provider over https, or a server on this computer."),
    .type = FieldType::DomainName, // shown like an address; what is a good one the provider's table says
    .required = true};
inline constexpr auto storedSecretHelp = QT_TRANSLATE_NOOP("Schema", "Leave it empty to keep the one that was entered before.");
inline constexpr Field colour{.key = "colour",
    .label = QT_TRANSLATE_NOOP("Schema", "Colour"),
    .help = QT_TRANSLATE_NOOP("Schema", "A thin bar beside the account and on top of the window, to tell accounts apart."),
    .type = FieldType::Choice,
    .choices = colours,
    .check = [](const QString &text) { return Verdict::accept(text); }}; // one of somebody's own, out of the list, stays
inline constexpr Field readOnly{.key = "read_only",
    .label = QT_TRANSLATE_NOOP("Schema", "Read-only"),
    .help = QT_TRANSLATE_NOOP("Schema", "Look around first: until you allow changes, nothing is sent that could change real calls."),
    .type = FieldType::Boolean,
    .initial = "true",
    .onText = QT_TRANSLATE_NOOP("Schema", "Refuse every change")};

} // namespace trunkdesk::accountfields
