// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/diff.h"
#include "models/items/filterquery.h"

#include <QSet>
#include <QSortFilterProxyModel>

#include <vector>

namespace trunkdesk {

class DifferenceModel;

/// The lines of a DifferenceModel that hold what somebody types: a record with all its fields when its name, its kind or one of its
/// fields answers; a kind when one of its records does.
class DifferenceFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit DifferenceFilter(DifferenceModel *source, QObject *parent = nullptr);

    void setFilterText(const QString &text);
    [[nodiscard]] QString filterText() const { return m_text; }
    /// Only these kinds of differences; empty: all of them.
    void setShown(const QSet<Difference::Kind> &kinds);
    [[nodiscard]] int shownCount() const; ///< records that are shown

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    void look();
    void readTexts();

    DifferenceModel *m_source;
    QString m_text;
    QSet<Difference::Kind> m_kinds;
    std::vector<char> m_shown;               ///< by difference
    QSet<const ResourceKind *> m_shownKinds;
    TextArena m_texts;                       ///< by difference: what a search looks at; made when it is first asked for
    QList<Difference> m_read;                ///< those that the texts are of
};

} // namespace trunkdesk
