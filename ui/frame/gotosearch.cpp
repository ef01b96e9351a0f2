// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/gotosearch.h"

#include "base/textfold.h"
#include "report/wording.h"

namespace mittelbuch {

namespace {

constexpr int hitsOfKindMax = 6;

class Collector final {
public:
    Collector(QString words, QVector<GotoHit> &hits) : m_words(foldedForSearch(words)), m_hits(hits) {}

    void beginKind() { m_left = hitsOfKindMax; }
    void offer(const QString &title, const QString &detail, const Place &place)
    {
        if (m_left > 0 && matchesSearch(searchKey(title + u' ' + detail), m_words)) {
            m_hits.append({title, detail, place});
            --m_left;
        }
    }

private:
    QString m_words;
    QVector<GotoHit> &m_hits;
    int m_left = 0;
};

Result<void> offerApplications(Store &store, AsAt asAt, Collector &collector)
{
    const Result<QVector<ApplicationSummary>> all = store.applications().list(asAt);
    if (!all)
        return tl::unexpected<Failure>(all.error());
    collector.beginKind();
    for (const ApplicationSummary &one : *all) {
        const QString reference = one.reference.toString();
        collector.offer(reference + QStringLiteral("  ") + one.title, one.applicantName,
                        {QStringLiteral("applications"), reference, {}});
    }
    return {};
}

Result<void> offerProgrammes(Store &store, Collector &collector)
{
    const Result<QVector<Programme>> all = store.programmes().programmes();
    if (!all)
        return tl::unexpected<Failure>(all.error());
    collector.beginKind();
    for (const Programme &one : *all)
        collector.offer(one.name, one.key, {QStringLiteral("programmes"), one.key, {}});
    return {};
}

Result<void> offerLines(Store &store, Collector &collector)
{
    const Result<QVector<BudgetLine>> all = store.budget().lines();
    if (!all)
        return tl::unexpected<Failure>(all.error());
    collector.beginKind();
    for (const BudgetLine &one : *all)
        collector.offer(one.key.toDisplay(), one.purpose, {QStringLiteral("budget"), one.key.toString(), {}});
    return {};
}

Result<void> offerMunicipalities(Store &store, const QString &words, QDate asAt, QVector<GotoHit> &hits)
{
    const QVector<RegionLevel> levels{RegionLevel::municipality, RegionLevel::district, RegionLevel::association};
    const Result<QVector<Region>> found = store.regions().find(words, levels, {}, asAt, hitsOfKindMax);
    if (!found)
        return tl::unexpected<Failure>(found.error());
    for (const Region &one : *found) {
        const QString key = one.key.toString();
        hits.append({one.name, label(one.kind) + QStringLiteral(", ") + key, {QStringLiteral("municipalities"), key, {}}});
    }
    return {};
}

}  // namespace

Result<QVector<GotoHit>> gotoHits(Session &session, const QString &words, const QStringList &pages, AsAt asAt)
{
    QVector<GotoHit> hits;
    Collector collector(words, hits);
    Result<void> done;
    if (pages.contains(QLatin1String("applications")))
        done = offerApplications(session.store, asAt, collector);
    if (done && pages.contains(QLatin1String("programmes")))
        done = offerProgrammes(session.store, collector);
    if (done && pages.contains(QLatin1String("budget")))
        done = offerLines(session.store, collector);
    if (done && pages.contains(QLatin1String("municipalities")))
        done = offerMunicipalities(session.store, words, asAt.day, hits);
    if (!done)
        return tl::unexpected<Failure>(done.error());
    return hits;
}

}  // namespace mittelbuch
