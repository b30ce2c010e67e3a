// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

// Terraform's language as text, laid out as `terraform fmt` lays it out.

namespace trunkdesk {

/// A quoted string that says exactly this: no interpolation, and no character that cannot be seen.
[[nodiscard]] QString hclString(const QString &text);
/// One line a line of the comment, broken near the hundredth column; characters that cannot be seen stand as escapes.
[[nodiscard]] QString hclComment(const QString &text);

/// Names for blocks: made from what people call a record, valid (letters, digits, underscores), and each given once.
class HclNames
{
public:
    [[nodiscard]] QString unique(const QString &type, const QString &title, const QString &fallback);

private:
    QHash<QString, QSet<QString>> m_taken;
    QHash<QString, int> m_next; ///< where to go on counting, so that a thousand of one name are not counted a thousand times
};

/// What stands between the braces of a block.
class HclBody
{
public:
    void attribute(const QString &name, const QString &expression);
    void block(const QString &header, const HclBody &body);
    [[nodiscard]] bool isEmpty() const { return m_lines.isEmpty() && m_blocks.isEmpty(); }
    [[nodiscard]] QString text(int level = 1) const;

private:
    QList<std::pair<QString, QString>> m_lines;
    QList<std::pair<QString, HclBody>> m_blocks;
};

/// `header {` … `}` at the top level.
[[nodiscard]] QString hclBlock(const QString &header, const HclBody &body);

} // namespace trunkdesk
