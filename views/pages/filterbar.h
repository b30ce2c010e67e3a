// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/schema/draft.h"
#include "models/schema/field.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace trunkdesk {

class FieldMessage;

/// What a list at the provider can be asked for: a small form out of filter fields, in as many columns as there is room for. Nothing
/// is asked while one of them is wrong; the messages stand under the fields.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    void setKind(const ResourceKind &kind);
    void setDraft(const Draft &draft);       ///< what is asked for now; asks for nothing
    [[nodiscard]] Draft draft() const;       ///< what stands in the fields, as it would be sent; empty ones are left out
    [[nodiscard]] QString words() const;     ///< the labels of the fields that stand for something, for a bar that is folded away
    [[nodiscard]] bool apply();              ///< false: something is wrong, and the keyboard is on it
    void reset();
    void focusFirst();

    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 40}; }

Q_SIGNALS:
    void applied(const trunkdesk::Draft &draft);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Cell
    {
        const Field *field = nullptr;
        QWidget *box = nullptr;
        QLineEdit *line = nullptr;  ///< one of the two
        QComboBox *choice = nullptr;
        FieldMessage *message = nullptr;

        [[nodiscard]] QString text() const;
        void setText(const QString &text) const;
        [[nodiscard]] QWidget *control() const;
    };
    [[nodiscard]] Cell makeCell(const Field &field);
    [[nodiscard]] bool check(const Cell &cell); ///< shows what is wrong; true when it may be sent
    [[nodiscard]] bool checkTogether();      ///< what the rules of the kind say of all of them
    void say(const Cell &cell, const std::optional<Issue> &issue);
    void arrange();

    const ResourceKind *m_kind = nullptr;
    QList<Cell> m_cells;
    QGridLayout *m_grid;
    QPushButton *m_apply;
    QPushButton *m_reset;
    int m_columns = 0;
};

} // namespace trunkdesk
