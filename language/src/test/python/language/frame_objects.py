"""Frames: variables of tracebacks and of running functions, trace functions."""
import contextlib
import sys
def outer():
    x = 5
    y = 6
    def inner():
        z = x + 2
        1/0
        t = 9
    return inner()
try:
    outer()
except ZeroDivisionError as e:
    tb = e.__traceback__
    while tb:
        f = tb.tb_frame
        print(f.f_code.co_name, f.f_lineno, tb.tb_lineno, sorted(f.f_locals) if f.f_code.co_name != '<module>' else '', tb.tb_frame is f)
        tb = tb.tb_next
def f():
    x = 1
    sys._getframe().f_locals['x'] = 2
    sys._getframe().f_locals['y'] = 2
    print(x, locals())
    print([sorted(locals()) for k in range(2)])
    print(sys._getframe() is sys._getframe(), sys._getframe().f_back.f_code.co_name,
        )
    p = sys._getframe().f_locals
    print(sorted(p.keys()))
f()
def g():
    a = 1
    yield sys._getframe().f_generator, sys._getframe().f_back.f_code.co_name
    b = 2
    yield b
h = g()
print(next(h)[0] is h)
def tr(frame, event, arg):
    print(frame.f_code.co_name, event, frame.f_lineno, arg if event != 'exception' else arg[0])
    return tr
def t():
    for i in range(2):
        x = i
    try:
        1/0
    except ZeroDivisionError:
        pass
    with contextlib.nullcontext() as f:
        y = 2
    while x < 2:
        x += 1
    return list(g2())
def g2():
    yield 1
    yield 2
sys.settrace(tr)
t()
sys.settrace(None)
