// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandrun.h"

#include "domain/calendar.h"
#include "report/wording.h"

#include <QTimeZone>

namespace mittelbuch {

namespace {

const char *const amountRuleText
    = QT_TRANSLATE_NOOP("cli", "an amount such as 1234.50 or 1.234,50, with at most two decimals.");
const char *const yearRuleText = QT_TRANSLATE_NOOP("cli", "a year between 1990 and 2199.");

void sayWrong(const CommandRun &run, const QString &option, const QString &text, const char *rule)
{
    run.terminal().misused(
        commandText(QT_TRANSLATE_NOOP("cli", "%1: “%2” is not right here: %3")).arg(option, text, commandText(rule)));
}

/// The option's value by `read`; a missing one is `otherwise`; a wrong one is said with `rule`.
template <typename T, typename Read>
std::optional<T> typed(const CommandRun &run, const QString &option, std::optional<T> otherwise, Read read, const char *rule)
{
    if (!run.arguments().has(option))
        return otherwise;
    const QString text = run.arguments().value(option);
    const std::optional<T> value = read(text);
    if (!value)
        sayWrong(run, option, text, rule);
    return value;
}

}  // namespace

const Clock &CommandRun::clock() const
{
    Q_ASSERT(m_standingClock);
    return *m_standingClock;
}

std::optional<FiscalYear> CommandRun::year(const QString &option, std::optional<FiscalYear> otherwise) const
{
    return typed<FiscalYear>(*this, option, otherwise, [](const QString &text) { return FiscalYear::tryFromNumber(text.toInt()); },
                             yearRuleText);
}

std::optional<QDate> CommandRun::day(const QString &option, std::optional<QDate> otherwise) const
{
    return typed<QDate>(*this, option, otherwise, [](const QString &text) { return parseDay(text); },
                        QT_TRANSLATE_NOOP("cli", "a day such as 2027-06-30 or 30.6.27."));
}

std::optional<Money> CommandRun::amount(const QString &option, std::optional<Money> otherwise) const
{
    return typed<Money>(*this, option, otherwise, amountFromText, amountRuleText);
}

std::optional<Rate> CommandRun::rate(const QString &option, std::optional<Rate> otherwise) const
{
    return typed<Rate>(*this, option, otherwise, [](const QString &text) { return parseRate(text, numberStyle()); },
                       QT_TRANSLATE_NOOP("cli", "a percentage between 0 and 100 such as 80 or 66,67."));
}

std::optional<BudgetLineKey> CommandRun::line(const QString &option) const
{
    return typed<BudgetLineKey>(*this, option, std::nullopt, [](const QString &text) { return BudgetLineKey::tryFromString(text); },
                                QT_TRANSLATE_NOOP("cli", "chapter and title such as 0205/88301."));
}

std::optional<QVector<YearShare>> CommandRun::shares(const QString &option) const
{
    QVector<YearShare> split;
    for (const QString &share : m_arguments.values(option)) {
        if (!share.contains(u'=')) {
            sayWrong(*this, option, share, QT_TRANSLATE_NOOP("cli", "a year and an amount such as 2027=48000."));
            return std::nullopt;
        }
        const std::optional<FiscalYear> year = FiscalYear::tryFromNumber(share.section(u'=', 0, 0).toInt());
        const std::optional<Money> amount = amountFromText(share.section(u'=', 1));
        if (!year || !amount) {
            sayWrong(*this, option, share.section(u'=', year ? 1 : 0, year ? -1 : 0), year ? amountRuleText : yearRuleText);
            return std::nullopt;
        }
        split.append({*year, *amount});
    }
    return split;
}

std::optional<AsAt> CommandRun::asAt() const
{
    const std::optional<QDate> asAtDay = day(QStringLiteral("--as-at"), clock().today());
    if (!asAtDay)
        return std::nullopt;
    const QString knownAt = QStringLiteral("--known-at");
    const std::optional<qint64> instant =
        typed<qint64>(*this, knownAt, std::nullopt, instantFromText,
                      QT_TRANSLATE_NOOP("cli", "an instant such as 2027-06-30T14:00:00Z or 2027-06-30T16:00:00+02:00, or a day."));
    if (m_arguments.has(knownAt) && !instant)
        return std::nullopt;
    return AsAt(*asAtDay, instant);
}

ExitCode CommandRun::wrongAmount(const QString &option, const QString &text) const
{
    sayWrong(*this, option, text, amountRuleText);
    return ExitCode::usage;
}

QVector<OptionSpec> asAtOptions()
{
    return {{QStringLiteral("--as-at"), QStringLiteral("DAY"), QT_TRANSLATE_NOOP("cli", "as at this day (today)")},
            {QStringLiteral("--known-at"), QStringLiteral("INSTANT"),
             QT_TRANSLATE_NOOP("cli", "only what had been recorded then: an instant with Z or an offset, or a day, which means its end")}};
}

std::optional<qint64> instantFromText(const QString &text)
{
    if (const std::optional<QDate> day = parseDay(text)) {
        const QTimeZone berlin("Europe/Berlin");
        return QDateTime(day->addDays(1), QTime(0, 0), berlin.isValid() ? berlin : QTimeZone::utc()).toMSecsSinceEpoch() - 1;
    }
    const QDateTime instant = QDateTime::fromString(text, Qt::ISODateWithMs);
    const bool isPlaced = instant.timeSpec() == Qt::UTC || instant.timeSpec() == Qt::OffsetFromUTC;
    return instant.isValid() && isPlaced ? std::optional(instant.toMSecsSinceEpoch()) : std::nullopt;
}

std::optional<Money> amountFromText(const QString &text)
{
    const std::optional<Money> plain = fromDecimalString(text);
    return plain ? plain : parseMoney(text, numberStyle()).amount;
}

ExitCode CommandRun::withSession(const std::function<ExitCode(Session &)> &work)
{
    const Result<std::unique_ptr<Store>> store = m_composition.open();
    if (!store)
        return m_terminal.failed(store.error());
    const Result<OfficeSettings> settings = officeSettings(**store);
    if (!settings)
        return m_terminal.failed(settings.error());
    m_standingClock = m_composition.clockFor(*settings);
    Session session{**store, *m_standingClock, m_composition.user};
    return work(session);
}

}  // namespace mittelbuch
