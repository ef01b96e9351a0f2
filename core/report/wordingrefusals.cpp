// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/phrase.h"
#include "report/refusalrow.h"
#include "report/wordingdirective.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace mittelbuch {

namespace {

/// All codes but those of the calculator and of a directive as such, which have a table of their own.
constexpr std::array refusalRows{
    RefusalRow{RefusalCode::userMissing,
               QT_TRANSLATE_NOOP("wording", "%1: “%2” cannot act here, because nobody by that name is known. Give "
                                            "your user name and try again."),
               nullptr,
               QT_TRANSLATE_NOOP("wording", "Nobody is named who does this. Give your user name and try again.")},
    RefusalRow{RefusalCode::notFound,
               QT_TRANSLATE_NOOP("wording", "%1: “%2” does not exist. Check the spelling, or choose from the list."),
               QT_TRANSLATE_NOOP("wording", "“%3” does not exist. Check the spelling, or choose from the list."),
               QT_TRANSLATE_NOOP("wording", "What is named here does not exist. Choose from the list.")},
    RefusalRow{RefusalCode::duplicateKey,
               QT_TRANSLATE_NOOP("wording", "%1: “%2” is already taken. Choose another one."),
               QT_TRANSLATE_NOOP("wording", "“%3” already exists. Choose another one."),
               QT_TRANSLATE_NOOP("wording", "This key is already taken. Choose another one.")},
    RefusalRow{RefusalCode::staleRevision,
               QT_TRANSLATE_NOOP("wording", "“%3” was changed by somebody else (%9) after you opened it. Load it "
                                            "again and repeat your change."),
               QT_TRANSLATE_NOOP("wording", "“%3” was changed by somebody else after you opened it. Load it again and "
                                            "repeat your change."),
               QT_TRANSLATE_NOOP("wording", "Somebody else changed this after you opened it. Load it again and repeat "
                                            "your change.")},
    RefusalRow{RefusalCode::fieldEmpty, QT_TRANSLATE_NOOP("wording", "%1 is empty. Please fill it in."), nullptr,
               QT_TRANSLATE_NOOP("wording", "A required entry is missing. Please fill it in.")},
    RefusalRow{RefusalCode::fieldInvalid,
               QT_TRANSLATE_NOOP("wording", "%1: “%2” is not a valid entry. Please correct it."),
               QT_TRANSLATE_NOOP("wording", "%1 is not a valid entry. Please correct it."),
               QT_TRANSLATE_NOOP("wording", "An entry is not valid. Please correct it.")},
    RefusalRow{RefusalCode::amountNotPositive,
               QT_TRANSLATE_NOOP("wording", "%1: %2 is not allowed; the amount must be above zero."),
               QT_TRANSLATE_NOOP("wording", "%1: the amount must be above zero."),
               QT_TRANSLATE_NOOP("wording", "An amount must be above zero.")},
    RefusalRow{RefusalCode::amountNegative,
               QT_TRANSLATE_NOOP("wording", "%1: %2 is not allowed; the amount must not be negative."),
               QT_TRANSLATE_NOOP("wording", "%1: the amount must not be negative."),
               QT_TRANSLATE_NOOP("wording", "An amount must not be negative.")},
    RefusalRow{RefusalCode::amountOutOfRange,
               QT_TRANSLATE_NOOP("wording", "%1: %2 is beyond the largest amount that the program can keep. Please "
                                            "check the number of digits."),
               QT_TRANSLATE_NOOP("wording", "%1: the sum is beyond the largest amount that the program can keep. "
                                            "Please check the number of digits."),
               QT_TRANSLATE_NOOP("wording", "An amount is beyond the largest that the program can keep. Please check "
                                            "the number of digits.")},
    RefusalRow{RefusalCode::dayMissing, QT_TRANSLATE_NOOP("wording", "%1: a date is missing. Please enter one."),
               nullptr, QT_TRANSLATE_NOOP("wording", "A date is missing. Please enter one.")},
    RefusalRow{RefusalCode::dayInFuture,
               QT_TRANSLATE_NOOP("wording", "%1: %2 lies in the future; today is %8. Enter the day on which it "
                                            "happened."),
               QT_TRANSLATE_NOOP("wording", "%1: %2 lies in the future. Enter the day on which it happened."),
               QT_TRANSLATE_NOOP("wording", "The date lies in the future. Enter the day on which it happened.")},
    RefusalRow{RefusalCode::dayBefore,
               QT_TRANSLATE_NOOP("wording", "%1: %2 is earlier than %8, the day of the step before. Enter that day or "
                                            "a later one."),
               QT_TRANSLATE_NOOP("wording", "%1: the date must not be earlier than %8, the day of the step before."),
               QT_TRANSLATE_NOOP("wording", "The date is earlier than that of the step before. Enter a later one.")},
    RefusalRow{RefusalCode::periodReversed,
               QT_TRANSLATE_NOOP("wording", "%1: %2 is before the beginning on %8. Please correct one of the two "
                                            "dates."),
               QT_TRANSLATE_NOOP("wording", "%1: the period ends before it begins. Please correct one of the two "
                                            "dates."),
               QT_TRANSLATE_NOOP("wording", "The period ends before it begins. Please correct one of the two dates.")},
    RefusalRow{RefusalCode::wrongState,
               QT_TRANSLATE_NOOP("wording", "“%2” is not possible for %3, because its state is “%9”. See which steps "
                                            "are offered for this state."),
               QT_TRANSLATE_NOOP("wording", "This step is not possible for an application whose state is “%9”. See "
                                            "which steps are offered for this state."),
               QT_TRANSLATE_NOOP("wording", "This step does not lead on from the present state. See which steps are "
                                            "offered.")},
    RefusalRow{RefusalCode::applicantMayNotApply,
               QT_TRANSLATE_NOOP("wording", "%1: %2 cannot apply in its own name. Choose the municipality, district "
                                            "or association that applies for it."),
               QT_TRANSLATE_NOOP("wording", "%3 cannot apply in its own name. Choose the municipality, district or "
                                            "association that applies for it."),
               QT_TRANSLATE_NOOP("wording", "The applicant cannot apply in its own name. Choose the municipality, "
                                            "district or association that applies for it.")},
    RefusalRow{RefusalCode::applicantDissolved,
               QT_TRANSLATE_NOOP("wording", "%1: %2 was dissolved on %8. Choose its successor."),
               QT_TRANSLATE_NOOP("wording", "%1: %2 no longer exists. Choose its successor."),
               QT_TRANSLATE_NOOP("wording", "The applicant no longer exists. Choose its successor.")},
    RefusalRow{RefusalCode::programmeClosed,
               QT_TRANSLATE_NOOP("wording", "%1: no directive of %3 is in force on %8, so it takes no applications. "
                                            "Choose another programme or date."),
               QT_TRANSLATE_NOOP("wording", "%1: no directive is in force, so no applications can be taken. Choose "
                                            "another programme or date."),
               QT_TRANSLATE_NOOP("wording", "No directive of the programme is in force. Choose another programme or "
                                            "date.")},
    RefusalRow{RefusalCode::noCosts, QT_TRANSLATE_NOOP("wording", "%1: there is no cost item yet. Enter at least one."),
               nullptr, QT_TRANSLATE_NOOP("wording", "There is no cost item yet. Enter at least one.")},
    RefusalRow{RefusalCode::financingNotClosed,
               QT_TRANSLATE_NOOP("wording", "The financing plan does not add up: costs are %5, own funds, other "
                                            "grants and requested grant together %6. Both must be equal."),
               nullptr,
               QT_TRANSLATE_NOOP("wording", "The financing plan does not add up: costs must equal own funds, other "
                                            "grants and requested grant together.")},
    RefusalRow{RefusalCode::splitNotComplete,
               QT_TRANSLATE_NOOP("wording", "The yearly shares add up to %6, but they must give %5. Correct the split "
                                            "over years."),
               nullptr,
               QT_TRANSLATE_NOOP("wording", "The yearly shares do not add up to the grant. Correct the split over "
                                            "years.")},
    RefusalRow{RefusalCode::splitYearTwice,
               QT_TRANSLATE_NOOP("wording", "%1: the year %4 occurs twice. Put both shares into one row."), nullptr,
               QT_TRANSLATE_NOOP("wording", "A year occurs twice in the split. Put both shares into one row.")},
    RefusalRow{RefusalCode::splitYearPast,
               QT_TRANSLATE_NOOP("wording", "%1: the year %4 is over, and its funds can no longer be used. Move the "
                                            "share to a later year."),
               nullptr,
               QT_TRANSLATE_NOOP("wording", "A yearly share falls into a year that is over. Move it to a later year.")},
    RefusalRow{RefusalCode::splitYearOutsideProject,
               QT_TRANSLATE_NOOP("wording", "%1: the year %4 lies outside the period of the project. Check the years "
                                            "and the project dates."),
               nullptr,
               QT_TRANSLATE_NOOP("wording", "A yearly share lies outside the period of the project. Check the years "
                                            "and the project dates.")},
    RefusalRow{RefusalCode::ownShareTooSmall,
               QT_TRANSLATE_NOOP("wording", "%1: own funds of %6 are too little; the directive asks for at least %5."),
               nullptr, QT_TRANSLATE_NOOP("wording", "The own funds are less than the directive asks for.")},
    RefusalRow{RefusalCode::requestedAboveCalculated,
               QT_TRANSLATE_NOOP("wording", "%1: %5 is requested, but the directive gives at most %6 for these costs. "
                                            "Reduce the request by %7 or check the costs."),
               nullptr,
               QT_TRANSLATE_NOOP("wording", "More is requested than the directive gives for these costs. Reduce the "
                                            "request or check the costs.")},
    RefusalRow{
        RefusalCode::grantAboveRequested,
        QT_TRANSLATE_NOOP("wording", "%1: %5 would be granted, but only %6 is requested. Grant at most what is "
                                     "requested."),
        nullptr,
        QT_TRANSLATE_NOOP("wording", "More would be granted than is requested. Grant at most what is requested.")},
    RefusalRow{
        RefusalCode::grantNotAboveMinimum,
        QT_TRANSLATE_NOOP("wording", "%1: %6 does not exceed the minimum of %5, so no grant can be given."), nullptr,
        QT_TRANSLATE_NOOP("wording", "The grant does not exceed the directive's minimum, so it cannot be given.")},
    RefusalRow{RefusalCode::grantAboveMaximum,
               QT_TRANSLATE_NOOP("wording", "%1: %5 exceeds the directive's maximum of %6. Reduce it by %7."), nullptr,
               QT_TRANSLATE_NOOP("wording", "The grant exceeds the directive's maximum. Reduce it.")},
    RefusalRow{RefusalCode::earlyStart,
               QT_TRANSLATE_NOOP("wording", "%1: the project begins on %2, before the application was received on %8. "
                                            "Without consent beforehand nothing can be granted."),
               QT_TRANSLATE_NOOP("wording", "%1: the project begins before the application was received. Without "
                                            "consent beforehand nothing can be granted."),
               QT_TRANSLATE_NOOP("wording", "The project begins before the application was received. Without consent "
                                            "beforehand nothing can be granted.")},
    RefusalRow{RefusalCode::duplicateApplication,
               QT_TRANSLATE_NOOP("wording", "The applicant already has an application with this title: %9. Work on "
                                            "that one, or choose a title that tells the two apart."),
               QT_TRANSLATE_NOOP("wording", "The applicant already has an application titled “%2”. Work on that one, "
                                            "or choose another title."),
               QT_TRANSLATE_NOOP("wording", "The applicant already has an application with this title. Work on that "
                                            "one, or choose another title.")},
    RefusalRow{RefusalCode::reasonMissing,
               QT_TRANSLATE_NOOP("wording", "%1: a reason is missing. The decision must say why less is granted than "
                                            "requested, or nothing."),
               nullptr, QT_TRANSLATE_NOOP("wording", "A reason is missing. The decision must say why.")},
    RefusalRow{RefusalCode::consentMissing,
               QT_TRANSLATE_NOOP("wording", "%1: this needs a consent. Enter who gave it, its reference and its day."), nullptr,
               QT_TRANSLATE_NOOP("wording", "This needs a consent. Enter who gave it, its reference and its day.")},
    RefusalRow{RefusalCode::samePerson,
               QT_TRANSLATE_NOOP("wording", "“%2” has recorded or examined %3 and therefore cannot decide on it as "
                                            "well. Ask another person to decide."),
               QT_TRANSLATE_NOOP("wording", "“%9” has already dealt with this case and cannot do this step as well. "
                                            "Ask another person to do it."),
               QT_TRANSLATE_NOOP("wording", "Whoever has dealt with a case cannot decide it as well. Ask another "
                                            "person to do it.")},
    RefusalRow{RefusalCode::appropriationDiffers,
               QT_TRANSLATE_NOOP("wording", "%3, %4: the file says %5, but %6 is posted. Post the differences as "
                                            "supplements, or correct the file."),
               nullptr,
               QT_TRANSLATE_NOOP("wording", "Another amount is posted already. Post the differences as supplements, "
                                            "or correct the file.")},
    RefusalRow{RefusalCode::allotmentAboveAuthority,
               QT_TRANSLATE_NOOP("wording", "%3, year %4: %5 cannot be allotted, because only %6 is left to "
                                            "distribute; %7 is missing. Allot less, or raise the authority first."),
               nullptr,
               QT_TRANSLATE_NOOP("wording", "More cannot be allotted than the line has left to distribute. Allot "
                                            "less, or raise the authority first.")},
    RefusalRow{RefusalCode::fundsNotAvailable,
               QT_TRANSLATE_NOOP("wording", "Year %4, budget line %3: %5 is required, %6 is available, %7 is missing. "
                                            "Move shares to another year, grant less, or have more funds allotted."),
               QT_TRANSLATE_NOOP("wording", "Year %4: %5 is required, %6 is available, %7 is missing. Move shares to "
                                            "another year, grant less, or have more funds allotted."),
               QT_TRANSLATE_NOOP("wording", "The funds of the year are not enough. Move shares to another year, grant "
                                            "less, or have more funds allotted.")},
    RefusalRow{RefusalCode::authorizationNotAvailable,
               QT_TRANSLATE_NOOP("wording", "Year %4, budget line %3: a commitment authorisation of %5 is required, "
                                            "%6 is available, %7 is missing. The appropriation of the later year does "
                                            "not replace it. Move shares to another year, grant less, or have an "
                                            "authorisation allotted."),
               QT_TRANSLATE_NOOP("wording", "Year %4: a commitment authorisation of %5 is required, %6 is available, "
                                            "%7 is missing. Move shares to another year, grant less, or have an "
                                            "authorisation allotted."),
               QT_TRANSLATE_NOOP("wording", "There is no commitment authorisation for the later year. Move shares to "
                                            "another year, grant less, or have an authorisation allotted.")},
    RefusalRow{RefusalCode::amountBelowUse,
               QT_TRANSLATE_NOOP("wording", "%3, year %4: %6 would remain, but %5 is already in use; %7 would be "
                                            "missing. Take back less, or release commitments first."),
               nullptr,
               QT_TRANSLATE_NOOP("wording", "Less would remain than is already in use. Take back less, or release "
                                            "commitments first.")},
    RefusalRow{RefusalCode::orderAboveCommitment,
               QT_TRANSLATE_NOOP("wording", "%3, year %4: %5 cannot be ordered, because only %6 of the commitment is "
                                            "still open; %7 is missing."),
               QT_TRANSLATE_NOOP("wording", "%5 cannot be ordered, because only %6 of the commitment is still open; "
                                            "%7 is missing."),
               QT_TRANSLATE_NOOP("wording", "More cannot be ordered than is committed and not ordered yet.")},
    RefusalRow{RefusalCode::paymentAboveOrder,
               QT_TRANSLATE_NOOP("wording", "%3, year %4: %5 cannot be paid, because only %6 is ordered and not yet "
                                            "paid; %7 is missing."),
               QT_TRANSLATE_NOOP("wording", "%5 cannot be paid, because only %6 is ordered and not yet paid; %7 is "
                                            "missing."),
               QT_TRANSLATE_NOOP("wording", "More cannot be paid than is ordered and not paid yet.")},
    RefusalRow{RefusalCode::yearClosed,
               QT_TRANSLATE_NOOP("wording", "The year %4 is closed, so nothing more can be committed against it. Use the money "
                                            "of a later year, or a carry-over."),
               nullptr, QT_TRANSLATE_NOOP("wording", "The year is closed, so nothing more can be committed against it.")},
    RefusalRow{RefusalCode::newInProvisionalYear,
               QT_TRANSLATE_NOOP("wording", "The budget of %4 is not enacted yet. Until then only programmes that go on "
                                            "unchanged may grant; %3 is not marked as one."),
               nullptr,
               QT_TRANSLATE_NOOP("wording", "The budget is not enacted yet. Until then only programmes that go on unchanged may "
                                            "grant.")},
    RefusalRow{RefusalCode::notTransferable,
               QT_TRANSLATE_NOOP("wording", "The money of %3 may not be carried over to the next year. Use a commitment "
                                            "authorisation, or a line that may."),
               nullptr, QT_TRANSLATE_NOOP("wording", "The money of this line may not be carried over to the next year.")},
    RefusalRow{RefusalCode::carryOverExpired,
               QT_TRANSLATE_NOOP("wording", "%3: what was left of %4 could be used until %8 and has lapsed since."), nullptr,
               QT_TRANSLATE_NOOP("wording", "A carry-over can be used until the end of the second following year; this one has "
                                            "lapsed.")},
    RefusalRow{RefusalCode::carryOverNotGranted,
               QT_TRANSLATE_NOOP("wording", "%3, year %4: %5 is more than the %6 of the step before. Request or approve the "
                                            "difference of %7 first."),
               nullptr,
               QT_TRANSLATE_NOOP("wording", "No more can be approved than was requested, and no more released than was "
                                            "approved.")},
    RefusalRow{RefusalCode::ownFundsNotUsedUp,
               QT_TRANSLATE_NOOP("wording", "%3, year %4: %6 of its own is still available, so the line may not be strengthened "
                                            "yet. Use that first, or enter the consent that allows it."),
               nullptr,
               QT_TRANSLATE_NOOP("wording", "A line may be strengthened only after its own money is disposed of. Use that "
                                            "first, or enter the consent that allows it.")},
    RefusalRow{RefusalCode::freezeNotThatHigh,
               QT_TRANSLATE_NOOP("wording", "%3, year %4: %5 cannot be released, because only %6 is frozen; %7 is too much."),
               nullptr, QT_TRANSLATE_NOOP("wording", "More cannot be released than is frozen.")},
    RefusalRow{RefusalCode::alreadyDone,
               QT_TRANSLATE_NOOP("wording", "%3: this was done before, on %8. Nothing needs to be done again."), nullptr,
               QT_TRANSLATE_NOOP("wording", "This was done before. Nothing needs to be done again.")},
};

const RefusalRow &rowOf(RefusalCode code)
{
    if (const RefusalRow *row = grantRefusalRow(code))
        return *row;
    const auto found = std::find_if(refusalRows.begin(), refusalRows.end(),
                                    [code](const RefusalRow &row) { return row.code == code; });
    Q_ASSERT_X(found != refusalRows.end(), "sentence", "a code without a sentence");
    return *found;
}

/// What the program calls a doing that is no step of an application, or empty.
QString otherDoing(const QString &value)
{
    if (value == QLatin1String("change"))
        return phrase(QT_TRANSLATE_NOOP("wording", "Change"));
    if (value == QLatin1String("settle"))
        return phrase(QT_TRANSLATE_NOOP("wording", "Order or pay"));
    return {};
}

/// A value as given, in the reader's own form where the program wrote it in its own: an amount, a day, a state, a step.
QString readable(const QString &value)
{
    static const QRegularExpression decimals(QStringLiteral("^-?\\d+\\.\\d\\d$"));
    if (decimals.match(value).hasMatch()) {
        if (const std::optional<Money> amount = fromDecimalString(value))
            return moneyText(*amount);
    }
    const QDate day = QDate::fromString(value, QStringLiteral("yyyy-MM-dd"));
    if (day.isValid())
        return dayText(day);
    if (const std::optional<ApplicationState> state = applicationStateFromString(value))
        return label(*state);
    if (const std::optional<ApplicationStep> step = applicationStepFromString(value))
        return label(*step).remove(u'…');
    const QString doing = otherDoing(value);
    return doing.isEmpty() ? value : doing;
}

/// A word for which the domain has a label, where the code says that the value is one.
QString domainWord(const Refusal &refusal)
{
    switch (refusal.code) {
    case RefusalCode::granteeInNoGroup: {
        const std::optional<GranteeKind> kind = granteeKindFromString(refusal.value);
        return kind ? label(*kind) : QString();
    }
    case RefusalCode::categoryTwice:
    case RefusalCode::costCategoryNotNamed:
    case RefusalCode::categoryNotEligible:
    case RefusalCode::categoryClosed: {
        const std::optional<CostCategory> category = costCategoryFromString(refusal.value);
        return category ? label(*category) : QString();
    }
    default: return {};
    }
}

QString valueOf(const Refusal &refusal)
{
    const QString word = domainWord(refusal);
    return word.isEmpty() ? readable(refusal.value) : word;
}

QString textOf(const std::optional<Money> &amount)
{
    return amount ? moneyText(*amount) : QString();
}

QStringList valuesOf(const Refusal &refusal)
{
    const QString field = refusal.field.isEmpty() ? QString() : fieldLabel(refusal.field);
    return {field,
            valueOf(refusal),
            refusal.subject,
            refusal.year ? refusal.year->toString() : QString(),
            textOf(refusal.required),
            textOf(refusal.available),
            textOf(refusal.missing()),
            dayText(refusal.day),
            readable(refusal.other)};
}

QString statement(const Refusal &refusal)
{
    const RefusalRow &row = rowOf(refusal.code);
    const QStringList values = valuesOf(refusal);
    for (const char *source : {row.full, row.shorter}) {
        if (source && canFill(source, values))
            return phrase(source, values);
    }
    return phrase(row.brief);
}

}  // namespace

QString sentence(const Refusal &refusal)
{
    const QString source = sourceOf(refusal);
    if (source.isEmpty())
        return statement(refusal);
    return phrase(QT_TRANSLATE_NOOP("wording", "%1 [%2]"), {statement(refusal), source});
}

QString sentence(const Denial &denial)
{
    if (const auto *failure = std::get_if<Failure>(&denial))
        return sentence(*failure);
    QStringList sentences;
    for (const Refusal &refusal : std::get<Refusals>(denial))
        sentences.append(sentence(refusal));
    sentences.append(phrase(QT_TRANSLATE_NOOP("wording", "Nothing was changed.")));
    return sentences.join(u'\n');
}

}  // namespace mittelbuch
