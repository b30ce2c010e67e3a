// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/pages/toolpage.h"
#include "views/review/planreview.h"

namespace trunkdesk {

/// The review as a page of the window.
class ReviewPage : public ToolPage
{
    Q_OBJECT

public:
    explicit ReviewPage(QWidget *parent = nullptr);

    [[nodiscard]] PlanReview *review() const { return m_review; }
    void setPurpose(Purpose::Kind purpose);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString whatIsLost() const override;
    [[nodiscard]] bool isBusy() const override { return m_review->phase() == PlanReview::Phase::Running; }
    void focusFirst() override;

private:
    PlanReview *m_review;
    Purpose::Kind m_purpose = Purpose::Kind::Edit;
};

} // namespace trunkdesk
