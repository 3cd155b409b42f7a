# What sys knows of imports is there, and works, for a program that has hidden the rest of it before it looks.
import sys

finders, path = sys.meta_path, sys.path
sys.meta_path, sys.path = [], ['nowhere']
hooks = sys.path_hooks
print([getattr(hook, '__name__', '?') for hook in hooks], type(sys.path_importer_cache).__name__)
sys.meta_path, sys.path = finders, path
import colorsys
print(colorsys.rgb_to_hsv(0, 0, 1))
