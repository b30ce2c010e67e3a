// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/checks/check.h"
#include "models/checks/ignored.h"

#include <QObject>

#include <memory>

namespace trunkdesk {

class Inventory;

/// Everything that the checks find in this inventory, at once. For a file, the command line, a report; in the window use Findings.
[[nodiscard]] QList<Finding> findAll(const Inventory &inventory);

/// What the checks find in an inventory, kept up to date in slices while nothing else happens: after a change only the records that it can
/// concern are looked at again.
class Findings : public QObject
{
    Q_OBJECT

public:
    /// The one of this inventory, which lives as long as it does. Made when first asked for.
    [[nodiscard]] static Findings *of(Inventory *inventory);
    ~Findings() override;

    struct Counts
    {
        qsizetype errors = 0;
        qsizetype security = 0;
        qsizetype warnings = 0;
        qsizetype notes = 0;

        [[nodiscard]] qsizetype all() const { return errors + security + warnings + notes; }
        friend bool operator==(const Counts &, const Counts &) = default;
    };

    /// In the order of records in the inventory, kind by kind. Ignored ones are among them: see isIgnored().
    [[nodiscard]] QList<Finding> all() const;
    [[nodiscard]] QList<Finding> of(const RecordId &id) const;
    /// Of what is not ignored; of one kind, or of all for null.
    [[nodiscard]] Counts counts(const ResourceKind *kind = nullptr) const;
    [[nodiscard]] qsizetype ignoredCount() const;
    [[nodiscard]] bool isIgnored(const Finding &finding) const;
    [[nodiscard]] bool isBusy() const; ///< records wait to be looked at

    [[nodiscard]] const IgnoredFindings &ignored() const;
    void setIgnored(const IgnoredFindings &ignored);

Q_SIGNALS:
    /// What is found at these records is different now. Comes in batches. Some of them may be gone, and some stand for a whole list (see Finding).
    void changed(const QList<trunkdesk::RecordId> &ids);
    void ignoredChanged();
    void busyChanged();

private:
    explicit Findings(Inventory *inventory);
    struct Data;
    std::unique_ptr<Data> d;
};

} // namespace trunkdesk
