// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/budgetentryfields.h"

#include "domain/calendar.h"

#include <array>

namespace mittelbuch {

namespace {

using enum BudgetEntryKind;
using enum EntryFaultCode;

QString field(const char *name)
{
    return QString::fromLatin1(name);
}

/// What a kind needs and may have beyond the fields that every kind has.
struct KindFields {
    BudgetEntryKind kind;
    const char *needed;
    const char *allowed;
};

constexpr std::array kindFields{
    KindFields{appropriation, "amount", ""},
    KindFields{supplement, "amount", ""},
    KindFields{commitmentAuthorization, "due-year amount", ""},
    KindFields{maturityShift, "due-year counter-year amount", ""},
    KindFields{freeze, "", "amount rate basis until"},
    KindFields{freezeRelease, "freeze amount", ""},
    KindFields{globalCut, "amount", ""},
    KindFields{cover, "counter-line amount", ""},
    KindFields{overPlan, "counter-line amount", ""},
    KindFields{advanceDraw, "amount", ""},
    KindFields{earmarkedRevenue, "amount", ""},
    KindFields{distributedAway, "amount", ""},
    KindFields{carryOverRequest, "amount", "programme"},
    KindFields{carryOverApproval, "amount", "programme"},
    KindFields{carryOverRelease, "amount", "programme"},
    KindFields{draftAppropriation, "amount", ""},
    KindFields{authorizationConsent, "due-year amount", ""},
    KindFields{cutToDistribute, "amount", ""},
    KindFields{cutDistribution, "counter-line amount", ""},
};

const KindFields &fieldsOf(BudgetEntryKind kind)
{
    const KindFields &found = kindFields[static_cast<std::size_t>(kind)];
    Q_ASSERT(found.kind == kind);
    return found;
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

/// Reads field by field; what is wrong is told and the field left as it was.
class EntryReader final {
public:
    EntryReader(const EntryFields &fields, QDate today, NumberStyle style) : m_fields(fields), m_today(today), m_style(style) {}

    tl::expected<BudgetEntry, EntryFaults> read()
    {
        const auto line = needed<BudgetLineKey>("line", badLine, BudgetLineKey::tryFromString);
        const auto budgetYear = needed<FiscalYear>("year", badYear, yearFrom);
        const auto dueYear = given<FiscalYear>("due-year", badYear, yearFrom);
        const std::optional<BudgetEntryKind> kind = kindOf(budgetYear, dueYear);
        if (kind)
            checkFields(*kind);
        if (!line || !budgetYear || !kind)
            return tl::unexpected(m_faults);
        BudgetEntry entry{*line, *kind, *budgetYear, dueYear.value_or(*budgetYear)};
        readRest(entry);
        return m_faults.isEmpty() ? tl::expected<BudgetEntry, EntryFaults>(entry) : tl::unexpected(m_faults);
    }

private:
    QString text(const char *name) const { return m_fields.value(field(name)).trimmed(); }
    bool has(const char *name) const { return !text(name).isEmpty(); }

    void tell(EntryFaultCode code, const QString &name, const QString &value, const QString &kind = {})
    {
        m_faults.append({.code = code, .field = name, .value = value, .kind = kind});
    }

    template <typename T, typename Read>
    std::optional<T> given(const char *name, EntryFaultCode code, Read readText)
    {
        if (!has(name))
            return std::nullopt;
        const std::optional<T> value = readText(text(name));
        if (!value)
            tell(code, field(name), text(name));
        return value;
    }

    template <typename T, typename Read>
    std::optional<T> needed(const char *name, EntryFaultCode code, Read readText)
    {
        if (!has(name))
            tell(fieldMissing, field(name), {}, text("kind"));
        return given<T>(name, code, readText);
    }

    static std::optional<FiscalYear> yearFrom(const QString &word) { return FiscalYear::tryFromNumber(word.toInt()); }

    std::optional<Money> moneyFrom(const QString &word) const
    {
        const std::optional<Money> plain = fromDecimalString(word);
        return plain ? plain : parseMoney(word, m_style).amount;
    }

    std::optional<Money> money(const char *name)
    {
        return given<Money>(name, badAmount, [this](const QString &word) { return moneyFrom(word); });
    }

    std::optional<QDate> dayOf(const char *name)
    {
        return given<QDate>(name, badDay, parseDay);
    }

    std::optional<BudgetEntryKind> kindOf(std::optional<FiscalYear> budgetYear, std::optional<FiscalYear> dueYear)
    {
        if (has("kind"))
            return given<BudgetEntryKind>("kind", badKind, budgetEntryKindFromString);
        const bool isLater = budgetYear && dueYear && *dueYear != *budgetYear;
        return isLater ? commitmentAuthorization : appropriation;
    }

    void checkFields(BudgetEntryKind kind)
    {
        const QStringList known = fieldsNeededBy(kind) + fieldsOnlyOf(kind);
        for (const QString &name : fieldsNeededBy(kind)) {
            const bool told = name == field("line") || name == field("year");
            if (!told && text(qPrintable(name)).isEmpty())
                tell(fieldMissing, name, {}, toString(kind));
        }
        for (const char *name : {"amount", "rate", "counter-line", "counter-year", "programme", "basis", "until", "freeze"}) {
            if (!text(name).isEmpty() && !known.contains(field(name)))
                tell(fieldNotOfKind, field(name), text(name), toString(kind));
        }
        if (kind == freeze && text("amount").isEmpty() == text("rate").isEmpty())
            tell(amountOrRate, field("amount"), text("amount"), toString(kind));
    }

    void readRest(BudgetEntry &entry)
    {
        entry.amount = money("amount").value_or(Money());
        entry.day = dayOf("day").value_or(m_today);
        entry.reason = text("reason");
        entry.rate = given<Rate>("rate", badRate, [this](const QString &word) { return parseRate(word, m_style); });
        entry.counterLine = given<BudgetLineKey>("counter-line", badLine, BudgetLineKey::tryFromString);
        entry.counterYear = given<FiscalYear>("counter-year", badYear, yearFrom);
        entry.programmeKey = text("programme");
        entry.basis = given<FreezeBasis>("basis", badBasis, freezeBasisFromString).value_or(FreezeBasis::budgetNote);
        entry.until = dayOf("until").value_or(QDate());
        entry.freeze = given<PostingId>("freeze", badNumber, numberFrom).value_or(PostingId());
        entry.consent = consent();
    }

    static std::optional<PostingId> numberFrom(const QString &word)
    {
        const qint64 number = word.toLongLong();
        return number > 0 ? std::optional(PostingId(number)) : std::nullopt;
    }

    std::optional<Consent> consent()
    {
        const bool any = has("consent-issuer") || has("consent-reference") || has("consent-day") || has("consent-amount")
            || has("consent-note");
        if (!any)
            return std::nullopt;
        for (const char *name : {"consent-issuer", "consent-reference", "consent-day"}) {
            if (!has(name))
                tell(consentIncomplete, field(name), {});
        }
        Consent made;
        made.issuer = given<ConsentIssuer>("consent-issuer", badIssuer, consentIssuerFromString)
                          .value_or(ConsentIssuer::ministryOfFinance);
        made.reference = text("consent-reference");
        made.day = dayOf("consent-day").value_or(QDate());
        made.amount = money("consent-amount");
        made.note = text("consent-note");
        return made;
    }

    const EntryFields &m_fields;
    QDate m_today;
    NumberStyle m_style;
    EntryFaults m_faults;
};

}  // namespace

const QStringList &entryFieldNames()
{
    static const QStringList names =
        words("line kind year due-year amount rate counter-line counter-year programme basis until freeze day reason "
              "consent-issuer consent-reference consent-day consent-amount consent-note");
    return names;
}

QStringList fieldsNeededBy(BudgetEntryKind kind)
{
    return words("line year") + words(fieldsOf(kind).needed);
}

QStringList fieldsOnlyOf(BudgetEntryKind kind)
{
    return words(fieldsOf(kind).allowed);
}

tl::expected<BudgetEntry, EntryFaults> readEntry(const EntryFields &fields, QDate today, NumberStyle style)
{
    return EntryReader(fields, today, style).read();
}

}  // namespace mittelbuch
