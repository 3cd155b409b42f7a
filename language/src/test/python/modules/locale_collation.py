"""Order of strings, in which there can be no null character."""

import locale

print([locale.strcoll(a, b) for a, b in [("a", "b"), ("b", "a"), ("a", "a"), ("", "a"), ("é", "z")]])
print(sorted(["b", "", "a", "ab"], key=locale.strxfrm))
for call in (
    lambda: locale.strcoll("a\0", "a"),
    lambda: locale.strcoll("a", "a\0"),
    lambda: locale.strxfrm("a\0"),
):
    try:
        print(call())
    except ValueError as e:
        print(e)
