-- SPDX-FileCopyrightText: 2026 The Mittelbuch developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A version of a directive holds its terms as one text (service/directivejson.h says in what form), and an application what it
-- answers because its directive asks. A version is issued once and for all: when it ends because another one follows, that
-- stands in the one that follows.
--
-- Versions are linked in the chain of records from now on.
--
-- What there was before were shares of the expenditure with a maximum; each is written as the terms that say the same. SQLite
-- takes no column from a table that is constrained by it: the table is made anew, and the references to it are looked at when
-- the transaction ends.

PRAGMA defer_foreign_keys = ON
-- next
CREATE TABLE directive_before AS SELECT * FROM directive
-- next
DROP TABLE directive
-- next
CREATE TABLE directive (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    version INTEGER NOT NULL CHECK (version >= 1),
    valid_from TEXT NOT NULL,
    valid_to TEXT,
    terms TEXT NOT NULL CHECK (terms <> ''),
    UNIQUE (programme_id, version)
) STRICT
-- next
INSERT INTO directive (id, programme_id, version, valid_from, valid_to, terms)
SELECT id, programme_id, version, valid_from, valid_to,
    '{"basis":[{"rounding":"towardZero","rule":"shareOfExpenditure","step":"0.01"}],"cumulation":"allowed",'
    || '"financing":"share","form":"decision","limits":[{"scope":"application","terms":[{"amount":"'
    || printf('%d.%02d', max_grant / 100, max_grant % 100)
    || '","rounding":"towardZero","rule":"fixedAmount","step":"0.01"}]}],"mayForward":false,"minimumGrant":{"amount":"'
    || printf('%d.%02d', minimum_grant / 100, minimum_grant % 100) || '","mustExceed":true},'
    || iif(minimum_own_share_millionths = 0, '', '"minimumOwnShare":[{"rate":"'
        || rtrim(rtrim(printf('%d.%04d', minimum_own_share_millionths / 10000, minimum_own_share_millionths % 10000), '0'), '.')
        || '"}],')
    || '"needsLeadPartner":false,"rates":[{"rate":"'
    || rtrim(rtrim(printf('%d.%04d', rate_millionths / 10000, rate_millionths % 10000), '0'), '.')
    || '"}],"rounding":"towardZero","selection":{"method":"firstCome"},"source":{"citation":' || json_quote(source)
    || ',"standing":"fullText"},"startBeforeDecision":true,"step":"' || printf('%d.%02d', step / 100, step % 100)
    || '","title":{"german":""}}'
FROM directive_before
ORDER BY id
-- next
DROP TABLE directive_before
-- next
-- INSERT OR REPLACE, which deletes without asking the DELETE trigger, finds nothing to replace.
CREATE TRIGGER directive_appended BEFORE INSERT ON directive
BEGIN
    SELECT RAISE(ABORT, 'directive_appended')
    WHERE EXISTS (SELECT 1 FROM directive
                  WHERE id = NEW.id OR (programme_id = NEW.programme_id AND version = NEW.version));
END
-- next
CREATE TRIGGER directive_unchanged BEFORE UPDATE ON directive
BEGIN
    SELECT RAISE(ABORT, 'directive_unchanged');
END
-- next
CREATE TRIGGER directive_kept BEFORE DELETE ON directive
BEGIN
    SELECT RAISE(ABORT, 'directive_kept');
END
-- next
CREATE TABLE record_link_before AS SELECT * FROM record_link
-- next
DROP TABLE record_link
-- next
CREATE TABLE record_link (
    number INTEGER PRIMARY KEY,
    record TEXT NOT NULL CHECK (record IN
        ('consent', 'freeze', 'carryOver', 'yearStep', 'decision', 'decisionShare', 'transition', 'directive')),
    record_id INTEGER NOT NULL,
    part INTEGER NOT NULL,
    chain_hash TEXT NOT NULL,
    UNIQUE (record, record_id, part)
) STRICT
-- next
INSERT INTO record_link (number, record, record_id, part, chain_hash)
SELECT number, record, record_id, part, chain_hash FROM record_link_before
ORDER BY number
-- next
DROP TABLE record_link_before
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
-- next
ALTER TABLE application ADD COLUMN circumstances TEXT NOT NULL DEFAULT '{}'
