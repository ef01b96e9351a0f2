// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "servicesupport.h"

#include "service/registerdesk.h"
#include "storage/database.h"

namespace mittelbuch::test {

std::string told(const Denial &denial)
{
    if (const auto *failure = std::get_if<Failure>(&denial))
        return "failure: " + failure->subject.toStdString() + " " + failure->detail.toStdString();
    std::string text = "refused:";
    for (const Refusal &one : std::get<Refusals>(denial))
        text += " " + stableCode(one.code).toStdString() + " at " + one.field.toStdString() + " (" +
                one.value.toStdString() + ")";
    return text;
}

TemporaryStore::TemporaryStore()
{
    Result<std::unique_ptr<Store>> opened =
        openSqliteStore(m_folder.filePath(QStringLiteral("office.mittelbuch")), OpenMode::create);
    if (opened)
        m_store = std::move(*opened);
    else
        qFatal("no store: %s", qPrintable(opened.error().detail));
}

namespace {

RegisterEdition smallRegister()
{
    RegisterEdition edition;
    edition.territoryDay = QDate(2025, 11, 30);
    edition.populationDay = QDate(2024, 12, 31);
    edition.checksum = QString(64, u'0');
    const auto add = [&edition](const char16_t *key, RegionKind kind, const char16_t *name) {
        Region region = regionNamed(OfficialKey::fromString(QString::fromUtf16(key)), kind, QString::fromUtf16(name));
        region.validFrom = edition.territoryDay;
        edition.regions.append(region);
    };
    add(u"14", RegionKind::state, u"Sachsen");
    add(u"14612", RegionKind::urbanDistrict, u"Dresden, Stadt");
    add(u"14626", RegionKind::ruralDistrict, u"Görlitz");
    add(u"14612000", RegionKind::urbanMunicipality, u"Dresden, Stadt");
    add(u"14626110", RegionKind::largeDistrictTown, u"Görlitz, Stadt");
    add(u"14626610", RegionKind::largeDistrictTown, u"Zittau, Stadt");
    add(u"146265220", RegionKind::administrativeCommunity, u"Reichenbach/O.L.");
    return edition;
}

Directive shareOfEighty()
{
    Directive directive;
    directive.validFrom = QDate(2027, 1, 1);
    directive.terms = plainShare(Rate::fromPercent(80), Money::fromEuro(500'000), {Money::fromEuro(10'000), true, {}});
    directive.terms.minimumOwnShare = {{Rate::fromPercent(10), {}, {}}};
    return directive;
}

}  // namespace

Office::Office()
{
    Session officer = as("S. Wagner");
    const FiscalYear y2027 = FiscalYear::fromNumber(2027);
    const FiscalYear y2028 = FiscalYear::fromNumber(2028);
    const QDate day(2027, 1, 4);
    expectDone(importRegister(officer, smallRegister(), QStringLiteral("test"), false));
    expectDone(addBudgetLine(officer,
                             {{}, line, QStringLiteral("Digitale Dienste"), LineKind::investment, true, true, false}));
    using enum BudgetEntryKind;
    expectDone(enter(officer, {line, appropriation, y2027, y2027, Money::fromEuro(1'000'000), day, {}}));
    expectDone(enter(officer, {line, appropriation, y2028, y2028, Money::fromEuro(800'000), day, {}}));
    expectDone(
        enter(officer, {line, commitmentAuthorization, y2027, y2028, Money::fromEuro(300'000), day, {}}));
    const Outcome<ProgrammeId> added =
        addProgramme(officer, {{}, programmeKey, QStringLiteral("Kommunale Dienste"), {}, true, false});
    expectDone(added);
    programme = added.value_or(ProgrammeId());
    expectDone(issueDirective(officer, programmeKey, shareOfEighty()));
    expectDone(allot(officer, {programmeKey, line, y2027, y2027, Money::fromEuro(200'000), day, {}}));
    expectDone(allot(officer, {programmeKey, line, y2027, y2028, Money::fromEuro(100'000), day, {}}));
}

ApplicationForm Office::form()
{
    ApplicationForm form;
    form.programme = programme;
    form.applicant = OfficialKey::fromString(QStringLiteral("14626110"));
    form.title = QStringLiteral("Digitales Bürgerbüro");
    form.description = QStringLiteral("Anliegen ohne Weg ins Amt");
    form.costs = {{CostCategory::software, QStringLiteral("Lizenzen"), Money::fromEuro(70'000)},
                  {CostCategory::services, QStringLiteral("Einführung"), Money::fromEuro(50'000)}};
    form.financing = {Money::fromEuro(24'000), Money(), Money::fromEuro(96'000)};
    form.split = {{FiscalYear::fromNumber(2027), Money::fromEuro(60'000)},
                  {FiscalYear::fromNumber(2028), Money::fromEuro(36'000)}};
    form.projectStart = QDate(2027, 5, 3);
    form.projectEnd = QDate(2028, 6, 30);
    return form;
}

ApplicationId Office::recorded(const ApplicationForm &form)
{
    Session session = clerk();
    const Outcome<Recorded> done = recordApplication(session, form, QString());
    expectDone(done);
    return done ? done->id : ApplicationId();
}

ApplicationId Office::at(ApplicationState state, const ApplicationForm &content)
{
    const ApplicationId id = recorded(content);
    const QDate day = clock.today();
    Session one = clerk();
    Session two = examiner();
    Session three = head();
    if (state == ApplicationState::draft)
        return id;
    expectDone(receiveApplication(one, id, day));
    if (state == ApplicationState::received)
        return id;
    if (state == ApplicationState::withdrawn) {
        expectDone(withdrawApplication(one, id, day, QStringLiteral("Withdrawn by letter")));
        return id;
    }
    expectDone(completeApplication(one, id, day));
    if (state == ApplicationState::complete)
        return id;
    expectDone(examineApplication(two, id, {day, QStringLiteral("geprüft"), {}}));
    if (state == ApplicationState::approved)
        expectDone(approveApplication(three, id, {day, {}, {}, {}}));
    if (state == ApplicationState::rejected)
        expectDone(rejectApplication(three, id, day, QStringLiteral("kein Bedarf")));
    return id;
}

void expectConsistent(const Overview &overview)
{
    Balance sum = overview.unassigned;
    Money ofProgrammes;
    for (const ProgrammeFunds &funds : overview.programmes) {
        sum += funds.balance;
        ofProgrammes += funds.balance.committed + funds.balance.priorCommitments;
    }
    EXPECT_EQ(sum.authority, overview.total.authority);
    EXPECT_EQ(sum.committed, overview.total.committed);
    EXPECT_EQ(sum.priorCommitments, overview.total.priorCommitments);
    EXPECT_EQ(sum.ordered, overview.total.ordered);
    EXPECT_EQ(sum.paid, overview.total.paid);
    Money ofDistricts;
    for (const DistrictFunds &district : overview.districts)
        ofDistricts += district.committed;
    EXPECT_EQ(ofDistricts, ofProgrammes);
}

}  // namespace mittelbuch::test
