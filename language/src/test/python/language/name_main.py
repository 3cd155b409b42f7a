import mod_sibling

print(__name__, mod_sibling.__name__)
if __name__ == "__main__":
    print("run as a program")
print(__doc__, __file__.endswith("name_main.py"),
      __builtins__.__name__ if hasattr(__builtins__, "__name__") else "dict")
import sys
print(sys.modules["__main__"].__name__, sys.argv[1:], __package__)
import __main__
print(__main__.mod_sibling is mod_sibling)
