# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""The sun and the four giant planets, moved in small steps: float arithmetic on attributes and loops over pairs."""

import math

SIZE, EXPECTED = 20000, "-0.169075164 -0.169089263"

DAYS = 365.24
SUN = 4 * math.pi ** 2

# position in astronomical units, velocity in units per day, mass in suns: Jupiter, Saturn, Uranus, Neptune
PLANETS = [
    (4.84143144246472090e00, -1.16032004402742839e00, -1.03622044471123109e-01,
     1.66007664274403694e-03, 7.69901118419740425e-03, -6.90460016972063023e-05, 9.54791938424326609e-04),
    (8.34336671824457987e00, 4.12479856412430479e00, -4.03523417114321381e-01,
     -2.76742510726411899e-03, 4.99852801234917238e-03, 2.30417297573763929e-05, 2.85885980666130812e-04),
    (1.28943695621391310e01, -1.51111514016986312e01, -2.23307578892655734e-01,
     2.96460137564761618e-03, 2.37847173959480950e-03, -2.96589568540237556e-05, 4.36624404335156298e-05),
    (1.53796971148509165e01, -2.59193146099879641e01, 1.79258772950371181e-01,
     2.68067772490389322e-03, 1.62824170038242295e-03, -9.51592254519715870e-05, 5.15138902046611451e-05),
]


class Body:
    def __init__(self, x, y, z, vx, vy, vz, mass):
        self.x, self.y, self.z = x, y, z
        self.vx, self.vy, self.vz = vx * DAYS, vy * DAYS, vz * DAYS
        self.mass = mass * SUN


def system():
    bodies = [Body(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0)] + [Body(*planet) for planet in PLANETS]
    sun = bodies[0]
    sun.vx = -sum(b.vx * b.mass for b in bodies) / SUN
    sun.vy = -sum(b.vy * b.mass for b in bodies) / SUN
    sun.vz = -sum(b.vz * b.mass for b in bodies) / SUN
    return bodies


def advance(bodies, dt):
    n = len(bodies)
    for i in range(n):
        a = bodies[i]
        for j in range(i + 1, n):
            b = bodies[j]
            dx = a.x - b.x
            dy = a.y - b.y
            dz = a.z - b.z
            square = dx * dx + dy * dy + dz * dz
            force = dt / (square * math.sqrt(square))
            a.vx -= dx * b.mass * force
            a.vy -= dy * b.mass * force
            a.vz -= dz * b.mass * force
            b.vx += dx * a.mass * force
            b.vy += dy * a.mass * force
            b.vz += dz * a.mass * force
    for body in bodies:
        body.x += dt * body.vx
        body.y += dt * body.vy
        body.z += dt * body.vz


def energy(bodies):
    total = 0.0
    for i, a in enumerate(bodies):
        total += a.mass * (a.vx * a.vx + a.vy * a.vy + a.vz * a.vz) / 2
        for b in bodies[i + 1:]:
            total -= a.mass * b.mass / math.dist((a.x, a.y, a.z), (b.x, b.y, b.z))
    return total


def run(size):
    bodies = system()
    before = energy(bodies)
    for _ in range(size):
        advance(bodies, 0.01)
    return f"{before:.9f} {energy(bodies):.9f}"
