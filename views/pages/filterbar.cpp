// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/pages/filterbar.h"

#include "models/items/itemroles.h"
#include "models/schema/fieldtext.h"
#include "views/forms/fieldmessage.h"
#include "views/theme/theme.h"
#include "views/widgets/comboreading.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

static constexpr int cellWidth = 122; ///< at least, at the usual size of the text

QString FilterBar::Cell::text() const
{
    return line ? line->text().trimmed() : choice->currentData().toString();
}

void FilterBar::Cell::setText(const QString &text) const
{
    if (line)
        line->setText(text);
    else
        choice->setCurrentIndex(qMax(0, choice->findData(text)));
    message->hide();
}

QWidget *FilterBar::Cell::control() const
{
    return line ? static_cast<QWidget *>(line) : choice;
}

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_apply(new QPushButton(tr("&Apply"), this)), m_reset(new QPushButton(tr("&Reset"), this))
{
    setObjectName(u"filterBar"_s);
    setAccessibleName(tr("Filters"));
    m_grid->setContentsMargins(16, 2, 16, 10);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(6);
    m_apply->setObjectName(u"applyFilters"_s);
    m_apply->setToolTip(tr("Asks the provider again, for what stands here. Enter in a field does the same."));
    m_reset->setObjectName(u"resetFilters"_s);
    m_reset->setToolTip(tr("Empties all of them and asks again."));
    connect(m_apply, &QPushButton::clicked, this, &FilterBar::apply);
    connect(m_reset, &QPushButton::clicked, this, &FilterBar::reset);
}

void FilterBar::setKind(const ResourceKind &kind)
{
    m_kind = &kind;
    for (const auto &cell : std::as_const(m_cells))
        delete cell.box;
    m_cells.clear();
    for (const auto &field : kind.filters)
        m_cells.append(makeCell(field));
    m_columns = 0;
    arrange();
}

FilterBar::Cell FilterBar::makeCell(const Field &field)
{
    Cell cell{.field = &field, .box = new QWidget(this)};
    auto *column = new QVBoxLayout(cell.box);
    column->setContentsMargins({});
    column->setSpacing(2);
    auto *label = new QLabel(cell.box);
    label->setTextFormat(Qt::PlainText);
    label->setText(fieldLabel(field));
    label->setFont(sized(font(), -0.5));
    if (field.choices.empty()) {
        cell.line = new QLineEdit(cell.box);
        cell.line->setPlaceholderText(QString::fromLatin1(field.placeholder));
        connect(cell.line, &QLineEdit::returnPressed, this, &FilterBar::apply);
    } else {
        readComboBoxesByName();
        cell.choice = new QComboBox(cell.box);
        cell.choice->addItem(tr("Any", "choice of a filter"), QString());
        for (const auto &choice : field.choices)
            cell.choice->addItem(choiceLabel(field, QString::fromLatin1(choice.value)), QString::fromLatin1(choice.value));
        cell.choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        cell.choice->setMinimumContentsLength(6);
    }
    cell.message = new FieldMessage(cell.box);
    cell.message->hide();
    auto *control = cell.control();
    control->setObjectName(u"filter_"_s + QLatin1StringView(field.key));
    control->setAccessibleName(fieldLabel(field));
    control->setAccessibleDescription(fieldHelp(field));
    control->setToolTip(toolTipText(fieldHelp(field)));
    label->setBuddy(control);
    for (auto *widget : {static_cast<QWidget *>(label), control, static_cast<QWidget *>(cell.message)})
        column->addWidget(widget);
    column->addStretch(1);
    if (cell.line) {
        connect(cell.line, &QLineEdit::editingFinished, this, [this, cell] { (void)check(cell); });
        connect(cell.line, &QLineEdit::textEdited, cell.message, &QWidget::hide);
    }
    connect(cell.message, &FieldMessage::repairChosen, this, [cell](const QString &text) {
        cell.setText(text);
        cell.control()->setFocus();
    });
    return cell;
}

bool FilterBar::check(const Cell &cell)
{
    const auto text = cell.text();
    const auto verdict = text.isEmpty() ? Verdict() : checkField(*cell.field, text);
    const bool wrong = !verdict.sendable();
    say(cell, wrong ? std::optional(Issue::from(verdict, cell.field->key)) : std::nullopt);
    return !wrong;
}

bool FilterBar::checkTogether()
{
    Record asked;
    const auto texts = draft();
    for (auto it = texts.begin(); it != texts.end(); ++it)
        asked.setText(it.key(), it.value());
    const auto issues = m_kind && m_kind->rules ? m_kind->rules(asked, {}) : QList<Issue>();
    const Cell *wrong = nullptr;
    for (const auto &cell : std::as_const(m_cells))
        for (const auto &issue : issues)
            if (issue.severity == Issue::Severity::Error && issue.field == cell.field->key) {
                say(cell, issue);
                wrong = wrong ? wrong : &cell;
            }
    if (wrong)
        wrong->control()->setFocus();
    return !wrong;
}

void FilterBar::say(const Cell &cell, const std::optional<Issue> &issue)
{
    if (issue)
        cell.message->setIssue(*issue, false);
    cell.message->setVisible(issue.has_value());
    cell.control()->setAccessibleDescription(issue ? issue->message : fieldHelp(*cell.field));
}

void FilterBar::setDraft(const Draft &draft)
{
    for (const auto &cell : std::as_const(m_cells))
        cell.setText(draft.value(cell.field->key));
}

Draft FilterBar::draft() const
{
    Draft draft;
    for (const auto &cell : m_cells)
        if (const auto text = cell.text(); !text.isEmpty())
            draft.insert(cell.field->key, checkField(*cell.field, text).canonical);
    return draft;
}

QString FilterBar::words() const
{
    QStringList labels;
    for (const auto &cell : m_cells)
        if (!cell.text().isEmpty())
            labels.append(fieldLabel(*cell.field));
    return labels.join(u", "_s);
}

bool FilterBar::apply()
{
    const Cell *wrong = nullptr;
    for (const auto &cell : std::as_const(m_cells))
        if (!check(cell) && !wrong)
            wrong = &cell;
    if (wrong) {
        wrong->control()->setFocus();
        return false;
    }
    if (!checkTogether())
        return false;
    Q_EMIT applied(draft());
    return true;
}

void FilterBar::reset()
{
    setDraft({});
    Q_EMIT applied({});
}

void FilterBar::focusFirst()
{
    if (!m_cells.isEmpty())
        m_cells.constFirst().control()->setFocus(Qt::ShortcutFocusReason);
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FilterBar::arrange()
{
    const auto margins = m_grid->contentsMargins();
    const int spacing = m_grid->horizontalSpacing();
    const int wanted = qMax(cellWidth, fontMetrics().averageCharWidth() * 17);
    const int columns = qBound(1, (width() - margins.left() - margins.right() + spacing) / (wanted + spacing), qMax(1, int(m_cells.size()) + 1));
    if (columns == m_columns)
        return;
    m_columns = columns;
    while (auto *item = m_grid->takeAt(0)) {
        if (auto *row = item->layout())
            row->takeAt(0), row->takeAt(0);
        delete item;
    }
    int place = 0;
    for (const auto &cell : std::as_const(m_cells)) {
        m_grid->addWidget(cell.box, place / columns, place % columns);
        ++place;
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(m_apply);
    buttons->addWidget(m_reset);
    // Level with the controls of their row, which stand under their labels.
    buttons->setContentsMargins(0, QFontMetrics(sized(font(), -0.5)).height() + 2, 0, 0);
    buttons->setAlignment(m_apply, Qt::AlignTop);
    buttons->setAlignment(m_reset, Qt::AlignTop);
    m_grid->addLayout(buttons, place / columns, place % columns);
    for (int column = 0; column < m_grid->columnCount(); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    updateGeometry();
}

} // namespace trunkdesk
