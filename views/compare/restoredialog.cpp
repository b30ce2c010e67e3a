// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/compare/restoredialog.h"

#include "views/dialogs/paddeddelegate.h"
#include "views/forms/fieldeditor.h"
#include "views/forms/fieldrow.h"
#include "views/forms/foot.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/notice.h"

#include <QGridLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

static QLabel *headline(const QString &text, QWidget *parent)
{
    auto *label = new ToneLabel(text, Tone::Text, parent);
    label->setFont(sized(parent->font(), 0, true));
    return label;
}

RestoreDialog::RestoreDialog(const Restore &restore, const QList<Locked> &locked, const QString &account, const QString &direction, QWidget *parent)
    : DialogFrame(parent), m_review(new QPushButton(tr("&Review the Changes…"), this))
{
    setObjectName(u"restoreDialog"_s);
    setHeading(tr("Restore"), account);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(18, 14, 18, 12);
    body->setSpacing(10);
    const auto count = [&restore](std::initializer_list<Change::Op> ops) {
        return int(std::count_if(restore.changes.begin(), restore.changes.end(), [ops](const Change &change) { return std::find(ops.begin(), ops.end(), change.op) != ops.end(); }));
    };
    QStringList parts;
    if (const int made = count({Change::Op::Create, Change::Op::Attach}))
        parts.append(tr("%Ln to be made or attached", nullptr, made));
    if (const int changed = count({Change::Op::Update}))
        parts.append(tr("%Ln to be changed", nullptr, changed));
    if (const int gone = count({Change::Op::Delete, Change::Op::Detach}))
        parts.append(tr("%Ln to be deleted or detached", nullptr, gone));
    auto *what = new ToneLabel(parts.isEmpty() ? tr("%1: nothing of what you chose can be restored.").arg(direction) : tr("%1: %2.", "what a restore does, and how much").arg(direction, parts.join(u", "_s)), Tone::Text, this);
    what->setObjectName(u"restoreWhat"_s);
    what->setWordWrap(true);
    body->addWidget(what);
    if (!restore.cannot.isEmpty()) {
        body->addWidget(headline(tr("What does not come back"), this));
        body->addWidget(buildReport(restore.cannot), 1);
    }
    addPasswords(locked, body);
    column()->addLayout(body, 1);

    auto *foot = new Foot(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(18, 11, 18, 11);
    row->setSpacing(8);
    auto *words = new ElidedLabel(tr("Nothing is sent before you have seen every step."), Tone::Dim, foot);
    auto *cancel = new QPushButton(tr("Cancel"), foot);
    cancel->setObjectName(u"cancelButton"_s);
    cancel->setAutoDefault(false);
    m_review->setObjectName(u"reviewButton"_s);
    m_review->setDefault(true);
    m_review->setEnabled(!restore.changes.isEmpty());
    row->addWidget(words, 1);
    row->addWidget(cancel);
    row->addWidget(m_review);
    column()->addWidget(foot);
    connect(cancel, &QPushButton::clicked, this, &RestoreDialog::reject);
    connect(m_review, &QPushButton::clicked, this, &RestoreDialog::finish);
    setPreferredSize({680, 220 + 26 * int(qMin(qsizetype(8), restore.cannot.size())) + 70 * int(qMin(qsizetype(4), locked.size()))});
}

QWidget *RestoreDialog::buildReport(const QStringList &sentences)
{
    auto *list = new QListWidget(this);
    list->setObjectName(u"fidelityReport"_s);
    list->setAccessibleName(tr("What does not come back"));
    list->setWordWrap(true);
    list->setItemDelegate(new PaddedDelegate(list));
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setMinimumHeight(60);
    list->addItems(sentences);
    return list;
}

void RestoreDialog::addPasswords(const QList<Locked> &locked, QVBoxLayout *column)
{
    if (locked.isEmpty())
        return;
    auto *inside = new QWidget;
    auto *grid = new QGridLayout(inside);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setHorizontalSpacing(14);
    grid->setColumnStretch(1, 1);
    for (const auto &each : locked) {
        auto *row = new FieldRow(*each.field, inside);
        row->label()->hide();
        auto *title = new ElidedLabel(each.title, Tone::Text, inside);
        title->setContentsMargins(0, 5, 0, 0);
        row->editor()->control()->setAccessibleName(tr("%1 of %2", "field and record").arg(fieldLabel(*each.field), each.title));
        const int line = grid->rowCount();
        grid->addWidget(title, line, 0, Qt::AlignTop);
        grid->addWidget(row, line, 1);
        const Password password{each, row};
        m_passwords.append(password);
        connect(row, &FieldRow::edited, this, [this, password] { (void)check(password); });
    }
    grid->setColumnMinimumWidth(0, fontMetrics().averageCharWidth() * 18);
    grid->setRowStretch(grid->rowCount(), 1);
    auto *area = new QScrollArea(this);
    area->setObjectName(u"missingPasswords"_s);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(inside);
    area->setMinimumHeight(90);
    auto *top = new QHBoxLayout;
    top->addWidget(headline(tr("Passwords that no file holds"), this), 1);
    auto *all = new QPushButton(tr("&Generate All"), this);
    all->setObjectName(u"generateAll"_s);
    all->setAutoDefault(false);
    all->setToolTip(tr("Fills in a strong one wherever none stands yet. Copy each to the PBX as well."));
    all->setVisible(m_passwords.size() > 1 && std::any_of(m_passwords.begin(), m_passwords.end(), [](const Password &each) { return each.of.field->generate; }));
    connect(all, &QPushButton::clicked, this, [this] {
        for (const auto &each : std::as_const(m_passwords))
            if (auto *button = each.row->findChild<QPushButton *>(u"generate_"_s + QLatin1StringView(each.of.field->key)); button && each.row->text().isEmpty())
                button->click(); // shows it, and offers to copy it
    });
    top->addWidget(all);
    column->addLayout(top);
    auto *help = new ToneLabel(tr("Enter a new one, or leave it empty: what has no password is left out."), Tone::Dim, this);
    help->setWordWrap(true);
    column->addWidget(help);
    column->addWidget(area, 2);
}

bool RestoreDialog::check(const Password &password)
{
    const auto text = password.row->text();
    const auto verdict = text.isEmpty() ? Verdict() : checkField(*password.of.field, text);
    password.row->setIssue(verdict.kind == Verdict::Kind::Accept ? std::nullopt : std::optional(Issue::from(verdict, password.of.field->key)));
    return verdict.sendable();
}

/// Not while a password is wrong; the keyboard is on it then.
void RestoreDialog::finish()
{
    RestoreSecrets secrets;
    for (const auto &password : std::as_const(m_passwords)) {
        if (!check(password)) {
            password.row->setVisited(true);
            return password.row->focusProblem();
        }
        if (const auto text = password.row->text(); !text.isEmpty())
            secrets[password.of.id].insert(password.of.field->key, text);
    }
    Q_EMIT reviewWanted(secrets);
    accept();
}

} // namespace trunkdesk
