// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTableView>

namespace trunkdesk {

/// A table that looks like all of ours and can be copied out of: the chosen rows, or all of them while one or none is chosen.
class CopyTable : public QTableView
{
    Q_OBJECT

public:
    explicit CopyTable(QWidget *parent = nullptr);

    /// RFC 4180 with a header line, every row that is shown.
    [[nodiscard]] QString asCsv() const;

public Q_SLOTS:
    void copySelection();
    void copyCsv();
    void saveCsv();

Q_SIGNALS:
    void told(const QString &text); ///< it was copied or saved
    void troubled(const QString &text);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] QList<int> wantedRows() const;
    [[nodiscard]] QList<int> shownColumns() const;
};

} // namespace trunkdesk
