// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/formoptions.h"

#include "app/cli/inputfaults.h"
#include "domain/calendar.h"
#include "report/wording.h"
#include "service/jsonwords.h"

namespace mittelbuch {

namespace {

QString option(const char *name)
{
    return QString::fromLatin1(name);
}

/// Fills a form option by option; the first thing wrong ends it.
class FormFiller final {
public:
    FormFiller(CommandRun &run, Session &session, ApplicationForm &form) : m_run(run), m_session(session), m_form(form) {}

    std::optional<ExitCode> fill()
    {
        fromFile();
        programme(value("--programme"));
        applicant(value("--applicant"));
        text("--title", m_form.title);
        text("--description", m_form.description);
        field(value("--field"));
        costs();
        amount("--own-funds", m_form.financing.ownFunds);
        amount("--other-grants", m_form.financing.otherGrants);
        amount("--requested", m_form.financing.requestedGrant);
        split();
        day("--start", m_form.projectStart);
        day("--end", m_form.projectEnd);
        return m_exit;
    }

private:
    QString value(const char *name) const { return m_run.arguments().value(option(name)); }
    bool has(const char *name) const { return !m_exit && m_run.arguments().has(option(name)); }

    void refuseNotFound(const char *name, const QString &given)
    {
        Refusal refusal;
        refusal.code = RefusalCode::notFound;
        refusal.field = option(name).mid(2);
        refusal.value = given;
        m_exit = m_run.terminal().refused({refusal});
    }

    void fromFile()
    {
        if (!has("--from"))
            return;
        const QString path = value("--from");
        const auto content = fileContent(m_run.terminal(), path);
        if (!content) {
            m_exit = content.error();
            return;
        }
        const ApplicationFileResult read = readApplicationFile(*content);
        if (!read) {
            m_exit = sayFaults(m_run.terminal(), path, read.error());
            return;
        }
        m_form = read->form;
        programme(read->programmeKey);
        if (!m_exit && !read->applicant.isEmpty())
            applicant(read->applicant);
    }

    void programme(const QString &key)
    {
        if (m_exit || key.isEmpty())
            return;
        const Result<std::optional<Programme>> found = m_session.store.programmes().programme(key);
        if (!found)
            m_exit = m_run.terminal().failed(found.error());
        else if (!*found)
            refuseNotFound("--programme", key);
        else
            m_form.programme = (*found)->id;
    }

    /// A key, or words that name exactly one region that may apply.
    void applicant(const QString &words)
    {
        if (m_exit || words.isEmpty())
            return;
        const Result<QVector<Region>> found = m_session.store.regions().find(
            words, {RegionLevel::municipality, RegionLevel::district, RegionLevel::association}, QString(), m_run.clock().today(), 10);
        if (!found) {
            m_exit = m_run.terminal().failed(found.error());
            return;
        }
        const std::optional<Region> chosen = unambiguous(*found, words);
        if (chosen)
            m_form.applicant = chosen->key;
        else if (found->isEmpty())
            refuseNotFound("--applicant", words);
        else
            m_exit = m_run.terminal().misused(
                commandText(QT_TRANSLATE_NOOP("cli", "--applicant: “%1” names several; give the key of one of them: %2")).arg(words, namesOf(*found)));
    }

    static std::optional<Region> unambiguous(const QVector<Region> &found, const QString &words)
    {
        for (const Region &region : found) {
            if (region.key.toString() == words)
                return region;
        }
        return found.size() == 1 ? std::optional(found.first()) : std::nullopt;
    }

    static QString namesOf(const QVector<Region> &regions)
    {
        QStringList names;
        for (const Region &region : regions)
            names.append(region.key.toString() + u' ' + region.name);
        return names.join(QStringLiteral("; "));
    }

    void text(const char *name, QString &target)
    {
        if (has(name))
            target = value(name);
    }

    void field(const QString &word)
    {
        if (!has("--field"))
            return;
        const std::optional<FieldOfAction> read = fieldOfActionFromString(word);
        if (read) {
            m_form.field = *read;
            return;
        }
        QStringList words;
        for (const FieldOfAction known : allFieldsOfAction())
            words.append(toString(known));
        m_exit = m_run.terminal().misused(commandText(QT_TRANSLATE_NOOP("cli", "--field is one of: %1")).arg(words.join(QStringLiteral(", "))));
    }

    void amount(const char *name, Money &target)
    {
        if (!has(name))
            return;
        const std::optional<Money> read = m_run.amount(option(name));
        if (read)
            target = *read;
        else
            m_exit = ExitCode::usage;
    }

    void day(const char *name, QDate &target)
    {
        if (!has(name))
            return;
        const std::optional<QDate> read = m_run.day(option(name));
        if (read)
            target = *read;
        else
            m_exit = ExitCode::usage;
    }

    /// "category:amount:description"
    void costs()
    {
        if (!has("--cost"))
            return;
        m_form.costs.clear();
        for (const QString &cost : m_run.arguments().values(option("--cost"))) {
            if (!m_exit)
                addCost(cost);
        }
    }

    void addCost(const QString &cost)
    {
        const std::optional<CostCategory> category = costCategoryFromString(cost.section(u':', 0, 0));
        const std::optional<Money> amount = amountFromText(cost.section(u':', 1, 1));
        if (!category || !cost.contains(u':'))
            m_exit = m_run.terminal().misused(
                commandText(QT_TRANSLATE_NOOP("cli", "--cost: “%1” is not category:amount:description; categories are %2."))
                    .arg(cost, JsonWords<CostCategory>::all().join(QStringLiteral(", "))));
        else if (!amount)
            m_exit = m_run.wrongAmount(option("--cost"), cost.section(u':', 1, 1));
        else
            m_form.costs.append({*category, cost.section(u':', 2), *amount});
    }

    void split()
    {
        if (!has("--share"))
            return;
        const std::optional<QVector<YearShare>> read = m_run.shares(option("--share"));
        if (read)
            m_form.split = *read;
        else
            m_exit = ExitCode::usage;
    }

    CommandRun &m_run;
    Session &m_session;
    ApplicationForm &m_form;
    std::optional<ExitCode> m_exit;
};

}  // namespace

QVector<OptionSpec> formOptions()
{
    return {
        {option("--from"), option("FILE"), QT_TRANSLATE_NOOP("cli", "take the form from a JSON file; options below replace what it says")},
        {option("--programme"), option("KEY"), QT_TRANSLATE_NOOP("cli", "the programme's key")},
        {option("--applicant"), option("KEY|WORDS"), QT_TRANSLATE_NOOP("cli", "the applicant's official key, or words that name exactly one")},
        {option("--title"), option("TEXT"), QT_TRANSLATE_NOOP("cli", "the project's title")},
        {option("--description"), option("TEXT"), QT_TRANSLATE_NOOP("cli", "what is to be done")},
        {option("--field"), option("FIELD"), QT_TRANSLATE_NOOP("cli", "field of action, such as citizenServices")},
        {option("--cost"), option("CATEGORY:EURO:TEXT"), QT_TRANSLATE_NOOP("cli", "an item of the costs; repeat for more"), false, true},
        {option("--own-funds"), option("EURO"), QT_TRANSLATE_NOOP("cli", "own funds")},
        {option("--other-grants"), option("EURO"), QT_TRANSLATE_NOOP("cli", "grants of others")},
        {option("--requested"), option("EURO"), QT_TRANSLATE_NOOP("cli", "the requested grant")},
        {option("--share"), option("YEAR=EURO"), QT_TRANSLATE_NOOP("cli", "the part of the grant that falls due in a year; repeat for more"), false, true},
        {option("--start"), option("DAY"), QT_TRANSLATE_NOOP("cli", "first day of the project")},
        {option("--end"), option("DAY"), QT_TRANSLATE_NOOP("cli", "last day of the project")},
    };
}

std::optional<ExitCode> fillForm(CommandRun &run, Session &session, ApplicationForm &form)
{
    return FormFiller(run, session, form).fill();
}

}  // namespace mittelbuch
