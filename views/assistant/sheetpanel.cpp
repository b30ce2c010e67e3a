// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/assistant/sheetpanel.h"

#include "models/core/displaytext.h"
#include "models/core/filewriter.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"
#include "views/widgets/secretclipboard.h"
#include "views/widgets/tonelabel.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

/// Addresses have no blanks to break at. For the eye alone: what is copied is the text itself, so this is not to be selected.
QString breakable(QString text)
{
    static const QRegularExpression joint(u"(?<=[.:;@=/])(?=[^.:;@=/])"_s);
    return text.replace(joint, QString(QChar(0x200B)));
}

} // namespace

SheetPanel::SheetPanel(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(u"pbxSheet"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(14);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *copy = new QPushButton(icon("copy"), tr("Copy all as text"), this);
    copy->setObjectName(u"copySheet"_s);
    copy->setToolTip(tr("Everything below but the passwords"));
    auto *save = new QPushButton(icon("save"), tr("Save as text…"), this);
    save->setObjectName(u"saveSheet"_s);
    for (auto *button : {copy, save}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    m_column->addLayout(row);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text);
        Q_EMIT said(tr("Copied. No password is in it."));
    });
    connect(save, &QPushButton::clicked, this, &SheetPanel::save);
}

void SheetPanel::setSheet(const PbxSheet &sheet, const QString &title)
{
    m_title = title;
    m_text = sheetText(sheet, title);
    m_copied.clear();
    delete m_body;
    m_body = new QWidget(this);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    m_column->addWidget(m_body, 1);
    for (const auto &section : sheet.sections)
        addSection(section);
    if (!sheet.link.isEmpty()) {
        auto *words = new ToneLabel(sheet.linkText, Tone::Dim, m_body);
        words->setWordWrap(true);
        column->addWidget(words);
        auto *open = new QPushButton(icon("link"), sheet.link, m_body);
        open->setObjectName(u"sheetLink"_s);
        open->setAccessibleName(tr("Open %1").arg(sheet.link));
        open->setAutoDefault(false);
        column->addWidget(open, 0, Qt::AlignLeft);
        connect(open, &QPushButton::clicked, this, [link = sheet.link] { QDesktopServices::openUrl(QUrl(link)); });
    }
    column->addStretch(1);
}

void SheetPanel::addSection(const PbxSection &section)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnMinimumWidth(0, fontMetrics().averageCharWidth() * 22);
    grid->setColumnStretch(1, 1);
    auto *heading = new ToneLabel(section.title, Tone::Text, m_body);
    heading->setFont(sized(font(), 0, true));
    grid->addWidget(heading, 0, 0, 1, 3);
    if (!section.help.isEmpty()) {
        auto *help = new ToneLabel(section.help, Tone::Dim, m_body);
        help->setWordWrap(true);
        grid->addWidget(help, 1, 0, 1, 3);
    }
    for (const auto &line : section.lines) {
        const int row = grid->rowCount();
        auto *label = new ToneLabel(line.label, Tone::Dim, m_body);
        label->setWordWrap(true);
        grid->addWidget(label, row, 0);
        auto *copy = new QToolButton(m_body);
        copy->setIcon(icon("copy", Tone::Dim));
        copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        copy->setText(tr("Copy"));
        copy->setFocusPolicy(Qt::StrongFocus);
        copy->setAccessibleName(tr("Copy: %1").arg(line.label));
        if (line.secret.isEmpty()) {
            auto *value = new ToneLabel(breakable(displayText(line.text)), Tone::Text, m_body);
            value->setFont(monospace(font()));
            value->setWordWrap(true);
            value->setAccessibleName(line.label + u": "_s + displayText(line.text));
            grid->addWidget(value, row, 1);
            connect(copy, &QToolButton::clicked, this, [this, text = line.text] {
                QGuiApplication::clipboard()->setText(text);
                Q_EMIT said(tr("Copied."));
            });
        } else {
            const auto index = m_copied.size();
            m_copied.append(false);
            copy->setObjectName(u"copySecret%1"_s.arg(index + 1));
            copy->setToolTip(tr("Leaves the clipboard again after %n second(s)", nullptr, SecretClipboard::seconds));
            grid->addWidget(new ToneLabel(line.secret.toString(), Tone::Dim, m_body), row, 1);
            connect(copy, &QToolButton::clicked, this, [this, secret = line.secret, index] {
                SecretClipboard::copy(secret);
                m_copied[index] = true;
                Q_EMIT said(tr("Copied. The password leaves the clipboard again after %n second(s).", nullptr, SecretClipboard::seconds));
            });
        }
        grid->addWidget(copy, row, 2);
    }
    static_cast<QVBoxLayout *>(m_body->layout())->addLayout(grid);
}

int SheetPanel::secretsLeft() const
{
    return int(m_copied.count(false));
}

void SheetPanel::save()
{
    auto *dialog = new QFileDialog(this, tr("Save as text"), QDir::homePath(), tr("Text files (*.txt)"));
    dialog->setObjectName(u"saveSheetDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"txt"_s);
    auto name = m_title.left(60);
    for (auto &c : name)
        if (!c.isLetterOrNumber() && c != u'-' && c != u' ')
            c = u'-';
    dialog->selectFile(name + u".txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &SheetPanel::saveTo);
    dialog->open();
}

void SheetPanel::saveTo(const QString &path)
{
    if (const auto error = writeFile(path, m_text.toUtf8()))
        Q_EMIT troubled(*error);
    else
        Q_EMIT said(tr("Saved in %1. No password is in it.").arg(QDir::toNativeSeparators(path)));
}

} // namespace trunkdesk
