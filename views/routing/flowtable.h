// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/routing/callflow.h"
#include "views/routing/copytable.h"

namespace trunkdesk {

class FlowModel;

/// The picture of a trunk as a table: its targets tier by tier with their shares, and what is asked last. Enter asks for the record.
class FlowTable : public CopyTable
{
    Q_OBJECT

public:
    explicit FlowTable(QWidget *parent = nullptr);

    void setFlow(const CallFlow &flow);

Q_SIGNALS:
    void recordWanted(const trunkdesk::RecordId &id);

private:
    FlowModel *m_model;
};

} // namespace trunkdesk
