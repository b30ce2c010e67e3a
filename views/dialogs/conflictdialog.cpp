// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/dialogs/conflictdialog.h"

#include "models/schema/fieldtext.h"
#include "views/forms/foot.h"
#include "views/widgets/notice.h"
#include "views/widgets/tonelabel.h"
#include "views/forms/words.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace trunkdesk {

QList<ConflictRow> conflictRows(const FormSubject &subject, const Draft &yours, const Record &now)
{
    const auto &kind = subject.kind();
    const auto theirs = draftOf(kind, now);
    const auto mine = applied(kind, subject.before, yours);
    QList<ConflictRow> rows;
    for (const auto *field : formFields(kind)) {
        if (field->writeOnly)
            continue;
        const auto opened = subject.opened.value(field->key);
        const bool theirsChanged = theirs.value(field->key) != opened;
        const bool yoursChanged = yours.value(field->key) != opened;
        if (theirsChanged || yoursChanged)
            rows.append({fieldLabel(*field), fieldText(*field, subject.before), fieldText(*field, now), fieldText(*field, mine), theirsChanged, yoursChanged,
                field->type == FieldType::SipUri || field->type == FieldType::SipTarget || field->type == FieldType::WebUrl || field->type == FieldType::DomainName});
    }
    return rows;
}

ConflictDialog::ConflictDialog(const FormSubject &subject, const Draft &yours, const std::optional<Record> &now, QWidget *parent) : DialogFrame(parent)
{
    setObjectName(u"conflictDialog"_s);
    const bool deleted = !now;
    setHeading(deleted ? tr("Deleted elsewhere") : tr("Changed elsewhere"), subject.title);

    auto *notice = new Notice(Notice::Gravity::Warning,
        deleted ? tr("This %1 was deleted while you were editing it, so nothing was sent. What you entered is kept.").arg(nounInSentence(subject.kind()))
                : tr("Somebody changed this %1 after you opened it, so nothing was sent. Choose what counts.").arg(nounInSentence(subject.kind())));
    notice->setObjectName(u"conflictNotice"_s);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(18, 14, 18, 6);
    top->addWidget(notice);
    column()->addLayout(top);
    const auto rows = now ? conflictRows(subject, yours, *now) : QList<ConflictRow>();
    if (now)
        showRows(subject, rows);
    else
        column()->addStretch(1);

    auto *foot = new Foot(this);
    auto *buttons = new QHBoxLayout(foot);
    buttons->setContentsMargins(18, 11, 18, 11);
    buttons->setSpacing(8);
    buttons->addStretch(1);
    auto *cancel = addButton(buttons, deleted ? tr("Back to the form") : tr("Cancel"), u"conflictCancel"_s);
    cancel->setFocus();
    connect(cancel, &QPushButton::clicked, this, &ConflictDialog::reject);
    if (deleted) {
        auto *create = addButton(buttons, tr("Create it anew"), u"conflictCreate"_s);
        create->setVisible(subject.kind().can(Verb::Create));
        connect(create, &QPushButton::clicked, this, &ConflictDialog::accept);
        connect(create, &QPushButton::clicked, this, &ConflictDialog::createChosen);
    } else {
        auto *theirs = addButton(buttons, tr("Take theirs"), u"conflictTheirs"_s);
        auto *mine = addButton(buttons, tr("Keep mine"), u"conflictMine"_s);
        connect(theirs, &QPushButton::clicked, this, &ConflictDialog::accept);
        connect(theirs, &QPushButton::clicked, this, &ConflictDialog::theirsChosen);
        connect(mine, &QPushButton::clicked, this, &ConflictDialog::accept);
        connect(mine, &QPushButton::clicked, this, &ConflictDialog::mineChosen);
    }
    column()->addWidget(foot);
    setPreferredSize({deleted ? 560 : 760, deleted ? 210 : 230 + int(rows.size()) * 44});
}

void ConflictDialog::showRows(const FormSubject &subject, const QList<ConflictRow> &rows)
{
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(18, 6, 18, 12);
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(10);
    const QString heads[] = {tr("Field"), tr("As you opened it"), tr("Now"), tr("Yours")};
    const char *names[] = {"field", "opened", "now", "yours"};
    for (int column = 0; column < 4; ++column) {
        auto *head = new ToneLabel(heads[column], Tone::Dim, table);
        head->setFont(sized(font(), -0.5, true));
        grid->addWidget(head, 0, column);
        grid->setColumnStretch(column, column == 0 ? 2 : 3);
    }
    int line = 1;
    for (const auto &row : rows) {
        const QString texts[] = {row.label, row.opened, row.now, row.yours};
        const bool strong[] = {false, false, row.theirsChanged, row.yoursChanged};
        for (int column = 0; column < 4; ++column) {
            const bool empty = column > 0 && texts[column].isEmpty();
            auto *cell = new ToneLabel(empty ? tr("empty") : texts[column], empty || (column > 0 && !strong[column]) ? Tone::Dim : Tone::Text, table);
            cell->setObjectName(u"conflict_%1_%2"_s.arg(line - 1).arg(QLatin1StringView(names[column])));
            cell->setAccessibleName(column == 0 ? texts[0] : u"%1, %2: %3"_s.arg(texts[0], heads[column], cell->text()));
            cell->setWordWrap(true);
            cell->setTextInteractionFlags(Qt::TextSelectableByMouse);
            cell->setFont(sized(column > 0 && row.address ? monospace(font()) : font(), 0, strong[column]));
            grid->addWidget(cell, line, column, Qt::AlignTop);
        }
        ++line;
    }
    if (rows.isEmpty()) {
        auto *none = new ToneLabel(tr("The fields of this form are the same; something else in the record changed."), Tone::Dim, table);
        none->setWordWrap(true);
        grid->addWidget(none, line, 0, 1, 4);
    }
    grid->setRowStretch(line + 1, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("What differs in %1").arg(subject.title));
    scroll->setWidget(table);
    scroll->viewport()->setAutoFillBackground(false);
    table->setAutoFillBackground(false);
    column()->addWidget(scroll, 1);
}

QPushButton *ConflictDialog::addButton(QHBoxLayout *row, const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    row->addWidget(button);
    return button;
}

} // namespace trunkdesk
