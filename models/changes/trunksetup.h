// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/plan.h"
#include "models/changes/stepoutcome.h"
#include "models/core/issue.h"
#include "models/core/secret.h"

#include <span>

// Setting a trunk up from nothing: what is asked for (a table a provider), what was entered, and what follows from it. Pure: the pages ask,
// the planner orders, the runner sends.

namespace trunkdesk {

class Inventory;

/// Something that a trunk needs and that either is there or is made along with it: an address list, a credential, a URI.
struct SetupRole
{
    const char *key = "";         ///< an association of the trunk, or a reference field of it
    const char *title = "";       ///< source text, context "Schema"
    const char *kind = "";        ///< of what is chosen or made
    const char *child = "";       ///< kind of what lives under a new one; empty: nothing does
    const Field *lines = nullptr; ///< the children are entered as lines of this; null: a form for each
    const char *contents = "";    ///< field of the child, or of the kind itself, that says what is in one
    bool many = false;            ///< several can be chosen
    bool needed = false;          ///< it does not go without
};

/// What one page asks for.
struct SetupPart
{
    enum class Kind { Fields, Roles, Targets, Numbers };

    const char *key = "";
    const char *title = ""; ///< source text, context "Schema"
    const char *help = "";
    Kind kind = Kind::Fields;
    std::span<const char *const> fields = {}; ///< Fields: of the trunk
    bool settings = false;                    ///< Fields: and all of the singleton beside the trunk
    std::span<const SetupRole> roles = {};
    const char *onlyField = ""; ///< asked for only when this field of the trunk …
    const char *onlyValue = ""; ///< … says this
};

struct SetupChoice
{
    QStringList chosen; ///< ids
    bool makes = false; ///< a new one, besides or instead
    Draft made = {};
    QString lines = {};           ///< its children, one a line
    QList<Draft> children = {};   ///< or one a form

    friend bool operator==(const SetupChoice &, const SetupChoice &) = default;
};

/// What was entered so far.
struct TrunkSetup
{
    Draft trunk;
    Draft settings;                        ///< of the singleton beside the trunk
    QMap<QByteArray, SetupChoice> choices; ///< by the role's key
    QList<Draft> targets;
    QList<RecordId> numbers; ///< of the account

    friend bool operator==(const TrunkSetup &, const TrunkSetup &) = default;
};

/// Something to type into the PBX.
struct PbxLine
{
    QString label;
    QString text;
    Secret secret = {}; ///< a password, to be copied alone; `text` is empty then
};

struct PbxSection
{
    QString title;
    QString help; ///< a sentence; may be empty
    QList<PbxLine> lines;
};

struct PbxSheet
{
    QList<PbxSection> sections;
    QString linkText; ///< the provider's page of signalling and media addresses
    QString link;
};

/// A provider's way to set a trunk up.
struct SetupScript
{
    const char *trunk = "";    ///< key of its kind
    const char *targets = "";  ///< kind of the targets that live under it; empty: roles say where calls go
    const char *numbers = "";  ///< association, or kind that points at the trunk
    const char *settings = ""; ///< singleton under the trunk; empty: none
    std::span<const SetupPart> parts = {};
    std::span<const std::pair<const char *, const char *>> uniqueHere = {}; ///< kind and field: names that the account may have only once
    const char *suggested = "";                            ///< field of the trunk that follows from its name …
    QString (*suggest)(const QString &name) = nullptr;     ///< … in this way; empty when nothing can be made of it
    QStringList (*preview)(const Draft &trunk) = nullptr;  ///< what calls are sent to: the usual form first; empty: not known before it is made
    QList<Issue> (*advice)(const SetupPart &part, const TrunkSetup &setup) = nullptr; ///< may be null
    PbxSheet (*sheet)(const TrunkSetup &setup, const Record &trunk, const Inventory &inventory) = nullptr; ///< `trunk` as the provider has it
};

/// A change that was carried out, with its ids as they are, and the record that it was about.
struct SetupDone
{
    Change change;
    RecordId id;
};

/// Null: none for this provider.
[[nodiscard]] const SetupScript *setupScript(QByteArrayView provider);

[[nodiscard]] const ResourceKind &trunkKind(const SetupScript &script);
/// The parts that are asked for with what was entered so far.
[[nodiscard]] QList<const SetupPart *> partsOf(const SetupScript &script, const TrunkSetup &setup);
/// What a new set-up begins with.
[[nodiscard]] TrunkSetup newSetup(const SetupScript &script);
/// What is to be said of a part as a whole; an error forbids going on. What was made already (`done`) stands in nobody's way.
/// Where it is about a field of something new in a role, the field's name is the role's key, a slash and the field's key.
/// The checks of single fields are the form's.
[[nodiscard]] QList<Issue> setupIssues(const SetupScript &script, const SetupPart &part, const TrunkSetup &setup, const Inventory &inventory, const QList<SetupDone> &done = {});
/// The children that the lines of a choice stand for.
[[nodiscard]] QList<Draft> childDrafts(const SetupRole &role, const SetupChoice &choice);
/// What is in a record that can be chosen, one entry a text: addresses, user names.
[[nodiscard]] QStringList contentsOf(const SetupRole &role, const QString &id, const Inventory &inventory);

/// The steps of a plan that are done, with the ids that came out of them.
[[nodiscard]] QList<SetupDone> carriedOut(const Plan &plan, const QList<StepOutcome> &outcomes);

/// What was done before and then this: a correction belongs to what it corrected, and what was taken back is not done.
[[nodiscard]] QList<SetupDone> joined(QList<SetupDone> done, const QList<SetupDone> &then);

/// What makes everything that was entered so; after a part of it was done, what is missing: corrected values are updates, and what is not
/// wanted any more is taken back. What was done is believed only as far as the inventory knows it.
[[nodiscard]] QList<Change> setupChanges(const SetupScript &script, const TrunkSetup &setup, const Inventory &inventory, const QList<SetupDone> &done = {});
/// The part in which a field of a kind is entered: where to go when the provider refuses it. -1: none.
[[nodiscard]] int partFor(const SetupScript &script, const TrunkSetup &setup, const ResourceKind &kind, const QByteArray &field);
/// The trunk that was made; invalid before.
[[nodiscard]] RecordId trunkOf(const SetupScript &script, const QList<SetupDone> &done);

/// The sheet as plain text; no password is in it.
[[nodiscard]] QString sheetText(const PbxSheet &sheet, const QString &title);

} // namespace trunkdesk
