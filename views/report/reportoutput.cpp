// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/report/reportoutput.h"

#include "views/report/reportpages.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace trunkdesk {

namespace {

bool paintAll(const ReportPages &pages, QPagedPaintDevice *device, int dpi, const std::atomic_bool *cancelled)
{
    QPainter painter(device);
    if (!painter.isActive())
        return false;
    // A device begins where its margins end; our pages know the margins themselves.
    const auto margins = device->pageLayout().margins(QPageLayout::Inch);
    for (int page = 0; page < pages.count(); ++page) {
        if ((cancelled && *cancelled) || (page > 0 && !device->newPage()))
            return false;
        painter.save();
        painter.translate(-margins.left() * dpi, -margins.top() * dpi);
        pages.paint(&painter, page, dpi);
        painter.restore();
    }
    return painter.end();
}

} // namespace

QByteArray reportPdf(const Report &report, const QFont &font, const std::atomic_bool *cancelled)
{
    const auto paper = ReportPages::usualPaper();
    const ReportPages pages(report, paper, font, cancelled);
    if (pages.count() == 0)
        return {};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(reportDpi);
    writer.setPageLayout(paper);
    writer.setTitle(report.title);
    writer.setCreator(report.foot);
    return paintAll(pages, &writer, reportDpi, cancelled) ? buffer.data() : QByteArray();
}

bool printReport(const Report &report, QPagedPaintDevice *device, int dpi, const QFont &font)
{
    const ReportPages pages(report, device->pageLayout(), font);
    return paintAll(pages, device, dpi, nullptr);
}

} // namespace trunkdesk
