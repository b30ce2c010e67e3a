// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/desktop/choosing.h"

#include <QInputDialog>

using namespace Qt::StringLiterals;

namespace trunkdesk {

void chooseOne(const Choice &choice, QWidget *window, const std::function<void(qsizetype)> &chosen)
{
    // Names need not be unique, but what is chosen must be.
    auto titles = choice.names;
    for (qsizetype i = 0; i < titles.size(); ++i)
        if (choice.names.count(choice.names.at(i)) > 1)
            titles[i] += u" (%1)"_s.arg(choice.ids.at(i));
    auto *dialog = new QInputDialog(window);
    dialog->setObjectName(choice.objectName);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(choice.title);
    dialog->setLabelText(choice.label);
    dialog->setComboBoxItems(titles);
    dialog->setOption(QInputDialog::UseListViewForComboBoxItems);
    dialog->resize(460, dialog->sizeHint().height()); // names with their addresses
    QObject::connect(dialog, &QInputDialog::textValueSelected, dialog, [titles, chosen](const QString &name) {
        if (const auto index = titles.indexOf(name); index >= 0)
            chosen(index);
    });
    dialog->open();
}

} // namespace trunkdesk
