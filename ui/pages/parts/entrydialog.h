// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/wording.h"
#include "ui/desk/desk.h"

#include <QDialog>
#include <QHash>

class QFormLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace mittelbuch {

/// A small form that changes one thing: fields, a place for what is wrong, and a button that names the deed. It closes
/// when the deed is done; denied, it stays with everything that was entered and says why.
class EntryDialog : public QDialog {
    Q_OBJECT

public:
    /// `desk` outlives the dialog. `deed` is written on the button.
    EntryDialog(Desk &desk, const QString &title, const QString &deed, QWidget *parent);

public Q_SLOTS:
    /// Reads every field and, when none is at fault, does the deed.
    void submit();

protected:
    Desk &desk() const { return m_desk; }
    /// A row of the form: `caption` may carry a mnemonic and becomes the accessible name.
    void addField(const QString &caption, QWidget *field, const QString &objectName);
    /// Two fields in one row, the second with a caption of its own, which is hidden with it.
    void addPair(const QString &caption, QWidget *field, const QString &objectName, const QString &secondCaption,
                 QWidget *second, const QString &secondName);
    /// At the right of the form, as high as it: what the entry would do, for instance.
    void addBeside(QWidget *widget);
    /// The whole width of the form.
    void addBlock(QWidget *block);
    /// A row that only tells something; plain text.
    QLabel *addNote(const QString &caption, const QString &text);
    /// For the destructor of a dialog that listens to its editors: one that has the focus speaks when it is deleted.
    void stopListening();
    void setFieldShown(QWidget *field, bool shown);

    /// What is wrong beyond the faults that the value editors know themselves.
    virtual QStringList ownFaults() const { return {}; }
    /// Hands the work to take().
    virtual void act() = 0;

    template <typename Work>
    void take(Work work)
    {
        setBusy(true);
        using Answer = std::invoke_result_t<Work, Session &>;
        m_desk.act(this, std::move(work), [this](const Answer &answer) {
            setBusy(false);
            if (answer)
                accept();
            else
                showRefusal(sentence(answer.error()));
        });
    }
    void showRefusal(const QString &sentences);
    void setBusy(bool busy);

private:
    QStringList editorFaults();

    Desk &m_desk;
    QFormLayout *m_form;
    QHBoxLayout *m_body;
    QHash<QWidget *, QWidget *> m_secondCaptions;
    QLabel *m_refusal;
    QPushButton *m_do;
};

}  // namespace mittelbuch
