# ast.parse with optimize: what CPython simplifies in the tree before it compiles.
import ast
for s in ["'%s' % (a,)","'%r-%a%%x' % (a,b)","'%5s|%-5r|%.3s|%10.2s' % (a,b,c,d)","'%d' % (a,)","'%s %s' % (a,)","'%s' % a","'%(x)s' % (a,)","'%+s' % (a,)","'%05s' % (a,)","'%*s' % (a,b)","b'%s' % (a,)","'x' % ()","'%s' % (*a,)", "'%s%s' % (a, '%s' % (b,))", "'%s' % (__debug__,)","'% s' % (a,)", "'%#r' % (a,)", "'%ls' % (a,)", "'%0s' % (a,)","'%s%' % (a,)", "'a%sb' % (a,)"]:
    print(s, ast.dump(ast.parse(s, optimize=1).body[0].value))
print(ast.dump(ast.parse("def f():\n  'doc'\nclass A:\n  '''doc'''\n  x=1", optimize=2), include_attributes=True))
print(ast.dump(ast.parse("'mod doc'", optimize=2), include_attributes=True))
print(ast.dump(ast.parse("'%5s' % (a,)", optimize=2), include_attributes=True))
print(ast.dump(ast.parse("match x:\n case -1: pass\n case -1.5+2j: pass\n case {-2: y}: pass\n case [1-2j, *_]: pass\n case -0: pass\n case C(a=-3): pass", optimize=1)))
print(ast.dump(ast.parse("'%s%' % (a,)", optimize=0)))
for level in (0, 1, 2):
    print(ast.dump(ast.parse("__debug__", optimize=level)), ast.dump(ast.parse(ast.parse("__debug__"), optimize=level)))
import copy
node = ast.parse("x").body[0].value
node.extra = 1
new = copy.replace(node, id="y")
print(ast.dump(new), hasattr(new, "extra"), eval("b\"\"") is eval("b\"\""))
import sys
sys.set_int_max_str_digits(1000)
for digits in (1000, 1001):
    try:
        print(len(str(eval("3" * digits))))
    except SyntaxError as error:
        print(error.msg)
