// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/routing/shares.h"

#include <QWidget>

namespace trunkdesk {

class ToneLabel;

/// How the calls of one priority are shared now and how they would be then: two bars, and the same in words.
class SharePreview : public QWidget
{
    Q_OBJECT

public:
    explicit SharePreview(QWidget *parent = nullptr);

    /// `self` is the target that is being edited.
    void setShares(const Distribution &now, const Distribution &then, const RecordId &self);
    [[nodiscard]] QString caption() const; ///< `Calls at priority 10`
    [[nodiscard]] QString text() const;    ///< `hq-pbx-1 70 → 47 %, hq-pbx-3 33 %`, and what comes of it besides

private:
    class Bar;

    QString m_caption;
    QWidget *m_bars;
    Bar *m_now;
    Bar *m_then;
    ToneLabel *m_text;
};

/// One target in the words of the preview. `before` and `after` in per cent; nothing where it takes no part.
struct ShareChange
{
    QString title;
    std::optional<int> before;
    std::optional<int> after;
    double fractionBefore = 0;
    double fractionAfter = 0;
    bool isSelf = false;
};

/// The targets of the tier that `self` stands in then, those that it joins and those that leave; nothing when its shares cannot be told.
[[nodiscard]] QList<ShareChange> shareChanges(const Distribution &now, const Distribution &then, const RecordId &self);
/// The same of the tier that it leaves; nothing when it stays in its own, or was in none.
[[nodiscard]] QList<ShareChange> sharesLeft(const Distribution &now, const Distribution &then, const RecordId &self);
[[nodiscard]] QString shareChangesText(const QList<ShareChange> &changes);
/// What comes of it besides, a sentence a line: who takes over where it was, when its turn comes, what is tried first then.
[[nodiscard]] QStringList shareRemarks(const Distribution &now, const Distribution &then, const RecordId &self);

} // namespace trunkdesk
