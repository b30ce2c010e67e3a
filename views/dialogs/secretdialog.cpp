// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/dialogs/secretdialog.h"

#include "models/accounts/providers.h"
#include "models/core/displaytext.h"
#include "views/forms/fieldeditor.h"
#include "views/forms/fieldrow.h"
#include "views/forms/foot.h"
#include "views/widgets/notice.h"
#include "views/widgets/tonelabel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

/// As the provider calls it.
static Field secretField(const Account &account)
{
    Field field;
    if (const auto *provider = findProvider(account.provider)) {
        const auto it = std::find_if(provider->fields.begin(), provider->fields.end(), [](const Field &each) { return each.writeOnly; });
        if (it != provider->fields.end())
            field = *it;
    }
    return field;
}

SecretDialog::SecretDialog(const Account &account, const QString &why, QWidget *parent) : DialogFrame(parent), m_field(secretField(account))
{
    setObjectName(u"secretDialog"_s);
    setHeading(tr("Enter the secret"), displayText(account.name));
    auto *body = new QWidget(this);
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins(18, 16, 18, 16);
    rows->setSpacing(14);
    auto *reason = new Notice(Notice::Gravity::Information, why, body);
    reason->setObjectName(u"secretReason"_s);
    rows->addWidget(reason);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    grid->setColumnMinimumWidth(0, fontMetrics().averageCharWidth() * 15);
    grid->setColumnStretch(1, 1);
    m_row = new FieldRow(m_field, body);
    auto *who = new ToneLabel(tr("Signs in as"), Tone::Text, body);
    auto *user = new ToneLabel(displayText(account.user), Tone::Text, body);
    user->setObjectName(u"secretUser"_s);
    user->setFont(monospace(font()));
    user->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_keep = new QCheckBox(tr("Keep it in the system's keychain"), body);
    m_keep->setObjectName(u"keepSecret"_s);
    m_keep->setChecked(true);
    m_keeping = new ToneLabel(Tone::Dim, body);
    m_keeping->setObjectName(u"secretKeeping"_s);
    m_keeping->setFont(sized(font(), -0.5));
    m_keeping->setWordWrap(true);
    grid->addWidget(who, 0, 0);
    grid->addWidget(user, 0, 1);
    grid->addWidget(m_row->label(), 1, 0, Qt::AlignTop);
    grid->addWidget(m_row, 1, 1);
    grid->addWidget(m_keep, 2, 1);
    grid->addWidget(m_keeping, 3, 1);
    rows->addLayout(grid);
    rows->addStretch(1);
    column()->addWidget(body, 1);

    auto *foot = new Foot(this);
    auto *buttons = new QHBoxLayout(foot);
    buttons->setContentsMargins(18, 11, 18, 11);
    buttons->setSpacing(8);
    auto *cancel = new QPushButton(tr("Cancel"), foot);
    cancel->setObjectName(u"cancelButton"_s);
    cancel->setAutoDefault(false);
    auto *open = new QPushButton(tr("Open"), foot);
    open->setObjectName(u"openButton"_s);
    open->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(open);
    column()->addWidget(foot);
    connect(cancel, &QPushButton::clicked, this, &SecretDialog::reject);
    connect(open, &QPushButton::clicked, this, &SecretDialog::finish);
    connect(m_row, &FieldRow::edited, this, [this] {
        const auto verdict = checkField(m_field, m_row->text());
        m_row->setIssue(verdict.kind == Verdict::Kind::Accept ? std::nullopt : std::optional(Issue::from(verdict, m_field.key)));
    });
    m_row->editor()->control()->setFocus();
    setPreferredSize({600, 340});
}

void SecretDialog::setKeeping(const QString &text, bool forGood)
{
    m_keeping->setText(text);
    m_keeping->setTone(forGood ? Tone::Dim : Tone::Warning);
    m_keep->setVisible(forGood);
}

void SecretDialog::finish()
{
    const auto verdict = checkField(m_field, m_row->text());
    if (!verdict.sendable()) {
        m_row->setIssue(Issue::from(verdict, m_field.key));
        m_row->setVisited(true);
        m_row->editor()->control()->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT secretGiven(Secret(verdict.canonical.toUtf8()), m_keep->isChecked());
    accept();
}

} // namespace trunkdesk
