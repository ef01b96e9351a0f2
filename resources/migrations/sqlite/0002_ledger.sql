-- SPDX-FileCopyrightText: 2026 The Mittelbuch developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Budget, programmes, applications and the ledger.
--
-- What must never happen is refused by triggers with RAISE(ABORT), not by CHECK constraints: a writer in a shell may say
-- INSERT OR IGNORE or INSERT OR FAIL, and SQLite then applies that to every constraint inside a trigger as well, so that a
-- posting would stay while its pot did not move. RAISE(ABORT) undoes the whole statement whatever the writer said. One writer
-- at a time is what SQLite gives, so that a check inside the statement cannot be overtaken; an engine with several writers
-- needs the same conditions as CHECK constraints on rows that it updates.
--
-- A refused statement bears the name of the rule that it broke; storage/sqlledger.cpp knows the names.

CREATE TABLE budget_line (
    id INTEGER PRIMARY KEY,
    chapter TEXT NOT NULL CHECK (length(chapter) = 4),
    title TEXT NOT NULL CHECK (length(title) = 5),
    purpose TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('current', 'investment', 'own')),
    carry_over_allowed INTEGER NOT NULL CHECK (carry_over_allowed IN (0, 1)),
    mixed_recipients INTEGER NOT NULL CHECK (mixed_recipients IN (0, 1)),
    illustrative INTEGER NOT NULL CHECK (illustrative IN (0, 1)),
    UNIQUE (chapter, title)
) STRICT
-- next
CREATE TABLE programme (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE CHECK (key <> ''),
    name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    description TEXT NOT NULL,
    is_open INTEGER NOT NULL CHECK (is_open IN (0, 1)),
    illustrative INTEGER NOT NULL CHECK (illustrative IN (0, 1))
) STRICT
-- next
CREATE TABLE directive (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    version INTEGER NOT NULL CHECK (version >= 1),
    valid_from TEXT NOT NULL,
    valid_to TEXT,
    rate_millionths INTEGER NOT NULL CHECK (rate_millionths BETWEEN 0 AND 1000000),
    max_grant INTEGER NOT NULL CHECK (max_grant >= 0),
    minimum_grant INTEGER NOT NULL CHECK (minimum_grant >= 0),
    minimum_own_share_millionths INTEGER NOT NULL CHECK (minimum_own_share_millionths BETWEEN 0 AND 1000000),
    step INTEGER NOT NULL CHECK (step > 0),
    source TEXT NOT NULL,
    UNIQUE (programme_id, version)
) STRICT
-- next
CREATE TABLE series (
    name TEXT NOT NULL PRIMARY KEY,
    next_number INTEGER NOT NULL
) STRICT, WITHOUT ROWID
-- next
-- The *_key columns hold names without regard to case, as they are compared.
CREATE TABLE application (
    id INTEGER PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE,
    programme_id INTEGER REFERENCES programme (id),
    applicant TEXT REFERENCES region (key),
    title TEXT NOT NULL,
    title_key TEXT NOT NULL,
    description TEXT NOT NULL,
    field TEXT NOT NULL,
    own_funds INTEGER NOT NULL,
    other_grants INTEGER NOT NULL,
    requested_grant INTEGER NOT NULL,
    project_start TEXT,
    project_end TEXT,
    state TEXT NOT NULL CHECK (state IN
        ('draft', 'received', 'complete', 'examined', 'approved', 'rejected', 'withdrawn')),
    received_on TEXT,
    complete_on TEXT,
    examined_on TEXT,
    decided_on TEXT,
    examination_note TEXT NOT NULL,
    proposed_grant INTEGER,
    grant_amount INTEGER,
    directive_id INTEGER REFERENCES directive (id),
    recorded_by TEXT NOT NULL,
    recorded_by_key TEXT NOT NULL,
    examined_by TEXT,
    examined_by_key TEXT,
    decided_by TEXT,
    recorded_on TEXT NOT NULL,
    recorded_at_ms INTEGER NOT NULL,
    changed_at_ms INTEGER NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT
-- next
CREATE INDEX application_of_applicant ON application (applicant, title_key)
-- next
CREATE TABLE cost_item (
    application_id INTEGER NOT NULL REFERENCES application (id),
    position INTEGER NOT NULL,
    category TEXT NOT NULL,
    description TEXT NOT NULL,
    amount INTEGER NOT NULL,
    PRIMARY KEY (application_id, position)
) STRICT, WITHOUT ROWID
-- next
CREATE TABLE year_share (
    application_id INTEGER NOT NULL REFERENCES application (id),
    position INTEGER NOT NULL,
    year INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    PRIMARY KEY (application_id, position)
) STRICT, WITHOUT ROWID
-- next
CREATE TABLE application_transition (
    id INTEGER PRIMARY KEY,
    application_id INTEGER NOT NULL REFERENCES application (id),
    step TEXT NOT NULL,
    from_state TEXT NOT NULL,
    to_state TEXT NOT NULL,
    day TEXT NOT NULL,
    recorded_at_ms INTEGER NOT NULL,
    user_name TEXT,
    note TEXT NOT NULL
) STRICT
-- next
CREATE INDEX transition_of_application ON application_transition (application_id, id)
-- next
CREATE TABLE decision (
    id INTEGER PRIMARY KEY,
    application_id INTEGER NOT NULL REFERENCES application (id),
    version INTEGER NOT NULL CHECK (version >= 1),
    approved INTEGER NOT NULL CHECK (approved IN (0, 1)),
    day TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount >= 0),
    line_id INTEGER REFERENCES budget_line (id),
    reason TEXT NOT NULL,
    decided_by TEXT,
    decided_by_key TEXT,
    directive_id INTEGER REFERENCES directive (id),
    UNIQUE (application_id, version)
) STRICT
-- next
CREATE TABLE decision_share (
    decision_id INTEGER NOT NULL REFERENCES decision (id),
    year INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    PRIMARY KEY (decision_id, year)
) STRICT, WITHOUT ROWID
-- next
CREATE INDEX decision_share_of_year ON decision_share (year)
-- next
-- Who recorded or examined a case does not grant it (VwV Anti-Korruption V.1 e).
CREATE TRIGGER decision_four_eyes BEFORE INSERT ON decision WHEN NEW.approved <> 0
BEGIN
    SELECT RAISE(ABORT, 'decision_four_eyes') WHERE NEW.decided_by_key IS NULL OR EXISTS (
        SELECT 1 FROM application
        WHERE id = NEW.application_id AND NEW.decided_by_key IN (recorded_by_key, examined_by_key));
END
-- next
CREATE TABLE posting (
    id INTEGER PRIMARY KEY,
    command_key TEXT NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0),
    kind TEXT NOT NULL CHECK (kind IN (
        'appropriation', 'supplement', 'carryOverReleased', 'advanceDraw', 'coverReceived', 'coverGiven', 'overPlan',
        'earmarkedRevenue', 'globalCut', 'freeze', 'distributedAway', 'commitmentAuthorization', 'allotment', 'earmark',
        'commitment', 'order', 'payment', 'repaymentRevenue', 'repaymentOffset')),
    term TEXT NOT NULL GENERATED ALWAYS AS (CASE kind
        WHEN 'allotment' THEN 'allotted' WHEN 'earmark' THEN 'earmarked' WHEN 'commitment' THEN 'committed'
        WHEN 'repaymentOffset' THEN 'committed' WHEN 'order' THEN 'ordered' WHEN 'payment' THEN 'paid'
        WHEN 'repaymentRevenue' THEN 'revenue' ELSE 'authority' END) VIRTUAL,
    line_id INTEGER NOT NULL REFERENCES budget_line (id),
    programme_id INTEGER REFERENCES programme (id),
    budget_year INTEGER NOT NULL CHECK (budget_year BETWEEN 1990 AND 2199),
    due_year INTEGER NOT NULL CHECK (due_year BETWEEN 1990 AND 2199),
    amount INTEGER NOT NULL CHECK (amount BETWEEN -1000000000000000 AND 1000000000000000),
    effective_day TEXT NOT NULL,
    reason TEXT NOT NULL,
    application_id INTEGER REFERENCES application (id),
    decision_id INTEGER REFERENCES decision (id),
    reversal_of INTEGER REFERENCES posting (id),
    recorded_at_ms INTEGER NOT NULL,
    recorded_by TEXT NOT NULL,
    chain_hash TEXT NOT NULL,
    UNIQUE (command_key, position),
    CHECK (budget_year <= due_year),
    CHECK (kind <> 'commitmentAuthorization' OR budget_year < due_year),
    CHECK (kind NOT IN ('appropriation', 'order', 'payment', 'repaymentRevenue') OR budget_year = due_year),
    CHECK (kind <> 'allotment' OR programme_id IS NOT NULL)
) STRICT
-- next
CREATE INDEX posting_of_line ON posting (line_id, due_year)
-- next
CREATE INDEX posting_of_application ON posting (application_id) WHERE application_id IS NOT NULL
-- next
CREATE INDEX posting_by_day ON posting (effective_day)
-- next
-- The balances, kept by the posting that moves them. programme_id 0 is the line itself, of which the programmes' pots are
-- parts. Commitments under authorisations of earlier budget years (Vorbelastung) stand in committed_prior of the cash pot of
-- the year in which they fall due.
CREATE TABLE pot (
    line_id INTEGER NOT NULL REFERENCES budget_line (id),
    programme_id INTEGER NOT NULL,
    budget_year INTEGER NOT NULL,
    due_year INTEGER NOT NULL,
    planned INTEGER NOT NULL DEFAULT 0,
    authority INTEGER NOT NULL DEFAULT 0,
    allotted INTEGER NOT NULL DEFAULT 0,
    earmarked INTEGER NOT NULL DEFAULT 0,
    committed_own INTEGER NOT NULL DEFAULT 0,
    committed_prior INTEGER NOT NULL DEFAULT 0,
    ordered INTEGER NOT NULL DEFAULT 0,
    paid INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (line_id, programme_id, budget_year, due_year)
) STRICT, WITHOUT ROWID
-- next
-- A cash year without a budget yet may hold what earlier authorisations have committed, and nothing else.
CREATE TRIGGER pot_guard BEFORE UPDATE ON pot
BEGIN
    SELECT CASE
        WHEN NEW.line_id <> OLD.line_id OR NEW.programme_id <> OLD.programme_id OR NEW.budget_year <> OLD.budget_year
            OR NEW.due_year <> OLD.due_year
            THEN RAISE(ABORT, 'pot_kept')
        WHEN max(abs(NEW.authority), abs(NEW.allotted), abs(NEW.earmarked), abs(NEW.committed_own),
                 abs(NEW.committed_own + NEW.committed_prior), abs(NEW.ordered), abs(NEW.paid)) > 1000000000000000
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
CREATE TRIGGER pot_begins_empty BEFORE INSERT ON pot
BEGIN
    SELECT RAISE(ABORT, 'pot_begins_empty')
    WHERE NEW.planned <> 0 OR NEW.authority <> 0 OR NEW.allotted <> 0 OR NEW.earmarked <> 0 OR NEW.committed_own <> 0
        OR NEW.committed_prior <> 0 OR NEW.ordered <> 0 OR NEW.paid <> 0
        OR EXISTS (SELECT 1 FROM pot WHERE line_id = NEW.line_id AND programme_id = NEW.programme_id
                   AND budget_year = NEW.budget_year AND due_year = NEW.due_year);
END
-- next
CREATE TRIGGER pot_kept BEFORE DELETE ON pot
BEGIN
    SELECT RAISE(ABORT, 'pot_kept');
END
-- next
-- What became of a case in a year: never more is ordered than committed for it, never more paid than ordered.
CREATE TABLE case_pot (
    application_id INTEGER NOT NULL REFERENCES application (id),
    line_id INTEGER NOT NULL REFERENCES budget_line (id),
    due_year INTEGER NOT NULL,
    committed INTEGER NOT NULL DEFAULT 0,
    ordered INTEGER NOT NULL DEFAULT 0,
    paid INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (application_id, line_id, due_year)
) STRICT, WITHOUT ROWID
-- next
CREATE TRIGGER case_pot_guard BEFORE UPDATE ON case_pot
BEGIN
    SELECT CASE
        WHEN NEW.application_id <> OLD.application_id OR NEW.line_id <> OLD.line_id OR NEW.due_year <> OLD.due_year
            THEN RAISE(ABORT, 'pot_kept')
        WHEN NEW.committed < 0 THEN RAISE(ABORT, 'commitment_not_negative')
        WHEN NEW.paid > NEW.ordered THEN RAISE(ABORT, 'payment_ordered')
        WHEN NEW.ordered > NEW.committed THEN RAISE(ABORT, 'order_committed')
    END;
END
-- next
CREATE TRIGGER case_pot_begins_empty BEFORE INSERT ON case_pot
BEGIN
    SELECT RAISE(ABORT, 'pot_begins_empty')
    WHERE NEW.committed <> 0 OR NEW.ordered <> 0 OR NEW.paid <> 0
        OR EXISTS (SELECT 1 FROM case_pot WHERE application_id = NEW.application_id AND line_id = NEW.line_id
                   AND due_year = NEW.due_year);
END
-- next
CREATE TRIGGER case_pot_kept BEFORE DELETE ON case_pot
BEGIN
    SELECT RAISE(ABORT, 'pot_kept');
END
-- next
CREATE TRIGGER posting_moves_pots AFTER INSERT ON posting WHEN NEW.term <> 'revenue'
BEGIN
    INSERT INTO pot (line_id, programme_id, budget_year, due_year)
    SELECT NEW.line_id, 0, NEW.budget_year, NEW.due_year
    WHERE NOT EXISTS (SELECT 1 FROM pot WHERE line_id = NEW.line_id AND programme_id = 0
                      AND budget_year = NEW.budget_year AND due_year = NEW.due_year);

    INSERT INTO pot (line_id, programme_id, budget_year, due_year)
    SELECT NEW.line_id, NEW.programme_id, NEW.budget_year, NEW.due_year
    WHERE NEW.programme_id IS NOT NULL AND NEW.term <> 'authority'
        AND NOT EXISTS (SELECT 1 FROM pot WHERE line_id = NEW.line_id AND programme_id = NEW.programme_id
                        AND budget_year = NEW.budget_year AND due_year = NEW.due_year);

    UPDATE pot SET
        planned = max(planned, NEW.term = 'authority'),
        authority = authority + iif(NEW.term = 'authority', NEW.amount, 0),
        allotted = allotted + iif(NEW.term = 'allotted', NEW.amount, 0),
        earmarked = earmarked + iif(NEW.term = 'earmarked', NEW.amount, 0),
        committed_own = committed_own + iif(NEW.term = 'committed', NEW.amount, 0),
        ordered = ordered + iif(NEW.term = 'ordered', NEW.amount, 0),
        paid = paid + iif(NEW.term = 'paid', NEW.amount, 0)
    WHERE line_id = NEW.line_id AND programme_id = 0
        AND budget_year = NEW.budget_year AND due_year = NEW.due_year;

    UPDATE pot SET
        planned = max(planned, NEW.term = 'allotted'),
        authority = authority + iif(NEW.term = 'allotted', NEW.amount, 0),
        earmarked = earmarked + iif(NEW.term = 'earmarked', NEW.amount, 0),
        committed_own = committed_own + iif(NEW.term = 'committed', NEW.amount, 0),
        ordered = ordered + iif(NEW.term = 'ordered', NEW.amount, 0),
        paid = paid + iif(NEW.term = 'paid', NEW.amount, 0)
    WHERE NEW.term <> 'authority' AND line_id = NEW.line_id AND programme_id = NEW.programme_id
        AND budget_year = NEW.budget_year AND due_year = NEW.due_year;
END
-- next
CREATE TRIGGER posting_burdens_due_year AFTER INSERT ON posting
WHEN NEW.term = 'committed' AND NEW.budget_year < NEW.due_year
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

    UPDATE pot SET committed_prior = committed_prior + NEW.amount
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
-- Numbers run without a gap, and INSERT OR REPLACE, which deletes without asking the DELETE trigger, finds nothing to replace.
CREATE TRIGGER posting_appended BEFORE INSERT ON posting
BEGIN
    SELECT RAISE(ABORT, 'posting_appended')
    WHERE NEW.id <> (SELECT coalesce(max(id), 0) + 1 FROM posting)
        OR EXISTS (SELECT 1 FROM posting WHERE command_key = NEW.command_key AND position = NEW.position);
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
CREATE TABLE event (
    number INTEGER PRIMARY KEY,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    day TEXT,
    detail TEXT NOT NULL,
    reason TEXT NOT NULL,
    recorded_at_ms INTEGER NOT NULL,
    user_name TEXT NOT NULL,
    chain_hash TEXT NOT NULL
) STRICT
-- next
CREATE TRIGGER event_appended BEFORE INSERT ON event
BEGIN
    SELECT RAISE(ABORT, 'event_appended') WHERE NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM event);
END
-- next
CREATE TRIGGER event_unchanged BEFORE UPDATE ON event
BEGIN
    SELECT RAISE(ABORT, 'event_unchanged');
END
-- next
CREATE TRIGGER event_kept BEFORE DELETE ON event
BEGIN
    SELECT RAISE(ABORT, 'event_kept');
END
-- next
CREATE TRIGGER transition_appended BEFORE INSERT ON application_transition
BEGIN
    SELECT RAISE(ABORT, 'transition_appended')
    WHERE NEW.id <> (SELECT coalesce(max(id), 0) + 1 FROM application_transition);
END
-- next
CREATE TRIGGER transition_unchanged BEFORE UPDATE ON application_transition
BEGIN
    SELECT RAISE(ABORT, 'transition_unchanged');
END
-- next
CREATE TRIGGER transition_kept BEFORE DELETE ON application_transition
BEGIN
    SELECT RAISE(ABORT, 'transition_kept');
END
-- next
CREATE TRIGGER decision_appended BEFORE INSERT ON decision
BEGIN
    SELECT RAISE(ABORT, 'decision_appended')
    WHERE NEW.id <> (SELECT coalesce(max(id), 0) + 1 FROM decision)
        OR EXISTS (SELECT 1 FROM decision WHERE application_id = NEW.application_id AND version = NEW.version);
END
-- next
CREATE TRIGGER decision_unchanged BEFORE UPDATE ON decision
BEGIN
    SELECT RAISE(ABORT, 'decision_unchanged');
END
-- next
CREATE TRIGGER decision_kept BEFORE DELETE ON decision
BEGIN
    SELECT RAISE(ABORT, 'decision_kept');
END
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
