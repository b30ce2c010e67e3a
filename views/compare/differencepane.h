// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/differencewords.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QSplitter;
class QStackedLayout;
class QToolButton;

namespace trunkdesk {

class DifferenceFilter;
class DifferenceModel;
class DifferenceTree;
class EmptyState;
class MeaningList;
class Notice;

/// What a comparison found: in words that matter, and below them every difference, to be filtered, copied and chosen from.
class DifferencePane : public QWidget
{
    Q_OBJECT

public:
    explicit DifferencePane(QWidget *parent);
    ~DifferencePane() override;

    void setComparison(const Comparison &comparison, const QList<DifferenceWord> &words);
    [[nodiscard]] const Comparison &comparison() const;
    void setCheckable(bool checkable);
    [[nodiscard]] QList<int> chosen() const;
    void chooseAll(bool chosen); ///< all that are shown
    [[nodiscard]] QList<int> shown() const; ///< places of those that are not filtered away
    void focusTree();
    void focusFilter();

Q_SIGNALS:
    void chosenChanged();
    void recordWanted(int difference);
    void copied(const QString &what);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTools();
    void fillCopyMenu(QMenu *menu, const std::function<QList<int>()> &places);
    void showMenu(const QPoint &place);
    void filter();
    void countKinds();
    void updateShown();
    void fitWords();
    void goTo(int difference);
    void copyText(const QList<int> &places);
    void copyCsv(const QList<int> &places);
    void copyJson(const QList<int> &places);
    void tellCopied(qsizetype count);

    DifferenceModel *m_model;
    DifferenceFilter *m_filter;
    QWidget *m_wordsBox;
    MeaningList *m_words;
    QWidget *m_tools;
    QLineEdit *m_text;
    QComboBox *m_kinds;
    QLabel *m_counts;
    QToolButton *m_expand;
    QToolButton *m_collapse;
    QToolButton *m_copy;
    Notice *m_remarks;
    DifferenceTree *m_tree;
    EmptyState *m_nothing;
    QStackedLayout *m_stack;
    QSplitter *m_splitter;
};

} // namespace trunkdesk
