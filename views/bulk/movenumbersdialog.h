// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/numbermoves.h"
#include "views/dialogs/dialogframe.h"

#include <QPointer>

class QComboBox;
class QPushButton;

namespace trunkdesk {

class ElidedLabel;
class Inventory;
class ListFileReader;
class Notice;
class PreviewPane;
class ToneLabel;

/// Moves telephone numbers in hundreds: those that were chosen in a table, that are pasted, or that stand in a file, to one place or each to where
/// the list says. Offers a file that tells where they are now, which it can open to put them back. Sends nothing.
class MoveNumbersDialog : public DialogFrame
{
    Q_OBJECT

public:
    /// The inventory is borrowed. Without chosen numbers it waits for a list.
    MoveNumbersDialog(Inventory *inventory, const Placement &placement, const QList<RecordId> &chosen, QWidget *parent = nullptr);

    void takeText(const QString &pasted);
    void openFile(const QString &path);
    /// Writes where the numbers of the list are now; what went wrong, or nothing.
    [[nodiscard]] std::optional<QString> savePlaces(const QString &path) const;

    [[nodiscard]] QList<Change> changes() const;
    [[nodiscard]] QStringList remarks() const; ///< what is left out, and why
    [[nodiscard]] const QList<NumberMove> &moves() const { return m_moves; }

    void accept() override; ///< asks for the review and stays open: whoever shows that closes it
    void tellBusy();        ///< the review cannot be shown now

Q_SIGNALS:
    void fileRead();
    void reviewWanted(const QList<trunkdesk::Change> &changes, const QStringList &remarks);

private:
    void buildTools();
    void buildFoot();
    void fillDestinations();
    void askForText();
    void askForFile();
    void askWhereToSave();
    void takeRows(const Result<QList<CsvRow>, QString> &rows, const QString &source);
    void takeList(const NumberList &list, const QString &source);
    void preview();
    void tell(int gravity, const QString &text);
    [[nodiscard]] Destination destination() const;

    QPointer<Inventory> m_inventory;
    const Placement m_placement;
    NumberList m_list;
    QList<NumberMove> m_moves;
    ToneLabel *m_source = nullptr;
    QComboBox *m_destination = nullptr;
    Notice *m_notice = nullptr;
    PreviewPane *m_preview = nullptr;
    ElidedLabel *m_status = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_review = nullptr;
    ListFileReader *m_reader = nullptr;
};

} // namespace trunkdesk
