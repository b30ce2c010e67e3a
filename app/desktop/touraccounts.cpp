// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/desktop/tour.h"
#include "app/desktop/workspace.h"
#include "views/dialogs/accountdialog.h"
#include "views/forms/accountform.h"
#include "views/forms/fieldeditor.h"
#include "views/forms/fieldrow.h"
#include "views/window/accountcontroller.h"
#include "views/window/mainwindow.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace trunkdesk {

/// The sandbox's company once more, as somebody would add an account of their own: it comes in read-only.
void Tour::addAccount()
{
    m_drive.trigger(QStringLiteral("addAccount"));
    const auto *form = m_drive.find<AccountForm>(QStringLiteral("accountForm"));
    const auto *sandbox = m_workspace->sandbox();
    if (!form || !sandbox)
        return;
    const auto enter = [form](const char *field, const QString &text) { form->row(field)->editor()->replaceText(text); };
    enter("name", QStringLiteral("Production"));
    enter("account_id", sandbox->accountSid());
    enter("secret", QString::fromUtf8(sandbox->authToken()));
    enter("region", QStringLiteral("other"));
    enter("address", sandbox->baseUrl());
    m_drive.press(QStringLiteral("connectButton"));
    const auto *dialog = m_drive.find<AccountDialog>(QStringLiteral("accountDialog"));
    m_drive.until(QStringLiteral("findingsVerdict"), [dialog] { return dialog && !dialog->isTrying(); });
    m_drive.picture(QStringLiteral("adding-account"));
    const auto before = m_window->accounts().size();
    m_drive.press(QStringLiteral("saveButton"));
    m_drive.until(QStringLiteral("Production"), [&] {
        const auto accounts = m_window->accounts();
        return accounts.size() == before + 1 && !accounts.constLast()->progress().busy;
    });
    m_drive.picture(QStringLiteral("read-only"));
}

void Tour::search()
{
    m_drive.trigger(QStringLiteral("search"));
    m_drive.type(QStringLiteral("searchInput"), QStringLiteral("pbx"));
    m_drive.until(QStringLiteral("pbx"), [this] {
        const auto *results = m_drive.find<QAbstractItemView>(QStringLiteral("searchResults"));
        return results && results->model()->rowCount() > 2;
    });
    m_drive.picture(QStringLiteral("search"));
    if (auto *input = m_drive.find<QLineEdit>(QStringLiteral("searchInput")))
        QCoreApplication::postEvent(input, new QKeyEvent(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier));
    m_drive.settle();
}

} // namespace trunkdesk
