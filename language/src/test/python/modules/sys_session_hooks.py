"""What sys has for interactive sessions, for crashes and for interned text."""
import faulthandler
import sys
import tempfile

print(callable(sys.__interactivehook__), sys.__interactivehook__.__module__)
print(callable(sys._baserepl))
hook = sys.__interactivehook__
sys.__interactivehook__ = None
print(sys.__interactivehook__)
del sys.__interactivehook__
print(hasattr(sys, "__interactivehook__"))
sys.__interactivehook__ = hook

with tempfile.TemporaryFile("w+") as file:
    faulthandler.dump_c_stack(file)
    file.seek(0)
    lines = file.read().splitlines()
print(lines[0], len(lines) > 1)
try:
    faulthandler.dump_c_stack("x")
except AttributeError as error:
    print(error)


class Text(str):
    pass


print(sys._is_interned(sys.intern("a name of" + " some kind")), sys._is_interned(Text("abc")))
try:
    sys._is_interned(b"abc")
except TypeError as error:
    print(error)
