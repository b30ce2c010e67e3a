// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/schema/resourcekind.h"

// What the records of each kind have to do with letting calls in: the facts that the reasoning in admission.cpp goes by.

namespace trunkdesk {

/// How a host in a request stands to the domain of a record.
enum class DomainMatch {
    Other,
    Same,
    Localized, ///< the same at one of the provider's places
    Doubtful,  ///< perhaps another name of it: no document says
};

/// A kind whose records take calls from a PBX or a telephone, under a domain of their own.
struct OutwardKind
{
    const char *kind = "";
    const char *domain = "";     ///< field
    const char *secure = "";     ///< Boolean: only over TLS and SRTP
    const char *answers = "";    ///< URL that says what becomes of the call; empty: it goes to the telephone network
    const char *answersNext = ""; ///< URL that is asked when that fails
    const char *registers = "";  ///< Boolean: telephones may register
    const char *registration = ""; ///< key of the association that says who may
    const char *addressReference = "";    ///< field that names the list of addresses; empty: associations attach them
    const char *credentialReference = ""; ///< field that names the credential; empty: as above
    const char *codeOpen = "";    ///< what the provider logs when nothing says who may call
    const char *codeAddress = ""; ///< … when the address is in no list
    const char *codeCredential = ""; ///< … when the user name is in no list
    DomainMatch (*match)(const QString &host, const QString &domain) = nullptr;
    bool (*isNobodys)(const QString &host) = nullptr; ///< a host of the provider that is shared by all: it names no record
};
[[nodiscard]] const OutwardKind *outwardKind(const ResourceKind &kind);

/// A kind of list that says from where calls may come: records under it, or entries of its own.
struct AddressListKind
{
    const char *kind = "";
    const char *member = "";  ///< key of the kind of its members; empty: `address` is a TextList of the list itself
    const char *address = "";
    const char *prefix = "";  ///< field; empty: it stands behind a slash
};
[[nodiscard]] const AddressListKind *addressListKind(const ResourceKind &kind);

/// A kind of list that says who may call, or one credential by itself.
struct CredentialListKind
{
    const char *kind = "";
    const char *member = ""; ///< key of the kind of its members; empty: it is the credential
    const char *username = "";
};
[[nodiscard]] const CredentialListKind *credentialListKind(const ResourceKind &kind);

/// What a number does with calls besides hanging on a trunk.
struct InwardKind
{
    const char *kind = "";
    const char *voice = "";       ///< Boolean: it takes calls at all
    const char *application = ""; ///< reference to what answers in place of a trunk
    const char *url = "";         ///< asked where there is neither trunk nor application
    const char *urlNext = "";     ///< asked when that fails
    const char *codeNoTarget = ""; ///< what the provider logs when its trunk has no target
    const char *codeNoAnswer = ""; ///< … when none of them answers
};
[[nodiscard]] const InwardKind *inwardKind(const ResourceKind &kind);

} // namespace trunkdesk
