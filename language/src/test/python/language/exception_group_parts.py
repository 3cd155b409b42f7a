"""What the parts of an exception group take over from the whole."""


def show(e): print(type(e).__name__, e.__suppress_context__, e.__cause__, repr(e.__context__))
g=ExceptionGroup("g",[ValueError(1),TypeError(2)])
for x in g.split(ValueError): show(x)
show(g.subgroup(ValueError)); show(g.subgroup((ValueError,TypeError))); show(g.derive([ValueError(1)]))
h=ExceptionGroup("h",[g,KeyError(3)])
m,r=h.split(ValueError); show(m); show(m.exceptions[0]); show(r); show(r.exceptions[0])
try:
    try: raise g from KeyError(4)
    except* ValueError as e: show(e)
except ExceptionGroup as e: show(e); show(e.exceptions[0])
try:
    try: raise ExceptionGroup("k",[ValueError(1),TypeError(2)])
    except* ValueError as e: show(e); raise
except ExceptionGroup as e: show(e); [show(x) for x in e.exceptions]
try:
    try: raise ExceptionGroup("k",[ValueError(1),TypeError(2)])
    except* ValueError as e: raise OSError(5)
except ExceptionGroup as e: show(e); [show(x) for x in e.exceptions]
try:
    try: raise ValueError(1)
    except* ValueError as e: show(e); raise
except ExceptionGroup as e: show(e); [show(x) for x in e.exceptions]
