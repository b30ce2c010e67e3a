// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/review/reviewpage.h"

#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace trunkdesk {

ReviewPage::ReviewPage(QWidget *parent) : ToolPage(parent), m_review(new PlanReview(this))
{
    setObjectName(u"reviewPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_review);
    m_review->setTitle(title());
    connect(m_review, &PlanReview::closeWanted, this, &ReviewPage::closeWanted);
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, [this] {
        if (m_review->phase() == PlanReview::Phase::Reading || m_review->phase() == PlanReview::Phase::Over)
            Q_EMIT closeWanted();
    });
}

void ReviewPage::setPurpose(Purpose::Kind purpose)
{
    m_purpose = purpose;
    m_review->setTitle(title());
}

QString ReviewPage::title() const
{
    switch (m_purpose) {
    case Purpose::Kind::Undo: return tr("Undo changes");
    case Purpose::Kind::RollBack: return tr("Roll back");
    case Purpose::Kind::PutBack: return tr("Put back");
    case Purpose::Kind::Restore: return tr("Restore");
    case Purpose::Kind::Drain: return tr("Drain");
    case Purpose::Kind::Edit:
    case Purpose::Kind::Bulk:
    case Purpose::Kind::SetUp: break;
    }
    return tr("Review changes");
}

QString ReviewPage::whatIsLost() const
{
    return m_review->phase() == PlanReview::Phase::Stopped ? tr("The plan stopped on its way, and what is done stays as it is. Leave it so?") : QString();
}

void ReviewPage::focusFirst()
{
    m_review->findChild<QTableView *>(u"planTable"_s)->setFocus();
}

} // namespace trunkdesk
