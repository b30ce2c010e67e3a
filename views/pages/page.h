// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/window/accountcontroller.h"

#include <QPointer>
#include <QWidget>

namespace trunkdesk {

class RecordTable;

/// What the actions of the window act on while a page is in view.
struct PageContext
{
    const ResourceKind *kind = nullptr; ///< of the rows in view; null: there are none
    QString parent;                     ///< of the rows in view; empty: they are of the whole account
    RecordId page;                      ///< the record that the page is about; invalid for a collection
    RecordId current;                   ///< the row that the keyboard is on, else the record of the page
    QList<RecordId> selected;           ///< rows, from top to bottom
};

/// One page in the middle of the window.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(QWidget *parent = nullptr) : QWidget(parent) { }

    [[nodiscard]] AccountController *controller() const { return m_controller; }
    [[nodiscard]] virtual PageContext context() const = 0;
    [[nodiscard]] virtual RecordTable *table() const = 0; ///< the one in view; null: none is
    virtual void focusRows() = 0;
    virtual void focusFilter() = 0;
    virtual bool selectRecord(const RecordId &id) = 0; ///< false when the page does not hold it
    virtual void leave() { m_controller = nullptr; }   ///< the account is about to go

Q_SIGNALS:
    void contextChanged();
    void kindWanted(const trunkdesk::ResourceKind *kind);
    void recordActivated(const trunkdesk::RecordId &id); ///< Enter or double click on a row
    void recordLinked(const trunkdesk::RecordId &id);    ///< a link to another record
    void editWanted(const trunkdesk::RecordId &id, const QByteArray &field);
    void removeWanted(const QList<trunkdesk::RecordId> &ids);
    void menuWanted(const QPoint &globalPlace);
    void copied(const QString &what);
    void simulateWanted(); ///< over the record that the page is about
    void messageRaised(const trunkdesk::Message &message);

protected:
    void connectTable(RecordTable *table);
    /// The keyboard can stand on a row that is not chosen (Ctrl with an arrow); what is acted on is always among the chosen ones.
    [[nodiscard]] static RecordId currentOf(const RecordId &current, const QList<RecordId> &selected);

    QPointer<AccountController> m_controller;
};

} // namespace trunkdesk
