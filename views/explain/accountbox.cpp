// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/explain/accountbox.h"

#include "models/core/displaytext.h"
#include "models/items/itemroles.h"
#include "views/theme/icons.h"
#include "views/widgets/comboreading.h"

namespace trunkdesk {

using namespace Qt::StringLiterals;

AccountBox::AccountBox(Nobody nobody, QWidget *parent) : QComboBox(parent), m_nobody(nobody)
{
    readComboBoxesByName();
    setObjectName(u"accountBox"_s);
    setAccessibleName(tr("Account"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(22);
    setMaxVisibleItems(20);
    connect(this, &QComboBox::activated, this, [this](int index) {
        m_account = m_accounts.value(itemData(index).toInt());
        m_noneWanted = !m_account;
        Q_EMIT chosen();
    });
    fill();
}

void AccountBox::setAccounts(const QList<AccountController *> &accounts)
{
    for (const auto &former : std::as_const(m_accounts))
        if (former) {
            former->disconnect(this);
            former->inventory()->disconnect(this);
        }
    m_accounts.clear();
    for (auto *account : accounts) {
        m_accounts.append(account);
        connect(account->inventory(), &Inventory::accountChanged, this, &AccountBox::fill);
        connect(account, &QObject::destroyed, this, [this] {
            fill();
            Q_EMIT chosen();
        });
    }
    fill();
}

void AccountBox::choose(const AccountController *account)
{
    m_account = const_cast<AccountController *>(account); // only compared with those that are known
    m_noneWanted = false;
    fill();
}

AccountController *AccountBox::account() const
{
    return m_accounts.contains(m_account) ? m_account.data() : nullptr;
}

void AccountBox::fill()
{
    m_accounts.removeAll(nullptr);
    clear();
    for (qsizetype i = 0; i < m_accounts.size(); ++i) {
        const auto *controller = m_accounts.at(i).data();
        const auto &account = controller->inventory()->account();
        const auto name = displayText(account.name);
        const auto title = controller->fileName().isEmpty() ? name : tr("%1 (%2)", "account and file").arg(name, displayText(controller->fileName()));
        addItem(icon(account.mode == AccountMode::File ? "file" : "account", toneOf(account.mode)), tr("%1 · %2", "account and its mode").arg(title, modeWord(account.mode)), int(i));
    }
    if (m_nobody == Nobody::Offered || m_accounts.isEmpty())
        addItem(tr("No account"), -1);
    if (!m_noneWanted && !account() && !m_accounts.isEmpty())
        m_account = m_accounts.constFirst();
    const auto index = m_accounts.indexOf(m_account);
    setCurrentIndex(m_account ? int(index) : count() - 1);
    setToolTip(toolTipText(currentText()));
}

} // namespace trunkdesk
