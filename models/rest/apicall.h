// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/result.h"
#include "models/rest/apirequest.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace trunkdesk {

class Session;

using ApiCallback = std::function<void(Result<ApiAnswer>)>;

/// One request under way, a child of its context. Deleting it, or the context, cancels the request, and the callback is then
/// never called. Otherwise the callback is called exactly once, in the context's thread, never from within send(), and nothing
/// of ours is touched after it: it may delete the call, the context and the session.
class ApiCall : public QObject
{
    Q_OBJECT

public:
    ~ApiCall() override;

    /// One that ends with this error, a moment later; nothing is sent.
    static ApiCall *failed(const ApiError &error, QObject *context, ApiCallback done);

    /// Gives the request up without a word. A write that is on the wire may still be carried out.
    void cancel() { delete this; }

private:
    friend class ResourceClient;
    friend class Session;
    /// One that stands for several requests in turn, which are its children; whoever sends them ends it with finish().
    static ApiCall *compound(QObject *context, ApiCallback done);
    ApiCall(Session *session, quint64 id, QObject *context, ApiCallback done);
    void finish(Result<ApiAnswer> result);

    QPointer<Session> m_session; // it may die first
    quint64 m_id;
    ApiCallback m_done; // empty once it was called
};

} // namespace trunkdesk
