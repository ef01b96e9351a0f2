// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directiveterms.h"
#include "ui/entry/valueedit.h"
#include "ui/pages/application/quietbox.h"
#include "ui/pages/directive/editcontext.h"
#include "ui/pages/directive/termedit.h"

namespace mittelbuch {

/// A line for a whole number, not negative: "28417", "28.417".
class CountEdit final : public ValueEdit {
    Q_OBJECT

public:
    explicit CountEdit(QWidget *parent = nullptr);

    std::optional<qint64> count() const { return m_count; }
    void setCount(std::optional<qint64> count);

protected:
    QString read(const QString &text) override;
    QString tidied() const override;

private:
    std::optional<qint64> m_count;
};

/// A line for the short name of a term. Left empty it takes the one that is proposed, which follows the term's label.
class KeyEdit final : public ValueEdit {
    Q_OBJECT

public:
    explicit KeyEdit(QWidget *parent = nullptr);

    /// As written, or as proposed; empty when there is neither.
    TermKey key() const { return m_key.isEmpty() && text().isEmpty() ? m_proposal : m_key; }
    void setKey(const TermKey &key);
    void propose(const TermKey &key);
    /// From now on the proposal is what was written, so that what refers to it does not lose it.
    void keepProposal();

protected:
    QString read(const QString &text) override;
    QString tidied() const override;

private:
    TermKey m_key;
    TermKey m_proposal;
};

/// "Personal- und Sachausgaben" is "personalUndSachausgaben".
TermKey proposedKey(const QString &label);

/// A line for official keys of regions, parted by commas: "14626, 14713".
class OfficialKeysEdit final : public ValueEdit {
    Q_OBJECT

public:
    explicit OfficialKeysEdit(QWidget *parent = nullptr);

    const QVector<OfficialKey> &keys() const { return m_keys; }
    void setKeys(const QVector<OfficialKey> &keys);

protected:
    QString read(const QString &text) override;
    QString tidied() const override;

private:
    QVector<OfficialKey> m_keys;
};

/// A text in German and, where wanted, in English, beside each other.
class LocalTextEdit final : public TermEdit {
    Q_OBJECT

public:
    explicit LocalTextEdit(QWidget *parent = nullptr);

    LocalText value() const;
    void setValue(const LocalText &text);
    QWidget *fieldAt(const QString &path) override;
    bool mark(const QString &path, Severity severity, const QString &sentence) override;
    void clearMarks() override {}

Q_SIGNALS:
    /// The German line was left.
    void finished();

protected:
    bool event(QEvent *event) override;

private:
    QLineEdit *m_german;
    QLineEdit *m_english;
};

/// One of the keys that the context knows of a kind, or none.
class KeyBox final : public QComboBox {
    Q_OBJECT

public:
    using Offer = std::function<QVector<Choice>()>;

    KeyBox(EditContext &context, Offer offer, QWidget *parent);

    TermKey key() const;
    void setKey(const TermKey &key);

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }

private:
    void fill();

    Offer m_offer;
    QString m_word;
    bool m_filling = false;
};

/// A box of the values of an enum by their labels.
template <typename Enum, typename Values, typename Label>
QuietBox *enumBox(const Values &values, Label label, QWidget *parent)
{
    auto *box = new QuietBox(parent);
    // No wider than its place, whatever the longest label is.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    for (const Enum each : values)
        box->addItem(label(each), static_cast<int>(each));
    return box;
}

template <typename Enum>
Enum chosenIn(const QComboBox *box)
{
    return static_cast<Enum>(box->currentData().toInt());
}

template <typename Enum>
void choose(QComboBox *box, Enum value)
{
    box->setCurrentIndex(box->findData(static_cast<int>(value)));
}

}  // namespace mittelbuch
