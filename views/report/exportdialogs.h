// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/files/terraformexport.h"
#include "models/items/tableexport.h"
#include "views/report/exportdialog.h"
#include "views/report/reportcontent.h"

class QCheckBox;
class QSpinBox;

namespace trunkdesk {

/// A table as CSV or JSON.
class TableExportDialog : public ExportDialog
{
    Q_OBJECT

public:
    enum class Rows { InView, Chosen, OfKind };
    struct Counts
    {
        qsizetype inView = 0;
        qsizetype chosen = 0;
        qsizetype ofKind = 0;
    };

    TableExportDialog(const ResourceKind &kind, const Counts &counts, const QString &account, QWidget *parent = nullptr);

    [[nodiscard]] Rows rows() const;
    [[nodiscard]] bool allColumns() const;
    [[nodiscard]] TableFormat format() const;

protected:
    [[nodiscard]] ExportTarget target() const override;

private:
    void update();

    QString m_name;
    QComboBox *m_rows;
    QComboBox *m_format;
    QComboBox *m_columns;
    QCheckBox *m_raw;
    QLabel *m_hint;
};

/// An account as Terraform configuration. What is not in it is worked out by whoever shows the dialog, and again whenever optionsChanged().
class TerraformDialog : public ExportDialog
{
    Q_OBJECT

public:
    TerraformDialog(const QList<const TerraformProvider *> &providers, const QString &account, const QStringList &chosen, QWidget *parent = nullptr);

    [[nodiscard]] const TerraformProvider &provider() const;
    [[nodiscard]] bool onlyChosen() const;
    [[nodiscard]] TerraformOptions options() const; ///< less `only`

protected:
    [[nodiscard]] ExportTarget target() const override;

private:
    void update();

    QString m_account;
    QList<const TerraformProvider *> m_providers;
    QComboBox *m_provider;
    QLabel *m_remark;
    QComboBox *m_scope;
    QComboBox *m_numbers;
    QComboBox *m_imports;
};

/// An account as a script of curl commands.
class CurlDialog : public ExportDialog
{
    Q_OBJECT

public:
    CurlDialog(const QString &account, const QStringList &chosen, QWidget *parent = nullptr);

    [[nodiscard]] bool onlyChosen() const;

protected:
    [[nodiscard]] ExportTarget target() const override;

private:
    QString m_account;
    QComboBox *m_scope;
};

/// Which parts of a report, and in which form; or for printing, without a form.
class ReportDialog : public ExportDialog
{
    Q_OBJECT

public:
    enum class Format { Pdf, Html };
    enum class Purpose { File, Paper };

    ReportDialog(Purpose purpose, const QString &account, const QList<RecordId> &chosenEntries, const QStringList &chosenTitles, qsizetype numbers, QWidget *parent = nullptr);

    [[nodiscard]] Format format() const;
    [[nodiscard]] ReportOptions options() const;
    void accept() override;

Q_SIGNALS:
    void printWanted();

protected:
    [[nodiscard]] ExportTarget target() const override;

private:
    Purpose m_purpose;
    QString m_account;
    QList<RecordId> m_chosen;
    QComboBox *m_format = nullptr;
    QComboBox *m_scope;
    QCheckBox *m_problems, *m_pictures, *m_others, *m_numbers;
    QSpinBox *m_most;
};

} // namespace trunkdesk
