// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/accounts/account.h"
#include "models/core/secret.h"
#include "models/schema/field.h"

#include <QWidget>

#include <deque>
#include <optional>
#include <vector>

class QGridLayout;

namespace trunkdesk {

struct Provider;
class FieldRow;
class ToneLabel;

/// The form of an account: which provider, its ids and secret, where it is reached, and what it is to the person. What a provider
/// wants stands in the table of providers; here is only how it is asked for.
class AccountForm : public QWidget
{
    Q_OBJECT

public:
    /// Of a new account, or of one that is there, whose secret may be left as it is.
    explicit AccountForm(const std::optional<Account> &account, QWidget *parent = nullptr);

    /// As it is in the form. Only when nothing is wrong with it.
    [[nodiscard]] Account account() const;
    [[nodiscard]] Secret secret() const; ///< empty: none was entered
    [[nodiscard]] bool isDirty() const;

    [[nodiscard]] int problemCount() const;
    [[nodiscard]] QStringList missing() const; ///< labels of what is needed and empty
    bool focusFirstProblem();                  ///< false: there is none
    void focusFirst();
    [[nodiscard]] FieldRow *row(QByteArrayView key) const; ///< of the provider in view; null: it does not ask for that

    /// Where the secret will be kept, under its field.
    void setKeeping(const QString &text, bool forGood);

Q_SIGNALS:
    void changed();

private:
    struct Part
    {
        const Provider *provider = nullptr; ///< null: for all of them
        FieldRow *row = nullptr;
        ToneLabel *below = nullptr;
    };
    struct Choices
    {
        std::vector<FieldChoice> list;
    };

    void build();
    void addRow(QGridLayout *grid, const Field &field, const Provider *provider = nullptr);
    void addPlace(QGridLayout *grid, const Provider &provider);
    void paintColours();
    void fill(const Account &account);
    void showProvider();
    void check();
    void orderTabs();
    [[nodiscard]] QString text(QByteArrayView key) const;
    [[nodiscard]] QString base() const;
    [[nodiscard]] QList<FieldRow *> shownRows() const;

    std::optional<Account> m_existing;
    const Provider *m_provider = nullptr;
    std::deque<Field> m_fields; ///< the rows point at these
    std::deque<Choices> m_choices;
    QList<Part> m_parts;
    QStringList m_opened; ///< the texts that it began with
};

} // namespace trunkdesk
