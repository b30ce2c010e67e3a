// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/checks/check.h"
#include "views/pages/toolpage.h"

#include <QHash>

class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace trunkdesk {

class ChecksModel;
class EmptyState;
class Notice;
class ToneLabel;

/// Every check: what it says, what that means for a call, what to do, the provider's codes and where the rule comes from; with how often it finds
/// something in what is open.
class CodesPage : public ToolPage
{
    Q_OBJECT

public:
    explicit CodesPage(QWidget *parent = nullptr);

    void setCounts(const QHash<const Check *, qsizetype> &counts); ///< in what is open, what is ignored left out
    void choose(const QByteArray &code);
    [[nodiscard]] QString title() const override;
    void focusFirst() override;

Q_SIGNALS:
    void findingsWanted(const QByteArray &code);
    void copied(const QString &what);

private:
    void build();
    [[nodiscard]] QWidget *buildDetails();
    [[nodiscard]] const Check *chosen() const;
    void updateChosen();
    void showState();

    ChecksModel *m_model;
    QSortFilterProxyModel *m_shown;
    QLineEdit *m_filter;
    QTableView *m_table;
    QSplitter *m_split;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    ToneLabel *m_title;
    ToneLabel *m_code;
    ToneLabel *m_meaning;
    ToneLabel *m_remedy;
    ToneLabel *m_errors;
    ToneLabel *m_source;
    QPushButton *m_copySource;
    QPushButton *m_show;
};

} // namespace trunkdesk
