// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/asat.h"
#include "domain/application.h"
#include "domain/granttrace.h"
#include "domain/importfault.h"
#include "domain/region.h"
#include "domain/registerfault.h"
#include "report/fundschart.h"
#include "service/budgetentry.h"
#include "service/outcome.h"

namespace mittelbuch {

/// The words and sentences that window, terminal and paper share, translated. They stand here, and not in ui, because
/// the same refusal must read the same in all three.

enum class Language { german, english };

/// The language in use: that of the default locale.
Language language();
NumberStyle numberStyle();

/// "1.234,50 €" or "€1,234.50"
QString moneyText(Money amount);
/// "1.234,50"
QString amountText(Money amount);
QString rateText(Rate rate);
/// "30.06.2027" or "30 Jun 2027"; empty for a null day
QString dayText(QDate day);
/// "30.06.2027 14:12"
QString instantText(qint64 ms);
/// "As at 30.06.2027", and with an instant "As at 30.06.2027, as known on 01.07.2027 14:12"
QString asAtText(AsAt asAt);

QString label(ApplicationState state);
QString label(ApplicationStep step);   ///< as an action: "Approve…"
QString label(CostCategory category);
QString label(FieldOfAction field);
QString label(LineKind kind);
QString label(PostingKind kind);
QString label(BudgetEntryKind kind);
QString label(ConsentIssuer issuer);
QString label(RegionKind kind);
QString label(Severity severity);
QString label(FundsPart part);

/// The field's name as the form shows it, from its path: "costItems[2].amount" is "Costs, row 3, amount".
QString fieldLabel(const QString &path);

/// What is wrong, with field, value and rule, and what to do. Complete sentences.
QString sentence(const Refusal &refusal);
/// What happened, what it means for the data, what to do.
QString sentence(const Failure &failure);
/// All sentences of a denial, one a line.
QString sentence(const Denial &denial);
/// What is wrong at a place of a register file; the place itself is the caller's to say.
QString sentence(const RegisterFault &fault);
/// What is wrong in a table that is to be imported, and what to do.
QString sentence(const ImportFault &fault);
/// "line 5, column H"; empty when the file as a whole is meant.
QString placeText(const ImportFault &fault);
QString label(TraceTopic topic);
/// The arithmetic of a step with its numbers: "80 % von 120.000,00 € = 96.000,00 €"; says how it was rounded where that decided.
QString formulaText(const TraceStep &step);
/// What a step is about, and its arithmetic; the passage that it follows is TraceStep::source.
QString sentence(const TraceStep &step);

}  // namespace mittelbuch
