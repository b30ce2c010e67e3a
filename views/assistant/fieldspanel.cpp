// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/assistant/fieldspanel.h"

#include "models/core/displaytext.h"
#include "models/schema/fieldtext.h"
#include "models/schema/registry.h"
#include "views/forms/recordform.h"
#include "views/theme/theme.h"
#include "views/widgets/tonelabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

FieldsPanel::FieldsPanel(const SetupScript &script, const SetupPart &part, const Inventory *inventory, QWidget *parent)
    : SetupPanel(parent), m_script(script), m_part(part), m_trunk(new RecordForm(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    m_trunk->setShown(QList<QByteArray>(part.fields.begin(), part.fields.end()));
    m_trunk->setSubject(FormSubject::forNew(trunkKind(script), {}, inventory));
    column->addWidget(m_trunk);
    connect(m_trunk, &RecordForm::draftChanged, this, &FieldsPanel::edited);
    connect(m_trunk, &RecordForm::problemsChanged, this, &FieldsPanel::edited);
    if (part.settings) {
        m_settings = new RecordForm(this);
        m_settings->setObjectName(u"settingsForm"_s);
        m_settings->setSubject(FormSubject::forNew(*findKind(script.settings), {}, inventory));
        column->addWidget(m_settings);
        connect(m_settings, &RecordForm::draftChanged, this, &FieldsPanel::edited);
    }
    const auto shows = [&part](QByteArrayView key) { return std::any_of(part.fields.begin(), part.fields.end(), [key](const char *field) { return key == field; }); };
    if (script.suggest && shows(script.suggested))
        addPreview();
    column->addStretch(1);
}

void FieldsPanel::addPreview()
{
    m_preview = new QWidget(m_trunk);
    auto *column = new QVBoxLayout(m_preview);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(4);
    m_suggestion = new QPushButton(m_preview);
    m_suggestion->setObjectName(u"useSuggestion"_s);
    m_suggestion->setAutoDefault(false);
    auto *label = new ToneLabel(tr("The PBX calls"), Tone::Dim, m_preview);
    m_main = new ToneLabel(Tone::Text, m_preview);
    m_main->setObjectName(u"terminationUri"_s);
    m_main->setFont(monospace(font()));
    m_forms = new ToneLabel(Tone::Dim, m_preview);
    m_forms->setObjectName(u"terminationForms"_s);
    m_forms->setFont(sized(monospace(font()), -0.5));
    for (auto *text : {m_main, m_forms}) {
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *place = new QWidget(m_preview); // of the address, or of a proposal for it: nothing moves when one takes the other's place
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_main, 1);
    row->addWidget(m_suggestion);
    row->addStretch();
    place->setMinimumHeight(m_suggestion->sizeHint().height());
    column->addWidget(label);
    column->addWidget(place);
    column->addWidget(m_forms);
    m_trunk->addBelow(m_script.suggested, m_preview);
    connect(m_suggestion, &QPushButton::clicked, this, [this] {
        m_trunk->setDraft({{m_script.suggested, m_script.suggest(m_trunk->draft().value(trunkKind(m_script).titleField))}});
        m_trunk->focusField(m_script.suggested);
    });
    connect(m_trunk, &RecordForm::draftChanged, this, &FieldsPanel::updatePreview);
    updatePreview();
}

void FieldsPanel::updatePreview()
{
    const auto draft = m_trunk->draft();
    const auto suggestion = m_script.suggest(draft.value(trunkKind(m_script).titleField));
    constexpr int longest = 40; // letters; the rest of a long name is in its tip
    m_suggestion->setText(tr("Use %1").arg(fontMetrics().elidedText(suggestion, Qt::ElideMiddle, fontMetrics().averageCharWidth() * longest)));
    m_suggestion->setToolTip(suggestion);
    m_suggestion->setVisible(!suggestion.isEmpty() && draft.value(m_script.suggested).isEmpty());
    m_main->setVisible(m_suggestion->isHidden());
    const auto uris = m_script.preview(draft);
    m_main->setText(uris.isEmpty() ? tr("– (enter a domain to see it)") : uris.constFirst());
    m_main->setTone(uris.isEmpty() ? Tone::Dim : Tone::Text);
    m_forms->setVisible(uris.size() > 1);
    m_forms->setText(uris.size() > 1 ? tr("or by way of one place: %1", "addresses").arg(uris.mid(1).join(u'\n').prepend(u'\n')) : QString());
}

void FieldsPanel::write(TrunkSetup &setup) const
{
    const auto draft = m_trunk->draft();
    for (const auto *key : m_part.fields)
        setup.trunk.insert(key, draft.value(key));
    if (m_settings)
        setup.settings = m_settings->draft();
}

int FieldsPanel::problemCount() const
{
    return m_trunk->problemCount() + (m_settings ? m_settings->problemCount() : 0);
}

bool FieldsPanel::focusFirstProblem()
{
    return m_trunk->focusFirstProblem() || (m_settings && m_settings->focusFirstProblem());
}

QList<Issue> FieldsPanel::place(const QList<Issue> &issues)
{
    QList<Issue> here, rest;
    for (const auto &issue : issues) {
        const bool shown = std::any_of(m_part.fields.begin(), m_part.fields.end(), [&issue](const char *field) { return issue.field == field; });
        (shown ? here : rest).append(issue);
    }
    const QSignalBlocker quiet(m_trunk); // nothing was entered
    m_trunk->setFurtherIssues(here);
    return rest;
}

void FieldsPanel::focusFirst()
{
    m_trunk->focusFirst();
}

QString FieldsPanel::summary() const
{
    QStringList words;
    const auto say = [&words](const RecordForm &form, QByteArrayView shownFirst) {
        const auto &kind = form.subject().kind();
        const auto draft = form.draft();
        const auto record = applied(kind, {}, draft);
        for (const auto &field : kind.fields) {
            const auto text = draft.value(field.key);
            if (!field.writable() || text.isEmpty() || text == QLatin1StringView(field.initial))
                continue;
            if (shownFirst == field.key || field.type == FieldType::DomainName)
                words.append(displayText(text));
            else if (field.type == FieldType::Boolean)
                words.append(fieldLabel(field));
            else if (field.type == FieldType::Choice)
                words.append(fieldText(field, record));
        }
    };
    say(*m_trunk, trunkKind(m_script).titleField);
    if (m_settings)
        say(*m_settings, {});
    return words.join(u" · "_s);
}

void FieldsPanel::showServerError(const Change &change, const ApiError &error)
{
    auto *form = m_settings && QByteArrayView(change.id.kind->key) == m_script.settings ? m_settings : m_trunk;
    form->showServerError(error);
}

} // namespace trunkdesk
