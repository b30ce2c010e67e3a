// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/checks/failurecode.h"
#include "models/schema/recordid.h"

#include <QToolButton>

namespace trunkdesk {

class Inventory;

/// The way to a record or a field: words with an arrow. Cut where there is no room; the whole of it is then its tooltip.
class LinkButton : public QToolButton
{
    Q_OBJECT

public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    [[nodiscard]] QSize sizeHint() const override;

private:
    [[nodiscard]] int roomForWords() const;

    QString m_text;
};

/// The same in one word, "Show", at the end of a sentence that says what; the tooltip and screen readers name it.
class ShowButton : public LinkButton
{
    Q_OBJECT

public:
    explicit ShowButton(const QString &what, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void resizeEvent(QResizeEvent *event) override { QToolButton::resizeEvent(event); }
};

/// `Trunk hq-trunk › Secure`, or only the kind for a table.
[[nodiscard]] QString recordWords(const Inventory &inventory, const RecordId &id, const QString &field);
/// The day on which a table was read, as people here write it.
[[nodiscard]] QString dateWords(const FailureTable &table);

} // namespace trunkdesk
