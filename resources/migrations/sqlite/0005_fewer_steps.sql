-- SPDX-FileCopyrightText: 2026 The Mittelbuch developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The same ledger with fewer steps per posting: one trigger before and one after the insertion, an index less, lists of words as
-- CASE (SQLite builds a table in memory for every IN that it carries out), the pots of a line and its programmes side by side,
-- and sums of months that are brought up to date for many postings at once.
--
-- The tables are made anew under their names, because a reference to them is counted as missing until its row is back. What was
-- recorded stays as it is, its link in the chain too.

PRAGMA defer_foreign_keys = ON
-- next
CREATE TABLE posting_before AS SELECT * FROM posting
-- next
DROP TABLE posting
-- next
CREATE TABLE posting (
    id INTEGER PRIMARY KEY,
    command_key TEXT NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0),
    kind TEXT NOT NULL,
    term TEXT NOT NULL GENERATED ALWAYS AS (CASE kind
        WHEN 'commitment' THEN 'committed' WHEN 'order' THEN 'ordered' WHEN 'payment' THEN 'paid'
        WHEN 'earmark' THEN 'earmarked' WHEN 'allotment' THEN 'allotted' WHEN 'repaymentOffset' THEN 'committed'
        WHEN 'repaymentRevenue' THEN 'revenue' WHEN 'draftAppropriation' THEN 'draft' ELSE 'authority' END) VIRTUAL,
    line_id INTEGER NOT NULL REFERENCES budget_line (id),
    programme_id INTEGER REFERENCES programme (id),
    budget_year INTEGER NOT NULL CHECK (budget_year BETWEEN 1990 AND 2199),
    due_year INTEGER NOT NULL CHECK (due_year BETWEEN 1990 AND 2199),
    amount INTEGER NOT NULL CHECK (amount BETWEEN -1000000000000000 AND 1000000000000000),
    effective_day TEXT NOT NULL CHECK (length(effective_day) = 10),
    reason TEXT NOT NULL,
    application_id INTEGER REFERENCES application (id),
    decision_id INTEGER REFERENCES decision (id),
    reversal_of INTEGER REFERENCES posting (id),
    consent_id INTEGER REFERENCES consent (id),
    payable_in INTEGER CHECK (payable_in BETWEEN 1990 AND 2199),
    recorded_at_ms INTEGER NOT NULL,
    recorded_by TEXT NOT NULL,
    chain_version INTEGER NOT NULL CHECK (chain_version BETWEEN 1 AND 3),
    chain_hash TEXT NOT NULL,
    UNIQUE (command_key, position),
    CHECK (payable_in IS NULL OR (kind = 'commitment' AND budget_year = due_year AND payable_in = due_year + 1)),
    CHECK (CASE kind
        WHEN 'commitment' THEN budget_year <= due_year
        WHEN 'order' THEN budget_year = due_year
        WHEN 'payment' THEN budget_year = due_year
        WHEN 'earmark' THEN budget_year <= due_year
        WHEN 'allotment' THEN budget_year <= due_year AND programme_id IS NOT NULL
        WHEN 'appropriation' THEN budget_year = due_year
        WHEN 'supplement' THEN budget_year <= due_year
        WHEN 'provisional' THEN budget_year <= due_year
        WHEN 'carryOverReleased' THEN budget_year = due_year
        WHEN 'advanceDraw' THEN budget_year = due_year
        WHEN 'coverReceived' THEN budget_year <= due_year
        WHEN 'coverGiven' THEN budget_year <= due_year
        WHEN 'overPlan' THEN budget_year <= due_year
        WHEN 'earmarkedRevenue' THEN budget_year <= due_year
        WHEN 'globalCut' THEN budget_year = due_year
        WHEN 'freeze' THEN budget_year <= due_year
        WHEN 'distributedAway' THEN budget_year <= due_year
        WHEN 'commitmentAuthorization' THEN budget_year < due_year
        WHEN 'maturityShift' THEN budget_year < due_year
        WHEN 'authorizationLapse' THEN budget_year < due_year
        WHEN 'draftAppropriation' THEN budget_year <= due_year
        WHEN 'repaymentRevenue' THEN budget_year = due_year
        WHEN 'repaymentOffset' THEN budget_year <= due_year
        ELSE 0 END)
) STRICT
-- next
CREATE INDEX posting_reversing ON posting (reversal_of) WHERE reversal_of IS NOT NULL
-- next
INSERT INTO posting (id, command_key, position, kind, line_id, programme_id, budget_year, due_year, amount, effective_day,
    reason, application_id, decision_id, reversal_of, consent_id, payable_in, recorded_at_ms, recorded_by, chain_version,
    chain_hash)
SELECT id, command_key, position, kind, line_id, programme_id, budget_year, due_year, amount, effective_day,
    reason, application_id, decision_id, reversal_of, consent_id, payable_in, recorded_at_ms, recorded_by, chain_version,
    chain_hash
FROM posting_before ORDER BY id
-- next
DROP TABLE posting_before
-- next
CREATE INDEX posting_of_application ON posting (application_id) WHERE application_id IS NOT NULL
-- next
-- The postings of a line by their days, with all that a balance needs: the part of a month is read from here alone, and the
-- postings of a line are found here.
CREATE INDEX posting_of_line ON posting (line_id, effective_day, programme_id, budget_year, due_year, kind, amount)
-- next
CREATE TABLE pot_before AS SELECT * FROM pot
-- next
DROP TABLE pot
-- next
CREATE TABLE pot (
    line_id INTEGER NOT NULL REFERENCES budget_line (id),
    programme_id INTEGER NOT NULL,
    budget_year INTEGER NOT NULL,
    due_year INTEGER NOT NULL,
    planned INTEGER NOT NULL DEFAULT 0,
    moves INTEGER NOT NULL DEFAULT 0,
    authority INTEGER NOT NULL DEFAULT 0,
    allotted INTEGER NOT NULL DEFAULT 0,
    earmarked INTEGER NOT NULL DEFAULT 0,
    committed_own INTEGER NOT NULL DEFAULT 0,
    committed_prior INTEGER NOT NULL DEFAULT 0,
    ordered INTEGER NOT NULL DEFAULT 0,
    paid INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (line_id, due_year, budget_year, programme_id)
) STRICT, WITHOUT ROWID
-- next
INSERT INTO pot (line_id, programme_id, budget_year, due_year, planned, moves, authority, allotted, earmarked, committed_own,
    committed_prior, ordered, paid)
SELECT line_id, programme_id, budget_year, due_year, planned, moves, authority, allotted, earmarked, committed_own,
    committed_prior, ordered, paid
FROM pot_before ORDER BY line_id, due_year, budget_year, programme_id
-- next
DROP TABLE pot_before
-- next
CREATE TRIGGER pot_keeps_key BEFORE UPDATE OF line_id, programme_id, budget_year, due_year ON pot
BEGIN
    SELECT RAISE(ABORT, 'pot_kept');
END
-- next
CREATE TRIGGER pot_guard AFTER UPDATE ON pot
BEGIN
    SELECT CASE
        WHEN NEW.authority NOT BETWEEN -1000000000000000 AND 1000000000000000
            OR NEW.allotted NOT BETWEEN -1000000000000000 AND 1000000000000000
            OR NEW.earmarked NOT BETWEEN -1000000000000000 AND 1000000000000000
            OR NEW.committed_own + NEW.committed_prior > 1000000000000000 OR NEW.paid < -1000000000000000
            THEN RAISE(ABORT, 'amount_in_range')
        WHEN NEW.committed_own < 0 OR NEW.committed_prior < 0
            THEN RAISE(ABORT, 'commitment_not_negative')
        WHEN NEW.paid > NEW.ordered
            THEN RAISE(ABORT, 'payment_ordered')
        WHEN NEW.ordered > NEW.committed_own + NEW.committed_prior
            THEN RAISE(ABORT, 'order_committed')
        WHEN NEW.budget_year < NEW.due_year AND NEW.committed_own > NEW.authority
            THEN RAISE(ABORT, 'authorization_covered')
        WHEN NEW.budget_year = NEW.due_year AND (NEW.planned <> 0 OR NEW.committed_own > 0)
            AND NEW.committed_own + NEW.committed_prior > NEW.authority
            THEN RAISE(ABORT, 'cash_covered')
    END;
END
-- next
-- Where a programme has a pot, its line has one: the posting that moves the one moves the other.
CREATE TRIGGER pot_begins_empty BEFORE INSERT ON pot
BEGIN
    SELECT RAISE(ABORT, 'pot_begins_empty')
    WHERE NEW.planned <> 0 OR NEW.moves <> 0 OR NEW.authority <> 0 OR NEW.allotted <> 0 OR NEW.earmarked <> 0
        OR NEW.committed_own <> 0 OR NEW.committed_prior <> 0 OR NEW.ordered <> 0 OR NEW.paid <> 0
        OR EXISTS (SELECT 1 FROM pot WHERE line_id = NEW.line_id AND due_year = NEW.due_year
                   AND budget_year = NEW.budget_year AND programme_id = NEW.programme_id)
        OR (NEW.programme_id <> 0 AND NOT EXISTS (
            SELECT 1 FROM pot WHERE line_id = NEW.line_id AND due_year = NEW.due_year
                AND budget_year = NEW.budget_year AND programme_id = 0));
END
-- next
CREATE TRIGGER pot_kept BEFORE DELETE ON pot
BEGIN
    SELECT RAISE(ABORT, 'pot_kept');
END
-- next
-- Numbers run without a gap and instants never backwards; INSERT OR REPLACE, which deletes without asking the DELETE trigger,
-- finds nothing to replace.
CREATE TRIGGER posting_appended BEFORE INSERT ON posting
BEGIN
    SELECT RAISE(ABORT, 'posting_appended')
    WHERE NEW.id <> coalesce(
        (SELECT iif(recorded_at_ms > NEW.recorded_at_ms, 0, id + 1) FROM posting ORDER BY id DESC LIMIT 1), 1);
    SELECT RAISE(ABORT, 'posting_appended') FROM posting WHERE command_key = NEW.command_key AND position = NEW.position;
    SELECT RAISE(ABORT, 'consent_recorded')
    WHERE NEW.term = 'authority' AND NEW.consent_id IS NULL
        AND NEW.kind IN ('carryOverReleased', 'advanceDraw', 'overPlan', 'maturityShift');
    SELECT RAISE(ABORT, 'year_open') FROM fiscal_year_step
    WHERE NEW.kind = 'commitment' AND NEW.amount > 0 AND NEW.budget_year = NEW.due_year AND year = NEW.budget_year AND step = 'closed';
END
-- next
-- SQLite gives every trigger of a table its memory before it asks its WHEN, so that each costs every posting about as much as a
-- kept balance does. What only few postings need therefore hangs on a table of its own, whose trigger runs when its row is
-- touched; the row itself is never written.
CREATE TABLE posting_step (
    number INTEGER PRIMARY KEY CHECK (number = 1),
    posting_id INTEGER
) STRICT
-- next
INSERT INTO posting_step (number) VALUES (1)
-- next
CREATE TRIGGER posting_followed BEFORE UPDATE ON posting_step
BEGIN
    -- The first posting of a pot opens it and the line's.
    INSERT INTO pot (line_id, programme_id, budget_year, due_year)
    SELECT p.line_id, 0, p.budget_year, p.due_year FROM posting p
    WHERE p.id = NEW.posting_id AND NOT EXISTS (
        SELECT 1 FROM pot k WHERE k.line_id = p.line_id AND k.due_year = p.due_year AND k.budget_year = p.budget_year
            AND k.programme_id = 0);

    INSERT INTO pot (line_id, programme_id, budget_year, due_year)
    SELECT p.line_id, p.programme_id, p.budget_year, p.due_year FROM posting p
    WHERE p.id = NEW.posting_id AND p.programme_id IS NOT NULL AND p.term <> 'authority' AND NOT EXISTS (
        SELECT 1 FROM pot k WHERE k.line_id = p.line_id AND k.due_year = p.due_year AND k.budget_year = p.budget_year
            AND k.programme_id = p.programme_id);

    UPDATE pot SET
        moves = moves + 1,
        planned = planned + (p.term IN ('authority', 'allotted')),
        authority = authority + iif(p.term IN ('authority', 'allotted'), p.amount, 0),
        earmarked = earmarked + iif(p.term = 'earmarked', p.amount, 0),
        committed_own = committed_own + iif(p.term = 'committed', p.amount, 0),
        ordered = ordered + iif(p.term = 'ordered', p.amount, 0),
        paid = paid + iif(p.term = 'paid', p.amount, 0)
    FROM posting p
    WHERE p.id = NEW.posting_id AND pot.line_id = p.line_id AND pot.due_year = p.due_year AND pot.budget_year = p.budget_year
        AND pot.programme_id = iif(p.term = 'authority', 0, coalesce(p.programme_id, 0)) AND pot.moves = 0;

    -- Vorbelastung: a commitment under an authorisation burdens the cash of its due year.
    INSERT INTO pot (line_id, programme_id, budget_year, due_year)
    SELECT p.line_id, 0, p.due_year, p.due_year FROM posting p
    WHERE p.id = NEW.posting_id AND p.term = 'committed' AND p.budget_year < p.due_year AND NOT EXISTS (
        SELECT 1 FROM pot k WHERE k.line_id = p.line_id AND k.due_year = p.due_year AND k.budget_year = p.due_year
            AND k.programme_id = 0);

    INSERT INTO pot (line_id, programme_id, budget_year, due_year)
    SELECT p.line_id, p.programme_id, p.due_year, p.due_year FROM posting p
    WHERE p.id = NEW.posting_id AND p.term = 'committed' AND p.budget_year < p.due_year AND p.programme_id IS NOT NULL
        AND NOT EXISTS (
            SELECT 1 FROM pot k WHERE k.line_id = p.line_id AND k.due_year = p.due_year AND k.budget_year = p.due_year
                AND k.programme_id = p.programme_id);

    UPDATE pot SET committed_prior = committed_prior + p.amount, moves = moves + 1
    FROM posting p
    WHERE p.id = NEW.posting_id AND p.term = 'committed' AND p.budget_year < p.due_year AND pot.line_id = p.line_id
        AND pot.due_year = p.due_year AND pot.budget_year = p.due_year AND pot.programme_id IN (0, p.programme_id);

    INSERT INTO case_pot (application_id, line_id, due_year)
    SELECT p.application_id, p.line_id, p.due_year FROM posting p
    WHERE p.id = NEW.posting_id AND p.application_id IS NOT NULL AND p.term IN ('committed', 'ordered', 'paid')
        AND NOT EXISTS (
            SELECT 1 FROM case_pot k WHERE k.application_id = p.application_id AND k.line_id = p.line_id
                AND k.due_year = p.due_year);

    UPDATE case_pot SET
        committed = committed + iif(p.term = 'committed', p.amount, 0),
        ordered = ordered + iif(p.term = 'ordered', p.amount, 0),
        paid = paid + iif(p.term = 'paid', p.amount, 0)
    FROM posting p
    WHERE p.id = NEW.posting_id AND p.term IN ('committed', 'ordered', 'paid')
        AND case_pot.application_id = p.application_id AND case_pot.line_id = p.line_id AND case_pot.due_year = p.due_year;

    -- A decision commits at most what it grants.
    SELECT RAISE(ABORT, 'posting_within_decision') FROM posting p
    WHERE p.id = NEW.posting_id AND p.decision_id IS NOT NULL AND p.term = 'committed' AND NOT EXISTS (
        SELECT 1 FROM decision
        WHERE id = p.decision_id AND approved = 1 AND application_id = p.application_id
            AND amount >= (SELECT sum(q.amount) FROM posting q
                           WHERE q.application_id = p.application_id AND q.decision_id = p.decision_id
                               AND q.term = 'committed'));

    INSERT INTO decision_commitment (decision_id, year, amount)
    SELECT p.decision_id, coalesce(p.payable_in, p.due_year), p.amount FROM posting p
    WHERE p.id = NEW.posting_id AND p.decision_id IS NOT NULL AND p.kind = 'commitment' AND NOT EXISTS (
        SELECT 1 FROM decision_commitment k WHERE k.decision_id = p.decision_id
            AND k.year = coalesce(p.payable_in, p.due_year) AND k.amount = p.amount);

    SELECT RAISE(IGNORE);
END
-- next
CREATE TRIGGER posting_step_kept BEFORE DELETE ON posting_step
BEGIN
    SELECT RAISE(ABORT, 'posting_step_kept');
END
-- next
-- Moves the pot of the posting itself, which is the programme's where there is one, and then the line's.
CREATE TRIGGER posting_booked AFTER INSERT ON posting WHEN NEW.term <> 'revenue' AND NEW.term <> 'draft'
BEGIN
    UPDATE pot SET
        moves = moves + 1,
        planned = planned + (NEW.term = 'authority' OR NEW.term = 'allotted'),
        authority = authority + iif(NEW.term = 'authority' OR NEW.term = 'allotted', NEW.amount, 0),
        earmarked = earmarked + iif(NEW.term = 'earmarked', NEW.amount, 0),
        committed_own = committed_own + iif(NEW.term = 'committed', NEW.amount, 0),
        ordered = ordered + iif(NEW.term = 'ordered', NEW.amount, 0),
        paid = paid + iif(NEW.term = 'paid', NEW.amount, 0)
    WHERE line_id = NEW.line_id AND due_year = NEW.due_year AND budget_year = NEW.budget_year
        AND programme_id = iif(NEW.term = 'authority', 0, coalesce(NEW.programme_id, 0));

    UPDATE posting_step SET posting_id = NEW.id
    WHERE number = 1 AND (changes() = 0 OR NEW.budget_year < NEW.due_year OR NEW.application_id IS NOT NULL
        OR NEW.decision_id IS NOT NULL);

    UPDATE pot SET
        moves = moves + 1,
        allotted = allotted + iif(NEW.term = 'allotted', NEW.amount, 0),
        earmarked = earmarked + iif(NEW.term = 'earmarked', NEW.amount, 0),
        committed_own = committed_own + iif(NEW.term = 'committed', NEW.amount, 0),
        ordered = ordered + iif(NEW.term = 'ordered', NEW.amount, 0),
        paid = paid + iif(NEW.term = 'paid', NEW.amount, 0)
    WHERE line_id = NEW.line_id AND due_year = NEW.due_year AND budget_year = NEW.budget_year
        AND programme_id = iif(NEW.term = 'authority' OR NEW.programme_id IS NULL, NULL, 0);
END
-- next
CREATE TRIGGER posting_unchanged BEFORE UPDATE ON posting
BEGIN
    SELECT RAISE(ABORT, 'posting_unchanged');
END
-- next
CREATE TRIGGER posting_kept BEFORE DELETE ON posting
BEGIN
    SELECT RAISE(ABORT, 'posting_kept');
END
-- next
-- From here on the sums of a month are those of the postings up to a number: the program adds many postings to them at once.
-- What it has not added yet is read from the end of the journal. The month "2027-00" is the whole year, so that a long past is
-- few rows.
CREATE TABLE posting_summed (
    number INTEGER PRIMARY KEY CHECK (number = 1),
    posting_id INTEGER NOT NULL CHECK (posting_id >= 0)
) STRICT
-- next
INSERT INTO posting_summed SELECT 1, coalesce(max(id), 0) FROM posting
-- next
CREATE TRIGGER posting_summed_kept BEFORE DELETE ON posting_summed
BEGIN
    SELECT RAISE(ABORT, 'posting_summed_kept');
END
-- next
INSERT INTO posting_month
SELECT substr(month, 1, 4) || '-00', line_id, programme_id, budget_year, due_year, sum(authority), sum(allotted),
    sum(earmarked), sum(committed), sum(ordered), sum(paid), sum(authority_moves), sum(allotted_moves), sum(committed_moves),
    sum(other_moves)
FROM posting_month
GROUP BY 1, 2, 3, 4, 5
-- next
-- The months "2027-13" to "2027-24" are the first halves, to the 15th, of January to December, so that between a day and the
-- nearest sum there is a week of postings and not two.
INSERT INTO posting_month
SELECT substr(effective_day, 1, 5) || (CAST(substr(effective_day, 6, 2) AS INTEGER) + 12), line_id,
    coalesce(programme_id, 0), budget_year, due_year, sum(iif(term = 'authority', amount, 0)),
    sum(iif(term = 'allotted', amount, 0)), sum(iif(term = 'earmarked', amount, 0)), sum(iif(term = 'committed', amount, 0)),
    sum(iif(term = 'ordered', amount, 0)), sum(iif(term = 'paid', amount, 0)), sum(term = 'authority'),
    sum(term = 'allotted'), sum(term = 'committed'), sum(term IN ('earmarked', 'ordered', 'paid'))
FROM posting WHERE term NOT IN ('revenue', 'draft') AND substr(effective_day, 9, 2) <= '15'
GROUP BY 1, 2, 3, 4, 5
