# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""Numbers in text by f-strings, str.format and %, each place used again and again with numbers of different kinds."""

NUMBERS = [0, 7, -12345, 2**63 - 1, -(2**63), 2**70, True, 0.0, -0.0, 2.5, -1.005, 0.125, 999999999999999.9, 1e22]
NUMBERS += [float("inf"), float("-nan"), 1e-7]
SPECS = ["", "d", "5", "<8", "*^9", "=+8", "08", "+", " ", "x", "#X", "#010b", "o", ",", ".2f", "8.3f", "+.0f", "010.1f"]
SPECS += ["é>7", "é<9.1f", ".3", "e", "%", "#.0f", "z.1f", "s", "c", "_x", ".15f", ".16f", "n"]


def tried(function, *arguments):
    try:
        return ascii(function(*arguments))
    except (ValueError, TypeError, OverflowError) as error:
        return f"{type(error).__name__}: {error}"


for number in NUMBERS:
    print(f"{number}", f"<{number}>", f"{number!r}", f"{number!s:>6}", hex(number) if isinstance(number, int) else "-")
    for spec in SPECS:
        print(end=tried("{:{}}".format, number, spec) + "; ")
    print()


def table(number):
    return (
        f"{number:d}|{number:5d}|{number:<5}|{number:>12}|{number:^12}|{number:=+9}|{number:08}|{number:x}|{number:#X}"
        f"|{number:#o}|{number:b}|é{number}é{number!r}"
    )


def measures(number):
    return f"{number:.2f}|{number:f}|{number:9.1f}|{number:<9.1f}|{number:^9.0f}|{number:+.3f}|{number:08.2f}|{number}"


for number in NUMBERS:
    print(tried(table, number), tried(measures, number))


def wrong(before, number, after):
    return f"{before(1)}{number:Q}{after(2)}"


for number in 1, 1.5, "text":
    try:
        wrong(print, number, print)
    except ValueError as error:
        print(error)

TEMPLATES = ["%s", "%5s|", "%-5s|", "%.1s|", "%d", "%5d|", "%-5d|", "%05d", "%+d", "% d", "%i", "%u", "%x", "%#x", "%X"]
TEMPLATES += ["%o", "%.3d", "%f", "%.2f", "%8.1f|", "%-8.1f|", "%+08.1f", "%g", "%e", "%r", "%a", "%c", "%%%s", "é%s"]
TEMPLATES += ["%", "%q", "%5", "%(k)s", "%*d", "%1000000000d", "%ld", "%s%s", "plain", "%d%%", "%.f"]
for template in TEMPLATES:
    for operand in 65, -3, 2**64, 2.675, "text", "é", None, (1, 2), {"k": "v"}, [1]:
        print(end=(tried(template.__mod__, operand) if template != "%1000000000d" or isinstance(operand, dict) else "") + "; ")
    print()


class Loud:
    def __str__(self):
        print("str called")
        return "loud"


try:
    "%s %s %d" % (Loud(), Loud(), "x")
except TypeError as error:
    print(error)
for template in "{}{}", "{0}{1}", "{1:>5}{0!r}", "{a}{}", "{{{}}}", "{} {", "{}{0}", "{0.real}", "{0[0]}", "{!x}", "{:{}}", "{}}":
    for _ in range(2):
        try:
            print(template.format(12, 8, a="é"))
        except (ValueError, TypeError, IndexError) as error:
            print(type(error).__name__, error)
