-- SPDX-FileCopyrightText: 2026 The Mittelbuch developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Budget control: consents, freezes, carry-overs, the steps of a fiscal year, and sums per month from which the balances as at
-- a past day follow without reading the journal.
--
-- What was recorded stays as it is, its link in the chain too: chain_version says by which list of fields a link was made.

CREATE TABLE consent (
    id BIGINT PRIMARY KEY,
    issuer TEXT COLLATE "C" NOT NULL CHECK (issuer IN ('ministryOfFinance', 'budgetOfficer', 'parliament', 'headOfAuthority')),
    reference TEXT COLLATE "C" NOT NULL CHECK (reference <> ''),
    day TEXT COLLATE "C" NOT NULL,
    amount BIGINT CHECK (amount IS NULL OR amount > 0),
    note TEXT COLLATE "C" NOT NULL
)
-- next
CREATE TRIGGER consent_appended BEFORE INSERT ON consent
FOR EACH ROW EXECUTE FUNCTION append_only('id', 'consent_appended')
-- next
CREATE TRIGGER consent_unchanged BEFORE UPDATE ON consent
FOR EACH ROW EXECUTE FUNCTION refuse('consent_unchanged')
-- next
CREATE TRIGGER consent_kept BEFORE DELETE ON consent FOR EACH ROW EXECUTE FUNCTION refuse('consent_kept')
-- next
CREATE TRIGGER consent_not_emptied BEFORE TRUNCATE ON consent EXECUTE FUNCTION refuse('consent_kept')
-- next
ALTER TABLE budget_line ADD COLUMN category TEXT COLLATE "C" NOT NULL DEFAULT 'other'
    CHECK (category IN ('other', 'federalOrEuropean', 'statutory'))
-- next
ALTER TABLE programme ADD COLUMN continued_unchanged BIGINT NOT NULL DEFAULT 0 CHECK (continued_unchanged IN (0, 1))
-- next
-- The modes of a fiscal year: what was entered last holds.
CREATE TABLE fiscal_year_step (
    id BIGINT PRIMARY KEY,
    year BIGINT NOT NULL CHECK (year BETWEEN 1990 AND 2199),
    step TEXT COLLATE "C" NOT NULL CHECK (step IN ('provisional', 'enacted', 'closed')),
    day TEXT COLLATE "C" NOT NULL,
    reference TEXT COLLATE "C" NOT NULL
)
-- next
CREATE INDEX fiscal_year_step_of_year ON fiscal_year_step (year, step)
-- next
CREATE TRIGGER fiscal_year_step_appended BEFORE INSERT ON fiscal_year_step
FOR EACH ROW EXECUTE FUNCTION append_only('id', 'fiscal_year_step_appended')
-- next
CREATE TRIGGER fiscal_year_step_unchanged BEFORE UPDATE ON fiscal_year_step
FOR EACH ROW EXECUTE FUNCTION refuse('fiscal_year_step_unchanged')
-- next
CREATE TRIGGER fiscal_year_step_kept BEFORE DELETE ON fiscal_year_step FOR EACH ROW EXECUTE FUNCTION refuse('fiscal_year_step_kept')
-- next
CREATE TRIGGER fiscal_year_step_not_emptied BEFORE TRUNCATE ON fiscal_year_step EXECUTE FUNCTION refuse('fiscal_year_step_kept')
-- next
-- The steps of a carry-over (SäHO § 45): only what is released becomes authority, by a posting of its own.
CREATE TABLE carry_over_step (
    id BIGINT PRIMARY KEY,
    line_id BIGINT NOT NULL REFERENCES budget_line (id),
    programme_id BIGINT REFERENCES programme (id),
    from_year BIGINT NOT NULL CHECK (from_year BETWEEN 1990 AND 2199),
    step TEXT COLLATE "C" NOT NULL CHECK (step IN ('request', 'approve', 'release')),
    amount BIGINT NOT NULL CHECK (amount > 0),
    day TEXT COLLATE "C" NOT NULL,
    consent_id BIGINT REFERENCES consent (id),
    note TEXT COLLATE "C" NOT NULL,
    CHECK (step = 'request' OR consent_id IS NOT NULL),
    -- Nothing after the second following year (SäHO § 45 Abs. 2).
    CONSTRAINT carry_over_in_time CHECK (CAST(substr(day, 1, 4) AS BIGINT) <= from_year + 2)
)
-- next
CREATE INDEX carry_over_step_of_line ON carry_over_step (line_id, from_year)
-- next
CREATE TRIGGER carry_over_step_appended BEFORE INSERT ON carry_over_step
FOR EACH ROW EXECUTE FUNCTION append_only('id', 'carry_over_step_appended')
-- next
CREATE TRIGGER carry_over_step_unchanged BEFORE UPDATE ON carry_over_step
FOR EACH ROW EXECUTE FUNCTION refuse('carry_over_step_unchanged')
-- next
CREATE TRIGGER carry_over_step_kept BEFORE DELETE ON carry_over_step FOR EACH ROW EXECUTE FUNCTION refuse('carry_over_step_kept')
-- next
CREATE TRIGGER carry_over_step_not_emptied BEFORE TRUNCATE ON carry_over_step EXECUTE FUNCTION refuse('carry_over_step_kept')
-- next
-- Never more is approved than requested, never more released than approved. Steps are numbered without a gap, so that each sees
-- all that came before it.
CREATE FUNCTION limit_carry_over() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF NEW.amount > (
        SELECT coalesce(sum(CASE WHEN step = NEW.step THEN -amount ELSE amount END), 0) FROM carry_over_step
        WHERE line_id = NEW.line_id AND programme_id IS NOT DISTINCT FROM NEW.programme_id AND from_year = NEW.from_year
            AND step IN (NEW.step, CASE NEW.step WHEN 'approve' THEN 'request' ELSE 'approve' END))
    THEN
        RAISE EXCEPTION 'carry_over_granted' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END
$$
-- next
CREATE TRIGGER carry_over_step_granted BEFORE INSERT ON carry_over_step FOR EACH ROW WHEN (NEW.step <> 'request')
EXECUTE FUNCTION limit_carry_over()
-- next
-- The triggers that look at a posting's term, which is made anew for the new kinds.
DROP TRIGGER posting_within_decision ON posting
-- next
ALTER TABLE posting
    DROP CONSTRAINT kind_known,
    DROP CONSTRAINT authorization_of_later_year,
    DROP CONSTRAINT cash_of_one_year,
    DROP COLUMN term,
    ADD COLUMN consent_id BIGINT REFERENCES consent (id),
    ADD COLUMN payable_in BIGINT CHECK (payable_in BETWEEN 1990 AND 2199),
    ADD COLUMN chain_version BIGINT NOT NULL DEFAULT 1 CHECK (chain_version IN (1, 2)),
    ADD CONSTRAINT kind_known CHECK (kind IN (
        'appropriation', 'supplement', 'provisional', 'carryOverReleased', 'advanceDraw', 'coverReceived', 'coverGiven',
        'overPlan', 'earmarkedRevenue', 'globalCut', 'freeze', 'distributedAway', 'commitmentAuthorization', 'maturityShift',
        'authorizationLapse', 'draftAppropriation', 'allotment', 'earmark', 'commitment', 'order', 'payment',
        'repaymentRevenue', 'repaymentOffset')),
    ADD CONSTRAINT day_whole CHECK (length(effective_day) = 10),
    ADD CONSTRAINT authorization_of_later_year CHECK (
        kind NOT IN ('commitmentAuthorization', 'maturityShift', 'authorizationLapse') OR budget_year < due_year),
    ADD CONSTRAINT cash_of_one_year CHECK (
        kind NOT IN ('appropriation', 'carryOverReleased', 'advanceDraw', 'globalCut', 'order', 'payment', 'repaymentRevenue') OR budget_year = due_year),
    ADD CONSTRAINT payable_next_year CHECK (
        payable_in IS NULL OR (kind = 'commitment' AND budget_year = due_year AND payable_in = due_year + 1))
-- next
ALTER TABLE posting ALTER COLUMN chain_version DROP DEFAULT
-- next
ALTER TABLE posting ADD COLUMN term TEXT COLLATE "C" NOT NULL GENERATED ALWAYS AS (CASE kind
    WHEN 'commitment' THEN 'committed' WHEN 'order' THEN 'ordered' WHEN 'payment' THEN 'paid'
    WHEN 'allotment' THEN 'allotted' WHEN 'earmark' THEN 'earmarked' WHEN 'repaymentOffset' THEN 'committed'
    WHEN 'repaymentRevenue' THEN 'revenue' WHEN 'draftAppropriation' THEN 'draft' ELSE 'authority' END) STORED
-- next
CREATE INDEX posting_reversing ON posting (reversal_of) WHERE reversal_of IS NOT NULL
-- next
DROP INDEX posting_by_day
-- next
-- Holds all that a balance needs, so that the tail of a month is read from here alone.
CREATE INDEX posting_by_day ON posting (effective_day, line_id, programme_id, budget_year, due_year, kind, amount)
-- next
-- From here on `planned` counts the postings of authority, and `moves` all that moved the pot.
ALTER TABLE pot ADD COLUMN moves BIGINT NOT NULL DEFAULT 0
-- next
ALTER TABLE pot DISABLE TRIGGER pot_guard
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
ALTER TABLE pot ENABLE TRIGGER pot_guard
-- next
-- The sums of a month, by the same pots as the postings name; what follows for other pots is derived when read.
CREATE TABLE posting_month (
    month TEXT COLLATE "C" NOT NULL CHECK (length(month) = 7),
    line_id BIGINT NOT NULL,
    programme_id BIGINT NOT NULL,
    budget_year BIGINT NOT NULL,
    due_year BIGINT NOT NULL,
    authority BIGINT NOT NULL DEFAULT 0,
    allotted BIGINT NOT NULL DEFAULT 0,
    earmarked BIGINT NOT NULL DEFAULT 0,
    committed BIGINT NOT NULL DEFAULT 0,
    ordered BIGINT NOT NULL DEFAULT 0,
    paid BIGINT NOT NULL DEFAULT 0,
    authority_moves BIGINT NOT NULL DEFAULT 0,
    allotted_moves BIGINT NOT NULL DEFAULT 0,
    committed_moves BIGINT NOT NULL DEFAULT 0,
    other_moves BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (month, line_id, programme_id, budget_year, due_year)
)
-- next
INSERT INTO posting_month
SELECT substr(effective_day, 1, 7), line_id, coalesce(programme_id, 0), budget_year, due_year,
    sum(CASE term WHEN 'authority' THEN amount ELSE 0 END), sum(CASE term WHEN 'allotted' THEN amount ELSE 0 END),
    sum(CASE term WHEN 'earmarked' THEN amount ELSE 0 END), sum(CASE term WHEN 'committed' THEN amount ELSE 0 END),
    sum(CASE term WHEN 'ordered' THEN amount ELSE 0 END), sum(CASE term WHEN 'paid' THEN amount ELSE 0 END),
    count(*) FILTER (WHERE term = 'authority'), count(*) FILTER (WHERE term = 'allotted'),
    count(*) FILTER (WHERE term = 'committed'), count(*) FILTER (WHERE term IN ('earmarked', 'ordered', 'paid'))
FROM posting WHERE term NOT IN ('revenue', 'draft')
GROUP BY 1, 2, 3, 4, 5
-- next
CREATE TRIGGER posting_month_guard BEFORE INSERT OR UPDATE ON posting_month
FOR EACH ROW EXECUTE FUNCTION refuse_by_hand('pot_kept')
-- next
CREATE TRIGGER posting_month_kept BEFORE DELETE ON posting_month FOR EACH ROW EXECUTE FUNCTION refuse('pot_kept')
-- next
CREATE TRIGGER posting_month_not_emptied BEFORE TRUNCATE ON posting_month EXECUTE FUNCTION refuse('pot_kept')
-- next
CREATE OR REPLACE FUNCTION move_pot(posting posting, of_programme BIGINT) RETURNS void
LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
    -- What gives the pot authority: a line has its own, a programme has what was allotted to it.
    giving CONSTANT TEXT := CASE of_programme WHEN 0 THEN 'authority' ELSE 'allotted' END;
BEGIN
    INSERT INTO pot (line_id, programme_id, budget_year, due_year)
    VALUES (posting.line_id, of_programme, posting.budget_year, posting.due_year)
    ON CONFLICT DO NOTHING;

    UPDATE pot SET
        moves = moves + 1,
        planned = planned + CASE WHEN posting.term = giving THEN 1 ELSE 0 END,
        authority = authority + CASE WHEN posting.term = giving THEN posting.amount ELSE 0 END,
        allotted = allotted + CASE WHEN posting.term = 'allotted' AND of_programme = 0 THEN posting.amount ELSE 0 END,
        earmarked = earmarked + CASE WHEN posting.term = 'earmarked' THEN posting.amount ELSE 0 END,
        committed_own = committed_own + CASE WHEN posting.term = 'committed' THEN posting.amount ELSE 0 END,
        ordered = ordered + CASE WHEN posting.term = 'ordered' THEN posting.amount ELSE 0 END,
        paid = paid + CASE WHEN posting.term = 'paid' THEN posting.amount ELSE 0 END
    WHERE line_id = posting.line_id AND programme_id = of_programme
        AND budget_year = posting.budget_year AND due_year = posting.due_year;
END
$$
-- next
CREATE OR REPLACE FUNCTION burden_due_year(posting posting, of_programme BIGINT) RETURNS void
LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    INSERT INTO pot (line_id, programme_id, budget_year, due_year)
    VALUES (posting.line_id, of_programme, posting.due_year, posting.due_year)
    ON CONFLICT DO NOTHING;

    UPDATE pot SET committed_prior = committed_prior + posting.amount, moves = moves + 1
    WHERE line_id = posting.line_id AND programme_id = of_programme
        AND budget_year = posting.due_year AND due_year = posting.due_year;
END
$$
-- next
CREATE FUNCTION move_month(posting posting) RETURNS void LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
    of_month CONSTANT TEXT := substr(posting.effective_day, 1, 7);
    of_programme CONSTANT BIGINT := coalesce(posting.programme_id, 0);
BEGIN
    INSERT INTO posting_month (month, line_id, programme_id, budget_year, due_year)
    VALUES (of_month, posting.line_id, of_programme, posting.budget_year, posting.due_year)
    ON CONFLICT DO NOTHING;

    UPDATE posting_month SET
        authority = authority + CASE WHEN posting.term = 'authority' THEN posting.amount ELSE 0 END,
        allotted = allotted + CASE WHEN posting.term = 'allotted' THEN posting.amount ELSE 0 END,
        earmarked = earmarked + CASE WHEN posting.term = 'earmarked' THEN posting.amount ELSE 0 END,
        committed = committed + CASE WHEN posting.term = 'committed' THEN posting.amount ELSE 0 END,
        ordered = ordered + CASE WHEN posting.term = 'ordered' THEN posting.amount ELSE 0 END,
        paid = paid + CASE WHEN posting.term = 'paid' THEN posting.amount ELSE 0 END,
        authority_moves = authority_moves + CASE WHEN posting.term = 'authority' THEN 1 ELSE 0 END,
        allotted_moves = allotted_moves + CASE WHEN posting.term = 'allotted' THEN 1 ELSE 0 END,
        committed_moves = committed_moves + CASE WHEN posting.term = 'committed' THEN 1 ELSE 0 END,
        other_moves = other_moves + CASE WHEN posting.term IN ('earmarked', 'ordered', 'paid') THEN 1 ELSE 0 END
    WHERE month = of_month AND line_id = posting.line_id AND programme_id = of_programme
        AND budget_year = posting.budget_year AND due_year = posting.due_year;
END
$$
-- next
CREATE OR REPLACE FUNCTION move_balances() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF NEW.term IN ('revenue', 'draft') THEN
        RETURN NULL;
    END IF;
    PERFORM move_pot(NEW, 0);
    IF NEW.programme_id IS NOT NULL AND NEW.term <> 'authority' THEN
        PERFORM move_pot(NEW, NEW.programme_id);
    END IF;
    IF NEW.term = 'committed' AND NEW.budget_year < NEW.due_year THEN
        PERFORM burden_due_year(NEW, 0);
        IF NEW.programme_id IS NOT NULL THEN
            PERFORM burden_due_year(NEW, NEW.programme_id);
        END IF;
    END IF;
    IF NEW.application_id IS NOT NULL AND NEW.term IN ('committed', 'ordered', 'paid') THEN
        PERFORM move_case(NEW);
    END IF;
    PERFORM move_month(NEW);
    RETURN NULL;
END
$$
-- next
CREATE TRIGGER posting_within_decision AFTER INSERT ON posting FOR EACH ROW
WHEN (NEW.decision_id IS NOT NULL AND NEW.term = 'committed') EXECUTE FUNCTION limit_to_decision()
-- next
-- Instants never run backwards. Nothing is committed against a closed year: whoever closes a year waits for the commitments that
-- are on their way, and they for him.
CREATE FUNCTION permit_posting() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF NEW.recorded_at_ms < (SELECT recorded_at_ms FROM posting WHERE id = NEW.id - 1) THEN
        RAISE EXCEPTION 'posting_appended' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.consent_id IS NULL AND NEW.kind IN ('carryOverReleased', 'advanceDraw', 'overPlan', 'maturityShift') THEN
        RAISE EXCEPTION 'consent_recorded' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.kind = 'commitment' AND NEW.amount > 0 THEN
        PERFORM pg_advisory_xact_lock_shared(1296188232, NEW.budget_year::INTEGER);
        IF EXISTS (SELECT 1 FROM fiscal_year_step WHERE year = NEW.budget_year AND step = 'closed') THEN
            RAISE EXCEPTION 'year_open' USING ERRCODE = 'check_violation';
        END IF;
    END IF;
    RETURN NEW;
END
$$
-- next
CREATE TRIGGER posting_permitted BEFORE INSERT ON posting FOR EACH ROW EXECUTE FUNCTION permit_posting()
-- next
CREATE FUNCTION wait_for_commitments() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(1296188232, NEW.year::INTEGER);
    RETURN NEW;
END
$$
-- next
CREATE TRIGGER fiscal_year_step_waits BEFORE INSERT ON fiscal_year_step
FOR EACH ROW EXECUTE FUNCTION wait_for_commitments()
-- next
-- What a freeze rests on; its amount is its posting, what was released of it are the postings that reverse that one.
-- The name is a word of PostgreSQL, and stands in quotes everywhere.
CREATE TABLE "freeze" (
    posting_id BIGINT PRIMARY KEY REFERENCES posting (id),
    basis TEXT COLLATE "C" NOT NULL CHECK (basis IN ('budgetNote', 'economicSituation')),
    rate_millionths BIGINT CHECK (rate_millionths BETWEEN 0 AND 1000000),
    until TEXT COLLATE "C"
)
-- next
CREATE FUNCTION rest_on_freeze() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM posting WHERE id = NEW.posting_id AND kind = 'freeze' AND amount < 0) THEN
        RAISE EXCEPTION 'freeze_appended' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END
$$
-- next
CREATE TRIGGER freeze_appended BEFORE INSERT ON "freeze" FOR EACH ROW EXECUTE FUNCTION rest_on_freeze()
-- next
CREATE TRIGGER freeze_unchanged BEFORE UPDATE ON "freeze"
FOR EACH ROW EXECUTE FUNCTION refuse('freeze_unchanged')
-- next
CREATE TRIGGER freeze_kept BEFORE DELETE ON "freeze" FOR EACH ROW EXECUTE FUNCTION refuse('freeze_kept')
-- next
CREATE TRIGGER freeze_not_emptied BEFORE TRUNCATE ON "freeze" EXECUTE FUNCTION refuse('freeze_kept')
-- next
-- The postings of a decision all or none: at the end of the transaction each of its shares must have been committed as one
-- posting of that year and amount.
CREATE TABLE decision_commitment (
    decision_id BIGINT NOT NULL,
    year BIGINT NOT NULL,
    amount BIGINT NOT NULL,
    PRIMARY KEY (decision_id, year, amount)
)
-- next
INSERT INTO decision_commitment
SELECT decision_id, due_year, amount FROM posting
WHERE decision_id IS NOT NULL AND kind = 'commitment' GROUP BY decision_id, due_year, amount
-- next
CREATE FUNCTION note_decision_commitment() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    INSERT INTO decision_commitment (decision_id, year, amount)
    VALUES (NEW.decision_id, coalesce(NEW.payable_in, NEW.due_year), NEW.amount)
    ON CONFLICT DO NOTHING;
    RETURN NULL;
END
$$
-- next
CREATE TRIGGER posting_of_decision AFTER INSERT ON posting FOR EACH ROW
WHEN (NEW.decision_id IS NOT NULL AND NEW.kind = 'commitment') EXECUTE FUNCTION note_decision_commitment()
-- next
CREATE TRIGGER decision_commitment_guard BEFORE INSERT ON decision_commitment
FOR EACH ROW EXECUTE FUNCTION refuse_by_hand('decision_appended')
-- next
CREATE TRIGGER decision_commitment_unchanged BEFORE UPDATE ON decision_commitment
FOR EACH ROW EXECUTE FUNCTION refuse('decision_unchanged')
-- next
CREATE TRIGGER decision_commitment_kept BEFORE DELETE ON decision_commitment FOR EACH ROW EXECUTE FUNCTION refuse('decision_kept')
-- next
CREATE TRIGGER decision_commitment_not_emptied BEFORE TRUNCATE ON decision_commitment EXECUTE FUNCTION refuse('decision_kept')
-- next
ALTER TABLE decision_share ADD CONSTRAINT decision_committed FOREIGN KEY (decision_id, year, amount)
    REFERENCES decision_commitment (decision_id, year, amount) DEFERRABLE INITIALLY DEFERRED
-- next
-- The third hash chain, beside those of postings and events: what is recorded once and for all and is neither. `part` is the
-- year of a decision's share, else 0. storage/recordchain.h says what goes into a link.
CREATE TABLE record_link (
    number BIGINT PRIMARY KEY,
    record TEXT COLLATE "C" NOT NULL CHECK (record IN
        ('consent', 'freeze', 'carryOver', 'yearStep', 'decision', 'decisionShare', 'transition')),
    record_id BIGINT NOT NULL,
    part BIGINT NOT NULL,
    chain_hash TEXT COLLATE "C" NOT NULL,
    UNIQUE (record, record_id, part)
)
-- next
CREATE TRIGGER record_link_appended BEFORE INSERT ON record_link
FOR EACH ROW EXECUTE FUNCTION append_only('number', 'record_link_appended')
-- next
CREATE TRIGGER record_link_unchanged BEFORE UPDATE ON record_link
FOR EACH ROW EXECUTE FUNCTION refuse('record_link_unchanged')
-- next
CREATE TRIGGER record_link_kept BEFORE DELETE ON record_link FOR EACH ROW EXECUTE FUNCTION refuse('record_link_kept')
-- next
CREATE TRIGGER record_link_not_emptied BEFORE TRUNCATE ON record_link EXECUTE FUNCTION refuse('record_link_kept')
-- next
-- Every reference that leads nowhere. The server lets none come about, but its owner can switch that off.
CREATE FUNCTION dangling_references() RETURNS TABLE (child TEXT, row_number BIGINT, parent TEXT)
LANGUAGE plpgsql STABLE SET search_path FROM CURRENT AS $$
DECLARE
    reference record;
    same TEXT;
    filled TEXT;
BEGIN
    FOR reference IN
        SELECT conrelid, confrelid, conkey, confkey FROM pg_constraint
        WHERE contype = 'f' AND connamespace = current_schema()::regnamespace
    LOOP
        SELECT string_agg(format('p.%I = c.%I', pa.attname, ca.attname), ' AND '),
            string_agg(format('c.%I IS NOT NULL', ca.attname), ' AND ')
        INTO same, filled
        FROM unnest(reference.conkey, reference.confkey) AS pair (child_column, parent_column)
        JOIN pg_attribute ca ON ca.attrelid = reference.conrelid AND ca.attnum = pair.child_column
        JOIN pg_attribute pa ON pa.attrelid = reference.confrelid AND pa.attnum = pair.parent_column;
        RETURN QUERY EXECUTE format(
            'SELECT %L::text, NULL::bigint, %L::text FROM %s c WHERE %s AND NOT EXISTS (SELECT 1 FROM %s p WHERE %s)',
            reference.conrelid::regclass, reference.confrelid::regclass, reference.conrelid::regclass, filled,
            reference.confrelid::regclass, same);
    END LOOP;
END
$$
