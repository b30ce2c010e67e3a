// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/findingsmodel.h"

#include <QWidget>

class QMenu;
class QStackedLayout;

namespace trunkdesk {

class ElidedLabel;
class EmptyState;
class ProblemsTable;
class ProblemsTools;

/// What is wrong or risky in what is open: always in reach, each with its way to the record, what mends it and what it means.
class ProblemsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemsPanel(FindingsModel *model, QWidget *parent = nullptr);

    [[nodiscard]] ProblemsTools *tools() const { return m_tools; }
    [[nodiscard]] ProblemsTable *table() const { return m_table; }

    /// The account in view (null: none is open) and the record that is chosen there.
    void setPlace(Inventory *inventory, const RecordId &record);
    void showScope(FindingsFilter::Scope scope); ///< with nothing of it out of sight
    void showCode(const QByteArray &code);       ///< of everything that is open
    void showIgnored();
    void focusRows();
    /// Chooses the next row (or the one before, for -1), from the end again at the other; -1: there is none.
    [[nodiscard]] int step(int by);
    /// A row without any that is more fitting: opens what mends it.
    void fixRow(int row, const QPoint &globalPlace);

    struct Chosen
    {
        QPointer<Inventory> inventory;
        Finding finding;
        bool ignored = false;
    };
    [[nodiscard]] QList<Chosen> chosen() const; ///< from top to bottom

Q_SIGNALS:
    void recordWanted(trunkdesk::Inventory *inventory, const trunkdesk::RecordId &id, const QByteArray &field);
    void fixWanted(trunkdesk::Inventory *inventory, const trunkdesk::Finding &finding, int fix);
    void fixTogetherWanted();                  ///< all that are chosen
    void ignoreWanted();                       ///< all that are chosen
    void hearAgainWanted();                    ///< of all that are chosen
    void ignoredListWanted();
    void meaningWanted(const QByteArray &code); ///< empty: of all codes
    void copied(const QString &what);

private:
    void applyFilter();
    void updateState();
    void showEmpty();
    void go(int row);
    void showMenu(const QPoint &globalPlace);
    void fillListMenu();
    void addCopies(QMenu *menu, bool all);
    void copy(const QString &how, bool all);
    void emptyActed();

    FindingsModel *m_model;
    ProblemsTools *m_tools;
    ProblemsTable *m_table;
    EmptyState *m_empty;
    ElidedLabel *m_silent; ///< which lists were not read, so that some checks say nothing
    QStackedLayout *m_stack;
    QPointer<Inventory> m_inventory;
};

/// Whether several findings can be mended by one plan: each has values that are ready, in one account.
[[nodiscard]] bool readyTogether(const QList<ProblemsPanel::Chosen> &chosen);

} // namespace trunkdesk
