# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""Writes src/main/resources/.../unicodedata/characters.txt: what the JDK does not know about characters.

Run by the reference CPython; the output goes to standard output. Sections hold runs of code points with one value;
numbers count up within a run. A decomposition that is no exception follows from the full normal form.
"""
import textwrap
import unicodedata
from fractions import Fraction

END = 0x110000
OLD = unicodedata.ucd_3_2_0


def place(first, last):
    return f"{first:x}" if first == last else f"{first:x}-{last:x}"


def runs(function, default):
    entries = []
    start, current = 0, default
    for c in range(END + 1):
        value = function(chr(c)) if c < END else default
        if value != current:
            if current != default:
                entries.append(f"{place(start, c - 1)}={current}")
            start, current = c, value
    return entries


def old(function, unassigned):
    """Runs of what the old version says otherwise than today's of the characters that it knows."""
    def different(character):
        today = unassigned if OLD.category(character) == "Cn" else getattr(unicodedata, function)(character)
        before = getattr(OLD, function)(character)
        return "" if before == today else before
    return runs(different, "")


def old_decimals():
    for c in range(END):
        value = OLD.decimal(chr(c), None)
        if value is not None and unicodedata.decimal(chr(c), None) is None:
            yield f"{c:x}={value}"


def old_decompositions():
    """Full ones that a corrigendum changed later; none of them consists of several characters."""
    for c in range(END):
        if OLD.category(chr(c)) != "Cn" and OLD.normalize("NFD", chr(c)) != unicodedata.normalize("NFD", chr(c)):
            yield f"{c:x}={ord(OLD.normalize('NFD', chr(c))):x}"


def tag(character):
    parts = unicodedata.decomposition(character).split()
    return "" if not parts else parts[0][1:-1] if parts[0].startswith("<") else "canonical"


def decomposition_exceptions():
    for c in range(END):
        parts = unicodedata.decomposition(chr(c)).split()
        if not parts:
            continue
        if parts[0].startswith("<"):
            del parts[0]
            guess = unicodedata.normalize("NFKD", chr(c))
        else:
            full = unicodedata.normalize("NFD", chr(c))
            guess = unicodedata.normalize("NFC", full[:-1]) + full[-1]
        if guess != "".join(chr(int(part, 16)) for part in parts):
            yield f"{c:x}=" + "+".join(parts).lower()


def numbers():
    """Kind (d for digits, n for others) and value; decimal digits are left to the JDK."""
    run = None
    for c in range(END + 1):
        value = unicodedata.numeric(chr(c), None) if c < END else None
        if value is not None and unicodedata.decimal(chr(c), None) is not None:
            value = None
        kind = "d" if c < END and unicodedata.digit(chr(c), None) is not None else "n"
        if run and (value is None or kind != run[1] or value != run[2] + (c - run[0])):
            yield f"{place(run[0], c - 1)}={run[1]}{Fraction(run[2]).limit_denominator(1000)}"
            run = None
        if value is not None and run is None:
            run = c, kind, value


print("# Written by src/main/scripts/character-tables.py from Unicode", unicodedata.unidata_version)
for name, entries in (
    ("combining", runs(unicodedata.combining, 0)),
    ("width", runs(unicodedata.east_asian_width, "N")),
    ("old", runs(lambda c: int(OLD.category(c) != "Cn"), 0)),
    ("old category", old("category", "Cn")),
    ("old direction", old("bidirectional", "")),
    ("old mirrored", runs(lambda c: str(OLD.mirrored(c)) if OLD.category(c) != "Cn"
                          and OLD.mirrored(c) != unicodedata.mirrored(c) else "", "")),
    ("old width", old("east_asian_width", "N")),
    ("old decimal", old_decimals()),
    ("old normal form", old_decompositions()),
    ("decomposition", runs(tag, "")),
    ("exceptions", decomposition_exceptions()),
    ("number", numbers()),
):
    print(f"[{name}]")
    print(textwrap.fill(" ".join(entries), 118, break_on_hyphens=False))
