# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""Carbon dioxide on Mauna Loa: reads the yearly means of data/co2_annmean_mlo.csv, or of the file named
on the command line, and computes their mean, spread, straight-line trend and moving average with vector."""

import math
import os
import sys

from vector import Vector


def read_columns(path):
    """The columns of a CSV file of numbers under one line of names, as a dict of name to Vector."""
    with open(path, encoding="utf-8") as file:
        names = file.readline().strip().split(",")
        rows = [[float(field) for field in line.split(",")] for line in file if line.strip()]
    return {name: Vector(column) for name, column in zip(names, zip(*rows))}


def mean(v):
    return v.sum() / len(v)


def variance(v):
    """The sample variance."""
    return (v - mean(v)).map(lambda d: d * d).sum() / (len(v) - 1)


def trend(x, y):
    """Slope, intercept and r squared of the least-squares line through the points (x, y)."""
    dx = x - mean(x)
    dy = y - mean(y)
    slope = dx.dot(dy) / dx.dot(dx)
    return slope, mean(y) - slope * mean(x), dx.dot(dy) ** 2 / (dx.dot(dx) * dy.dot(dy))


def moving_average(v, width):
    """The means of all runs of that many neighbours."""
    return Vector([mean(v.window(i, i + width)) for i in range(len(v) - width + 1)])


def bars(x, y, width=46):
    """One line of text for each value, with a bar from the least to the greatest of them."""
    low, high = min(y), max(y)
    for label, value in zip(x, y):
        yield f"  {label:.0f} {value:8.2f} {'#' * round(1 + (value - low) / (high - low) * width)}"


def main(path):
    columns = read_columns(path)
    year, co2 = columns["year"], columns["mean"]
    slope, intercept, r_squared = trend(year, co2)
    middle = len(year) // 2
    early, _, _ = trend(year.window(0, middle), co2.window(0, middle))
    late, _, _ = trend(year.window(middle, len(year)), co2.window(middle, len(co2)))
    smooth = moving_average(co2, 5)
    residual = co2 - (year * slope + intercept)

    print(f"CO2 on Mauna Loa, {len(co2)} yearly means, {year[0]:.0f} to {year[-1]:.0f} (parts per million)")
    print(f"  mean                 {mean(co2):10.4f}")
    print(f"  standard deviation   {math.sqrt(variance(co2)):10.4f}")
    print(f"  trend per year       {slope:10.4f}   (r squared {r_squared:.4f})")
    print(f"    first half         {early:10.4f}")
    print(f"    second half        {late:10.4f}")
    print(f"  farthest off trend   {max(residual.map(abs)):10.4f}")
    print("five-year moving average, every fifth year:")
    shown = range(0, len(smooth), 5)
    for line in bars([year[i + 2] for i in shown], [smooth[i] for i in shown]):
        print(line)


if __name__ == "__main__":
    here = os.path.dirname(os.path.abspath(__file__))
    main(sys.argv[1] if len(sys.argv) > 1 else os.path.join(here, "data", "co2_annmean_mlo.csv"))
