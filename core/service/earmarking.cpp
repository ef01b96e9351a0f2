// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/earmarking.h"

#include "service/applicationdesk.h"
#include "service/casework.h"
#include "service/commitmentrules.h"

#include <map>

namespace mittelbuch {

namespace {

PostingDraft draftOf(const Application &application, const Pot &pot, Money amount, QDate day)
{
    return {PostingKind::earmark, pot, amount, day, application.reference.toString(), application.form.programme,
            application.id, {}, {}};
}

QVector<PostingDraft> earmarksOf(const Application &application, const LineCover &cover, FiscalYear budgetYear, QDate day)
{
    QVector<PostingDraft> drafts;
    if (!cover.line)
        return drafts;
    for (const ShareCover &share : cover.shares) {
        if (share.share.year >= budgetYear && share.share.amount.isPositive())
            drafts.append(draftOf(application, share.potOn(*cover.line, budgetYear), share.share.amount, day));
    }
    return drafts;
}

}  // namespace

Outcome<void> earmark(Session &session, const Application &application, QDate day)
{
    const Result<OfficeSettings> settings = officeSettings(session.store);
    if (!settings)
        return denied(settings.error());
    if (!settings->earmarkExamined)
        return {};
    const FiscalYear budgetYear = FiscalYear::of(day);
    const Result<CommitmentBooks> books = commitmentBooks(session, budgetYear);
    if (!books)
        return denied(books.error());
    const LineCover cover = coverIn(*books, application.form.programme, proposedSplit(application), {});
    return book(session, earmarksOf(application, cover, budgetYear, day)).map([](const QVector<PostingId> &) {});
}

Result<QVector<PostingDraft>> earmarkReleases(Store &store, const Application &application, QDate day)
{
    return store.ledger().postingsOf(application.id).map([&](const QVector<Posting> &postings) {
        std::map<Pot, Money> earmarked;
        for (const Posting &posting : postings) {
            if (posting.draft.kind == PostingKind::earmark)
                earmarked[posting.draft.pot] += posting.draft.amount;
        }
        QVector<PostingDraft> drafts;
        for (const auto &[pot, amount] : earmarked) {
            if (!amount.isZero())
                drafts.append(draftOf(application, pot, -amount, day));
        }
        return drafts;
    });
}

Outcome<void> releaseEarmarks(Session &session, const Application &application, QDate day)
{
    const Result<QVector<PostingDraft>> drafts = earmarkReleases(session.store, application, day);
    if (!drafts)
        return denied(drafts.error());
    return book(session, *drafts).map([](const QVector<PostingId> &) {});
}

}  // namespace mittelbuch
