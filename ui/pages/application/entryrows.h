// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/refusal.h"

#include <QVector>
#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace mittelbuch {

class FieldHint;

/// Rows of fields under common heads, filled by keyboard: Enter goes on and adds a row after the last one, Ctrl+Del
/// takes a row away. There is always at least one row, which may be blank.
class EntryRows : public QWidget {
    Q_OBJECT

public:
    struct Head {
        QString title;
        int width = 0;  ///< pixels; 0: takes what is left
        Qt::Alignment alignment = Qt::AlignLeft;
    };

    qsizetype count() const { return m_rows.size(); }
    void setReadOnly(bool readOnly);
    bool isReadOnly() const { return m_readOnly; }
    /// Takes the findings of all rows away.
    void clearFindings();

public Q_SLOTS:
    /// Adds a row as the person does, and goes to its first field.
    void addRow();

Q_SIGNALS:
    /// The person changed something; the name of the field.
    void edited(const QString &field);

protected:
    struct Row {
        QWidget *holder = nullptr;
        QVector<QWidget *> fields;
        QToolButton *remove = nullptr;
        FieldHint *hint = nullptr;
    };

    EntryRows(QVector<Head> heads, const QString &addText, QWidget *parent);

    /// Makes the fields of a new row, one per head.
    virtual QVector<QWidget *> makeFields(QWidget *holder) = 0;
    /// Gives the fields of the row their object and accessible names.
    virtual void nameFields(qsizetype row) = 0;
    /// Fills a row that the person has just added.
    virtual void proposeRow(qsizetype) {}
    virtual bool isBlank(qsizetype row) const = 0;

    const Row &row(qsizetype index) const { return m_rows[index]; }
    /// So many rows, blank ones where new.
    void resizeTo(qsizetype count);
    /// The rows that are not blank, which is how findings count them.
    QVector<qsizetype> filledRows() const;
    void setRowFinding(qsizetype filled, Severity severity, const QString &sentence);
    QWidget *fieldOf(qsizetype filled, qsizetype column) const;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void appendRow();
    void removeRow(QWidget *holder);
    qsizetype rowOf(const QObject *field) const;
    bool handleKey(qsizetype row, qsizetype column, class QKeyEvent *event);
    void applyReadOnly(const Row &row) const;
    void nameAll();

    QVector<Head> m_heads;
    QVector<Row> m_rows;
    QVBoxLayout *m_layout;
    QToolButton *m_add;
    bool m_readOnly = false;
};

}  // namespace mittelbuch
