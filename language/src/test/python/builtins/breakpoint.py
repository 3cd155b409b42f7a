# breakpoint() calls sys.breakpointhook, and that the function PYTHONBREAKPOINT names.
import os
import sys
import warnings

print(sys.breakpointhook is sys.__breakpointhook__)
os.environ["PYTHONBREAKPOINT"] = "0"
print(breakpoint())
os.environ["PYTHONBREAKPOINT"] = "print"
breakpoint("from", "print", sep="-")
os.environ["PYTHONBREAKPOINT"] = "os.path.join"
print(breakpoint("a", "b"))
for name in ("nowhere.at_all", "os.nothing", ".", "..x"):
    os.environ["PYTHONBREAKPOINT"] = name
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        print(breakpoint(), [(w.category.__name__, str(w.message)) for w in caught])
sys.breakpointhook = lambda *args, **keywords: (args, keywords)
print(breakpoint(1, x=2))
del sys.breakpointhook
try:
    breakpoint()
except RuntimeError as error:
    print(error)
