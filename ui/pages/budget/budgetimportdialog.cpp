// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/budget/budgetimportdialog.h"

#include "report/wording.h"
#include "ui/desk/desk.h"
#include "ui/pages/budget/budgetmappingform.h"
#include "ui/pages/budget/budgetmodel.h"
#include "ui/pages/parts/factlist.h"
#include "ui/pages/parts/plaintext.h"
#include "ui/table/tableview.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace mittelbuch {

namespace {

constexpr int previewRows = 8;
constexpr int previewColumns = 40;

QString faultKey(const ImportFault &fault)
{
    return QStringLiteral("%1|%2|%3|%4").arg(fault.line).arg(fault.column).arg(static_cast<int>(fault.code)).arg(fault.field);
}

}  // namespace

struct BudgetImportDialog::Opened {
    std::shared_ptr<BudgetFile> file;
    QVector<SourceRow> rows;
    BudgetMapping guess;
    QStringList keptMappings;
};

BudgetImportDialog::BudgetImportDialog(Desk &desk, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_path(path)
    , m_state(plainText(this))
    , m_progress(new QProgressBar(this))
    , m_preview(new QTableWidget(this))
    , m_form(new BudgetMappingForm(this))
    , m_kept(new QComboBox(this))
    , m_keepAs(new QLineEdit(this))
    , m_supplement(new QCheckBox(tr("Post changed amounts as supple&ments"), this))
    , m_revenue(new QCheckBox(tr("Add titles of re&venue as lines without authority"), this))
    , m_facts(new FactList(this))
    , m_faults(new SnapshotModel<ImportFault>(importFaultColumns(), faultKey, this))
    , m_faultList(new TableView(QStringLiteral("importfaults"), *m_faults, tr("Faults of the table"), this, TableView::Style::bare))
{
    setWindowTitle(tr("Import a budget"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    openSheet({});
}

BudgetImportDialog::~BudgetImportDialog()
{
    ++*m_question;
}

void BudgetImportDialog::build()
{
    m_state->setObjectName(QStringLiteral("importState"));
    m_facts->setObjectName(QStringLiteral("importFacts"));
    m_faultList->setObjectName(QStringLiteral("faultList"));
    m_supplement->setObjectName(QStringLiteral("supplement"));
    m_revenue->setObjectName(QStringLiteral("withRevenue"));
    m_preview->setObjectName(QStringLiteral("preview"));
    m_preview->setAccessibleName(tr("First rows of the table"));
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setTabKeyNavigation(false);
    m_preview->setMaximumHeight(fontMetrics().lineSpacing() * 12);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(plainText(this, m_path));
    column->addWidget(m_preview);
    buildMappingLine(column);
    column->addWidget(m_form);
    column->addWidget(m_supplement);
    column->addWidget(m_revenue);
    column->addWidget(m_progress);
    column->addWidget(m_state);
    column->addWidget(m_facts);
    column->addWidget(m_faultList, 100);
    column->addStretch(1);
    buildButtons(column);
    connect(m_form, &BudgetMappingForm::changed, this, &BudgetImportDialog::readAgain);
    connect(m_form, &BudgetMappingForm::sheetChosen, this, &BudgetImportDialog::openSheet);
    connect(m_supplement, &QCheckBox::toggled, this, &BudgetImportDialog::readAgain);
    connect(m_revenue, &QCheckBox::toggled, this, &BudgetImportDialog::readAgain);
    resize(fontMetrics().averageCharWidth() * 150, fontMetrics().lineSpacing() * 42);
}

void BudgetImportDialog::buildMappingLine(QVBoxLayout *column)
{
    m_kept->setObjectName(QStringLiteral("keptMapping"));
    m_keepAs->setObjectName(QStringLiteral("keepAs"));
    m_keepAs->setPlaceholderText(tr("a name, to find it here the next time"));
    auto *line = new QHBoxLayout;
    auto *left = new QFormLayout;
    auto *right = new QFormLayout;
    left->addRow(tr("Co&lumns"), m_kept);
    right->addRow(tr("&Keep them as"), m_keepAs);
    line->addLayout(left, 1);
    line->addSpacing(fontMetrics().averageCharWidth() * 3);
    line->addLayout(right, 1);
    column->addLayout(line);
    connect(m_kept, &QComboBox::activated, this, &BudgetImportDialog::takeKeptMapping);
}

void BudgetImportDialog::buildButtons(QVBoxLayout *column)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_leave = buttons->button(QDialogButtonBox::Cancel);
    m_copy = buttons->addButton(tr("Cop&y the list"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(QStringLiteral("copyFaults"));
    m_importButton = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_importButton->setObjectName(QStringLiteral("import"));
    m_importButton->setEnabled(false);
    m_faultList->hide();
    m_copy->hide();
    column->addWidget(buttons);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        m_faultList->table()->clearSelection();
        QGuiApplication::clipboard()->setText(m_faultList->copyText());
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &BudgetImportDialog::import);
    connect(buttons, &QDialogButtonBox::rejected, this, &BudgetImportDialog::reject);
}

BudgetImportDialog::Answered BudgetImportDialog::openTableOf(Session &session, const QString &path, const QString &sheet)
{
    const Result<QStringList> kept = budgetMappingNames(session.store);
    if (!kept)
        return tl::unexpected(kept.error());
    Result<tl::expected<BudgetFile, ImportFault>> file = openBudgetFile(path);
    if (!file)
        return tl::unexpected(file.error());
    if (!*file)
        return tl::expected<Opened, ImportFault>(tl::unexpect, file->error());
    Opened opened;
    opened.file = std::make_shared<BudgetFile>(std::move(**file));
    const auto rows = firstRows(*opened.file->source, sheet);
    if (!rows)
        return tl::expected<Opened, ImportFault>(tl::unexpect, rows.error());
    opened.rows = *rows;
    opened.guess = guessBudgetMapping(opened.rows, yearInFileName(opened.file->name));
    opened.guess.sheet = sheet.isEmpty() ? opened.file->source->sheets().first() : sheet;
    opened.keptMappings = *kept;
    return tl::expected<Opened, ImportFault>(std::move(opened));
}

void BudgetImportDialog::openSheet(const QString &sheet)
{
    setBusy(tr("Reading the file…"));
    const int question = ++*m_question;
    m_desk.ask(this, [path = m_path, sheet](Session &session) { return openTableOf(session, path, sheet); },
               [this, question](Answered answer) {
        if (question != *m_question)
            return;
        if (!answer)
            return showDenial(sentence(answer.error()));
        if (!*answer)
            return showFaults({answer->error()});
        showTable(std::move(**answer));
    });
}

void BudgetImportDialog::showTable(Opened opened)
{
    const bool isFirst = !m_file;
    m_file = opened.file;
    showPreview(opened.rows);
    if (isFirst) {
        m_form->setSheets(m_file->source->sheets());
        m_kept->addItem(tr("as guessed from the header"));
        m_kept->addItems(opened.keptMappings);
    }
    m_form->setMapping(opened.guess);
    m_form->setRows(opened.rows);
    m_kept->setCurrentIndex(0);
    readAgain();
}

void BudgetImportDialog::showPreview(const QVector<SourceRow> &rows)
{
    const int rowCount = std::min(previewRows, static_cast<int>(rows.size()));
    int columnCount = 0;
    for (int row = 0; row < rowCount; ++row)
        columnCount = std::max(columnCount, static_cast<int>(rows[row].cells.size()));
    columnCount = std::min(columnCount, previewColumns);
    m_preview->setRowCount(rowCount);
    m_preview->setColumnCount(columnCount);
    for (int column = 0; column < columnCount; ++column)
        m_preview->setHorizontalHeaderItem(column, new QTableWidgetItem(columnLetters(column + 1)));
    for (int row = 0; row < rowCount; ++row) {
        m_preview->setVerticalHeaderItem(row, new QTableWidgetItem(QString::number(rows[row].line)));
        for (int column = 0; column < columnCount; ++column)
            m_preview->setItem(row, column, new QTableWidgetItem(rows[row].at(column + 1).text.simplified()));
    }
}

void BudgetImportDialog::takeKeptMapping()
{
    if (m_kept->currentIndex() == 0)
        return openSheet(m_form->mapping().sheet);
    m_desk.ask(this, [name = m_kept->currentText()](Session &session) { return keptBudgetMapping(session.store, name); },
               [this](const Result<QString> &text) {
        if (!text)
            return showDenial(sentence(text.error()));
        const auto mapping = budgetMappingFromJson(text->toUtf8());
        if (!mapping)
            return showFaults({mapping.error()});
        BudgetMapping here = *mapping;
        if (!m_file->source->sheets().contains(here.sheet))
            here.sheet = m_form->mapping().sheet;
        m_form->setMapping(here);
        readAgain();
    });
}

BudgetImportOptions BudgetImportDialog::options(int question) const
{
    BudgetImportOptions options;
    options.postDifferences = m_supplement->isChecked();
    options.withRevenue = m_revenue->isChecked();
    options.isWanted = [latest = m_question, question] { return question == *latest; };
    return options;
}

void BudgetImportDialog::readAgain()
{
    if (!m_file)
        return;
    m_import.reset();
    m_importButton->setEnabled(false);
    setBusy(tr("Reading the table…"));
    const int question = ++*m_question;
    BudgetImportOptions tried = options(question);
    tried.dryRun = true;
    const auto work = [file = m_file, mapping = m_form->mapping(), tried](Session &session) {
        Trial trial{readBudget(*file, mapping, [&tried](int) { return tried.isWanted(); }), std::nullopt};
        if (tried.isWanted() && trial.import.isSound())
            trial.change = importBudget(session, trial.import, tried);
        return trial;
    };
    m_desk.ask(this, work, [this, question](const Trial &trial) {
        if (question == *m_question)
            showTrial(trial);
    });
}

void BudgetImportDialog::showTrial(const Trial &trial)
{
    showTotals(trial.import);
    if (!trial.change)
        return showFaults(trial.import.faults);
    m_faultList->hide();
    m_copy->hide();
    if (!*trial.change)
        return showDenial(sentence(trial.change->error()));
    m_import = std::make_shared<const BudgetImport>(trial.import);
    showChange(**trial.change);
}

void BudgetImportDialog::showTotals(const BudgetImport &import)
{
    QVector<Fact> facts;
    for (const BudgetYearTotal &total : import.totals) {
        facts.append({total.year.toString(), tr("revenue %1 · expenditure %2 · %3 titles", "money, money, count")
                                                 .arg(moneyText(total.revenue), moneyText(total.expenditure),
                                                      QLocale().toString(total.titles))});
    }
    m_facts->setFacts(facts);
}

void BudgetImportDialog::showFaults(const QVector<ImportFault> &faults)
{
    setIdle(tr("The table has %n fault(s); it is taken whole or not at all.", nullptr, static_cast<int>(faults.size())));
    m_importButton->setEnabled(false);
    m_faults->setRows(faults);
    m_faultList->show();
    m_copy->show();
}

void BudgetImportDialog::showChange(const BudgetImportChange &change)
{
    const auto count = [](int number) { return QLocale().toString(number); };
    QStringList sentences;
    if (change.isEmpty())
        sentences.append(tr("The budget has this state already; nothing would change."));
    else
        sentences.append(tr("This would be added: %1 lines, %2 appropriations of %3 altogether, %4 supplements of %5; %6 are "
                            "there already.", "counts and money")
                             .arg(count(change.linesAdded), count(change.appropriations), moneyText(change.appropriated),
                                  count(change.supplements), moneyText(change.supplemented), count(change.unchanged)));
    if (change.revenueTitles > 0)
        sentences.append(tr("Titles of revenue are not imported: %1.").arg(count(change.revenueTitles)));
    if (change.cuts > 0)
        sentences.append(tr("Negative amounts are cuts that remain to be distributed: %1, %2 altogether.")
                             .arg(count(change.cuts), moneyText(change.cutTotal)));
    setIdle(sentences.join(u'\n'));
    m_importButton->setEnabled(!change.isEmpty());
    m_importButton->setDefault(true);
}

void BudgetImportDialog::showDenial(const QString &sentences)
{
    // Thousands of lines with other amounts are as little read as they fit.
    QStringList lines = sentences.split(u'\n');
    const qsizetype shown = 6;
    if (lines.size() > shown) {
        const int more = static_cast<int>(lines.size() - shown);
        lines = lines.first(shown);
        lines.append(tr("… and %n more.", nullptr, more));
    }
    setIdle(tr("%1\nNothing was imported.", "sentences about what went wrong").arg(lines.join(u'\n')));
    m_importButton->setEnabled(false);
}

void BudgetImportDialog::setBusy(const QString &state)
{
    m_state->setText(state);
    m_progress->show();
}

void BudgetImportDialog::setIdle(const QString &state)
{
    m_state->setText(state);
    m_progress->hide();
}

void BudgetImportDialog::import()
{
    if (!m_import)
        return;
    m_importButton->setEnabled(false);
    m_form->setEnabled(false);
    setBusy(tr("Importing… Cancel undoes it as long as this is shown."));
    const auto work = [import = m_import, chosen = options(++*m_question), name = m_keepAs->text().trimmed(),
                       mapping = toJsonText(m_form->mapping())](Session &session) -> Outcome<BudgetImportChange> {
        const Outcome<BudgetImportChange> change = importBudget(session, *import, chosen);
        if (!change || name.isEmpty())
            return change;
        const Outcome<void> kept = keepBudgetMapping(session, name, QString::fromUtf8(mapping));
        return kept ? change : Outcome<BudgetImportChange>(denied(kept.error()));
    };
    m_desk.act(this, work, [this](const Outcome<BudgetImportChange> &change) {
        m_form->setEnabled(true);
        if (!change)
            return showDenial(sentence(change.error()));
        m_change = *change;
        accept();
    });
}

void BudgetImportDialog::reject()
{
    ++*m_question;
    QDialog::reject();
}

}  // namespace mittelbuch
