// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/routing/picturemenu.h"

#include "models/core/filewriter.h"
#include "views/routing/pictureexport.h"
#include "views/routing/routingpicture.h"
#include "views/theme/icons.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QPageLayout>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

#include <memory>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::RoutingPicture)
};

using Bytes = QByteArray (*)(const RoutingScene &, const QFont &);

void save(RoutingPicture *picture, const char *suffix, const QString &filter, Bytes bytes)
{
    const auto scene = picture->scene(); // as it was when somebody asked
    auto *dialog = new QFileDialog(picture->window(), Words::tr("Save the picture"));
    dialog->setObjectName(u"savePictureDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({filter, Words::tr("All files (*)")});
    dialog->setDefaultSuffix(QLatin1StringView(suffix));
    dialog->setDirectory(QDir::home());
    dialog->selectFile(pictureFileName(scene) + u'.' + QLatin1StringView(suffix));
    QObject::connect(dialog, &QFileDialog::fileSelected, picture, [picture, scene, bytes](const QString &path) {
        if (const auto error = writeFile(path, bytes(scene, picture->font())))
            Q_EMIT picture->messageRaised({Message::Severity::Error, *error});
        else
            Q_EMIT picture->messageRaised({Message::Severity::Information, Words::tr("The picture was saved as %1.").arg(path)});
    });
    dialog->open();
}

void print(RoutingPicture *picture)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(picture->scene().flow.title);
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setCreator(u"Trunkdesk"_s);
    auto *dialog = new QPrintDialog(printer.get(), picture->window());
    dialog->setObjectName(u"printPictureDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), picture, [picture, printer, scene = picture->scene()] {
        QPainter painter;
        if (!painter.begin(printer.get())) {
            Q_EMIT picture->messageRaised({Message::Severity::Error, Words::tr("The printer did not take the picture. Choose another one, or print to a file.")});
            return;
        }
        const auto page = printer->pageRect(QPrinter::DevicePixel);
        paintRoutingPage(&painter, QRectF(QPointF(), page.size()), printer->resolution(), scene, picture->font());
    });
    dialog->open();
}

void tell(RoutingPicture *picture, const QString &text)
{
    Q_EMIT picture->messageRaised({Message::Severity::Information, text});
}

} // namespace

void copySceneText(const RoutingScene &scene)
{
    QGuiApplication::clipboard()->setText(sceneDescription(scene));
}

QMenu *pictureMenu(RoutingPicture *picture, bool withSimulation)
{
    auto *menu = new QMenu(picture);
    menu->setObjectName(u"pictureMenu"_s);
    const auto add = [menu](const char *name, const char *symbol, const QString &text, const std::function<void()> &deed) {
        auto *action = symbol ? menu->addAction(icon(symbol), text) : menu->addAction(text);
        action->setObjectName(QLatin1StringView(name));
        QObject::connect(action, &QAction::triggered, menu, deed);
    };
    add("copyPictureText", "copy", Words::tr("&Copy as Text"), [picture] { picture->copy(); });
    add("copyPicture", nullptr, Words::tr("Copy as &Picture"), [picture] {
        QGuiApplication::clipboard()->setImage(routingImage(picture->scene(), picture->font()));
        tell(picture, Words::tr("The picture is on the clipboard."));
    });
    menu->addSeparator();
    add("savePictureSvg", "save", Words::tr("Save as &SVG…"), [picture] { save(picture, "svg", Words::tr("SVG pictures (*.svg)"), routingSvg); });
    add("savePicturePng", nullptr, Words::tr("Save as P&NG…"), [picture] { save(picture, "png", Words::tr("PNG pictures (*.png)"), routingPng); });
    add("printPicture", nullptr, Words::tr("P&rint…"), [picture] { print(picture); });
    if (!withSimulation)
        return menu;
    menu->addSeparator();
    add("simulateHere", "disaster", Words::tr("Simulate an &Outage…"), [picture] { Q_EMIT picture->simulateWanted(); });
    return menu;
}

} // namespace trunkdesk
