// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QToolButton>

namespace trunkdesk {

/// A caption and a value, one above the other; a value too long for the room is cut, and then stands in the tooltip.
class Chip : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(QWidget *parent = nullptr);

    /// `dim`: the value is not written but what is assumed.
    void setContents(const QString &caption, const QString &value, bool dim = false);
    [[nodiscard]] QString value() const { return m_value; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    static constexpr int padding = 9;
    static constexpr int arrow = 16;
    [[nodiscard]] static QSize sizeOf(const QWidget &widget, const QString &caption, const QString &value);
    static void paint(QWidget &widget, const QString &caption, const QString &value, bool dim, int roomAtEnd);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString m_caption;
    QString m_value;
    bool m_dim = false;
};

/// The same, but its value can be chosen from a menu.
class ChoiceChip : public QToolButton
{
    Q_OBJECT

public:
    explicit ChoiceChip(QWidget *parent = nullptr);

    struct Option
    {
        QString value;
        QString label;
    };
    void setContents(const QString &caption, const QString &shown, const QList<Option> &options, const QString &current);
    [[nodiscard]] QString value() const { return m_value; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(const QString &value);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_caption;
    QString m_value;
};

} // namespace trunkdesk
