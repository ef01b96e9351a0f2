-- SPDX-FileCopyrightText: 2026 The Mittelbuch developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A version of a directive holds its terms as one text (service/directivejson.h says in what form), and an application what it
-- answers because its directive asks. A version is issued once and for all: when it ends because another one follows, that
-- stands in the one that follows.
--
-- Versions are linked in the chain of records from now on.
--
-- What there was before were shares of the expenditure with a maximum; each is written as the terms that say the same.

ALTER TABLE directive ADD COLUMN terms TEXT COLLATE "C"
-- next
UPDATE directive SET terms =
    '{"basis":[{"rounding":"towardZero","rule":"shareOfExpenditure","step":"0.01"}],"cumulation":"allowed",'
    || '"financing":"share","form":"decision","limits":[{"scope":"application","terms":[{"amount":"'
    || (max_grant / 100)::text || '.' || lpad((max_grant % 100)::text, 2, '0')
    || '","rounding":"towardZero","rule":"fixedAmount","step":"0.01"}]}],"mayForward":false,"minimumGrant":{"amount":"'
    || (minimum_grant / 100)::text || '.' || lpad((minimum_grant % 100)::text, 2, '0') || '","mustExceed":true},'
    || CASE WHEN minimum_own_share_millionths = 0 THEN '' ELSE '"minimumOwnShare":[{"rate":"'
        || rtrim(rtrim((minimum_own_share_millionths / 10000)::text || '.'
                       || lpad((minimum_own_share_millionths % 10000)::text, 4, '0'), '0'), '.')
        || '"}],' END
    || '"needsLeadPartner":false,"rates":[{"rate":"'
    || rtrim(rtrim((rate_millionths / 10000)::text || '.' || lpad((rate_millionths % 10000)::text, 4, '0'), '0'), '.')
    || '"}],"rounding":"towardZero","selection":{"method":"firstCome"},"source":{"citation":' || to_json(source)::text
    || ',"standing":"fullText"},"startBeforeDecision":true,"step":"'
    || (step / 100)::text || '.' || lpad((step % 100)::text, 2, '0') || '","title":{"german":""}}'
-- next
ALTER TABLE directive
    ALTER COLUMN terms SET NOT NULL,
    ADD CONSTRAINT directive_terms_check CHECK (terms <> ''),
    DROP COLUMN rate_millionths,
    DROP COLUMN max_grant,
    DROP COLUMN minimum_grant,
    DROP COLUMN minimum_own_share_millionths,
    DROP COLUMN step,
    DROP COLUMN source
-- next
CREATE TRIGGER directive_unchanged BEFORE UPDATE ON directive FOR EACH ROW EXECUTE FUNCTION refuse('directive_unchanged')
-- next
CREATE TRIGGER directive_kept BEFORE DELETE ON directive FOR EACH ROW EXECUTE FUNCTION refuse('directive_kept')
-- next
CREATE TRIGGER directive_not_emptied BEFORE TRUNCATE ON directive EXECUTE FUNCTION refuse('directive_kept')
-- next
ALTER TABLE record_link DROP CONSTRAINT record_link_record_check
-- next
ALTER TABLE record_link ADD CONSTRAINT record_link_record_check CHECK (record IN
    ('consent', 'freeze', 'carryOver', 'yearStep', 'decision', 'decisionShare', 'transition', 'directive'))
-- next
ALTER TABLE application ADD COLUMN circumstances TEXT COLLATE "C" NOT NULL DEFAULT '{}'
