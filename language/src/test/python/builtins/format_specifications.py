# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""Every option of format specifications with every kind of value."""

VALUES = [5, -5, True, 1.5, -0.0, 1 + 2j, "ab", 10**20, float("inf"), 12345678, 0.000123456, -1234.5678]
SPECS = """
5|<5|^5|=5|+|-| |z|#|05|0|<05|*>05|,|_|,_|_,|,,|__|.2|.|.2,|.2,_|.,|._f|,.2f|_.2,f|c|b|d|o|x|X|n|e|E|f|F|g|G|%|s|q
+c|#c|c,|,x|_x|.2d|.2s|5s|=5s|+s| s|#s|zs|,s|z.1f|zd|#x|#o|#b|#X|#08x|#_x|08,|010,.2f|,n|5%|{|5dd|99999999999999999999
5.|>>5|=+5|<<|z+|+z|.0|.0f|#.0f|.0e|#.0e|.3g|#.3g|.17|.20f|.3%|012.3e|-^12.3f|020,|020_|030,.10_f|#g|.0g|.16|.17g
""".replace("\n", "|").strip("|").split("|")


def formatted(value, spec):
    try:
        return format(value, spec)
    except (ValueError, OverflowError) as error:
        return f"{type(error).__name__} {error}"


for spec in SPECS:
    print(repr(spec), "|".join(formatted(value, spec) for value in VALUES), sep=" ")
