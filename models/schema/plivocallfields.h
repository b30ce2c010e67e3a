// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/issue.h"
#include "models/core/record.h"
#include "models/schema/field.h"

#include <QCoreApplication>

namespace trunkdesk::plivo {

inline constexpr FieldChoice callDirections[] = {{"inbound", QT_TRANSLATE_NOOP("Schema", "Inbound")}, {"outbound", QT_TRANSLATE_NOOP("Schema", "Outbound")}};
inline constexpr FieldChoice hangupSources[] = {
    {"customer", QT_TRANSLATE_NOOP("Schema", "Your side")},
    {"carrier", QT_TRANSLATE_NOOP("Schema", "The carrier")},
    {"zentrunk", QT_TRANSLATE_NOOP("Schema", "The provider")},
};
inline constexpr FieldChoice verifications[] = {
    {"Verified", QT_TRANSLATE_NOOP("Schema", "Verified")},
    {"Not Verified", QT_TRANSLATE_NOOP("Schema", "Not verified")},
    {"Not Applicable", QT_TRANSLATE_NOOP("Schema", "Not applicable")},
};

// Checks of what a list of calls is asked with (plivofieldchecks.cpp).
[[nodiscard]] Verdict checkNumberPart(const QString &text); ///< digits from the beginning of a number; a + is left out
[[nodiscard]] QList<Issue> callRules(const Record &asked, const Record &opened); ///< of a question, not of a call
[[nodiscard]] Verdict checkCallTime(const QString &text);   ///< YYYY-MM-DD HH:MM[:SS[.ffffff]], UTC

inline constexpr Field callFields[] = {
    {.key = "initiation_time", .label = QT_TRANSLATE_NOOP("Schema", "Began"), .type = FieldType::Timestamp, .column = Column::Shown},
    {.key = "call_direction", .label = QT_TRANSLATE_NOOP("Schema", "Direction"), .type = FieldType::Choice, .choices = callDirections, .column = Column::Shown},
    {.key = "from_number", .label = QT_TRANSLATE_NOOP("Schema", "From"), .column = Column::Shown},
    {.key = "to_number", .label = QT_TRANSLATE_NOOP("Schema", "To"), .column = Column::Shown},
    {.key = "bill_duration", .label = QT_TRANSLATE_NOOP("Schema", "Seconds"), .type = FieldType::Integer, .maximum = 2147483647, .column = Column::Shown},
    {.key = "hangup_cause_name", .label = QT_TRANSLATE_NOOP("Schema", "Ended because"), .column = Column::Shown},
    {.key = "hangup_cause_code", .label = QT_TRANSLATE_NOOP("Schema", "Hang-up code"), .type = FieldType::Integer, .maximum = 2147483647, .column = Column::Shown},
    {.key = "hangup_source", .label = QT_TRANSLATE_NOOP("Schema", "Ended by"), .type = FieldType::Choice, .choices = hangupSources, .column = Column::Shown},
    {.key = "trunk_domain", .label = QT_TRANSLATE_NOOP("Schema", "Trunk domain"), .column = Column::Shown},
    {.key = "answer_time", .label = QT_TRANSLATE_NOOP("Schema", "Answered"), .type = FieldType::Timestamp},
    {.key = "end_time", .label = QT_TRANSLATE_NOOP("Schema", "Ended"), .type = FieldType::Timestamp},
    {.key = "call_duration", .label = QT_TRANSLATE_NOOP("Schema", "Seconds in all"), .type = FieldType::Integer, .maximum = 2147483647},
    {.key = "billed_duration", .label = QT_TRANSLATE_NOOP("Schema", "Seconds billed"), .type = FieldType::Integer, .maximum = 2147483647},
    {.key = "total_amount", .label = QT_TRANSLATE_NOOP("Schema", "Cost")},
    {.key = "total_rate", .label = QT_TRANSLATE_NOOP("Schema", "Rate")},
    {.key = "from_country", .label = QT_TRANSLATE_NOOP("Schema", "From country")},
    {.key = "to_country", .label = QT_TRANSLATE_NOOP("Schema", "To country")},
    {.key = "transport_protocol", .label = QT_TRANSLATE_NOOP("Schema", "Transport")},
    {.key = "srtp", .label = QT_TRANSLATE_NOOP("Schema", "SRTP"), .type = FieldType::Boolean},
    {.key = "secure_trunking", .label = QT_TRANSLATE_NOOP("Schema", "Secure"), .type = FieldType::Boolean},
    {.key = "cnam_lookup", .label = QT_TRANSLATE_NOOP("Schema", "Caller name looked up"), .type = FieldType::Boolean},
    {.key = "stir_verification", .label = QT_TRANSLATE_NOOP("Schema", "Caller verified"), .type = FieldType::Choice, .choices = verifications},
    {.key = "attestation_indicator", .label = QT_TRANSLATE_NOOP("Schema", "Attestation")},
    {.key = "call_id", .label = QT_TRANSLATE_NOOP("Schema", "SIP Call-ID")},
    {.key = "call_uuid", .label = QT_TRANSLATE_NOOP("Schema", "Call id"), .type = FieldType::Sid},
};

/// An upper bound of a time without a lower one is refused, so both stand together; at most 90 days.
inline constexpr Field callFilters[] = {
    {.key = "from_number", .param = "from_number", .label = QT_TRANSLATE_NOOP("Schema", "From"), .help = QT_TRANSLATE_NOOP("Schema", "A number or how it begins."), .check = checkNumberPart, .placeholder = "1415555"},
    {.key = "to_number", .param = "to_number", .label = QT_TRANSLATE_NOOP("Schema", "To"), .help = QT_TRANSLATE_NOOP("Schema", "A number or how it begins."), .check = checkNumberPart, .placeholder = "1415555"},
    {.key = "call_direction", .param = "call_direction", .label = QT_TRANSLATE_NOOP("Schema", "Direction"), .type = FieldType::Choice, .choices = callDirections},
    {.key = "hangup_cause_code", .param = "hangup_cause_code", .label = QT_TRANSLATE_NOOP("Schema", "Hang-up code"), .type = FieldType::Integer, .minimum = 0, .maximum = 99999, .placeholder = "4000"},
    {.key = "hangup_source", .param = "hangup_source", .label = QT_TRANSLATE_NOOP("Schema", "Ended by"), .type = FieldType::Choice, .choices = hangupSources},
    {.key = "stir_verification", .param = "stir_verification", .label = QT_TRANSLATE_NOOP("Schema", "Caller verified"), .type = FieldType::Choice, .choices = verifications},
    {.key = "bill_duration__gte", .param = "bill_duration__gte", .label = QT_TRANSLATE_NOOP("Schema", "Seconds, at least"), .type = FieldType::Integer, .minimum = 0, .maximum = 2147483647},
    {.key = "bill_duration__lte", .param = "bill_duration__lte", .label = QT_TRANSLATE_NOOP("Schema", "Seconds, at most"), .type = FieldType::Integer, .minimum = 0, .maximum = 2147483647},
    {.key = "end_time__gte", .param = "end_time__gte", .label = QT_TRANSLATE_NOOP("Schema", "Ended after"), .help = QT_TRANSLATE_NOOP("Schema", "Like 2026-11-01 08:00, UTC. At most 90 days back; 30 days without it."), .check = checkCallTime, .placeholder = "2026-11-01 08:00"},
    {.key = "end_time__lte", .param = "end_time__lte", .label = QT_TRANSLATE_NOOP("Schema", "Ended before"), .help = QT_TRANSLATE_NOOP("Schema", "Needs the other time, too."), .check = checkCallTime, .placeholder = "2026-11-02 08:00"},
};

} // namespace trunkdesk::plivo
