#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Mittelbuch developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Makes resources/geo/districts.json, the outlines of the districts that are built into the program.

Usage: make-outlines.py GEOJSON [OUTPUT]

A ring is one flat list of whole numbers in ten-thousandths of a degree (WGS 84): longitude and latitude of the first
point, then the difference of each further point to the one before. Rings are closed: the differences sum up to zero.
The first ring of a district is its outer line, further ones are holes or exclaves.
"""

import json
import pathlib
import sys

SOURCE = "© GeoBasis-DE / BKG 2016 (Daten verändert)"
STEPS_PER_DEGREE = 10_000


def flat_ring(points):
    whole = [(round(x * STEPS_PER_DEGREE), round(y * STEPS_PER_DEGREE)) for x, y in points]
    if whole[0] != whole[-1]:
        sys.exit(f"A ring that begins at {points[0]} is not closed.")
    numbers = list(whole[0])
    for (before_x, before_y), (x, y) in zip(whole, whole[1:]):
        if (x, y) != (before_x, before_y):
            numbers += [x - before_x, y - before_y]
    return numbers


def rings_of(geometry):
    polygons = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
    return [flat_ring(ring) for polygon in polygons for ring in polygon]


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    root = pathlib.Path(__file__).resolve().parent.parent
    output = pathlib.Path(sys.argv[2]) if len(sys.argv) == 3 else root / "resources/geo/districts.json"
    features = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))["features"]
    districts = [{"key": feature["properties"]["kreis"], "name": feature["properties"]["name"],
                  "rings": rings_of(feature["geometry"])} for feature in features]
    districts.sort(key=lambda district: district["key"])
    document = {"format": "mittelbuch-outlines 1", "source": SOURCE, "stepsPerDegree": STEPS_PER_DEGREE}
    # One district per line, so that a later edition shows in a diff which of them moved.
    lines = ",\n".join(json.dumps(district, ensure_ascii=False, separators=(",", ":")) for district in districts)
    head = json.dumps(document, ensure_ascii=False)[:-1]
    output.parent.mkdir(parents=True, exist_ok=True)
    output.write_text(head + ', "districts": [\n' + lines + "\n]}\n", encoding="utf-8")
    print(f"{output}: {len(districts)} districts, {output.stat().st_size} bytes")


if __name__ == "__main__":
    main()
