// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QList>

#include <span>

// What a Terraform provider can hold of our records, declared once: which resource stands for which kind, and which argument for which field.

namespace trunkdesk {

struct TerraformArgument
{
    enum class From {
        Record,   ///< a JSON member of the record
        Account,  ///< the id of the account
        Parent,   ///< the record that it lives under
        Attached, ///< what the association attaches
    };

    const char *name = "";     ///< `sip_url`; `voice.url` stands in a block of its own
    const char *key = "";      ///< JSON name, where From is Record
    From from = From::Record;
    bool required = false;     ///< without a value the resource cannot be written
    bool follows = false;      ///< says nothing alone: a method without its URL
    const char *pattern = "";  ///< regular expression that the provider checks the value with, where it is narrower than ours
};

struct TerraformResource
{
    enum class When { Always, NumbersAttached, NumbersWhole };

    const char *kind = "";       ///< key of ResourceKind
    const char *type = "";       ///< `twilio_sip_domain`
    When when = When::Always;
    const char *importId = "";   ///< with {account}, {parent} and {sid}
    const char *unread = "";     ///< arguments that an import leaves empty, so that a change of them has to be ignored; separated by blanks
    bool precious = false;       ///< destroying it gives up what cannot be had again: `prevent_destroy`
    std::span<const TerraformArgument> arguments = {};
};

/// A plugin of Terraform for one of our providers.
struct TerraformProvider
{
    const char *key = "";        ///< for the command line: `community`
    const char *provider = "";   ///< of the accounts that it is for
    const char *title = "";      ///< source text, context "Terraform"
    const char *remark = "";     ///< source text: what to know of it
    const char *localName = "";  ///< first part of its resources' names
    const char *source = "";     ///< `RJPearson94/twilio`
    const char *version = "";    ///< constraint: the version whose arguments stand here, and later ones
    const char *credentials = ""; ///< environment variables that it reads
    std::span<const TerraformResource> resources = {};
    std::span<const char *const> within = {}; ///< kinds that have no resource since the resource of their parent says the same
};

/// Those for accounts of a provider, the one to suggest first. Empty: we know of none.
[[nodiscard]] QList<const TerraformProvider *> terraformProviders(QByteArrayView provider);
[[nodiscard]] QString terraformText(const char *source); ///< title and remark, translated

} // namespace trunkdesk
