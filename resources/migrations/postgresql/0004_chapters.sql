-- SPDX-FileCopyrightText: 2026 The Mittelbuch developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Chapters of five digits, which some Länder have, beside those of four.

ALTER TABLE budget_line DROP CONSTRAINT budget_line_chapter_check
-- next
ALTER TABLE budget_line ADD CONSTRAINT budget_line_chapter_check CHECK (length(chapter) IN (4, 5))
