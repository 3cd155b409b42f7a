"""A name that is declared global anywhere in a source is global in its outermost code, too."""


def run(source):
    outer, inner = {}, {}
    try:
        exec(source, outer, inner)
    except NameError as error:
        print(error)
    outer.pop("__builtins__")
    hidden = lambda names: sorted((k, v) for k, v in names.items() if isinstance(v, int))
    print("globals", hidden(outer), "locals", hidden(inner))


run("x = 7")
run("x = 7\ndef f():\n    global x\n    return x\ny = f()")
run("def f():\n    global x\n    x = 1\nf()\nx += 1\ny = x")
run("class A:\n    global x\n    x = 3\n    z = 4\nx += 1\ny = A.z")
run("x = 1\ndel x\ndef f():\n    def g():\n        global x\nx = 2")
run("[y := i for i in range(3)]\nz = y")
run("for x in range(3):\n    pass\ndef f():\n    global x")
run("import sys as x\nx = 5\nwith open('/dev/null') as x:\n    pass\nx = 6\ndef f(): global x, q")
run("def f():\n    global q\nprint(q)")
