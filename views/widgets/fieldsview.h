// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/schema/recordid.h"

#include <QTableView>
#include <QTimer>

namespace trunkdesk {

class Inventory;
class RecordFieldsModel;

/// The fields of one record as name and value, to be read, copied and followed. Long values wrap; a value that names another
/// record is a link (a click or Enter).
class FieldsView : public QTableView
{
    Q_OBJECT

public:
    explicit FieldsView(QWidget *parent = nullptr);

    void setRecord(Inventory *inventory, const RecordId &id); ///< null or invalid: shows nothing
    void setHugging(bool on); ///< never taller than its rows, so that something may stand right under them

Q_SIGNALS:
    void recordLinked(const trunkdesk::RecordId &id);

public Q_SLOTS:
    void copySelection(); ///< the values of the chosen rows

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    void follow(const QModelIndex &index);
    void copy(bool withNames);

    RecordFieldsModel *m_fields;
    bool m_hugging = false;
    QTimer m_fitLater;
};

} // namespace trunkdesk
