// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/core/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace trunkdesk {

void installLanguage(QCoreApplication *application, const QLocale &locale)
{
    QLocale::setDefault(locale);
    // English has a file too: without it people would read "3 row(s)".
    auto *english = new QTranslator(application);
    if (english->load(QStringLiteral(":/trunkdesk/i18n/trunkdesk_en.qm")))
        application->installTranslator(english);
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return;
    const auto qtTexts = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    const std::pair<QString, QString> sources[] = {{QStringLiteral("qtbase"), qtTexts}, {QStringLiteral("trunkdesk"), QStringLiteral(":/trunkdesk/i18n")}};
    for (const auto &[name, folder] : sources) {
        auto *translator = new QTranslator(application);
        if (translator->load(locale, name, QStringLiteral("_"), folder))
            application->installTranslator(translator);
    }
}

} // namespace trunkdesk
