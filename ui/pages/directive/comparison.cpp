// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/directive/comparison.h"

#include "report/wordingdirective.h"
#include "service/directivedifferences.h"
#include "ui/pages/application/quietbox.h"
#include "ui/pages/parts/plaintext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace mittelbuch {

DirectiveComparison::DirectiveComparison(QWidget *parent)
    : QWidget(parent)
    , m_before(new QuietBox(this))
    , m_after(new QuietBox(this))
    , m_count(plainText(this))
    , m_table(new QTableWidget(0, 3, this))
{
    build();
    for (QuietBox *box : {m_before, m_after})
        connect(box, &QComboBox::currentIndexChanged, this, &DirectiveComparison::compare);
}

void DirectiveComparison::build()
{
    auto *column = new QVBoxLayout(this);
    auto *choice = new QHBoxLayout;
    const auto titled = [this, choice](const QString &title, QuietBox *box, const QString &name) {
        auto *label = new QLabel(title, this);
        label->setBuddy(box);
        box->setObjectName(name);
        box->setAccessibleName(QString(title).remove(u'&'));
        choice->addWidget(label);
        choice->addWidget(box, 1);
    };
    titled(tr("&Earlier text"), m_before, QStringLiteral("compareBefore"));
    titled(tr("&Later text"), m_after, QStringLiteral("compareAfter"));
    auto *close = new QPushButton(tr("&Back"), this);
    close->setObjectName(QStringLiteral("closeComparison"));
    connect(close, &QPushButton::clicked, this, &DirectiveComparison::closeWanted);
    choice->addWidget(close);
    m_table->setObjectName(QStringLiteral("differences"));
    m_table->setAccessibleName(tr("Fields that differ"));
    m_table->setHorizontalHeaderLabels({tr("Field"), tr("Earlier"), tr("Later")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_count->setObjectName(QStringLiteral("differenceCount"));
    column->addLayout(choice);
    column->addWidget(m_count);
    column->addWidget(m_table, 1);
}

void DirectiveComparison::setTexts(const QVector<Text> &texts)
{
    m_texts = texts;
    for (QuietBox *box : {m_before, m_after}) {
        const QSignalBlocker silence(box);
        box->clear();
        for (const Text &text : texts)
            box->addItem(text.name);
    }
    const int last = static_cast<int>(texts.size()) - 1;
    {
        const QSignalBlocker silence(m_before);
        m_before->setCurrentIndex(std::max(0, last - 1));
    }
    m_after->setCurrentIndex(last);
    compare();
    m_before->setFocus(Qt::OtherFocusReason);
}

void DirectiveComparison::compare()
{
    m_table->setRowCount(0);
    if (m_before->currentIndex() < 0 || m_after->currentIndex() < 0)
        return;
    const QVector<TermDifference> found =
        differences(m_texts[m_before->currentIndex()].terms, m_texts[m_after->currentIndex()].terms);
    m_count->setText(found.isEmpty() ? tr("The two texts say the same.") : tr("Fields that differ: %1").arg(found.size()));
    m_table->setRowCount(static_cast<int>(found.size()));
    for (int row = 0; row < found.size(); ++row) {
        const TermDifference &one = found[row];
        const auto cell = [this, row](int column, const QString &text) {
            auto *item = new QTableWidgetItem(text.isEmpty() ? tr("–", "nothing stands there") : text);
            item->setToolTip(text);
            m_table->setItem(row, column, item);
        };
        cell(0, directivePathLabel(one.path));
        cell(1, directiveValueText(one.path, one.before));
        cell(2, directiveValueText(one.path, one.after));
    }
    m_table->resizeRowsToContents();
}

QVector<DirectiveComparison::Text> textsOf(const QVector<Directive> &versions)
{
    QVector<Directive> sorted = versions;
    std::sort(sorted.begin(), sorted.end(), [](const Directive &left, const Directive &right) { return left.version < right.version; });
    QVector<DirectiveComparison::Text> texts;
    for (const Directive &version : std::as_const(sorted)) {
        const QString until = version.validTo.isNull() ? DirectiveComparison::tr("open") : dayText(version.validTo);
        texts.append({DirectiveComparison::tr("Version %1, %2 to %3").arg(version.version).arg(dayText(version.validFrom), until),
                      version.terms});
    }
    return texts;
}

}  // namespace mittelbuch
