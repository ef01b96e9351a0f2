// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entry/regionedit.h"

#include "report/wording.h"
#include "ui/desk/desk.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>
#include <QTimer>

namespace mittelbuch {

namespace {

constexpr int hitLimit = 30;
constexpr int pauseMs = 80;

QTableView *makeList(RegionHitModel *model, QWidget *parent)
{
    auto *list = new QTableView(parent);
    list->setObjectName(QStringLiteral("applicantHits"));
    list->setAccessibleName(RegionEdit::tr("Municipalities found"));
    // Not a window of its own: the line keeps the keyboard while the list is open.
    list->hide();
    list->setFocusPolicy(Qt::NoFocus);
    list->setModel(model);
    list->setSelectionBehavior(QAbstractItemView::SelectRows);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    list->setShowGrid(false);
    list->setWordWrap(false);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->horizontalHeader()->hide();
    list->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list->horizontalHeader()->setStretchLastSection(true);
    list->verticalHeader()->hide();
    list->verticalHeader()->setDefaultSectionSize(list->fontMetrics().height() + 6);
    return list;
}

}  // namespace

RegionEdit::RegionEdit(Desk &desk, QWidget *parent)
    : ValueEdit(parent), m_desk(desk), m_model(new RegionHitModel(this)), m_list(makeList(m_model, this)),
            m_pause(new QTimer(this))
{
    setPlaceholderText(tr("Name, key or postcode"));
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &RegionEdit::search);
    connect(this, &QLineEdit::textEdited, m_pause, [this] { m_pause->start(); });
    connect(m_list, &QTableView::clicked, this, [this] { takeCurrent(); });
}

RegionEdit::~RegionEdit()
{
    delete m_list;
}

std::optional<OfficialKey> RegionEdit::key() const
{
    return m_key;
}

std::optional<Region> RegionEdit::region() const
{
    return m_choice ? std::optional(m_choice->region) : std::nullopt;
}

void RegionEdit::setKey(const std::optional<OfficialKey> &key)
{
    if (key == m_key && (!key || m_choice))
        return revert();
    m_key = key;
    m_choice.reset();
    replaceText(key ? key->toString() : QString());
    if (!key)
        return;
    const int question = ++m_question;
    m_desk.ask(this, [key = *key](Session &session) { return applicantByKey(session, key); },
               [this, question](Result<std::optional<RegionHit>> answer) {
        if (question != m_question)
            return;
        if (!answer)
            Q_EMIT failed(sentence(answer.error()));
        else if (*answer)
            m_choice = **answer;
        revert();
    });
}

QString RegionEdit::read(const QString &text)
{
    if (text.trimmed().isEmpty())
        return isRequired() ? tr("Choose an applicant.") : QString();
    return isChoiceShown() ? QString() : tr("Choose an applicant from the list that opens while you type.");
}

QString RegionEdit::tidied() const
{
    return text();
}

bool RegionEdit::isChoiceShown() const
{
    return m_key && (m_choice ? text() == describe(*m_choice) : text() == m_key->toString());
}

void RegionEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isArrow = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (isArrow && !isReadOnly())
        return m_list->isVisible() ? walk(event->key() == Qt::Key_Down ? 1 : -1) : search();
    if (event->key() == Qt::Key_Escape && (m_list->isVisible() || !isChoiceShown())) {
        m_list->hide();
        return revert();
    }
    if (isEnter && !isChoiceShown() && !text().trimmed().isEmpty() && !takeCurrent()) {
        m_takeFirst = true;
        return search();
    }
    ValueEdit::keyPressEvent(event);
}

void RegionEdit::focusOutEvent(QFocusEvent *event)
{
    m_list->hide();
    m_pause->stop();
    if (text().trimmed().isEmpty())
        clear();
    else if (!isChoiceShown() && m_model->hits().size() == 1)
        takeCurrent();
    ValueEdit::focusOutEvent(event);
}

void RegionEdit::search()
{
    m_pause->stop();
    const QString words = isChoiceShown() ? QString() : text();
    const int question = ++m_question;
    m_desk.ask(this, [words](Session &session) { return findApplicants(session, words, hitLimit); },
               [this, question](Result<QVector<RegionHit>> answer) {
        if (question != m_question)
            return;
        if (answer)
            showHits(std::move(*answer));
        else
            Q_EMIT failed(sentence(answer.error()));
    });
}

void RegionEdit::showHits(QVector<RegionHit> hits)
{
    m_model->setHits(std::move(hits));
    const bool takeFirst = std::exchange(m_takeFirst, false);
    if (m_model->hits().isEmpty() || !hasFocus())
        m_list->hide();
    else
        openList();
    if (!m_model->hits().isEmpty())
        m_list->selectRow(0);
    if (takeFirst && takeCurrent())
        focusNextPrevChild(true);
}

void RegionEdit::openList()
{
    // It lies over the other fields, so it belongs to the window.
    m_list->setParent(window());
    m_list->resizeColumnsToContents();
    const QRect area = window()->rect();
    const int rows = std::min(10, m_model->rowCount());
    const int content = m_list->horizontalHeader()->length() + 40;
    const int rowHeight = m_list->verticalHeader()->defaultSectionSize();
    m_list->resize(std::min(std::max(width(), content), area.width()), rows * rowHeight + 2 * m_list->frameWidth() + 2);
    QPoint corner = mapTo(window(), QPoint(0, height()));
    if (corner.y() + m_list->height() > area.bottom())
        corner.setY(std::max(0, corner.y() - height() - m_list->height()));
    corner.setX(std::max(0, std::min(corner.x(), area.right() - m_list->width())));
    m_list->move(corner);
    m_list->show();
    m_list->raise();
}

void RegionEdit::walk(int rows)
{
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, m_model->rowCount() - 1);
    m_list->selectRow(row);
}

bool RegionEdit::takeCurrent()
{
    const int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : 0;
    if (row >= m_model->hits().size() || m_pause->isActive())
        return false;
    take(m_model->hits()[row]);
    return true;
}

void RegionEdit::take(const RegionHit &hit)
{
    ++m_question;
    const bool changed = m_key != hit.region.key;
    m_key = hit.region.key;
    m_choice = hit;
    m_list->hide();
    revert();
    if (changed)
        Q_EMIT keyChanged();
}

void RegionEdit::revert()
{
    m_pause->stop();
    replaceText(m_choice ? describe(*m_choice) : m_key ? m_key->toString() : QString());
    setCursorPosition(0);
}

void RegionEdit::clear()
{
    ++m_question;
    if (!m_key)
        return;
    m_key.reset();
    m_choice.reset();
    Q_EMIT keyChanged();
}

}  // namespace mittelbuch
