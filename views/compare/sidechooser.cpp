// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/compare/sidechooser.h"

#include "models/items/itemroles.h"
#include "views/compare/comparesources.h"
#include "views/compare/comparewords.h"
#include "views/theme/icons.h"
#include "views/widgets/comboreading.h"
#include "views/widgets/elidedlabel.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace trunkdesk {

static const auto fileKey = u"?file"_s; // no source has it

SideChooser::SideChooser(const QString &label, const char *name, const CompareSources *sources, QWidget *parent)
    : QWidget(parent), m_sources(sources), m_choice(new QComboBox(this)), m_age(new ElidedLabel(Tone::Dim, this))
{
    readComboBoxesByName();
    auto *title = new QLabel(this);
    title->setTextFormat(Qt::PlainText);
    title->setText(label);
    title->setBuddy(m_choice);
    const auto plain = QString(label).remove(u'&');
    m_choice->setObjectName(QLatin1StringView(name) + "Choice"_L1);
    m_choice->setAccessibleName(plain);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(10);
    m_choice->setPlaceholderText(tr("Choose…"));
    m_choice->setMaxVisibleItems(20);
    m_age->setObjectName(QLatin1StringView(name) + "Age"_L1);
    m_age->setFont(sized(font(), -0.5));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(3);
    column->addWidget(title);
    column->addWidget(m_choice);
    column->addWidget(m_age);
    connect(m_choice, &QComboBox::activated, this, &SideChooser::take);
    connect(sources, &CompareSources::changed, this, &SideChooser::fill);
    fill();
}

void SideChooser::fill()
{
    m_choice->clear();
    for (const auto &source : m_sources->all())
        if (source.inventory) {
            const auto mode = source.inventory->account().mode;
            m_choice->addItem(icon(mode == AccountMode::File ? "file" : "account", toneOf(mode)), tr("%1 · %2", "account and its mode").arg(source.title, modeWord(mode)), source.key);
            m_choice->setItemData(m_choice->count() - 1, toolTipText(source.title), Qt::ToolTipRole);
        }
    if (m_choice->count() > 0)
        m_choice->insertSeparator(m_choice->count());
    m_choice->addItem(icon("open"), tr("Open a file…"), fileKey);
    choose(m_sources->find(m_key) ? m_key : QString());
}

void SideChooser::choose(const QString &key)
{
    m_key = m_sources->find(key) ? key : QString();
    m_choice->setCurrentIndex(m_key.isEmpty() ? -1 : m_choice->findData(m_key));
    updateAge();
}

void SideChooser::take(int index)
{
    const auto key = m_choice->itemData(index).toString();
    if (key != fileKey) {
        choose(key);
        return Q_EMIT chosen();
    }
    choose(m_key); // until there is a file it stays as it was
    Q_EMIT fileWanted();
}

void SideChooser::updateAge()
{
    const auto *source = m_sources->find(m_key);
    m_age->setText(source ? ageWords(*source) : tr("An account, or a file that was saved."));
    m_choice->setToolTip(toolTipText(source ? source->title : QString()));
    m_choice->setAccessibleDescription(m_age->text());
}

void SideChooser::focusChoice()
{
    m_choice->setFocus(Qt::ShortcutFocusReason);
}

} // namespace trunkdesk
