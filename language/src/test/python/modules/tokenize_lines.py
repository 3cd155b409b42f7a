# When the lines of a text are read while its tokens are shown.
import _tokenize
import io
import itertools
import tokenize


def show(*lines, extra=True, encoding=None, error=None, limit=None):
    print("---", *(ascii(line) for line in lines[:8]), "" if extra else "plain", encoding or "")
    rest = iter(lines)
    place = 0

    def readline():
        nonlocal place
        place += 1
        line = next(rest, None)
        if line is None and error is not None:
            print("  read", place, "raises")
            raise error
        line = ("" if encoding is None else b"") if line is None else line
        print("  read", place, ascii(line))
        return line

    options = {} if encoding is None else {"encoding": encoding}
    tokens = _tokenize.TokenizerIter(readline, extra_tokens=extra, **options)
    try:
        for kind, string, start, end, line in itertools.islice(tokens, limit):
            print(" ", tokenize.tok_name[kind], ascii(string), *start, *end, ascii(line))
    except SyntaxError as e:
        print(" ", type(e).__name__, ascii(e.msg), e.lineno, e.offset, ascii(e.text))
    except Exception as e:
        print(" ", type(e).__name__, e)


def both(*lines, **options):
    show(*lines, **options)
    show(*lines, extra=False, **options)


def text(whole):
    both(*whole.splitlines(True))


text("")
text("a = 1\nb")
text("# c\n\n  # d\na\n#e")
text("if a:\n  b\n\n  c\n# x\nd\n")
text("if a:\n  if b:\n    c")
text("f(\na,\n\n#c\nb)\nc\n")
text("a + \\\nb\n\\\nc\n")
text("x = '''a\nb\n''' + y\nz\n")
text("'a\\\nb' c\nf'a\\\nb' d\n")
text("f'''a\nb{x\n}c\n{y:\nz}'''\nz\n")
text("t'a{x\n}c{y:z}'\nz\n")
text("f'''{f'''{\nx}\n'''}\n'''\n")
text("f'{a:{b}}{c:}{d:e}{{}}{f:{g}{{h}}}'\n")
text("f'\\N{DIGIT ONE}{a:\\N{DIGIT ONE}}'\n")
text("a # c\nb # d")
text("a\n   \n\t\n")
both("\fa\n", " \fb\n", "c\n")
both("a\r\n", "(b # c\r\n", ")\r\n", "'''x\r\n", "y'''\r\n", "d\\\r\n", "e\r")
both("\U0001f600 = '\U0001f600' + b\n", "\xe9 + '''\U0001f600\n", "\U0001f600''' + c\n")
both("a", "(b", "c)", "'''d", "e'''", "")
both("a\nb\n", "'''c\nd''' (e\nf", ")\n")
both("a\n", "", "b\n")

# Errors come behind the tokens before them.
text("a\nb 'c\nd\n")
text("a\nb '''c\nd\n")
text("a\nb f'c\nd\n")
text("a\nb f'''c\nd\n")
text("a\nb f'''c{\nd\n")
text("f'{a:\nb}'\n")
text("f'{a:{b}\n}'\n")
text("f'{a'\n")
text("f'a}'\n")
text("a\n(b\nc\n")
text("a\n(b\n]\n")
text("a\n)b\n")
text("if a:\n    b\n  c\nd\n")
text("if a:\n        b\n\tc\nd\n")
text("a\nb\\\n")
text("a\nb \\\n \\\n\\")
text("if a:\n  b\n  \\\n")
text("a\nb\\ c\n")
text("a\n1_ 2\n")
text("a\nb 01 $ \u20ac \u20acc\n")
text("a\nbu'c'\n")
both("a\n", "'''\n", "b\0c\n", "'''\n")
both("a\n", "b '\ud800'\n")

# What readline does and returns.
both(*["a\n"] * 1000, limit=3)
both("a\n", "(b\n", error=ValueError("late"))
both("a\n", "'''b\n", error=StopIteration())
both("a\n", None.__class__)
both("a\n", b"b\n")
both(b"a\n", "b\n", encoding="utf-8")
both(b"a\n", bytearray(b"b\n"), encoding="utf-8")
both(b"\xef\xbb\xbfa\n", b"b", encoding="utf-8-sig")
both(b"a\n", b"b\xe4\n", b"c\n", encoding="latin-1")
both(b"a\n", b"b\xff\n", b"c\n", encoding="utf-8")
both(b"a\n", encoding="nonsense")
tokens = _tokenize.TokenizerIter(iter(["a\n"]).__next__, extra_tokens=True)
print([token[1] for token in tokens])
try:
    next(tokens)
except StopIteration as e:
    print(e.args)
failing = _tokenize.TokenizerIter(lambda: 1 / 0, extra_tokens=True)
for _ in range(2):
    try:
        next(failing)
    except Exception as e:
        print(type(e).__name__)


# A line can depend on the tokens before it, as at a prompt.
answers = []


def prompt():
    return f"{len(answers)} +\n" if len(answers) < 6 else ""


try:
    for token in tokenize.generate_tokens(prompt):
        answers.append(token.string)
finally:
    print(answers)
source = io.BytesIO(b"# -*- coding: latin-1 -*-\nx = '\xe4'\ny\n")
for token in tokenize.tokenize(source.readline):
    print(source.tell(), ascii(token.string))
