// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/application.h"
#include "domain/asat.h"
#include "domain/balance.h"
#include "domain/budgetcontrol.h"
#include "domain/registeredition.h"
#include "service/audit.h"
#include "service/outcome.h"

#include <QStringList>

#include <functional>

namespace mittelbuch {

/// What an import of the register changed.
struct RegisterChange {
    int inserted = 0;
    int renamed = 0;
    int changed = 0;      ///< other facts: kind, seat, association, postcode, area, coordinates
    int populations = 0;  ///< new population figures
    int dissolved = 0;    ///< keys that the edition no longer holds
    int unchanged = 0;
    QStringList notes;    ///< one line per dissolved or renamed key, for the protocol: "14523440 Bad Elster"

    bool isEmpty() const { return inserted + renamed + changed + populations + dissolved == 0; }
};

struct RegisterSource {
    QString name;            ///< file name or "built-in"
    QDate territoryDay;
    QDate populationDay;
    QString checksum;
    qint64 importedAtMs = 0;
};

/// Regions with validity, population per day and names over time. Keys are never deleted.
class RegisterStore {
public:
    virtual ~RegisterStore() = default;
    /// Brings the register to the state of the edition: inserts, renames, adds populations; a key of a Land that the edition
    /// holds, and that the edition lacks, is closed the day before the territory day, with a successor when exactly one new
    /// key of the same kind bears the same name. The same edition twice changes nothing.
    virtual Result<RegisterChange> take(const RegisterEdition &edition, const QString &sourceName, qint64 nowMs) = 0;
    /// Regions of the levels whose name, key or postcode contains every word, as on the day; short names that begin with the
    /// words first, then by German order. No words: all.
    virtual Result<QVector<Region>> find(const QString &words, const QVector<RegionLevel> &levels, const QString &state,
                                         QDate on, int limit) = 0;
    virtual Result<std::optional<Region>> region(const OfficialKey &key, QDate on) = 0;
    virtual Result<QVector<Population>> populations(const OfficialKey &key) = 0;
    virtual Result<QVector<RegisterSource>> sources() = 0;
    virtual Result<int> count(RegionLevel level, QDate on) = 0;
    virtual Result<qint64> inhabitants(const QString &statePrefix, QDate on) = 0;
};

class BudgetStore {
public:
    virtual ~BudgetStore() = default;
    /// In budget order.
    virtual Result<QVector<BudgetLine>> lines() = 0;
    virtual Result<std::optional<BudgetLine>> line(const BudgetLineKey &key) = 0;
    virtual Result<BudgetLineId> add(const BudgetLine &line) = 0;
};

class ProgrammeStore {
public:
    virtual ~ProgrammeStore() = default;
    /// By name in German order.
    virtual Result<QVector<Programme>> programmes() = 0;
    virtual Result<std::optional<Programme>> programme(const QString &key) = 0;
    virtual Result<ProgrammeId> add(const Programme &programme) = 0;
    /// Appends a version; the version before it ends the day before, if it was open.
    virtual Result<DirectiveId> issue(const Directive &directive) = 0;
    virtual Result<QVector<Directive>> directives(ProgrammeId programme) = 0;
    virtual Result<std::optional<Directive>> directiveOn(ProgrammeId programme, QDate day) = 0;
};

/// Why the ledger itself did not book: the invariant that the database holds.
struct LedgerRefusal {
    RefusalCode code = RefusalCode::fundsNotAvailable;
};

/// What a case has committed of the money that falls due in a year.
struct CaseCommitment {
    ApplicationId application;
    Money committed;
};

/// Which postings are wanted; zero and nullopt mean any.
struct PostingFilter {
    BudgetLineId line = {};
    ProgrammeId programme = {};
    std::optional<FiscalYear> dueYear = {};
    PostingId after = {};  ///< only those booked later: where the page before ended
    int limit = 0;         ///< at most so many; 0: all
};

/// The append-only ledger. Balances are kept by the database in the same transaction; it refuses what would overcommit,
/// whoever asks. Balances of a past day follow from sums per month, so that no reading goes through the whole journal.
class Ledger {
public:
    virtual ~Ledger() = default;
    /// Books all drafts or none; `commandKey` is made by the caller and unique: the same command books once. Refused by the
    /// database: fundsNotAvailable, authorizationNotAvailable, amountBelowUse, orderAboveCommitment, paymentAboveOrder,
    /// consentMissing or yearClosed. An instant before that of the last posting is recorded as that one.
    virtual Outcome<QVector<PostingId>> book(const QVector<PostingDraft> &drafts, const QString &commandKey,
                                             const UserName &user, qint64 nowMs) = 0;
    /// Every pot of every line and of every programme's part.
    virtual Result<QVector<PotBalance>> balances(AsAt asAt) = 0;
    /// The pots of one line, the line's own and its programmes'.
    virtual Result<QVector<PotBalance>> balancesOf(BudgetLineId line, AsAt asAt) = 0;
    /// In booking order.
    virtual Result<QVector<Posting>> postings(const PostingFilter &filter, AsAt asAt) = 0;
    virtual Result<QVector<Posting>> postingsOf(ApplicationId application) = 0;
    /// What each case has committed that falls due in the year, by case.
    virtual Result<QVector<CaseCommitment>> commitmentsDue(FiscalYear year, AsAt asAt) = 0;
    /// The pots of a year, of every line and programme: what falls due in it, and its authorisations for later years.
    virtual Result<QVector<PotBalance>> balancesOf(FiscalYear year, AsAt asAt) = 0;
};

/// What stands beside the postings of budget control: consents, freezes, carry-overs, the steps of a year. Append-only.
class BudgetControlStore {
public:
    virtual ~BudgetControlStore() = default;
    /// `consent.id` is ignored.
    virtual Result<ConsentId> addConsent(const Consent &consent) = 0;
    virtual Result<QVector<Consent>> consents() = 0;
    /// On what the freeze rests that was booked as `freeze.posting`; its pot, amounts and reason are that posting's.
    virtual Result<void> addFreeze(const Freeze &freeze) = 0;
    /// In booking order, with what was released as at the reading.
    virtual Result<QVector<Freeze>> freezes(AsAt asAt) = 0;
    virtual Result<void> addCarryOver(const CarryOverEntry &entry) = 0;
    virtual Result<QVector<CarryOverEntry>> carryOverEntries() = 0;
    virtual Result<void> addYearStep(const FiscalYearEntry &entry) = 0;
    virtual Result<QVector<FiscalYearEntry>> yearSteps() = 0;
};

/// A decision on an application, version 1..n.
struct Decision {
    DecisionId id;
    ApplicationId application;
    int version = 1;
    bool approved = false;
    QDate day;
    Money amount;           ///< zero when rejected
    QVector<YearShare> split;
    std::optional<BudgetLineId> line;
    QString reason;
    std::optional<UserName> decidedBy;
    DirectiveId directive;
};

struct ApplicationTransition {
    ApplicationStep step = ApplicationStep::receive;
    ApplicationState from = ApplicationState::draft;
    ApplicationState to = ApplicationState::received;
    QDate day;
    qint64 recordedAtMs = 0;
    std::optional<UserName> user;
    QString note;
};

/// One row of the list of applications: everything a list shows, ready to sort and filter.
struct ApplicationSummary {
    ApplicationId id;
    FileReference reference;
    ApplicationState state = ApplicationState::draft;  ///< as at the day of the list
    QString title;
    ProgrammeId programme;
    QString programmeName;
    FieldOfAction field = FieldOfAction::other;
    std::optional<OfficialKey> applicant;
    QString applicantName;
    QString districtName;
    Money costs;
    Money requestedGrant;
    std::optional<Money> grant;
    QDate receivedOn;
    QDate decidedOn;
    QString recordedBy;
};

struct DecisionRow {
    FileReference reference;
    ApplicationId application;
    bool approved = false;
    QDate day;
    QString applicantName;
    std::optional<OfficialKey> district;
    QString title;
    ProgrammeId programme;
    Money amount;
    QVector<YearShare> split;
    QString decidedBy;
    QString reason;
};

/// A grant as contingents count it.
struct GrantedCase {
    OfficialKey grantee;
    GrantCircumstances circumstances;
    Money grant;
};

class ApplicationStore {
public:
    virtual ~ApplicationStore() = default;
    /// `application.id` is ignored; the revision becomes 1.
    virtual Result<ApplicationId> add(const Application &application, qint64 nowMs) = 0;
    virtual Result<std::optional<Application>> application(ApplicationId id) = 0;
    virtual Result<std::optional<ApplicationId>> idOf(const FileReference &reference) = 0;
    /// Replaces the content when the stored revision is `application.revision`, and raises it; false when it is another.
    virtual Result<bool> replace(const Application &application, qint64 nowMs) = 0;
    virtual Result<void> addTransition(ApplicationId id, const ApplicationTransition &transition) = 0;
    virtual Result<QVector<ApplicationTransition>> transitions(ApplicationId id) = 0;
    virtual Result<DecisionId> addDecision(const Decision &decision) = 0;
    virtual Result<QVector<Decision>> decisions(ApplicationId id) = 0;
    /// Those recorded on or before the day, in the state of that day, newest first. The form is today's: it is kept in one
    /// version only.
    virtual Result<QVector<ApplicationSummary>> list(AsAt asAt) = 0;
    /// Decisions with a share in the year (approved), or taken in it (rejected), up to the day, oldest first.
    virtual Result<QVector<DecisionRow>> decisionsOf(FiscalYear year, AsAt asAt) = 0;
    /// The next free number of a series, for proposed file references.
    virtual Result<int> nextNumber(const QString &series) = 0;
    /// Another application of the same applicant with the same title (folded) that is neither rejected nor withdrawn.
    virtual Result<std::optional<FileReference>> duplicateOf(const ApplicationForm &form, ApplicationId except) = 0;
    /// What was approved in a programme, one row an application, without the case `except`.
    virtual Result<QVector<GrantedCase>> grantsIn(ProgrammeId programme, ApplicationId except) = 0;
    /// What was approved to the grantee in a programme, without the case `except`.
    virtual Result<Money> grantedTo(const OfficialKey &grantee, ProgrammeId programme, ApplicationId except) = 0;
    /// Cases of the same applicant with the same title (folded) in other programmes that are neither rejected nor withdrawn.
    virtual Result<QVector<FileReference>> sameProjectElsewhere(const ApplicationForm &form, ApplicationId except) = 0;
};

/// Who did what when and why. Append-only, hash-chained.
struct Event {
    QString action;   ///< stable word: "application.approve", "register.import"
    QString subject;  ///< file reference, budget line, programme key …
    QDate day;        ///< on which it takes effect
    QString detail;   ///< old and new values as JSON
    QString reason;
};

struct RecordedEvent {
    qint64 number = 0;
    Event event;
    qint64 recordedAtMs = 0;
    QString user;
};

class EventLog {
public:
    virtual ~EventLog() = default;
    virtual Result<void> record(const Event &event, const UserName &user, qint64 nowMs) = 0;
    /// Newest first.
    virtual Result<QVector<RecordedEvent>> events(int limit) = 0;
};

class SettingStore {
public:
    virtual ~SettingStore() = default;
    virtual Result<QString> value(const QString &name) = 0;  ///< empty when never set
    virtual Result<void> setValue(const QString &name, const QString &value) = 0;
};

/// Unsaved forms, kept so that a crash loses nothing. One per user and form.
class DraftStore {
public:
    virtual ~DraftStore() = default;
    virtual Result<void> keep(const UserName &user, const QString &form, const QByteArray &content, qint64 nowMs) = 0;
    virtual Result<QByteArray> kept(const UserName &user, const QString &form) = 0;  ///< empty when none
    virtual Result<void> drop(const UserName &user, const QString &form) = 0;
};

/// An open database. Lives in one thread.
class Store {
public:
    virtual ~Store() = default;
    virtual RegisterStore &regions() = 0;
    virtual BudgetStore &budget() = 0;
    virtual ProgrammeStore &programmes() = 0;
    virtual Ledger &ledger() = 0;
    virtual BudgetControlStore &budgetControl() = 0;
    virtual ApplicationStore &applications() = 0;
    virtual EventLog &events() = 0;
    virtual SettingStore &settings() = 0;
    virtual DraftStore &drafts() = 0;
    virtual Auditor &auditor() = 0;

    /// Runs `work` in one writing transaction: committed durably when it succeeds, undone whole when it is denied. Not nested.
    virtual Outcome<void> write(const std::function<Outcome<void>()> &work) = 0;
    /// Runs `work` against one unchanging state of the database.
    virtual Result<void> read(const std::function<Result<void>()> &work) = 0;
    /// What the status bar shows: the file's path or the server's address without a password.
    virtual QString description() const = 0;
    virtual bool isReadOnly() const = 0;
};

}  // namespace mittelbuch
