// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QTreeView>

namespace trunkdesk {

class DifferenceFilter;
class DifferenceModel;
struct Comparison;

/// The differences as a tree to be read, filtered and ticked. What is open, chosen and in view stays so when it is compared again.
class DifferenceTree : public QTreeView
{
    Q_OBJECT

public:
    DifferenceTree(DifferenceModel *model, DifferenceFilter *filter, QWidget *parent);
    ~DifferenceTree() override;

    void setComparison(const Comparison &comparison);
    [[nodiscard]] int currentDifference() const;          ///< place in the comparison; -1: none
    [[nodiscard]] QList<int> selectedDifferences() const; ///< of a kind all that are shown; ascending
    [[nodiscard]] QList<int> shownDifferences() const;    ///< ascending
    void showDifference(int difference); ///< with its fields, and the keyboard on it
    void toggleSelected(); ///< ticks them, or unticks them when all of them are

Q_SIGNALS:
    void differenceActivated(int difference); ///< Enter or double click
    void menuWanted(const QPoint &globalPlace);
    void copyWanted();

public Q_SLOTS:
    void copySelection() { Q_EMIT copyWanted(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fit();
    void activate(const QModelIndex &index);

    DifferenceModel *m_model;
    DifferenceFilter *m_filter;
    bool m_ownWidths = false; ///< a person drew them
};

} // namespace trunkdesk
