#!/usr/bin/env python3
"""The band workload in vectorised NumPy, timed beside the program's own: band_workload.cpp defines the same one.

Four scenarios x 64 accuracy targets x 4,096 draws; 5, 50 and 95 % order statistics of the training's kg CO2e. The loss law stays
at its centre; link, team, MFU, power, PUE and grid are drawn; draws without an answer are +infinity. Argument: the folder of the
catalogue. Prints one JSON object: the median time and all quantiles.
"""

import json
import math
import pathlib
import statistics
import sys
import time

import numpy as np

DRAWS = 4096
TARGETS = np.linspace(0.30, 0.85, 64)
REPEATS = 9
Z95 = 1.6448536269514722
PLACES = [math.ceil(level * DRAWS) - 1 for level in (0.05, 0.50, 0.95)]

# peak FLOP/s, median MFU, board W, grid kg/kWh
MACHINES = (
    (312e12, 0.40, 288.0, 0.369),
    (989.4e12, 0.275, 630.0, 0.369),
    (989.4e12, 0.275, 630.0, 0.056),
    (125e12, 0.21, 225.0, 0.710),
)


def record(folder, file, **wanted):
    """The record of a catalogue file in which these members have these values."""
    for candidate in json.loads((folder / file).read_text())["records"]:
        if all(candidate.get(key) == value for key, value in wanted.items()):
            return candidate
    raise SystemExit(f"{file} has no record {wanted}")


def spread(low, high):
    """Standard deviation of ln x whose 5 and 95 % points are low and high."""
    return math.log(high / low) / (2 * Z95)


def machine_part(generator, machine):
    """ln kg per FLOP, draw by draw."""
    peak, mfu, watts, grid = machine
    slowness = -0.235 * generator.standard_t(5, DRAWS)
    node = watts * generator.normal(1.0, 0.06, DRAWS) * 1.40 * np.exp(spread(1.25, 1.55) * generator.standard_normal(DRAWS))
    pue = generator.triangular(1.05, 1.15, 1.40, DRAWS)
    place = grid * np.exp(spread(0.90, 1.11) * generator.standard_normal(DRAWS))
    return np.log(node * pue * place / (peak * mfu * 3.6e6)) + slowness


def band(generator, law, link):
    """Quantiles by scenario: an array of three rows, one column a target."""
    logit = np.log((link["top"] - TARGETS) / (TARGETS - link["floor"]))
    power = 1 / law["alpha"] + 1 / law["beta"]
    both = law["alpha"] + law["beta"]
    constant = math.log(6) + math.log(law["A"] * both / law["beta"]) / law["alpha"] + math.log(law["B"] * both / law["alpha"]) / law["beta"]
    rest = math.sqrt(1 - link["correlation"] ** 2)
    result = []
    for machine in MACHINES:
        slope, offset = generator.standard_normal((2, DRAWS))
        inverse_k = np.exp(-link["sd_ln_k"] * slope) / link["k"]
        above = link["L0"] + link["sd_L0"] * (link["correlation"] * slope + rest * offset) - law["E"]
        known = constant + power * 0.15 * generator.standard_normal(DRAWS) + machine_part(generator, machine)
        reducible = above[:, None] + logit[None, :] * inverse_k[:, None]
        with np.errstate(divide="ignore", invalid="ignore"):
            ln_kg = np.where(reducible > 0, known[:, None] - power * np.log(reducible), np.inf)
        result.append(np.exp(np.partition(ln_kg, PLACES, axis=0)[PLACES]))
    return result


def main():
    folder = pathlib.Path(sys.argv[1])
    law = record(folder, "loss_laws.json", id="besiroglu_2024")
    link = record(folder, "accuracy_links.json", law="besiroglu_2024", benchmark="mmlu", recipe="curated_2024")
    generator = np.random.default_rng(1)
    quantiles = band(generator, law, link)
    times = []
    for _ in range(REPEATS):
        start = time.perf_counter()
        band(generator, law, link)
        times.append(1e3 * (time.perf_counter() - start))
    print(json.dumps({"median_ms": statistics.median(times), "quantiles": [rows.tolist() for rows in quantiles]}))


if __name__ == "__main__":
    main()
