// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/forms/yesbox.h"

#include "models/core/displaytext.h"
#include "views/widgets/tonelabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace trunkdesk {

YesBox::YesBox(const QByteArray &field, QWidget *parent)
    : QWidget(parent), m_tick(new QCheckBox(tr("Yes, I mean it"), this)), m_words(new ToneLabel(Tone::Text, this)), m_again(new QLineEdit(this))
{
    const auto key = QString::fromLatin1(field);
    setObjectName(u"yesBox_"_s + key);
    m_tick->setObjectName(u"yes_"_s + key);
    m_again->setObjectName(u"again_"_s + key);
    m_again->setFont(monospace(font()));
    m_again->setTextMargins(5, 0, 5, 0);
    m_again->setMaximumWidth(fontMetrics().averageCharWidth() * 48);
    m_words->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(22, 0, 0, 0); // under the words, not under the icon
    column->setSpacing(4);
    column->addWidget(m_tick);
    column->addWidget(m_words);
    column->addWidget(m_again);
    m_words->hide();
    m_again->hide();
    connect(m_tick, &QCheckBox::toggled, this, [this](bool on) {
        m_words->setVisible(on);
        m_again->setVisible(on);
        if (on)
            m_again->setFocus(Qt::OtherFocusReason);
        Q_EMIT givenChanged();
    });
    connect(m_again, &QLineEdit::textChanged, this, &YesBox::givenChanged);
}

void YesBox::setAsked(const QString &text)
{
    if (text == m_asked)
        return;
    m_asked = text;
    m_again->clear();
    m_tick->setChecked(false);
    const auto words = tr("Write %1 once more to allow it:").arg(displayText(text));
    m_words->setText(words);
    m_again->setAccessibleName(words);
}

bool YesBox::isGiven() const
{
    return m_tick->isChecked() && m_again->text().simplified() == m_asked;
}

void YesBox::focusMissing()
{
    (m_tick->isChecked() ? static_cast<QWidget *>(m_again) : m_tick)->setFocus(Qt::OtherFocusReason);
}

} // namespace trunkdesk
