-- SPDX-FileCopyrightText: 2026 The Mittelbuch developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Settings, unsaved forms and the register of municipalities. A migration is one transaction; a line "-- next" parts its
-- statements. Days are ISO texts, instants milliseconds since 1970 UTC, money whole cents.

CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID
-- next
CREATE TABLE draft (
    user_key TEXT NOT NULL,  -- the user's name without regard to case
    form TEXT NOT NULL,
    content BLOB NOT NULL,
    kept_at_ms INTEGER NOT NULL,
    PRIMARY KEY (user_key, form)
) STRICT, WITHOUT ROWID
-- next
CREATE TABLE register_source (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    territory_day TEXT NOT NULL,
    population_day TEXT,
    checksum TEXT NOT NULL UNIQUE,
    imported_at_ms INTEGER NOT NULL
) STRICT
-- next
-- Which Länder an edition holds: only they can lose a key by it, and only a newer edition may say how a Land looks now.
CREATE TABLE register_coverage (
    source_id INTEGER NOT NULL REFERENCES register_source (id),
    state TEXT NOT NULL,
    PRIMARY KEY (source_id, state)
) STRICT, WITHOUT ROWID
-- next
-- One row per key, as it is now; what it was called before stands in region_name. Rows come in key order from the official
-- file, so that the table grows at its end.
CREATE TABLE region (
    key TEXT NOT NULL PRIMARY KEY,
    state TEXT NOT NULL,
    level INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    seat TEXT NOT NULL,
    association TEXT NOT NULL,
    postcode TEXT NOT NULL,
    area_hectares INTEGER,
    longitude_micro INTEGER,
    latitude_micro INTEGER,
    valid_from TEXT NOT NULL,
    valid_to TEXT,
    successor TEXT,
    search_key TEXT NOT NULL,
    short_key TEXT NOT NULL,
    sort_key TEXT NOT NULL
) STRICT, WITHOUT ROWID
-- next
CREATE TRIGGER region_kept BEFORE DELETE ON region
BEGIN
    SELECT RAISE(ABORT, 'region_kept');
END
-- next
CREATE TABLE region_name (
    key TEXT NOT NULL REFERENCES region (key),
    valid_to TEXT NOT NULL,  -- last day of the former name
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    PRIMARY KEY (key, valid_to)
) STRICT, WITHOUT ROWID
-- next
CREATE TABLE population (
    key TEXT NOT NULL REFERENCES region (key),
    day TEXT NOT NULL,
    inhabitants INTEGER NOT NULL CHECK (inhabitants >= 0),
    PRIMARY KEY (key, day)
) STRICT, WITHOUT ROWID
