// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/widgets/tagrow.h"

#include "models/items/itemroles.h"
#include "views/widgets/tag.h"

namespace trunkdesk {

static constexpr int gap = 6;

TagRow::TagRow(QWidget *parent) : QWidget(parent), m_more(new Tag(Tag::Shape::Badge, this))
{
    setObjectName(QStringLiteral("badges"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_more->hide();
}

void TagRow::setTexts(const QStringList &texts)
{
    if (texts == m_texts)
        return;
    m_texts = texts;
    qDeleteAll(std::exchange(m_tags, {}));
    for (const auto &text : texts) {
        auto *tag = new Tag(Tag::Shape::Badge, this);
        tag->setText(text);
        m_tags.append(tag);
    }
    setAccessibleName(texts.join(QStringLiteral(", ")));
    updateGeometry();
    arrange();
}

QSize TagRow::sizeHint() const
{
    int width = 0;
    for (const auto *tag : m_tags)
        width += tag->sizeHint().width() + gap;
    return {width, m_more->sizeHint().height()};
}

QSize TagRow::minimumSizeHint() const
{
    return {m_tags.isEmpty() ? 0 : 48, m_more->sizeHint().height()};
}

void TagRow::arrange()
{
    int x = 0;
    qsizetype shown = 0;
    const auto room = [&](qsizetype index) { return width() - (index + 1 < m_tags.size() ? 40 : 0); };
    for (; shown < m_tags.size(); ++shown) {
        const auto size = m_tags.at(shown)->sizeHint();
        if (x + size.width() > room(shown))
            break;
        m_tags.at(shown)->setGeometry({{x, (height() - size.height()) / 2}, size});
        x += size.width() + gap;
    }
    for (qsizetype index = 0; index < m_tags.size(); ++index)
        m_tags.at(index)->setVisible(index < shown);
    m_more->setVisible(shown < m_tags.size());
    m_more->setText(tr("+%1", "badges that have no room").arg(m_tags.size() - shown));
    m_more->setToolTip(toolTipText(m_texts.mid(shown).join(QStringLiteral(", "))));
    m_more->setGeometry({{x, (height() - m_more->sizeHint().height()) / 2}, m_more->sizeHint()});
}

void TagRow::resizeEvent(QResizeEvent *)
{
    arrange();
}

} // namespace trunkdesk
