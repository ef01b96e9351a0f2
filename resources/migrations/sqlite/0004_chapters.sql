-- SPDX-FileCopyrightText: 2026 The Mittelbuch developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Chapters of five digits, which some Länder have, beside those of four.
--
-- SQLite changes no CHECK of a table that is there. The references to the lines are looked at when the transaction ends,
-- and by then each line is back under its number.

PRAGMA defer_foreign_keys = ON
-- next
CREATE TABLE budget_line_before AS SELECT * FROM budget_line
-- next
DROP TABLE budget_line
-- next
CREATE TABLE budget_line (
    id INTEGER PRIMARY KEY,
    chapter TEXT NOT NULL CHECK (length(chapter) IN (4, 5)),
    title TEXT NOT NULL CHECK (length(title) = 5),
    purpose TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('current', 'investment', 'own')),
    carry_over_allowed INTEGER NOT NULL CHECK (carry_over_allowed IN (0, 1)),
    mixed_recipients INTEGER NOT NULL CHECK (mixed_recipients IN (0, 1)),
    illustrative INTEGER NOT NULL CHECK (illustrative IN (0, 1)),
    category TEXT NOT NULL DEFAULT 'other' CHECK (category IN ('other', 'federalOrEuropean', 'statutory')),
    UNIQUE (chapter, title)
) STRICT
-- next
INSERT INTO budget_line (id, chapter, title, purpose, kind, carry_over_allowed, mixed_recipients, illustrative, category)
SELECT id, chapter, title, purpose, kind, carry_over_allowed, mixed_recipients, illustrative,
    category FROM budget_line_before
ORDER BY id
-- next
DROP TABLE budget_line_before
