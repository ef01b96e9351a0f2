// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directiveterms.h"
#include "ui/pages/directive/fieldgroup.h"

class QLineEdit;

namespace mittelbuch {

class ChoicesEdit;
class EditContext;
class KeyEdit;
class LocalTextEdit;
class OfficialKeysEdit;
class QuietBox;

/// Recipients that the directive treats alike.
class GranteeGroupEdit final : public FieldGroup {
    Q_OBJECT

public:
    GranteeGroupEdit(EditContext &context, QWidget *parent);

    GranteeGroup value() const;
    void setValue(const GranteeGroup &group);

private:
    LocalTextEdit *m_label;
    KeyEdit *m_key;
    ChoicesEdit *m_kinds;
    OfficialKeysEdit *m_within;
    QLineEdit *m_source;
};

/// A circumstance or a figure that the application is to tell.
class AskedFactEdit final : public FieldGroup {
    Q_OBJECT

public:
    AskedFactEdit(EditContext &context, QWidget *parent);

    AskedFact value() const;
    void setValue(const AskedFact &fact);

private:
    LocalTextEdit *m_label;
    KeyEdit *m_key;
    QuietBox *m_kind;
    QLineEdit *m_source;
};

/// The short name follows the German label until the label is left.
void nameByLabel(KeyEdit *key, LocalTextEdit *label);

}  // namespace mittelbuch
