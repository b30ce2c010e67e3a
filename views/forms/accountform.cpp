// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/forms/accountform.h"

#include "models/accounts/providers.h"
#include "views/forms/accountfields.h"
#include "views/forms/fieldeditor.h"
#include "views/forms/fieldrow.h"
#include "views/widgets/tonelabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace trunkdesk {

static constexpr auto elsewhere = "other"; ///< as a region: an address of one's own

AccountForm::AccountForm(const std::optional<Account> &account, QWidget *parent) : QWidget(parent), m_existing(account)
{
    setObjectName(u"accountForm"_s);
    m_provider = account ? findProvider(account->provider) : nullptr;
    if (!m_provider)
        m_provider = &allProviders().front();
    build();
    if (account)
        fill(*account);
    showProvider();
    for (const auto *shown : shownRows())
        m_opened.append(shown->text());
}

void AccountForm::build()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(14);
    grid->setColumnMinimumWidth(0, fontMetrics().averageCharWidth() * 19);
    grid->setColumnStretch(1, 1);

    auto &providers = m_choices.emplace_back().list;
    for (const auto &provider : allProviders())
        providers.push_back({provider.key, provider.name});
    auto provider = accountfields::provider;
    provider.choices = providers;
    addRow(grid, provider);
    row(provider.key)->editor()->setReadOnly(m_existing.has_value());
    addRow(grid, accountfields::name);
    for (const auto &each : allProviders()) {
        for (auto field : each.fields) {
            if (field.writeOnly && m_existing) {
                field.required = false;
                field.help = accountfields::storedSecretHelp;
            }
            addRow(grid, field, &each);
        }
        addPlace(grid, each);
    }
    addRow(grid, accountfields::colour);
    paintColours();
    addRow(grid, accountfields::readOnly);
    for (const auto &part : std::as_const(m_parts))
        part.row->setText(QString::fromLatin1(part.row->field().initial));
    row(provider.key)->setText(QString::fromLatin1(m_provider->key));
    grid->setRowStretch(grid->rowCount(), 1);
    orderTabs();
}

void AccountForm::addPlace(QGridLayout *grid, const Provider &provider)
{
    auto &regions = m_choices.emplace_back().list;
    for (const auto &region : provider.regions)
        regions.push_back({region.code, region.label});
    regions.push_back({elsewhere, accountfields::elsewhereLabel});
    auto region = accountfields::region;
    region.choices = regions;
    region.initial = provider.regions.front().code;
    addRow(grid, region, &provider);
    auto address = accountfields::address;
    address.placeholder = provider.addressExample;
    addRow(grid, address, &provider);
}

void AccountForm::addRow(QGridLayout *grid, const Field &field, const Provider *provider)
{
    auto *made = new FieldRow(m_fields.emplace_back(field), this);
    const auto place = grid->rowCount();
    grid->addWidget(made->label(), place, 0, Qt::AlignTop);
    grid->addWidget(made, place, 1);
    Part part{provider, made, nullptr};
    if (field.writeOnly) {
        part.below = new ToneLabel(Tone::Dim, made);
        part.below->setObjectName(u"secretKeeping"_s);
        part.below->setFont(sized(font(), -0.5));
        part.below->setWordWrap(true);
        made->addBelow(part.below);
    }
    m_parts.append(part);
    connect(made, &FieldRow::edited, this, [this, made] {
        if (QByteArrayView(made->field().key) == accountfields::provider.key) {
            m_provider = findProvider(made->text().toUtf8());
            showProvider();
        }
        check();
        Q_EMIT changed();
    });
}

/// A colour is chosen by its name; the dot only helps.
void AccountForm::paintColours()
{
    auto *box = qobject_cast<QComboBox *>(row(accountfields::colour.key)->editor()->control());
    for (int item = 0; item < box->count(); ++item) {
        const QColor colour(box->itemData(item).toString());
        QPixmap dot(QSize(14, 14) * devicePixelRatioF());
        dot.setDevicePixelRatio(devicePixelRatioF());
        dot.fill(Qt::transparent);
        if (colour.isValid()) {
            QPainter painter(&dot);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour);
            painter.drawEllipse(1, 1, 12, 12);
        }
        box->setItemIcon(item, QIcon(dot));
    }
    box->setIconSize({14, 14});
}

void AccountForm::fill(const Account &account)
{
    const auto set = [this](QByteArrayView key, const QString &text) {
        if (auto *found = row(key))
            found->setText(text);
    };
    set(accountfields::name.key, account.name);
    set("account_id", account.accountId);
    set("user", account.user == account.accountId ? QString() : account.user);
    set(accountfields::colour.key, account.colour);
    set(accountfields::readOnly.key, account.mode == AccountMode::Live ? u"false"_s : u"true"_s);
    const auto *region = regionOf(*m_provider, account);
    set(accountfields::region.key, QString::fromLatin1(region ? region->code : elsewhere));
    if (!region && !account.endpoints.isEmpty())
        set(accountfields::address.key, account.endpoints.first().toString());
}

FieldRow *AccountForm::row(QByteArrayView key) const
{
    for (const auto &part : m_parts)
        if ((!part.provider || part.provider == m_provider) && key == part.row->field().key)
            return part.row;
    return nullptr;
}

QString AccountForm::text(QByteArrayView key) const
{
    const auto *found = row(key);
    return found ? found->text() : QString();
}

void AccountForm::showProvider()
{
    for (const auto &part : std::as_const(m_parts)) {
        const bool mine = !part.provider || part.provider == m_provider;
        part.row->setVisible(mine);
        part.row->label()->setVisible(mine);
    }
    check();
}

QList<FieldRow *> AccountForm::shownRows() const
{
    QList<FieldRow *> rows;
    for (const auto &part : m_parts)
        if (!part.row->isHidden())
            rows.append(part.row);
    return rows;
}

void AccountForm::check()
{
    // An address is asked for only where no region says it.
    auto *address = row(accountfields::address.key);
    const bool own = text(accountfields::region.key) == QLatin1StringView(elsewhere);
    address->setVisible(own);
    address->label()->setVisible(own);
    for (const auto &part : std::as_const(m_parts)) {
        const auto verdict = checkField(part.row->field(), part.row->text());
        std::optional<Issue> issue;
        if (verdict.kind != Verdict::Kind::Accept)
            issue = Issue::from(verdict, part.row->field().key);
        else if (part.row == address && own && !address->text().isEmpty())
            if (const auto endpoints = m_provider->endpoints(address->text()); !endpoints)
                issue = Issue{Issue::Severity::Error, address->field().key, endpoints.error(), {}};
        part.row->setIssue(issue);
    }
}

QString AccountForm::base() const
{
    const auto chosen = text(accountfields::region.key);
    for (const auto &region : m_provider->regions)
        if (chosen == QLatin1StringView(region.code))
            return QString::fromLatin1(region.base);
    return text(accountfields::address.key).trimmed();
}

Account AccountForm::account() const
{
    const auto canonical = [this](QByteArrayView key) {
        const auto *found = row(key);
        return found ? checkField(found->field(), found->text()).canonical : QString();
    };
    const auto mode = text(accountfields::readOnly.key) == u"false"_s ? AccountMode::Live : AccountMode::ReadOnly;
    const auto made = m_provider->make(canonical(accountfields::name.key), canonical("account_id"), canonical("user"), base(), mode);
    if (!made)
        return {};
    auto account = *made;
    if (m_existing)
        account.id = m_existing->id;
    account.colour = text(accountfields::colour.key);
    return account;
}

Secret AccountForm::secret() const
{
    const auto *found = row("secret");
    return Secret(found->text().isEmpty() ? QByteArray() : checkField(found->field(), found->text()).canonical.toUtf8());
}

bool AccountForm::isDirty() const
{
    QStringList now;
    for (const auto *shown : shownRows())
        now.append(shown->text());
    return now != m_opened;
}

int AccountForm::problemCount() const
{
    int count = 0;
    for (const auto *shown : shownRows())
        count += shown->issue() && shown->issue()->severity == Issue::Severity::Error ? 1 : 0;
    return count;
}

QStringList AccountForm::missing() const
{
    QStringList labels;
    for (const auto *shown : shownRows())
        if (shown->text().isEmpty() && shown->issue() && shown->issue()->severity == Issue::Severity::Error)
            labels.append(fieldLabel(shown->field()));
    return labels;
}

bool AccountForm::focusFirstProblem()
{
    const auto rows = shownRows();
    for (auto *shown : rows)
        shown->setVisited(true);
    for (auto *shown : rows)
        if (shown->issue() && shown->issue()->severity == Issue::Severity::Error) {
            shown->editor()->control()->setFocus(Qt::OtherFocusReason);
            return true;
        }
    return false;
}

void AccountForm::focusFirst()
{
    row(accountfields::name.key)->editor()->control()->setFocus(Qt::OtherFocusReason);
}

void AccountForm::setKeeping(const QString &text, bool forGood)
{
    for (const auto &part : std::as_const(m_parts))
        if (part.below) {
            part.below->setText(text);
            part.below->setTone(forGood ? Tone::Dim : Tone::Warning);
        }
}

void AccountForm::orderTabs()
{
    QWidget *last = nullptr;
    for (const auto &part : std::as_const(m_parts)) {
        if (last)
            setTabOrder(last, part.row->editor()->control());
        last = part.row->editor()->control();
    }
}

} // namespace trunkdesk
