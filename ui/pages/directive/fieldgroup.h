// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/directive/termedit.h"

#include <QHash>

class QFormLayout;
class QLabel;

namespace mittelbuch {

class FieldHint;

/// Fields one under the other, each with its title, a line for what is wrong with it, and the name that it has in a path.
class FieldGroup : public TermEdit {
    Q_OBJECT

public:
    explicit FieldGroup(QWidget *parent = nullptr);

    QWidget *fieldAt(const QString &path) override;
    bool mark(const QString &path, Severity severity, const QString &sentence) override;
    void clearMarks() override;
    /// Whether a path with this in front belongs here.
    bool holds(const QString &name) const { return m_entries.contains(name); }

protected:
    /// Listens to the field for edited(). `title` becomes its accessible name.
    void addField(const QString &name, const QString &title, QWidget *field);
    /// The same for a part that has fields of its own, across the whole width under its title.
    void addPart(const QString &name, const QString &title, TermEdit *part);
    /// The same beside the title, for parts of one line.
    void addLine(const QString &name, const QString &title, TermEdit *part);
    /// A sentence that explains what follows.
    void addNote(const QString &text);
    void setShown(const QString &name, bool shown);

private:
    struct Entry {
        QWidget *field = nullptr;
        TermEdit *part = nullptr;
        FieldHint *hint = nullptr;
        QWidget *row = nullptr;    ///< what the form layout shows and hides
    };
    void listenTo(QWidget *field);
    QWidget *withHint(QWidget *field, FieldHint *hint);
    void addRow(const QString &name, const QString &title, Entry entry);

    QFormLayout *m_layout;
    QHash<QString, Entry> m_entries;
};

}  // namespace mittelbuch
