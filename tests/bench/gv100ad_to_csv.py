# SPDX-FileCopyrightText: 2026 The Mittelbuch developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Writes the municipalities (Satzart 60) of a GV100AD file as CSV, for the yardstick of the import benchmark.

Usage: gv100ad_to_csv.py GV100AD_FILE CSV_FILE

Positions are those of the record description, counted in characters from 1.
"""

import csv
import sys

FIELDS = (("territory", 3, 10), ("ags", 11, 18), ("association", 19, 22), ("name", 23, 72), ("kind", 123, 124),
          ("area", 129, 139), ("inhabitants", 140, 150), ("male", 151, 161), ("postcode", 166, 170))


def row_of(record):
    return [record[first - 1:last].strip() for _, first, last in FIELDS]


def main():
    with open(sys.argv[1], encoding="utf-8") as source:
        rows = [row_of(record) for record in source if record.startswith("60")]
    with open(sys.argv[2], "w", encoding="utf-8", newline="") as target:
        writer = csv.writer(target)
        writer.writerow(name for name, _, _ in FIELDS)
        writer.writerows(rows)
    print(f"{len(rows)} municipalities, {sum(int(row[6]) for row in rows)} inhabitants")


if __name__ == "__main__":
    main()
