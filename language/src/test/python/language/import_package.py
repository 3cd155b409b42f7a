import package_example
print("imported", package_example.__name__, package_example.__package__, package_example.VERSION)
import package_example.first
from package_example import second
from package_example.nested import deep
from package_example.nested.deep import DEEP
import package_example.nested.deep as d

print(package_example.first.NAME, second.from_first(), DEEP, d is deep, deep.up())
print(second.__package__, deep.__name__, deep.__package__)
print(hasattr(package_example, "nested"), package_example.first.__file__.endswith("first.py"))
print(package_example.__file__.endswith("__init__.py"), len(package_example.__path__))
try:
    from package_example import absent
except ImportError as e:
    print(str(e).split(" (")[0])
try:
    import package_example.absent
except ModuleNotFoundError as e:
    print(e)
try:
    from package_example.beyond import x
except ImportError as e:
    print(e)
try:
    from . import something
except ImportError as e:
    print(e)
