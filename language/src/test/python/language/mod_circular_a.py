print("a starts")
A = "a"
import mod_circular_b


def use_b():
    return mod_circular_b.B + mod_circular_b.use_a()


print("a ends")
