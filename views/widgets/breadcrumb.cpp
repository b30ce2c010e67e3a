// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/widgets/breadcrumb.h"

#include "views/theme/theme.h"
#include "views/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

/// A word that can be clicked: no frame, underlined under the mouse or the keyboard.
class Crumb : public QPushButton
{
public:
    using QPushButton::QPushButton;

    [[nodiscard]] QSize sizeHint() const override { return {fontMetrics().horizontalAdvance(shown()) + 2, fontMetrics().height() + 2}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {20, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        auto marked = font();
        const bool lit = underMouse() || hasFocus();
        marked.setUnderline(lit);
        painter.setFont(marked);
        painter.setPen(Theme::of(palette()).colour(lit ? Tone::Accent : Tone::Dim));
        painter.drawText(rect(), int(Qt::AlignVCenter | Qt::AlignLeading), fontMetrics().elidedText(shown(), Qt::ElideRight, width()));
    }

private:
    [[nodiscard]] QString shown() const { return text().replace(u"&&"_s, u"&"_s); }
};

} // namespace

Breadcrumb::Breadcrumb(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    setObjectName(u"breadcrumb"_s);
    setAccessibleName(tr("Way to this page"));
    m_row->setContentsMargins({});
    m_row->setSpacing(5);
    m_row->addStretch();
}

void Breadcrumb::setParts(const QList<Part> &parts)
{
    while (m_row->count() > 1) {
        const auto *item = m_row->takeAt(0);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    int place = 0;
    for (const auto &part : parts) {
        if (place > 0) {
            auto *mark = new ElidedLabel(Tone::Dim, this);
            mark->setText(u"›"_s);
            m_row->insertWidget(place++, mark);
        }
        if (part.go) {
            auto *button = new Crumb(QString(part.text).replace(u'&', u"&&"_s), this);
            button->setFlat(true);
            button->setCursor(Qt::PointingHandCursor);
            button->setAccessibleName(tr("Go to %1").arg(part.text));
            connect(button, &QPushButton::clicked, this, part.go);
            m_row->insertWidget(place++, button);
        } else {
            auto *label = new ElidedLabel(Tone::Dim, this);
            label->setText(part.text);
            m_row->insertWidget(place++, label);
        }
    }
}

} // namespace trunkdesk
