"""What compile() takes as one statement at a prompt, and what as one expression, where the last line has no end."""


def show(source, mode):
    try:
        compile(source, "<text>", mode)
    except SyntaxError as error:
        place = error.lineno, error.offset, error.end_lineno, error.end_offset
        print(mode, repr(source), error.msg, place if error.msg != "invalid syntax" else error.lineno)
    else:
        print(mode, repr(source), "is accepted")


for text in (
    "x = 1",
    "x = 1;",
    "def f(): pass",
    "def f(): pass\n",
    "class A: pass",
    "if 1: pass",
    "if 1: pass\n",
    "if 1: pass; pass",
    "if 1:\n pass",
    "if 1:\n pass\n",
    "if 1:\n pass\n\n",
    "for x in y: x",
    "while 1: x",
    "with a: pass",
    "try: a\nfinally: b",
    "match x:\n case 1: pass",
    "async def f(): pass",
    "@a\ndef f(): pass",
    "if 1: pass\nelse: pass",
):
    show(text, "single")

for text in "\\", "\\\n", "1 + \\", "1 + \\\n", "(1 + \\", "\\ ", "\\ a":
    for mode in "eval", "exec", "single":
        show(text, mode)

# Columns of what the compiler refuses are bytes where there is no line to show.
for text in 'return "ä"', 'x = "ä"; return "ä"', '"ä"; del f("ä"), 1', 'x = "äö"; nonlocal x', "ä = 1\nyield ä":
    show(text, "exec")
