// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/application/applicationdetail.h"

#include "report/wording.h"
#include "ui/desk/desk.h"
#include "ui/pages/application/applicationformedit.h"
#include "ui/pages/application/casehistory.h"
#include "ui/pages/application/draftkeeper.h"
#include "ui/pages/application/livepanel.h"
#include "ui/pages/application/objectnames.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace mittelbuch {

namespace {

constexpr int assessPauseMs = 150;
constexpr std::array allSteps{ApplicationStep::receive, ApplicationStep::complete, ApplicationStep::examine,
                              ApplicationStep::approve, ApplicationStep::reject,   ApplicationStep::withdraw};

QScrollArea *scrolling(QWidget *content, const QString &name, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setAccessibleName(name);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    return area;
}

}  // namespace

ApplicationDetail::ApplicationDetail(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(new QLabel(this))
    , m_state(new QLabel(this))
    , m_notice(new QLabel(this))
    , m_past(new QLabel(this))
    , m_save(new QPushButton(tr("Save"), this))
    , m_discard(new QPushButton(tr("Discard changes"), this))
    , m_calculation(new QPushButton(tr("Calculation…"), this))
    , m_form(new ApplicationFormEdit(desk, this))
    , m_panel(new LivePanel([this](const Finding &finding) { return m_form->isStillToFillIn(finding); }, this))
    , m_history(new CaseHistory(this))
    , m_drafts(new DraftKeeper(desk, [this] { return currentDraft(); }, this))
    , m_assessPause(new QTimer(this))
{
    m_form->open(m_savedForm, {}, true, true);
    auto *column = new QVBoxLayout(this);
    buildHead(column);
    buildBody(column);
    m_assessPause->setSingleShot(true);
    m_assessPause->setInterval(assessPauseMs);
    connect(m_assessPause, &QTimer::timeout, this, &ApplicationDetail::assess);
    connect(m_form, &ApplicationFormEdit::edited, this, &ApplicationDetail::formEdited);
    connect(m_form, &ApplicationFormEdit::failed, this, &ApplicationDetail::messageWanted);
    connect(m_form, &ApplicationFormEdit::finished, m_save, [this] { m_save->setFocus(Qt::TabFocusReason); });
    connect(m_form, &ApplicationFormEdit::fieldsRevealed, m_panel, &LivePanel::sortFindings);
    connect(m_panel, &LivePanel::findingChosen, m_form, &ApplicationFormEdit::goTo);
    connect(m_drafts, &DraftKeeper::failed, this, &ApplicationDetail::messageWanted);
    connect(m_save, &QPushButton::clicked, this, &ApplicationDetail::save);
    connect(m_calculation, &QPushButton::clicked, this, &ApplicationDetail::saveCalculation);
    connect(m_discard, &QPushButton::clicked, this, &ApplicationDetail::discardAsked);
    auto *shortcut = new QShortcut(QKeySequence::Save, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &ApplicationDetail::save);
    updateHead();
}

void ApplicationDetail::buildHead(QVBoxLayout *column)
{
    m_title->setObjectName(names::caseTitle);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    font.setBold(true);
    m_title->setFont(font);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setObjectName(QStringLiteral("caseState"));
    auto *titles = new QHBoxLayout;
    titles->addWidget(m_title, 1);
    titles->addWidget(m_state);
    column->addLayout(titles);
    auto *line = new QHBoxLayout;
    m_save->setObjectName(names::saveButton);
    m_save->setToolTip(tr("Save (Ctrl+S)"));
    m_discard->setObjectName(names::discardButton);
    m_discard->setToolTip(tr("Go back to what is stored"));
    line->addWidget(m_save);
    line->addWidget(m_discard);
    m_calculation->setObjectName(names::calculationButton);
    m_calculation->setToolTip(tr("Save the calculation of the grant as PDF, the annex of the decision"));
    line->addWidget(m_calculation);
    line->addStretch(1);
    buildSteps(line);
    column->addLayout(line);
    m_notice->setObjectName(names::caseNotice);
    m_past->setObjectName(names::pastNotice);
    for (QLabel *strip : {m_past, m_notice}) {
        strip->setTextFormat(Qt::PlainText);
        strip->setWordWrap(true);
        strip->setContentsMargins(6, 4, 6, 4);
        strip->setAutoFillBackground(true);
        strip->setBackgroundRole(QPalette::ToolTipBase);
        strip->setForegroundRole(QPalette::ToolTipText);
        strip->hide();
        column->addWidget(strip);
    }
}

void ApplicationDetail::buildSteps(QHBoxLayout *line)
{
    for (const ApplicationStep step : allSteps) {
        auto *button = new QPushButton(label(step), this);
        button->setObjectName(names::stepButton(step));
        connect(button, &QPushButton::clicked, this, [this, step] { startStep(step); });
        line->addWidget(button);
        m_steps.insert(static_cast<int>(step), button);
    }
}

void ApplicationDetail::buildBody(QVBoxLayout *column)
{
    auto *side = new QTabWidget(this);
    side->setObjectName(names::sidePanel);
    side->setDocumentMode(true);
    side->addTab(scrolling(m_panel, tr("Check"), side), tr("Check"));
    side->addTab(scrolling(m_history, tr("History"), side), tr("History"));
    auto *body = new QSplitter(Qt::Horizontal, this);
    body->addWidget(scrolling(m_form, tr("Application"), body));
    body->addWidget(side);
    body->setChildrenCollapsible(false);
    side->setMinimumWidth(300);
    body->setStretchFactor(0, 1);
    body->setStretchFactor(1, 1);
    body->setSizes({600, 340});
    column->addWidget(body, 1);
}

void ApplicationDetail::updateHead()
{
    const bool unsaved = hasUnsavedChanges();
    const QString title = m_case ? tr("%1  %2", "file reference and title")
                                       .arg(reference(), m_form->form().title)
                                 : tr("New application");
    m_title->setText(title);
    m_title->setToolTip(title);
    const QString state = m_case ? label(m_case->application.state) : label(ApplicationState::draft);
    m_state->setText(unsaved ? tr("%1, not saved", "state of an application").arg(state) : state);
    m_save->setEnabled(unsaved);
    m_discard->setEnabled(unsaved);
    // It shows what is stored.
    m_calculation->setEnabled(m_case && !unsaved && m_case->assessment.grant);
    const QVector<ApplicationStep> possible = m_case ? stepsFrom(m_case->application.state)
            : QVector<ApplicationStep>();
    for (const ApplicationStep step : allSteps)
        m_steps[static_cast<int>(step)]->setVisible(possible.contains(step));
    showPast();
}

}  // namespace mittelbuch
