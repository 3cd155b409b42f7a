# operator.concat: sequences whose type concatenates, and those that can only be added.
import operator

class G:
    def __getitem__(s,i): return i
class H(G):
    def __add__(s,o): return "added"
class I(G):
    def __iadd__(s,o): return "in place"
class J(G):
    def __radd__(s,o): return "reflected"
for f in (operator.concat, operator.iconcat):
    for a,b in ((G(),G()),(G(),1),(1,G()),(H(),1),(I(),1),(I(),G()),(G(),J()),(J(),G()),([],1),([],()),((),[]),("a",1),({},{}),(1,2),([1],[2]),("a","b"),(b"a",b"b"),([1],(2,)),({1},{2}),(b"a",1),(bytearray(b"a"),b"b")):
        try: print(f.__name__, type(a).__name__, type(b).__name__, f(a,b))
        except TypeError as e: print(f.__name__, type(a).__name__, type(b).__name__, e)
