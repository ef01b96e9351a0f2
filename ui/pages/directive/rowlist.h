// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/directive/termedit.h"

#include <functional>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace mittelbuch {

/// Groups of one kind one under the other, which can be added, removed and moved, all by keyboard: their order counts.
class RowList : public TermEdit {
    Q_OBJECT

public:
    using Make = std::function<TermEdit *(QWidget *)>;

    /// `rowTitle` has %1 for the row's number; `addText` stands on the button.
    RowList(const QString &rowTitle, const QString &addText, Make make, QWidget *parent);

    QWidget *fieldAt(const QString &path) override;
    bool mark(const QString &path, Severity severity, const QString &sentence) override;
    void clearMarks() override;

    qsizetype count() const { return m_rows.size(); }
    TermEdit *row(qsizetype index) const { return m_rows[index].edit; }
    /// Emits nothing.
    void resizeTo(qsizetype count);
    /// Rows can be neither added nor removed nor moved; what is in them is the owner's to lock.
    void setReadOnly(bool readOnly);

public Q_SLOTS:
    /// At the end, with the focus in its first field.
    void addRow();

private:
    struct Row {
        QWidget *holder = nullptr;
        QLabel *title = nullptr;
        QToolButton *up = nullptr;
        QToolButton *down = nullptr;
        QToolButton *remove = nullptr;
        TermEdit *edit = nullptr;
    };
    void append();
    QToolButton *deed(QWidget *holder, const QString &sign, void (RowList::*act)(QWidget *));
    void removeRow(QWidget *holder);
    void moveUp(QWidget *holder) { move(holder, -1); }
    void moveDown(QWidget *holder) { move(holder, 1); }
    void move(QWidget *holder, int places);
    qsizetype indexOf(const QWidget *holder) const;
    void nameRows();

    QString m_rowTitle;
    Make m_make;
    QVBoxLayout *m_layout;
    QToolButton *m_add;
    QVector<Row> m_rows;
    bool m_readOnly = false;
};

class EditContext;

/// The same, of values that `Edit` shows and gives back.
template <typename Edit>
class ListEdit final : public RowList {
public:
    using Value = decltype(std::declval<const Edit &>().value());

    ListEdit(const QString &rowTitle, const QString &addText, EditContext &context, QWidget *parent)
        : RowList(rowTitle, addText, [&context](QWidget *holder) { return new Edit(context, holder); }, parent)
    {
    }

    QVector<Value> values() const
    {
        QVector<Value> all;
        for (qsizetype index = 0; index < count(); ++index)
            all.append(static_cast<const Edit *>(row(index))->value());
        return all;
    }
    void setValues(const QVector<Value> &values)
    {
        resizeTo(values.size());
        for (qsizetype index = 0; index < count(); ++index)
            static_cast<Edit *>(row(index))->setValue(values[index]);
    }
};

}  // namespace mittelbuch
