# Tokens of texts, right and wrong ones.
import io
import tokenize


def show(text):
    print("---", repr(text))
    try:
        for t in tokenize.generate_tokens(io.StringIO(text).readline):
            print(tokenize.tok_name[t.type], repr(t.string), t.start, t.end, repr(t.line))
    except Exception as e:
        print(type(e).__name__, e.args)


for text in (
    "x = 1 # c\n",
    "if x:\n    y\n\n    # c\n  # d\nz",
    "if x:\n  if y:\n    z\n\n",
    "(a,\n\n # c\n b)\na = \\\n  3\r\n",
    "f'a{x!r:>{w}}b{{c}}' + f'''q\n{y}\n'''\n",
    "t'a{x}' rf'\\{x:{{}}}' f'\\N{DIGIT ONE}{{}}'\n",
    "'''ä\nb''' + é\n",
    "0x1F + 1_0j ** .5 // ... -> := != <> @= ? $ !\n",
    "# only",
    "",
    "   ",
    "x = 'abc\n",
    "x = '''abc\n",
    "x\n(a\n",
    "if x:\n    y\n  z\n",
    "if x:\n\ty\n        z\n",
    "1abc 01\n",
    "0b12\n",
    "a)(b]\n",
    "a = \\ b\n",
    "x\\",
    "f'{a'\n",
):
    show(text)
source = b"# -*- coding: latin-1 -*-\nx = '\xe4'\n"
print([t.string for t in tokenize.tokenize(io.BytesIO(source).readline)])
text = "def f(a , b):\n    return  {a: b}  # sum\n"
print(tokenize.untokenize(tokenize.generate_tokens(io.StringIO(text).readline)) == text)
