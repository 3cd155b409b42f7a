import mod_circular_a

print(mod_circular_a.A, mod_circular_a.use_b())
try:
    import mod_circular_broken
except ImportError as e:
    print(str(e).split(" (most")[0])
