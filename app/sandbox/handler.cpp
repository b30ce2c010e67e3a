// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/handler.h"

namespace trunkdesk {

HttpResponse Handler::failure(const HttpRequest &, int status)
{
    const QByteArray number = QByteArray::number(status);
    return HttpResponse::json(status, R"({"status":)" + number + R"(,"message":"The sandbox was asked to answer )" + number + R"("})");
}

} // namespace trunkdesk
