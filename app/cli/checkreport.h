// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/checkrun.h"

namespace trunkdesk::cli {

/// `acme.json:12: error: twilio.trunk “hq” (TK…) domain_name: message [CODE 32010]`: what editors and build servers understand. The severity,
/// kinds and fields are never translated.
[[nodiscard]] QString findingLine(const CheckedFinding &finding);
/// One sentence: how much was looked at, and what came of it.
[[nodiscard]] QString checkSummary(const CheckSubjects &subjects, const CheckRun &run);
/// One JSON document; trunkctl(1) says what is in it.
[[nodiscard]] QByteArray checkJsonReport(const CheckSubjects &subjects, const CheckRun &run);
/// A log of SARIF 2.1.0 (OASIS standard of 2020-03-27) with one run.
[[nodiscard]] QByteArray checkSarifReport(const CheckSubjects &subjects, const CheckRun &run);

} // namespace trunkdesk::cli
