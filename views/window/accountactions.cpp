// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/window/accountactions.h"

#include "models/items/itemroles.h"
#include "views/theme/icons.h"

#include <QMenu>

namespace trunkdesk {

static constexpr auto tipProperty = "usualTip";

AccountActions::AccountActions(QObject *parent) : QObject(parent)
{
    using K = QKeySequence;
    using D = AccountDeed;
    add = make("addAccount", tr("&Add Account…"), "plus", tr("Add an account at a provider"), D::Add, K(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    import = make("importAccounts", tr("I&mport…"), nullptr, tr("Look for accounts in the environment and in the profiles of command line tools"), D::Import);
    open = make("openAccount", tr("&Open"), "open", tr("Open the account and read it"), D::Open);
    edit = make("editAccount", tr("&Edit…"), "edit", tr("Change the name, colour, ids, place or secret of the account"), D::Edit, K(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    tryOut = make("tryAccount", tr("Co&nnect…"), "link", tr("Try the account's credentials and see what they may see"), D::Connect);
    readOnly = make("accountReadOnly", tr("Read-on&ly"), nullptr, tr("Refuse everything that would change the account"), D::ReadOnly, K(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    readOnly->setCheckable(true);
    compareWith = make("compareWith", tr("Com&pare With…"), "compare", tr("Compare this account or file with another one, and restore what differs"), D::Compare);
    close = make("closeThisAccount", tr("&Close"), "close", tr("Close this account or file"), D::Close);
    remove = make("removeAccount", tr("Remo&ve…"), "delete", tr("Forget the account and its secret; at the provider nothing changes"), D::Remove);
    for (auto *action : {open, edit, tryOut, readOnly, compareWith, close, remove})
        action->setProperty("longText", tr("Account: %1", "what is done to it, where no menu says so").arg(action->text()));
    update({});
}

QAction *AccountActions::make(const char *name, const QString &text, const char *iconName, const QString &tip, AccountDeed deed, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    if (iconName)
        action->setIcon(icon(iconName));
    action->setShortcut(key);
    action->setProperty(tipProperty, tip);
    action->setToolTip(tip);
    connect(action, &QAction::triggered, this, [this, action, deed](bool checked) {
        if (deed != AccountDeed::ReadOnly)
            return Q_EMIT wanted(deed, m_id);
        action->setChecked(!checked); // it shows what is, not what is wished
        Q_EMIT wanted(checked ? AccountDeed::ReadOnly : AccountDeed::AllowChanges, m_id);
    });
    return action;
}

void AccountActions::fillMenu(QMenu *menu, const QList<QAction *> &before) const
{
    menu->addActions({add, import});
    menu->addSeparator();
    menu->addActions({open, edit, tryOut, readOnly, close, remove});
    menu->addSeparator();
    menu->addActions(before);
}

void AccountActions::fillContextMenu(QMenu *menu) const
{
    menu->addActions({open, edit, tryOut, readOnly});
    menu->addSeparator();
    menu->addAction(compareWith);
    menu->addSeparator();
    menu->addActions({close, remove});
}

void AccountActions::update(const Subject &subject)
{
    m_id = subject.id;
    const auto allow = [](QAction *action, const QString &whyNot) {
        action->setEnabled(whyNot.isEmpty());
        action->setProperty("whyNot", whyNot);
        action->setToolTip(whyNot.isEmpty() ? action->property(tipProperty).toString() : toolTipText(whyNot));
    };
    const auto none = subject.id.isEmpty() ? tr("Choose an account first.") : QString();
    const auto own = !none.isEmpty() ? none : subject.listed ? QString() : tr("This is possible with accounts that you added, not with the sandbox or a file.");
    allow(open, !own.isEmpty() ? own : subject.open ? tr("It is open.") : QString());
    allow(compareWith, !none.isEmpty() ? none : subject.open ? QString() : tr("It is not open."));
    allow(close, !none.isEmpty() ? none : subject.open ? QString() : tr("It is not open."));
    for (auto *action : {edit, tryOut, readOnly, remove})
        allow(action, own);
    readOnly->setChecked(subject.listed && subject.readOnly);
}

QList<QAction *> AccountActions::all() const
{
    return {add, import, open, edit, tryOut, readOnly, compareWith, close, remove};
}

} // namespace trunkdesk
