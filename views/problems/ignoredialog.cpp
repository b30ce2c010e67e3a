// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/problems/ignoredialog.h"

#include "models/checks/check.h"
#include "models/items/findingwords.h"
#include "views/forms/foot.h"
#include "views/widgets/tonelabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace trunkdesk {

static constexpr qsizetype mostShown = 3;

static QString codesOf(const QList<Finding> &findings)
{
    QStringList codes;
    for (const auto &finding : findings)
        if (const auto code = QString::fromLatin1(finding.check->code); !codes.contains(code))
            codes.append(code);
    return codes.join(u", "_s);
}

static QString messagesOf(const QList<Finding> &findings)
{
    QStringList lines;
    for (const auto &finding : findings.first(qMin(mostShown, findings.size())))
        lines.append(findingSentence(finding));
    if (findings.size() > mostShown)
        lines.append(IgnoreDialog::tr("… and %Ln more.", nullptr, int(findings.size() - mostShown)));
    return lines.join(u'\n');
}

IgnoreDialog::IgnoreDialog(const Subject &subject, QWidget *parent)
    : DialogFrame(parent), m_everywhere(new QRadioButton), m_reason(new QLineEdit), m_missing(new ToneLabel(tr("Enter a reason, so that others understand it later."), Tone::Error))
{
    setObjectName(u"ignoreDialog"_s);
    const auto codes = codesOf(subject.findings);
    setHeading(tr("Ignore %Ln problem(s)", nullptr, int(subject.findings.size())), codes);
    auto *body = new QWidget(this);
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins(18, 16, 18, 16);
    rows->setSpacing(10);
    auto *message = new ToneLabel(messagesOf(subject.findings), Tone::Text, body);
    message->setObjectName(u"ignoreMessage"_s);
    message->setWordWrap(true);
    message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const auto ampersand = [](QString text) { return text.replace(u'&', u"&&"_s); };
    auto *here = new QRadioButton(ampersand(subject.findings.size() > 1 ? tr("Only these, where they are") : tr("Only this one, at “%1”").arg(subject.place)), body);
    here->setObjectName(u"ignoreHere"_s);
    here->setChecked(true);
    m_everywhere->setParent(body);
    m_everywhere->setObjectName(u"ignoreEverywhere"_s);
    m_everywhere->setText(ampersand(tr("%1 everywhere in “%2”, now (%Ln) and later", "codes, account", int(subject.everywhere)).arg(codes, subject.account)));
    auto *label = new ToneLabel(tr("Reason"), Tone::Text, body);
    label->setBuddy(m_reason);
    m_reason->setParent(body);
    m_reason->setObjectName(u"ignoreReason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("for instance: a test trunk, no calls are expected"));
    m_reason->setMaxLength(500);
    m_missing->setObjectName(u"ignoreMissing"_s);
    m_missing->setWordWrap(true);
    m_missing->hide();
    auto *hint = new ToneLabel(tr("It stays in the list of ignored problems, with the reason, until you want to hear of it again. Nothing is changed at the provider."), Tone::Dim, body);
    hint->setObjectName(u"ignoreHint"_s);
    hint->setWordWrap(true);
    rows->addWidget(message);
    rows->addSpacing(4);
    rows->addWidget(here);
    rows->addWidget(m_everywhere);
    rows->addSpacing(4);
    rows->addWidget(label);
    rows->addWidget(m_reason);
    rows->addWidget(m_missing);
    rows->addWidget(hint);
    rows->addStretch(1);
    column()->addWidget(body, 1);

    auto *foot = new Foot(this);
    auto *buttons = new QHBoxLayout(foot);
    buttons->setContentsMargins(18, 11, 18, 11);
    buttons->setSpacing(8);
    auto *cancel = new QPushButton(tr("Cancel"), foot);
    cancel->setObjectName(u"cancelButton"_s);
    cancel->setAutoDefault(false);
    auto *ignore = new QPushButton(tr("Ignore"), foot);
    ignore->setObjectName(u"ignoreButton"_s);
    ignore->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(ignore);
    column()->addWidget(foot);
    connect(cancel, &QPushButton::clicked, this, &IgnoreDialog::reject);
    connect(ignore, &QPushButton::clicked, this, &IgnoreDialog::finish);
    connect(m_reason, &QLineEdit::textChanged, m_missing, &QWidget::hide);
    m_reason->setFocus();
    setPreferredSize({600, 360});
}

void IgnoreDialog::finish()
{
    const auto reason = m_reason->text().simplified();
    if (reason.isEmpty()) {
        m_missing->show();
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT ignored(reason, m_everywhere->isChecked());
    accept();
}

} // namespace trunkdesk
