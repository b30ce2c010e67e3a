// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/delivery.h"

#include <algorithm>

namespace trunkdesk {

namespace {

/// Reads like the middle of a broken compressed stream: no JSON, no valid UTF-8, the length that was promised.
QByteArray garbageOf(qsizetype size)
{
    QByteArray bytes(std::max<qsizetype>(size, 16), Qt::Uninitialized);
    quint32 state = 0x2545f491;
    for (char &byte : bytes) {
        state = state * 1664525u + 1013904223u;
        byte = static_cast<char>((state >> 24) | 0x80u);
    }
    return bytes;
}

} // namespace

Delivery deliver(const HttpResponse &original, const AnsweredRequest &exchange, const Fault &fault)
{
    Delivery delivery;
    delivery.end = exchange.keepAlive ? Delivery::End::Keep : Delivery::End::Close;
    if (fault.action == Fault::Action::Drop || fault.action == Fault::Action::Reset) {
        delivery.end = fault.action == Fault::Action::Drop ? Delivery::End::Close : Delivery::End::Reset;
        return delivery;
    }

    HttpResponse response = original;
    HeadStyle style{exchange.keepAlive, exchange.minorVersion, true, -1};
    QByteArray body = response.body;
    switch (fault.action) {
    case Fault::Action::Truncate:
        body.truncate(fault.keep >= 0 ? std::min(fault.keep, body.size()) : body.size() / 2);
        style.withLength = fault.withLength;
        // With a length nothing in the head gives the coming end away; without one, the end is the only mark of the body's.
        style.keepAlive = fault.withLength && exchange.keepAlive;
        delivery.end = Delivery::End::Close;
        break;
    case Fault::Action::Garbage: response.body = body = garbageOf(body.size()); break;
    case Fault::Action::WrongType: response.set("Content-Type", "text/html; charset=utf-8"); break;
    case Fault::Action::Huge: {
        static const QByteArray opening = R"({"filler":")";
        static const QByteArray closing = R"("})";
        response = HttpResponse::json(200, {});
        body = opening;
        delivery.filler = fault.size;
        delivery.tail = closing;
        style.length = opening.size() + fault.size + closing.size();
        break;
    }
    default: break;
    }

    delivery.status = response.status;
    delivery.bytes = headOf(response, style);
    if (exchange.head || !mayHaveBody(response.status)) {
        delivery.filler = 0;
        delivery.tail.clear();
    } else if (fault.action == Fault::Action::Drip) {
        delivery.drip = body;
        delivery.interval = fault.interval;
    } else {
        delivery.bytes += body;
    }
    return delivery;
}

} // namespace trunkdesk
