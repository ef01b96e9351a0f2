-- SPDX-FileCopyrightText: 2026 The Mittelbuch developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Budget control: consents, freezes, carry-overs, the steps of a fiscal year, and sums per month from which the balances as at
-- a past day follow without reading the journal.
--
-- The posting is made anew because SQLite cannot add a kind to a CHECK. What was recorded stays as it is, its link in the chain
-- too: chain_version says by which list of fields a link was made.

CREATE TABLE consent (
    id INTEGER PRIMARY KEY,
    issuer TEXT NOT NULL CHECK (issuer IN ('ministryOfFinance', 'budgetOfficer', 'parliament', 'headOfAuthority')),
    reference TEXT NOT NULL CHECK (reference <> ''),
    day TEXT NOT NULL,
    amount INTEGER CHECK (amount IS NULL OR amount > 0),
    note TEXT NOT NULL
) STRICT
-- next
CREATE TRIGGER consent_appended BEFORE INSERT ON consent
BEGIN
    SELECT RAISE(ABORT, 'consent_appended') WHERE NEW.id <> (SELECT coalesce(max(id), 0) + 1 FROM consent);
END
-- next
CREATE TRIGGER consent_unchanged BEFORE UPDATE ON consent
BEGIN
    SELECT RAISE(ABORT, 'consent_unchanged');
END
-- next
CREATE TRIGGER consent_kept BEFORE DELETE ON consent
BEGIN
    SELECT RAISE(ABORT, 'consent_kept');
END
-- next
ALTER TABLE budget_line ADD COLUMN category TEXT NOT NULL DEFAULT 'other'
    CHECK (category IN ('other', 'federalOrEuropean', 'statutory'))
-- next
ALTER TABLE programme ADD COLUMN continued_unchanged INTEGER NOT NULL DEFAULT 0 CHECK (continued_unchanged IN (0, 1))
-- next
-- The modes of a fiscal year: what was entered last holds.
CREATE TABLE fiscal_year_step (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2199),
    step TEXT NOT NULL CHECK (step IN ('provisional', 'enacted', 'closed')),
    day TEXT NOT NULL,
    reference TEXT NOT NULL
) STRICT
-- next
CREATE INDEX fiscal_year_step_of_year ON fiscal_year_step (year, step)
-- next
CREATE TRIGGER fiscal_year_step_appended BEFORE INSERT ON fiscal_year_step
BEGIN
    SELECT RAISE(ABORT, 'fiscal_year_step_appended')
    WHERE NEW.id <> (SELECT coalesce(max(id), 0) + 1 FROM fiscal_year_step);
END
-- next
CREATE TRIGGER fiscal_year_step_unchanged BEFORE UPDATE ON fiscal_year_step
BEGIN
    SELECT RAISE(ABORT, 'fiscal_year_step_unchanged');
END
-- next
CREATE TRIGGER fiscal_year_step_kept BEFORE DELETE ON fiscal_year_step
BEGIN
    SELECT RAISE(ABORT, 'fiscal_year_step_kept');
END
-- next
-- The steps of a carry-over (SäHO § 45): only what is released becomes authority, by a posting of its own.
CREATE TABLE carry_over_step (
    id INTEGER PRIMARY KEY,
    line_id INTEGER NOT NULL REFERENCES budget_line (id),
    programme_id INTEGER REFERENCES programme (id),
    from_year INTEGER NOT NULL CHECK (from_year BETWEEN 1990 AND 2199),
    step TEXT NOT NULL CHECK (step IN ('request', 'approve', 'release')),
    amount INTEGER NOT NULL CHECK (amount > 0),
    day TEXT NOT NULL,
    consent_id INTEGER REFERENCES consent (id),
    note TEXT NOT NULL,
    CHECK (step = 'request' OR consent_id IS NOT NULL)
) STRICT
-- next
CREATE INDEX carry_over_step_of_line ON carry_over_step (line_id, from_year)
-- next
-- Never more is approved than requested, never more released than approved, and nothing after the second following year
-- (SäHO § 45 Abs. 2).
CREATE TRIGGER carry_over_step_appended BEFORE INSERT ON carry_over_step
BEGIN
    SELECT CASE
        WHEN NEW.id <> (SELECT coalesce(max(id), 0) + 1 FROM carry_over_step) THEN RAISE(ABORT, 'carry_over_step_appended')
        WHEN CAST(substr(NEW.day, 1, 4) AS INTEGER) > NEW.from_year + 2 THEN RAISE(ABORT, 'carry_over_in_time')
        WHEN NEW.step <> 'request' AND NEW.amount > (
            SELECT coalesce(sum(CASE WHEN step = NEW.step THEN -amount ELSE amount END), 0) FROM carry_over_step
            WHERE line_id = NEW.line_id AND programme_id IS NEW.programme_id AND from_year = NEW.from_year
                AND step IN (NEW.step, CASE NEW.step WHEN 'approve' THEN 'request' ELSE 'approve' END))
            THEN RAISE(ABORT, 'carry_over_granted')
    END;
END
-- next
CREATE TRIGGER carry_over_step_unchanged BEFORE UPDATE ON carry_over_step
BEGIN
    SELECT RAISE(ABORT, 'carry_over_step_unchanged');
END
-- next
CREATE TRIGGER carry_over_step_kept BEFORE DELETE ON carry_over_step
BEGIN
    SELECT RAISE(ABORT, 'carry_over_step_kept');
END
-- next
CREATE TABLE posting_next (
    id INTEGER PRIMARY KEY,
    command_key TEXT NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0),
    kind TEXT NOT NULL CHECK (kind IN (
        'appropriation', 'supplement', 'provisional', 'carryOverReleased', 'advanceDraw', 'coverReceived', 'coverGiven',
        'overPlan', 'earmarkedRevenue', 'globalCut', 'freeze', 'distributedAway', 'commitmentAuthorization', 'maturityShift',
        'authorizationLapse', 'draftAppropriation', 'allotment', 'earmark', 'commitment', 'order', 'payment',
        'repaymentRevenue', 'repaymentOffset')),
    term TEXT NOT NULL GENERATED ALWAYS AS (CASE kind
        WHEN 'commitment' THEN 'committed' WHEN 'order' THEN 'ordered' WHEN 'payment' THEN 'paid'
        WHEN 'allotment' THEN 'allotted' WHEN 'earmark' THEN 'earmarked' WHEN 'repaymentOffset' THEN 'committed'
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
    chain_version INTEGER NOT NULL CHECK (chain_version IN (1, 2)),
    chain_hash TEXT NOT NULL,
    UNIQUE (command_key, position),
    CHECK (budget_year <= due_year),
    CHECK (kind NOT IN ('commitmentAuthorization', 'maturityShift', 'authorizationLapse') OR budget_year < due_year),
    CHECK (kind NOT IN ('appropriation', 'carryOverReleased', 'advanceDraw', 'globalCut', 'order', 'payment',
        'repaymentRevenue') OR budget_year = due_year),
    CHECK (kind <> 'allotment' OR programme_id IS NOT NULL),
    CHECK (payable_in IS NULL OR (kind = 'commitment' AND budget_year = due_year AND payable_in = due_year + 1))
) STRICT
-- next
CREATE TABLE reversal_kept AS SELECT id, reversal_of FROM posting WHERE reversal_of IS NOT NULL
-- next
INSERT INTO posting_next (id, command_key, position, kind, line_id, programme_id, budget_year, due_year, amount, effective_day,
    reason, application_id, decision_id, recorded_at_ms, recorded_by, chain_version, chain_hash)
SELECT id, command_key, position, kind, line_id, programme_id, budget_year, due_year, amount, effective_day,
    reason, application_id, decision_id, recorded_at_ms, recorded_by, 1, chain_hash FROM posting ORDER BY id
-- next
DROP TABLE posting
-- next
ALTER TABLE posting_next RENAME TO posting
-- next
UPDATE posting SET reversal_of = (SELECT k.reversal_of FROM reversal_kept k WHERE k.id = posting.id)
WHERE id IN (SELECT id FROM reversal_kept)
-- next
DROP TABLE reversal_kept
-- next
CREATE INDEX posting_of_line ON posting (line_id, due_year)
-- next
CREATE INDEX posting_of_application ON posting (application_id) WHERE application_id IS NOT NULL
-- next
CREATE INDEX posting_reversing ON posting (reversal_of) WHERE reversal_of IS NOT NULL
-- next
-- Holds all that a balance needs, so that the tail of a month is read from here alone.
CREATE INDEX posting_by_day
ON posting (effective_day, line_id, programme_id, budget_year, due_year, kind, amount)
-- next
-- From here on `planned` counts the postings of authority, and `moves` all that moved the pot.
ALTER TABLE pot ADD COLUMN moves INTEGER NOT NULL DEFAULT 0
-- next
UPDATE pot SET
    planned = (SELECT count(*) FROM posting p
        WHERE p.line_id = pot.line_id AND p.budget_year = pot.budget_year AND p.due_year = pot.due_year
            AND ((pot.programme_id = 0 AND p.term = 'authority')
                OR (pot.programme_id <> 0 AND p.programme_id = pot.programme_id AND p.term = 'allotted'))),
    moves = (SELECT count(*) FROM posting p
        WHERE p.line_id = pot.line_id AND p.due_year = pot.due_year AND p.term <> 'revenue'
            AND (p.budget_year = pot.budget_year OR (p.term = 'committed' AND pot.budget_year = pot.due_year))
            AND (pot.programme_id = 0 OR (p.programme_id = pot.programme_id AND p.term <> 'authority')))
-- next
-- The sums of a month, by the same pots as the postings name; what follows for other pots is derived when read.
CREATE TABLE posting_month (
    month TEXT NOT NULL CHECK (length(month) = 7),
    line_id INTEGER NOT NULL,
    programme_id INTEGER NOT NULL,
    budget_year INTEGER NOT NULL,
    due_year INTEGER NOT NULL,
    authority INTEGER NOT NULL DEFAULT 0,
    allotted INTEGER NOT NULL DEFAULT 0,
    earmarked INTEGER NOT NULL DEFAULT 0,
    committed INTEGER NOT NULL DEFAULT 0,
    ordered INTEGER NOT NULL DEFAULT 0,
    paid INTEGER NOT NULL DEFAULT 0,
    authority_moves INTEGER NOT NULL DEFAULT 0,
    allotted_moves INTEGER NOT NULL DEFAULT 0,
    committed_moves INTEGER NOT NULL DEFAULT 0,
    other_moves INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (month, line_id, programme_id, budget_year, due_year)
) STRICT, WITHOUT ROWID
-- next
INSERT INTO posting_month
SELECT substr(effective_day, 1, 7), line_id, coalesce(programme_id, 0), budget_year, due_year,
    sum(iif(term = 'authority', amount, 0)), sum(iif(term = 'allotted', amount, 0)), sum(iif(term = 'earmarked', amount, 0)),
    sum(iif(term = 'committed', amount, 0)), sum(iif(term = 'ordered', amount, 0)), sum(iif(term = 'paid', amount, 0)),
    sum(term = 'authority'), sum(term = 'allotted'), sum(term = 'committed'), sum(term IN ('earmarked', 'ordered', 'paid'))
FROM posting WHERE term NOT IN ('revenue', 'draft')
GROUP BY 1, 2, 3, 4, 5
-- next
CREATE TRIGGER posting_moves_pots AFTER INSERT ON posting WHEN NEW.term NOT IN ('revenue', 'draft')
BEGIN
    INSERT INTO pot (line_id, programme_id, budget_year, due_year)
    SELECT NEW.line_id, 0, NEW.budget_year, NEW.due_year
    WHERE NOT EXISTS (SELECT 1 FROM pot WHERE line_id = NEW.line_id AND programme_id = 0
                      AND budget_year = NEW.budget_year AND due_year = NEW.due_year);

    UPDATE pot SET
        moves = moves + 1,
        planned = planned + (NEW.term = 'authority'),
        authority = authority + iif(NEW.term = 'authority', NEW.amount, 0),
        allotted = allotted + iif(NEW.term = 'allotted', NEW.amount, 0),
        earmarked = earmarked + iif(NEW.term = 'earmarked', NEW.amount, 0),
        committed_own = committed_own + iif(NEW.term = 'committed', NEW.amount, 0),
        ordered = ordered + iif(NEW.term = 'ordered', NEW.amount, 0),
        paid = paid + iif(NEW.term = 'paid', NEW.amount, 0)
    WHERE line_id = NEW.line_id AND programme_id = 0
        AND budget_year = NEW.budget_year AND due_year = NEW.due_year;
END
-- next
CREATE TRIGGER posting_moves_programme AFTER INSERT ON posting
WHEN NEW.programme_id IS NOT NULL AND NEW.term NOT IN ('authority', 'revenue', 'draft')
BEGIN
    INSERT INTO pot (line_id, programme_id, budget_year, due_year)
    SELECT NEW.line_id, NEW.programme_id, NEW.budget_year, NEW.due_year
    WHERE NOT EXISTS (SELECT 1 FROM pot WHERE line_id = NEW.line_id AND programme_id = NEW.programme_id
                      AND budget_year = NEW.budget_year AND due_year = NEW.due_year);

    UPDATE pot SET
        moves = moves + 1,
        planned = planned + (NEW.term = 'allotted'),
        authority = authority + iif(NEW.term = 'allotted', NEW.amount, 0),
        earmarked = earmarked + iif(NEW.term = 'earmarked', NEW.amount, 0),
        committed_own = committed_own + iif(NEW.term = 'committed', NEW.amount, 0),
        ordered = ordered + iif(NEW.term = 'ordered', NEW.amount, 0),
        paid = paid + iif(NEW.term = 'paid', NEW.amount, 0)
    WHERE line_id = NEW.line_id AND programme_id = NEW.programme_id
        AND budget_year = NEW.budget_year AND due_year = NEW.due_year;
END
-- next
CREATE TRIGGER posting_moves_month AFTER INSERT ON posting WHEN NEW.term NOT IN ('revenue', 'draft')
BEGIN
    INSERT INTO posting_month (month, line_id, programme_id, budget_year, due_year)
    SELECT substr(NEW.effective_day, 1, 7), NEW.line_id, coalesce(NEW.programme_id, 0), NEW.budget_year, NEW.due_year
    WHERE NOT EXISTS (SELECT 1 FROM posting_month WHERE month = substr(NEW.effective_day, 1, 7) AND line_id = NEW.line_id
                      AND programme_id = coalesce(NEW.programme_id, 0)
                      AND budget_year = NEW.budget_year AND due_year = NEW.due_year);

    UPDATE posting_month SET
        authority = authority + iif(NEW.term = 'authority', NEW.amount, 0),
        allotted = allotted + iif(NEW.term = 'allotted', NEW.amount, 0),
        earmarked = earmarked + iif(NEW.term = 'earmarked', NEW.amount, 0),
        committed = committed + iif(NEW.term = 'committed', NEW.amount, 0),
        ordered = ordered + iif(NEW.term = 'ordered', NEW.amount, 0),
        paid = paid + iif(NEW.term = 'paid', NEW.amount, 0),
        authority_moves = authority_moves + (NEW.term = 'authority'),
        allotted_moves = allotted_moves + (NEW.term = 'allotted'),
        committed_moves = committed_moves + (NEW.term = 'committed'),
        other_moves = other_moves + (NEW.term IN ('earmarked', 'ordered', 'paid'))
    WHERE month = substr(NEW.effective_day, 1, 7) AND line_id = NEW.line_id
        AND programme_id = coalesce(NEW.programme_id, 0)
        AND budget_year = NEW.budget_year AND due_year = NEW.due_year;
END
-- next
CREATE TRIGGER posting_burdens_due_year AFTER INSERT ON posting
WHEN NEW.budget_year < NEW.due_year AND NEW.term = 'committed'
BEGIN
    INSERT INTO pot (line_id, programme_id, budget_year, due_year)
    SELECT NEW.line_id, 0, NEW.due_year, NEW.due_year
    WHERE NOT EXISTS (SELECT 1 FROM pot WHERE line_id = NEW.line_id AND programme_id = 0
                      AND budget_year = NEW.due_year AND due_year = NEW.due_year);

    INSERT INTO pot (line_id, programme_id, budget_year, due_year)
    SELECT NEW.line_id, NEW.programme_id, NEW.due_year, NEW.due_year
    WHERE NEW.programme_id IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM pot WHERE line_id = NEW.line_id AND programme_id = NEW.programme_id
                        AND budget_year = NEW.due_year AND due_year = NEW.due_year);

    UPDATE pot SET committed_prior = committed_prior + NEW.amount, moves = moves + 1
    WHERE line_id = NEW.line_id AND programme_id IN (0, NEW.programme_id)
        AND budget_year = NEW.due_year AND due_year = NEW.due_year;
END
-- next
CREATE TRIGGER posting_moves_case AFTER INSERT ON posting
WHEN NEW.application_id IS NOT NULL AND NEW.term IN ('committed', 'ordered', 'paid')
BEGIN
    INSERT INTO case_pot (application_id, line_id, due_year)
    SELECT NEW.application_id, NEW.line_id, NEW.due_year
    WHERE NOT EXISTS (SELECT 1 FROM case_pot WHERE application_id = NEW.application_id AND line_id = NEW.line_id
                      AND due_year = NEW.due_year);

    UPDATE case_pot SET
        committed = committed + iif(NEW.term = 'committed', NEW.amount, 0),
        ordered = ordered + iif(NEW.term = 'ordered', NEW.amount, 0),
        paid = paid + iif(NEW.term = 'paid', NEW.amount, 0)
    WHERE application_id = NEW.application_id AND line_id = NEW.line_id AND due_year = NEW.due_year;
END
-- next
-- A decision commits at most what it grants.
CREATE TRIGGER posting_within_decision AFTER INSERT ON posting
WHEN NEW.decision_id IS NOT NULL AND NEW.term = 'committed'
BEGIN
    SELECT RAISE(ABORT, 'posting_within_decision') WHERE NOT EXISTS (
        SELECT 1 FROM decision
        WHERE id = NEW.decision_id AND approved = 1 AND application_id = NEW.application_id
            AND amount >= (SELECT sum(p.amount) FROM posting p
                           WHERE p.application_id = NEW.application_id AND p.decision_id = NEW.decision_id
                               AND p.term = 'committed'));
END
-- next
-- Numbers run without a gap and instants never backwards; INSERT OR REPLACE, which deletes without asking the DELETE trigger,
-- finds nothing to replace.
CREATE TRIGGER posting_appended BEFORE INSERT ON posting
BEGIN
    SELECT CASE
        WHEN NEW.id <> (SELECT coalesce(max(id), 0) + 1 FROM posting) THEN RAISE(ABORT, 'posting_appended')
        WHEN NEW.recorded_at_ms < (SELECT recorded_at_ms FROM posting WHERE id = NEW.id - 1)
            THEN RAISE(ABORT, 'posting_appended')
        WHEN EXISTS (SELECT 1 FROM posting WHERE command_key = NEW.command_key AND position = NEW.position)
            THEN RAISE(ABORT, 'posting_appended')
        WHEN NEW.consent_id IS NULL AND NEW.kind IN ('carryOverReleased', 'advanceDraw', 'overPlan', 'maturityShift')
            THEN RAISE(ABORT, 'consent_recorded')
        WHEN NEW.kind = 'commitment' AND NEW.amount > 0
            AND EXISTS (SELECT 1 FROM fiscal_year_step WHERE year = NEW.budget_year AND step = 'closed')
            THEN RAISE(ABORT, 'year_open')
    END;
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
-- What a freeze rests on; its amount is its posting, what was released of it are the postings that reverse that one.
CREATE TABLE freeze (
    posting_id INTEGER PRIMARY KEY REFERENCES posting (id),
    basis TEXT NOT NULL CHECK (basis IN ('budgetNote', 'economicSituation')),
    rate_millionths INTEGER CHECK (rate_millionths BETWEEN 0 AND 1000000),
    until TEXT
) STRICT
-- next
CREATE TRIGGER freeze_appended BEFORE INSERT ON freeze
BEGIN
    SELECT RAISE(ABORT, 'freeze_appended')
    WHERE EXISTS (SELECT 1 FROM freeze WHERE posting_id = NEW.posting_id)
        OR NOT EXISTS (SELECT 1 FROM posting WHERE id = NEW.posting_id AND kind = 'freeze' AND amount < 0);
END
-- next
CREATE TRIGGER freeze_unchanged BEFORE UPDATE ON freeze
BEGIN
    SELECT RAISE(ABORT, 'freeze_unchanged');
END
-- next
CREATE TRIGGER freeze_kept BEFORE DELETE ON freeze
BEGIN
    SELECT RAISE(ABORT, 'freeze_kept');
END
-- next
-- The postings of a decision all or none: at the end of the transaction each of its shares must have been committed as one
-- posting of that year and amount. A deferred foreign key is SQLite's only check at the commit; it holds for every connection
-- with foreign_keys on, the program's own is (a shell that switches them off is found by the verification).
CREATE TABLE decision_commitment (
    decision_id INTEGER NOT NULL,
    year INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    PRIMARY KEY (decision_id, year, amount)
) STRICT, WITHOUT ROWID
-- next
INSERT INTO decision_commitment
SELECT decision_id, due_year, amount FROM posting
WHERE decision_id IS NOT NULL AND kind = 'commitment' GROUP BY decision_id, due_year, amount
-- next
CREATE TRIGGER posting_of_decision AFTER INSERT ON posting WHEN NEW.decision_id IS NOT NULL AND NEW.kind = 'commitment'
BEGIN
    INSERT INTO decision_commitment (decision_id, year, amount)
    SELECT NEW.decision_id, coalesce(NEW.payable_in, NEW.due_year), NEW.amount
    WHERE NOT EXISTS (SELECT 1 FROM decision_commitment WHERE decision_id = NEW.decision_id
                      AND year = coalesce(NEW.payable_in, NEW.due_year) AND amount = NEW.amount);
END
-- next
CREATE TRIGGER decision_commitment_unchanged BEFORE UPDATE ON decision_commitment
BEGIN
    SELECT RAISE(ABORT, 'decision_unchanged');
END
-- next
CREATE TRIGGER decision_commitment_kept BEFORE DELETE ON decision_commitment
BEGIN
    SELECT RAISE(ABORT, 'decision_kept');
END
-- next
CREATE TABLE decision_share_next (
    decision_id INTEGER NOT NULL REFERENCES decision (id),
    year INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    PRIMARY KEY (decision_id, year),
    FOREIGN KEY (decision_id, year, amount) REFERENCES decision_commitment (decision_id, year, amount)
        DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID
-- next
INSERT INTO decision_share_next SELECT decision_id, year, amount FROM decision_share
-- next
DROP TABLE decision_share
-- next
ALTER TABLE decision_share_next RENAME TO decision_share
-- next
CREATE INDEX decision_share_of_year ON decision_share (year)
-- next
CREATE TRIGGER decision_share_appended BEFORE INSERT ON decision_share
BEGIN
    SELECT RAISE(ABORT, 'decision_appended')
    WHERE EXISTS (SELECT 1 FROM decision_share WHERE decision_id = NEW.decision_id AND year = NEW.year);
END
-- next
CREATE TRIGGER decision_share_unchanged BEFORE UPDATE ON decision_share
BEGIN
    SELECT RAISE(ABORT, 'decision_unchanged');
END
-- next
CREATE TRIGGER decision_share_kept BEFORE DELETE ON decision_share
BEGIN
    SELECT RAISE(ABORT, 'decision_kept');
END
-- next
-- The third hash chain, beside those of postings and events: what is recorded once and for all and is neither. `part` is the
-- year of a decision's share, else 0. storage/recordchain.h says what goes into a link.
CREATE TABLE record_link (
    number INTEGER PRIMARY KEY,
    record TEXT NOT NULL CHECK (record IN
        ('consent', 'freeze', 'carryOver', 'yearStep', 'decision', 'decisionShare', 'transition')),
    record_id INTEGER NOT NULL,
    part INTEGER NOT NULL,
    chain_hash TEXT NOT NULL,
    UNIQUE (record, record_id, part)
) STRICT
-- next
CREATE TRIGGER record_link_appended BEFORE INSERT ON record_link
BEGIN
    SELECT RAISE(ABORT, 'record_link_appended')
    WHERE NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM record_link)
        OR EXISTS (SELECT 1 FROM record_link WHERE record = NEW.record AND record_id = NEW.record_id AND part = NEW.part);
END
-- next
CREATE TRIGGER record_link_unchanged BEFORE UPDATE ON record_link
BEGIN
    SELECT RAISE(ABORT, 'record_link_unchanged');
END
-- next
CREATE TRIGGER record_link_kept BEFORE DELETE ON record_link
BEGIN
    SELECT RAISE(ABORT, 'record_link_kept');
END
