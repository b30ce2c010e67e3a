// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/forms/jointfields.h"

#include <algorithm>

namespace trunkdesk {

std::optional<std::pair<QString, QString>> splitText(const ResourceKind &kind, const Field &field, const QString &text)
{
    const auto *tailField = kind.field(field.tailField);
    const auto slash = text.indexOf(u'/');
    if (!tailField || slash < 0)
        return {};
    const auto head = text.left(slash).trimmed(), tail = text.mid(slash + 1).trimmed();
    if (tail.isEmpty() || !checkField(field, head).sendable() || !checkField(*tailField, tail).sendable())
        return {};
    return std::pair(head, tail);
}

QString textToConfirm(const ResourceKind &kind, const Field &field, const Draft &draft)
{
    const auto text = draft.value(field.key).trimmed();
    if (field.type == FieldType::TextList && field.check) {
        QStringList asking;
        for (const auto &line : text.split(u'\n'))
            if (const auto verdict = field.check(line.trimmed()); verdict.kind == Verdict::Kind::Confirm && !asking.contains(verdict.canonical))
                asking.append(verdict.canonical);
        return asking.join(u' ');
    }
    const auto head = std::find_if(kind.fields.begin(), kind.fields.end(), [&field](const Field &f) { return QByteArrayView(f.tailField) == QByteArrayView(field.key); });
    if (head == kind.fields.end())
        return text;
    const auto before = draft.value(head->key).trimmed();
    return before.isEmpty() ? text : before + u'/' + text;
}

} // namespace trunkdesk
