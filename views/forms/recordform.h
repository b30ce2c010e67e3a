// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/apierror.h"
#include "models/routing/shares.h"
#include "views/forms/formsubject.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace trunkdesk {

class FieldRow;
class Notice;
class SharePreview;
class SipUriChips;

/// The form of a record, built from its kind: a row for every writable field, under headings. It holds texts and says what is wrong
/// with them; it sends nothing and never changes a text by itself.
class RecordForm : public QWidget
{
    Q_OBJECT

public:
    explicit RecordForm(QWidget *parent = nullptr);

    /// Asks for these fields only, before the subject is set; what is wrong with the others is not its business.
    void setShown(const QList<QByteArray> &keys) { m_shown = keys; }
    /// Shows another record (or another state of it), without any trouble from before.
    void setSubject(const FormSubject &subject);
    [[nodiscard]] const FormSubject &subject() const { return m_subject; }

    [[nodiscard]] Draft draft() const;
    void setDraft(const Draft &draft); ///< fields that are missing in it stay
    /// What whoever asks finds besides, shown at the fields: a name that is taken, say.
    void setFurtherIssues(const QList<Issue> &issues);
    /// How the calls are shared, told by whoever knows the neighbours: they are in no inventory yet. Until it is told again.
    void showShares(const Distribution &now, const Distribution &then, const RecordId &self);
    /// Something that belongs to a field stands under it.
    void addBelow(const QByteArray &key, QWidget *widget);
    [[nodiscard]] Draft toSend() const; ///< see draftToSend()
    [[nodiscard]] bool isDirty() const;

    [[nodiscard]] QList<Issue> issues() const { return m_issues; }
    [[nodiscard]] int problemCount() const;   ///< fields that forbid saving, and those that still need a yes
    [[nodiscard]] QStringList missing() const; ///< labels of required fields that nobody has filled in or been blamed for yet
    [[nodiscard]] QString messageAt(const QByteArray &key) const; ///< what is shown under the field; empty: nothing

    /// At the field that the server named, else in a bar on top. The texts stay as they are.
    void showServerError(const ApiError &error);
    void clearServerError();
    /// From now on empty required fields are blamed; then goes to the first field with a problem. False when there is none.
    bool focusFirstProblem();
    void focusField(const QByteArray &key);
    void focusFirst(); ///< the first field that can be changed
    void setReadOnly(bool on);
    /// Secrets that were typed are gone from the screen and from memory, as far as that is ours.
    void forgetSecrets();

Q_SIGNALS:
    void draftChanged();
    void problemsChanged(int count);

private:
    void build();
    void addRow(QGridLayout *grid, const Field &field);
    void addBelowRow(QGridLayout *grid, const Field &field);
    void takeEdit();
    bool takePaste(FieldRow *row); ///< whether it came apart
    void takeRepair(FieldRow *row, const QString &before);
    void fillTail(const FieldRow &head, const QString &text);
    void check();
    void updateExtras();
    void orderTabs();
    [[nodiscard]] FieldRow *rowOf(QByteArrayView key) const;

    FormSubject m_subject;
    const ResourceKind *m_builtFor = nullptr;
    QList<QByteArray> m_shown; ///< empty: all
    QList<FieldRow *> m_rows;
    QList<Issue> m_issues;
    QList<Issue> m_further;
    int m_lastCount = -1;
    Notice *m_bar = nullptr;
    QWidget *m_body = nullptr;
    SharePreview *m_preview = nullptr;
    bool m_sharesTold = false; ///< by showShares()
    QLabel *m_previewLabel = nullptr;
    QList<std::pair<FieldRow *, SipUriChips *>> m_chips;
    bool m_readOnly = false;
};

} // namespace trunkdesk
