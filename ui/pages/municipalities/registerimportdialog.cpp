// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/municipalities/registerimportdialog.h"

#include "report/wording.h"
#include "service/registerdesk.h"
#include "ui/desk/desk.h"
#include "ui/pages/municipalities/regionmodel.h"
#include "ui/pages/parts/factlist.h"
#include "ui/pages/parts/plaintext.h"
#include "ui/table/tableview.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace mittelbuch {

namespace {

QString faultKey(const RegisterFault &fault)
{
    return QStringLiteral("%1|%2|%3").arg(fault.line).arg(fault.column).arg(static_cast<int>(fault.code));
}

}  // namespace

RegisterImportDialog::RegisterImportDialog(Desk &desk, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_path(path)
    , m_state(plainText(this))
    , m_counts(new FactList(this))
    , m_notes(new QPlainTextEdit(this))
    , m_faults(new SnapshotModel<RegisterFault>(faultColumns(), faultKey, this))
    , m_faultList(new TableView(QStringLiteral("registerfaults"), *m_faults, tr("Faults of the file"), this,
        TableView::Style::bare))
{
    setWindowTitle(tr("Import the register of municipalities"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    read();
}

void RegisterImportDialog::build()
{
    m_state->setObjectName(QStringLiteral("importState"));
    m_counts->setObjectName(QStringLiteral("importCounts"));
    m_faultList->setObjectName(QStringLiteral("faultList"));
    m_notes->setObjectName(QStringLiteral("importNotes"));
    m_notes->setReadOnly(true);
    m_notes->setAccessibleName(tr("Renamed and dissolved"));
    m_notes->setTabChangesFocus(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(plainText(this, m_path));
    column->addWidget(m_state);
    column->addWidget(m_counts);
    column->addWidget(m_notes, 100);
    column->addWidget(m_faultList, 100);
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_leave = buttons->button(QDialogButtonBox::Cancel);
    m_copy = buttons->addButton(tr("&Copy the list"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(QStringLiteral("copyFaults"));
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(QStringLiteral("import"));
    m_import->setEnabled(false);
    column->addWidget(buttons);
    for (QWidget *later : {static_cast<QWidget *>(m_notes), static_cast<QWidget *>(m_faultList),
        static_cast<QWidget *>(m_copy)})
        later->hide();
    connect(m_copy, &QPushButton::clicked, this, &RegisterImportDialog::copyFaults);
    connect(buttons, &QDialogButtonBox::accepted, this, &RegisterImportDialog::import);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * 165, fontMetrics().lineSpacing() * 24);
}

void RegisterImportDialog::read()
{
    m_state->setText(tr("Reading the file…"));
    m_desk.ask(this, [path = m_path](Session &) { return readGv100adFile(path); }, [this](Result<Gv100adResult> file) {
        if (!file)
            return showDenial(sentence(file.error()));
        if (!*file)
            return showFaults(file->error());
        m_edition = std::make_shared<const RegisterEdition>(std::move(**file));
        compare();
    });
}

void RegisterImportDialog::compare()
{
    m_state->setText(tr("Comparing with the register…"));
    const auto work = [edition = m_edition, name = QFileInfo(m_path).fileName()](Session &session) {
        return importRegister(session, *edition, name, true);
    };
    m_desk.ask(this, work, [this](const Outcome<RegisterChange> &change) {
        if (change)
            showChange(*change);
        else
            showDenial(sentence(change.error()));
    });
}

void RegisterImportDialog::showChange(const RegisterChange &change)
{
    const QString days = tr("Territory of %1, inhabitants of %2.", "day, day")
                             .arg(dayText(m_edition->territoryDay), dayText(m_edition->populationDay));
    const QString outcome = change.isEmpty() ? tr("%1 The register has this state already; nothing would change.")
                                             : tr("%1 This would change in the register; nothing is deleted.");
    m_state->setText(outcome.arg(days));
    const auto count = [](int number) { return QLocale().toString(number); };
    m_counts->setFacts({{tr("New"), count(change.inserted)},
                        {tr("Renamed"), count(change.renamed)},
                        {tr("Other facts changed"), count(change.changed)},
                        {tr("New figures of inhabitants"), count(change.populations)},
                        {tr("Dissolved"), count(change.dissolved)},
                        {tr("Unchanged"), count(change.unchanged)}});
    m_notes->setPlainText(change.notes.join(u'\n'));
    m_notes->setVisible(!change.notes.isEmpty());
    m_import->setEnabled(!change.isEmpty());
    m_import->setDefault(true);
}

void RegisterImportDialog::showFaults(const QVector<RegisterFault> &faults)
{
    m_state->setText(tr("Nothing was imported. The file has %n fault(s); a file is taken whole or not at all.", nullptr,
                        static_cast<int>(faults.size())));
    m_faults->setRows(faults);
    m_leave->setText(tr("Close"));
    m_faultList->show();
    m_copy->show();
    m_faultList->focusTable();
}

void RegisterImportDialog::showDenial(const QString &sentences)
{
    m_state->setText(tr("%1\nNothing was imported.", "sentences about what went wrong").arg(sentences));
    m_leave->setText(tr("Close"));
    m_import->setEnabled(false);
}

void RegisterImportDialog::copyFaults()
{
    // The whole list is asked for, also when the focus has selected a row of it.
    m_faultList->table()->clearSelection();
    QGuiApplication::clipboard()->setText(m_faultList->copyText());
}

void RegisterImportDialog::import()
{
    m_import->setEnabled(false);
    m_state->setText(tr("Importing…"));
    const auto work = [edition = m_edition, name = QFileInfo(m_path).fileName()](Session &session) {
        return importRegister(session, *edition, name, false);
    };
    m_desk.act(this, work, [this](const Outcome<RegisterChange> &change) {
        if (!change)
            return showDenial(sentence(change.error()));
        m_change = *change;
        accept();
    });
}

}  // namespace mittelbuch
