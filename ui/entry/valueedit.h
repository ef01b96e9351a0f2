// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace mittelbuch {

/// A line in which one value is written as people write it. The text is read with every key; what is wrong with it is
/// told only when the line is left or Enter is pressed, and taken back as soon as it is mended. The text is never
/// thrown away: a text that is no value stays as it was typed.
class ValueEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit ValueEdit(QWidget *parent = nullptr);

    /// What is wrong with the text as it stands, as a sentence; empty: nothing.
    const QString &fault() const { return m_fault; }
    /// An empty line is a fault. By default it is not.
    void setRequired(bool required);
    bool isRequired() const { return m_required; }
    /// Reads and rewrites the text in the common form, as leaving the line does.
    void tidy();

Q_SIGNALS:
    /// What the person is told; empty when it is mended.
    void faultChanged(const QString &sentence);

protected:
    /// Reads the text, keeps the value and answers what is wrong, or nothing.
    virtual QString read(const QString &text) = 0;
    /// The text in the common form; called only when nothing is wrong and the line is not empty.
    virtual QString tidied() const = 0;
    /// Replaces the text without telling anybody that it was edited, and reads it.
    void replaceText(const QString &text);

private:
    void readAgain();
    void tell(const QString &sentence);

    QAction *m_faultMark;
    QString m_fault;
    QString m_told;
    bool m_required = false;
};

}  // namespace mittelbuch
