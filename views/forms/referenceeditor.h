// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/inventory/inventory.h"
#include "views/forms/fieldeditor.h"

#include <QComboBox>
#include <QPointer>

namespace trunkdesk {

class ReferencePopup;

/// A combo box whose list is ours: it may hold 50,000 records, so they are found by typing. Typing, pasting and Delete work on it
/// while it is closed, too.
class ReferenceBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ReferenceBox(QWidget *parent = nullptr);

    void showPopup() override { Q_EMIT popupWanted({}); }

Q_SIGNALS:
    void popupWanted(const QString &typed);
    void pasted(const QString &text);
    void emptied();
    void copyWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override; // scrolling through a form must not change it
};

/// Points at another record of the account: shows what people call it, holds its id. An id that the account does not know is kept.
class ReferenceEditor : public FieldEditor
{
    Q_OBJECT

public:
    ReferenceEditor(const Field &field, QWidget *parent);

    [[nodiscard]] QString text() const override { return m_id; }
    void setText(const QString &text) override;
    void setReadOnly(bool on) override;
    void setSubject(const FormSubject &subject) override;
    [[nodiscard]] QWidget *control() const override { return m_box; }

private:
    void openPopup(const QString &typed);
    void take(const QString &id);
    void takePasted(const QString &text);
    void updateLabel();
    void noteRecords(const ResourceKind *kind);
    [[nodiscard]] std::optional<Record> referred(const QString &id) const;

    const ResourceKind *m_kind;
    QPointer<const Inventory> m_inventory;
    Record m_before; ///< of the form's subject: it may tell what an id is that nobody knows
    QString m_id;
    ReferenceBox *m_box;
    ReferencePopup *m_popup = nullptr; ///< made when it is opened for the first time
};

} // namespace trunkdesk
