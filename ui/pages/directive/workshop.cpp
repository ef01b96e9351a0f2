// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/directive/workshop.h"

#include "exchange/directivefile.h"
#include "exchange/directivelibrary.h"
#include "report/wordingdirective.h"
#include "service/budgetdesk.h"
#include "ui/entry/dayedit.h"
#include "ui/pages/directive/termseditor.h"
#include "ui/pages/directive/tryoutpanel.h"
#include "ui/pages/parts/plaintext.h"
#include "ui/table/tabletext.h"

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace mittelbuch {

namespace {

constexpr int pauseMs = 150;

/// A grant of the rate that is still to be written: what an empty text begins with.
DirectiveTerms emptyTerms()
{
    DirectiveTerms terms;
    terms.basis.append({{}, ShareOfExpenditure{}, {}, Money::fromCents(1), Rounding::towardZero, {}});
    return terms;
}

QString sentences(const DirectiveFileFaults &found)
{
    QStringList said;
    for (const DirectiveFileFault &fault : found)
        said.append(sentence(fault));
    return said.join(u'\n');
}

QByteArray contentOf(const QString &path, QString &failure)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    failure = sentence(Failure{FailureKind::notFound, path, file.errorString()});
    return {};
}

}  // namespace

DirectiveWorkshop::DirectiveWorkshop(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(headline(this, QStringLiteral("workshopTitle")))
    , m_from(new DayEdit(this))
    , m_to(new DayEdit(this))
    , m_begin(new QPushButton(tr("Begin &with"), this))
    , m_compare(new QPushButton(tr("&Compare"), this))
    , m_issue(new QPushButton(tr("&Issue"), this))
    , m_beginMenu(new QMenu(this))
    , m_notice(plainText(this))
    , m_editor(new TermsEditor(this))
    , m_tryOut(new TryOutPanel(desk.clock().today(), this))
    , m_pause(new QTimer(this))
{
    build();
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &DirectiveWorkshop::check);
    connect(m_editor, &TermsEditor::edited, m_pause, QOverload<>::of(&QTimer::start));
    connect(m_beginMenu, &QMenu::aboutToShow, this, &DirectiveWorkshop::fillBeginMenu);
    connect(m_compare, &QPushButton::clicked, this, [this] { Q_EMIT compareWanted(m_editor->terms()); });
    connect(m_issue, &QPushButton::clicked, this, &DirectiveWorkshop::issue);
}

void DirectiveWorkshop::build()
{
    setObjectName(QStringLiteral("directiveWorkshop"));
    m_notice->setObjectName(QStringLiteral("workshopNotice"));
    m_notice->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_notice->hide();
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(m_editor);
    split->addWidget(m_tryOut);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 62);
    split->setStretchFactor(1, 38);
    auto *column = new QVBoxLayout(this);
    column->addWidget(buildHead());
    column->addWidget(m_notice);
    column->addWidget(split, 1);
}

QWidget *DirectiveWorkshop::buildHead()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    auto *line = new QHBoxLayout;
    const auto day = [this, line](const QString &title, DayEdit *edit, const QString &name) {
        auto *label = new QLabel(title, this);
        label->setBuddy(edit);
        edit->setObjectName(name);
        edit->setAccessibleName(QString(title).remove(u'&'));
        edit->setFixedWidth(fontMetrics().averageCharWidth() * 20);
        line->addWidget(label);
        line->addWidget(edit);
    };
    day(tr("Valid &from"), m_from, QStringLiteral("validFrom"));
    day(tr("t&o"), m_to, QStringLiteral("validTo"));
    m_from->setRequired(true);
    m_to->setPlaceholderText(tr("open"));
    line->addStretch(1);
    m_begin->setMenu(m_beginMenu);
    const auto deed = [this, line](QPushButton *button, const QString &name) {
        button->setObjectName(name);
        line->addWidget(button);
        return button;
    };
    deed(m_begin, QStringLiteral("beginWith"));
    connect(deed(new QPushButton(tr("I&mport…"), this), QStringLiteral("importDirective")), &QPushButton::clicked, this,
            &DirectiveWorkshop::importFile);
    connect(deed(new QPushButton(tr("E&xport…"), this), QStringLiteral("exportDirective")), &QPushButton::clicked, this,
            &DirectiveWorkshop::exportFile);
    deed(m_compare, QStringLiteral("compareDirective"));
    deed(m_issue, QStringLiteral("issueVersion"));
    connect(deed(new QPushButton(tr("C&lose"), this), QStringLiteral("closeWorkshop")), &QPushButton::clicked, this,
            &DirectiveWorkshop::closeWanted);
    column->addLayout(line);
    return head;
}

void DirectiveWorkshop::open(const Programme &programme, const QVector<Directive> &versions)
{
    m_programme = programme;
    m_versions = versions;
    std::sort(m_versions.begin(), m_versions.end(),
              [](const Directive &left, const Directive &right) { return left.version < right.version; });
    m_title->setText(tr("New version of the directive of %1 (%2)", "name and key of a programme").arg(programme.name, programme.key));
    const QDate today = m_desk.clock().today();
    m_from->setDay(m_versions.isEmpty() ? today : std::max(today, m_versions.last().validFrom.addDays(1)));
    m_to->setDay({});
    m_compare->setEnabled(!m_versions.isEmpty());
    showNotice({});
    beginWith(m_versions.isEmpty() ? emptyTerms() : m_versions.last().terms);
    m_editor->setFocus(Qt::OtherFocusReason);
}

void DirectiveWorkshop::beginWith(const DirectiveTerms &terms)
{
    m_editor->setTerms(terms);
    m_begun = m_editor->terms();
    check();
}

void DirectiveWorkshop::fillBeginMenu()
{
    m_beginMenu->clear();
    const auto entry = [this](const QString &text, const DirectiveTerms &terms) {
        QAction *action = m_beginMenu->addAction(QString(text).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, terms] {
            if (mayLeave())
                beginWith(terms);
        });
    };
    entry(tr("an empty text"), emptyTerms());
    if (!m_versions.isEmpty())
        entry(tr("version %1 of this programme").arg(m_versions.last().version), m_versions.last().terms);
    m_beginMenu->addSeparator();
    for (const DirectiveFile &file : directiveLibrary())
        entry(localText(file.terms.title), file.terms);
}

void DirectiveWorkshop::check()
{
    m_pause->stop();
    const DirectiveTerms terms = m_editor->terms();
    const Refusals found = faultsOf(terms);
    m_editor->showFaults(found);
    if (found.isEmpty())
        m_tryOut->setTerms(terms);
    else
        m_tryOut->setUnusable(tr("Nothing can be calculated yet. What is missing or wrong stands beside its field; the chapters "
                                 "at the left count it: %1").arg(found.size()));
}

QStringList DirectiveWorkshop::faults() const
{
    QStringList said;
    for (const DayEdit *edit : {m_from, m_to}) {
        if (!edit->fault().isEmpty())
            said.append(tr("%1: %2", "field, what is wrong with it").arg(edit->accessibleName(), edit->fault()));
    }
    said += m_editor->textFaults();
    for (const Refusal &fault : faultsOf(m_editor->terms()))
        said.append(sentence(fault));
    return said;
}

void DirectiveWorkshop::issue()
{
    check();
    m_from->tidy();
    m_to->tidy();
    if (const QStringList found = faults(); !found.isEmpty()) {
        showNotice(tr("Not issued. Mend these entries first:\n%1").arg(found.join(u'\n')));
        if (const Refusals inTerms = faultsOf(m_editor->terms()); !inTerms.isEmpty())
            m_editor->goTo(inTerms.first().field);
        return;
    }
    Directive directive;
    directive.validFrom = m_from->day();
    directive.validTo = m_to->day();
    directive.terms = m_editor->terms();
    m_issue->setEnabled(false);
    m_desk.act(this, [key = m_programme.key, directive](Session &session) { return issueDirective(session, key, directive); },
               [this](const Outcome<DirectiveId> &answer) {
        m_issue->setEnabled(true);
        if (!answer)
            return showNotice(tr("Not issued. %1").arg(sentence(answer.error())));
        m_begun = m_editor->terms();
        showNotice({});
        Q_EMIT issued();
    });
}

void DirectiveWorkshop::importFile()
{
    const QString path = chooseFile({});
    if (path.isEmpty() || !mayLeave())
        return;
    QString failure;
    const QByteArray content = contentOf(path, failure);
    if (!failure.isEmpty())
        return showNotice(failure);
    const auto read = readDirectiveFile(content);
    if (!read)
        return showNotice(tr("The file was not taken; nothing was changed.\n%1").arg(sentences(read.error())));
    showNotice({});
    beginWith(read->terms);
    // What was in the file and not in the programme is a change that would be lost.
    m_begun = m_versions.isEmpty() ? emptyTerms() : m_versions.last().terms;
}

void DirectiveWorkshop::exportFile()
{
    check();
    if (const QStringList found = faults(); !found.isEmpty())
        return showNotice(tr("Not exported. Mend these entries first:\n%1").arg(found.join(u'\n')));
    const QString path = chooseFile(m_programme.key.toLower() + QStringLiteral(".json"));
    if (path.isEmpty())
        return;
    const QString key = isDirectiveKey(m_programme.key) ? m_programme.key : QStringLiteral("directive");
    const Result<void> written = writeFile(path, writeDirectiveFile({key, m_from->day(), m_to->day(), m_editor->terms()}));
    showNotice(written ? QString() : sentence(written.error()));
}

bool DirectiveWorkshop::hasUnsavedChanges() const
{
    return isVisibleTo(parentWidget()) && m_programme.id.isStored() && m_editor->terms() != m_begun;
}

bool DirectiveWorkshop::mayLeave()
{
    if (!hasUnsavedChanges())
        return true;
    return (m_leaveQuestion ? m_leaveQuestion() : askToLeave()) == LeaveAnswer::discard;
}

DirectiveWorkshop::LeaveAnswer DirectiveWorkshop::askToLeave()
{
    QMessageBox box(QMessageBox::Question, tr("Directive not issued"),
                    tr("What was written in this directive is stored nowhere and cannot be brought back. Export it to a file to "
                       "go on later."),
                    QMessageBox::Discard | QMessageBox::Cancel, this);
    box.setTextFormat(Qt::PlainText);
    box.setDefaultButton(QMessageBox::Cancel);
    return box.exec() == QMessageBox::Discard ? LeaveAnswer::discard : LeaveAnswer::stay;
}

QString DirectiveWorkshop::chooseFile(const QString &proposal)
{
    if (m_fileChoice)
        return m_fileChoice(proposal);
    const QString kind = tr("Directives (*.json)");
    return proposal.isEmpty() ? QFileDialog::getOpenFileName(this, tr("Import a directive"), {}, kind)
                              : QFileDialog::getSaveFileName(this, tr("Export the directive"), proposal, kind);
}

void DirectiveWorkshop::showNotice(const QString &sentence)
{
    m_notice->setText(sentence);
    m_notice->setAccessibleName(sentence);
    m_notice->setVisible(!sentence.isEmpty());
}

}  // namespace mittelbuch
