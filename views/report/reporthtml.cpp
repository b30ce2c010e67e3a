// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/report/reporthtml.h"

#include "views/routing/routingpainter.h"
#include "views/theme/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::Report)
};

constexpr auto style = uR"CSS(
:root { color-scheme: light; }
body { font: 15px/1.45 system-ui, sans-serif; color: #1c2430; background: #fff; max-width: 60em; margin: 0 auto; padding: 1.5em 1em 3em; overflow-wrap: anywhere; }
h1 { font-size: 1.7em; line-height: 1.2; margin: 0 0 .6em; }
h2 { font-size: 1.3em; margin: 2em 0 .5em; padding-bottom: .2em; border-bottom: 2px solid #1c2430; }
h3 { font-size: 1.1em; margin: 1.8em 0 .4em; }
h4 { font-size: 1em; margin: 1.1em 0 .3em; color: #5a6675; }
dl { display: grid; grid-template-columns: minmax(8em, 14em) 1fr; gap: .15em 1em; margin: .4em 0 1em; }
dt { color: #5a6675; }
dd { margin: 0; }
.remark { border-left: 4px solid #8a5a00; background: #fff6e0; padding: .5em .8em; }
.wide { overflow-x: auto; margin: .5em 0 1em; }
table { border-collapse: collapse; width: 100%; font-size: .93em; }
th, td { text-align: left; vertical-align: top; padding: .3em .7em .3em 0; border-bottom: 1px solid #d8dee6; }
th { border-bottom: 2px solid #5a6675; white-space: nowrap; }
.number { text-align: right; }
.code { font-family: ui-monospace, monospace; font-size: .95em; }
img { max-width: 100%; height: auto; }
footer { margin-top: 3em; padding-top: .5em; border-top: 1px solid #d8dee6; color: #5a6675; font-size: .87em; }
@media (max-width: 36em) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .4em; } }
@media print { body { max-width: none; padding: 0; } thead { display: table-header-group; } tr, img { break-inside: avoid; } h2, h3, h4 { break-after: avoid; } }
)CSS";

/// As a picture of pixels, since the texts of another machine's fonts would not fit the places that were worked out with ours.
QByteArray pictureOf(const RoutingScene &scene, QSize *size)
{
    const RoutingLook look{.theme = &Theme::light(), .font = QGuiApplication::font()};
    *size = routingSceneSize(scene, look);
    constexpr int scale = 2;
    QImage image(*size * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintRoutingScene(&painter, {QPoint(), *size}, scene, look);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

class Html
{
public:
    explicit Html(QByteArray *out) : m_xml(out) { m_xml.setAutoFormatting(true); m_xml.setAutoFormattingIndent(1); }

    void begin(const Report &report)
    {
        m_xml.writeDTD(u"<!DOCTYPE html>"_s);
        m_xml.writeStartElement(u"html"_s);
        m_xml.writeAttribute(u"lang"_s, QLocale().language() == QLocale::C ? u"en"_s : QLocale().bcp47Name());
        m_xml.writeStartElement(u"head"_s);
        meta({{u"charset"_s, u"utf-8"_s}});
        meta({{u"name"_s, u"viewport"_s}, {u"content"_s, u"width=device-width, initial-scale=1"_s}});
        meta({{u"http-equiv"_s, u"Content-Security-Policy"_s}, {u"content"_s, u"default-src 'none'; style-src 'unsafe-inline'; img-src data:"_s}});
        m_xml.writeTextElement(u"title"_s, report.title);
        m_xml.writeTextElement(u"style"_s, QString::fromUtf16(style));
        m_xml.writeEndElement();
        m_xml.writeStartElement(u"body"_s);
    }

    void end(const Report &report)
    {
        element(u"footer"_s, {}, Words::tr("%1 · %2", "program and time").arg(report.foot, QLocale().toString(report.made.toLocalTime(), QLocale::ShortFormat)));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
    }

    void block(const ReportBlock &block)
    {
        switch (block.what) {
        case ReportBlock::What::Heading: return element(u"h%1"_s.arg(block.level), {}, block.text);
        case ReportBlock::What::Paragraph: return element(u"p"_s, {}, block.text);
        case ReportBlock::What::Remark: return element(u"p"_s, u"remark"_s, block.text);
        case ReportBlock::What::Facts: return facts(block);
        case ReportBlock::What::Table: return table(block.table);
        case ReportBlock::What::Picture: return picture(block);
        }
    }

private:
    void meta(const QList<std::pair<QString, QString>> &attributes)
    {
        m_xml.writeEmptyElement(u"meta"_s);
        for (const auto &[name, value] : attributes)
            m_xml.writeAttribute(name, value);
    }

    void element(const QString &name, const QString &shape, const QString &text)
    {
        m_xml.writeStartElement(name);
        if (!shape.isEmpty())
            m_xml.writeAttribute(u"class"_s, shape);
        m_xml.writeCharacters(text); // names come as displayText(), in which nothing is that XML does not take
        m_xml.writeEndElement();
    }

    void facts(const ReportBlock &block)
    {
        if (block.facts.isEmpty())
            return;
        m_xml.writeStartElement(u"dl"_s);
        for (const auto &[name, value] : block.facts) {
            element(u"dt"_s, {}, name);
            element(u"dd"_s, {}, value);
        }
        m_xml.writeEndElement();
    }

    void table(const ReportTable &table)
    {
        const auto shape = [&table](qsizetype column, bool heading) {
            return table.right.value(column) ? u"number"_s : table.monospace.value(column) && !heading ? u"code"_s : QString();
        };
        m_xml.writeStartElement(u"div"_s);
        m_xml.writeAttribute(u"class"_s, u"wide"_s);
        m_xml.writeStartElement(u"table"_s);
        m_xml.writeStartElement(u"thead"_s);
        m_xml.writeStartElement(u"tr"_s);
        for (qsizetype column = 0; column < table.headings.size(); ++column)
            element(u"th"_s, shape(column, true), table.headings.at(column));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeStartElement(u"tbody"_s);
        for (const auto &row : table.rows) {
            m_xml.writeStartElement(u"tr"_s);
            for (qsizetype column = 0; column < row.size(); ++column)
                element(u"td"_s, shape(column, false), row.at(column));
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void picture(const ReportBlock &block)
    {
        QSize size;
        const auto png = pictureOf(*block.scene, &size);
        m_xml.writeStartElement(u"p"_s);
        m_xml.writeEmptyElement(u"img"_s);
        m_xml.writeAttribute(u"src"_s, u"data:image/png;base64,"_s + QString::fromLatin1(png.toBase64()));
        m_xml.writeAttribute(u"width"_s, QString::number(size.width()));
        m_xml.writeAttribute(u"height"_s, QString::number(size.height()));
        m_xml.writeAttribute(u"alt"_s, block.text);
        m_xml.writeEndElement();
    }

    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray reportHtml(const Report &report, const std::atomic_bool *cancelled)
{
    QByteArray out;
    Html html(&out);
    html.begin(report);
    for (const auto &block : report.blocks) {
        if (cancelled && *cancelled)
            return {};
        html.block(block);
    }
    html.end(report);
    return out.trimmed() + '\n'; // Qt begins with an empty line
}

} // namespace trunkdesk
