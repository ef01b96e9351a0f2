// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/aboutdialog.h"

#include "exchange/builtinregister.h"
#include "exchange/districtoutlines.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace mittelbuch {

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Mittelbuch"));
    auto *layout = new QVBoxLayout(this);
    auto *label = new QLabel(text(), this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAccessibleName(tr("About Mittelbuch"));
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(label);
    layout->addWidget(buttons);
}

QString AboutDialog::text()
{
    const QStringList paragraphs{
        QStringLiteral("Mittelbuch ") + QStringLiteral(MITTELBUCH_VERSION),
        tr("Allocation of state funds to municipalities, with a ledger that cannot be overcommitted."),
        tr("Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any "
           "warranty."),
        tr("Register of municipalities: %1").arg(builtInRegisterSource()),
        tr("Outlines of the districts: %1").arg(districtOutlinesSource()),
    };
    return paragraphs.join(QStringLiteral("\n\n"));
}

}  // namespace mittelbuch
