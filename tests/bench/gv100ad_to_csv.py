# SPDX-FileCopyrightText: 2026 The Mittelbuch developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Writes every record of a GV100AD file as a row of CSV, for the yardstick of the import benchmark.

Every record and not only the municipalities (Satzart 60), because the program stores them all: Länder, Regierungsbezirke,
Kreise and associations too. Every field of the layout that is not blank by definition, as a CSV of the file would have it.

Usage: gv100ad_to_csv.py GV100AD_FILE CSV_FILE

Positions are those of the record description, counted in characters from 1.
"""

import csv
import sys

FIELDS = (("record_type", 1, 2), ("territory", 3, 10), ("key", 11, 18), ("association", 19, 22), ("name", 23, 72),
          ("seat", 73, 122), ("kind", 123, 124), ("hectares", 129, 139), ("inhabitants", 140, 150), ("male", 151, 161),
          ("postcode", 166, 170), ("several_postcodes", 171, 175), ("tax_office", 178, 181), ("courts", 182, 185),
          ("labour_office", 186, 190), ("constituency_from", 191, 193), ("constituency_to", 194, 196))


def row_of(record):
    return [record[first - 1:last].strip() for _, first, last in FIELDS]


def main():
    with open(sys.argv[1], encoding="utf-8") as source:
        rows = [row_of(record) for record in source]
    with open(sys.argv[2], "w", encoding="utf-8", newline="") as target:
        writer = csv.writer(target)
        writer.writerow(name for name, _, _ in FIELDS)
        writer.writerows(rows)
    municipalities = [row for row in rows if row[0] == "60"]
    print(f"{len(rows)} records, {len(municipalities)} of them municipalities with "
          f"{sum(int(row[8]) for row in municipalities)} inhabitants")


if __name__ == "__main__":
    main()
