class A:
    def __getattr__(self, name): raise AttributeError()
    @property
    def prop(self): raise AttributeError("mine")
class B:
    def __getattribute__(self, name): raise AttributeError("own", 2)
class C:
    def __getattr__(self, name): raise AttributeError("set", name="other")
class D:
    @property
    def prop(self): raise AttributeError("mine")
for o, n in ((A(), "x"), (A(), "prop"), (B(), "y"), (C(), "z"), (D(), "prop")):
    for get in (getattr, lambda o, n: eval("o."+n)):
        try: get(o, n)
        except AttributeError as e: print(e, e.name, e.obj is o)
