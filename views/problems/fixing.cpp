// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/problems/fixing.h"

#include "models/items/itemroles.h"
#include "models/schema/tabkinds.h"
#include "views/theme/icons.h"
#include "views/window/accountcontroller.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace trunkdesk {

QString whyNotFix(const AccountController &account, const Fix &fix)
{
    using Deed = AccountController::Deed;
    if (fix.add)
        return account.whyNot(isAttached(*fix.add) && !fix.record.id.isEmpty() ? Deed::Attach : Deed::Create, fix.add);
    if (fix.remove)
        return account.whyNot(fix.record.kind->isAssociation() ? Deed::Detach : Deed::Remove, fix.record.kind);
    return account.whyNot(Deed::Edit, fix.record.kind);
}

void addFixes(QMenu *menu, const QList<Fix> &fixes, const std::function<QString(const Fix &)> &whyNot, const std::function<void(int)> &chosen)
{
    for (int number = 0; number < fixes.size(); ++number) {
        const auto &fix = fixes.at(number);
        auto *action = menu->addAction(icon(fix.remove ? "delete" : fix.add ? "plus" : "edit"), QString(fix.title).replace(u'&', u"&&"_s));
        action->setObjectName(u"fix:%1"_s.arg(number));
        const auto why = whyNot ? whyNot(fix) : QString();
        action->setEnabled(why.isEmpty());
        action->setToolTip(toolTipText(why));
        QObject::connect(action, &QAction::triggered, menu, [number, chosen] { chosen(number); });
    }
    menu->setToolTipsVisible(true);
}

} // namespace trunkdesk
