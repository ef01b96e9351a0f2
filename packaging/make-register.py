#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Mittelbuch developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Makes resources/register/saxony.tsv, the register of municipalities that is built into the program.

Usage: make-register.py FOLDER [OUTPUT]

FOLDER holds gemeinden_sn.csv, kreise_sn.csv and gemeindeverbaende_sn.csv. Kept are all municipalities and districts and
those associations that are one: Verwaltungsgemeinschaft (54) and Verwaltungsverband (56). The rows "verbandsfreie
Gemeinde" (50) only repeat their single municipality and are left out; the four digits of the association stay in the
municipality's row, so that its ARS is whole.

The rows are sorted by key, so that the same input gives the same bytes.
"""

import csv
import decimal
import pathlib
import sys

SOURCE = "© Statistisches Bundesamt (Destatis), 2025; Daten bearbeitet"
EDITION = "Gemeindeverzeichnis GV-ISys, Stand {day}"
COLUMNS = ["kind", "key", "name", "seat", "association", "postcode", "hectares", "inhabitants", "longitude", "latitude"]
REPEATS_ITS_MUNICIPALITY = "50"


def rows_of(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def only(values, what):
    found = set(values)
    if len(found) != 1:
        sys.exit(f"{what}: expected one day for all rows, found {sorted(found)}")
    return found.pop()


def micro_degrees(text):
    return str(int((decimal.Decimal(text) * 1_000_000).to_integral_exact())) if text else ""


def municipality(row):
    return [row["typ_code"], row["ags"], row["name"], "", row["verband"][5:], row["plz_verwaltungssitz"],
            row["flaeche_ha"], row["einwohner"], micro_degrees(row["lon"]), micro_degrees(row["lat"])]


def district(row):
    return [row["typ_code"], row["kreis"], row["name"], row["sitz"], "", "",
            row["flaeche_ha"], row["einwohner"], "", ""]


def association(row):
    return [row["typ_code"], row["verband"], row["name"], row["sitz"], "", "", "", "", "", ""]


def header(municipalities, districts):
    everywhere = municipalities + districts
    territory = only((row["gebietsstand"] for row in everywhere), "territory")
    german_day = ".".join(reversed(territory.split("-")))
    return {
        "format": "mittelbuch-register 1",
        "source": SOURCE,
        "edition": EDITION.format(day=german_day),
        "territory": territory,
        "population": only((row["einwohner_stand"] for row in everywhere), "population"),
        "coordinates": only((row["koordinaten_stand"] for row in municipalities), "coordinates"),
        "columns": " ".join(COLUMNS),
    }


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    folder = pathlib.Path(sys.argv[1])
    root = pathlib.Path(__file__).resolve().parent.parent
    output = pathlib.Path(sys.argv[2]) if len(sys.argv) == 3 else root / "resources/register/saxony.tsv"
    municipalities = rows_of(folder / "gemeinden_sn.csv")
    districts = rows_of(folder / "kreise_sn.csv")
    associations = [row for row in rows_of(folder / "gemeindeverbaende_sn.csv")
                    if row["typ_code"] != REPEATS_ITS_MUNICIPALITY]
    rows = [district(row) for row in districts]
    rows += [association(row) for row in associations]
    rows += [municipality(row) for row in municipalities]
    rows.sort(key=lambda row: row[1])
    lines = [f"# {name}: {value}" for name, value in header(municipalities, districts).items()]
    lines += ["\t".join(row) for row in rows]
    output.parent.mkdir(parents=True, exist_ok=True)
    output.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{output}: {len(municipalities)} municipalities, {len(districts)} districts, "
          f"{len(associations)} associations")


if __name__ == "__main__":
    main()
