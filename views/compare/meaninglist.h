// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/differencewords.h"

#include <QListWidget>

namespace trunkdesk {

/// What the differences mean, a sentence a line; Enter or a double click leads to the difference that it is about.
class MeaningList : public QListWidget
{
    Q_OBJECT

public:
    explicit MeaningList(QWidget *parent);

    void setWords(const QList<DifferenceWord> &words);
    [[nodiscard]] int heightOf(int lines) const; ///< of so many sentences, as they are wrapped now

Q_SIGNALS:
    void differenceWanted(int difference);

public Q_SLOTS:
    void copySelection();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace trunkdesk
