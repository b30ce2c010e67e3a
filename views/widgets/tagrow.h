// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

namespace trunkdesk {

class Tag;

/// Badges side by side, as many as there is room for; the rest stands in the tooltip of a last one that counts them.
class TagRow : public QWidget
{
    Q_OBJECT

public:
    explicit TagRow(QWidget *parent = nullptr);

    void setTexts(const QStringList &texts);
    [[nodiscard]] QStringList texts() const { return m_texts; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QStringList m_texts;
    QList<Tag *> m_tags;
    Tag *m_more;
};

} // namespace trunkdesk
