// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/routing/callflow.h"

namespace trunkdesk {

/// What the picture of one trunk shows: who is called, where the calls go now, and what happens when nobody answers.
struct RoutingScene
{
    CallFlow flow;
    QString from = {};  ///< in place of the count of numbers, where there are none to count
    QString areas = {}; ///< where the numbers are: `+1 415, +1 212`
    QStringList unset = {}; ///< names of the tiers that the record could have and has not
};

/// Nothing where there is nothing to picture: it is not known where calls go, or none come in by this record.
[[nodiscard]] std::optional<RoutingScene> sceneOf(const Inventory &inventory, const RecordId &entry, const Outage &outage = {});
/// The same for a flow that was worked out already.
[[nodiscard]] std::optional<RoutingScene> sceneWith(const Inventory &inventory, const CallFlow &flow);
/// Of targets that are in no account yet.
[[nodiscard]] CallFlow flowOf(const Distribution &distribution);

// The words of the picture.

/// `12 numbers`
[[nodiscard]] QString fromText(const RoutingScene &scene);
[[nodiscard]] bool hasOutage(const CallFlow &flow); ///< something in it is down
/// `Priority 20 · takes the calls now`
[[nodiscard]] QString tierHeading(const CallFlow &flow, int tier);
/// `hq-pbx-2 · 100 %, usually 30 %`
[[nodiscard]] QString targetCaption(const FlowTarget &target);
/// `Priority 20: dr-site · 100 %`, a tier in one line
[[nodiscard]] QString tierLine(const CallFlow &flow, int tier);
/// `Fallback URI · none chosen`
[[nodiscard]] QString unsetHeading(const QString &name);
/// All of it in words, line by line, for readers and the clipboard.
[[nodiscard]] QString sceneDescription(const RoutingScene &scene);
/// What comes when no target answers: `then Disaster recovery URL: POST https://…`
[[nodiscard]] QString endingText(const CallFlow &flow);

} // namespace trunkdesk
