// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/document.h"
#include "service/controlledger.h"

namespace mittelbuch {

/// The tables of the control ledgers: what stands at the head of a form, then its sections A, B and C. The forms of
/// VwV-SäHO § 34 themselves could not be read; the titles of the columns follow the text and sister forms.

Table headTable(const ControlLedgerHead &head);

Table allocationsTable(const ControlLedger &ledger);
Table monthsTable(const ControlLedger &ledger);
/// With a subtotal for each month.
Table entriesTable(const ControlLedger &ledger);

Table allocationsTable(const AuthorizationLedger &ledger);
Table monthsTable(const AuthorizationLedger &ledger);
Table entriesTable(const AuthorizationLedger &ledger);

Table statusTable(const AuthorizationStatus &status);

/// "March 2027"
QString monthText(QDate day);
QString consentText(const std::optional<Consent> &consent);
/// "Görlitz, Stadt · 36-0541/27/12 · Digitale Bauakte · decision 1 of 1 Mar 2027 · reason"
QString subjectText(const ControlSubject &subject, const QString &reason);
/// The column "Vermerk": the posting, where the entry comes from or went to, and on which rule it rests.
QString noteText(const ControlEntry &entry);
QString noteText(const AuthorizationEntry &entry);
/// "Due 2029", and of the last column "Due from 2031"; `index` counts from zero.
QString maturityTitle(FiscalYear budgetYear, int index);

}  // namespace mittelbuch
