// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/verdict.h"

#include <QByteArrayView>

#include <span>

namespace trunkdesk {

/// What a field's text means; decides how it is checked, edited, sorted and shown.
enum class FieldType { Text, Integer, Boolean, Choice, SipUri, WebUrl, PhoneNumber, DomainName, Sid, Timestamp, Map };

struct FieldChoice
{
    const char *value = ""; ///< on the wire
    const char *label = ""; ///< source text, context "Schema"
};

/// Whether a table shows the field when nobody has chosen columns yet.
enum class Column { Never, OnDemand, Shown };

/// One property of a resource, declared once. Paths, columns, form, checks, export and the sandbox all read this.
/// Texts are source texts (QT_TRANSLATE_NOOP, context "Schema"); fieldLabel() and its sisters translate them.
struct Field
{
    const char *key = "";   ///< JSON name; a dot reaches into an object (`recording.mode`)
    const char *param = ""; ///< name in a request; empty: it cannot be written
    const char *label = "";
    const char *help = "";  ///< one line beside the field of a form: limits and meaning
    FieldType type = FieldType::Text;

    bool required = false;   ///< must have a value when it is created and cannot be emptied
    bool createOnly = false; ///< cannot be changed afterwards
    bool writeOnly = false;  ///< a secret: sent, never answered
    bool restated = false;   ///< must be sent with every update
    bool protects = false;   ///< a Boolean that keeps strangers out: switching it off asks for a second look
    bool unique = false;     ///< no two accounts may hold the same; once let go it is free for anybody
    qint64 minimum = 0;      ///< of an Integer
    qint64 maximum = 0;
    int maxLength = 0;       ///< of a Text, in code points; 0: not limited by us
    std::span<const FieldChoice> choices = {};
    const char *reference = ""; ///< key of the kind that a Sid points at
    const char *initial = "";   ///< what a new form begins with
    Verdict (*check)(const QString &text) = nullptr; ///< instead of the type's own check; not asked about an empty optional field

    Column column = Column::OnDemand;
    const char *group = "";       ///< heading in the form
    const char *placeholder = ""; ///< an example, shown in an empty field
    const char *onText = "";      ///< beside the check box of a Boolean
    bool badge = false;           ///< shown in a page's header when it says something out of the ordinary

    [[nodiscard]] constexpr bool writable() const { return param[0] != '\0'; }
    [[nodiscard]] constexpr bool updatable() const { return writable() && !createOnly; }
};

[[nodiscard]] QString fieldLabel(const Field &field);
[[nodiscard]] QString fieldHelp(const Field &field);
[[nodiscard]] QString choiceLabel(const Field &field, const QString &value); ///< the value itself when it is not one we know
[[nodiscard]] QString schemaText(const char *source);                         ///< any text of the tables, translated

/// How a text stands as a new value of this field.
[[nodiscard]] Verdict checkField(const Field &field, const QString &text);

} // namespace trunkdesk
