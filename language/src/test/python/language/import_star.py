from mod_star_all import *
from mod_star_plain import *

print(public, _listed, also)
print("hidden" in globals(), "unlisted" in globals(), "_private" in globals(), "plain" in globals())
print(sorted(k for k in globals() if not k.startswith("__")))
try:
    exec("from mod_star_bad import *")
except AttributeError as e:
    print(e)
