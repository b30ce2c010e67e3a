// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/routing/admission.h"

#include <QWidget>

class QVBoxLayout;

namespace trunkdesk {

/// What becomes of a call at one trunk, domain or number: the answer in a word and a sentence, the steps that led to it, and where it goes.
class AdmissionCard : public QWidget
{
    Q_OBJECT

public:
    /// The inventory is borrowed for the time of the construction.
    AdmissionCard(const Admission &admission, const Inventory &inventory, QWidget *parent = nullptr);

Q_SIGNALS:
    void recordWanted(const trunkdesk::RecordId &id, const QByteArray &field = {});
    void explanationWanted(const QString &code);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addHead(const Admission &admission, const Inventory &inventory);
    void addCode(const Admission &admission, const Inventory &inventory);
    void addStep(const AdmissionStep &step, const Inventory &inventory);
    void addPicture(const CallFlow &flow, const Inventory &inventory);

    QVBoxLayout *m_column;
};

/// `let in`, `refused` …: the answer in a word or two.
[[nodiscard]] QString outcomeText(Admission::Outcome outcome);
/// The answers as text for a ticket.
[[nodiscard]] QString admissionText(const QList<Admission> &admissions);

} // namespace trunkdesk
