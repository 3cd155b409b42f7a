# What was registered is called although the module is not to be found any more
import sys
import atexit as first

del sys.modules["atexit"]
import atexit as second

del sys.modules["atexit"]
print(first is not second)
first.register(print, "first")
second.register(print, "second")
print(first._ncallbacks(), second._ncallbacks())
