// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/gotobox.h"

#include "base/textfold.h"
#include "report/wording.h"
#include "ui/frame/navigationrail.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace mittelbuch {

namespace {

constexpr int typingPauseMs = 120;
constexpr QSize boxSize{560, 380};

}  // namespace

GotoBox::GotoBox(Desk &desk, QStringList pages, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_pages(std::move(pages))
    , m_words(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_nothing(new QLabel(this))
    , m_pause(new QTimer(this))
{
    setFrameStyle(QFrame::Panel | QFrame::Raised);
    setAutoFillBackground(true);
    hide();
    setAccessibleName(tr("Go to anything"));
    m_words->setPlaceholderText(tr("Application, municipality, programme, budget line or page"));
    m_words->setAccessibleName(tr("What to go to"));
    m_words->installEventFilter(this);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_words);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPauseMs);
    connect(m_pause, &QTimer::timeout, this, &GotoBox::search);
    connect(m_words, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_list, &QListWidget::itemClicked, this, &GotoBox::choose);
}

void GotoBox::openFor(const Scope &scope)
{
    m_asAt = scope.reading();
    m_words->clear();
    showHits(pageHits({}));
    const QWidget *window = parentWidget();
    resize(boxSize.boundedTo(window->size()));
    move((window->width() - width()) / 2, window->height() / 8);
    if (!isVisible())
        m_before = window->focusWidget();
    show();
    raise();
    m_words->setFocus(Qt::ShortcutFocusReason);
}

QVector<GotoHit> GotoBox::pageHits(const QString &words) const
{
    QVector<GotoHit> hits;
    for (const QString &key : railOrder()) {
        if (m_pages.contains(key) && matchesSearch(searchKey(pageTitle(key)), foldedForSearch(words)))
            hits.append({pageTitle(key), tr("Page"), {key, {}, {}}});
    }
    return hits;
}

void GotoBox::search()
{
    const QString words = m_words->text().trimmed();
    const int question = ++m_question;
    if (words.isEmpty()) {
        showHits(pageHits({}));
        return;
    }
    m_desk.ask(this,
               [words, pages = m_pages, asAt = m_asAt](Session &session) { return gotoHits(session, words, pages, asAt); },
               [this, words, question](const Result<QVector<GotoHit>> &hits) {
                   if (question != m_question)
                       return;
                   showHits(pageHits(words) + hits.value_or(QVector<GotoHit>()));
                   if (!hits)
                       m_nothing->setText(sentence(hits.error()));
                   m_nothing->setVisible(!m_nothing->text().isEmpty());
               });
}

void GotoBox::showHits(const QVector<GotoHit> &hits)
{
    m_hits = hits;
    m_list->clear();
    for (const GotoHit &hit : hits) {
        auto *item = new QListWidgetItem(hit.title + QStringLiteral("   –   ") + hit.detail, m_list);
        item->setSizeHint({0, fontMetrics().height() + 10});
    }
    m_list->setCurrentRow(0);
    m_nothing->setText(hits.isEmpty() ? tr("Nothing found. Any part of a name, number or postcode will do.") : QString());
    m_nothing->setVisible(hits.isEmpty());
}

void GotoBox::choose()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_hits.size())
        return;
    const Place place = m_hits.at(row).place;
    close(false);
    Q_EMIT placeChosen(place);
}

void GotoBox::close(bool restoresFocus)
{
    m_pause->stop();
    ++m_question;
    hide();
    if (restoresFocus && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

bool GotoBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::FocusOut && isVisible())
        close(false);
    if (watched != m_words || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape) {
        close(true);
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        choose();
        return true;
    }
    const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    if (step == 0)
        return QFrame::eventFilter(watched, event);
    m_list->setCurrentRow(qBound(0, m_list->currentRow() + step, m_list->count() - 1));
    return true;
}

}  // namespace mittelbuch
