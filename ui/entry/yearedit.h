// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fiscalyear.h"
#include "ui/entry/valueedit.h"

namespace mittelbuch {

/// A line for a fiscal year: "2027" or "27"; arrow up and down go to the next and the previous year.
class YearEdit final : public ValueEdit {
    Q_OBJECT

public:
    explicit YearEdit(QWidget *parent = nullptr);

    std::optional<FiscalYear> year() const { return m_year; }
    /// Does not emit yearChanged.
    void setYear(std::optional<FiscalYear> year);

Q_SIGNALS:
    /// The person's text means another year, or none.
    void yearChanged();

protected:
    QString read(const QString &text) override;
    QString tidied() const override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void stepBy(int years);

    std::optional<FiscalYear> m_year;
    bool m_silent = false;
};

/// Reads "2027" and "27"; nullopt for anything that is no fiscal year.
std::optional<FiscalYear> parseFiscalYear(const QString &text);

}  // namespace mittelbuch
