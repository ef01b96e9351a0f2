// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/application/applicationformedit.h"

#include "report/wording.h"
#include "ui/entry/dayedit.h"
#include "ui/entry/fieldhint.h"
#include "ui/entry/moneyedit.h"
#include "ui/entry/regionedit.h"
#include "ui/pages/application/circumstancesedit.h"
#include "ui/pages/application/costtable.h"
#include "ui/pages/application/fieldmarks.h"
#include "ui/pages/application/objectnames.h"
#include "ui/pages/application/quietbox.h"
#include "ui/pages/application/splittable.h"

#include <QApplication>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace mittelbuch {

namespace {

constexpr int moneyWidth = 150;
constexpr int dayWidth = 140;

void addHeading(QFormLayout *layout, const QString &text)
{
    auto *heading = new QLabel(text, layout->parentWidget());
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    heading->setContentsMargins(0, layout->rowCount() > 0 ? 10 : 0, 0, 0);
    layout->addRow(heading);
}

QString withoutMnemonic(QString title)
{
    return title.remove(u'&');
}

QLabel *sumLabel(QWidget *parent, const QString &name)
{
    auto *sum = new QLabel(parent);
    sum->setObjectName(name);
    sum->setTextFormat(Qt::PlainText);
    sum->setWordWrap(true);
    return sum;
}

}  // namespace

ApplicationFormEdit::ApplicationFormEdit(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_reference(new QLineEdit(this))
    , m_programme(new QuietBox(this))
    , m_applicant(new RegionEdit(desk, this))
    , m_title(new QLineEdit(this))
    , m_description(new QPlainTextEdit(this))
    , m_field(new QuietBox(this))
    , m_start(new DayEdit(this))
    , m_end(new DayEdit(this))
    , m_costs(new CostTable(this))
    , m_costSum(sumLabel(this, names::costSum))
    , m_circumstances(new CircumstancesEdit(this))
    , m_ownFunds(new MoneyEdit(this))
    , m_ownFundsRest(new QPushButton(tr("Fill with the rest"), this))
    , m_otherGrants(new MoneyEdit(this))
    , m_requested(new MoneyEdit(this))
    , m_takeCalculated(new QPushButton(tr("Take over calculated"), this))
    , m_financingSum(sumLabel(this, QStringLiteral("financingSum")))
    , m_split(new SplitTable(this))
    , m_splitRest(sumLabel(this, names::splitRest))
    , m_marks(new FieldMarks(this, m_costs, m_split, m_circumstances))
{
    auto *layout = new QFormLayout(this);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->setRowWrapPolicy(QFormLayout::DontWrapRows);
    layout->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    layout->setVerticalSpacing(6);
    buildProject(layout);
    buildCosts(layout);
    buildCircumstances(layout);
    buildFinancing(layout);
    buildSplit(layout);
    buildConnections();
    qApp->installEventFilter(this);
    m_sinceStart.start();
    updateSums();
}

void ApplicationFormEdit::buildProject(QFormLayout *layout)
{
    m_reference->setObjectName(names::referenceEdit);
    m_reference->setPlaceholderText(tr("given when saved, unless you write one"));
    m_reference->setMaxLength(40);
    m_programme->setObjectName(names::programmeBox);
    m_programme->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_programme->setMinimumContentsLength(18);
    m_applicant->setObjectName(names::applicantEdit);
    m_title->setObjectName(names::titleEdit);
    m_title->setMaxLength(200);
    m_description->setObjectName(names::descriptionEdit);
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(m_description->fontMetrics().lineSpacing() * 3 + 14);
    m_field->setObjectName(names::fieldBox);
    m_field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_field->setMinimumContentsLength(18);
    for (const FieldOfAction field : allFieldsOfAction())
        m_field->addItem(label(field), static_cast<int>(field));
    m_start->setObjectName(names::projectStart);
    m_end->setObjectName(names::projectEnd);
    m_start->setFixedWidth(dayWidth);
    m_end->setFixedWidth(dayWidth);
    addHeading(layout, tr("Applicant and project"));
    addField(layout, QStringLiteral("reference"), tr("File reference"), m_reference);
    addField(layout, QStringLiteral("programme"), tr("&Programme"), m_programme);
    addField(layout, QStringLiteral("applicant"), tr("&Applicant"), m_applicant);
    addField(layout, QStringLiteral("title"), tr("T&itle"), m_title);
    addField(layout, QStringLiteral("description"), tr("&Description"), m_description);
    addField(layout, QStringLiteral("field"), tr("Field of action"), m_field);
    addField(layout, QStringLiteral("projectStart"), tr("Project &begins"), m_start);
    addField(layout, QStringLiteral("projectEnd"), tr("Project &ends"), m_end);
}

void ApplicationFormEdit::buildCosts(QFormLayout *layout)
{
    addHeading(layout, tr("Costs by category"));
    auto *hint = new FieldHint(m_costs, this);
    layout->addRow(m_costs);
    layout->addRow(tr("Sum of costs"), m_costSum);
    layout->addRow(hint);
    m_marks->add(QStringLiteral("costItems"), m_costs, hint);
}

void ApplicationFormEdit::buildCircumstances(QFormLayout *layout)
{
    addHeading(layout, tr("What the directive asks"));
    auto *hint = new FieldHint(m_circumstances, this);
    m_circumstances->setObjectName(names::circumstances);
    layout->addRow(m_circumstances);
    layout->addRow(hint);
    m_marks->add(QStringLiteral("circumstances"), m_circumstances, hint);
}

void ApplicationFormEdit::buildFinancing(QFormLayout *layout)
{
    m_ownFunds->setObjectName(names::ownFunds);
    m_ownFundsRest->setObjectName(names::ownFundsRest);
    m_ownFundsRest->setToolTip(tr("Own funds become the costs less other grants and the requested grant"));
    m_otherGrants->setObjectName(names::otherGrants);
    m_requested->setObjectName(names::requestedGrant);
    m_takeCalculated->setObjectName(names::takeCalculated);
    m_takeCalculated->setToolTip(tr("Request what the directive gives; empty own funds are filled with the rest (Ctrl+G)"));
    m_takeCalculated->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_G));
    for (MoneyEdit *edit : {m_ownFunds, m_otherGrants, m_requested}) {
        edit->setFixedWidth(moneyWidth);
        edit->setPlaceholderText(moneyText(Money()));
    }
    addHeading(layout, tr("Financing"));
    addField(layout, QStringLiteral("financing.ownFunds"), tr("&Own funds"), m_ownFunds, m_ownFundsRest);
    addField(layout, QStringLiteral("financing.otherGrants"), tr("Other &grants"), m_otherGrants);
    addField(layout, QStringLiteral("financing.requestedGrant"), tr("&Requested grant"), m_requested, m_takeCalculated);
    auto *hint = new FieldHint(nullptr, this);
    layout->addRow(tr("Sum of financing"), m_financingSum);
    layout->addRow(hint);
    m_marks->add(QStringLiteral("financing"), m_requested, hint);
}

void ApplicationFormEdit::buildSplit(QFormLayout *layout)
{
    addHeading(layout, tr("Requested grant by year"));
    auto *hint = new FieldHint(m_split, this);
    layout->addRow(m_split);
    layout->addRow(m_splitRest);
    layout->addRow(hint);
    m_marks->add(QStringLiteral("split"), m_split, hint);
}

void ApplicationFormEdit::buildConnections()
{
    // Later, because the focus also moves while the form goes, or while a list is at work that is then made anew.
    connect(m_marks, &FieldMarks::fieldsRevealed, this, &ApplicationFormEdit::fieldsRevealed, Qt::QueuedConnection);
    const auto on = [this](const QString &field) { return [this, field] { touched(field); }; };
    connect(m_reference, &QLineEdit::textEdited, this, &ApplicationFormEdit::edited);
    connect(m_programme, &QComboBox::currentIndexChanged, this, on(names::programmeBox));
    connect(m_applicant, &RegionEdit::keyChanged, this, on(names::applicantEdit));
    connect(m_applicant, &RegionEdit::failed, this, &ApplicationFormEdit::failed);
    connect(m_title, &QLineEdit::textEdited, this, on(names::titleEdit));
    connect(m_description, &QPlainTextEdit::textChanged, this, on(names::descriptionEdit));
    connect(m_field, &QComboBox::currentIndexChanged, this, on(names::fieldBox));
    connect(m_start, &DayEdit::dayChanged, this, on(names::projectStart));
    connect(m_end, &DayEdit::dayChanged, this, on(names::projectEnd));
    connect(m_costs, &EntryRows::edited, this, &ApplicationFormEdit::touched);
    connect(m_circumstances, &TermEdit::edited, this, [this] {
        sumOtherGrants();
        // Undo takes back one field at a time.
        const QWidget *at = focusWidget();
        touched(names::circumstances + (at ? at->objectName() : QString()));
    });
    connect(m_ownFunds, &MoneyEdit::amountChanged, this, on(names::ownFunds));
    connect(m_otherGrants, &MoneyEdit::amountChanged, this, on(names::otherGrants));
    connect(m_requested, &MoneyEdit::amountChanged, this, on(names::requestedGrant));
    connect(m_split, &EntryRows::edited, this, &ApplicationFormEdit::touched);
    connect(m_ownFundsRest, &QPushButton::clicked, this, &ApplicationFormEdit::fillOwnFunds);
    connect(m_takeCalculated, &QPushButton::clicked, this, &ApplicationFormEdit::takeCalculatedGrant);
}

void ApplicationFormEdit::addField(QFormLayout *layout, const QString &path, const QString &title, QWidget *field,
        QWidget *beside)
{
    auto *holder = new QWidget(this);
    holder->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    auto *line = new QHBoxLayout;
    line->addWidget(field);
    if (beside)
        line->addWidget(beside);
    if (field->maximumWidth() < QWIDGETSIZE_MAX)
        line->addStretch(1);
    column->addLayout(line);
    auto *hint = new FieldHint(field, holder);
    if (auto *edit = qobject_cast<ValueEdit *>(field))
        hint->follow(edit);
    column->addWidget(hint);
    auto *label = new QLabel(title, this);
    label->setBuddy(field);
    field->setAccessibleName(withoutMnemonic(title));
    layout->addRow(label, holder);
    m_marks->add(path, field, hint);
}

}  // namespace mittelbuch
