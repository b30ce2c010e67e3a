// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/verdict.h"

#include <QByteArrayView>

#include <span>

namespace trunkdesk {

/// What a field's text means; decides how it is checked, edited, sorted and shown.
enum class FieldType {
    Text,
    Integer,
    Boolean,
    Choice,
    SipUri,
    SipTarget, ///< a SIP URI, or only its host and port
    WebUrl,
    PhoneNumber,
    DomainName,
    Sid,
    Timestamp,
    Map,
    TextList, ///< an array of strings on the wire; as a text one entry a line
};

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
    bool writeOnly = false;  ///< a secret: sent if it can be written; what answers say of it is dropped as soon as it arrives
    bool restated = false;   ///< must be sent with every update; a secret is asked for again, since without it the provider empties it
    bool protects = false;   ///< a Boolean that keeps strangers out: switching it off asks for a second look
    bool emergency = false;  ///< bears on emergency calls: a change of it asks for a second look
    bool unique = false;     ///< no two accounts may hold the same; once let go it is free for anybody
    bool cascades = false;   ///< of a reference: when what it points at is deleted, the provider deletes this record too
    qint64 minimum = 0;      ///< of an Integer
    qint64 maximum = 0;
    int maxLength = 0;       ///< of a Text, in code points; 0: not limited by us
    std::span<const FieldChoice> choices = {};
    const char *reference = ""; ///< key of the kind that a Sid points at
    const char *tailField = ""; ///< key of the field that takes what follows a slash: people write an address and its prefix length as one
    const char *initial = "";   ///< what a new form begins with
    Verdict (*check)(const QString &text) = nullptr; ///< instead of the type's own check, for each entry of a TextList; not asked about an empty optional field
    QString (*read)(const QString &wire) = nullptr;  ///< what the wire's text says, where the provider wraps it (an id in a path); see fieldValue()
    QString (*generate)() = nullptr;                 ///< of a secret: a fresh one that passes the check

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
