// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/values/pagelink.h"

#include "models/core/displaytext.h"
#include "models/values/ascii.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

struct PageLink
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::PageLink)
};

/// Only the host is named: what stands before an "@" may be a secret.
QString elsewhere(const QString &origin)
{
    return PageLink::tr("The link to the next page leads to another place (%1), so it was not followed; the list is incomplete.")
        .arg(displayText(origin.sliced(origin.lastIndexOf(u'@') + 1)));
}

QString withoutTrailingSlash(const QString &path)
{
    return path.endsWith(u'/') ? path.chopped(1) : path;
}

/// "host" or "host:port" with the default port left out, lower case.
QString authorityOf(QStringView host, int port, QStringView scheme)
{
    const bool usual = port < 0 || (scheme == u"https" && port == 443) || (scheme == u"http" && port == 80);
    return host.toString().toLower() + (usual ? QString() : u':' + QString::number(port));
}

/// True when the origin that the link names is the one asked, or the provider's own.
bool isKnownOrigin(const QString &scheme, const QString &authority, const PageAsked &asked)
{
    const qsizetype colon = authority.lastIndexOf(u':');
    const bool hasPort = colon >= 0 && !authority.endsWith(u']');
    const QString host = hasPort ? authority.first(colon) : authority;
    const QString digits = hasPort ? authority.sliced(colon + 1) : QString();
    if (hasPort && (!allDigits(digits) || digits.size() > 5))
        return false;
    const QString named = authorityOf(host, hasPort ? digits.toInt() : -1, scheme);
    QString baseHost = asked.base.host(QUrl::FullyEncoded);
    if (baseHost.contains(u':') && !baseHost.startsWith(u'[')) // QUrl takes the brackets off an IPv6 host
        baseHost = u'[' + baseHost + u']';
    if (scheme == asked.base.scheme() && named == authorityOf(baseHost, asked.base.port(), scheme))
        return true;
    return scheme == "https"_L1 && !asked.providerHost.isEmpty() && named == asked.providerHost.toLower();
}

} // namespace

Result<QByteArray, QString> pageQuery(const QString &link, const PageAsked &asked)
{
    if (link.isEmpty())
        return PageLink::tr("The link to the next page is empty, so the list is incomplete; load it again.");
    for (qsizetype i = 0; i < link.size(); ++i) {
        const char16_t c = link.at(i).unicode();
        if (c <= 0x20 || c >= 0x7F || c == u'\\' || c == u'#' || (c == u'%' && !isEscape(link, i)))
            return PageLink::tr("The link to the next page is not a valid address, so it was not followed; the list is incomplete.");
    }

    const qsizetype question = link.indexOf(u'?');
    QString front = question < 0 ? link : link.first(question);
    const qsizetype slashes = front.indexOf("//"_L1);
    if (const qsizetype colon = front.indexOf(u':'); colon >= 0 && slashes == colon + 1) {
        const QString scheme = front.first(colon).toLower();
        const qsizetype begin = colon + 3;
        const qsizetype end = front.indexOf(u'/', begin);
        const QString authority = front.sliced(begin, (end < 0 ? front.size() : end) - begin);
        if (!isKnownOrigin(scheme, authority, asked)) // a user part makes the authority differ, too
            return elsewhere(authority);
        front = end < 0 ? u"/"_s : front.sliced(end);
    } else if (colon >= 0 && front.indexOf(u'/') > colon) {
        return elsewhere(front.first(colon + 1)); // "javascript:…/"
    } else if (slashes == 0) {
        return elsewhere(front.section(u'/', 2, 2));
    } else if (!front.isEmpty() && !front.startsWith(u'/')) {
        front.prepend(u'/');
    }

    const QString prefix = withoutTrailingSlash(asked.base.path(QUrl::FullyEncoded));
    if (!front.isEmpty() && front != asked.path && front != prefix + asked.path)
        return PageLink::tr("The link to the next page leads to another list (%1), so it was not followed; the list is incomplete.").arg(front);
    if (question < 0 || question + 1 == link.size())
        return PageLink::tr("The link to the next page does not say which page, so it was not followed; the list is incomplete.");
    return link.sliced(question + 1).toLatin1();
}

} // namespace trunkdesk
