// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/rest/apicall.h"

#include "models/rest/session.h"

namespace trunkdesk {

ApiCall::ApiCall(Session *session, quint64 id, QObject *context, ApiCallback done)
    : QObject(context),
      m_session(session),
      m_id(id),
      m_done(std::move(done))
{
}

ApiCall::~ApiCall()
{
    if (m_session && m_done)
        m_session->forget(m_id);
}

ApiCall *ApiCall::failed(const ApiError &error, QObject *context, ApiCallback done)
{
    auto *call = new ApiCall(nullptr, 0, context, std::move(done));
    QMetaObject::invokeMethod(
        call, [call, error] { call->finish(error); }, Qt::QueuedConnection);
    return call;
}

ApiCall *ApiCall::compound(QObject *context, ApiCallback done)
{
    return new ApiCall(nullptr, 0, context, std::move(done));
}

void ApiCall::finish(Result<ApiAnswer> result)
{
    deleteLater();
    const auto done = std::exchange(m_done, {});
    if (done)
        done(std::move(result));
    // Nothing here: the callback may have deleted this.
}

} // namespace trunkdesk
