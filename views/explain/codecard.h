// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/checks/explanation.h"

#include <QWidget>

class QVBoxLayout;

namespace trunkdesk {

/// One code that was recognised: what it means, what to do, and what in the account it points at.
class CodeCard : public QWidget
{
    Q_OBJECT

public:
    /// `inventory`: null without an account; borrowed for the time of the construction.
    CodeCard(const FailureExplanation &explanation, const Inventory *inventory, QWidget *parent = nullptr);

Q_SIGNALS:
    void recordWanted(const trunkdesk::RecordId &id, const QByteArray &field); ///< without an id: the table of its kind
    void fixWanted(const trunkdesk::Finding &finding);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addHead(const FailureExplanation &explanation);
    void addMeaning(const FailureExplanation &explanation);
    void addCauses(const FailureExplanation &explanation, const Inventory &inventory);
    void addCause(const FailureCause &cause, const Inventory &inventory);
    void addSource(const FailureExplanation &explanation);

    QVBoxLayout *m_column;
};

} // namespace trunkdesk
