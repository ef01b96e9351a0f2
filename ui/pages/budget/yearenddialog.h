// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/budgetyear.h"
#include "service/outcome.h"
#include "ui/table/snapshotmodel.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace mittelbuch {

class Desk;
class FactList;
class TableView;
class YearEdit;

/// The end of a year, step by step: which year; what lapses, what falls due, what can be carried over, what is
/// forfeited; the decision; what was done. Nothing is written before the decision, and going through it again shows
/// what is left.
class YearEndDialog final : public QDialog {
    Q_OBJECT

public:
    /// `desk` outlives the dialog.
    YearEndDialog(Desk &desk, FiscalYear year, QWidget *parent);

public Q_SLOTS:
    void goOn();
    void goBack();

private:
    /// A year's end with the words for what is in it.
    struct Reading {
        YearEnd end;
        QHash<qint64, QString> programmes;  ///< names by number
    };
    struct NamedRow {
        YearEndRow row;
        QString programme;
    };
    /// One of the four lists.
    struct Chapter {
        QString title;
        QString explanation;
        QString nothing;
        QVector<YearEndRow> YearEnd::*rows;
        SnapshotModel<NamedRow> *model = nullptr;
    };

    void build();
    QWidget *buildChoice();
    QWidget *buildChapter(Chapter &chapter, int number);
    QWidget *buildDecision();
    QWidget *buildResult();
    void describeChapters();
    void ask();
    void showReading(const Reading &reading);
    void showSums();
    void close();
    void showDone(const YearEnd &done);
    void showStep(int step);
    void showFault(const QString &sentences);
    QString decisionText() const;
    static QVector<Column<NamedRow>> columns();

    Desk &m_desk;
    QLabel *m_head;
    QStackedWidget *m_steps;
    QLabel *m_fault;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_leave = nullptr;
    YearEdit *m_year;
    QLineEdit *m_reference;
    QVector<Chapter> m_chapters;
    QLabel *m_decision = nullptr;
    FactList *m_sums = nullptr;
    QLabel *m_result = nullptr;
    std::optional<Reading> m_reading;
};

}  // namespace mittelbuch
