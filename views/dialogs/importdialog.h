// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/accounts/foundaccount.h"
#include "views/dialogs/dialogframe.h"

class QPushButton;
class QTreeWidget;

namespace trunkdesk {

/// The accounts that were found on this computer, to be ticked.
class ImportDialog : public DialogFrame
{
    Q_OBJECT

public:
    struct Candidate
    {
        FoundAccount found;
        bool known = false; ///< it stands in the list already
    };
    /// `faults`: places that could not be read, a sentence each. `keeping`: where the secrets will be kept.
    ImportDialog(const QList<Candidate> &candidates, const QStringList &faults, const QString &keeping, QWidget *parent = nullptr);

    [[nodiscard]] QList<FoundAccount> chosen() const;

Q_SIGNALS:
    void importWanted(const QList<trunkdesk::FoundAccount> &accounts);

private:
    void fill();
    void updateButton();

    QList<Candidate> m_candidates;
    QTreeWidget *m_list;
    QPushButton *m_import;
};

} // namespace trunkdesk
