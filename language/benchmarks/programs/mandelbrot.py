# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""The Mandelbrot set on a square grid: float arithmetic in nested loops."""

SIZE, EXPECTED = 200, (15909, 976575)


def run(size):
    """The number of points that do not escape in 50 steps, and the steps of all."""
    inside = steps = 0
    for row in range(size):
        ci = 2.0 * row / size - 1.0
        for column in range(size):
            cr = 2.0 * column / size - 1.5
            zr = zi = 0.0
            for i in range(50):
                square_r, square_i = zr * zr, zi * zi
                if square_r + square_i > 4.0:
                    break
                zi = 2.0 * zr * zi + ci
                zr = square_r - square_i + cr
                steps += 1
            else:
                inside += 1
    return inside, steps
