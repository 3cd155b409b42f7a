print("b starts")
import mod_circular_a

print("a is there, but not finished:", hasattr(mod_circular_a, "A"), hasattr(mod_circular_a, "use_b"))
B = "b"


def use_a():
    return mod_circular_a.A


print("b ends")
