// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/issue.h"
#include "models/schema/field.h"

#include <QFlags>

namespace trunkdesk {

class Record;

enum class Verb { List = 1, Get = 2, Create = 4, Update = 8, Delete = 16 };
Q_DECLARE_FLAGS(Verbs, Verb)
Q_DECLARE_OPERATORS_FOR_FLAGS(Verbs)

/// How a list goes on after its first page.
enum class Paging {
    None,        ///< there is one object, no list
    MetaLinks,   ///< `meta.next_page_url`, absolute
    UriLinks,    ///< `next_page_uri`, relative, beside the array
    LimitOffset, ///< `meta.total_count`; page by numbers
};

/// Which fields say who gets a call: lower priority first, shares by weight among equals, switched off when not enabled.
struct ShareFields
{
    const char *priority = "";
    const char *weight = "";
    const char *enabled = "";
    const char *target = "";
    const char *lastResort = "";       ///< in the parent's record: the URL that is asked when no target answers
    const char *lastResortMethod = ""; ///< in the parent's record: how

    [[nodiscard]] constexpr bool present() const { return priority[0] != '\0'; }
};

/// One kind of resource: a constant table entry from which everything else follows.
struct ResourceKind
{
    const char *key = "";      ///< unique in the registry, for instance `twilio.trunk`; stands in snapshots
    const char *singular = ""; ///< source text, context "Schema"
    const char *plural = "";
    const char *icon = "";     ///< file name under icons/, without ending
    const char *parent = "";   ///< key of the kind it lives under; empty: under the account
    const char *parentField = ""; ///< JSON name of the parent's id in its records

    const char *service = "";    ///< which of the account's endpoints serves it
    const char *collection = ""; ///< path with placeholders {account_sid} and {PARENTFIELD}; a singleton has none
    const char *item = "";       ///< path with {sid} besides
    const char *listKey = "";    ///< name of the array in a list's answer
    Paging paging = Paging::None;
    Verbs verbs = {};

    const char *idField = "sid";
    const char *stampField = "date_updated"; ///< JSON name of the time of the last change; its raw text tells whether somebody else wrote
    const char *idPrefix = "";             ///< two letters of its ids; empty: opaque ids
    const char *titleField = "friendly_name";
    const char *fallbackTitle = "";        ///< shown when the title is empty; else the id
    const char *attaches = "";             ///< an association: key of the kind whose record is attached to the parent
    const char *attachParam = "";          ///< request name of the attached record's id
    bool exclusive = false;                ///< an association: what is attached names its one parent in parentField, so attaching moves it
    const char *attachClears = "";         ///< JSON name of what a record loses by being attached
    bool authenticates = false;            ///< an association that says who may call through the parent
    bool holds = false;                    ///< an association: what is attached cannot be deleted meanwhile
    bool privileged = false;               ///< some keys may not read it: a refusal is no sign of wrong credentials
    bool onDemand = false;                 ///< may be endless: not read with the account but when somebody looks, page by page
    const char *embeddedAs = "";           ///< a singleton that also stands in its parent's record under this JSON name
    const char *tab = "";                  ///< on its parent's page (or that of `tabOf`): kinds with the same tab share it
    const char *tabOf = "";                ///< key of a kind that it does not live under, but on whose page those of its records stand …
    const char *tabBy = "";                ///< … that point at it with this reference field
    bool accountWide = false;              ///< has an entry in the side bar
    int limit = 0;                         ///< how many a parent (or account) may have; 0: not known
    ShareFields shares = {};
    std::span<const char *const> tiers = {}; ///< reference fields that say who gets a call: the first, and the next when it fails
    std::span<const Field> filters = {};     ///< what an onDemand list can be asked for: param, label, type, choices, check
    std::span<const Field> fields = {};
    /// Checks across fields of one record as the form would send it; may be null. `opened` is what it was before: empty for a new
    /// one, the record itself when it is only looked at. A secret that is sent reads as set (see secretSetMark).
    QList<Issue> (*rules)(const Record &record, const Record &opened) = nullptr;

    [[nodiscard]] bool can(Verb verb) const { return verbs.testFlag(verb); }
    [[nodiscard]] bool hasParent() const { return parent[0] != '\0'; }
    [[nodiscard]] bool isAssociation() const { return attaches[0] != '\0'; }
    [[nodiscard]] bool isSingleton() const { return paging == Paging::None; }
    [[nodiscard]] const Field *field(QByteArrayView fieldKey) const;
    [[nodiscard]] const Field *fieldByParam(QByteArrayView param) const;
};

[[nodiscard]] QString kindSingular(const ResourceKind &kind);
[[nodiscard]] QString kindPlural(const ResourceKind &kind);

} // namespace trunkdesk
