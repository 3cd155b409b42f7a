# What the compiler warns about, and the same as errors.
import warnings
def t(s, mode='exec', flags=0):
    for act in 'always','error':
        with warnings.catch_warnings(record=True) as w:
            warnings.simplefilter(act)
            try: compile(s,'<testcase>',mode, flags)
            except SyntaxError as e: print(repr(s), 'E', e.msg, e.filename, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
            for x in w: print(repr(s), x.category.__name__, x.message, x.filename, x.lineno)
for s in ["'\\d'","'a\\d\\e'","'''\n\n\\d'''","'\\477'","f'{x:\\d}'","rf'\\d'","'a' '\\d'","'\\é'","'''\n\n\\400'''",
 "assert (x, 'y')","assert ()","x is 1","x is not (1,2)","x is ()","x is [1]","1 is 1","x is -1","x is 'a' is y", "f'a' is x", "[1](2)","(1)(2)", "None()", "'a'(x)","f'a'(x)","(lambda:1)()", "{1:2}(3)","[x for x in y](1)","(x for x in y)(1)","t'a'()",
 "[1]['a']","[1][1,2]","'a'[None]","(1,)[1.0]","[1][True]","[1][1:2]","{1}[1]","1[2]","None[1]","(lambda:1)[1]","(x for x in y)[1]","{1:2}['a']","f'a'['b']","[1][x]","[x for x in y][{}]","[1][[2]]","[1][(x,)]","[1][lambda:1]","b'a'['c']","...[1]","True[1]",
 "def f():\n try: pass\n finally:\n  return 1","for x in y:\n try: pass\n finally:\n  break","for x in y:\n try: pass\n finally:\n  continue","try: pass\nfinally:\n for x in y:\n  break\n","def f():\n try: pass\n finally:\n  for x in y: return","try: pass\nfinally:\n def f(): return 1",
 "1and 2","0x1for x in y","1if x else 2","0b1or x","0o7and x","1jif x else 2","1.5or 2", "[0x1for x in y]", "1in x", "1_000is x", "0xfor x"]: t(s)
t("'\\d'", 'exec', 0x400)
t("x is 1", 'exec', 0x400)


