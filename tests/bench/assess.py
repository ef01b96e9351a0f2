# SPDX-FileCopyrightText: 2026 The Mittelbuch developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Calculations of a grant in a second on one core, and how long one takes beside one cell formula of the same shape.

Usage: assess.py BENCH_ASSESS [ROWS]

Prints what Google Benchmark measured; exit code 1 below 100,000 a second. With LibreOffice Calc at hand it loads a table of
ROWS rows twice, once with a formula in each (categories at their rates, overhead, maximum, gap, request) and once with a
number, and takes the difference of the medians of three turns; without it, it says so.
"""

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile

WANTED = 100_000
TURNS = 3
INPUTS = "90000,60000,30000,1000,0,132000"
# A to F: equipment, staff, other, marketing, other funds, request.
FORMULA = ('"=ROUNDDOWN(MIN(A{0}*0.8+(B{0}*1.15+C{0}+MIN(D{0};(A{0}+B{0}+C{0})*0.01))*0.6;400000;'
           'A{0}+B{0}*1.15+C{0}+D{0}-E{0};IF(F{0}>0;F{0};400000));2)"')


def measured(bench):
    answer = subprocess.run([bench, "--benchmark_format=json", "--benchmark_repetitions=5"],
                            check=True, capture_output=True, text=True)
    runs = [run for run in json.loads(answer.stdout)["benchmarks"] if run.get("aggregate_name") == "median"]
    return {run["run_name"]: run["items_per_second"] for run in runs}


def cpu_of_load(office, folder, table):
    before = os.times()
    subprocess.run([office, "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1",
                    "--infilter=CSV:44,34,76,1,,1033,false,true,false,false,false,-1", "--outdir", f"{folder}/out", table],
                   check=True, stdout=subprocess.DEVNULL)
    after = os.times()
    return after.children_user + after.children_system - before.children_user - before.children_system


def write_table(path, rows, cell):
    with open(path, "w", encoding="utf-8") as table:
        for row in range(1, rows + 1):
            table.write(f"{INPUTS},{cell.format(row)}\n")


def assert_evaluated(folder):
    with open(f"{folder}/out/formulas.csv", encoding="utf-8") as table:
        last = table.readline().strip().split(",")[-1]
    if not last.startswith("132"):
        sys.exit(f"LibreOffice did not evaluate the formula: {last}")


def formula_seconds(office, rows):
    with tempfile.TemporaryDirectory() as folder:
        formulas, numbers = f"{folder}/formulas.csv", f"{folder}/numbers.csv"
        write_table(formulas, rows, FORMULA.replace(";", ","))
        write_table(numbers, rows, "132000")
        cpu_of_load(office, folder, numbers)
        turns = [(cpu_of_load(office, folder, formulas), cpu_of_load(office, folder, numbers)) for _ in range(TURNS)]
        assert_evaluated(folder)
    return (statistics.median(turn[0] for turn in turns) - statistics.median(turn[1] for turn in turns)) / rows


def main():
    rates = measured(sys.argv[1])
    for name, rate in rates.items():
        print(f"{name}: {rate:,.0f} assessments a second, {1e6 / rate:.2f} µs each (at least {WANTED:,} wanted)")
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if not office:
        print("LibreOffice is not installed (libreoffice-calc); the comparison with a cell formula is left out.")
    else:
        rows = int(sys.argv[2]) if len(sys.argv) > 2 else 50_000
        formula = formula_seconds(office, rows)
        print(f"One cell formula of the same shape, read and evaluated: {1e6 * formula:.2f} µs;"
              f" an assessment takes {1 / rates['richDirective'] / formula:.2f} times as long")
    sys.exit(0 if min(rates.values()) >= WANTED else 1)


if __name__ == "__main__":
    main()
