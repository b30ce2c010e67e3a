// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/dialogs/importdialog.h"

#include "models/accounts/providers.h"
#include "models/core/displaytext.h"
#include "models/items/itemroles.h"
#include "views/dialogs/paddeddelegate.h"
#include "views/forms/foot.h"
#include "views/theme/consolestyle.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/notice.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace trunkdesk {

static constexpr int rowHeight = ConsoleStyle::rowHeight;

ImportDialog::ImportDialog(const QList<Candidate> &candidates, const QStringList &faults, const QString &keeping, QWidget *parent)
    : DialogFrame(parent), m_candidates(candidates), m_list(new QTreeWidget(this)), m_import(new QPushButton(this))
{
    setObjectName(u"importDialog"_s);
    setHeading(tr("Import accounts"));
    auto *body = new QVBoxLayout;
    body->setContentsMargins(18, 14, 18, 12);
    body->setSpacing(10);
    auto troubles = faults;
    for (const auto &candidate : candidates)
        if (const auto &found = candidate.found; !found.fault.isEmpty())
            troubles.append(tr("%1: %2", "where an account was found, and what is wrong with it").arg(displayText(found.source), displayText(found.fault)));
    // A few are read, many would push the list out of the window.
    constexpr qsizetype most = 3;
    if (troubles.size() > most)
        troubles = troubles.first(most) + QStringList{tr("… and %n more that cannot be added.", nullptr, int(troubles.size() - most))};
    if (!troubles.isEmpty()) {
        auto *notice = new Notice(Notice::Gravity::Warning, troubles.join(u'\n'), this);
        notice->setObjectName(u"importTroubles"_s);
        body->addWidget(notice);
    }
    if (candidates.isEmpty()) {
        auto *none = new Notice(Notice::Gravity::Information,
            tr("No account was found. This looks at the variables that the providers' libraries read, and at the profiles of their command line tools."), this);
        none->setObjectName(u"importNothing"_s);
        body->addWidget(none);
    }
    m_list->setObjectName(u"importList"_s);
    m_list->setAccessibleName(tr("Accounts that were found"));
    m_list->setHeaderLabels({tr("Account"), tr("Provider and id"), tr("Found in"), tr("Secret")});
    m_list->setItemDelegate(new PaddedDelegate(m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setVisible(!candidates.isEmpty());
    fill();
    body->addWidget(m_list, 1);
    if (candidates.isEmpty())
        body->addStretch(1);
    column()->addLayout(body, 1);

    auto *foot = new Foot(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(18, 11, 18, 11);
    row->setSpacing(8);
    auto *words = new ElidedLabel(candidates.isEmpty() ? QString() : tr("They come in read-only. %1").arg(keeping), Tone::Dim, foot);
    words->setObjectName(u"importWords"_s);
    auto *cancel = new QPushButton(candidates.isEmpty() ? tr("Close") : tr("Cancel"), foot);
    cancel->setObjectName(u"cancelButton"_s);
    cancel->setAutoDefault(false);
    m_import->setObjectName(u"importButton"_s);
    m_import->setDefault(true);
    m_import->setVisible(!candidates.isEmpty());
    row->addWidget(words, 1);
    row->addWidget(cancel);
    row->addWidget(m_import);
    column()->addWidget(foot);
    connect(cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_import, &QPushButton::clicked, this, [this] {
        Q_EMIT importWanted(chosen());
        accept();
    });
    connect(m_list, &QTreeWidget::itemChanged, this, &ImportDialog::updateButton);
    updateButton();
    setPreferredSize({880, 220 + 24 * int(troubles.size()) + rowHeight * int(qMin(qsizetype(12), candidates.size()))});
}

void ImportDialog::fill()
{
    for (const auto &[found, known] : std::as_const(m_candidates)) {
        const auto &account = found.account;
        const auto *provider = findProvider(account.provider);
        const auto id = provider ? tr("%1 %2", "provider and id").arg(QString::fromUtf8(provider->name), account.accountId) : QString();
        const auto secret = !found.fault.isEmpty() ? tr("cannot be added")
            : known                                ? tr("in the list already")
            : found.secret.isEmpty()               ? tr("asked for on opening")
                                                   : tr("comes along");
        auto *item = new QTreeWidgetItem(m_list, {displayText(account.name), id, displayText(found.source), secret});
        const bool possible = found.fault.isEmpty();
        item->setFlags(possible ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable : Qt::ItemIsSelectable | Qt::ItemIsEnabled);
        if (possible)
            item->setCheckState(0, known ? Qt::Unchecked : Qt::Checked);
        for (int part = 0; part < m_list->columnCount(); ++part) {
            item->setToolTip(part, toolTipText(item->text(part)));
            item->setSizeHint(part, {m_list->fontMetrics().horizontalAdvance(item->text(part)) + (part == 0 ? 50 : 24), rowHeight});
        }
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    auto *header = m_list->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents); // there are never many rows
    header->setSectionResizeMode(0, QHeaderView::Interactive);
    header->resizeSection(0, 180);
    header->setSectionResizeMode(1, QHeaderView::Stretch); // of an id the beginning says enough
}

QList<FoundAccount> ImportDialog::chosen() const
{
    QList<FoundAccount> list;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row)
        if (m_list->topLevelItem(row)->data(0, Qt::CheckStateRole).toInt() == Qt::Checked)
            list.append(m_candidates.at(row).found);
    return list;
}

void ImportDialog::updateButton()
{
    const int count = int(chosen().size());
    m_import->setText(count > 0 ? tr("Import %n account(s)", nullptr, count) : tr("Import"));
    m_import->setEnabled(count > 0);
}

} // namespace trunkdesk
