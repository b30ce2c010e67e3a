// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/pages/startpage.h"

#include "views/theme/icons.h"
#include "views/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

/// A way in: an icon, what it is, one sentence, its buttons. A dashed edge says that things can be dropped there.
class Card : public QWidget
{
public:
    Card(const QString &icon, const QString &title, const QString &text, bool dashed, QWidget *parent)
        : QWidget(parent), m_icon(icon), m_dashed(dashed), m_buttons(new QHBoxLayout), m_words(new QLabel(text, this))
    {
        auto *heading = new QLabel(title, this);
        for (auto *label : {heading, m_words}) {
            label->setTextFormat(Qt::PlainText);
            label->setWordWrap(true);
        }
        heading->setFont(sized(font(), 2, true));
        m_words->setForegroundRole(QPalette::PlaceholderText);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(64, 16, 20, 16);
        column->setSpacing(6);
        column->addWidget(heading);
        column->addWidget(m_words);
        column->addSpacing(6);
        column->addLayout(m_buttons);
        m_buttons->setSpacing(8);
        m_buttons->addStretch();
    }

    [[nodiscard]] QLabel *words() const { return m_words; }

    QPushButton *addButton(const QString &text, const QString &name)
    {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        m_buttons->insertWidget(m_buttons->count() - 1, button);
        return button;
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const auto &theme = Theme::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        auto edge = theme.colour(m_dashed ? Tone::Dim : Tone::Line);
        if (m_dashed)
            edge.setAlphaF(0.55F); // where files are dropped, said quietly
        painter.setPen(QPen(edge, 1, m_dashed ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(theme.colour(Tone::Alternate));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
        paintIcon(&painter, m_icon, QRectF(22, 18, 24, 24), theme.colour(Tone::Accent));
    }

private:
    QString m_icon;
    bool m_dashed;
    QHBoxLayout *m_buttons;
    QLabel *m_words;
};

} // namespace

StartPage::StartPage(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"startPage"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);

    auto *title = new QLabel(tr("Welcome to Trunkdesk"), this);
    auto *text = new QLabel(tr("SIP trunks, the numbers on them and where their calls go: look at everything first, change with care."), this);
    for (auto *label : {title, text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    title->setObjectName(u"startTitle"_s);
    title->setFont(sized(font(), 8, true));
    text->setForegroundRole(QPalette::PlaceholderText);

    auto *sandbox = new Card(u"sandbox"_s, tr("Try the sandbox"),
        tr("An invented company on this computer. Try anything: no provider is asked and nobody is called."), false, this);
    auto *accounts = new Card(u"account"_s, tr("Work with your accounts"), {}, false, this);
    m_accountWords = accounts->words();
    m_accountWords->setObjectName(u"startAccountWords"_s);
    setHasAccounts(false);
    auto *open = new Card(u"file"_s, tr("Open an exported file"),
        tr("A snapshot, or the JSON answers of a provider, on their own or a folder of them. They are only read. Or drop them here."), true, this);
    auto *trySandbox = sandbox->addButton(tr("Open the &Sandbox"), u"startSandbox"_s);
    trySandbox->setDefault(true);
    trySandbox->setAutoDefault(true);
    setFocusProxy(trySandbox);
    auto *add = accounts->addButton(tr("&Add an Account…"), u"startAddAccount"_s);
    auto *import = accounts->addButton(tr("&Import…"), u"startImport"_s);
    auto *openFile = open->addButton(tr("&Open a File…"), u"startOpen"_s);
    auto *openFolder = open->addButton(tr("Open a Fol&der…"), u"startOpenFolder"_s);
    connect(trySandbox, &QPushButton::clicked, this, &StartPage::sandboxWanted);
    connect(add, &QPushButton::clicked, this, &StartPage::addAccountWanted);
    connect(import, &QPushButton::clicked, this, &StartPage::importWanted);
    connect(openFile, &QPushButton::clicked, this, &StartPage::openWanted);
    connect(openFolder, &QPushButton::clicked, this, &StartPage::openFolderWanted);

    auto *inner = new QWidget;
    inner->setMaximumWidth(620);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(title);
    column->addWidget(text);
    column->addSpacing(12);
    column->addWidget(sandbox);
    column->addWidget(accounts);
    column->addWidget(open);
    column->addStretch(3);
    auto *middle = new QWidget;
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins({});
    row->addStretch(1);
    row->addWidget(inner, 20);
    row->addStretch(1);
    auto *scroll = new QScrollArea(this); // a low window shows the rest on scrolling
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(middle);
    scroll->viewport()->setAutoFillBackground(false);
    middle->setAutoFillBackground(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(scroll);
}

void StartPage::setHasAccounts(bool has)
{
    m_accountWords->setText(has ? tr("They stand in the side bar; choose one to open it. Nothing is asked of a provider before that.")
                                : tr("Add one once; its secret goes to the system's keychain. It opens read-only until you allow changes."));
}

} // namespace trunkdesk
