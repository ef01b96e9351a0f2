// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/storecase.h"

namespace mittelbuch::test {

namespace {

class ApplicationContract : public StoreCase {
protected:
    ApplicationId add(const QString &reference, const QString &title, QDate recordedOn = QDate(2027, 1, 10))
    {
        return must(m_store->applications().add(application(reference, title), instant(recordedOn)));
    }
    OfficialKey registered(const char *digits)
    {
        const OfficialKey key = OfficialKey::fromString(QLatin1String(digits));
        const Region region = regionNamed(key, RegionKind::town, QStringLiteral("Görlitz, Stadt"));
        must(m_store->regions().take({QDate(2025, 11, 30), {}, QStringLiteral("c"), {region}}, QStringLiteral("test"), 1));
        return key;
    }
    static qint64 instant(QDate day) { return QDateTime(day, QTime(12, 0), Qt::UTC).toMSecsSinceEpoch(); }
    void move(ApplicationId id, ApplicationStep step, ApplicationState from, QDate day)
    {
        must(m_store->applications().addTransition(
            id, {step, from, *stateAfter(from, step), day, instant(day), m_user, QStringLiteral("note")}));
    }
    Decision decision(ApplicationId id, bool approved, QDate day) const
    {
        return {{}, id, 1, approved, day, approved ? Money::fromEuro(96'000) : Money(),
                approved ? QVector<YearShare>{{FiscalYear::fromNumber(2027), Money::fromEuro(60'000)},
                                              {FiscalYear::fromNumber(2028), Money::fromEuro(36'000)}}
                         : QVector<YearShare>(),
                m_line, QStringLiteral("Grund"), UserName::fromString(QStringLiteral("Carla")), {}};
    }
};

TEST_P(ApplicationContract, GivesAnApplicationBackAsItWasAdded)
{
    const ApplicationId id = add(QStringLiteral("DK-2027-0001"), QStringLiteral("Bürgerdienste"));
    const Application stored = *must(m_store->applications().application(id));
    EXPECT_EQ(stored.form, application(QStringLiteral("x-1"), QStringLiteral("Bürgerdienste")).form);
    EXPECT_EQ(stored.reference.toString(), QStringLiteral("DK-2027-0001"));
    EXPECT_EQ(stored.revision, 1);
    EXPECT_FALSE(stored.grant);
    EXPECT_EQ(must(m_store->applications().idOf(stored.reference)), std::optional(id));
    EXPECT_FALSE(must(m_store->applications().application(ApplicationId(99))));
}

TEST_P(ApplicationContract, KeepsWhatTheDirectiveAsked)
{
    const ApplicationId id = add(QStringLiteral("DK-1"), QStringLiteral("Dienste"));
    Application asked = *must(m_store->applications().application(id));
    GrantCircumstances &told = asked.form.circumstances;
    told.cooperation = true;
    told.partners = 3;
    told.confirmed = {TermKey::fromString(QStringLiteral("budgetaryEmergency"))};
    told.figures = {{TermKey::fromString(QStringLiteral("devices")), 120}};
    told.otherFunding = {{QStringLiteral("Bund „Breitband“"), FunderLevel::federal, TermKey::fromString(QStringLiteral("bkm")), {},
                          Money::fromCents(12'345), true, Money::fromEuro(9)}};
    EXPECT_TRUE(must(m_store->applications().replace(asked, 5)));
    EXPECT_EQ(must(m_store->applications().application(id))->form, asked.form);
}

TEST_P(ApplicationContract, SumsWhatAGranteeWasGrantedInTheProgramme)
{
    const OfficialKey grantee = registered("14612000");
    QVector<ApplicationId> ids;
    for (const auto &[reference, state, cents] : {std::tuple("A-1", ApplicationState::approved, 500),
                                                  std::tuple("A-2", ApplicationState::approved, 70),
                                                  std::tuple("A-3", ApplicationState::examined, 9'000)}) {
        Application one = application(QString::fromLatin1(reference), QString::fromLatin1(reference));
        one.form.applicant = grantee;
        one.state = state;
        one.grant = Money::fromCents(cents);
        ids.append(must(m_store->applications().add(one, 1)));
    }
    ApplicationStore &store = m_store->applications();
    EXPECT_EQ(must(store.grantedTo(grantee, m_programme, {})), Money::fromCents(570));
    EXPECT_EQ(must(store.grantedTo(grantee, m_programme, ids[1])), Money::fromCents(500));
    EXPECT_EQ(must(store.grantedTo(OfficialKey::fromString(QStringLiteral("14627")), m_programme, {})), Money());
    EXPECT_EQ(must(store.grantsIn(m_programme, ids[0])).size(), 1);
    EXPECT_EQ(must(store.grantsIn(m_programme, ids[0])).first().grant, Money::fromCents(70));
}

TEST_P(ApplicationContract, FindsTheSameProjectInAnotherProgramme)
{
    Application first = application(QStringLiteral("A-1"), QStringLiteral("Bürger-Portal"));
    first.form.applicant = registered("14612000");
    const ApplicationId id = must(m_store->applications().add(first, 1));
    Programme other;
    other.key = other.name = QStringLiteral("ZWEITES");
    ApplicationForm second = first.form;
    second.title = QStringLiteral("bürger portal");
    EXPECT_TRUE(must(m_store->applications().sameProjectElsewhere(second, {})).isEmpty());
    second.programme = must(m_store->programmes().add(other));
    const QVector<FileReference> found = must(m_store->applications().sameProjectElsewhere(second, {}));
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.first().toString(), QStringLiteral("A-1"));
    EXPECT_TRUE(must(m_store->applications().sameProjectElsewhere(second, id)).isEmpty());
}

TEST_P(ApplicationContract, ReplacesOnlyTheRevisionThatWasSeen)
{
    const ApplicationId id = add(QStringLiteral("DK-1"), QStringLiteral("Alt"));
    Application changed = *must(m_store->applications().application(id));
    changed.form.title = QStringLiteral("Neu");
    changed.form.costs.append({CostCategory::training, {}, Money::fromCents(1)});
    changed.form.split.clear();
    changed.grant = Money::fromCents(5);
    EXPECT_TRUE(must(m_store->applications().replace(changed, 5)));
    EXPECT_FALSE(must(m_store->applications().replace(changed, 6)));
    const Application stored = *must(m_store->applications().application(id));
    EXPECT_EQ(stored.form, changed.form);
    EXPECT_EQ(stored.grant, changed.grant);
    EXPECT_EQ(stored.revision, 2);
}

TEST_P(ApplicationContract, ListsEveryCaseInTheStateOfTheDay)
{
    const ApplicationId first = add(QStringLiteral("DK-1"), QStringLiteral("Eins"), QDate(2027, 1, 10));
    add(QStringLiteral("DK-2"), QStringLiteral("Zwei"), QDate(2027, 2, 10));
    move(first, ApplicationStep::receive, ApplicationState::draft, QDate(2027, 1, 20));
    move(first, ApplicationStep::reject, ApplicationState::received, QDate(2027, 3, 1));
    const auto stateOn = [this](QDate day) { return must(m_store->applications().list(day)).last().state; };
    EXPECT_TRUE(must(m_store->applications().list(QDate(2027, 1, 9))).isEmpty());
    EXPECT_EQ(stateOn(QDate(2027, 1, 19)), ApplicationState::draft);
    EXPECT_EQ(stateOn(QDate(2027, 1, 20)), ApplicationState::received);
    EXPECT_EQ(stateOn(QDate(2027, 2, 28)), ApplicationState::received);
    EXPECT_EQ(stateOn(QDate(2027, 3, 1)), ApplicationState::rejected);
    const QVector<ApplicationSummary> all = must(m_store->applications().list(QDate(2027, 3, 1)));
    ASSERT_EQ(all.size(), 2);
    EXPECT_EQ(all[0].title, QStringLiteral("Zwei"));
    EXPECT_EQ(all[0].costs, Money::fromEuro(120'000));
    EXPECT_EQ(all[0].programmeName, QStringLiteral("Kommunale Dienste"));
    EXPECT_EQ(must(m_store->applications().transitions(first)).size(), 2);
}

TEST_P(ApplicationContract, ListsDecisionsByShareOrDay)
{
    const ApplicationId granted = add(QStringLiteral("DK-1"), QStringLiteral("Eins"));
    const ApplicationId refused = add(QStringLiteral("DK-2"), QStringLiteral("Zwei"));
    mustBook({draft(PostingKind::appropriation, 2027, 2027, 10'000'000),
              draft(PostingKind::commitmentAuthorization, 2027, 2028, 10'000'000)});
    ASSERT_TRUE(m_store->write([&]() -> Outcome<void> {
        PostingDraft first = draft(PostingKind::commitment, 2027, 2027, 6'000'000);
        first.application = granted;
        first.decision = must(m_store->applications().addDecision(decision(granted, true, QDate(2027, 3, 1))));
        PostingDraft second = first;
        second.pot.dueYear = FiscalYear::fromNumber(2028);
        second.amount = Money::fromCents(3'600'000);
        mustBook({first, second});
        return {};
    }));
    must(m_store->applications().addDecision(decision(refused, false, QDate(2027, 4, 1))));
    move(granted, ApplicationStep::approve, ApplicationState::examined, QDate(2027, 3, 1));
    move(refused, ApplicationStep::reject, ApplicationState::received, QDate(2027, 4, 1));
    const auto rows = [this](int year, QDate asAt) {
        return must(m_store->applications().decisionsOf(FiscalYear::fromNumber(year), asAt));
    };
    EXPECT_EQ(rows(2027, QDate(2027, 12, 31)).size(), 2);
    EXPECT_EQ(rows(2027, QDate(2027, 3, 1)).size(), 1);
    EXPECT_EQ(rows(2027, QDate(2027, 2, 28)).size(), 0);
    ASSERT_EQ(rows(2028, QDate(2027, 12, 31)).size(), 1);
    EXPECT_EQ(rows(2028, QDate(2027, 12, 31))[0].split.size(), 2);
    EXPECT_EQ(rows(2026, QDate(2027, 12, 31)).size(), 0);
    const QVector<Decision> decisions = must(m_store->applications().decisions(granted));
    ASSERT_EQ(decisions.size(), 1);
    EXPECT_EQ(decisions[0].split[1].amount, Money::fromEuro(36'000));
    EXPECT_EQ(decisions[0].line, std::optional(m_line));
}

TEST_P(ApplicationContract, CountsASeriesAndFindsDuplicates)
{
    EXPECT_EQ(must(m_store->applications().nextNumber(QStringLiteral("DK-2027"))), 1);
    EXPECT_EQ(must(m_store->applications().nextNumber(QStringLiteral("DK-2027"))), 2);
    EXPECT_EQ(must(m_store->applications().nextNumber(QStringLiteral("DK-2028"))), 1);
    const OfficialKey key = OfficialKey::fromString(QStringLiteral("14626110"));
    const Region applicant = regionNamed(key, RegionKind::town, QStringLiteral("Görlitz, Stadt"));
    must(m_store->regions().take({QDate(2025, 11, 30), {}, QStringLiteral("c"), {applicant}}, QStringLiteral("test"), 1));
    Application one = application(QStringLiteral("DK-1"), QStringLiteral("Bürger-Dienste"));
    one.form.applicant = key;
    const ApplicationId id = must(m_store->applications().add(one, 1));
    ApplicationForm form = one.form;
    form.title = QStringLiteral("  bürger dienste ");
    EXPECT_EQ(must(m_store->applications().duplicateOf(form, ApplicationId())), std::optional(one.reference));
    EXPECT_FALSE(must(m_store->applications().duplicateOf(form, id)));
    form.title = QStringLiteral("anderes");
    EXPECT_FALSE(must(m_store->applications().duplicateOf(form, ApplicationId())));
    EXPECT_EQ(must(m_store->applications().list(QDate(2099, 1, 1)))[0].applicantName, QStringLiteral("Görlitz, Stadt"));
}

TEST_P(ApplicationContract, AReferenceIsThereOnce)
{
    add(QStringLiteral("DK-1"), QStringLiteral("Eins"));
    const auto again = m_store->applications().add(application(QStringLiteral("DK-1"), QStringLiteral("Zwei")), 1);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().kind, FailureKind::constraint);
}

MITTELBUCH_EVERY_ENGINE(ApplicationContract);

}  // namespace

}  // namespace mittelbuch::test
