// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/problems/problemstools.h"

#include "models/inventory/inventory.h"
#include "models/items/findingwords.h"
#include "views/problems/severitylook.h"
#include "views/theme/icons.h"
#include "views/widgets/comboreading.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace trunkdesk {

using Scope = FindingsFilter::Scope;

static QString severityPlural(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::Error: return ProblemsTools::tr("Errors");
    case FindingSeverity::Security: return ProblemsTools::tr("Security");
    case FindingSeverity::Warning: return ProblemsTools::tr("Warnings");
    case FindingSeverity::Note: break;
    }
    return ProblemsTools::tr("Notes");
}

static QString severityMeaning(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::Error: return ProblemsTools::tr("Errors: calls fail now");
    case FindingSeverity::Security: return ProblemsTools::tr("Security: strangers can get in, or a secret is open");
    case FindingSeverity::Warning: return ProblemsTools::tr("Warnings: calls will fail under a condition");
    case FindingSeverity::Note: break;
    }
    return ProblemsTools::tr("Notes: worth knowing, nothing fails");
}

ProblemsTools::ProblemsTools(QWidget *parent)
    : QWidget(parent), m_text(new QLineEdit(this)), m_scope(new QComboBox(this)), m_ignored(new QToolButton(this)), m_more(new QToolButton(this)), m_menu(new QMenu(this))
{
    setObjectName(u"problemsTools"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 3, 8, 3);
    row->setSpacing(6);
    for (const auto severity : severities())
        row->addWidget(severityButton(severity));
    m_text->setObjectName(u"problemsFilter"_s);
    m_text->setAccessibleName(tr("Filter the problems"));
    m_text->setPlaceholderText(tr("Filter"));
    m_text->setToolTip(tr("Shows the problems in which every word stands somewhere: message, record, code."));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(icon("filter", Tone::Dim), QLineEdit::LeadingPosition);
    m_text->setMinimumWidth(130);
    m_text->setMaximumWidth(260);
    m_text->installEventFilter(this);
    readComboBoxesByName();
    m_scope->setObjectName(u"problemsScope"_s);
    m_scope->setAccessibleName(tr("Whose problems"));
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_scope->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    fillScopes();
    m_ignored->setObjectName(u"problemsIgnored"_s);
    m_ignored->setCheckable(true);
    m_ignored->setToolTip(tr("Show what is ignored, too, with the reason"));
    m_ignored->setFocusPolicy(Qt::StrongFocus);
    m_more->setObjectName(u"problemsMore"_s);
    m_more->setText(tr("More"));
    m_more->setAccessibleName(tr("More to do with problems"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_menu->setObjectName(u"problemsMenu"_s);
    m_menu->setToolTipsVisible(true);
    m_more->setMenu(m_menu);
    row->addWidget(m_text, 1);
    row->addWidget(m_scope);
    row->addStretch(0); // once the filter is as wide as it gets
    row->addWidget(m_ignored);
    row->addWidget(m_more);
    connect(m_text, &QLineEdit::textChanged, this, &ProblemsTools::filterChanged);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &ProblemsTools::filterChanged);
    connect(m_ignored, &QToolButton::toggled, this, &ProblemsTools::filterChanged);
    setSums({});
}

QToolButton *ProblemsTools::severityButton(FindingSeverity severity)
{
    auto *button = new QToolButton(this);
    button->setObjectName(u"show:%1"_s.arg(QLatin1StringView(severityKey(severity))));
    button->setIcon(icon(iconOf(severity), toneOf(severity)));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCheckable(true);
    button->setChecked(true);
    button->setToolTip(severityMeaning(severity));
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::toggled, this, &ProblemsTools::filterChanged);
    m_severities.append(button);
    return button;
}

void ProblemsTools::fillScopes()
{
    const auto wanted = m_scope->currentData();
    const QSignalBlocker quiet(m_scope);
    m_scope->clear();
    m_scope->addItem(tr("All that is open"), int(Scope::All));
    m_scope->addItem(tr("This account"), int(Scope::Account));
    m_scope->addItem(tr("The chosen record"), int(Scope::Record));
    m_scope->setCurrentIndex(wanted.isValid() ? m_scope->findData(wanted) : 1);
}

void ProblemsTools::setPlace(Inventory *inventory, const RecordId &record)
{
    if (inventory == m_inventory && record == m_record)
        return;
    m_inventory = inventory;
    m_record = record;
    Q_EMIT filterChanged();
}

void ProblemsTools::setScope(Scope scope)
{
    m_scope->setCurrentIndex(m_scope->findData(int(scope)));
}

void ProblemsTools::setText(const QString &text)
{
    m_text->setText(text);
}

void ProblemsTools::setIgnoredShown(bool shown)
{
    m_ignored->setChecked(shown);
}

void ProblemsTools::clear()
{
    {
        const QSignalBlocker quiet(this);
        m_text->clear();
        for (auto *button : std::as_const(m_severities))
            button->setChecked(true);
    }
    Q_EMIT filterChanged();
}

FindingsFilter ProblemsTools::filter() const
{
    FindingsFilter filter;
    filter.scope = static_cast<Scope>(m_scope->currentData().toInt());
    filter.inventory = m_inventory;
    if (filter.scope == Scope::Record)
        filter.record = m_record;
    for (qsizetype i = 0; i < m_severities.size(); ++i)
        if (!m_severities.at(i)->isChecked())
            filter.hidden.insert(severities().at(i));
    filter.text = m_text->text();
    filter.ignored = m_ignored->isChecked();
    return filter;
}

void ProblemsTools::setSums(const FindingsModel::Sums &sums)
{
    for (qsizetype i = 0; i < m_severities.size(); ++i) {
        const auto severity = severities().at(i);
        const auto count = QLocale().toString(countOf(sums.counts, severity));
        m_severities.at(i)->setText(count);
        m_severities.at(i)->setAccessibleName(tr("%1: %2", "severity and count").arg(severityPlural(severity), count));
    }
    m_ignored->setText(tr("Ignored (%L1)").arg(sums.ignored));
    m_ignored->setEnabled(sums.ignored > 0 || m_ignored->isChecked());
}

void ProblemsTools::focusFilter()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

bool ProblemsTools::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && !m_text->text().isEmpty()) {
            m_text->clear();
            return true;
        }
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            Q_EMIT leftDown();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace trunkdesk
