import contextvars
v = contextvars.ContextVar("v", default=1)
print(v.get(), v.get(5), v.name)
t = v.set(2)
print(v.get(), t.var is v, t.old_value is contextvars.Token.MISSING)
c = contextvars.copy_context()
def f(x):
    v.set(x)
    return v.get()
print(c.run(f, 9), v.get(), c[v], v in c, len(c), [k.name for k in c])
v.reset(t)
print(v.get())
for g in (lambda: v.reset(t), lambda: v.reset(5), lambda: contextvars.ContextVar(5), lambda: contextvars.ContextVar("q").get(), lambda: c[5]):
    try:
        g()
    except Exception as e:
        print(type(e).__name__, str(e)[:22])
with v.set(7):
    print(v.get())
print(v.get())
