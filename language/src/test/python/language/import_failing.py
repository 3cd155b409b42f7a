import sys

try:
    import mod_raises
except ValueError as e:
    print("first", e)
print("mod_raises" in sys.modules)
try:
    import mod_raises
except ValueError as e:
    print("second", e)
try:
    import mod_syntax_error
except SyntaxError as e:
    print(type(e).__name__, e.msg, e.lineno, e.filename.endswith("mod_syntax_error.py"))


def local_import():
    import mod_sibling as local
    from sys import maxsize
    return local.value, maxsize


print(local_import())
sys.modules["blocked"] = None
try:
    import blocked
except ModuleNotFoundError as e:
    print(e)
import mod_sibling
del sys.modules["mod_sibling"]
first = mod_sibling
import mod_sibling
print(first is mod_sibling)
