// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

class QAction;

namespace trunkdesk {

/// A button that looks like the field it opens: words at the left, the keys at the right. It gives way where a window is narrow.
class SearchBox : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SearchBox(QAction *action, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keys;
};

} // namespace trunkdesk
