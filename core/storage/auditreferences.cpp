// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/auditreferences.h"

#include "domain/application.h"

#include <QHash>

namespace mittelbuch {

namespace {

const QString selectDecisions = QStringLiteral(
    "SELECT d.id, d.approved, d.amount, CAST(coalesce(sum(s.amount), 0) AS BIGINT) FROM decision d "
    "LEFT JOIN decision_share s ON s.decision_id = d.id GROUP BY d.id, d.approved, d.amount ORDER BY d.id");
const QString selectShares =
    QStringLiteral("SELECT decision_id, year, amount FROM decision_share ORDER BY decision_id, year");
const QString selectTransitions = QStringLiteral(
    "SELECT application_id, id, step, from_state, to_state FROM application_transition ORDER BY application_id, id");
const QString selectApplications = QStringLiteral(
    "SELECT a.id, a.reference, a.state, a.grant_amount, "
    "(SELECT d.approved FROM decision d WHERE d.application_id = a.id ORDER BY d.version DESC LIMIT 1), "
    "(SELECT d.amount FROM decision d WHERE d.application_id = a.id ORDER BY d.version DESC LIMIT 1) "
    "FROM application a ORDER BY a.id");
const QString selectFreezes = QStringLiteral(
    "SELECT f.posting_id, coalesce(p.kind, ''), coalesce(p.amount, 0), "
    "coalesce((SELECT CAST(sum(r.amount) AS BIGINT) FROM posting r WHERE r.reversal_of = f.posting_id), 0) "
    "FROM \"freeze\" f LEFT JOIN posting p ON p.id = f.posting_id ORDER BY f.posting_id");
const QString selectCarryOvers = QStringLiteral(
    "SELECT id, line_id, coalesce(programme_id, 0), from_year, step, amount FROM carry_over_step ORDER BY id");
// By line and consent: what was released, and what was posted as released.
const QString selectReleases = QStringLiteral(
    "SELECT r.line_id, r.consent_id, CAST(sum(r.released) AS BIGINT), CAST(sum(r.posted) AS BIGINT) FROM ("
    "SELECT line_id, consent_id, amount AS released, 0 AS posted FROM carry_over_step WHERE step = 'release' "
    "UNION ALL SELECT line_id, consent_id, 0, amount FROM posting WHERE kind = 'carryOverReleased') r "
    "GROUP BY r.line_id, r.consent_id HAVING sum(r.released) <> sum(r.posted) ORDER BY r.line_id, r.consent_id");

class ReferenceAudit final {
public:
    ReferenceAudit(AuditWork &work, JournalSums &sums) : m_work(work), m_sums(sums) {}

    Result<void> run()
    {
        return each("decision", selectDecisions, &ReferenceAudit::takeDecision)
            .and_then([this] { return each("decision_share", selectShares, &ReferenceAudit::takeShare); })
            .and_then([this] { return each("application_transition", selectTransitions, &ReferenceAudit::takeTransition); })
            .and_then([this] { return each("application", selectApplications, &ReferenceAudit::takeApplication); })
            .and_then([this] { return each("freeze", selectFreezes, &ReferenceAudit::takeFreeze); })
            .and_then([this] { return each("carry_over_step", selectCarryOvers, &ReferenceAudit::takeCarryOver); })
            .and_then([this] { return each("carry_over_step", selectReleases, &ReferenceAudit::takeRelease); })
            .and_then([this] {
                return each("foreign_key", m_work.connection().engine().referenceQuestion(), &ReferenceAudit::takeOrphan);
            });
    }

private:
    Result<void> each(const char *table, const QString &text, void (ReferenceAudit::*take)(RowScan &))
    {
        return m_work.eachRow(table, text, [this, take](RowScan &row) {
            ++m_work.report().references;
            (this->*take)(row);
        });
    }

    void differs(AuditRecord record, const QString &name, const char *field, const QString &expected, const QString &found)
    {
        if (expected != found)
            m_work.find({AuditFault::valueDiffers, record, name, QString::fromLatin1(field), expected, found});
    }

    void takeDecision(RowScan &row)
    {
        const qint64 id = row.number(0);
        const QString name = QString::number(id);
        const bool isApproved = row.number(1) != 0;
        const qint64 amount = row.number(2);
        m_work.compare(AuditRecord::decision, name, "amount", row.number(3), amount);
        const quint64 *committed = m_sums.committedByDecision.find({id});
        const auto sum = committed ? static_cast<qint64>(*committed) : 0;
        if (sum > amount || (!isApproved && committed))
            m_work.find({AuditFault::valueDiffers, AuditRecord::decision, name, QStringLiteral("commitments"),
                         QString::number(isApproved ? amount : 0), QString::number(sum)});
    }

    void takeShare(RowScan &row)
    {
        const CommitmentKey key{row.number(0), row.number(1), row.number(2)};
        if (!m_sums.commitments.find(key))
            m_work.find({AuditFault::valueDiffers, AuditRecord::decisionShare,
                         QStringLiteral("%1 %2").arg(key.decision).arg(key.year), QStringLiteral("commitment"),
                         QString::number(key.cents), {}});
    }

    void takeTransition(RowScan &row)
    {
        const qint64 application = row.number(0);
        const QString name = QString::number(row.number(1));
        const QString from = QString::fromUtf8(row.text(3));
        const QString to = QString::fromUtf8(row.text(4));
        const auto step = applicationStepFromString(QString::fromUtf8(row.text(2)));
        const auto before = applicationStateFromString(from);
        const auto after = step && before ? stateAfter(*before, *step) : std::nullopt;
        const auto reached = m_states.constFind(application);
        const QString stood = reached == m_states.constEnd() ? toString(ApplicationState::draft) : *reached;
        differs(AuditRecord::transition, name, "from_state", stood, from);
        differs(AuditRecord::transition, name, "to_state", after ? toString(*after) : QString(), to);
        m_states.insert(application, to);
    }

    void takeApplication(RowScan &row)
    {
        const QString name = QString::fromUtf8(row.text(1));
        const QString state = QString::fromUtf8(row.text(2));
        differs(AuditRecord::application, name, "state",
                m_states.value(row.number(0), toString(ApplicationState::draft)), state);
        const QString approved = toString(ApplicationState::approved);
        const QString rejected = toString(ApplicationState::rejected);
        const bool isDecided = !row.isNull(4);
        if (isDecided) {
            differs(AuditRecord::application, name, "decision", row.number(4) != 0 ? approved : rejected, state);
            m_work.compare(AuditRecord::application, name, "grant_amount", row.number(4) != 0 ? row.number(5) : 0,
                           row.numberOrZero(3));
        } else if (state == approved || state == rejected) {
            m_work.find({AuditFault::recordMissing, AuditRecord::application, name, QStringLiteral("decision"), {}, {}});
        }
    }

    void takeFreeze(RowScan &row)
    {
        const QString name = QString::number(row.number(0));
        differs(AuditRecord::freeze, name, "kind", toString(PostingKind::freeze), QString::fromUtf8(row.text(1)));
        if (row.number(3) > -row.number(2))
            m_work.find({AuditFault::valueDiffers, AuditRecord::freeze, name, QStringLiteral("released"),
                         QString::number(-row.number(2)), QString::number(row.number(3))});
    }

    struct CarriedOver {
        qint64 requested = 0;
        qint64 approved = 0;
        qint64 released = 0;
    };

    void takeCarryOver(RowScan &row)
    {
        CarriedOver &sums = m_carryOvers.at({row.number(1), row.number(2), row.number(3), 0});
        const QByteArrayView step = row.text(4);
        const qint64 amount = row.number(5);
        if (step == "request")
            sums.requested += amount;
        else if (step == "approve")
            sums.approved += amount;
        else
            sums.released += amount;
        const bool isWithin = sums.approved <= sums.requested && sums.released <= sums.approved;
        if (!isWithin)
            m_work.find({AuditFault::valueDiffers, AuditRecord::carryOver, QString::number(row.number(0)),
                         QStringLiteral("amount"), QString::number(step == "approve" ? sums.requested : sums.approved),
                         QString::number(step == "approve" ? sums.approved : sums.released)});
    }

    void takeRelease(RowScan &row)
    {
        const QString name = QStringLiteral("%1 %2").arg(m_work.line(row.number(0))).arg(row.numberOrZero(1));
        m_work.compare(AuditRecord::carryOver, name, "released", row.number(3), row.number(2));
    }

    void takeOrphan(RowScan &row)
    {
        const QString table = QString::fromUtf8(row.text(0));
        m_work.find({AuditFault::recordMissing, AuditRecord::table,
                     row.isNull(1) ? table : QStringLiteral("%1 %2").arg(table).arg(row.number(1)),
                     QString::fromUtf8(row.text(2)), {}, {}});
    }

    AuditWork &m_work;
    JournalSums &m_sums;
    QHash<qint64, QString> m_states;
    FlatTable<PotKey, CarriedOver> m_carryOvers;
};

}  // namespace

Result<void> auditReferences(AuditWork &work, JournalSums &sums)
{
    work.begin(AuditStage::references);
    return ReferenceAudit(work, sums).run();
}

Result<void> auditStorage(AuditWork &work)
{
    work.begin(AuditStage::file);
    return work.eachRow("storage", work.connection().engine().storageQuestion(), [&work](RowScan &row) {
        const QString answer = QString::fromUtf8(row.text(0));
        if (answer != QLatin1String("ok"))
            work.find({AuditFault::fileDamaged, AuditRecord::file, answer.left(200), {}, {}, {}});
    });
}

}  // namespace mittelbuch
