// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT

// The part of MainWindow that shows pieces of work beside the pages of accounts.
#include "views/pages/toolpage.h"
#include "views/window/detailspane.h"
#include "views/window/mainwindow.h"
#include "views/window/statusstrip.h"
#include "views/window/windowactions.h"

#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace trunkdesk {

void MainWindow::showTool(ToolPage *tool)
{
    if (m_place.controller && asksAboutUnsaved([this, tool = QPointer(tool)] {
            if (tool)
                showTool(tool);
        }))
        return;
    if (m_pages->indexOf(tool) < 0) {
        m_pages->addWidget(tool);
        connect(tool, &ToolPage::closeWanted, this, [this, tool] { closeTool(tool); });
    }
    m_pages->setCurrentWidget(tool);
    showParts();
    updateContext();
    tool->focusFirst();
}

void MainWindow::setPendingCount(int count)
{
    m_status->setPendingCount(count);
    m_actions->setPendingCount(count);
    noteContext();
}

ToolPage *MainWindow::currentTool() const
{
    return qobject_cast<ToolPage *>(m_pages->currentWidget());
}

void MainWindow::closeTool(ToolPage *tool)
{
    if (tool->isBusy())
        return showMessage({Message::Severity::Information, tr("This is still writing. Stop it first, or wait until it is done.")});
    const auto close = [this, tool = QPointer(tool)] {
        if (!tool)
            return;
        if (currentTool() == tool)
            leaveTool(); // while it is there, so that the page below is known to have been covered
        m_pages->removeWidget(tool);
        tool->deleteLater();
    };
    const auto lost = tool->whatIsLost();
    if (lost.isEmpty())
        return close();
    auto *question = new QMessageBox(QMessageBox::Question, tool->title(), lost, QMessageBox::Cancel, this);
    question->setObjectName(u"closeToolQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    auto *yes = question->addButton(tr("Close anyway"), QMessageBox::DestructiveRole);
    connect(question, &QMessageBox::buttonClicked, this, [yes, close](const QAbstractButton *clicked) {
        if (clicked == yes)
            close();
    });
    question->open();
}

void MainWindow::setHistorySource(const std::function<QList<RecordEvent>(const Inventory &, const RecordId &)> &source)
{
    m_details->setHistorySource(source);
}

void MainWindow::updateHistory()
{
    m_details->updateHistory();
}

/// Back to the page that was in view before.
void MainWindow::leaveTool()
{
    if (m_place.controller)
        go(Place(m_place), false);
    else
        makeCurrent(nullptr);
}

} // namespace trunkdesk
