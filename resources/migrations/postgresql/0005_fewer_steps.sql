-- SPDX-FileCopyrightText: 2026 The Mittelbuch developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- One index instead of two, the sums of whole years beside those of months, and a third form of the chain's text.

ALTER TABLE posting DROP CONSTRAINT posting_chain_version_check
-- next
ALTER TABLE posting ADD CONSTRAINT posting_chain_version_check CHECK (chain_version BETWEEN 1 AND 3)
-- next
DROP INDEX posting_of_line
-- next
DROP INDEX posting_by_day
-- next
-- The postings of a line by their days, with all that a balance needs: the part of a month is read from here alone, and the
-- postings of a line are found here.
CREATE INDEX posting_of_line ON posting (line_id, effective_day, programme_id, budget_year, due_year, kind, amount)
-- next
CREATE INDEX pot_of_year ON pot (line_id, due_year)
-- next
-- The first half of the month that a day lies in; null for a later one.
CREATE FUNCTION first_half(day TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE SET search_path FROM CURRENT AS $$
    SELECT CASE WHEN substr(day, 9, 2) <= '15' THEN substr(day, 1, 5) || (substr(day, 6, 2)::INTEGER + 12) END
$$
-- next
ALTER TABLE posting_month DISABLE TRIGGER posting_month_guard
-- next
-- The month "2027-00" is the whole year, so that a long past is few rows.
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
SELECT first_half(effective_day), line_id, coalesce(programme_id, 0), budget_year, due_year,
    coalesce(sum(amount) FILTER (WHERE term = 'authority'), 0), coalesce(sum(amount) FILTER (WHERE term = 'allotted'), 0),
    coalesce(sum(amount) FILTER (WHERE term = 'earmarked'), 0), coalesce(sum(amount) FILTER (WHERE term = 'committed'), 0),
    coalesce(sum(amount) FILTER (WHERE term = 'ordered'), 0), coalesce(sum(amount) FILTER (WHERE term = 'paid'), 0),
    count(*) FILTER (WHERE term = 'authority'), count(*) FILTER (WHERE term = 'allotted'),
    count(*) FILTER (WHERE term = 'committed'), count(*) FILTER (WHERE term IN ('earmarked', 'ordered', 'paid'))
FROM posting WHERE term NOT IN ('revenue', 'draft') AND first_half(effective_day) IS NOT NULL
GROUP BY 1, 2, 3, 4, 5
-- next
ALTER TABLE posting_month ENABLE TRIGGER posting_month_guard
-- next
DROP FUNCTION move_month(posting)
-- next
CREATE FUNCTION move_month(posting posting, of_month TEXT) RETURNS void
LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
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
    PERFORM move_month(NEW, substr(NEW.effective_day, 1, 7));
    PERFORM move_month(NEW, substr(NEW.effective_day, 1, 4) || '-00');
    IF first_half(NEW.effective_day) IS NOT NULL THEN
        PERFORM move_month(NEW, first_half(NEW.effective_day));
    END IF;
    RETURN NULL;
END
$$
-- next
-- Up to which posting the sums of months go: to the last, because here each posting moves them itself.
CREATE VIEW posting_summed WITH (security_invoker = true) AS
SELECT 1::BIGINT AS number, (SELECT coalesce(max(id), 0) FROM posting) AS posting_id
-- next
-- Under an authorisation of an earlier budget something may still be committed while the next budget is late (SäHO § 45 Abs. 1
-- S. 2); that there is authority left is another check.
CREATE OR REPLACE FUNCTION permit_posting() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF NEW.recorded_at_ms < (SELECT recorded_at_ms FROM posting WHERE id = NEW.id - 1) THEN
        RAISE EXCEPTION 'posting_appended' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.consent_id IS NULL AND NEW.kind IN ('carryOverReleased', 'advanceDraw', 'overPlan', 'maturityShift') THEN
        RAISE EXCEPTION 'consent_recorded' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.kind = 'commitment' AND NEW.amount > 0 AND NEW.budget_year = NEW.due_year THEN
        PERFORM pg_advisory_xact_lock_shared(1296188232, NEW.budget_year::INTEGER);
        IF EXISTS (SELECT 1 FROM fiscal_year_step WHERE year = NEW.budget_year AND step = 'closed') THEN
            RAISE EXCEPTION 'year_open' USING ERRCODE = 'check_violation';
        END IF;
    END IF;
    RETURN NEW;
END
$$
