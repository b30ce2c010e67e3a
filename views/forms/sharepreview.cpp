// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/forms/sharepreview.h"

#include "views/widgets/tonelabel.h"
#include "views/theme/icons.h"

#include <QGridLayout>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

/// One bar; a part for each target, the one that is edited in a colour of its own.
class SharePreview::Bar : public QWidget
{
public:
    struct Part
    {
        double fraction = 0;
        bool isSelf = false;
    };

    explicit Bar(QWidget *parent) : QWidget(parent)
    {
        setFixedHeight(14);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void setParts(const QList<Part> &parts)
    {
        m_parts = parts;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const auto &theme = Theme::of(palette());
        const Tone tones[] = {Tone::Share1, Tone::Share2, Tone::Share3};
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const auto drawn = std::count_if(m_parts.begin(), m_parts.end(), [](const Part &p) { return p.fraction > 0; });
        if (drawn == 0) {
            painter.setPen(QPen(theme.colour(Tone::Dim), 1, Qt::DashLine));
            painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
            return;
        }
        constexpr qreal gap = 2;
        const auto room = width() - gap * qreal(drawn - 1);
        qreal left = 0;
        for (qsizetype i = 0; i < m_parts.size(); ++i) {
            const auto &part = m_parts.at(i);
            if (part.fraction <= 0)
                continue;
            const auto length = qMax(1.0, room * part.fraction);
            painter.setBrush(theme.colour(part.isSelf ? Tone::Sandbox : tones[i % 3]));
            const auto at = isRightToLeft() ? width() - left - length : left;
            painter.drawRoundedRect(QRectF(at, 0, length, height()), 2, 2);
            left += length + gap;
        }
    }

private:
    QList<Part> m_parts;
};

SharePreview::SharePreview(QWidget *parent)
    : QWidget(parent), m_bars(new QWidget(this)), m_now(new Bar(m_bars)), m_then(new Bar(m_bars)), m_text(new ToneLabel(Tone::Text, this))
{
    setObjectName(u"sharePreview"_s);
    auto *grid = new QGridLayout(m_bars);
    grid->setContentsMargins(0, 6, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(8);
    auto *now = new ToneLabel(tr("now"), Tone::Dim, m_bars);
    auto *then = new ToneLabel(tr("then"), Tone::Dim, m_bars);
    now->setFont(sized(font(), -0.5));
    then->setFont(sized(font(), -0.5));
    grid->addWidget(now, 0, 0);
    grid->addWidget(m_now, 0, 1);
    grid->addWidget(then, 1, 0);
    grid->addWidget(m_then, 1, 1);
    grid->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_bars);
    column->addWidget(m_text);
    m_bars->setMaximumWidth(480);
    m_text->setObjectName(u"sharePreviewText"_s);
    m_text->setWordWrap(true);
    m_text->setFont(sized(font(), -0.5));
}

void SharePreview::setShares(const Distribution &now, const Distribution &then, const RecordId &self)
{
    const auto changes = shareChanges(now, then, self);
    const auto *tier = then.tierOf(self);
    const auto *share = then.shareOf(self);
    const bool told = tier && tier->priority && share && share->state != Share::State::Unknown;
    m_caption = told ? tr("Calls at priority %1").arg(*tier->priority) : tr("Share of calls");
    m_bars->setVisible(told);
    QList<Bar::Part> before, after;
    for (const auto &change : changes) {
        before.append({change.fractionBefore, change.isSelf});
        after.append({change.fractionAfter, change.isSelf});
    }
    m_now->setParts(before);
    m_then->setParts(after);
    auto words = shareChangesText(changes);
    if (!told)
        words = tr("Shares can be told once priority and weight of every target at this priority are numbers in range.");
    else if (share->state == Share::State::Off)
        words = words.isEmpty() ? tr("Switched off: it takes no calls.") : tr("%1. Switched off: it takes no calls.").arg(words);
    if (told) // a sentence a line
        words = (QStringList{words} + shareRemarks(now, then, self)).join(u'\n');
    words = words.trimmed();
    m_text->setText(words);
    m_text->setTone(told ? Tone::Text : Tone::Dim);
    setAccessibleName(m_caption);
    setAccessibleDescription(words);
}

QString SharePreview::caption() const
{
    return m_caption;
}

QString SharePreview::text() const
{
    return m_text->text();
}

} // namespace trunkdesk
