// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/municipalities/municipalitiespage.h"

#include "ui/pages/application/quietbox.h"
#include "ui/pages/municipalities/regiondetail.h"
#include "ui/pages/municipalities/registerimportdialog.h"
#include "ui/pages/parts/pagesplit.h"
#include "ui/pages/parts/plaintext.h"
#include "ui/table/tableview.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

namespace mittelbuch {

namespace {

constexpr int rowsAtMost = 500;
constexpr int typingPauseMs = 80;

}  // namespace

MunicipalitiesPage::MunicipalitiesPage(Desk &desk, QWidget *parent)
    : Page(desk, parent)
    , m_model(new SnapshotModel<RegionRow>(regionColumns(),
        [](const RegionRow &row) { return row.region.key.toString(); }, this))
    , m_pause(new QTimer(this))
{
    setObjectName(QStringLiteral("municipalitiesPage"));
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPauseMs);
    m_detail = new RegionDetail(this);
    m_right = detailPlace(m_detail, tr("Choose a municipality, district or association from the list."), this);
    auto *split = new PageSplit(QStringLiteral("municipalities"), buildList(), m_right, {57, 43}, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);
    connectParts();
}

QWidget *MunicipalitiesPage::buildList()
{
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBar(left));
    m_list = new TableView(QStringLiteral("municipalities"), *m_model, tr("Municipalities"), left,
        TableView::Style::bare);
    m_list->setObjectName(QStringLiteral("regionList"));
    m_more = plainText(left, tr("Only the first %1 are shown. Type more to narrow them down.").arg(rowsAtMost));
    m_more->setObjectName(QStringLiteral("more"));
    m_more->setMargin(6);
    m_more->hide();
    column->addWidget(m_list, 1);
    column->addWidget(m_more);
    return left;
}

QWidget *MunicipalitiesPage::buildBar(QWidget *holder)
{
    auto *bar = new QWidget(holder);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(6, 6, 6, 6);
    m_words = new QLineEdit(bar);
    m_words->setObjectName(QStringLiteral("words"));
    m_words->setPlaceholderText(tr("Name, key or postcode (Ctrl+F)"));
    m_words->setAccessibleName(tr("Search by name, key or postcode"));
    m_words->setClearButtonEnabled(true);
    m_levels = new QuietBox(bar);
    m_levels->setObjectName(QStringLiteral("levels"));
    m_levels->setAccessibleName(tr("What is listed"));
    m_levels->addItem(tr("Municipalities"), QStringLiteral("municipality"));
    m_levels->addItem(tr("Districts"), QStringLiteral("district"));
    m_levels->addItem(tr("Associations"), QStringLiteral("association"));
    m_levels->addItem(tr("Everything"), QStringLiteral("all"));
    m_wholeGermany = new QCheckBox(tr("Whole &Germany"), bar);
    m_wholeGermany->setObjectName(QStringLiteral("wholeGermany"));
    m_wholeGermany->setToolTip(tr("Every Land of the register instead of the office's own"));
    auto *import = new QPushButton(tr("&Import register…"), bar);
    import->setObjectName(QStringLiteral("importRegister"));
    import->setToolTip(tr("Read a file GV100AD of the Federal Statistical Office"));
    connect(import, &QPushButton::clicked, this, &MunicipalitiesPage::importRegister);
    line->addWidget(m_words, 1);
    line->addWidget(m_levels);
    line->addWidget(m_wholeGermany);
    line->addWidget(import);
    return bar;
}

void MunicipalitiesPage::connectParts()
{
    connect(m_words, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_words, &QLineEdit::returnPressed, this, [this] { m_list->focusTable(); });
    connect(m_pause, &QTimer::timeout, this, &MunicipalitiesPage::search);
    connect(m_levels, &QComboBox::currentIndexChanged, this, &MunicipalitiesPage::search);
    connect(m_wholeGermany, &QCheckBox::toggled, this, &MunicipalitiesPage::search);
    connect(m_list, &TableView::currentKeyChanged, this, [this](const QString &region) {
        if (!region.isEmpty())
            showRegion(region);
    });
    connect(m_list, &TableView::statusChanged, this, &Page::statusChanged);
    connect(m_list, &TableView::messageWanted, this, &Page::messageWanted);
    connect(m_detail, &RegionDetail::applicationWanted, this,
            [this](const QString &reference) { Q_EMIT placeWanted({QStringLiteral("applications"), reference, {}}); });
    const auto onKey = [this](const QKeySequence &keys, QWidget *where, Qt::ShortcutContext context, auto work) {
        auto *shortcut = new QShortcut(keys, where);
        shortcut->setContext(context);
        connect(shortcut, &QShortcut::activated, this, work);
    };
    onKey(QKeySequence::Find, this, Qt::WidgetWithChildrenShortcut, [this] {
        m_words->setFocus(Qt::ShortcutFocusReason);
        m_words->selectAll();
    });
    onKey(Qt::Key_Down, m_words, Qt::WidgetShortcut, [this] { m_list->focusTable(); });
}

void MunicipalitiesPage::showPlace(const Scope &scope, const QString &thing, const QString &filter)
{
    if (filter.startsWith(QLatin1String("district=")))
        m_words->setText(filter.section(u'=', 1));
    if (!thing.isEmpty())
        m_shown = thing;
    refresh(scope);
}

void MunicipalitiesPage::refresh(const Scope &scope)
{
    m_scope = scope;
    search();
    showRegion(m_shown);
}

QVector<RegionLevel> MunicipalitiesPage::levels() const
{
    const QString wanted = m_levels->currentData().toString();
    if (wanted == QLatin1String("municipality"))
        return {RegionLevel::municipality};
    if (wanted == QLatin1String("district"))
        return {RegionLevel::district};
    if (wanted == QLatin1String("association"))
        return {RegionLevel::association};
    return {RegionLevel::municipality, RegionLevel::district, RegionLevel::association};
}

void MunicipalitiesPage::search()
{
    m_pause->stop();
    if (!m_scope)
        return;
    const RegionQuestion asked{m_words->text(), levels(), m_wholeGermany->isChecked(), m_scope->asAt, rowsAtMost};
    m_rowsQuestion.ask([asked](Session &session) { return findRegions(session, asked); },
                       [this](const RegionAnswer &answer) { showAnswer(answer); });
}

void MunicipalitiesPage::showAnswer(const RegionAnswer &answer)
{
    if (answer.registerEmpty)
        m_list->setEmptyState(tr("The register of municipalities is empty. Import the file GV100AD of the Federal "
                                 "Statistical Office."),
                              tr("Import register…"), [this] { importRegister(); });
    else
        m_list->setEmptyState(tr("Nothing in the register has all these words in its name, key or postcode."),
            tr("Show all"),
                              [this] { m_words->clear(); });
    m_model->setRows(answer.rows);
    m_more->setVisible(answer.more);
    if (!m_shown.isEmpty() && m_list->currentKey() != m_shown)
        m_list->selectKey(m_shown);
}

void MunicipalitiesPage::showRegion(const QString &regionKey)
{
    const std::optional<OfficialKey> key = OfficialKey::tryFromString(regionKey);
    if (!key)
        return;
    m_shown = regionKey;
    const auto work = [key, asAt = m_scope->reading()](Session &session) { return regionDetail(session, *key, asAt); };
    m_detailQuestion.ask(work, [this](const std::optional<RegionDetailData> &shown) {
        m_right->setCurrentIndex(shown ? 1 : 0);
        if (shown)
            m_detail->showRegion(*shown);
    });
}

void MunicipalitiesPage::importRegister()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import register (GV100AD)"), {},
                                                      tr("Register of municipalities (*.txt *.asc);;All files (*)"));
    if (!path.isEmpty())
        importFile(path);
}

void MunicipalitiesPage::importFile(const QString &path)
{
    auto *dialog = new RegisterImportDialog(desk(), path, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const RegisterChange &change = dialog->change();
        search();
        showRegion(m_shown);
        Q_EMIT statusChanged(tr("Register imported: %1 new, %2 renamed, %3 dissolved", "counts")
                                 .arg(change.inserted).arg(change.renamed).arg(change.dissolved));
    });
    dialog->open();
}

}  // namespace mittelbuch
