name, n, items = "World", 42, [1, 2]
print(f"Hello {name}!", f"{n}{n}", f"{n + 1} {n * 2:d}", f"{items[0]} {items}", f"{{literal}} {{{n}}}")
print(f'{name.upper()} {"nested quotes"} {name!r} {name!s} {name!a}', f"{'é'!a}")
print(f"{n:5}|{n:<5}|{n:^5}|{n:>5}|{n:05}|{n:+}|{n:x}|{n:#b}")
print(f"{3.14159:.2f} {1e10:g} {0.25:.0%} {1234567:,} {1234567.891:_.1f}")
print(f"{name:10}|{name:>10}|{name:*^11}|{name:.3}|{name!r:>10}")
width, precision = 10, 3
print(f"{3.14159:{width}.{precision}f}|{name:{'>'}{width}}|{n:{'0'}{5}}")
print(f"{'a' if n else 'b'} {[x for x in range(3)]} { {'k': 1}['k'] } {(lambda x: x * 2)(3)}")
print(f"multi"
      f"{n}" "plain {n}"
      f'{name}')
print(f"""triple
{n
 + 1}
end""")
print(rf"\n{n}\t", f"\t{n}\x41\N{BULLET}", fr'{name}\d')
print(f"", f"{''}", f"{None} {True} {...}")
print(f"{n!r:>{width}}", f"{n:{width}}", f"{n:{width + 2}d}")
print(f"{(x := 5)} {x}", f"{x:=+5}", f"{n,}", f"{*items, 3}")
