// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/routing/routingscene.h"

#include <QDateTime>
#include <QList>
#include <QString>

// A report as plain values: what it says and in which order, not what it looks like. Texts are plain; whoever draws them escapes them.

namespace trunkdesk {

struct ReportTable
{
    QStringList headings;
    QList<QStringList> rows;
    QList<bool> right;     ///< of each column: numbers
    QList<bool> monospace; ///< of each column: addresses and ids
};

struct ReportBlock
{
    enum class What {
        Heading,   ///< level 1 to 3
        Paragraph,
        Remark,    ///< something that the reader must not miss
        Facts,     ///< a name and a value a line
        Table,
        Picture,
    };

    What what = What::Paragraph;
    QString text = {};
    int level = 0;
    QList<std::pair<QString, QString>> facts = {};
    ReportTable table = {};
    std::optional<RoutingScene> scene = {};
};

struct Report
{
    QString title;    ///< `Configuration of “Northwind”`
    QString subject;  ///< the account's name
    QString foot;     ///< program and version
    QDateTime made;
    QList<ReportBlock> blocks;

    [[nodiscard]] bool isEmpty() const { return blocks.isEmpty(); }
};

} // namespace trunkdesk
