// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

class QCoreApplication;
class QLocale;

namespace trunkdesk {

/// Installs our texts and those of Qt's own dialogs in the language of the locale, English where there is none, and makes the
/// locale the default one. Called once, before anything with a text is made.
void installLanguage(QCoreApplication *application, const QLocale &locale);

} // namespace trunkdesk
