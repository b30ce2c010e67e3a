// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/theme/theme.h"

#include <QWidget>

class QPainter;

namespace trunkdesk {

/// A short word with a rounded ground (a badge) or edge (the mode of an account).
class Tag : public QWidget
{
    Q_OBJECT

public:
    enum class Shape { Badge, Outline };

    explicit Tag(Shape shape, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setTone(Tone tone);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    /// The same shape for delegates: an outlined word at the end of `place`, which is its left edge where one reads from the right. Returns what it covers.
    static QRect paintOutline(QPainter *painter, const QRect &place, const QString &word, const QColor &colour, const QFont &base);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Shape m_shape;
    Tone m_tone = Tone::Text;
    QString m_text;
};

} // namespace trunkdesk
